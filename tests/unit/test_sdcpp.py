"""stable-diffusion.cpp's server: what is sent, each state of a job, and what is not there any more."""

from __future__ import annotations

import asyncio
import base64
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.backends.picture_cache import KEPT_S
from bot.backends.sdcpp import MAX_SOURCE_BYTES, SdcppBackend
from bot.model.backend_errors import Advice, Ambiguous, BadPicture, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import AspectRatio, Done, Failed, ImageRef, ImageRequest, InProgress, Size, TaskId
from tests.fakes.backend import sample_png
from tests.fakes.clock import StoppedClock
from tests.fakes.contract_server import DROP, Answer, Then, reply
from tests.fakes.sdcpp_server import CAPABILITIES, GENERATE, JOBS, MAX_PENDING, SdcppServer, sdcpp_server
from tests.unit.engines import error_of_submit, fetched

REQUEST = ImageRequest(prompt="a (fox:1.3) <lora:ink:1>", aspect_ratio=AspectRatio.TALL, seed=7)
MALFORMED = {
    "not json": reply(body=b"<html>"),
    "a list": reply(body=b"[]"),
    "no state": reply(body=b'{"id": "job_1"}'),
    "a state of another world": reply(body=b'{"status": "dreaming"}'),
    "cut off": reply(body=b'{"status": "comp', headers={"Content-Length": "500"}, then=Then.CLOSE),
    "a redirect": reply(302, headers={"Location": "https://evil.example"}),
    "503": reply(503),
    "a broken connection": DROP,
}


@pytest.fixture
async def server() -> AsyncIterator[SdcppServer]:
    async with sdcpp_server() as made:
        yield made


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
async def backend(server: SdcppServer, tmp_path: Path, clock: StoppedClock) -> AsyncIterator[SdcppBackend]:
    made = SdcppBackend(url=server.url, clock=clock, folder=tmp_path / "new", max_connections=4)
    yield made
    await made.aclose()


