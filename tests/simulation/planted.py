"""Faults planted on purpose, each by its name: what the simulation must find. They are applied at run time.

A plant is a mistake that somebody could make, in one place of the product; each is a kind of its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from itertools import count
from typing import Any

import storage.jobs
import storage.ledger
import storage.tasks
from adapters.telegram.inbound.context import TelegramContext
from adapters.telegram.inbound.update_handling import UpdateHandling
from adapters.telegram.inbound.update_inbox import UpdateInbox
from adapters.telegram.outbound.job_messages import JobMessages
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import SENDING, Spot
from bot.chats.job_memory import JobMemory
from bot.chats.progress import ProgressBoard
from bot.model.jobs import JobState
from bot.pipeline.delivery import DeliveryService
from bot.pipeline.generation import Generation
from bot.pipeline.intake import Intake
from bot.pipeline.jobs_in_flight import JobsInFlight
from bot.pipeline.lanes import Lanes
from bot.pipeline.poller import Poller
from storage.blobs import DiskDraft
from tests.simulation.backend import GOOD
from tests.simulation.discord import Response, SimulatedMessages
from tests.simulation.wire import SimulatedStorage
from tests.simulation.world import WorldClock

Change = Callable[[Any, str, Any], None]
Plant = Callable[[Change], None]


def _capture_before_delivery(change: Change) -> None:
    whole = DeliveryService._deliver_once

    async def deliver(self: Any, chat: Any, job: Any, *, shows_prompt: bool) -> None:
        await self._storage.settle(job.id, receipt="soon", at=self._clock.now())
        ended, self._storage.ended = self._storage.ended, _nothing
        try:
            await whole(self, chat, job, shows_prompt=shows_prompt)
        finally:
            self._storage.ended = ended

    change(DeliveryService, "_deliver_once", deliver)


async def _nothing(*_: Any, **__: Any) -> tuple[()]:
    return ()


def _lost_wake_up(change: Change) -> None:
    whole = Poller._begin

    def begin(self: Any, watched: Any) -> str:
        wake, self._wake = self._wake, asyncio.Event()
        try:
            return whole(self, watched)
        finally:
            self._wake = wake

    change(Poller, "_begin", begin)


def _repeat_after_a_cut_submit(change: Change) -> None:
    whole = Generation.__init__

    def init(self: Any, **given: Any) -> None:
        whole(self, **(given | {"refund_ambiguous": False}))

    change(Generation, "__init__", init)


def _no_release_at_cancel(change: Change) -> None:
    whole = storage.ledger.close
    states: list[JobState] = []
    finish = storage.jobs.finish

    def finished(tx: Any, row: Any, state: JobState, **given: Any) -> None:
        states.append(state)
        finish(tx, row, state, **given)

    def close(tx: Any, **given: Any) -> None:
        if not states or states.pop() is not JobState.CANCELLED:
            whole(tx, **given)

    change(storage.jobs, "finish", finished)
    change(storage.tasks, "finish", finished)
    change(storage.ledger, "close", close)


def _same_request_twice(change: Change) -> None:
    numbers = count()
    whole = storage.jobs.accept

    def accept(tx: Any, *, order: Any, limits: Any) -> Any:
        return whole(tx, order=replace(order, request_id=f"{order.request_id}:{next(numbers)}"), limits=limits)

    accept.__module__, accept.__name__ = whole.__module__, whole.__name__
    change(storage.jobs, "accept", accept)


def _told_without_a_mark(change: Change) -> None:
    given: list[Any] = []

    async def mark_told(self: Any, job_id: Any, **_: Any) -> None:
        given.append(job_id)  # only this process knows

    change(SimulatedStorage, "mark_told", mark_told)


def _mark_before_the_notice(change: Change) -> None:
    whole = DeliveryService._is_told

    async def tell(self: Any, chat: Any, job: Any, postponed: Any) -> bool:
        await self._storage.mark_told(job.id)
        return await whole(self, chat, job, postponed)

    change(DeliveryService, "_is_told", tell)


def _progress_over_the_result(change: Change) -> None:
    async def drop(self: Any, job_id: Any) -> None:
        return

    change(JobMemory, "is_over", lambda *_: False)
    change(ProgressBoard, "drop", drop)


def _edit_in_the_chat_that_moved(change: Change) -> None:
    whole = Messages.turn_into_picture

    async def turn(self: Any, spot: Spot, *given: Any, **named: Any) -> Any:
        return await whole(self, replace(spot, chat=self._moved.get(spot.chat, spot.chat)), *given, **named)

    change(Messages, "turn_into_picture", turn)


def _private_answer_in_the_group(change: Change) -> None:
    change(TelegramContext, "is_for_here", staticmethod(lambda *_: True))


def _album_without_its_mark(change: Change) -> None:
    whole = JobMessages.keep

    async def keep(self: Any, job_id: Any, spot: Spot) -> Spot:
        return spot if spot.album == SENDING else await whole(self, job_id, spot)

    change(JobMessages, "keep", keep)


def _no_nonce(change: Change) -> None:
    whole, numbers = SimulatedMessages.send, count()

    async def send(self: Any, *given: Any, nonce: str) -> int:
        return await whole(self, *given, nonce=f"{nonce}{next(numbers)}")

    change(SimulatedMessages, "send", send)


def _start_before_the_acknowledgement(change: Change) -> None:
    whole = Intake._order

    def order(self: Any, *given: Any, **named: Any) -> Any:
        return replace(whole(self, *given, **named), is_provisional=False)

    change(Intake, "_order", order)


def _no_withdrawal(change: Change) -> None:
    async def withdraw(self: Any, job_id: Any) -> None:
        return

    change(Intake, "withdraw", withdraw)


def _confirmed_before_it_is_kept(change: Change) -> None:
    whole = UpdateInbox.receive

    async def receive(self: Any, updates: Any) -> None:
        self._later = asyncio.create_task(whole(self, updates))

    change(UpdateInbox, "receive", receive)


def _finished_before_it_is_handled(change: Change) -> None:
    whole = UpdateHandling.on_update

    async def on_update(self: Any, update: Any, context: Any) -> None:
        await self._inbox.finish(update.update_id)
        await whole(self, update, context)

    change(UpdateHandling, "on_update", on_update)


def _old_files_stay(change: Change) -> None:
    change(SimulatedStorage, "unnamed", _nothing)


def _place_not_left(change: Change) -> None:
    whole = Lanes.leave
    left = count(1)

    def leave(self: Any, lane: Any) -> None:
        if next(left) % 2:
            whole(self, lane)

    change(Lanes, "leave", leave)


def _task_known_in_memory_only(change: Change) -> None:
    async def record_task(self: Any, job_id: Any, index: int, **_: Any) -> Any:
        return await self.job(job_id)

    change(SimulatedStorage, "record_task", record_task)


def _end_unconditional(change: Change) -> None:
    change(storage.jobs, "MOVES", {state: frozenset(JobState) for state in JobState})


def _success_after_the_end(change: Change) -> None:
    change(SimulatedStorage, "ended", _nothing)


def _deadline_in_the_delivery(change: Change) -> None:
    @asynccontextmanager
    async def no_delivery_begins(self: Any) -> Any:
        yield frozenset()

    change(JobsInFlight, "no_delivery_begins", no_delivery_begins)


def _paid_for_all(change: Change) -> None:
    change(storage.jobs, "_COST", "SELECT COALESCE(SUM(COALESCE(price, ?)), 0) FROM tasks WHERE job = ?")


def _resumed_is_submitted(change: Change) -> None:
    async def enter(self: Any, job: Any, task: Any) -> Any:
        return await self._submit(job, task)

    change(Generation, "_enter", enter)


def _late_progress_stays(change: Change) -> None:
    change(ProgressBoard, "look_later", lambda *_: None)


def _waits_by_the_wall_clock(change: Change) -> None:
    change(WorldClock, "monotonic_s", lambda self: self.now().timestamp())


def _picture_not_kept(change: Change) -> None:
    whole = DiskDraft.keep_now

    def keep_now(self: Any) -> Any:
        blob = whole(self)
        if self.path.read_bytes().startswith(GOOD):  # and not the bytes that a ping keeps
            self.path.unlink()
        return blob

    change(DiskDraft, "keep_now", keep_now)


def _private_answer_in_the_channel(change: Change) -> None:
    whole = Response.defer

    async def defer(self: Any, *, thinking: bool, ephemeral: bool) -> Any:
        return await whole(self, thinking=thinking, ephemeral=False)

    change(Response, "defer", defer)


PLANTS: Mapping[str, Plant] = {
    plant.__name__.removeprefix("_").replace("_", " "): plant
    for plant in (
        _capture_before_delivery,
        _lost_wake_up,
        _repeat_after_a_cut_submit,
        _no_release_at_cancel,
        _same_request_twice,
        _told_without_a_mark,
        _mark_before_the_notice,
        _progress_over_the_result,
        _edit_in_the_chat_that_moved,
        _private_answer_in_the_group,
        _album_without_its_mark,
        _no_nonce,
        _start_before_the_acknowledgement,
        _no_withdrawal,
        _confirmed_before_it_is_kept,
        _finished_before_it_is_handled,
        _old_files_stay,
        _place_not_left,
        _task_known_in_memory_only,
        _end_unconditional,
        _success_after_the_end,
        _deadline_in_the_delivery,
        _paid_for_all,
        _resumed_is_submitted,
        _late_progress_stays,
        _waits_by_the_wall_clock,
        _picture_not_kept,
        _private_answer_in_the_channel,
    )
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """The product with this fault, until the block ends."""
    with ExitStack() as stack:

        def change(owner: Any, attribute: str, value: Any) -> None:
            before = vars(owner).get(attribute)
            if before is None:
                stack.callback(delattr, owner, attribute)
            else:
                stack.callback(setattr, owner, attribute, before)
            setattr(owner, attribute, value)

        PLANTS[name](change)
        yield
