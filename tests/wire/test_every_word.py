"""Every command once, said as the people of each platform say it: in a group, where what is private must be told to one
person alone. A command that is new needs its row here.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.app import words
from bot.commands import COMMANDS
from bot.model.codes import code_of, digest, plain
from bot.model.commands import CommandSpec, ParameterKind
from bot.model.ledger import Source
from bot.model.people import Identity
from bot.ports import Storage
from tests.fakes.discord_server import FakeDiscord, Visit
from tests.fakes.discord_world import ADMINISTRATOR, MANAGE_GUILD, Interaction, Role
from tests.fakes.linked import link
from tests.fakes.orders import NOON
from tests.fakes.telegram_server import FakeTelegram
from tests.wire import admin_doors, discord, telegram

pytestmark = pytest.mark.usefixtures("untouched_logging")

ANNA, BORIS, BOSS = "anna", "boris", "boss"
GROUP = -1004001
PATIENCE_S = 5.0
CODE = code_of("0123456789ABCDEFGH")
SPECS: Mapping[str, CommandSpec] = {spec.name: spec for spec, _ in COMMANDS if not spec.is_button}
HANGUL = re.compile("[가-힣]")
PLACEHOLDER = re.compile(r"\{\w*\}|%\(\w+\)|\b(?:refusal|command|parameter|button|notice|failure)\.[a-z_]+\b")


@dataclass(frozen=True, slots=True)
class Row:
    """Who says it with which values, in the order of its parameters, and what of the answer tells that it was done.
    `{anna}` and `{boris}` are these people, `{code}` a voucher's. `has_picture` where the answer is one.
    """

    who: str
    values: tuple[str, ...]
    tells: str
    is_question: bool = False
    has_picture: bool = False


ROWS: Mapping[str, Row] = {
    "imagine": Row(ANNA, ("a red fox",), "", has_picture=True),
    "credits": Row(ANNA, (), "Balance: 29 credits"),
    "redeem": Row(ANNA, ("{code}",), "You have got 5 credits"),
    "gift": Row(ANNA, ("{boris}", "2", "for you"), "has got 2 credits from you"),
    "link": Row(BORIS, (), "in a private chat"),
    "unlink": Row(ANNA, (), "he wallet ", is_question=True),
    "privacy": Row(ANNA, ("show",), "What is kept of "),
    "history": Row(ANNA, (), "a red fox"),
    "jobs": Row(ANNA, (), "Nothing is under way"),
    "settings": Row(ANNA, ("16:9",), "16:9"),
    "group": Row(BOSS, ("on",), "Everyone in this group"),
    "server_show": Row(BOSS, (), "every channel"),
    "server_who": Row(BOSS, ("on",), "Who: everyone"),
    "server_channel": Row(BOSS, ("allow",), "Where: <#"),
    "server_role": Row(BOSS, ("allow", "{role}"), "Roles: <@&77>"),
    "server_age": Row(BOSS, ("off",), "Age: no rule"),
    "help": Row(ANNA, (), "make a picture"),
    "topup": Row(BOSS, ("{anna}", "5", "thanks"), "got 5 credits:"),
    "deduct": Row(BOSS, ("{anna}", "1", "oops"), "1 credit"),
    "topup_many": Row(BOSS, ("{anna} {boris}", "3"), "", is_question=True),
    "refund": Row(BOSS, ("{anna}", "1", "sorry"), "1 credit"),
    "vouchers": Row(BOSS, ("list",), ""),
    "undo": Row(BOSS, (), "is undone"),
    "audit": Row(BOSS, (), "topup"),
    "balance": Row(BOSS, ("{anna}",), "credits"),
    "block": Row(BOSS, ("{boris}", "1d", "spam"), "cannot ask for pictures until"),
    "unblock": Row(BOSS, ("{boris}",), "can ask for pictures again"),
    "alerts": Row(BOSS, (), "alerts"),
    "people": Row(BOSS, (), "newest first"),
    "links": Row(BOSS, ("{anna}",), "wallet"),
    "why": Row(BOSS, ("{anna}",), "asked for 1 picture"),
    "top": Row(BOSS, ("week",), "the last 7 days"),
    "stats": Row(BOSS, ("month",), "the last 30 days"),
    "admins": Row(BOSS, ("{boris}", "moderator"), "is now: moderator"),
    "pause": Row(BOSS, ("{platform}", "back soon"), "Stopped for now: "),
    "resume": Row(BOSS, ("{platform}",), "Started again: "),
    "words": Row(BOSS, ("refuse", "badword"), "is refused from now on"),
    "server_words": Row(BOSS, ("refuse", "badword"), "is refused from now on"),
    "group_words": Row(BOSS, ("refuse", "badword"), "is refused from now on"),
    "config": Row(BOSS, ("MAX_QUEUED_JOBS", "7"), "MAX_QUEUED_JOBS: 1000 before, 7 now"),
}


def test_each_command_has_its_row() -> None:
    assert set(ROWS) == set(SPECS)


async def prepare(storage: Storage, anna: Identity, boris: Identity) -> None:
    """Anna has a wallet with somebody elsewhere, 20 credits of an admin's, and 10 of a welcome; there is a voucher."""
    other = Identity(platform="telegram" if anna.platform == "discord" else "discord", user_id="900")
    await storage.grant(anna, amount=20, actor="x:1", reason="", source=Source.ADMIN, key="first", at=NOON)
    await storage.grant(boris, amount=1, actor="x:1", reason="", source=Source.ADMIN, key="second", at=NOON)
    await link(storage, anna, other)
    await storage.make_vouchers(
        [digest(plain(CODE), of="voucher")], amount=5, uses=1, expires_at=None, actor="x:1", key="v", at=NOON
    )


