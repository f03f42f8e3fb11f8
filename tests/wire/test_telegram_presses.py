"""Whose press it is, where it is answered, and what it may change, over the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chats import double_press
from bot.model.commands import Reply, ReplyKind, Request
from bot.model.jobs import JobState
from tests.fakes.backend import Work
from tests.fakes.clock import SettableClock
from tests.fakes.telegram_faults import Fault, Json, Refusal, bad
from tests.fakes.telegram_server import FakeTelegram
from tests.wire.telegram import Bot, message_numbered, running_bot

ANNA, BORIS = 7, 8
GROUP, OTHER_GROUP = -1004001, -1004002
TOPIC = 77


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram().serving() as server:
        yield server


@pytest.fixture
async def bot(server: FakeTelegram, tmp_path: Path) -> AsyncIterator[Bot]:
    async with running_bot(tmp_path, server) as bot:
        yield bot


class Core:
    """A core that writes down what it is asked and says the same each time."""

    def __init__(self, *, kind: ReplyKind = ReplyKind.TEXT, text: str = "so be it") -> None:
        self.asked: list[Request] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self._reply = Reply(kind=kind, head=text, is_private=False)

    async def answer(self, request: Request) -> Reply:
        self.asked.append(request)
        await self.may_answer.wait()
        return self._reply


async def put(bot: Bot, below: Json, data: str, *, by: int = ANNA) -> str:
    """A press that is handled to its end; how it was answered."""
    return str((await bot.pressed(below, data, by=by)).get("text", ""))


# --- two taps ----------------------------------------------------------------------------------------------------


async def test_only_the_same_person_on_the_same_button_of_the_same_message_taps_twice(
    server: FakeTelegram, tmp_path: Path
) -> None:
    core, clock = Core(), SettableClock()
    async with running_bot(tmp_path, server, answer=core.answer, clock=clock) as bot:
        clock.stop()
        here, there = message_numbered(server, GROUP, 5), message_numbered(server, OTHER_GROUP, 5)
        below = message_numbered(server, GROUP, 6)
        for pressed, data, by in (
            (here, "v1:details:a", ANNA),
            (here, "v1:details:a", BORIS),
            (there, "v1:details:a", ANNA),
            (below, "v1:details:a", ANNA),
            (here, "v1:details:b", ANNA),
        ):
            known = len(core.asked)
            for _ in range(2):
                await put(bot, pressed, data, by=by)
            assert len(core.asked) == known + 1, (pressed, data, by)


async def test_two_taps_are_one_within_two_seconds_of_the_first(server: FakeTelegram, tmp_path: Path) -> None:
    core, clock = Core(), SettableClock()
    async with running_bot(tmp_path, server, answer=core.answer, clock=clock) as bot:
        clock.stop()
        below = message_numbered(server, ANNA, 5)
        asked = []
        for wait_s in (0, 1.2, 0.7, 0.2, 1.9):
            clock.advance(wait_s)
            await put(bot, below, "v1:details:a")
            asked.append(len(core.asked))
        assert asked == [1, 1, 1, 2, 2]


async def test_a_press_handled_again_is_no_second_tap(
    server: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However soon: its answer could not be shown before."""
    monkeypatch.setattr("adapters.telegram.inbound.button_presses.DOUBLE_TAP_S", 60.0)
    async with running_bot(tmp_path, server) as bot:
        picture = await bot.picture(ANNA)
        server.faults["sendMessage"].append(Refusal(500, "Internal Server Error"))
        server.press(picture, server.buttons(picture)["Details"])
        await bot.postponed()
        bot.clock.advance(3)
        await server.until(lambda: len(server.ours(ANNA)) == 2)


async def test_no_more_than_10000_presses_are_remembered_and_the_newest_stay(
    server: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert double_press.MAX_REMEMBERED == 10_000
    monkeypatch.setattr(double_press, "MAX_REMEMBERED", 2)
    core, clock = Core(), SettableClock()
    async with running_bot(tmp_path, server, answer=core.answer, clock=clock) as bot:
        clock.stop()
        below = message_numbered(server, ANNA, 5)
        for data in ("v1:details:a", "v1:details:b", "v1:details:c", "v1:details:c", "v1:details:a"):
            await put(bot, below, data)
        assert [request.arguments["job"] for request in core.asked] == ["a", "b", "c", "a"]


# --- where it was pressed ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("thread", "answered_in"),
    [
        ({"message_thread_id": 5}, None),
        ({"message_thread_id": 1, "is_topic_message": True}, None),
        ({"message_thread_id": TOPIC, "is_topic_message": True}, TOPIC),
    ],
    ids=["a reply that is no topic", "the general topic", "a topic"],
)
async def test_the_answer_to_a_press_goes_where_it_was_pressed(
    server: FakeTelegram, tmp_path: Path, thread: Json, answered_in: int | None
) -> None:
    core = Core()
    server.topics[GROUP] = {TOPIC}
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        below = message_numbered(server, GROUP, 5, **thread)
        await put(bot, below, "v1:details:a")
        (said,) = (sent for sent in server.ours(GROUP) if sent["text"] == "so be it")
        assert (said.get("message_thread_id"), said["answers"]) == (answered_in, 5)
        expected = {"chat": str(GROUP), "source": "5"} | ({"thread": str(TOPIC)} if answered_in else {})
        assert core.asked[0].place.address == expected
        assert (core.asked[0].group, core.asked[0].identity.user_id) == (str(GROUP), str(ANNA))


