"""`topup` for several people: shown to how many and how much it is, and given once to each of those who were shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.commands import topup_many
from bot.model.commands import Argument, Reply, ReplyKind
from bot.model.people import Identity
from bot.model.roles import Role
from bot.pipeline.live import Live
from bot.pipeline.runner import MEMBERSHIPS_KEPT
from storage import undo_many
from tests.fakes.office import ADMIN, ANNA, BORIS, PLATFORM, Office, open_office

CLARA = Identity(platform=PLATFORM, user_id="clara")
TELEGRAM = Identity(platform="telegram", user_id="300")
GROUP = "-77"
SERVER, PAINTERS, EVERYBODY = "500", "71", "500"


async def meet(office: Office, *people: Identity) -> None:
    for person in people:
        await office.ask("help", by=person)


async def ask_in_group(office: Office, *people: Identity, group: str = GROUP, platform: str = PLATFORM) -> None:
    for person in people:
        asked: dict[str, Argument] = {"prompt": "a fox", "count": 1}
        reply = await office.ask("imagine", asked, by=person, group=group, platform=platform)
        assert reply.kind is ReplyKind.ACCEPTED, reply.text


async def press(office: Office, question: Reply, *, by: Identity = ADMIN, locale: str = "en") -> Reply:
    assert question.is_question, question.text
    sure = question.buttons[0]
    return await office.ask(sure.command, sure.arguments, by=by, locale=locale)


async def posted(office: Office, *people: Identity) -> list[int]:
    return [(await office.balance(person)).posted for person in people]


def fact(reply: Reply, name: str) -> object:
    assert isinstance(reply.data, Mapping), reply.text
    return reply.data[name]


async def appoint(office: Office, person: Identity, *, topup_max: int, daily_max: int) -> None:
    """An admin who is no owner, with these caps."""
    await office.storage.set_role(person, role=Role.ADMIN, actor=str(ADMIN), key="role", at=office.clock.now())
    live: Live = office._context.live
    terms = replace(live.terms, topup_max=topup_max, daily_max=daily_max)

    async def look() -> None: ...

    live.terms = terms
    live.look = look  # type: ignore[method-assign]


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("topup", {"person": "anna,boris,telegram:300", "amount": "10", "reason": "thank you, all"}),
        ("topup", {"person": "fake:anna", "amount": "fake:boris", "reason": "telegram:300 10 thank you, all"}),
        ("topup", {"person": "anna,", "amount": "boris", "reason": ", telegram:300 10 thank you, all"}),
        ("topup_many", {"people": "anna", "amount": "boris", "reason": "telegram:300 10 thank you, all"}),
        ("topup_many", {"people": "anna,boris,anna,telegram:300", "amount": 10, "reason": "thank you, all"}),
    ],
)
async def test_a_list_is_shown_with_count_and_sum_and_given_once_it_is_confirmed(
    tmp_path: Path, word: str, typed: Mapping[str, Argument]
) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS)
        question = await office.ask(word, typed, by=ADMIN)
        assert question.text == (
            "Give 3 people 10 credits each, 30 credits in all? Nothing was changed yet.\n"
            "fake:anna\nfake:boris\ntelegram:300\n"
            "Of these, 1 never used this bot: please check those ids."
        )
        assert await posted(office, ANNA, BORIS) == [10, 10]
        done = await press(office, question)
        assert done.text == "3 people have got 10 credits each, 30 credits in all."
        assert await posted(office, ANNA, BORIS, TELEGRAM) == [20, 20, 10]
        again = await press(office, question)
        assert again.text == "All 3 had already got these 10 credits each; nothing was added again."
        assert await posted(office, ANNA, BORIS, TELEGRAM) == [20, 20, 10]
        acts = (await office.ask("audit", by=ADMIN)).text
        assert acts.count("thank you, all") == 3
        assert "thank you, all" in (await office.ask("credits", by=BORIS)).text


async def test_the_people_of_a_group_are_those_who_have_asked_there(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, CLARA)
        await ask_in_group(office, BORIS, ANNA, BORIS)
        await ask_in_group(office, CLARA, group="-78")
        await ask_in_group(office, CLARA, platform="telegram")  # a group of the same number
        question = await office.ask("topup", {"person": "group", "amount": "10"}, by=ADMIN, group=GROUP, locale="ko")
        assert question.text == (
            "2명에게 한 사람당 10크레딧씩 줄까요? 합계: 20크레딧. 아직 바뀐 것은 없어요.\nfake:boris\nfake:anna"
        )
        done = await press(office, question, locale="ko")
        assert done.text == "2명에게 한 사람당 10크레딧씩 주었어요. 합계: 20크레딧."
        assert await posted(office, ANNA, BORIS, CLARA) == [20, 20, 10]
        elsewhere = await office.ask("topup_many", {"people": "group:fake:-78", "amount": 1}, by=ADMIN)
        assert fact(elsewhere, "people") == ["fake:clara"]


async def test_who_comes_after_the_question_gets_nothing_by_it(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN)
        await ask_in_group(office, ANNA)
        for _ in range(2):  # delivered again, when somebody else has come
            question = await office.ask(
                "topup_many", {"people": "group", "amount": 5}, by=ADMIN, group=GROUP, id="fake:again"
            )
            await ask_in_group(office, BORIS)
            await press(office, question)
            assert await posted(office, ANNA, BORIS) == [15, 10]


async def test_a_batch_that_was_cut_off_is_finished_by_the_same_button_and_gives_nobody_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(topup_many, "AT_ONCE", 1)
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS, CLARA)
        question = await office.ask("topup_many", {"people": "anna,boris,clara", "amount": 5}, by=ADMIN, id="fake:cut")
        # As if the bot had been killed after the first piece.
        await office.storage.grant_many(
            [ANNA], amount=5, actor=str(ADMIN), reason="", batch="fake:cut", at=office.clock.now(), is_told=True, of=3
        )
    async with open_office(tmp_path) as office:
        done = await press(office, question)
        assert (fact(done, "given_now"), fact(done, "given_before")) == (2, 1)
        assert "3 people have got 5 credits each, 15 credits in all. 1 of them had got theirs before" in done.text
        assert await posted(office, ANNA, BORIS, CLARA) == [15, 15, 15]


async def test_caps_hold_for_each_and_for_all_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS, CLARA)
        await appoint(office, CLARA, topup_max=10, daily_max=25)

        async def ask(people: str, amount: int) -> Reply:
            return await office.ask("topup_many", {"people": people, "amount": amount}, by=CLARA)

        assert "at a time; 11 is more" in (await ask("anna,boris", 11)).text
        assert "25 is left of it; 30 is more" in (await ask("anna,boris,clara", 10)).text
        first, second = await ask("anna,boris", 10), await ask("boris,anna", 10)
        await press(office, first, by=CLARA)
        refused = await press(office, second, by=CLARA)
        assert "5 is left" in refused.text
        assert await posted(office, ANNA, BORIS) == [20, 20]
        monkeypatch.setattr(topup_many, "AT_ONCE", 1)
        third, fourth = await ask("anna", 2), await ask("boris,anna", 2)
        await press(office, third, by=CLARA)
        stopped = await press(office, fourth, by=CLARA)
        assert stopped.text.startswith("1 of 2 people have got 2 credits each, 2 credits in all. Then it stopped")
        assert stopped.buttons[0].command == "topup_many_now"
        assert await posted(office, ANNA, BORIS) == [22, 22]


@pytest.mark.parametrize(("zone", "is_new_day"), [("Asia/Seoul", True), ("UTC", False)])
async def test_the_day_of_a_cap_begins_at_midnight_in_the_operators_time_zone(
    tmp_path: Path, zone: str, is_new_day: bool
) -> None:
    """It is 14:59 UTC: in a minute it is midnight in Seoul."""
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS, CLARA)
        await appoint(office, CLARA, topup_max=0, daily_max=25)
        office.router._context = replace(office.router._context, zone=ZoneInfo(zone))
        office.clock.advance(3 * 3600 - 60)
        await office.ask("topup", {"person": "anna", "amount": 25}, by=CLARA)
        assert "0 is left" in await office.refused("topup", {"person": "anna", "amount": 1}, by=CLARA)
        office.clock.advance(60)
        again = await office.ask("topup", {"person": "anna", "amount": 25}, by=CLARA)
        question = await office.ask("topup_many", {"people": "anna,boris", "amount": 1}, by=CLARA)
        assert (again.kind is not ReplyKind.REFUSAL, question.kind is ReplyKind.REFUSAL) == (is_new_day, True)
        assert await posted(office, ANNA) == [60 if is_new_day else 35]


async def test_the_button_is_of_who_was_asked_and_nobody_else_has_the_word(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS, CLARA)
        question = await office.ask("topup_many", {"people": "anna,boris", "amount": 5}, by=ADMIN)
        assert (await press(office, question, by=ANNA)).kind is ReplyKind.REFUSAL
        office.appoint(CLARA)
        assert "not open any more" in (await press(office, question, by=CLARA)).text
        assert "admins" in await office.refused("topup_many", {"people": "anna,boris", "amount": 5}, by=BORIS)
        assert await posted(office, ANNA, BORIS) == [10, 10]


@pytest.mark.parametrize(
    ("word", "typed", "tells"),
    [
        ("topup", {"person": "anna,@nobody", "amount": "5"}, "@nobody"),
        ("topup", {"person": "group", "amount": "5"}, "“group” names no group"),
        ("topup_many", {"people": "group:mars:5", "amount": "5"}, "names no group"),
        (
            "topup_many",
            {"people": "group:telegram:5", "amount": "5"},
            "Nobody has asked me for a picture in that group",
        ),
        ("topup", {"person": "anna,boris", "amount": "0"}, "0"),
        ("topup", {"person": "anna,boris", "amount": "-5"}, "5"),
        ("topup", {"person": "anna,boris"}, "needs “amount”"),
        ("topup_many", {}, "needs “people”"),
    ],
)
async def test_what_is_wrong_is_refused_whole(
    tmp_path: Path, word: str, typed: Mapping[str, Argument], tells: str
) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS)
        refused = await office.ask(word, typed, by=ADMIN)
        assert refused.kind is ReplyKind.REFUSAL
        assert tells in refused.text
        assert await posted(office, ANNA, BORIS) == [10, 10]


async def test_two_numbers_are_still_a_person_and_an_amount(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA)
        reply = await office.ask("topup", {"person": "anna", "amount": "40", "reason": "10 pictures, thanks"}, by=ADMIN)
        assert reply.kind is ReplyKind.BALANCE
        assert await posted(office, ANNA) == [50]


async def test_the_same_key_with_other_people_gives_nothing(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS)
        first = await office.ask("topup_many", {"people": "anna,boris", "amount": 5}, by=ADMIN, id="fake:key")
        other = await office.ask("topup_many", {"people": "anna", "amount": 5}, by=ADMIN, id="fake:key")
        assert other.kind is ReplyKind.REFUSAL
        await press(office, first)
        assert await posted(office, ANNA, BORIS) == [15, 15]


def of_discord(number: int) -> Identity:
    return Identity(platform="discord", user_id=str(number))


async def visit(office: Office, number: int, *roles: str, group: str = SERVER) -> None:
    """Somebody asks for help in a Discord server, with these roles."""
    await office.ask("help", by=of_discord(number), platform="discord", group=group, roles=(*roles, "group_admin"))


async def ask_for_role(office: Office, typed: Mapping[str, Argument], *, platform: str = PLATFORM) -> Reply:
    word = "topup" if "person" in typed else "topup_many"
    return await office.ask(word, typed, by=ADMIN, platform=platform, group=SERVER)


@pytest.mark.parametrize(
    ("platform", "typed"),
    [
        ("discord", {"role": PAINTERS, "amount": 10, "reason": "thanks"}),
        ("discord", {"people": " role:71 ", "amount": 10, "reason": "thanks"}),
        (PLATFORM, {"person": "role:discord:71", "amount": "10", "reason": "thanks"}),
        ("telegram", {"person": "role:71", "amount": "10", "reason": "thanks"}),
        ("telegram", {"person": "10", "amount": "role:71", "reason": "thanks"}),
        (PLATFORM, {"people": "10", "amount": "Role:discord:71", "reason": "thanks"}),
    ],
)
async def test_the_people_of_a_role_are_those_who_had_it_when_they_were_last_met(
    tmp_path: Path, platform: str, typed: Mapping[str, Argument]
) -> None:
    async with open_office(tmp_path) as office:
        await visit(office, 1, PAINTERS, EVERYBODY)
        await visit(office, 2, "72", EVERYBODY)
        await visit(office, 3, PAINTERS, EVERYBODY)
        await visit(office, 4, PAINTERS, EVERYBODY)
        await visit(office, 3, EVERYBODY)  # has lost it
        question = await ask_for_role(office, typed, platform=platform)
        assert "Give 2 people 10 credits each, 20 credits in all?" in question.text
        assert fact(question, "people") == ["discord:4", "discord:1"]
        await press(office, question)
        assert await posted(office, *map(of_discord, (1, 2, 3, 4))) == [20, 10, 10, 20]


async def test_roles_people_and_a_group_together_give_each_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA)
        await visit(office, 1, PAINTERS)
        await visit(office, 2, PAINTERS, "72")
        question = await ask_for_role(
            office, {"people": "discord:2, role:72 role:71", "role": "71", "amount": 3}, platform="discord"
        )
        assert fact(question, "people") == ["discord:2", "discord:1"]
        typed: dict[str, Argument] = {"person": "anna,role:discord:72", "amount": "3"}
        assert fact(await ask_for_role(office, typed), "people") == ["fake:anna", "discord:2"]


async def test_who_was_met_long_ago_is_given_too_and_the_question_says_so_and_later_is_forgotten(
    tmp_path: Path,
) -> None:
    async with open_office(tmp_path) as office:
        await visit(office, 1, PAINTERS)
        office.clock.advance(31 * 24 * 3600.0)
        await visit(office, 2, PAINTERS)
        await visit(office, 3, PAINTERS)
        typed: dict[str, Argument] = {"role": PAINTERS, "amount": 1}
        question = await ask_for_role(office, typed, platform="discord")
        assert (fact(question, "people"), fact(question, "unseen")) == (["discord:3", "discord:2", "discord:1"], 1)
        assert "1 had the role when I last met them, more than 30 days ago" in question.text
        await office.storage.forget_memberships(before=office.clock.now() - MEMBERSHIPS_KEPT)
        assert fact(await ask_for_role(office, typed, platform="discord"), "unseen") == 1
        office.clock.advance(60 * 24 * 3600.0)
        await office.storage.forget_memberships(before=office.clock.now() - MEMBERSHIPS_KEPT)
        assert fact(await ask_for_role(office, typed, platform="discord"), "people") == ["discord:3", "discord:2"]


@pytest.mark.parametrize("locale", ["en", "ko"])
@pytest.mark.parametrize("given", ["role:", "role", "role:telegram:71", "role:mars:71", "role:999", "role:discord:999"])
async def test_a_role_that_nobody_has_or_that_is_none_is_refused(tmp_path: Path, given: str, locale: str) -> None:
    async with open_office(tmp_path) as office:
        await visit(office, 1, PAINTERS)
        refused = await office.ask("topup_many", {"people": given, "amount": 5}, by=ADMIN, locale=locale)
        assert refused.kind is ReplyKind.REFUSAL
        assert f"“{given}”" in refused.text
        assert await posted(office, of_discord(1)) == [10]


async def test_a_role_is_known_of_the_platforms_that_have_roles_alone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=TELEGRAM, platform="telegram", group=GROUP, roles=(PAINTERS,))
        await office.ask("help", by=of_discord(1), platform="discord", group="", roles=(PAINTERS,))
        assert await office.storage.people_of_role("telegram", PAINTERS) == ()
        assert await office.storage.people_of_role("discord", PAINTERS) == ()


class Shown:
    """What was shown meanwhile."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.counts: list[tuple[int, int]] = []

    async def __call__(self, reply: Reply, *, done: int, of: int) -> None:
        self.replies.append(reply)
        self.counts.append((done, of))


