"""The part of the Storage port that tells people outside of requests, on SQLite."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Collection, Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.model.alerts import Alert, AlertChat
from bot.model.ledger import LedgerReport
from bot.model.outgoing import MessageOutcome, Outgoing, Recipient
from bot.model.people import PersonId
from storage import alerts, audit, ledger, outbox
from storage.database import SqliteDatabase
from storage.reader import in_one_view
from storage.thread import connect_reader

_STEPS = 100_000
"""Of SQLite's machine, between two looks at the clock: a few milliseconds."""


class SqliteTelling(SqliteDatabase):
    """Outbox and alerts."""

    async def put_messages(self, messages: Sequence[Outgoing]) -> None:
        await self.write(partial(outbox.put, messages=messages))

    async def due_messages(self, *, at: datetime, limit: int) -> tuple[Outgoing, ...]:
        return await self.read(partial(outbox.due, at=at, limit=limit))

    async def start_message(self, id: str, *, at: datetime) -> bool:
        return await self.write(partial(outbox.start, id=id, at=at))

    async def postpone_message(self, id: str, *, until: datetime) -> None:
        await self.write(partial(outbox.postpone, id=id, until=until))

    async def finish_messages(
        self, ids: Collection[str], *, at: datetime, outcome: MessageOutcome = MessageOutcome.TOLD
    ) -> None:
        await self.write(partial(outbox.finish, ids=ids, at=at, outcome=outcome))

    async def forget_messages(self, *, before: datetime) -> None:
        await self.write(partial(outbox.forget, before=before))

    async def count_waiting_messages(self) -> int:
        return await self.read(outbox.count_waiting)

    async def set_alert_chat(
        self, chat: Recipient, *, is_on: bool, locale: str, by: str, at: datetime, key: str = "", origin: str = ""
    ) -> bool:
        return await self.write(
            partial(alerts.set_chat, chat=chat, is_on=is_on, locale=locale, by=by, at=at, key=key, origin=origin)
        )

    async def alert_chats(self) -> tuple[AlertChat, ...]:
        return await self.read(alerts.chats)

    async def recent_alerts(self, *, since: datetime) -> tuple[Alert, ...]:
        return await self.read(partial(alerts.recent, since=since))

    async def begin_alert(self, alert: Alert, *, messages: Sequence[Outgoing]) -> bool:
        return await self.write(partial(alerts.begin, alert=alert, messages=messages))

    async def go_on_alert(self, alert: Alert, *, messages: Sequence[Outgoing]) -> bool:
        return await self.write(partial(alerts.go_on, alert=alert, messages=messages))

    async def end_alert(self, name: str, *, messages: Sequence[Outgoing], at: datetime) -> bool:
        return await self.write(partial(alerts.end, name=name, messages=messages, at=at))

    async def noted_revision(self, *, at: datetime) -> str | None:
        return await self.read(partial(alerts.noted_revision, at=at))

    async def note_revision(self, revision: str, *, messages: Sequence[Outgoing], at: datetime) -> None:
        await self.write(partial(alerts.note_revision, revision=revision, messages=messages, at=at))

    async def changed_balances(self, *, after: int | None) -> tuple[int, tuple[PersonId, ...]]:
        return await self.read(partial(ledger.changed, after=after))

    async def check_ledger(self, *, limit_s: float) -> LedgerReport | None:
        """In a thread of its own: it reads whole tables, while the reader answers people."""
        return await asyncio.to_thread(_verified, self._path, limit_s)


def _verified(path: Path, limit_s: float) -> LedgerReport | None:
    until_s = time.monotonic() + limit_s
    with closing(connect_reader(path)) as connection:
        connection.set_progress_handler(lambda: int(time.monotonic() > until_s), _STEPS)
        try:
            return in_one_view(audit.verify_ledger, connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            return None