async def test_a_press_below_a_message_that_telegram_shows_no_more_is_answered(
    server: FakeTelegram, tmp_path: Path
) -> None:
    core = Core()
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        old: Json = {"chat": server.chat(ANNA), "message_id": 5, "date": 0}
        await put(bot, old, "v1:details:a")
        assert [sent["text"] for sent in server.ours(ANNA)] == ["so be it"]


async def test_a_press_that_is_none_of_ours_is_only_acknowledged(server: FakeTelegram, tmp_path: Path) -> None:
    core = Core()
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        below = message_numbered(server, ANNA, 5)
        for data in ("v0:details:a", "v1", "v1:", "v1:no command:a", "details:a", "", "v2:details:a"):
            await put(bot, below, data)
        inline = server.press(None, "v1:details:a", by=ANNA)
        await server.until(lambda: server.callbacks[inline])
        await bot.settled()
        assert core.asked == []
        assert len(server.ours(ANNA)) == 1


# --- how it is answered ------------------------------------------------------------------------------------------


async def test_a_refusal_is_an_alert_of_at_most_200_signs_and_nothing_else(
    server: FakeTelegram, tmp_path: Path
) -> None:
    core = Core(kind=ReplyKind.REFUSAL, text="/imagine " + "🦊" * 300)
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        below = message_numbered(server, GROUP, 5)
        answered = await bot.pressed(below, "v1:again:a", by=ANNA)
        assert answered["show_alert"] == "true"
        assert answered["text"].startswith("/gen 🦊")
        assert 190 < len(answered["text"].encode("utf-16-le")) // 2 <= 200
        assert server.ours(GROUP) == [below]


@pytest.mark.parametrize("fault", [None, Refusal(429, "Too Many Requests: retry after 9", retry_after=9), bad("what?")])
async def test_a_press_that_can_be_acknowledged_no_more_is_done_all_the_same(
    server: FakeTelegram, tmp_path: Path, fault: Fault | None
) -> None:
    """As after a restart: Telegram lets a press be answered for some seconds only."""
    core = Core()
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        if fault is not None:
            server.faults["answerCallbackQuery"].append(fault)
        server.press(message_numbered(server, ANNA, 5), "v1:details:a", is_old=True)
        await server.until(lambda: len(server.ours(ANNA)) == 2)
        await bot.settled()
        assert len(server.named("answerCallbackQuery")) == 1
        assert "telegram_answer_lost" not in bot.events.names()


