"""Commands about credits against a real database: what there is, who may give, and how it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.commands import Argument, Reply, ReplyKind
from bot.model.images import Abilities
from bot.model.jobs import JobState
from bot.model.ledger import Allowances, Balance
from bot.model.people import Identity
from tests.fakes.office import ADMIN, ANNA, BORIS, WITH_SEEDS, WITHOUT_SEEDS, Office, open_office

FRESH = Balance(posted=10, held=0)


# --- credits and help -------------------------------------------------------------------------------------


async def test_credits_tell_what_there_is_what_is_held_and_what_changed_it(tmp_path: Path) -> None:
    async with open_office(tmp_path, allowances=Allowances(welcome=10, daily=2)) as office:
        await office.deliver(await office.accepted(count=2))
        await office.ask("topup", {"person": "anna", "amount": 5, "reason": "best cat"}, by=ADMIN)
        await office.ask("cancel", {"job": (await office.accepted()).id})
        await office.accepted(count=3)
        assert (await office.say("credits")).splitlines() == [
            "Balance: 10 credits.",
            "Set aside for jobs under way: 3 credits.",
            "One picture costs 1 credit.",
            "Every day (UTC) you are topped up to 2 credits.",
            "2026-11-23 12:00 UTC  +5  top-up: best cat",
            "2026-11-23 12:00 UTC  −2  pictures",
            "2026-11-23 12:00 UTC  +10  welcome gift",
        ]


async def test_help_lists_what_the_asker_may_do(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, ADMIN):
            await office.ask("credits", by=person)
        told, told_to_admins = await office.say("help"), (await office.ask("help", by=ADMIN)).text
        for command in ("/imagine prompt", "/credits", "/history", "/jobs", "/help"):
            assert f"\n{command}  " in told
        assert "/topup" not in told
        assert "\n/topup person amount [reason]  " in told_to_admins
        assert not {"/again", "/original", "/cancel"} & set(told_to_admins.split())


@pytest.mark.parametrize(("abilities", "is_told"), [(WITH_SEEDS, True), (WITHOUT_SEEDS, False)])
async def test_help_tells_of_seeds_only_where_they_are_taken(
    tmp_path: Path, abilities: Abilities, is_told: bool
) -> None:
    async with open_office(tmp_path, backends=(abilities,)) as office:
        assert ("--seed" in await office.say("help")) is is_told


# --- topup ------------------------------------------------------------------------------------------------


async def topup(office: Office, *, id: str | None = None, **changed: Argument) -> Reply:
    arguments: dict[str, Argument] = {"person": "fake:anna", "amount": 5, **changed}
    return await office.ask("topup", arguments, by=ADMIN, id=id)


async def test_topup_is_for_admins(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        told = await office.refused("topup", {"person": "anna", "amount": 5})
        assert told == "/topup is for admins. Ask one of them."
        assert await office.balance() == FRESH


async def test_topup_tells_before_and_after(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, ADMIN):
            await office.ask("help", by=person)
        reply = await topup(office)
        assert reply.text == "fake:anna got 5 credits: 10 before, 15 now."
        assert reply.balance is None
        assert reply.data == {
            "person": "fake:anna", "amount": 5, "before": 10, "after": 15, "is_repeated": False
        }  # fmt: skip


async def test_the_same_topup_twice_gives_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, ADMIN):
            await office.ask("help", by=person)
        replies = [await topup(office, id="fake:7") for _ in range(2)]
        assert replies[1].text == (
            "fake:anna had already got these 5 credits; nothing was added again. They have 15 now."
        )
        assert (await office.balance()).posted == 15
        assert [note for note, _ in office.events.notes].count("credits_granted") == 1


async def test_another_topup_gives_again(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await topup(office)
        await topup(office, person="anna")
        assert (await office.balance()).posted == 20


async def test_a_topup_with_a_used_id_and_other_contents_changes_nothing(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await topup(office, id="fake:7")
        reply = await topup(office, id="fake:7", amount=6)
        assert reply.kind is ReplyKind.REFUSAL
        assert (await office.balance()).posted == 15


async def test_an_admin_who_tops_up_themselves_sees_the_balance(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        assert (await topup(office, person="admin")).balance == Balance(posted=15, held=0)


async def test_somebody_not_met_yet_gets_the_gift_on_top(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await topup(office, person="fake:boris")
        assert (await office.ask("credits", by=BORIS)).text.splitlines()[1] == "Balance: 15 credits."


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"person": "an na"}, "“fake:an na” is nobody I know."),
        ({"person": ""}, "/topup needs “person”."),
        ({"amount": ""}, "/topup needs “amount”."),
        ({"amount": "lots"}, "“amount” must be a whole number; I got “lots”."),
        ({"amount": 0}, "The amount must be from 1 to 1000000000 credits; I got 0."),
        ({"amount": "-5"}, "The amount must be from 1 to 1000000000 credits; I got -5."),
        ({"reason": "x" * 201}, "The reason has 201 characters; at most 200 fit."),
    ],
)
async def test_a_wrong_topup_is_refused_and_changes_nothing(
    tmp_path: Path, changed: dict[str, Argument], told: str
) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        arguments: dict[str, Argument] = {"person": "fake:anna", "amount": 5}
        assert told in await office.refused("topup", arguments | changed, by=ADMIN)
        assert await office.balance() == FRESH


async def test_credits_go_to_no_platform_that_does_not_exist(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        text = await office.refused("topup", {"person": "telegarm:300", "amount": 5}, by=ADMIN)
        assert "telegarm:300" in text
        assert await office.storage.find_person(Identity(platform="telegarm", user_id="300")) is None


async def test_a_topup_of_a_number_never_met_says_so_and_can_be_taken_back(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        reply = await office.ask("topup", {"person": "clara", "amount": 5}, by=ADMIN)
        assert "never used this bot" in reply.text
        assert "/deduct" in reply.text
        taken = await office.ask("deduct", {"person": "clara", "amount": 5}, by=ADMIN)
        assert taken.kind is ReplyKind.BALANCE
        assert await office.balance(Identity(platform="fake", user_id="clara")) == Balance(posted=0, held=0)


async def test_people_are_called_by_their_names(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", name="Anna A.")
        for command in ("topup", "deduct"):
            reply = await office.ask(command, {"person": "anna", "amount": 5}, by=ADMIN)
            assert "Anna A. (fake:anna)" in reply.text


# --- block --------------------------------------------------------------------------------------------------


async def test_who_is_blocked_asks_for_no_pictures_until_unblocked(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        reply = await office.ask("block", {"person": "anna", "reason": "spam"}, by=ADMIN)
        assert reply.kind is ReplyKind.TEXT
        assert (await office.ask("imagine", {"prompt": "a fox"})).kind is ReplyKind.REFUSAL
        await office.ask("unblock", {"person": "anna"}, by=ADMIN)
        assert (await office.ask("imagine", {"prompt": "a fox"})).kind is ReplyKind.ACCEPTED


async def test_what_waits_is_cancelled_and_what_has_begun_is_finished(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        begun = await office.accepted()
        await office.storage.take_queued(platforms={"fake"}, pictures=1)
        waiting = await office.accepted()
        reply = await office.ask("block", {"person": "anna"}, by=ADMIN)
        assert "1 waiting request was cancelled" in reply.text
        assert [await office.state(job) for job in (begun, waiting)] == [JobState.SUBMITTING, JobState.CANCELLED]
        assert [job.id for job in office.announced] == [waiting.id]
        assert await office.balance() == Balance(posted=10, held=1)


@pytest.mark.parametrize(("command", "person"), [("block", "nobody"), ("unblock", "nobody"), ("block", "admin")])
async def test_nobody_unknown_and_no_admin_is_blocked(tmp_path: Path, command: str, person: str) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        assert (await office.ask(command, {"person": person}, by=ADMIN)).kind is ReplyKind.REFUSAL
        assert (await office.ask("imagine", {"prompt": "a fox"}, by=ADMIN)).kind is ReplyKind.ACCEPTED


async def test_blocking_is_for_admins(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=BORIS)
        assert (await office.ask("block", {"person": "boris"})).kind is ReplyKind.REFUSAL
        assert (await office.ask("imagine", {"prompt": "a fox"}, by=BORIS)).kind is ReplyKind.ACCEPTED
