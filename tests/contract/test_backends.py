"""What every Backend keeps to: those over HTTP, in front of servers that are told what to say, and the fake."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

import pytest

from bot.backends.zimage import ZImageBackend
from bot.model.backend_errors import Ambiguous, BackendError, BadPicture, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import (
    AspectRatio,
    Done,
    Failed,
    ImageRef,
    ImageRequest,
    InProgress,
    ProviderFacts,
    TaskId,
    TaskStatus,
)
from bot.ports import Backend
from tests.contract.engine_rigs import comfyui_rig, openai_rig, sdcpp_rig
from tests.contract.served_rigs import HEALTH, IMAGES, NOON, gpu_served, simulated
from tests.fakes.backend import FakeBackend, Work, sample_png
from tests.fakes.clock import StoppedClock
from tests.fakes.contract_server import DROP, STATUS, SUBMIT, Answer, ContractServer, contract_server, done, envelope

REQUEST = ImageRequest(prompt="a lighthouse in fog", aspect_ratio=AspectRatio.WIDE)
PICTURE = sample_png()
CHARGED = ProviderFacts(consumed_credits=15, created_at="2025-12-05 13:05:09")
TROUBLE_EVERYWHERE = ("key_invalid", "balance_used_up", "down")


class Rig(Protocol):
    """A backend, and a hand on what its service says next.

    `facts` is what it tells of a picture's price, `lost_submit` what a submit raises whose answer was lost, and
    `unknown_task` what a question raises for a task that was never submitted, or is not known any more.
    """

    facts: ProviderFacts
    lost_submit: type[BackendError]
    unknown_task: type[BackendError]

    @property
    def backend(self) -> Backend: ...

    def next_submit(self, error: BackendError) -> None: ...

    def next_status(self, answer: BackendError | TaskStatus) -> None: ...

    def next_fetch(self, error: BackendError) -> None: ...

    async def break_down(self, reason: str) -> None: ...


class FakeRig:
    facts = CHARGED
    lost_submit: type[BackendError] = Ambiguous
    unknown_task: type[BackendError] = Refused

    def __init__(self, backend: FakeBackend) -> None:
        self._fake = backend

    @property
    def backend(self) -> Backend:
        return self._fake

    def next_submit(self, error: BackendError) -> None:
        self._fake.script_submits(Work(is_answer_lost=True) if isinstance(error, Ambiguous) else error)

    def next_status(self, answer: BackendError | TaskStatus) -> None:
        self._fake.script_statuses(answer)

    def next_fetch(self, error: BackendError) -> None:
        self._fake.script_fetches(error)

    async def break_down(self, reason: str) -> None:
        self._fake.broken = reason


class HttpRig:
    facts = CHARGED
    lost_submit: type[BackendError] = Ambiguous
    unknown_task: type[BackendError] = Refused
    images = "/images/task_1.png"

    def __init__(self, backend: ZImageBackend, server: ContractServer) -> None:
        self._backend = backend
        self._server = server

    @property
    def backend(self) -> Backend:
        return self._backend

    def next_submit(self, error: BackendError) -> None:
        self._server.on(SUBMIT, DROP if isinstance(error, Ambiguous) else _said(error))

    def next_status(self, answer: BackendError | TaskStatus) -> None:
        self._server.on(STATUS, _said(answer))

    def next_fetch(self, error: BackendError) -> None:
        self._server.on(self.images, _said(error))

    async def break_down(self, reason: str) -> None:
        if reason == "down":
            await self._server.stop()
        for path in (SUBMIT, STATUS, HEALTH):
            self._server.on(path, for_ever=_said(Unavailable(reason=reason)))

    @property
    def picture(self) -> bytes:
        """What the server has given out last."""
        return self._server.picture


class SimulatorRig(HttpRig):
    facts = ProviderFacts(consumed_credits=15, created_at=f"{NOON:%Y-%m-%d %H:%M:%S}")
    images = IMAGES


class GpuRig(HttpRig):
    facts = ProviderFacts(consumed_credits=0, created_at=f"{NOON:%Y-%m-%d %H:%M:%S}")
    unknown_task: type[BackendError] = TaskLost
    images = IMAGES


def _said(what: BackendError | TaskStatus) -> Answer:
    match what:
        case TryLater(after_s=after_s):
            return envelope(status=429, code=429, message="slow down", headers={"Retry-After": f"{after_s:g}"})
        case Refused(detail=detail):
            return envelope(status=422, code=422, message=detail)
        case Unavailable(reason="key_invalid"):
            return envelope(status=401, code=401, message="bad key")
        case Unavailable(reason="balance_used_up"):
            return envelope(status=402, code=402, message="no balance")
        case Unavailable():
            return envelope(status=503, code=503, message="down")
        case BadPicture(detail="gone"):
            return envelope(status=404, code=404)
        case BadPicture(detail="too_large"):
            return Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
        case InProgress():
            return envelope({"status": "IN_PROGRESS"})
        case Failed(detail=detail):
            return envelope({"status": "FAILED", "error_message": detail})
        case Done(images=images):
            return envelope(done(*images))
        case _:
            raise AssertionError(what)


@asynccontextmanager
async def _fake() -> AsyncIterator[Rig]:
    yield FakeRig(FakeBackend(clock=StoppedClock(), finish_after_s=0.0, picture=PICTURE))


@asynccontextmanager
async def _zimage() -> AsyncIterator[Rig]:
    async with contract_server() as server:
        server.picture = PICTURE
        backend = ZImageBackend(
            api_url=server.url, api_key="sk-contract-0123456789", clock=StoppedClock(), max_connections=4
        )
        try:
            yield HttpRig(backend, server)
        finally:
            await backend.aclose()


@asynccontextmanager
async def _simulator() -> AsyncIterator[Rig]:
    async with simulated() as served:
        yield SimulatorRig(served.backend, served.relay)


@asynccontextmanager
async def _gpu() -> AsyncIterator[Rig]:
    async with gpu_served() as served:
        yield GpuRig(served.backend, served.relay)


Make = Callable[[], AbstractAsyncContextManager[Rig]]

FETCHED_FROM_THE_SERVICE: dict[str, Make] = {
    "fake": _fake,
    "zimage": _zimage,
    "simulator": _simulator,
    "gpu": _gpu,
    "comfyui": lambda: comfyui_rig(PICTURE),
}
ASKED_OF_THE_SERVICE = FETCHED_FROM_THE_SERVICE | {"sdcpp": lambda: sdcpp_rig(PICTURE)}
"""Of these the pictures come with a status. Engines that answer with the picture itself know no status of their own."""
EVERY = ASKED_OF_THE_SERVICE | {"openai_images": lambda: openai_rig(PICTURE)}


def _among(rigs: dict[str, Make]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("rig", list(rigs), indirect=True)


@pytest.fixture(params=list(EVERY))
async def rig(request: pytest.FixtureRequest) -> AsyncIterator[Rig]:
    async with EVERY[request.param]() as made:
        yield made


async def _fetched(backend: Backend, image: ImageRef) -> bytes:
    return b"".join([piece async for piece in backend.fetch(image)])


def _given_out(rig: Rig) -> bytes:
    return rig.picture if isinstance(rig, HttpRig) else PICTURE


async def _finished(backend: Backend) -> ImageRef:
    status = await backend.status(await backend.submit(REQUEST, key="job:0"))
    assert isinstance(status, Done)
    return status.images[0]


async def test_a_submitted_picture_is_done_and_can_be_fetched(rig: Rig) -> None:
    task = await rig.backend.submit(REQUEST, key="job:0")
    status = await rig.backend.status(task)
    assert isinstance(status, Done)
    assert await _fetched(rig.backend, status.images[0]) == _given_out(rig)


async def test_what_the_provider_charged_comes_with_the_picture(rig: Rig) -> None:
    status = await rig.backend.status(await rig.backend.submit(REQUEST, key="job:0"))
    assert isinstance(status, Done)
    assert status.facts == rig.facts


async def test_each_submit_is_a_task_of_its_own(rig: Rig) -> None:
    first = await rig.backend.submit(REQUEST, key="job:0")
    assert await rig.backend.submit(REQUEST, key="job:1") != first


async def test_the_same_key_gives_the_same_task_where_that_is_an_ability(rig: Rig) -> None:
    first = await rig.backend.submit(REQUEST, key="job:0")
    second = await rig.backend.submit(REQUEST, key="job:0")
    assert (second == first) is rig.backend.abilities.idempotent_submit


async def test_asking_twice_is_harmless(rig: Rig) -> None:
    task = await rig.backend.submit(REQUEST, key="job:0")
    assert await rig.backend.status(task) == await rig.backend.status(task)


async def test_fetching_twice_gives_the_same_bytes(rig: Rig) -> None:
    image = await _finished(rig.backend)
    assert [await _fetched(rig.backend, image) for _ in range(2)] == [_given_out(rig)] * 2


@pytest.mark.parametrize("reason", ["key_invalid", "balance_used_up"])
async def test_a_submit_that_only_the_operator_can_mend_says_why(rig: Rig, reason: str) -> None:
    rig.next_submit(Unavailable(reason=reason))
    with pytest.raises(Unavailable) as caught:
        await rig.backend.submit(REQUEST, key="job:0")
    assert caught.value.reason == reason


async def test_a_submit_that_never_arrived_is_told_apart_from_an_ambiguous_one(rig: Rig) -> None:
    await rig.break_down("down")
    with pytest.raises(Unavailable) as caught:
        await rig.backend.submit(REQUEST, key="job:0")
    assert caught.value.reason == "down"


async def test_a_submit_whose_answer_was_lost_is_ambiguous_where_a_picture_could_come_of_it(rig: Rig) -> None:
    rig.next_submit(Ambiguous())
    with pytest.raises(rig.lost_submit):
        await rig.backend.submit(REQUEST, key="job:0")


async def test_a_busy_service_says_how_long_to_wait_with_a_submit(rig: Rig) -> None:
    rig.next_submit(TryLater(after_s=7))
    with pytest.raises(TryLater) as caught:
        await rig.backend.submit(REQUEST, key="job:0")
    assert caught.value.after_s == 7


async def test_a_refused_submit_says_what_was_wrong(rig: Rig) -> None:
    rig.next_submit(Refused(detail="the prompt is not allowed"))
    with pytest.raises(Refused) as caught:
        await rig.backend.submit(REQUEST, key="job:0")
    assert caught.value.detail == "the prompt is not allowed"


async def test_after_a_fault_the_next_submit_is_accepted(rig: Rig) -> None:
    rig.next_submit(Ambiguous())
    with pytest.raises(rig.lost_submit):
        await rig.backend.submit(REQUEST, key="job:0")
    assert await rig.backend.submit(REQUEST, key="job:0")


@_among(ASKED_OF_THE_SERVICE)
async def test_work_under_way_is_in_progress(rig: Rig) -> None:
    rig.next_status(InProgress())
    assert await rig.backend.status(TaskId("task_1")) == InProgress()


@_among(ASKED_OF_THE_SERVICE)
async def test_a_failed_task_says_why(rig: Rig) -> None:
    rig.next_status(Failed(detail="out of memory"))
    assert await rig.backend.status(TaskId("task_1")) == Failed(detail="out of memory")


@_among(ASKED_OF_THE_SERVICE)
@pytest.mark.parametrize("reason", TROUBLE_EVERYWHERE)
async def test_a_question_that_meets_trouble_may_be_asked_again(rig: Rig, reason: str) -> None:
    task = await rig.backend.submit(REQUEST, key="job:0")
    rig.next_status(Unavailable(reason=reason))
    with pytest.raises(Unavailable) as caught:
        await rig.backend.status(task)
    assert caught.value.reason == reason
    assert isinstance(await rig.backend.status(task), Done)


@_among(ASKED_OF_THE_SERVICE)
async def test_a_busy_service_says_how_long_to_wait_with_a_question(rig: Rig) -> None:
    rig.next_status(TryLater(after_s=2.5))
    with pytest.raises(TryLater) as caught:
        await rig.backend.status(TaskId("task_1"))
    assert caught.value.after_s == 2.5


async def test_a_task_that_the_service_does_not_know_is_refused_or_lost(rig: Rig) -> None:
    with pytest.raises(rig.unknown_task):
        await rig.backend.status(TaskId("never submitted"))


@_among(FETCHED_FROM_THE_SERVICE)
@pytest.mark.parametrize("detail", ["gone", "too_large"])
async def test_a_picture_that_cannot_be_had_is_a_bad_picture(rig: Rig, detail: str) -> None:
    image = await _finished(rig.backend)
    rig.next_fetch(BadPicture(detail=detail))
    with pytest.raises(BadPicture) as caught:
        await _fetched(rig.backend, image)
    assert caught.value.detail == detail


async def test_an_address_outside_of_the_rules_is_a_bad_picture(rig: Rig) -> None:
    with pytest.raises(BadPicture) as caught:
        await _fetched(rig.backend, ImageRef("file:///etc/passwd"))
    assert caught.value.detail == "not_allowed"


@_among(FETCHED_FROM_THE_SERVICE)
async def test_trouble_while_fetching_may_be_tried_again(rig: Rig) -> None:
    image = await _finished(rig.backend)
    rig.next_fetch(Unavailable(reason="down"))
    with pytest.raises(Unavailable) as caught:
        await _fetched(rig.backend, image)
    assert caught.value.reason == "down"
    assert await _fetched(rig.backend, image) == _given_out(rig)


async def test_a_cancel_never_complains(rig: Rig) -> None:
    await rig.break_down("down")
    await rig.backend.cancel(TaskId("task_1"))


async def test_a_ping_of_a_service_that_works_is_well(rig: Rig) -> None:
    assert (await rig.backend.ping()).is_ok


@pytest.mark.parametrize("reason", TROUBLE_EVERYWHERE)
async def test_a_ping_of_a_service_in_trouble_says_so_without_raising(rig: Rig, reason: str) -> None:
    await rig.break_down(reason)
    health = await rig.backend.ping()
    assert not health.is_ok
    assert health.detail