async def test_an_answer_that_takes_long_is_acknowledged_before_and_its_refusal_is_said(
    server: FakeTelegram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.telegram.inbound.button_presses.AT_ONCE_S", 0.01)
    core = Core(kind=ReplyKind.REFUSAL, text="not with /imagine")
    core.may_answer.clear()
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        pressed = server.press(message_numbered(server, ANNA, 5), "v1:again:a")
        await server.until(lambda: server.callbacks[pressed])
        core.may_answer.set()
        await bot.settled()
        assert "text" not in server.callbacks[pressed]
        assert len(server.named("answerCallbackQuery")) == 1
        assert [sent["text"] for sent in server.ours(ANNA)] == ["what is pressed", "not with /gen"]


@pytest.mark.parametrize(
    ("data", "toast", "is_in_place"),
    [
        ("v1:settings:language=ko", None, True),
        ("v1:group:who=off", None, True),
        ("v1:history:before=a", None, True),
        ("v1:details:a", None, False),
        ("v1:cancel:a", "so be it", None),
        ("v1:delete:a", None, False),
        ("v1:delete_now:a", "so be it", None),
    ],
)
async def test_an_answer_takes_the_place_of_a_menu_stands_below_a_picture_or_is_only_a_toast(
    server: FakeTelegram, tmp_path: Path, data: str, toast: str | None, is_in_place: bool | None
) -> None:
    core = Core()
    async with running_bot(tmp_path, server, answer=core.answer) as bot:
        below = message_numbered(server, ANNA, 5)
        answered = await bot.pressed(below, data, by=ANNA)
        assert (answered.get("text"), answered["show_alert"]) == (toast, "false")
        texts = {None: ["what is pressed"], True: ["so be it"], False: ["what is pressed", "so be it"]}
        assert [sent["text"] for sent in server.ours(ANNA)] == texts[is_in_place]


# --- whose job it is ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", ["Edit", "Original", "Details", "Delete"])
async def test_nothing_below_a_picture_of_annas_is_boris_to_press(bot: Bot, server: FakeTelegram, label: str) -> None:
    picture = await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    shown = dict(picture)
    answered = await bot.pressed(picture, label, by=BORIS)
    assert answered["text"].endswith("That one belongs to somebody else.")
    assert answered["show_alert"] == "true"
    assert server.ours(GROUP) == [picture] == [shown]
    assert len(bot.backend.submits) == 1


async def test_boris_cannot_press_annas_history(bot: Bot, server: FakeTelegram) -> None:
    """As an older version has shown it to the group."""
    await bot.picture(GROUP, "/gen a red fox", by=ANNA)
    shown = await bot.written(ANNA, "/history")
    history = message_numbered(server, GROUP, 5, reply_markup=shown["reply_markup"])
    answered = await bot.pressed(history, "1", by=BORIS)
    assert "belongs to somebody else" in answered["text"]
    assert len(server.pictures(GROUP)) == 1


async def test_boris_cannot_cancel_annas_job(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        status = await bot.written(GROUP, "/gen a red fox", by=ANNA)
        assert "belongs to somebody else" in (await bot.pressed(status, "Cancel", by=BORIS))["text"]
        assert "cancelled" not in status["text"].lower()
        assert (await bot.storage.count_jobs())[JobState.CANCELLED] == 0


async def test_a_cancel_of_boris_below_an_orphan_of_annas_leaves_it(server: FakeTelegram, tmp_path: Path) -> None:
    """A status message that her job does not know, as after a kill while it was sent."""
    async with running_bot(tmp_path, server, finish_after_s=60.0) as bot:
        status = await bot.written(GROUP, "/gen a red fox", by=ANNA)
        orphan = message_numbered(server, GROUP, 5, reply_markup=status["reply_markup"])
        before = dict(orphan)
        await bot.pressed(orphan, "Cancel", by=BORIS)
        assert orphan == before
        await bot.pressed(orphan, "Cancel", by=ANNA)
        assert server.buttons(orphan) == {}
        assert "red fox" in orphan["text"]


# --- a cancel in a list ------------------------------------------------------------------------------------------


async def test_a_cancel_in_a_list_of_jobs_leaves_the_list(server: FakeTelegram, tmp_path: Path) -> None:
    async with running_bot(tmp_path, server) as bot:
        bot.backend.script_submits(*[Work(finish_after_s=60.0)] * 2)
        for prompt in ("a red fox", "a blue fox"):
            await bot.written(ANNA, f"/gen {prompt}")
        listed = await bot.written(ANNA, "/jobs")
        text, buttons = listed["text"], server.buttons(listed)
        assert len(buttons) == 2
        assert "ancelled" in (await bot.pressed(listed, next(iter(buttons)), by=ANNA))["text"]
        await server.until(lambda: "ancelled" in server.ours(ANNA)[0].get("text", ""))
        assert (listed["text"], server.buttons(listed)) == (text, buttons)
        assert [len(server.buttons(status)) for status in server.ours(ANNA)] == [1, 1, 2]


# --- who runs a group --------------------------------------------------------------------------------------------


async def test_an_admin_of_one_group_is_none_of_another_and_none_a_minute_after_it_ended(
    bot: Bot, server: FakeTelegram
) -> None:
    server.admins.add((GROUP, BORIS))
    assert "switched off" in (await bot.written(GROUP, "/group off", by=BORIS))["text"]
    assert "Only the admins" in (await bot.written(OTHER_GROUP, "/group off", by=BORIS))["text"]
    assert "Only the admins" in (await bot.written(GROUP, "/group on", by=ANNA))["text"]
    known = len(server.named("getChatMember"))
    server.admins.clear()
    assert "switched off" in (await bot.written(GROUP, "/group", by=BORIS))["text"]
    assert len(server.named("getChatMember")) == known, "asked of Telegram once a minute"
    bot.clock.advance(61)
    assert "Only the admins" in (await bot.written(GROUP, "/group on", by=BORIS))["text"]
