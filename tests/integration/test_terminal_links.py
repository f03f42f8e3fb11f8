"""Links at the terminal: whose wallet is whose, and an operator who parts them."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from storage.sqlite import SqliteStorage
from tests.fakes.linked import link
from tests.fakes.orders import ANNA, BORIS
from tests.integration.test_terminal_words import Type, type_

pytestmark = pytest.mark.usefixtures("untouched_logging")
__all__ = ["type_"]


async def join(path: Path) -> None:
    async with SqliteStorage(path=path) as storage:
        await link(storage, ANNA, BORIS)


def test_an_operator_sees_links_and_parts_them_once_they_are_sure(type_: Type, tmp_path: Path) -> None:
    type_("topup", str(ANNA), "5")
    asyncio.run(join(tmp_path / "bot.db"))
    facts = json.loads(type_("links", str(BORIS), "--json").out)
    assert facts["identities"] == [str(ANNA), str(BORIS)]
    asked = type_("unlink", str(BORIS))
    assert (asked.code, asked.out) == (1, ""), asked.err
    done = type_("unlink", str(BORIS), "--yes")
    assert (done.code, "with 5 credits" in done.out) == (0, True)
    assert json.loads(type_("balance", str(BORIS), "--json").out)["available"] == 5
    assert json.loads(type_("balance", str(ANNA), "--json").out)["available"] == 0
    assert type_("unlink").code != 0
    assert "unlink" in type_("audit").out
