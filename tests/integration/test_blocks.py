"""Blocks with an end and a reason: told to who blocks and who is blocked, over by themselves, undone, written down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.commands import Argument, Reply, ReplyKind
from bot.model.people import Identity
from bot.model.roles import Role
from bot.requests.durations import duration
from bot.requests.typed import parse
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office

DAY_S = 86_400.0
MODERATOR = Identity(platform="fake", user_id="mod")


async def type_(office: Office, text: str, *, by: Identity = ADMIN, locale: str = "en") -> Reply:
    """As it is typed in a chat."""
    name, arguments = parse(text, office.router.specs("fake"))
    return await office.ask(name, arguments, by=by, locale=locale)


async def met(office: Office, *people: Identity) -> None:
    for person in people:
        await office.ask("help", by=person)


async def imagine(office: Office, *, locale: str = "en") -> Reply:
    return await office.ask("imagine", {"prompt": "a fox"}, locale=locale)


@pytest.mark.parametrize("written", ["1d", "1D", "１ｄ", "24h", "1일", "24시간", "1440m"])
async def test_a_day_is_24_hours_from_now_also_where_a_reason_follows(tmp_path: Path, written: str) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        told = await type_(office, f"/block anna {written} posts spam all day")
        end = office.clock.now() + timedelta(days=1)
        assert f"until {end:%Y-%m-%d %H:%M} UTC" in told.text
        refused = await imagine(office)
        assert refused.kind is ReplyKind.REFUSAL
        assert refused.is_private
        assert f"until {end:%Y-%m-%d %H:%M} UTC" in refused.text
        assert not {"spam", "admin:", str(ADMIN), "fake:admin"} & set(refused.text.split()), "neither why nor by whom"
        office.clock.advance(DAY_S - 3.0)
        assert (await imagine(office)).kind is ReplyKind.REFUSAL
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED, "it ends by itself"


@pytest.mark.parametrize(
    ("typed", "until_days", "reason"),
    [
        ("", None, ""),
        (" spams the group", None, "spams the group"),
        (" 2w spams", 14, "spams"),
        (" 90d", 90, ""),
        (" day after day 3d", None, "day after day 3d"),
    ],
)
async def test_what_is_no_time_begins_the_reason(
    tmp_path: Path, typed: str, until_days: int | None, reason: str
) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        told = await type_(office, f"/block anna{typed}")
        assert told.kind is ReplyKind.TEXT, told.text
        person = await office.storage.find_person(ANNA)
        assert person is not None
        assert person.block is not None
        until = None if until_days is None else office.clock.now() + timedelta(days=until_days)
        assert (person.block.until, person.block.reason) == (until, reason)


@pytest.mark.parametrize("written", ["1dd", "1.5d", "0d", "3651d", "2nd", "1y", "999999w"])
async def test_a_mistyped_time_blocks_nobody_for_good(tmp_path: Path, written: str) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        refused = await type_(office, f"/block anna {written} spam")
        assert (refused.kind, f"“{written}”" in refused.text) == (ReplyKind.REFUSAL, True)
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED


@pytest.mark.parametrize("platform", ["discord"])
async def test_where_the_time_has_a_field_of_its_own_a_word_in_it_is_refused(tmp_path: Path, platform: str) -> None:
    anna, admin = (Identity(platform=platform, user_id=id) for id in ("1", "9"))
    async with open_office(tmp_path) as office:
        office.appoint(admin)
        await office.ask("help", by=anna, platform=platform)
        arguments: Mapping[str, Argument] = {"person": "1", "time": "tomorrow", "reason": "spam"}
        refused = await office.ask("block", arguments, by=admin, platform=platform)
        assert (refused.kind, "“tomorrow”" in refused.text) == (ReplyKind.REFUSAL, True)


async def test_another_block_takes_the_place_of_the_first_and_unblock_ends_it_now(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        await type_(office, "/block anna")
        assert (await imagine(office)).text.startswith("You cannot use this bot.")
        await type_(office, "/block anna 1h")
        assert "You cannot ask for pictures until" in (await imagine(office)).text
        assert (await type_(office, "/unblock anna")).text == "fake:anna can ask for pictures again."
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED


async def test_blocks_are_written_down_and_undone_one_by_one(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        for text in ("/block anna spam", "/block anna spam", "/unblock anna", "/unblock anna"):
            await type_(office, text)
        acts = await office.storage.acts(ActFilter(), limit=9)
        assert [(act.kind, act.subject, act.actor, act.text) for act in reversed(acts)] == [
            (ActKind.BLOCK, "fake:anna", "fake:admin", "spam"),
            (ActKind.UNBLOCK, "fake:anna", "fake:admin", ""),
        ]
        undone = acts[0].number
        await office.storage.undo(undone, actor="fake:admin", key="u1", at=office.clock.now())
        assert (await imagine(office)).text.startswith("You cannot use this bot."), "blocked again, as before"
        report = await office.storage.verify_ledger()
        assert report.faults == ()


async def test_what_was_changed_since_is_not_undone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        for text in ("/block anna 1d", "/block anna"):
            await type_(office, text)
        first = (await office.storage.acts(ActFilter(), limit=9))[-1]
        with pytest.raises(Exception, match="changed_since"):
            await office.storage.undo(first.number, actor="fake:admin", key="u1", at=office.clock.now())
        assert (await imagine(office)).text.startswith("You cannot use this bot.")


async def test_who_looks_after_the_bot_is_not_blocked(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await met(office, ANNA, BORIS, ADMIN, MODERATOR)
        await name(office, MODERATOR, Role.MODERATOR)
        await name(office, BORIS, Role.ADMIN)
        for person in (ADMIN, BORIS, MODERATOR):
            assert (await type_(office, f"/block {person.user_id} 1d", by=MODERATOR)).kind is ReplyKind.REFUSAL
        assert (await type_(office, "/block anna 1d", by=MODERATOR)).kind is ReplyKind.TEXT


async def name(office: Office, identity: Identity, role: Role | None) -> None:
    at = office.clock.now()
    await office.storage.set_role(identity, role=role, actor="fake:admin", key=f"{identity}:{role}", at=at)


async def test_the_story_of_a_block_in_english_and_in_korean(tmp_path: Path) -> None:
    """Task 5 in a chat: one message blocks, and one lifts it."""
    async with open_office(tmp_path) as office:
        await met(office, ANNA, ADMIN)
        told = await type_(office, "/block anna 1d spam", locale="ko")
        end = office.clock.now() + timedelta(days=1)
        assert told.text.startswith(f"fake:anna 님은 {end:%Y-%m-%d %H:%M} UTC까지 그림을 요청할 수 없고")
        assert (await imagine(office, locale="ko")).text.startswith(f"{end:%Y-%m-%d %H:%M} UTC까지는")
        assert "님이 다시" in (await type_(office, "/unblock anna", locale="ko")).text
        english = await type_(office, "/block anna 1d spam")
        assert "cannot ask for pictures until" in english.text
        assert (await type_(office, "/unblock anna")).text.endswith("can ask for pictures again.")


def test_times_are_read_and_words_are_none() -> None:
    assert duration("30분") == timedelta(minutes=30)
    assert duration("2주일") == timedelta(weeks=2)
    assert duration("spam") is None
    assert duration("") is None
