"""Where, by whom and how pictures may be asked for in a group: chosen by who runs it, kept by the core."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.commands import GROUP_ADMIN, MODERATOR, Argument, Channel, Reply, ReplyKind
from bot.model.jobs import Failure, JobState
from bot.model.people import Identity
from bot.model.roles import Role
from tests.fakes.office import ADMIN, ANNA, Office, open_office

BEA = Identity(platform="fake", user_id="bea")
GENERAL = Channel(ids=("10",))
ADULT = Channel(ids=("11",), is_age_restricted=True)
THREAD = Channel(ids=("12", "10"))
SERVER = "5"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_office(tmp_path, price=1) as opened:
        for person in (ANNA, BEA, ADMIN):
            await opened.ask("help", by=person)
        yield opened


async def manage(office: Office, command: str, **arguments: Argument) -> Reply:
    return await office.ask(
        command, arguments, by=BEA, platform="discord", group=SERVER, channel=GENERAL, roles=(GROUP_ADMIN,)
    )


async def imagine(office: Office, channel: Channel, *roles: str, group: str = SERVER) -> Reply:
    return await office.ask(
        "imagine", {"prompt": "a fox"}, platform="discord", group=group, channel=channel, roles=roles
    )


async def held(office: Office) -> int:
    return (await office.balance()).held


# --- who may change the rules ----------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["server_show", "server_who", "server_channel", "server_role", "server_age"])
async def test_only_who_runs_the_server_changes_its_rules(office: Office, command: str) -> None:
    arguments: dict[str, Argument] = {"who": "off", "action": "allow", "channel": "10", "role": "7", "rule": "only"}
    reply = await office.ask(command, arguments, platform="discord", group=SERVER, channel=GENERAL, roles=("7",))
    assert reply.kind is ReplyKind.REFUSAL
    assert (await imagine(office, GENERAL)).kind is ReplyKind.ACCEPTED
    assert (await manage(office, command, **arguments)).kind is ReplyKind.TEXT


async def test_the_bots_own_admins_may_change_them_too(office: Office) -> None:
    reply = await office.ask("server_show", by=ADMIN, platform="discord", group=SERVER, channel=GENERAL)
    assert reply.kind is ReplyKind.TEXT


async def test_in_private_there_is_no_server(office: Office) -> None:
    reply = await office.ask("server_show", platform="discord", roles=(GROUP_ADMIN,))
    assert reply.kind is ReplyKind.REFUSAL
    assert "/server" in reply.text


async def test_the_command_is_known_where_it_is_meant_for_alone(office: Office) -> None:
    reply = await office.ask("server_show", platform="telegram", group=SERVER, roles=(GROUP_ADMIN,))
    assert "don't know" in reply.text
    reply = await office.ask("group", platform="discord", group=SERVER, roles=(GROUP_ADMIN,))
    assert "don't know" in reply.text


async def test_what_holds_is_told_with_buttons_for_it(office: Office) -> None:
    await manage(office, "server_channel", action="allow", channel="10")
    await manage(office, "server_role", action="allow", role="7")
    reply = await manage(office, "server_age", rule="spoiler")
    assert "<#10>" in reply.text
    assert "<@&7>" in reply.text
    assert [button.label for button in reply.buttons if button.label.startswith("✓")] == ["✓ everyone", "✓ spoilers"]


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("server_channel", {"action": "burn", "channel": "10"}),
        ("server_channel", {"action": "allow", "channel": "10; DROP"}),
        ("server_channel", {"action": "allow", "channel": "9" * 30}),
        ("server_role", {"action": "allow"}),
        ("server_age", {"rule": "18"}),
        ("server_who", {"who": ""}),
    ],
)
async def test_what_makes_no_sense_changes_nothing(
    office: Office, command: str, arguments: dict[str, Argument]
) -> None:
    before = (await manage(office, "server_show")).text
    assert (await manage(office, command, **arguments)).kind is ReplyKind.REFUSAL
    assert (await manage(office, "server_show")).text == before


# --- what they do ----------------------------------------------------------------------------------------------


async def test_a_channel_that_is_not_allowed_refuses_before_anything_is_held(office: Office) -> None:
    await manage(office, "server_channel", action="allow", channel="11")
    reply = await imagine(office, GENERAL)
    assert reply.kind is ReplyKind.REFUSAL
    assert "<#11>" in reply.text
    assert await held(office) == 0
    assert (await imagine(office, ADULT)).kind is ReplyKind.ACCEPTED


async def test_without_a_channel_the_one_it_is_said_in_is_meant(office: Office) -> None:
    await manage(office, "server_channel", action="allow")
    assert (await imagine(office, GENERAL)).kind is ReplyKind.ACCEPTED
    assert (await imagine(office, ADULT)).kind is ReplyKind.REFUSAL


async def test_a_thread_is_part_of_its_channel(office: Office) -> None:
    await manage(office, "server_channel", action="allow", channel="10")
    assert (await imagine(office, THREAD)).kind is ReplyKind.ACCEPTED


async def test_another_server_has_rules_of_its_own(office: Office) -> None:
    await manage(office, "server_who", who="off")
    assert (await imagine(office, GENERAL)).kind is ReplyKind.REFUSAL
    assert (await imagine(office, GENERAL, group="6")).kind is ReplyKind.ACCEPTED


async def test_one_of_the_roles_is_enough_and_none_is_refused_by_their_names(office: Office) -> None:
    await manage(office, "server_role", action="allow", role="7")
    await manage(office, "server_role", action="allow", role="8")
    reply = await imagine(office, GENERAL, "9")
    assert reply.kind is ReplyKind.REFUSAL
    assert "<@&7>, <@&8>" in reply.text
    assert (await imagine(office, GENERAL, "8")).kind is ReplyKind.ACCEPTED


async def test_a_deleted_role_keeps_its_rule_until_it_is_taken_away(office: Office) -> None:
    """Ids, not names: a rename changes nothing, and a deleted role opens nothing that was closed."""
    await manage(office, "server_role", action="allow", role="7")
    assert (await imagine(office, GENERAL)).kind is ReplyKind.REFUSAL
    assert "<@&7>" in (await manage(office, "server_show")).text
    await manage(office, "server_role", action="remove", role="7")
    assert (await imagine(office, GENERAL)).kind is ReplyKind.ACCEPTED


async def test_who_runs_the_server_needs_no_role_but_keeps_to_the_channels(office: Office) -> None:
    await manage(office, "server_role", action="allow", role="7")
    assert (await imagine(office, GENERAL, GROUP_ADMIN)).kind is ReplyKind.ACCEPTED
    await manage(office, "server_channel", action="allow", channel="11")
    assert (await imagine(office, GENERAL, GROUP_ADMIN)).kind is ReplyKind.REFUSAL


async def test_age_restricted_only_refuses_elsewhere(office: Office) -> None:
    await manage(office, "server_age", rule="only")
    assert (await imagine(office, GENERAL)).kind is ReplyKind.REFUSAL
    assert (await imagine(office, ADULT)).kind is ReplyKind.ACCEPTED


async def test_spoilers_cover_pictures_outside_age_restricted_channels(office: Office) -> None:
    await manage(office, "server_age", rule="spoiler")
    covered = [(await imagine(office, channel)).jobs[0].job.is_spoiler for channel in (GENERAL, ADULT)]
    assert covered == [True, False]


@pytest.mark.parametrize("way", ["again", "edit", "offer"])
async def test_every_way_to_a_picture_keeps_the_rules(office: Office, way: str) -> None:
    job = await office.deliver((await imagine(office, GENERAL)).jobs[0].job)
    await manage(office, "server_who", who="off")
    arguments: dict[str, Argument] = {"job": job.id, "prompt": "a cat"}
    reply = await office.ask(way, arguments, platform="discord", group=SERVER, channel=GENERAL)
    assert reply.kind is ReplyKind.REFUSAL
    assert "switched off" in reply.text


@pytest.mark.parametrize("group", [SERVER, ""])
async def test_where_the_picture_could_not_be_posted_nothing_is_begun(office: Office, group: str) -> None:
    channel = Channel(ids=("10",), lacking=("attach_files", "send_messages_in_threads"))
    reply = await imagine(office, channel, group=group)
    assert reply.kind is ReplyKind.REFUSAL
    assert "Attach Files, Send Messages in Threads" in reply.text
    assert await held(office) == 0


# --- who may take a picture away --------------------------------------------------------------------------------


async def test_a_moderator_of_the_channel_takes_the_message_and_leaves_the_owner_the_pictures(office: Office) -> None:
    job = await office.deliver((await imagine(office, GENERAL)).jobs[0].job)
    asked, reply = [
        await office.ask(
            command, {"job": job.id}, by=BEA, platform="discord", group=SERVER, channel=GENERAL, roles=(MODERATOR,)
        )
        for command in ("delete", "delete_now")
    ]
    assert "keeps the pictures" in asked.text
    assert reply.kind is ReplyKind.TEXT
    assert [view.job.id for view in reply.jobs] == [job.id]
    assert (await office.job(job.id)).pictures == job.pictures


@pytest.mark.parametrize(("locale", "said"), [("en", "keeps the pictures"), ("ko", "그림")])
async def test_a_moderator_of_the_bot_takes_it_where_it_stands_which_is_written_down_and_moves_no_credits(
    office: Office, locale: str, said: str
) -> None:
    job = await office.deliver((await imagine(office, GENERAL)).jobs[0].job)
    await office.ask("help", by=BEA)
    await office.storage.set_role(BEA, role=Role.MODERATOR, actor="fake:admin", key="role", at=office.clock.now())
    before = await office.storage.balance(job.person)

    async def ask(command: str, channel: Channel) -> Reply:
        given: dict[str, Argument] = {"job": job.id}
        return await office.ask(
            command, given, by=BEA, platform="discord", group=SERVER, channel=channel, locale=locale
        )

    assert (await ask("delete_now", ADULT)).kind is ReplyKind.REFUSAL
    assert said in (await ask("delete", GENERAL)).text
    for _ in range(2):
        assert [view.job.id for view in (await ask("delete_now", GENERAL)).jobs] == [job.id]
    acts = await office.storage.acts(ActFilter(kinds=(ActKind.DELETE,)), limit=9)
    assert [(act.actor, act.subject, act.person, act.amount) for act in acts] == [(str(BEA), job.id, job.person, None)]
    assert (await office.job(job.id)).pictures == job.pictures
    assert await office.storage.balance(job.person) == before
    assert (await office.storage.verify_ledger()).faults == ()


@pytest.mark.parametrize(
    ("group", "channel", "roles"),
    [
        (SERVER, GENERAL, ("moderators",)),
        (SERVER, ADULT, (MODERATOR,)),
        ("6", GENERAL, (MODERATOR,)),
        ("", GENERAL, (MODERATOR,)),
        (SERVER, None, (MODERATOR,)),
    ],
)
async def test_nobody_else_takes_it(
    office: Office, group: str, channel: Channel | None, roles: tuple[str, ...]
) -> None:
    job = await office.deliver((await imagine(office, GENERAL)).jobs[0].job)
    for command in ("delete", "delete_now"):
        reply = await office.ask(
            command, {"job": job.id}, by=BEA, platform="discord", group=group, channel=channel, roles=roles
        )
        assert reply.kind is ReplyKind.REFUSAL


# --- provisional requests, and the next visit -------------------------------------------------------------------


async def test_a_provisional_request_starts_nothing_until_it_is_confirmed(office: Office) -> None:
    reply = await office.ask("imagine", {"prompt": "a fox"}, is_provisional=True)
    job = reply.jobs[0].job
    assert job.is_provisional
    assert await office.storage.take_queued(platforms={"fake"}, pictures=9) == ()
    assert await office.acceptance.confirm(job.id, job.place)
    assert [taken.id for taken in await office.storage.take_queued(platforms={"fake"}, pictures=9)] == [job.id]


async def test_a_withdrawn_request_gives_its_credits_back(office: Office) -> None:
    job = (await office.ask("imagine", {"prompt": "a fox"}, is_provisional=True)).jobs[0].job
    assert await held(office) == 1
    await office.acceptance.withdraw(job.id)
    await office.acceptance.withdraw(job.id)
    assert await held(office) == 0
    assert not await office.acceptance.confirm(job.id, job.place)


async def test_pictures_that_could_not_be_posted_are_offered_on_the_next_visit_once(office: Office) -> None:
    job = await office.accepted()
    await office.render(job)
    failure = Failure(key="failure.gone")
    await office.storage.end(job.id, JobState.UNDELIVERABLE, failure=failure, at=office.clock.now())
    first, second = await office.ask("credits"), await office.ask("credits")
    assert "could not be posted" in first.text
    assert [button.command for button in first.buttons] == ["history"]
    assert "could not be posted" not in second.text
