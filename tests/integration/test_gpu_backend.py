"""The zimage backend before our own GPU server: what it asks for besides, and what it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.backends.local import ABILITIES
from bot.backends.zimage import ZImageBackend
from bot.gpu.supervisor import GpuState
from bot.gpu.work import Work
from bot.model.backend_errors import Refused, TaskLost, Unavailable
from bot.model.images import Abilities, AspectRatio, Done, Failed, ImageRequest, InProgress, Size, TaskId, TaskStatus
from tests.fakes.backend import sample_png
from tests.fakes.clock import StoppedClock
from tests.fakes.contract_server import SUBMIT, contract_server
from tests.fakes.gpu_child import picture_of
from tests.fakes.gpu_server import TOKEN, gpu_server

SMALL = ImageRequest(
    prompt="a fox", aspect_ratio=AspectRatio.WIDE, seed=7, size=Size(width_px=64, height_px=48), requester="p1"
)


@asynccontextmanager
async def backend_of(
    url: str, *, key: str = TOKEN, abilities: Abilities | None = ABILITIES
) -> AsyncIterator[ZImageBackend]:
    backend = ZImageBackend(
        name="local", api_url=url, api_key=key, clock=StoppedClock(), max_connections=4, abilities=abilities
    )
    try:
        yield backend
    finally:
        await backend.aclose()


async def ended(backend: ZImageBackend, task: TaskId) -> TaskStatus:
    async with asyncio.timeout(30):
        while True:
            status = await backend.status(task)
            if not isinstance(status, InProgress):
                return status
            await asyncio.sleep(0.005)


async def test_size_and_seed_are_those_that_were_asked_for(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu, backend_of(gpu.server.url) as backend:
        done = await ended(backend, await backend.submit(SMALL, key="job:0"))
        assert isinstance(done, Done)
        fetched = b"".join([piece async for piece in backend.fetch(done.images[0])])
        assert fetched == picture_of(Work(task_id="", prompt="a fox", width_px=64, height_px=48, seed=7))


async def test_the_same_key_is_the_same_task(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu, backend_of(gpu.server.url) as backend:
        task = await backend.submit(SMALL, key="job:0")
        assert await backend.submit(SMALL, key="job:0") == task
        assert await backend.submit(SMALL, key="job:1") != task


async def test_progress_and_place_are_told_and_a_cancel_ends_it(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=1) as gpu, backend_of(gpu.server.url) as backend:
        tasks = [await backend.submit(SMALL, key=f"job:{number}") for number in range(3)]
        await gpu.until(tasks[0], lambda _: gpu.batches == [["a fox"]])
        assert await backend.status(tasks[2]) == InProgress(fraction=0.0)
        assert (await backend.ping()).queued == 3
        for task in tasks:
            await backend.cancel(task)
        assert await ended(backend, tasks[2]) == Failed(detail="The task was cancelled.")
        await backend.cancel(TaskId("unknown"))


async def test_a_picture_to_begin_from_is_sent_along(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(sample_png(colour=(1, 2, 3)))
    request = ImageRequest(
        prompt="so",
        aspect_ratio=AspectRatio.SQUARE,
        size=Size(width_px=64, height_px=64),
        source=source,
        strength=0.25,
    )
    async with gpu_server(tmp_path) as gpu, backend_of(gpu.server.url) as backend:
        task = await backend.submit(request, key="job:0")
        assert isinstance(await ended(backend, task), Done)
        told = (await gpu.look(task))["request"]
        assert isinstance(told, dict)
        assert (told["strength"], told["width"]) == (0.25, 64)
        source.unlink()
        with pytest.raises(Refused) as refused:
            await backend.submit(request, key="job:1")
        assert refused.value.detail == "The picture to begin from cannot be read."


async def test_people_are_told_apart_without_being_named(tmp_path: Path) -> None:
    async with contract_server() as server, backend_of(server.url) as backend:
        for who in ("p1", "p2", "p1"):
            await backend.submit(ImageRequest(prompt="x", aspect_ratio=AspectRatio.SQUARE, requester=who), key="job:0")
        first, second, third = (call.headers["x-requester"] for call in server.called(SUBMIT))
        assert first == third != second
        assert "p1" not in first


async def test_the_hosted_service_is_told_what_its_api_documents_and_nothing_else(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(sample_png())
    request = ImageRequest(
        prompt="a fox",
        aspect_ratio=AspectRatio.WIDE,
        seed=7,
        size=Size(width_px=64, height_px=64),
        source=source,
        strength=0.5,
        requester="p1",
    )
    async with contract_server() as server, backend_of(server.url, abilities=None) as backend:
        task = await backend.submit(request, key="job:0")
        await backend.cancel(task)
        await backend.ping()
        (call,) = server.called(SUBMIT)
        assert call.json == {"prompt": "a fox", "aspect_ratio": "16:9"}
        assert not {"idempotency-key", "x-requester"} & set(call.headers)
        assert {call.path for call in server.calls} == {SUBMIT, "/api/status"}


async def test_a_server_that_began_anew_has_lost_its_tasks(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu, backend_of(gpu.server.url) as backend:
        with pytest.raises(TaskLost):
            await backend.status(TaskId("of an earlier life"))


async def test_a_gpu_that_cannot_be_helped_takes_nothing_loses_what_it_had_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path) as gpu, backend_of(gpu.server.url) as backend:
        await gpu.reach(GpuState.READY)
        task = await backend.submit(SMALL, key="job:0")
        (tmp_path / "fatal").touch()
        gpu.kill_child()
        await gpu.reach(GpuState.FAILED)
        with pytest.raises(TaskLost):
            await backend.status(task)
        with pytest.raises(Unavailable):
            await backend.submit(SMALL, key="job:0")
        health = await backend.ping()
        assert not health.is_ok
        assert "make install-gpu" in health.detail


async def test_a_ping_tells_how_far_the_download_of_the_model_is(tmp_path: Path) -> None:
    (tmp_path / "downloading").write_text(str(4_200_000_000))
    async with gpu_server(tmp_path) as gpu, backend_of(gpu.server.url) as backend:
        await gpu.until_health(lambda health: health["download"] is not None)
        await gpu.until_health(lambda health: dict(health["data"])["percent"] == 42)  # type: ignore[call-overload]
        assert (await backend.ping()).detail.endswith("its state: loading (downloading, 42 %).")


async def test_a_ping_looks_at_the_token_and_tells_the_state(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        await gpu.reach(GpuState.READY)
        async with backend_of(gpu.server.url) as backend, backend_of(gpu.server.url, key="wrong-token") as wrong:
            assert (await backend.ping()).detail == "The GPU server answers and takes the token; its state: ready."
            assert "refuses the token" in (await wrong.ping()).detail
