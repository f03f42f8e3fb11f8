"""The whole audit for other programs: CSV, or a JSON object a line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator, Callable, Mapping

from bot.app.chats import PLATFORMS
from bot.commands.audit import facts
from bot.model.acts import ActFilter
from bot.model.directory import find
from bot.model.refusals import UnknownPerson
from bot.model.tables import Json
from bot.ports import Acts, Storage

PAGE = 500
COLUMNS = (
    "number", "at", "kind", "actor", "origin", "subject", "amount", "before", "after", "reason", "is_erased",
    "undone_by", "transfer", "hash",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection")."""


async def export(storage: Storage, *, person: str | None, is_csv: bool, say: Callable[[str], None]) -> int:
    """Say all of it, or what was done to one person. Raises UnknownPerson, SeveralPeople."""
    which = ActFilter()
    if person is not None:
        found = await storage.find_person(await find(person, storage, PLATFORMS))
        if found is None:
            raise UnknownPerson(given=person)
        which = ActFilter(person=found.id)
    async for line in exported(storage, which, is_csv=is_csv):
        say(line)
    return 0


async def exported(storage: Acts, which: ActFilter, *, is_csv: bool) -> AsyncIterator[str]:
    """Each line without its end, newest first. As CSV the names of the columns come first."""
    if is_csv:
        yield ",".join(COLUMNS)
    before = which.before
    while page := await storage.acts(
        ActFilter(
            person=which.person, actors=which.actors, kinds=which.kinds, since=which.since, until=which.until,
            before=before,
        ),
        limit=PAGE,
    ):  # fmt: skip
        for act in page:
            row = facts(act)
            yield _csv(row) if is_csv else json.dumps(row, ensure_ascii=False)
        before = page[-1].number


def _csv(row: Mapping[str, Json]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow([_cell(row[column]) for column in COLUMNS])
    return written.getvalue()


def _cell(value: Json) -> str:
    """Numbers stay numbers; a text that a spreadsheet would run gets an apostrophe before it."""
    if value is None:
        return ""
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