@pytest.mark.parametrize(("locale", "says"), [("en", "1 of 3 people have got 5 credits each"), ("ko", "3명 중 1명")])
async def test_a_long_list_says_where_it_stands_with_the_button_that_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, says: str
) -> None:
    monkeypatch.setattr(topup_many, "AT_ONCE", 1)
    async with open_office(tmp_path) as office:
        await meet(office, ADMIN, ANNA, BORIS, CLARA)
        question = await office.ask("topup_many", {"people": "anna,boris,clara", "amount": 5}, by=ADMIN, locale=locale)
        shown, sure = Shown(), question.buttons[0]
        await office.ask(sure.command, sure.arguments, by=ADMIN, locale=locale, interim=shown)
        assert shown.counts == [(1, 3), (2, 3)]
        assert says in shown.replies[0].text
        assert [button.arguments for button in shown.replies[0].buttons] == [sure.arguments]


async def test_a_batch_is_undone_by_one_word_and_is_one_line_of_the_audit(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        people = [Identity(platform="telegram", user_id=str(number)) for number in range(1, 7)]
        await meet(office, ADMIN, *people[:1])
        typed: dict[str, Argument] = {"people": ",".join(map(str, people)), "amount": 5, "reason": "party"}
        await press(office, await office.ask("topup_many", typed, by=ADMIN))
        told = (await office.ask("audit", by=ADMIN)).text
        assert (told.count("party"), "6 people" in told, "+30" in told) == (1, True, True)
        assert "5" in (await office.ask("audit", {"person": "telegram:3"}, by=ADMIN)).text
        parts = await office.ask("audit", {"batch": 1}, by=ADMIN)
        assert parts.text.count("(part of #1)") == 6
        undone = await office.ask("undo", by=ADMIN)
        assert undone.text == "Entry #1 is undone (entry #8): 30 credits taken back from 6 people."
        assert await posted(office, *people) == [10, 0, 0, 0, 0, 0]
        told = (await office.ask("audit", by=ADMIN, locale="ko")).text
        assert (told.count("6명"), "-30" in told, "#8" in told) == (2, True, True)
        assert "nothing of yours" in (await office.ask("undo", by=ADMIN)).text


@pytest.mark.parametrize(("pressed", "told"), [(0, "is forgiven"), (1, "is owed")])
async def test_what_is_spent_of_a_batch_is_asked_about_once_for_all(tmp_path: Path, pressed: int, told: str) -> None:
    async with open_office(tmp_path) as office:
        people = [Identity(platform="telegram", user_id=str(number)) for number in range(1, 8)]
        typed: dict[str, Argument] = {"people": ",".join(map(str, people)), "amount": 5}
        await press(office, await office.ask("topup_many", typed, by=ADMIN))
        for one, amount in ((people[0], 5), (people[3], 2)):
            await office.ask("deduct", {"person": str(one), "amount": amount}, by=ADMIN)
        question = await office.ask("undo", {"entry": "1"}, by=ADMIN)
        assert "Of the 35 of entry #1, 28 can be taken back; 7 is spent" in question.text
        button = question.buttons[pressed]
        done = await office.ask(button.command, button.arguments, by=ADMIN)
        assert f"28 credits taken back from 7 people. The 7 that was spent {told}" in done.text
        assert await posted(office, *people) == [0] * 7


async def test_an_undo_of_many_that_was_cut_off_is_finished_by_the_same_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_many, "AT_ONCE", 2)
    async with open_office(tmp_path) as office:
        people = [Identity(platform="telegram", user_id=str(number)) for number in range(1, 6)]
        await press(
            office, await office.ask("topup_many", {"people": ",".join(map(str, people)), "amount": 5}, by=ADMIN)
        )
        # As if the bot had been killed after the first piece.
        await office.storage.undo(1, actor=str(ADMIN), key="cut", at=office.clock.now())
        assert sum(await posted(office, *people)) == 15
        shown = Shown()
        done = await office.ask("undo", by=ADMIN, interim=shown)
        assert (fact(done, "people"), fact(done, "amount"), shown.counts) == (5, -25, [(4, 5)])
        assert await posted(office, *people) == [0] * 5
