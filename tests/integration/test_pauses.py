"""Stop and start again: everywhere, a platform, a group, a backend; in all processes at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.commands import Reply, ReplyKind
from bot.model.controls import Scope, ScopeKind
from bot.model.images import Abilities
from bot.model.jobs import JobState
from bot.model.people import Identity
from bot.requests.typed import parse
from tests.fakes.office import ADMIN, ANNA, Office, open_office

NO_PICTURES = "No new pictures are made for the moment"
TWO = (Abilities(), Abilities())


async def type_(office: Office, text: str, *, group: str = "", locale: str = "en") -> Reply:
    name, arguments = parse(text, office.router.specs("fake"))
    return await office.ask(name, arguments, by=ADMIN, group=group, locale=locale)


async def imagine(office: Office, *, group: str = "", platform: str = "fake", locale: str = "en") -> Reply:
    by = ANNA if platform == "fake" else Identity(platform=platform, user_id="1")
    return await office.ask("imagine", {"prompt": "a fox"}, by=by, group=group, platform=platform, locale=locale)


@pytest.mark.parametrize("command", ["pause", "resume"])
async def test_nobody_else_pauses_or_starts_again(tmp_path: Path, command: str) -> None:
    async with open_office(tmp_path) as office:
        assert await office.refused(command, {}) == f"/{command} is for admins. Ask one of them."
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED


async def test_the_story_of_a_pause_in_english_and_in_korean(tmp_path: Path) -> None:
    """Task 8 in a chat: one message stops, and one starts again; people read the admin's words, and pay nothing."""
    async with open_office(tmp_path, max_active=9) as office:
        under_way = await office.accepted()
        told = await type_(office, "/pause Back at noon.")
        assert told.head == (
            "Stopped for now: everywhere. Pictures under way are finished.\nPeople who ask read: Back at noon.\n"
            "/resume starts it again."
        )
        refused = await imagine(office)
        assert refused.text == f"{NO_PICTURES}: Back at noon. Nothing was charged; your credits stay as they are."
        assert (await office.balance()).held == 1, "of the picture under way alone"
        assert (await office.deliver(under_way)).state is JobState.DELIVERED
        assert (await type_(office, "/resume")).text == "Started again: everywhere."
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED
        assert "잠시 멈췄어요: 모든 곳" in (await type_(office, "/pause 곧 돌아와요.", locale="ko")).text
        assert (await imagine(office, locale="ko")).text.startswith("지금은 잠시 새 그림을 받지 않아요: 곧 돌아와요.")
        assert (await type_(office, "/resume", locale="ko")).text == "다시 시작했어요: 모든 곳"


@pytest.mark.parametrize(
    ("typed", "by_group", "refused"),
    [
        ("everywhere", "", {"private", "group 5", "group 6", "discord"}),
        ("discord", "", {"discord"}),
        ("here", "5", {"group 5"}),
        ("group:fake:5", "", {"group 5"}),
        ("fake", "", {"private", "group 5", "group 6"}),
    ],
)
async def test_a_pause_holds_where_it_is_of_and_nowhere_else(
    tmp_path: Path, typed: str, by_group: str, refused: set[str]
) -> None:
    # `fake` is a platform and the name of the fake backend, too: the platform goes before.
    async with open_office(tmp_path, max_active=9, backends=TWO) as office:
        await type_(office, f"/pause {typed} words", group=by_group)
        asked = {
            "private": await imagine(office),
            "group 5": await imagine(office, group="5"),
            "group 6": await imagine(office, group="6"),
            "discord": await imagine(office, platform="discord"),
        }
        assert {where for where, reply in asked.items() if NO_PICTURES in reply.text} == refused
        assert (await type_(office, f"/resume {typed}", group=by_group)).kind is ReplyKind.TEXT
        assert all(
            reply.kind is ReplyKind.ACCEPTED for reply in [await imagine(office), await imagine(office, group="5")]
        )


async def test_a_paused_backend_is_given_nothing_new_and_others_take_over(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=TWO, max_active=9) as office:
        await type_(office, "/pause fake1 power cut")
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED
        assert [lane.pause is not None for lane in office.lanes] == [False, True]
        lane = await office.lanes.enter(needs=(await office.accepted()).needs)
        assert lane.name == "fake"
        await type_(office, "/pause everywhere")
        await type_(office, "/resume everywhere")
        assert [lane.pause is not None for lane in office.lanes] == [False, True], "the backend stays paused"


async def test_where_all_that_could_do_it_are_paused_nothing_is_held(tmp_path: Path) -> None:
    async with open_office(tmp_path, backends=TWO) as office:
        await office.ask("help")
        await type_(office, "/pause fake1 power cut")
        first = Scope(kind=ScopeKind.BACKEND, name="fake")  # a word `fake` names the platform
        await office.storage.pause(first, words="power cut", actor="a", key="k", at=office.clock.now())
        refused = await imagine(office)
        assert f"{NO_PICTURES}: power cut" in refused.text
        assert (await office.balance()).held == 0


async def test_a_pause_survives_a_restart_and_holds_in_another_process_at_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office, open_office(tmp_path) as other:
        await office.ask("help")
        await type_(office, "/pause Back soon.")
        assert NO_PICTURES in (await imagine(other)).text
        await type_(other, "/resume")
        assert (await imagine(office)).kind is ReplyKind.ACCEPTED
        await type_(office, "/pause Back soon.")
    async with open_office(tmp_path) as office:
        assert "Back soon." in (await imagine(office)).text


async def test_pauses_are_written_down_and_undone(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        for text in ("/pause Back soon.", "/pause Back soon.", "/resume", "/resume"):
            await type_(office, text)
        acts = await office.storage.acts(ActFilter(), limit=9)
        assert [(act.kind, act.subject, act.text) for act in acts] == [
            (ActKind.RESUME, "everywhere", "Back soon."),
            (ActKind.PAUSE, "everywhere", "Back soon."),
        ]
        await office.storage.undo(acts[0].number, actor=str(ADMIN), key="u", at=office.clock.now())
        assert "Back soon." in (await imagine(office)).text, "paused again, with its words"


async def test_where_nothing_is_paused_there_is_nothing_to_start(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help", by=ADMIN)
        for text in ("/resume", "/resume discord"):
            assert (await type_(office, text)).text == "Nothing is stopped there, so nothing was changed."
        assert "Write one of: everywhere, here, " in (await type_(office, "/resume mars")).text
        assert (await type_(office, "/pause here")).kind is ReplyKind.REFUSAL


async def test_a_pause_of_a_group_goes_with_it_where_its_id_changes(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.ask("help")
        await type_(office, "/pause here", group="5")
        await office.storage.move_group("fake", "5", "-1005")
        assert NO_PICTURES in (await imagine(office, group="-1005")).text
        assert (await imagine(office, group="5")).kind is ReplyKind.ACCEPTED