def has_answered(asked: Interaction, row: Row) -> bool:
    return bool(asked.pictures if row.has_picture else asked.text)


def has_more(server: FakeTelegram, where: int, row: Row, *, known: int, pictures: int) -> bool:
    return len(server.pictures(where)) > pictures if row.has_picture else len(server.ours(where)) > known


def faults_of(name: str, told: str, language: str, *, is_asked: bool) -> list[str]:
    row, wrong = ROWS[name], []
    read = told.replace("\\", "")
    if not read.strip():
        wrong.append("nothing is said")
    if found := PLACEHOLDER.search(read):
        wrong.append(f"{found[0]!r} is left")
    if language == "en" and row.tells not in read:
        wrong.append(f"{row.tells!r} is not told")
    if language == "ko" and not HANGUL.search(read):
        wrong.append("it is not in Korean")
    if row.is_question and not is_asked:
        wrong.append("it was not asked first")
    return [f"{name}: {one}: {read[:300]!r}" for one in wrong]


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_in_a_server_of_discord(tmp_path: Path, language: str) -> None:
    faults: list[str] = []
    async with FakeDiscord().serving() as server, discord.running_bot(tmp_path, server, GIFTS="true") as bot:
        channel = server.guild().general
        users = {ANNA: server.user("Anna"), BORIS: server.user("Boris"), BOSS: discord.admin(server)}
        await prepare(bot.storage, discord.identity_of(users[ANNA]), discord.identity_of(users[BORIS]))
        offered = {spec.name for spec in bot.core.router.specs("discord")} & set(SPECS)
        assert offered >= set(SPECS) - {"group", "group_words"}
        given: dict[str, Any] = {f"{{{name}}}": user for name, user in users.items()}
        given["{role}"] = Role(id=77, name="painters")
        for name in (name for name in ROWS if name in offered):
            spec, row = SPECS[name], ROWS[name]
            as_ = Visit(locale=language, permissions=(ADMINISTRATOR | MANAGE_GUILD) if row.who == BOSS else 0)
            options: dict[str, Any] = {}
            for parameter, value in zip(spec.parameters, row.values, strict=False):
                if parameter.kind is ParameterKind.PERSON:
                    options["user"] = given[value]
                elif parameter.kind is ParameterKind.INTEGER:
                    options[parameter.name] = int(value)
                elif parameter.kind is ParameterKind.ROLE:
                    options[parameter.name] = given[value]
                else:
                    options[parameter.name] = value.format(
                        code=CODE, platform="discord", **{key: user.id for key, user in users.items()}
                    )
            try:
                asked = await server.slash(users[row.who], channel, spec.shown_name, as_=as_, **options)
                with suppress(TimeoutError, AssertionError):
                    await server.until(
                        partial(has_answered, asked, row),
                        patience_s=PATIENCE_S,
                    )
            except AssertionError as error:
                faults.append(f"{name}: {error}")
                continue
            is_asked = any(message.buttons for message in asked.messages)
            faults += faults_of(name, asked.text, language, is_asked=is_asked)
            if row.has_picture != bool(asked.pictures) and name != "stats":
                faults.append(f"{name}: pictures: {len(asked.pictures)}")
            if spec.is_private and not all(message.is_ephemeral for message in asked.messages):
                faults.append(f"{name}: everybody reads it")
            await bot.idle()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_in_a_group_of_telegram(tmp_path: Path, language: str) -> None:
    faults: list[str] = []
    async with FakeTelegram().serving() as server, telegram.running_bot(tmp_path, server, GIFTS="true") as bot:
        ids = {ANNA: admin_doors.ANNA, BORIS: admin_doors.BORIS, BOSS: telegram.ADMIN}
        users = {name: server.user(id, language_code=language) for name, id in ids.items()}
        server.admins.add((GROUP, ids[BOSS]))
        for name, id in ids.items():
            await bot.written(id, "/help", user=users[name])
        await prepare(bot.storage, *(Identity(platform="telegram", user_id=str(ids[name])) for name in (ANNA, BORIS)))
        offered = {spec.name for spec in bot.core.router.specs("telegram")} & set(SPECS)
        assert offered >= {name for name in SPECS if not name.startswith("server_")}
        for name in (name for name in ROWS if name in offered):
            spec, row = SPECS[name], ROWS[name]
            values = [value.format(code=CODE, role="77", platform="telegram", **ids) for value in row.values]
            where = ids[row.who] if spec.is_private else GROUP
            known, in_group = len(server.ours(where)), len(server.ours(GROUP))
            pictures = len(server.pictures(where))
            server.write(GROUP, " ".join((f"/{name}", *values)), by=ids[row.who], user=users[row.who])
            with suppress(TimeoutError, AssertionError):
                await server.until(
                    partial(has_more, server, where, row, known=known, pictures=pictures),
                    patience_s=PATIENCE_S,
                )
            await bot.settled()
            await bot.idle()
            said = server.ours(where)[known:]
            told = "\n".join(str(message.get("text", message.get("caption", ""))) for message in said)
            faults += faults_of(name, told, language, is_asked=any(server.buttons(message) for message in said))
            everybody = "\n".join(str(message.get("text", "")) for message in server.ours(GROUP)[in_group:])
            if spec.is_private and any(message.get("text", "-") in everybody for message in said):
                faults.append(f"{name}: everybody reads it: {everybody!r}")
    assert not faults, "\n".join(faults)


@pytest.fixture
async def door(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> AsyncIterator[admin_doors.Door]:
    async with admin_doors.at_terminal(tmp_path, language, monkeypatch, capsys) as door:
        await prepare(door.storage, *door.people)
        yield door


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_at_the_terminal(door: admin_doors.Door, language: str) -> None:
    faults: list[str] = []
    anna, boris = map(str, door.people)
    named = {"unlink": [anna], "privacy": ["show", anna]}
    for name in (spec.name for spec in words.specs()):
        row = ROWS[name]
        values = (
            named[name]
            if name in named
            else [value.format(anna=anna, boris=boris, platform="telegram") for value in row.values]
        )
        try:
            told = await door.say(name, values, row.is_question)
        except AssertionError as error:
            faults.append(f"{name}: {error}")
            continue
        faults += faults_of(name, told, language, is_asked=True)
    assert not faults, "\n".join(faults)
