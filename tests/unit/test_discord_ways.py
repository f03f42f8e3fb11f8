"""The ways by which a job's message is reached: one after the other, each for as long as it may soon work again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest
from discord import ui

from adapters.discord.outbound.chat import DiscordChat
from adapters.discord.outbound.connection import Connection
from adapters.discord.outbound.errors import AddressBlocked, NotReached, Rejected
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.messages import Messages, Upload
from adapters.discord.outbound.places import Spot
from bot.app.chats import fitted
from bot.chats.load_shedding import LoadShedder
from bot.model.chat_errors import ChatBusy, ChatError, DeliveryUnknown, Gone, WordsRefused
from bot.model.commands import Notice, ReplyKind
from bot.model.jobs import JobState
from bot.texts.catalogs import Catalogs
from tests.fakes.clock import StoppedClock
from tests.fakes.databases import make_database
from tests.fakes.decoding import thread_decoder
from tests.fakes.events import RecordedEvents
from tests.fakes.telegram_chat import AnyJob, AnyPicture
from tests.fakes.web import make_job, make_notice, make_progress, make_reply, make_view

BUSY_LIMIT_S = 10.0
"""Not taken from the code under test: a limit that changes is to be noticed."""
ALL_WAYS = ("edit_by_token", "edit_by_bot", "send", "send_privately")
EDITS, NEW = ALL_WAYS[:2], ALL_WAYS[2:]
OURS, PRIVATE = 5, 9
CLOSED = NotReached("50001")
FILTERED = Rejected("400 200000")


class ScriptedMessages(Messages):
    """A way raises what `troubles` says of it. `tried` are the ways that were tried, `shown` the words by way."""

    def __init__(self) -> None:
        self.troubles: Mapping[str, Exception] = {}
        self.tried: list[str] = []
        self.shown: list[tuple[str, str]] = []
        self.cleared: list[str] = []
        self.news = asyncio.Event()

    def _try(self, way: str, view: ui.LayoutView) -> None:
        self.tried.append(way)
        if way in self.troubles:
            raise self.troubles[way]
        self.shown.append((way, json.dumps(cast("Any", view).to_components(), ensure_ascii=False)))
        self.news.set()

    async def edit_by_token(
        self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        self._try("edit_by_token", view)
        return spot.message or OURS

    async def edit_by_bot(
        self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        self._try("edit_by_bot", view)
        return spot.message or OURS

    async def send(self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload], *, nonce: str) -> int:
        self._try("send_privately" if spot.channel == PRIVATE else "send", view)
        return OURS + 1

    async def open_private(self, user: int) -> int:
        return PRIVATE

    async def delete_by_token(self, spot: Spot) -> None:
        self.cleared.append("by_token")

    async def delete_by_bot(self, spot: Spot) -> None:
        self.cleared.append("by_bot")


class Room:
    def __init__(self, storage: AnyJob, folder: Path) -> None:
        self.clock, self.events, self.messages, texts = StoppedClock(), RecordedEvents(), ScriptedMessages(), Catalogs()
        shedder = LoadShedder(platform="discord", calls_per_s=50.0, clock=self.clock, events=self.events)
        self.chat = DiscordChat(
            connection=cast("Connection", None),  # nobody asks how it is
            messages=self.messages,
            mentions=CommandMentions(),
            storage=storage,
            blobs=AnyPicture(root=folder),
            texts=texts,
            clock=self.clock,
            events=self.events,
            fit=partial(fitted, thread_decoder()),
            shedder=shedder,
        )
        self.spot = Spot(
            channel=7, user=1, guild=2, message=OURS, application=3, interaction=4, token="secret",
            token_expires=self.clock.now() + timedelta(minutes=15),
        )  # fmt: skip

    async def tell(self, notice: Notice | None = None, **troubles: Exception) -> ChatError | None:
        """What `tell` raises; `messages.tried` has what was tried in it."""
        self.messages.troubles = troubles
        self.messages.tried.clear()
        try:
            await self.chat.tell(self.spot.to_place(), notice or make_notice())
        except ChatError as error:
            return error
        return None

    async def look_at_board(self) -> str:
        """The words of the progress that is shown next."""
        self.messages.news.clear()
        board = asyncio.create_task(self.chat.progress.run())
        try:
            async with asyncio.timeout(10):
                await self.messages.news.wait()
        finally:
            board.cancel()
            with suppress(asyncio.CancelledError):
                await board
        assert self.events.incidents == []
        return self.messages.shown[-1][1]


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    make_database(tmp_path)
    async with AnyJob(path=tmp_path / "bot.db") as storage:
        yield Room(storage, tmp_path / "pictures")


# --- progress ---------------------------------------------------------------------------------------------------


async def test_what_was_said_of_a_request_stays_above_its_state_while_that_changes(room: Room) -> None:
    job = make_job(state=JobState.QUEUED)
    reply = make_reply(ReplyKind.ACCEPTED, "1 picture for 1 credit.", make_view(job, place=2, text="Second in line."))
    room.chat.show_accepted(reply, room.spot)
    first = await room.look_at_board()
    assert ("1 picture for 1 credit." in first, "Second in line." in first) == (True, True)
    room.clock.advance(3.1)
    await room.chat.show_progress(room.spot.to_place(), make_progress())
    second = await room.look_at_board()
    assert ("1 picture for 1 credit." in second, "painting" in second) == (True, True)


async def test_progress_of_an_earlier_process_has_nothing_above_it(room: Room) -> None:
    await room.chat.show_progress(room.spot.to_place(), make_progress())
    shown = await room.look_at_board()
    assert "painting" in shown
    assert "None" not in shown


@pytest.mark.parametrize("state", [JobState.FAILED, JobState.CANCELLED])
async def test_a_job_that_has_ended_is_not_shown_as_accepted(room: Room, state: JobState) -> None:
    reply = make_reply(ReplyKind.ACCEPTED, "1 picture.", make_view(make_job(state=state)))
    room.chat.show_accepted(reply, room.spot)
    room.chat.show_accepted(
        make_reply(ReplyKind.ACCEPTED, "another", make_view(make_job("job2", state=JobState.QUEUED))), room.spot
    )
    assert "another" in await room.look_at_board()
    assert [way for way, _ in room.messages.shown] == ["edit_by_token"]


async def test_what_was_told_before_it_was_shown_as_accepted_is_not_covered(room: Room) -> None:
    assert await room.tell() is None
    other = make_job("job2", state=JobState.QUEUED)
    for job in (make_job(state=JobState.QUEUED), other):
        room.chat.show_accepted(make_reply(ReplyKind.ACCEPTED, f"of {job.id}", make_view(job)), room.spot)
    assert "of job2" in await room.look_at_board()
    assert "of job1" not in str(room.messages.shown)


async def test_an_ending_goes_where_the_job_was_accepted_though_its_row_does_not_say_so_yet(room: Room) -> None:
    job = make_job(state=JobState.QUEUED)
    room.chat.show_accepted(make_reply(ReplyKind.ACCEPTED, "1 picture.", make_view(job)), room.spot)
    room.spot = Spot(channel=7, user=1)
    assert await room.tell() is None
    assert room.messages.tried == ["edit_by_token"]


# --- busy ---------------------------------------------------------------------------------------------------------


async def test_a_busy_way_is_kept_to_for_ten_seconds_and_then_given_up_for_the_next(room: Room) -> None:
    for wait_s in (0.0, BUSY_LIMIT_S - 0.1):
        room.clock.advance(wait_s)
        assert isinstance(await room.tell(edit_by_token=ChatBusy(after_s=1)), ChatBusy)
        assert room.messages.tried == ["edit_by_token"]
    room.clock.advance(0.1)
    assert await room.tell(edit_by_token=ChatBusy(after_s=1)) is None
    assert room.messages.tried == list(EDITS)
    assert room.messages.cleared == []
    assert room.events.counts["way_closed"] == 1


async def test_once_a_way_has_worked_the_next_trouble_has_its_ten_seconds(room: Room) -> None:
    await room.tell(edit_by_token=ChatBusy(after_s=1))
    assert await room.tell() is None
    room.clock.advance(BUSY_LIMIT_S)
    assert isinstance(await room.tell(edit_by_token=ChatBusy(after_s=1)), ChatBusy)


async def test_a_message_that_stays_busy_is_deleted_where_a_new_one_is_sent(room: Room) -> None:
    busy = dict.fromkeys(EDITS, ChatBusy(after_s=1))
    await room.tell(None, **busy)
    room.clock.advance(BUSY_LIMIT_S)
    assert await room.tell(None, **busy) is None
    assert room.messages.tried == ["edit_by_token", "edit_by_bot", "send"]
    assert room.messages.cleared == ["by_token"]


async def test_a_message_that_cannot_be_reached_is_left_where_a_new_one_is_sent(room: Room) -> None:
    assert await room.tell(edit_by_token=CLOSED, edit_by_bot=CLOSED) is None
    assert room.messages.tried == ["edit_by_token", "edit_by_bot", "send"]
    assert room.messages.cleared == []


async def test_where_all_ways_are_busy_the_first_says_for_how_long(room: Room) -> None:
    busy = {way: ChatBusy(after_s=number) for number, way in enumerate(ALL_WAYS, start=1)}
    await room.tell(None, **busy)
    room.clock.advance(BUSY_LIMIT_S)
    assert await room.tell(None, **busy) is busy["edit_by_token"]
    assert room.messages.tried == list(ALL_WAYS)


async def test_where_some_are_busy_for_long_and_the_others_closed_the_words_may_be_taken_without_the_prompt(
    room: Room,
) -> None:
    troubles = dict.fromkeys(EDITS, ChatBusy(after_s=1)) | dict.fromkeys(NEW, CLOSED)
    await room.tell(None, **troubles)
    room.clock.advance(BUSY_LIMIT_S)
    told = await room.tell(None, **troubles)
    assert isinstance(told, WordsRefused)
    assert told.reason == "busy"
    assert room.messages.cleared == []


async def test_what_may_have_been_shown_is_sent_by_no_other_way(room: Room) -> None:
    troubles = {"edit_by_token": CLOSED, "edit_by_bot": CLOSED, "send": DeliveryUnknown()}
    await room.tell(None, **troubles)
    room.clock.advance(BUSY_LIMIT_S)
    assert isinstance(await room.tell(None, **troubles), DeliveryUnknown)
    assert room.messages.tried == ["edit_by_token", "edit_by_bot", "send"]


async def test_an_edit_without_an_answer_is_given_up_after_ten_seconds_as_a_busy_one_is(room: Room) -> None:
    assert isinstance(await room.tell(edit_by_token=DeliveryUnknown()), DeliveryUnknown)
    room.clock.advance(BUSY_LIMIT_S)
    assert await room.tell(edit_by_token=DeliveryUnknown()) is None
    assert room.messages.tried == list(EDITS)


async def test_an_address_that_is_blocked_closes_all_ways_for_however_long(room: Room) -> None:
    for _ in range(3):
        assert isinstance(await room.tell(edit_by_token=AddressBlocked(after_s=120)), AddressBlocked)
        assert room.messages.tried == ["edit_by_token"]
        room.clock.advance(BUSY_LIMIT_S)


# --- closed -------------------------------------------------------------------------------------------------------


async def test_where_no_way_leads_to_the_person_they_are_gone(room: Room) -> None:
    assert isinstance(await room.tell(None, **dict.fromkeys(ALL_WAYS, CLOSED)), Gone)
    assert room.messages.tried == list(ALL_WAYS)


@pytest.mark.parametrize(("shows_prompt", "cleared"), [(True, []), (False, ["by_token"])])
async def test_words_that_no_way_takes_are_told_with_the_first_reason_and_at_the_last_try_nothing_is_left(
    room: Room, *, shows_prompt: bool, cleared: list[str]
) -> None:
    troubles = {"edit_by_token": FILTERED, "edit_by_bot": CLOSED, "send": Rejected("403 1"), "send_privately": CLOSED}
    told = await room.tell(replace(make_notice(), shows_prompt=shows_prompt), **troubles)
    assert isinstance(told, WordsRefused)
    assert told.reason == "400 200000"
    assert room.messages.cleared == cleared


async def test_a_person_alone_who_installed_the_app_is_not_reached_in_the_channel(room: Room) -> None:
    room.spot = replace(room.spot, user_only=True)
    assert await room.tell(edit_by_token=CLOSED) is None
    assert room.messages.tried == ["edit_by_token", "send_privately"]
