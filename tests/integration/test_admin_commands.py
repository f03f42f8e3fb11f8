"""What admins alone may do, against a real database: who is one, on whichever platform, and what it does to whom."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.app.chats import PLATFORMS
from bot.commands import COMMANDS
from bot.model.commands import Argument, CommandSpec, Reply, ReplyKind
from bot.model.images import Abilities
from bot.model.jobs import Job, JobState
from bot.model.ledger import Balance
from bot.model.people import Identity, PersonId
from bot.model.roles import Role
from storage.sqlite import SqliteStorage
from tests.fakes.office import ADMIN, ANNA, BORIS, Office, open_office
from tests.fakes.tables import all_rows


def names_of(spec: CommandSpec) -> set[str]:
    return {parameter.name for parameter in spec.parameters}


OF_ADMINS = tuple(
    spec.name for spec, _ in COMMANDS if spec.role in (Role.MODERATOR, Role.ADMIN) and "person" in names_of(spec)
)
ANNAS_OTHER = Identity(platform="discord", user_id="7")

AMOUNTS = ("topup", "deduct")


async def ask(office: Office, command: str, person: str, *, by: Identity = ADMIN, id: str | None = None) -> Reply:
    arguments: dict[str, Argument] = {"person": person, "amount": 4} if command in AMOUNTS else {"person": person}
    return await office.ask(command, arguments, by=by, platform=by.platform, id=id)


# --- who is an admin --------------------------------------------------------------------------------------------


def test_the_commands_of_admins_are_known_here() -> None:
    assert set(OF_ADMINS) == {"topup", "deduct", "balance", "block", "unblock", "audit", "links"}


@pytest.mark.parametrize("command", OF_ADMINS)
@pytest.mark.parametrize("platform", PLATFORMS.names)
async def test_who_is_no_admin_changes_nothing_and_sees_nothing_on_any_platform(
    tmp_path: Path, platform: str, command: str
) -> None:
    asker = Identity(platform=platform, user_id="5")
    async with open_office(tmp_path) as office:
        for other in PLATFORMS.names:
            if other != platform:
                office.appoint(Identity(platform=other, user_id="5"))
        for person in (asker, ANNA, BORIS):
            await office.ask("help", by=person, platform=person.platform)
        await office.ban(BORIS)
        before = await office.storage.write(all_rows)
        for named in ("fake:anna", "fake:boris", str(asker), "5"):
            reply = await ask(office, command, named, by=asker)
            assert (reply.kind, reply.text) == (ReplyKind.REFUSAL, f"/{command} is for admins. Ask one of them.")
        assert await office.storage.write(all_rows) == before


@pytest.mark.parametrize("roles", [("group_admin", "moderator"), ("admin",)])
@pytest.mark.parametrize("command", OF_ADMINS)
async def test_who_runs_a_group_is_no_admin_of_the_bot(tmp_path: Path, command: str, roles: tuple[str, ...]) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        reply = await office.ask(command, {"person": "anna", "amount": 4}, group="9", roles=roles)
        assert reply.kind is ReplyKind.REFUSAL


@pytest.mark.parametrize("command", OF_ADMINS)
@pytest.mark.parametrize("platform", PLATFORMS.names)
async def test_who_is_an_admin_is_one_on_their_platform_and_by_no_other_identity_of_the_wallet(
    tmp_path: Path, platform: str, command: str
) -> None:
    admin, other = Identity(platform=platform, user_id="5"), Identity(platform="fake", user_id="other")
    async with open_office(tmp_path) as office:
        office.appoint(admin)
        for person in (admin, ANNA):
            await office.ask("help", by=person, platform=person.platform)
        await office.join(admin, other)
        reply = await ask(office, command, "fake:anna", by=admin)
        assert reply.kind in (ReplyKind.TEXT, ReplyKind.BALANCE), reply.text
        assert (await ask(office, command, "fake:anna", by=other)).kind is ReplyKind.REFUSAL


@pytest.mark.parametrize("platform", ["discord", "telegram"])
@pytest.mark.parametrize("command", OF_ADMINS)
async def test_a_bare_number_is_of_the_platform_where_it_was_written(
    tmp_path: Path, platform: str, command: str
) -> None:
    here = Identity(platform=platform, user_id="5")
    there = Identity(platform="telegram" if platform == "discord" else "discord", user_id="5")
    admin = Identity(platform=platform, user_id="99")
    async with open_office(tmp_path) as office:
        office.appoint(admin)
        for person in (here, there, admin):
            await office.ask("help", by=person, platform=person.platform, name=f"Kim of {person.platform}")
        if command == "unblock":
            for person in (here, there):
                await office.ban(person)
        reply = await ask(office, command, "5", by=admin)
        assert f"Kim of {platform} ({here})" in reply.text
        changed = {"topup": 14, "deduct": 6}.get(command, 10)
        assert [(await office.balance(one)).posted for one in (here, there)] == [changed, 10]
        expected = {"block": [True, False], "unblock": [False, True]}.get(command, [False, False])
        assert [await is_banned(office, one) for one in (here, there)] == expected


async def is_banned(office: Office, identity: Identity) -> bool:
    person = await office.storage.find_person(identity)
    assert person is not None
    return person.is_blocked(office.clock.now())


# --- deduct -----------------------------------------------------------------------------------------------------


async def test_the_same_deduct_delivered_twice_takes_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, ADMIN):
            await office.ask("help", by=person)
        replies = [await office.ask("deduct", {"person": "anna", "amount": 7}, by=ADMIN, id="fake:7") for _ in range(2)]
        assert [reply.text for reply in replies] == [
            "7 credits taken from fake:anna: 10 before, 3 now.",
            "7 credits had already been taken from fake:anna; nothing was taken again. They have 3 now.",
        ]
        assert await office.balance() == Balance(posted=3, held=0)
        assert [note for note, _ in office.events.notes].count("credits_deducted") == 1


@pytest.mark.parametrize(("command", "left"), [("topup", 14), ("deduct", 6)])
async def test_one_delivered_twenty_times_at_once_is_made_once(tmp_path: Path, command: str, left: int) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, ADMIN):
            await office.ask("help", by=person)
        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                group.create_task(ask(office, command, "anna", id="fake:7"))
        assert await office.balance() == Balance(posted=left, held=0)


async def test_a_deduct_with_the_id_of_another_admins_changes_nothing(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        office.appoint(BORIS)
        await ask(office, "deduct", "anna", id="fake:7")
        assert (await ask(office, "deduct", "anna", by=BORIS, id="fake:7")).kind is ReplyKind.REFUSAL
        assert (await ask(office, "topup", "anna", id="fake:7")).kind is ReplyKind.REFUSAL
        assert (await office.balance()).posted == 6


async def test_what_a_job_holds_is_not_taken_and_not_counted(tmp_path: Path) -> None:
    async with open_office(tmp_path, price=3) as office:
        for person in (ANNA, ADMIN):
            await office.ask("help", by=person)
        await office.accepted(count=2)
        assert (await ask(office, "topup", "anna")).text == "fake:anna got 4 credits: 4 before, 8 now."
        told = await office.refused("deduct", {"person": "anna", "amount": 9}, by=ADMIN)
        assert told == "fake:anna has 8 to spend, so 9 cannot be taken. Nothing was changed."
        reply = await office.ask("deduct", {"person": "anna", "amount": 8}, by=ADMIN)
        assert reply.text == "8 credits taken from fake:anna: 8 before, 0 now."
        assert (await ask(office, "balance", "anna")).text.startswith("fake:anna: 0 credits.\n")
        assert await office.balance() == Balance(posted=6, held=6)


@pytest.mark.parametrize(("command", "now"), [("topup", 12), ("deduct", 4)])
async def test_a_change_that_comes_again_tells_what_there_is_now(tmp_path: Path, command: str, now: int) -> None:
    async with open_office(tmp_path) as office:
        for person in (ANNA, ADMIN):
            await office.ask("help", by=person)
        await ask(office, command, "anna", id="fake:7")
        await office.accepted(count=2)
        assert f"They have {now} now." in (await ask(office, command, "anna", id="fake:7")).text


async def test_an_admins_own_change_that_comes_again_shows_the_balance_of_now(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await ask(office, "topup", "admin", id="fake:7")
        await office.accepted(by=ADMIN, count=2)
        assert (await ask(office, "topup", "admin", id="fake:7")).balance == Balance(posted=14, held=2)


# --- block ------------------------------------------------------------------------------------------------------


async def waiting_by_two_identities(office: Office) -> tuple[Job, Job]:
    first = await office.accepted()
    await office.join(ANNA, ANNAS_OTHER)
    reply = await office.ask("imagine", {"prompt": "an owl"}, by=ANNAS_OTHER, platform="discord", is_provisional=True)
    return first, reply.jobs[0].job


@pytest.mark.parametrize("by_which", [ANNA, ANNAS_OTHER], ids=str)
async def test_a_block_ends_what_waits_by_any_identity(tmp_path: Path, by_which: Identity) -> None:
    async with open_office(tmp_path) as office:
        waiting = await waiting_by_two_identities(office)
        boris = await office.accepted(by=BORIS)
        reply = await ask(office, "block", str(by_which))
        assert "2 waiting requests were cancelled" in reply.text
        assert [await office.state(job) for job in waiting] == [JobState.CANCELLED] * 2
        assert [job.id for job in office.announced] == [job.id for job in waiting]
        assert await office.state(boris) is JobState.QUEUED
        assert await office.balance() == Balance(posted=10, held=0)
        for identity in (ANNA, ANNAS_OTHER):
            assert (await imagine(office, identity)).kind is ReplyKind.REFUSAL
        assert (await imagine(office, BORIS)).kind is ReplyKind.ACCEPTED


async def test_what_is_asked_for_during_a_block_does_not_slip_through(tmp_path: Path) -> None:
    class Busy(SqliteStorage):
        async def active(self, person: PersonId) -> tuple[Job, ...]:
            found = await super().active(person)
            meanwhile.append((await imagine(office, ANNA)).kind)
            return found

    meanwhile: list[ReplyKind] = []
    async with open_office(tmp_path, storage_kind=Busy) as office:
        await office.accepted()
        await ask(office, "block", "anna")
        assert meanwhile == [ReplyKind.REFUSAL]
        assert (await office.storage.count_jobs())[JobState.QUEUED] == 0


@pytest.mark.parametrize("by_which", [ANNA, ANNAS_OTHER], ids=str)
async def test_a_block_is_lifted_by_any_identity(tmp_path: Path, by_which: Identity) -> None:
    async with open_office(tmp_path) as office:
        await waiting_by_two_identities(office)
        await ask(office, "block", "fake:anna")
        await ask(office, "unblock", str(by_which))
        for identity in (ANNA, ANNAS_OTHER):
            assert (await imagine(office, identity)).kind is ReplyKind.ACCEPTED


@pytest.mark.parametrize("command", ["imagine", "again", "vary"])
async def test_who_is_blocked_comes_to_no_picture_by_any_way(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path, backends=(Abilities(seed=True, image_to_image=True),)) as office:
        job = await office.deliver(await office.accepted())
        await ask(office, "block", "anna")
        reply = await office.ask(command, {"prompt": "a fox", "job": job.id, "index": 1})
        assert reply.text.startswith("You cannot use this bot.")
        assert await office.jobs() == 1
        assert await office.balance() == Balance(posted=9, held=0)


async def test_blocking_twice_is_blocking_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.accepted()
        await ask(office, "block", "anna")
        assert "0 waiting requests were cancelled" in (await ask(office, "block", "anna")).text
        assert len(office.announced) == 1
        assert await is_banned(office, ANNA)


@pytest.mark.parametrize("listed", [ANNA, ANNAS_OTHER], ids=str)
@pytest.mark.parametrize("by_which", [ANNA, ANNAS_OTHER], ids=str)
async def test_admins_stay_by_whichever_identity_they_are_named(
    tmp_path: Path, by_which: Identity, listed: Identity
) -> None:
    async with open_office(tmp_path) as office:
        waiting = await waiting_by_two_identities(office)
        office.appoint(listed)
        assert (await ask(office, "block", str(by_which))).kind is ReplyKind.REFUSAL
        assert not await is_banned(office, ANNA)
        assert [await office.state(job) for job in waiting] == [JobState.QUEUED] * 2
        assert office.announced == []


async def imagine(office: Office, by: Identity) -> Reply:
    return await office.ask("imagine", {"prompt": "a fox"}, by=by, platform=by.platform)


# --- names and reasons in answers -----------------------------------------------------------------------------------

RLO, FSI, PDI = "\u202e", "\u2068", "\u2069"
IMITATION = f"Anna\r\n\x1b[2Kfake:boris got 900 credits: 0 before, 900 now.{RLO}"


async def test_a_name_imitates_no_answer_and_turns_nothing_around_it(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", name=IMITATION)
        for command in (*AMOUNTS, "balance", "block", "unblock"):
            reply = await ask(office, command, "fake:anna")
            [line] = [line for line in reply.text.splitlines() if "900" in line]
            assert f"{FSI}Anna [2Kfake:boris got 900 credits: 0 before, 900 now.{PDI} (fake:anna)" in line, command
            assert not {"\x1b", "\r", RLO} & set(reply.text)


async def test_a_reason_is_one_line_of_the_account_whatever_it_holds(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        reason = f"a prize{RLO}\x9b31m\u2028for the cat"
        await office.ask("topup", {"person": "fake:anna", "amount": 4, "reason": reason}, by=ADMIN)
        for reply in (await office.ask("credits"), await ask(office, "balance", "fake:anna")):
            [line] = [line for line in reply.text.splitlines() if "prize" in line]
            assert line.endswith(f"top-up: {FSI}a prize31m for the cat{PDI}")


async def test_a_long_name_is_cut_between_its_signs(tmp_path: Path) -> None:
    flag = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
    async with open_office(tmp_path) as office:
        await office.ask("help", name=flag * 20)
        assert f"{flag * 9}… (fake:anna)" in (await ask(office, "topup", "fake:anna")).text


# --- people ---------------------------------------------------------------------------------------------------------


async def test_people_are_lines_of_a_message_in_a_chat(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", name="Anna")
        await office.ask("help", by=BORIS, name="Boris")
        await ask(office, "block", "boris")
        reply = await office.ask("people", {"name": "bor"}, by=ADMIN)
        assert reply.text == "1 person:\nwho · credits · since · state\nBoris (fake:boris) · 10 · 2026-11-23 · blocked"
        assert reply.is_private
        everybody = await office.ask("people", by=ADMIN)
        assert [row[0] for row in (everybody.table.rows if everybody.table else ())] == [
            "fake:admin", "Boris (fake:boris)", "Anna (fake:anna)",
        ]  # fmt: skip
        assert (await office.ask("people", {"name": "carl"}, by=ADMIN)).text.startswith("Nobody of that name")


async def test_who_is_no_admin_sees_no_people(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        assert await office.refused("people", {}) == "/people is for admins. Ask one of them."
