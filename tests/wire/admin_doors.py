"""The doors through which an admin comes: Discord, Telegram and the terminal, each with two people who asked before.

Anna has a picture that she paid, and Boris one that the service refused. What is said at a door is the same everywhere:
a word and its values. How they are written there is the door's own.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands import COMMANDS
from bot.model.backend_errors import Refused
from bot.model.commands import CommandSpec, ParameterKind
from bot.model.people import Identity
from bot.settings.settings import Settings
from bot.texts.catalogs import Catalogs
from storage.sqlite import SqliteStorage
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.telegram_server import FakeTelegram
from tests.wire import discord, telegram

ANNA, BORIS = 7, 8
OUT_OF_PAINT = "the engine is out of paint"
SPECS = {spec.name: spec for spec, _ in COMMANDS}
Say = Callable[[str, Sequence[str], bool], Awaitable[str]]
"""Takes the word, its values in the order of its parameters ("" for one that is left out), and whether the question
that comes is answered by its first button; gives what the admin reads at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """`people` are Anna and Boris."""

    people: tuple[Identity, Identity]
    storage: SqliteStorage
    say: Say


def _button(spec: CommandSpec, language: str) -> str:
    return Catalogs().say(f"button.{spec.name}_now", language)


@asynccontextmanager
async def in_discord(folder: Path, language: str) -> AsyncIterator[Door]:
    async with FakeDiscord().serving() as server, discord.running_bot(folder, server) as bot:
        channel = server.guild().general
        anna, boris, boss = server.user("Anna"), server.user("Boris"), discord.admin(server)
        await bot.picture(anna, channel)
        bot.backend.script_submits(Refused(detail=OUT_OF_PAINT))
        refused = await bot.asked(boris, channel)
        await server.until(lambda: any(message.text for message in refused.messages))
        await bot.idle()
        as_ = Visit(locale=language)
        users = {str(user.id): user for user in (anna, boris)}

        async def say(word: str, values: Sequence[str], sure: bool) -> str:
            given: dict[str, object] = {}
            for parameter, value in zip(SPECS[word].parameters, values, strict=False):
                if parameter.kind is ParameterKind.PERSON:
                    given["user"] = users[value.partition(":")[2]]
                elif value:
                    given[parameter.name] = int(value) if parameter.kind is ParameterKind.INTEGER else value
            asked = await server.slash(boss, channel, word, as_=as_, **given)
            told = await bot.said(asked)
            if sure:
                await server.click(boss, asked.messages[0], _button(SPECS[word], language), as_=as_)
                await server.until(lambda: asked.text != told)
                told = asked.text
            return told.replace("\\", "")

        people = discord.identity_of(anna), discord.identity_of(boris)
        yield Door(people=people, storage=bot.storage, say=say)


async def _ask_in_telegram(bot: telegram.Bot) -> None:
    await bot.picture(ANNA)
    bot.backend.script_submits(Refused(detail=OUT_OF_PAINT))
    await bot.written(BORIS, "/gen a red fox")
    await bot.idle()


@asynccontextmanager
async def in_telegram(folder: Path, language: str) -> AsyncIterator[Door]:
    async with FakeTelegram().serving() as server, telegram.running_bot(folder, server) as bot:
        await _ask_in_telegram(bot)
        boss = server.user(telegram.ADMIN, language_code=language)

        async def say(word: str, values: Sequence[str], sure: bool) -> str:
            answer = await bot.written(telegram.ADMIN, " ".join((f"/{word}", *filter(None, values))), user=boss)
            if sure:
                id = server.press(answer, server.buttons(answer)[_button(SPECS[word], language)], user=boss)
                await server.until(lambda: server.callbacks[id])
                await bot.settled()
                answer = server.ours(telegram.ADMIN)[-1]
            return str(answer["text"])

        yield Door(people=_in_telegram(), storage=bot.storage, say=say)


def _in_telegram() -> tuple[Identity, Identity]:
    return Identity(platform="telegram", user_id=str(ANNA)), Identity(platform="telegram", user_id=str(BORIS))


@asynccontextmanager
async def at_terminal(
    folder: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> AsyncIterator[Door]:
    """Beside a bot that has stopped; its people came by Telegram."""
    async with FakeTelegram().serving() as server, telegram.running_bot(folder, server) as bot:
        await _ask_in_telegram(bot)
    for field in Settings.model_fields:
        monkeypatch.delenv(field.upper(), raising=False)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{folder}/bot.db")
    monkeypatch.setenv("DATA_DIR", str(folder))
    monkeypatch.setenv("COLUMNS", "240")
    monkeypatch.chdir(folder)

    async def say(word: str, values: Sequence[str], sure: bool) -> str:
        capsys.readouterr()
        line = (word, *filter(None, values), *(("--yes",) if sure else ()), "--language", language)
        code = await asyncio.to_thread(main, line)
        out, err = capsys.readouterr()
        assert (code, err) == (0, ""), f"{line}: {err}"
        return out

    async with SqliteStorage(path=folder / "bot.db") as storage:
        yield Door(people=_in_telegram(), storage=storage, say=say)
