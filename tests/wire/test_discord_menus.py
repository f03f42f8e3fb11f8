"""The commands that Discord holds are asked of Discord at each start: others may have changed them."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.discord_faults import COMMANDS, Refused, page, unknown
from tests.wire.discord_office import open_bot

Held = list[dict[str, Any]]


def replaced(held: Held) -> None:
    held[:] = [{"name": "play", "description": "Music", "type": 1}]


def named(held: Held, name: str) -> dict[str, Any]:
    return next(command for command in held if command["name"] == name)


CHANGES: dict[str, Callable[[Held], None]] = {
    "replaced by another program": replaced,
    "all deleted": lambda held: held.clear(),
    "one deleted": lambda held: held.remove(named(held, "credits")),
    "one more": lambda held: held.append({"name": "play", "description": "Music", "type": 1}),
    "another description": lambda held: named(held, "credits").update(description="Shows your money."),
    "a language less": lambda held: named(held, "imagine")["description_localizations"].pop("ko"),
    "an option less": lambda held: named(held, "imagine")["options"].pop(),
    "for admins of servers alone": lambda held: named(held, "imagine").update(default_member_permissions="8"),
    "only in private": lambda held: named(held, "imagine").update(contexts=[1]),
}


def as_discord_gives_it(held: Held) -> None:
    """With defaults filled in, lists in another order, and nothing that is empty."""
    held.reverse()
    for command in held:
        for part in (command, *command.get("options", ())):
            for name in [name for name, value in part.items() if value in (None, False, [])]:
                del part[name]
        command.update(nsfw=False, default_permission=True, guild_id=None, handler=None)
        command["contexts"] = command["contexts"][::-1]
        if "default_member_permissions" in command:
            command["default_member_permissions"] = str(command["default_member_permissions"])


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_commands_that_others_have_changed_are_mended_at_the_next_start_and_that_is_told(
    tmp_path: Path, change: Callable[[Held], None]
) -> None:
    async with open_bot(tmp_path) as bot:
        ours = deepcopy(bot.server.commands)
        await bot.stop()
        change(bot.server.commands)
        await bot.start()
        assert bot.server.commands == ours
        assert [name for name, _ in bot.office.events.alerts] == ["discord_commands_replaced"]
        assert "10 credits" in (await bot.anna.slash("credits")).text


async def test_commands_that_are_ours_are_not_sent_again_however_discord_writes_them(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        await bot.stop()
        as_discord_gives_it(bot.server.commands)
        await bot.start()
        assert (len(bot.server.syncs), bot.office.events.alerts) == (1, [])
        assert bot.server.called("GET", COMMANDS)[-1].query == {"with_localizations": "true"}


async def test_what_discord_itself_writes_otherwise_is_not_sent_at_every_start(tmp_path: Path) -> None:
    async with open_bot(tmp_path) as bot:
        bot.server.rest.kept = lambda sent: [{**one, "description": one["name"].upper()} for one in sent]
        replaced(bot.server.commands)
        for _ in range(3):
            await bot.restart()
        assert len(bot.server.syncs) == 2
        assert [name for name, _ in bot.office.events.alerts] == ["discord_commands_replaced"]


@pytest.mark.parametrize("answer", [unknown(400, 990004), page(200, ""), page(200), page(200, "[1]")], ids=str)
async def test_where_discord_does_not_say_what_it_holds_the_bot_starts(tmp_path: Path, answer: Refused) -> None:
    async with open_bot(tmp_path) as bot:
        bot.server.faults.add("GET", COMMANDS, answer)
        await bot.restart()
        assert len(bot.server.syncs) == 1
        assert "</imagine:" in str((await bot.anna.slash("help")).messages[0].payload(""))
