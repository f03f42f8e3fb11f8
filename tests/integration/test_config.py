"""Settings that change while the bot runs: by the rules of a start, at once in all processes, undone."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.commands import Argument, Reply, ReplyKind
from bot.model.people import Identity
from bot.settings.changes import CHANGEABLE
from bot.settings.settings import Settings
from bot.texts.catalogs import Catalogs
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office
from tests.integration.core import open_house

SMALL = Identity(platform="fake", user_id="small")
"""An admin whom an owner has named."""


async def config(office: Office, *words: str, by: Identity = ADMIN, locale: str = "en") -> Reply:
    arguments: dict[str, Argument] = dict(zip(("setting", "value"), words, strict=False))
    return await office.ask("config", arguments, by=by, locale=locale)


async def price(office: Office) -> str:
    told = (await office.ask("credits")).text
    return next(line for line in told.splitlines() if line.startswith("One picture costs"))


async def test_only_owners_see_and_change_settings(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await office.ask("admins", {"person": "anna", "role": "admin"}, by=ADMIN)
        assert (await config(office, "PRICE_CREDITS", "3", by=ANNA)).kind is ReplyKind.REFUSAL


async def test_a_price_holds_at_once_in_this_process_and_in_another(tmp_path: Path) -> None:
    async with open_office(tmp_path, max_active=9) as office, open_office(tmp_path, max_active=9) as other:
        await office.ask("help")
        assert await price(office) == "One picture costs 1 credit."
        told = await config(office, "price_credits", "3")
        assert told.head == "PRICE_CREDITS: 1 before, 3 now. That counts at once."
        assert await price(other) == "One picture costs 3 credits."
        await config(other, "PRICE_CREDITS", "default")
        assert await price(office) == "One picture costs 1 credit."


async def test_what_newcomers_get_can_be_changed_and_doubts_are_told(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await config(office, "WELCOME_CREDITS", "42")
        await office.ask("help", by=BORIS)
        assert (await office.balance(BORIS)).posted == 42
        assert "more than newcomers get" in (await config(office, "PRICE_CREDITS", "50")).text


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("PRICE_CREDITS", "-5", "which is too small"),
        ("PRICE_CREDITS", "1.5", "which is not a whole number"),
        ("JOB_DEADLINE_S", "9", "which is too small"),
        ("BACKEND_PRICES", "zimage:x", "is not a name, a colon and a whole number"),
        ("DISCORD_TOKEN", "x", "is no setting that can be changed while the bot runs"),
        ("NONSENSE", "1", "is no setting that can be changed while the bot runs"),
    ],
)
async def test_a_wrong_value_is_told_by_the_settings_own_rules_and_changes_nothing(
    tmp_path: Path, name: str, value: str, sentence: str
) -> None:
    async with open_office(tmp_path) as office:
        told = await config(office, name, value)
        assert (told.kind, sentence in told.text) == (ReplyKind.REFUSAL, True), told.text
        assert (await office.storage.controls()).overrides == {}


async def test_a_wrong_value_is_told_in_the_language_of_who_asks(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        for value, told in (("-5", "너무 작아요"), ("9999999", "너무 커요"), ("many", "정수가 아니에요")):
            for name in ("PRICE_CREDITS", "DAILY_CREDITS", "ADMIN_TOPUP_MAX"):
                refused = await config(office, name, value, locale="ko")
                assert refused.kind is ReplyKind.REFUSAL
                assert f'{name}: "{value}" 값' in refused.text
                assert told in refused.text
                assert "0부터 1000000까지의 정수(크레딧)" in refused.text
                assert "write" not in refused.text
        assert "1부터 100까지의 정수" in (await config(office, "alert_failure_percent", "0", locale="ko")).text
        assert (await config(office, "JOB_DEADLINE_S", locale="ko")).head == "10부터 86400까지의 정수(초)"
        assert (await office.storage.controls()).overrides == {}


@pytest.mark.parametrize("name", CHANGEABLE)
def test_what_may_be_written_is_said_in_each_language_with_the_numbers_that_hold(name: str) -> None:
    english, korean = (Catalogs().say(f"setting.{name.lower()}", language) for language in ("en", "ko"))
    assert english == Settings.model_fields[name.lower()].description
    assert korean != english
    assert re.findall(r"\d+", korean) == re.findall(r"\d+", english)


VALUES = {
    "BACKEND_PRICES": "simulator:4",
    "SHAPE_PRICES": "16:9:150,1536x1536:300",
    "COUNT_PRICES": "2:90,4:75",
    "WELCOME_WORDS": "Closed in August.",
    "GIFTS": "true",
}
"""What is written where 77 is no value."""
NOTHING_FIXED = dict.fromkeys(CHANGEABLE, "")


async def test_each_setting_holds_at_once_in_another_process_too_and_is_undone(tmp_path: Path) -> None:
    async with (
        open_house(tmp_path, is_started=False, settings=NOTHING_FIXED) as one,
        open_house(tmp_path, is_started=False, settings=NOTHING_FIXED) as other,
    ):
        for house in (one, other):
            context = replace(house.core.router._context, admins=frozenset({ADMIN}))
            house.core.router._context = context
        for name in CHANGEABLE:
            value, before = VALUES.get(name, "77"), other.core.live.terms
            told = await one.ask("config", by=ADMIN, setting=name, value=value)
            assert told.kind is ReplyKind.TEXT, f"{name}: {told.text}"
            assert one.core.live.terms != before, name
            seen = await other.ask("config", by=ADMIN, setting=name)
            assert f"{name} · {value} · set by an owner" in seen.text
            assert other.core.live.terms == one.core.live.terms
            assert (await other.ask("undo", by=ADMIN)).kind is ReplyKind.TEXT, name
            assert other.core.live.terms == before, f"{name}: where it was undone"
            await one.ask("help", by=ADMIN)
            assert one.core.live.terms == other.core.live.terms == before, name


async def test_the_operators_words_are_read_by_who_begins_and_by_who_asks_for_help(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for word in ("start", "help"):
            assert "who runs this bot" not in await office.say(word)
        await config(office, "WELCOME_WORDS", "Closed in August. 8월에는 쉬어요.")
        for word in ("start", "help"):
            assert "From who runs this bot: Closed in August. 8월에는 쉬어요." in await office.say(word)
        assert "운영자가 전하는 말: Closed" in (await office.ask("help", locale="ko")).text
        await config(office, "WELCOME_WORDS", "default")
        assert "who runs this bot" not in await office.say("start")


async def test_what_the_environment_has_wins_and_is_told_to_be_fixed(tmp_path: Path) -> None:
    async with open_office(tmp_path, fixed={"PRICE_CREDITS": "7"}) as office:
        refused = await config(office, "PRICE_CREDITS", "3")
        assert (refused.kind, "is fixed by the environment" in refused.text) == (ReplyKind.REFUSAL, True)
        told = await config(office, "PRICE_CREDITS")
        assert "PRICE_CREDITS · 7 · fixed by the environment or .env" in told.text
        await office.storage.set_override("PRICE_CREDITS", "3", actor="a", key="k", at=office.clock.now())
        assert "PRICE_CREDITS · 7 · fixed" in (await config(office, "PRICE_CREDITS")).text


async def test_all_settings_are_listed_with_where_they_come_from(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await config(office, "DAILY_CREDITS", "5")
        told = await config(office)
        lines = told.text.splitlines()
        assert "DAILY_CREDITS · 5 · set by an owner" in lines
        assert "PRICE_CREDITS · 1 · default" in lines
        assert told.table is not None
        assert tuple(row[0] for row in told.table.rows) == CHANGEABLE
    assert {name.lower() for name in CHANGEABLE} <= set(Settings.model_fields)


async def test_changes_are_written_down_and_undone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        for value in ("3", "3", "4"):
            await config(office, "PRICE_CREDITS", value)
        acts = await office.storage.acts(ActFilter(), limit=9)
        assert [(act.kind, act.subject, act.before, act.after) for act in acts] == [
            (ActKind.CONFIG, "PRICE_CREDITS", '{"value": "3"}', '{"value": "4"}'),
            (ActKind.CONFIG, "PRICE_CREDITS", '{"value": null}', '{"value": "3"}'),
        ]
        await office.storage.undo(acts[0].number, actor=str(ADMIN), key="u", at=office.clock.now())
        assert await price(office) == "One picture costs 3 credits."


# --- what is large, and caps ---------------------------------------------------------------------------------------


async def topup(office: Office, amount: int, *, by: Identity = ADMIN, command: str = "topup") -> Reply:
    return await office.ask(command, {"person": "anna", "amount": amount, "reason": "a prize"}, by=by)


@pytest.mark.parametrize(("command", "after"), [("topup", 110), ("deduct", 0)])
async def test_what_is_large_is_shown_and_asked_first_and_done_once(tmp_path: Path, command: str, after: int) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await config(office, "CONFIRM_FROM_CREDITS", "10")
        amount = 100 if command == "topup" else 10
        asked = await topup(office, amount, command=command)
        assert asked.is_question
        assert f"They have 10 now and would have {after}. Nothing was changed yet." in asked.text
        assert (await office.balance()).posted == 10
        sure = asked.buttons[0]
        office.appoint(BORIS)
        others = await office.ask(sure.command, sure.arguments, by=BORIS)
        assert others.kind is ReplyKind.REFUSAL, "nobody else answers it"
        for text in (f"10 before, {after} now.", f"They have {after} now."):
            assert text in (await office.ask(sure.command, sure.arguments, by=ADMIN)).text
        assert (await office.balance()).posted == after
        assert (await topup(office, 9)).kind is ReplyKind.BALANCE, "what is small is done at once"


async def test_a_question_is_open_for_an_hour(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await config(office, "CONFIRM_FROM_CREDITS", "10")
        sure = (await topup(office, 100)).buttons[0]
        office.clock.advance(3600.0)
        refused = await office.ask(sure.command, sure.arguments, by=ADMIN)
        assert "not open any more" in refused.text
        assert (await office.balance()).posted == 10


async def test_an_admin_who_is_no_owner_gives_within_the_caps(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, SMALL):
            await office.ask("help", by=person)
        await office.ask("admins", {"person": "small", "role": "admin"}, by=ADMIN)
        await config(office, "ADMIN_TOPUP_MAX", "20")
        await config(office, "ADMIN_DAILY_MAX", "30")
        assert (await topup(office, 21, by=SMALL)).kind is ReplyKind.REFUSAL
        assert (await topup(office, 20, by=SMALL)).kind is ReplyKind.BALANCE
        assert (await topup(office, 11, by=SMALL)).kind is ReplyKind.REFUSAL
        assert (await topup(office, 10, by=SMALL)).kind is ReplyKind.BALANCE
        assert (await topup(office, 500, by=ADMIN)).kind is ReplyKind.BALANCE, "owners have no caps"
        office.clock.advance(24 * 3600.0)
        assert (await topup(office, 20, by=SMALL)).kind is ReplyKind.BALANCE, "another day"
