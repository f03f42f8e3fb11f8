"""The audit as files for other programs: whole, in pages, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from bot.model.acts import ActFilter
from bot.model.people import Identity
from bot.model.refusals import UnknownPerson
from bot.terminal import audit_export
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import ANNA
from tests.fakes.stories import deduct, grant

BORIS = Identity(platform="telegram", user_id="8")
DANGEROUS = ['=HYPERLINK("http://x","y")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1"]


async def test_every_act_is_exported_once_over_all_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_export, "PAGE", 3)
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        for number in range(7):
            await grant(storage, 1, (ANNA, BORIS)[number % 2], key=str(number))
        await deduct(storage, 1)
        lines = [line async for line in audit_export.exported(storage, ActFilter(), is_csv=False)]
        assert [json.loads(line)["number"] for line in lines] == [8, 7, 6, 5, 4, 3, 2, 1]
        said: list[str] = []
        assert await audit_export.export(storage, person="telegram:8", is_csv=False, say=said.append) == 0
        assert [json.loads(line)["subject"] for line in said] == ["telegram:8"] * 3
        with pytest.raises(UnknownPerson):
            await audit_export.export(storage, person="telegram:99", is_csv=True, say=said.append)


async def test_no_cell_of_a_spreadsheet_begins_a_formula(tmp_path: Path) -> None:
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        for number, reason in enumerate([*DANGEROUS, 'fine, "really"\n여우']):
            await grant(storage, 1, key=str(number), reason=reason)
        await deduct(storage, 1, reason="")
        lines = [line async for line in audit_export.exported(storage, ActFilter(), is_csv=True)]
        rows = list(csv.DictReader("\n".join(lines).splitlines(keepends=True)))
        assert rows[0]["amount"] == "-1"
        assert [row["reason"] for row in rows] == ["", 'fine, "really"\n여우', *(f"'{one}" for one in DANGEROUS[::-1])]
