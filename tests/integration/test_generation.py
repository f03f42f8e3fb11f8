"""From a queued picture to checked bytes, through everything a backend, a network and a disk may do to it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.app.core import Core
from bot.model.backend_errors import Ambiguous, BackendError, BadPicture, Refused, TryLater, Unavailable
from bot.model.commands import ReplyKind
from bot.model.images import Abilities, Done, ImageRef, InProgress, ProviderFacts
from bot.model.jobs import Failure, JobState, TaskState
from bot.pipeline.circuits import CircuitState
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.clock import FastClock
from tests.integration.core import BORIS, House, open_house

NEVER_S = 1e9
MAX_SUBMITS = 4
MAX_FETCHES = 6
"""Not taken from the code under test: a limit that changes is to be noticed."""
DOWN = Unavailable(reason="down")


def backend_of(house: House) -> FakeBackend:
    backend = house.backends[0]
    assert isinstance(backend, FakeBackend)
    return backend


def circuit_state(core: Core) -> CircuitState:
    return next(iter(core.lanes)).circuit.state


async def nothing_is_paid(house: House) -> bool:
    balance = await house.balance()
    return (balance.posted, balance.held, await house.faults()) == (100, 0, ())


# --- some of several ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", [1, 3])
async def test_of_four_pictures_only_those_that_exist_are_shown_and_paid(tmp_path: Path, lost: int) -> None:
    async with open_house(tmp_path, PRICE_CREDITS="3") as h:
        backend_of(h).script_submits(*[Work(failure="out of paint")] * lost)
        job_id = await h.order(pictures=4)
        delivery = await h.delivered(job_id)
        assert len(delivery.pictures) == 4 - lost
        assert delivery.price == 3 * (4 - lost)
        assert str(lost) in delivery.text.splitlines()[1]
        assert (await h.balance()).posted == 100 - delivery.price
        assert (await h.balance()).held == 0
        assert await h.faults() == ()


async def test_where_all_four_fail_nothing_is_paid_and_the_reason_is_told(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_submits(*[Work(failure="out of paint")] * 4)
        notice = await h.told(await h.order(pictures=4))
        assert notice.job.failure == Failure(key="failure.backend_failed", detail="out of paint")
        assert "out of paint" in notice.text
        assert len(h.chat.tellings) == 1
        assert await nothing_is_paid(h)


# --- later, refused, closed -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("after_s", [0.0, 20.0])
async def test_a_backend_that_says_later_is_asked_later_and_nothing_counts_as_a_try(
    tmp_path: Path, after_s: float
) -> None:
    async with open_house(tmp_path) as h:
        backend = backend_of(h)
        backend.script_submits(*[TryLater(after_s=after_s)] * (MAX_SUBMITS + 2))
        job_id = await h.order()
        await h.delivered(job_id)
        first, second = backend.submits[:2]
        assert second.at_s - first.at_s >= after_s
        assert len(backend.submits) == MAX_SUBMITS + 3
        assert (await h.job(job_id)).tasks[0].submits == 1
        assert circuit_state(h.core) is CircuitState.CLOSED


async def test_a_status_call_told_to_come_later_is_made_later(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_statuses(TryLater(after_s=5.0), TryLater(), InProgress())
        await h.delivered(await h.order())
        assert len(backend_of(h).asked) >= 4


async def test_a_refused_prompt_fails_with_what_the_service_said(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_submits(Refused(detail="no foxes"))
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.refused", detail="no foxes")
        assert len(backend_of(h).submits) == 1
        assert await nothing_is_paid(h)


@pytest.mark.parametrize("reason", ["key_invalid", "balance_used_up"])
async def test_what_only_the_operator_can_mend_fails_jobs_at_once_and_refuses_new_ones(
    tmp_path: Path, reason: str
) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        backend_of(h).broken = reason
        jobs = [await h.order() for _ in range(3)]
        h.start()
        for job_id in jobs:
            assert (await h.told(job_id)).job.failure == Failure(key="failure.unavailable")
        refused = await h.ask()
        assert refused.kind is ReplyKind.REFUSAL
        assert h.alerts == ["circuit_opened"]
        assert await nothing_is_paid(h)


async def test_jobs_still_in_the_queue_are_not_left_waiting_for_the_operator(tmp_path: Path) -> None:
    clock = FastClock(speed=50)
    backend = FakeBackend(clock=clock, finish_after_s=NEVER_S)
    async with open_house(tmp_path, clock=clock, backends=[backend], ZIMAGE_MAX_ACTIVE="1", JOB_DEADLINE_S="3600") as h:
        first = await h.order()
        await h.reached(first, JobState.GENERATING)
        waiting = [await h.order() for _ in range(3)]
        backend.broken = "key_invalid"
        for job_id in waiting:
            assert (await h.told(job_id)).job.failure == Failure(key="failure.unavailable")
        assert (await h.job(first)).state is JobState.GENERATING


async def test_once_mended_a_ping_and_one_trial_open_the_way_again(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend = backend_of(h)
        backend.broken = "balance_used_up"
        await h.told(await h.order())
        await h.until(lambda: backend.pings > 1)
        backend.broken = None
        await h.until(lambda: circuit_state(h.core) is CircuitState.HALF_OPEN)
        await h.delivered(await h.order())
        assert circuit_state(h.core) is CircuitState.CLOSED
        assert (await h.balance()).posted == 99


async def test_after_a_ping_that_went_well_one_picture_tries_and_the_others_wait_for_it(tmp_path: Path) -> None:
    clock = FastClock(speed=100)
    backend = FakeBackend(clock=clock)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        h.core.lanes.fail(next(iter(h.core.lanes)), "key_invalid")
        await h.until(lambda: circuit_state(h.core) is CircuitState.HALF_OPEN)
        backend.script_submits(Work(answer_after_s=20.0))
        jobs = [await h.order() for _ in range(4)]
        await h.until(lambda: len(backend.submits) == 1)
        began_s = clock.monotonic_s()
        await h.until(lambda: clock.monotonic_s() > began_s + 5.0)
        assert len(backend.submits) == 1
        await h.at_rest()
        assert set(h.chat.pictures) == set(jobs)


async def test_a_service_that_is_down_is_waited_for(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        backend = backend_of(h)
        backend.broken = "down"
        jobs = [await h.order() for _ in range(3)]
        h.start()
        await h.until(lambda: circuit_state(h.core) is CircuitState.OPEN)
        assert (await h.ask(by=BORIS)).kind is ReplyKind.REFUSAL
        assert (await h.balance(BORIS)).held == 0
        await h.until(lambda: backend.pings > 1)
        backend.broken = None
        for job_id in jobs:
            await h.delivered(job_id)
        assert not h.chat.notices
        assert h.alerts == ["circuit_opened"]
        assert [(await h.job(job_id)).tasks[0].submits for job_id in jobs] == [1, 1, 1]


async def test_a_single_failed_connection_is_tried_again(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_submits(DOWN, DOWN)
        await h.delivered(await h.order())
        assert len(backend_of(h).submits) == 3
        assert h.alerts == []


# --- several backends -----------------------------------------------------------------------------------------------


def two(clock: FastClock, abilities: Sequence[Abilities] = (Abilities(), Abilities())) -> tuple[FakeBackend, ...]:
    return tuple(
        FakeBackend(clock=clock, name=name, abilities=can)
        for name, can in zip(("zimage", "simulator"), abilities, strict=True)
    )


async def test_the_preferred_backend_is_used_while_it_works(tmp_path: Path) -> None:
    clock = FastClock()
    first, second = two(clock)
    async with open_house(tmp_path, clock=clock, backends=[first, second]) as h:
        for _ in range(4):
            await h.delivered(await h.order())
        assert (len(first.submits), len(second.submits)) == (4, 0)


@pytest.mark.parametrize("reason", ["down", "key_invalid", "balance_used_up"])
async def test_the_next_backend_takes_over_what_was_not_accepted_yet(tmp_path: Path, reason: str) -> None:
    clock = FastClock()
    first, second = two(clock)
    first.broken = reason
    async with open_house(tmp_path, clock=clock, backends=[first, second]) as h:
        jobs = [await h.order(pictures=2) for _ in range(4)]
        await h.at_rest()
        assert set(h.chat.pictures) == set(jobs)
        assert len(second.tasks) == 8
        assert (await h.balance()).posted == 92


async def test_a_picture_without_a_given_seed_may_go_to_a_backend_that_takes_none(tmp_path: Path) -> None:
    clock = FastClock()
    first, second = two(clock, (Abilities(seed=True), Abilities()))
    first.broken = "down"
    async with open_house(tmp_path, clock=clock, backends=[first, second]) as h:
        await h.delivered(await h.order())
        assert len(second.tasks) == 1


# --- outcome unknown ------------------------------------------------------------------------------------------------


async def test_a_submit_of_unknown_outcome_is_made_again_and_the_person_pays_once(tmp_path: Path) -> None:
    async with open_house(tmp_path, ON_AMBIGUOUS_SUBMIT="resubmit") as h:
        backend = backend_of(h)
        backend.script_submits(Work(is_answer_lost=True))
        await h.delivered(await h.order())
        assert (len(backend.submits), len(backend.tasks), len(h.chat.deliveries)) == (2, 2, 1)
        assert (await h.balance()).posted == 99


async def test_submits_of_unknown_outcome_are_bounded(tmp_path: Path) -> None:
    async with open_house(tmp_path, ON_AMBIGUOUS_SUBMIT="resubmit") as h:
        backend_of(h).script_submits(for_ever=Ambiguous())
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.ambiguous")
        assert len(backend_of(h).submits) == MAX_SUBMITS
        assert await nothing_is_paid(h)


async def test_where_the_operator_prefers_it_an_unknown_outcome_is_given_back(tmp_path: Path) -> None:
    async with open_house(tmp_path, ON_AMBIGUOUS_SUBMIT="refund") as h:
        backend_of(h).script_submits(Ambiguous())
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.ambiguous")
        assert len(backend_of(h).submits) == 1
        assert await nothing_is_paid(h)


@pytest.mark.parametrize("setting", ["resubmit", "refund"])
async def test_a_backend_that_knows_its_keys_is_asked_again_and_paints_once(tmp_path: Path, setting: str) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, abilities=Abilities(idempotent_submit=True))
    backend.script_submits(*[Work(is_answer_lost=True)] * 2)
    async with open_house(tmp_path, clock=clock, backends=[backend], ON_AMBIGUOUS_SUBMIT=setting) as h:
        await h.delivered(await h.order())
        assert (len(backend.submits), len(backend.tasks)) == (3, 1)


# --- while it is painted --------------------------------------------------------------------------------------------


async def test_a_key_refused_while_a_picture_is_painted_does_not_lose_the_picture(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_statuses(*[Unavailable(reason="key_invalid")] * 3)
        job_id = await h.order()
        await h.until(lambda: h.alerts == ["circuit_opened"])
        await h.delivered(job_id)
        assert len(backend_of(h).submits) == 1


async def test_status_calls_that_fail_are_made_again(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_statuses(*[DOWN] * 7, InProgress())
        await h.delivered(await h.order())


async def test_a_task_the_service_does_not_know_any_more_fails_with_its_word(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_statuses(Refused(detail="no such task"))
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.backend_failed", detail="no such task")
        assert await nothing_is_paid(h)


# --- bad pictures ---------------------------------------------------------------------------------------------------


def black_png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64)).save(out, "PNG")
    return out.getvalue()


def huge_png() -> bytes:
    """A header that promises 20000 × 20000 pixels."""
    good = sample_png()
    return good[:16] + (20_000).to_bytes(4, "big") * 2 + good[24:]


@pytest.mark.parametrize(
    ("image", "why"),
    [
        (b"<html>not today</html>", "not_a_picture"),
        (b"", "not_a_picture"),
        (sample_png()[:-20], "not_a_picture"),
        (black_png(), "black"),
        (BadPicture(detail="too_large"), "too_large"),
        (BadPicture(detail="not_allowed"), "not_allowed"),
        (BadPicture(detail="gone"), "gone"),
    ],
    ids=["text", "empty", "cut", "black", "too large", "not allowed", "gone"],
)
async def test_what_is_no_good_picture_is_not_shown_and_not_paid(
    tmp_path: Path, image: bytes | BackendError, why: str
) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_submits(Work(images=(image,)))
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key=f"failure.bad_picture.{why}")
        assert not h.chat.deliveries
        assert await nothing_is_paid(h)
        assert len(backend_of(h).fetched) == (3 if why == "gone" else 1)


async def test_a_picture_that_promises_to_fill_the_memory_is_not_decoded(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_submits(Work(images=(huge_png(),)))
        notice = await h.told(await h.order())
        assert notice.job.failure in (
            Failure(key="failure.bad_picture.too_large"),
            Failure(key="failure.bad_picture.not_a_picture"),
        )


async def test_a_bad_pictures_address_is_noted_without_what_may_be_secret_in_it(tmp_path: Path) -> None:
    address = "https://anna:pass-word@cdn.example/tasks/1.png?signature=s3cret#t0ken"
    async with open_house(tmp_path) as h:
        backend_of(h).script_statuses(Done(images=(ImageRef(address),), facts=ProviderFacts()))
        await h.told(await h.order())
        (noted,) = [fields for name, fields in h.events.warnings if name == "bad_picture"]
        assert (noted["why"], noted["address"]) == ("not_allowed", "https://cdn.example/tasks/1.png")


async def test_a_prompt_whose_end_was_not_read_is_noted_with_its_picture(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, facts=ProviderFacts(unread_characters=12))
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.delivered(job_id)
        noted = [fields for name, fields in h.events.warnings if name == "prompt_cut"]
        assert noted == [{"job_id": job_id, "index": 0, "unread_characters": 12}]


async def test_an_address_that_is_gone_for_a_moment_is_asked_again(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_fetches(*[BadPicture(detail="gone")] * 2)
        await h.delivered(await h.order())
        assert len(backend_of(h).fetched) == 3


async def test_of_two_addresses_the_first_good_one_is_taken(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        good = sample_png(colour=(1, 2, 250))
        backend_of(h).script_submits(Work(images=(b"rubbish", good)))
        delivery = await h.delivered(await h.order())
        assert await h.blobs.read(h.blob_of(delivery)) == good
        assert len(delivery.pictures) == 1


async def test_a_download_that_breaks_is_made_again(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_fetches(*[DOWN] * (MAX_FETCHES - 1))
        await h.delivered(await h.order())
        assert len(backend_of(h).fetched) == MAX_FETCHES


async def test_a_download_that_never_works_is_given_up_uncharged(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        backend_of(h).script_fetches(*[DOWN] * MAX_FETCHES)
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.not_fetched")
        assert len(backend_of(h).fetched) == MAX_FETCHES
        assert await nothing_is_paid(h)


# --- full disks -----------------------------------------------------------------------------------------------------


async def test_a_picture_for_which_there_is_no_room_is_fetched_again_when_there_is(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        h.disk.is_full = True
        job_id = await h.order()
        await h.until(lambda: h.disk.refused > 0)
        h.disk.is_full = False
        await h.delivered(job_id)
        assert h.alerts == ["disk_full"]


async def test_where_there_stays_no_room_the_job_ends_uncharged(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        h.disk.is_full = True
        notice = await h.told(await h.order())
        assert notice.job.failure == Failure(key="failure.no_space")
        assert h.alerts == ["disk_full"]
        assert await nothing_is_paid(h)
        assert not list((tmp_path / "pictures" / "tmp").iterdir())


STEPS = ("take_queued", "start_submitting", "record_task", "record_picture", "settle")


@pytest.mark.parametrize("step", STEPS)
async def test_a_job_waits_for_the_full_disk_and_then_goes_on(tmp_path: Path, step: str) -> None:
    async with open_house(tmp_path, JOB_DEADLINE_S="3600") as h:
        h.storage.full_at = {step, "expire", "mark_told"}
        job_id = await h.order()
        await h.until(lambda: h.storage.refused.count(step) > 1)
        assert not (await h.job(job_id)).state.is_final
        assert (await h.balance()).posted == 100
        assert h.alerts[:1] == ["disk_full"]
        h.storage.full_at = set()
        await h.delivered(job_id)
        await h.at_rest()
        assert len(backend_of(h).submits) == len(h.chat.deliveries) == 1
        assert (await h.balance()).posted == 99
        assert h.events.incidents == []


@pytest.mark.parametrize("step", ["postpone_submit", "record_failure", "mark_told"])
async def test_a_failure_that_cannot_be_written_is_written_when_there_is_room(tmp_path: Path, step: str) -> None:
    async with open_house(tmp_path, JOB_DEADLINE_S="3600") as h:
        backend_of(h).script_submits(TryLater(), Refused(detail="no foxes"))
        h.storage.full_at = {step}
        job_id = await h.order()
        await h.until(lambda: h.storage.refused.count(step) > 1)
        h.storage.full_at = set()
        await h.reached(job_id, JobState.FAILED)
        await h.told(job_id)
        assert await nothing_is_paid(h)


async def test_a_request_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    async with open_house(tmp_path) as h:
        await h.ask("credits")
        h.storage.full_at = {"accept"}
        assert (await h.ask()).kind is ReplyKind.REFUSAL
        h.storage.full_at = set()
        assert await nothing_is_paid(h)


async def test_a_start_on_a_full_disk_waits_for_room(tmp_path: Path) -> None:
    async with open_house(tmp_path, is_started=False) as h:
        job_id = await h.order()
        h.storage.full_at = {"expire", "take_queued"}
        h.start()
        await h.until(lambda: {"expire", "take_queued"} <= set(h.storage.refused))
        h.storage.full_at = set()
        await h.delivered(job_id)


async def test_the_wall_clock_set_forward_ends_no_picture_before_its_deadline(tmp_path: Path) -> None:
    clock = FastClock()
    backend = FakeBackend(clock=clock, finish_after_s=20.0)
    async with open_house(tmp_path, clock=clock, backends=[backend]) as h:
        job_id = await h.order()
        await h.reached(job_id, JobState.GENERATING)
        clock.set_forward(timedelta(seconds=60))
        await h.delivered(job_id)
        assert (await h.job(job_id)).tasks[0].state is TaskState.RENDERED
