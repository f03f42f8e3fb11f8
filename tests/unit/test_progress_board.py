"""The board of progress that the chats share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import pytest

from bot.chats import progress as progress_board
from bot.chats.load_shedding import LoadShedder
from bot.chats.progress import Pace, ProgressBoard
from bot.model.chat_errors import DeliveryUnknown
from bot.model.commands import Progress
from bot.model.jobs import JobId
from tests.fakes.clock import StoppedClock
from tests.fakes.events import RecordedEvents
from tests.fakes.web import make_delivery


class View:
    """Shows at once, unless it is held; `spot` is the chat."""

    def __init__(self, *, interval_s: float = 3.0, waits_first: bool = False) -> None:
        self.shown: list[tuple[str, str, str]] = []
        self.is_there = True
        self.error: Exception | None = None
        self.held: asyncio.Event | None = None
        self.most_at_once = 0
        self._interval_s = interval_s
        self._waits_first = waits_first
        self._at_once = 0

    def pace(self, spot: str, job_id: JobId) -> Pace:
        return Pace(bucket=spot, interval_s=self._interval_s, waits_first=self._waits_first)

    async def show(self, spot: str, progress: Progress, opening: str) -> bool:
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            if self.held is not None:
                await self.held.wait()
            if self.error is not None:
                raise self.error
            self.shown.append((spot, opening, progress.text))
            return self.is_there
        finally:
            self._at_once -= 1

    @property
    def texts(self) -> list[str]:
        return [text for _, _, text in self.shown]


def progress(text: str, name: str = "one") -> Progress:
    job = replace(make_delivery().job, id=JobId(name))
    return Progress(job=job, place_in_queue=0, fraction=None, elapsed_s=0.0, text=text)


class Table:
    """A board, on a clock that a test moves."""

    def __init__(self, view: View, *, at_once: int) -> None:
        self.view, self.clock, self.events = view, StoppedClock(), RecordedEvents()
        self.shedder = LoadShedder(platform="here", calls_per_s=4.0, clock=self.clock, events=self.events)
        self.board: ProgressBoard[str] = ProgressBoard(
            view=view, at_once=at_once, shedder=self.shedder, clock=self.clock, events=self.events
        )

    def be_loaded(self) -> None:
        """Results and answers take more than half of what the platform allows."""
        for _ in range(20):
            self.shedder.count()

    async def look(self, *, after_s: float = 0.0) -> None:
        """Let the board look once more, `after_s` later."""
        self.clock.advance(after_s)
        self.board._news.set()
        for _ in range(10):
            await asyncio.sleep(0)


@asynccontextmanager
async def table(view: View, *, at_once: int = 4) -> AsyncIterator[Table]:
    made = Table(view, at_once=at_once)
    running = asyncio.create_task(made.board.run())
    try:
        yield made
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def test_the_first_is_shown_at_once_and_the_newest_after_the_interval() -> None:
    async with table(View()) as t:
        t.board.put("chat", progress("queued"), opening="Fine.")
        await t.look()
        t.board.put("chat", progress("painting, 1 s"), opening="Fine.")
        t.board.put("chat", progress("painting, 2 s"), opening="Fine.")
        await t.look(after_s=2.9)
        assert t.view.shown == [("chat", "Fine.", "queued")]
        await t.look(after_s=0.2)
        assert t.view.shown[1:] == [("chat", "Fine.", "painting, 2 s")]


async def test_where_the_message_was_just_sent_its_first_edit_waits() -> None:
    async with table(View(waits_first=True)) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        await t.look(after_s=2.9)
        assert t.view.shown == []
        await t.look(after_s=0.2)
        assert t.view.shown == [("chat", "", "queued")]


async def test_the_interval_is_counted_for_the_bucket_of_several_jobs() -> None:
    async with table(View()) as t:
        for name in ("one", "other"):
            t.board.put("chat", progress(name, name), opening="")
        t.board.put("elsewhere", progress("third", "third"), opening="")
        await t.look()
        assert t.view.texts == ["one", "third"]
        await t.look(after_s=3.1)
        assert t.view.texts == ["one", "third", "other"]


async def test_the_same_words_are_not_shown_again() -> None:
    async with table(View()) as t:
        for _ in range(3):
            t.board.put("chat", progress("queued"), opening="")
            await t.look(after_s=3.1)
        assert t.view.texts == ["queued"]


async def test_what_was_dropped_is_not_shown_any_more() -> None:
    async with table(View()) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.board.drop(JobId("one"))
        await t.board.drop(JobId("one"))
        await t.look()
        assert t.view.shown == []


async def test_a_drop_waits_for_the_edit_on_its_way() -> None:
    view = View()
    view.held = asyncio.Event()
    async with table(view) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        dropping = asyncio.create_task(t.board.drop(JobId("one")))
        await t.look()
        assert not dropping.done()
        view.held.set()
        await dropping
        assert view.texts == ["queued"]


class Result:
    """A result that counts how often it was looked at."""

    def __init__(self) -> None:
        self.looks = 0
        self.error: Exception | None = None

    async def uncover(self) -> None:
        self.looks += 1
        if self.error is not None:
            raise self.error


async def test_a_result_that_progress_without_an_answer_may_cover_is_looked_at_twice() -> None:
    view, result = View(), Result()
    view.error = DeliveryUnknown()
    async with table(view) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        await t.board.drop(JobId("one"))
        t.board.look_later(JobId("one"), result.uncover)
        looks = []
        for after_s in (2.9, 0.2, 8.7, 0.3, 60.0):
            await t.look(after_s=after_s)
            looks.append(result.looks)
        assert looks == [0, 1, 1, 2, 2]


async def test_a_result_that_has_not_waited_long_enough_for_an_edit_is_looked_at_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(progress_board, "SETTLE_S", 0.0)
    view, result = View(), Result()
    view.held = asyncio.Event()
    async with table(view) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        await t.board.drop(JobId("one"))
        t.board.look_later(JobId("one"), result.uncover)
        await t.look(after_s=3.1)
        assert result.looks == 1


async def test_a_result_whose_progress_was_answered_is_not_looked_at_nor_is_one_long_after() -> None:
    view, result = View(), Result()
    async with table(view) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        await t.board.drop(JobId("one"))
        t.board.look_later(JobId("one"), result.uncover)
        t.board.leave_unheard(JobId("other"))
        t.clock.advance(15.1)
        t.board.look_later(JobId("other"), result.uncover)
        await t.look(after_s=12.1)
        assert result.looks == 0


async def test_a_look_that_crashes_is_an_incident_and_the_board_goes_on() -> None:
    result = Result()
    result.error = RuntimeError("a fault of ours")
    async with table(View()) as t:
        t.board.leave_unheard(JobId("one"))
        t.board.look_later(JobId("one"), result.uncover)
        await t.look(after_s=3.1)
        t.board.put("chat", progress("queued", "two"), opening="")
        await t.look()
        assert t.view.texts == ["queued"]
    assert [event for event, _ in t.events.incidents] == ["uncover_crashed"]


async def test_no_more_than_so_many_at_one_time() -> None:
    view = View()
    view.held = asyncio.Event()
    async with table(view, at_once=2) as t:
        for number in range(5):
            t.board.put(f"chat {number}", progress("queued", str(number)), opening="")
        await t.look()
        assert view.most_at_once == 2
        view.held.set()
        for _ in range(3):
            await t.look()
        assert len(view.shown) == 5
        assert view.most_at_once == 2


async def test_a_message_that_is_gone_is_not_edited_again() -> None:
    view = View()
    view.is_there = False
    async with table(view) as t:
        for text in ("queued", "painting"):
            t.board.put("chat", progress(text), opening="")
            await t.look(after_s=3.1)
        assert view.texts == ["queued"]


async def test_a_crash_is_an_incident_and_the_board_goes_on() -> None:
    view = View()
    view.error = RuntimeError("a fault of ours")
    async with table(view) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        view.error = None
        t.board.put("chat", progress("painting"), opening="")
        await t.look(after_s=3.1)
        assert view.texts == ["painting"]
    assert [event for event, _ in t.events.incidents] == ["progress_crashed"]


async def test_a_job_of_which_nothing_is_heard_is_forgotten() -> None:
    view = View(waits_first=True, interval_s=20.0)
    async with table(view) as t:
        t.board.put("chat", progress("queued"), opening="")
        await t.look()
        await t.look(after_s=10.1)
        await t.look(after_s=20.0)
        assert view.shown == []


async def test_under_load_progress_is_shed_and_the_newest_is_shown_when_it_is_calm() -> None:
    async with table(View()) as t:
        t.be_loaded()
        t.board.put("chat", progress("painting, 1 s"), opening="")
        await t.look()
        for text in ("painting, 4 s", "painting, 7 s", "painting, 10 s"):
            t.board.put("chat", progress(text), opening="")
            await t.look(after_s=3.1)
        assert t.view.texts == []
        t.board.put("chat", progress("painting, 14 s"), opening="")
        await t.look(after_s=3.1)
        assert t.view.texts == ["painting, 14 s"]


async def test_the_first_words_of_a_message_are_shown_under_any_load() -> None:
    async with table(View()) as t:
        t.be_loaded()
        t.board.put("chat", progress("queued"), opening="Fine.", is_unseen=True)
        t.board.put("chat", progress("painting"), opening="Fine.")
        await t.look()
        t.board.put("chat", progress("painting, 3 s"), opening="Fine.")
        await t.look(after_s=3.1)
        assert t.view.shown == [("chat", "Fine.", "painting")]


async def test_a_new_opening_is_shown_within_a_second_and_what_follows_waits_again() -> None:
    async with table(View()) as t:
        t.board.put("chat", progress("painting"), opening="9 left.")
        await t.look()
        t.board.put("chat", progress("painting"), opening="19 left.", is_urgent=True)
        await t.look(after_s=0.4)
        assert t.view.shown == [("chat", "9 left.", "painting")]
        await t.look(after_s=0.2)
        assert t.view.shown[1:] == [("chat", "19 left.", "painting")]
        t.board.put("chat", progress("painting, 2 s"), opening="19 left.")
        await t.look(after_s=2.0)
        assert len(t.view.shown) == 2