async def test_a_job_has_exactly_the_known_fields(server: SdcppServer, backend: SdcppBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    assert server.jobs[task].request == {
        "prompt": "a (fox 1.3) lora ink 1",
        "width": 720,
        "height": 1280,
        "seed": 7,
        "batch_count": 1,
        "sample_params": {"sample_steps": 8, "guidance": {"txt_cfg": 1.0}},
        "output_format": "png",
        "embed_image_metadata": False,
    }


async def test_a_picture_to_begin_from_goes_along(server: SdcppServer, backend: SdcppBackend, tmp_path: Path) -> None:
    source = tmp_path / "source.png"
    await asyncio.to_thread(source.write_bytes, sample_png())
    request = ImageRequest(
        prompt="a fox",
        aspect_ratio=AspectRatio.SQUARE,
        seed=7,
        size=Size(width_px=512, height_px=512),
        source=source,
        strength=0.4,
    )
    sent = server.jobs[await backend.submit(request, key="job:0")].request
    assert base64.b64decode(str(sent["init_image"])) == sample_png()
    assert (sent["strength"], sent["width"]) == (0.4, 512)


async def test_a_picture_to_begin_from_has_a_limit(backend: SdcppBackend, tmp_path: Path) -> None:
    source = tmp_path / "source.png"
    await asyncio.to_thread(source.write_bytes, bytes(MAX_SOURCE_BYTES + 1))
    with pytest.raises(Refused):
        await backend.submit(ImageRequest(prompt="a fox", aspect_ratio=AspectRatio.SQUARE, source=source), key="job:0")


async def test_a_job_goes_from_the_queue_to_its_picture(server: SdcppServer, backend: SdcppBackend) -> None:
    server.picture, server.holds_jobs = os.urandom(300_000), True
    task = await backend.submit(REQUEST, key="job:0")
    for state in ("queued", "generating"):
        server.jobs[task].state = state
        assert await backend.status(task) == InProgress()
    server.jobs[task].state = "completed"
    status = await backend.status(task)
    assert isinstance(status, Done)
    assert await fetched(backend, status.images[0]) == server.picture


async def test_a_picture_is_sent_for_once(server: SdcppServer, backend: SdcppBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    first = await backend.status(task)
    asked = len(server.calls)
    assert await backend.status(task) == first
    assert len(server.calls) == asked


async def test_a_picture_that_nobody_fetched_for_long_is_sent_for_anew(
    server: SdcppServer, backend: SdcppBackend, clock: StoppedClock
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    old = await backend.status(task)
    clock.advance(KEPT_S)
    await backend.status(await backend.submit(REQUEST, key="job:1"))
    assert isinstance(old, Done)
    with pytest.raises(BadPicture):
        await fetched(backend, old.images[0])
    new = await backend.status(task)
    assert isinstance(new, Done)
    assert await fetched(backend, new.images[0]) == server.picture


async def test_a_failure_is_told_in_the_servers_words(server: SdcppServer, backend: SdcppBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.jobs[task].state, server.jobs[task].error = "failed", "generate_image returned no results"
    assert await backend.status(task) == Failed(detail="generate_image returned no results")


async def test_a_completed_job_without_a_picture_has_failed(server: SdcppServer, backend: SdcppBackend) -> None:
    server.on(JOBS, reply(body=b'{"status": "completed", "result": {"images": [{"b64_json": "?"}]}}'))
    assert await backend.status(TaskId("job_1")) == Failed(detail="")


async def test_a_restarted_server_knows_no_job(server: SdcppServer, backend: SdcppBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.restart()
    with pytest.raises(TaskLost):
        await backend.status(task)
    assert isinstance(await backend.status(await backend.submit(REQUEST, key="job:0")), Done)


async def test_a_job_that_has_expired_is_lost(server: SdcppServer, backend: SdcppBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.jobs[task].state = "expired"
    with pytest.raises(TaskLost):
        await backend.status(task)


async def test_an_engines_cookies_are_not_kept(server: SdcppServer, backend: SdcppBackend) -> None:
    server.on(CAPABILITIES, reply(body=b"{}", headers={"Set-Cookie": "a=b; Path=/"}))
    for _ in range(2):
        await backend.ping()
    assert len(server.calls) == 2
    assert all("cookie" not in call.headers for call in server.calls)


@pytest.mark.parametrize("status", [404, 410])
@pytest.mark.parametrize("body", [b"<html>Not Found</html>", b"", b"[]"])
async def test_a_proxys_bare_404_loses_no_job(
    server: SdcppServer, backend: SdcppBackend, status: int, body: bytes
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.on(JOBS, reply(status, body))
    with pytest.raises(Unavailable):
        await backend.status(task)
    assert isinstance(await backend.status(task), Done)
    assert await backend.submit(REQUEST, key="job:0") == task


async def test_a_restarted_bot_goes_on_asking_for_its_job(
    server: SdcppServer, backend: SdcppBackend, tmp_path: Path
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    other = SdcppBackend(url=server.url, clock=StoppedClock(), folder=tmp_path, max_connections=1)
    assert isinstance(await other.status(task), Done)
    await other.aclose()


async def test_the_same_key_gives_the_same_job(server: SdcppServer, backend: SdcppBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    assert await backend.submit(REQUEST, key="job:0") == task
    assert len(server.jobs) == 1


async def test_a_full_queue_is_a_later(server: SdcppServer, backend: SdcppBackend) -> None:
    server.holds_jobs = True
    for number in range(MAX_PENDING):
        await backend.submit(REQUEST, key=f"job:{number}")
    with pytest.raises(TryLater):
        await backend.submit(REQUEST, key="job:more")


async def test_a_size_that_the_server_has_not_is_refused_in_its_words(backend: SdcppBackend) -> None:
    tiny = ImageRequest(prompt="a fox", aspect_ratio=AspectRatio.SQUARE, size=Size(width_px=16, height_px=16))
    with pytest.raises(Refused) as caught:
        await backend.submit(tiny, key="job:0")
    assert caught.value.detail == "invalid generation parameters"
    assert (caught.value.advice, caught.value.is_certain) == (Advice.NOBODY, False)


async def test_a_model_that_makes_no_pictures_is_not_the_words_fault(
    server: SdcppServer, backend: SdcppBackend
) -> None:
    server.modes = ("vid_gen",)
    error = await error_of_submit(backend)
    assert isinstance(error, Refused)
    assert error.advice is Advice.NOBODY
    assert error.cause.said == "img_gen is not supported by this model"


@pytest.mark.parametrize("answer", [reply(202, b"{}"), reply(202, b'{"id": 0.5}'), DROP], ids=["no id", "odd", "drop"])
async def test_a_submit_without_a_job_is_ambiguous(server: SdcppServer, backend: SdcppBackend, answer: Answer) -> None:
    server.on(GENERATE, answer)
    assert isinstance(await error_of_submit(backend), Ambiguous)


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED)
async def test_a_status_that_makes_no_sense_is_trouble(
    server: SdcppServer, backend: SdcppBackend, answer: Answer
) -> None:
    server.on(JOBS, answer)
    with pytest.raises(Unavailable):
        await backend.status(TaskId("job_1"))


@pytest.mark.parametrize(("state", "after"), [("queued", "cancelled"), ("generating", "generating")])
async def test_a_cancel_takes_back_what_is_queued_and_leaves_what_is_painted(
    server: SdcppServer, backend: SdcppBackend, state: str, after: str
) -> None:
    server.holds_jobs = True
    task = await backend.submit(REQUEST, key="job:0")
    server.jobs[task].state = state
    await backend.cancel(task)
    assert server.jobs[task].state == after


async def test_a_task_id_cannot_lead_to_other_routes(server: SdcppServer, backend: SdcppBackend) -> None:
    with pytest.raises(TaskLost):
        await backend.status(TaskId("../capabilities?x="))
    assert server.calls[0].path == f"{JOBS}..%2Fcapabilities%3Fx%3D"


async def test_no_address_is_fetched_from(backend: SdcppBackend) -> None:
    for address in ("https://example.org/x.png", "sdcpp:job_1:0"):
        with pytest.raises(BadPicture):
            await fetched(backend, ImageRef(address))


async def test_a_ping_tells_a_server_that_makes_no_pictures(server: SdcppServer, backend: SdcppBackend) -> None:
    assert (await backend.ping()).is_ok
    server.modes = ("vid_gen",)
    assert (await backend.ping()).detail == "The engine has a model loaded that makes no pictures."
    server.on(CAPABILITIES, reply(404, b""))
    assert not (await backend.ping()).is_ok


def test_a_picture_that_is_being_painted_keeps_its_place_though_it_was_cancelled(backend: SdcppBackend) -> None:
    assert backend.abilities.paints_on_after_cancel
