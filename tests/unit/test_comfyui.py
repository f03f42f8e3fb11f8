"""ComfyUI: a graph in its queue, its end in the history, its progress on the websocket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.backends.comfyui import ComfyUIBackend
from bot.backends.comfyui_template import Template
from bot.model.backend_errors import Ambiguous, BadPicture, Refused, TaskLost, Unavailable
from bot.model.images import AspectRatio, Done, Failed, ImageRef, ImageRequest, InProgress, TaskId
from tests.fakes.clock import FastClock
from tests.fakes.comfyui_server import ComfyUIServer, comfyui_server, dropping, refusing
from tests.unit.engines import LONG_S, fetched

REQUEST = ImageRequest(prompt="a (fox:1.3) embedding:evil", aspect_ratio=AspectRatio.WIDE, seed=7)


@pytest.fixture
async def server() -> AsyncIterator[ComfyUIServer]:
    async with comfyui_server() as made:
        made.holds_graphs = True
        yield made


@pytest.fixture
async def backend(server: ComfyUIServer) -> AsyncIterator[ComfyUIBackend]:
    made = ComfyUIBackend(url=server.url, template=Template.built_in(), clock=FastClock(speed=200.0), max_connections=4)
    yield made
    await made.aclose()


async def hears(backend: ComfyUIBackend, task: TaskId, fraction: float) -> None:
    """Until the progress has come through the socket."""
    async with asyncio.timeout(LONG_S):
        while await backend.status(task) != InProgress(fraction=fraction):
            pass


async def test_the_graph_has_the_words_the_size_and_the_seed(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    await backend.submit(REQUEST, key="job:0")
    inputs = [node["inputs"] for node in server.pending[0].graph.values()]
    assert {"clip": ["39", 0], "text": "a (fox 1.3) embedding evil"} in inputs
    assert {"width": 1280, "height": 720, "batch_size": 1} in inputs
    assert [each["seed"] for each in inputs if isinstance(each, dict) and "seed" in each] == [7]


async def test_a_graph_goes_from_the_queue_to_its_picture(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    assert await backend.status(task) == InProgress()
    server.begin()
    assert await backend.status(task) == InProgress()
    server.finish()
    status = await backend.status(task)
    assert isinstance(status, Done)
    assert await fetched(backend, status.images[0]) == server.picture


async def test_what_was_saved_goes_before_what_was_only_shown(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.begin()
    server.finish()
    status = await backend.status(task)
    assert isinstance(status, Done)
    assert status.images == (
        ImageRef(f"{server.url}/view?filename={task}.png&subfolder=&type=output"),
        ImageRef(f"{server.url}/view?filename=preview.png&subfolder=&type=temp"),
    )


async def test_the_socket_tells_how_far_it_is_and_never_less(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    await server.connected()
    server.begin()
    await server.tell_progress(2, 8)
    await hears(backend, task, 0.25)
    await server.tell_progress(6, 8)
    await hears(backend, task, 0.75)
    for value, of in ((1, 8), ("x", 8), (9, 8), (1, 0), (None, None)):
        await server.tell_progress(value, of)
    for text in ("{", "[]", "[" * 100_000, '{"type": "progress"}', '{"type": "progress", "data": []}'):
        await server.tell(text)
    await server.tell_progress(8, 8)
    await hears(backend, task, 1.0)


async def test_progress_of_others_is_not_ours(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    first, second = [await backend.submit(REQUEST, key=key) for key in ("job:0", "job:1")]
    await server.connected()
    server.begin()
    await server.tell_progress(4, 8)
    await hears(backend, first, 0.5)
    assert await backend.status(second) == InProgress()


async def test_a_dropped_socket_is_opened_again_and_pictures_come_without_it(
    server: ComfyUIServer, backend: ComfyUIBackend
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    await server.connected()
    await server.drop_sockets()
    assert await backend.status(task) == InProgress()
    server.begin()
    await server.connected()
    await server.tell_progress(4, 8)
    await hears(backend, task, 0.5)
    server.finish()
    assert isinstance(await backend.status(task), Done)


async def test_without_any_socket_pictures_come_as_well(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    server.on("GET /ws", for_ever=refusing(403))
    task = await backend.submit(REQUEST, key="job:0")
    server.begin()
    server.finish()
    assert isinstance(await backend.status(task), Done)


async def test_a_failure_is_told_in_comfyuis_words(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.begin()
    server.fail("CUDA out of memory")
    assert await backend.status(task) == Failed(detail="CUDA out of memory")


async def test_a_graph_that_saves_nothing_has_failed(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    server.history["task_1"] = {"outputs": {"9": {"text": ["hello"]}}, "status": {"status_str": "success"}}
    assert await backend.status(TaskId("task_1")) == Failed(detail="")


async def test_a_model_that_is_not_there_is_refused_in_comfyuis_words(
    server: ComfyUIServer, backend: ComfyUIBackend
) -> None:
    server.missing_model = "z_image_turbo_bf16.safetensors"
    with pytest.raises(Refused) as caught:
        await backend.submit(REQUEST, key="job:0")
    assert caught.value.detail.startswith("Prompt outputs failed validation")


async def test_a_restarted_comfyui_knows_no_graph(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.restart()
    with pytest.raises(TaskLost):
        await backend.status(task)
    await backend.submit(REQUEST, key="job:0")
    assert len(server.pending) == 1


async def test_a_graph_that_ends_between_two_questions_is_not_lost(
    server: ComfyUIServer, backend: ComfyUIBackend
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.on("GET /history", refusing(200))
    server.begin()
    server.finish()
    assert isinstance(await backend.status(task), Done)


async def test_the_same_key_is_queued_once_also_where_the_answer_was_lost_and_the_bot_restarted(
    server: ComfyUIServer, backend: ComfyUIBackend
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    other = ComfyUIBackend(url=server.url, template=Template.built_in(), clock=FastClock(), max_connections=1)
    assert await other.submit(REQUEST, key="job:0") == task
    server.begin()
    assert await other.submit(REQUEST, key="job:0") == task
    server.finish()
    assert await other.submit(REQUEST, key="job:0") == task
    assert isinstance(await other.status(task), Done)
    await other.aclose()
    assert server.asked.count(("POST", "/prompt")) == 1


async def test_an_older_comfyui_gives_an_id_of_its_own(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    server.takes_ids = False
    task = await backend.submit(REQUEST, key="job:0")
    assert task == server.pending[0].prompt_id
    await server.connected()
    server.begin()
    await server.tell_progress(4, 8)
    await hears(backend, task, 0.5)
    server.finish()
    assert isinstance(await backend.status(task), Done)


@pytest.mark.parametrize("answer", [refusing(200, "{}"), refusing(200, "<html>"), refusing(500), dropping])
async def test_a_submit_without_an_id_was_not_or_perhaps_accepted(
    server: ComfyUIServer, backend: ComfyUIBackend, answer: object
) -> None:
    server.on("POST /prompt", answer)  # type: ignore[arg-type]  # one of the fakes' faults
    with pytest.raises((Ambiguous, Unavailable)):
        await backend.submit(REQUEST, key="job:0")
    assert await backend.submit(REQUEST, key="job:0")


async def test_a_queue_that_makes_no_sense_is_trouble(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    for text in ("[]", '{"queue_running": 1}', "<html>", '{"queue_running": [1, [], [0]]}'):
        server.on("GET /queue", refusing(200, text))
        with pytest.raises(Unavailable):
            await backend.status(task)


@pytest.mark.parametrize("name", ["a\ud800.png", "a\0.png", 7, None])
async def test_a_file_whose_name_is_none_is_no_picture(
    server: ComfyUIServer, backend: ComfyUIBackend, name: object
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    outputs = {"9": {"images": [{"filename": name, "subfolder": "", "type": "output"}]}}
    server.history[task] = {"outputs": outputs, "status": {"status_str": "success", "completed": True, "messages": []}}
    assert isinstance(await backend.status(task), Failed)


@pytest.mark.parametrize("status", [401, 402, 404, 418, 422, 429, 500])
async def test_a_cancel_complains_of_nothing_that_the_queue_answers(
    server: ComfyUIServer, backend: ComfyUIBackend, status: int
) -> None:
    task = await backend.submit(REQUEST, key="job:0")
    server.on("GET /queue", refusing(status, '{"error": "not now"}'))
    await backend.cancel(task)
    assert server.pending == []


async def test_a_cancel_takes_it_out_of_the_queue(server: ComfyUIServer, backend: ComfyUIBackend) -> None:
    await backend.cancel(await backend.submit(REQUEST, key="job:0"))
    assert server.pending == []
    assert server.interrupts == 0


@pytest.mark.parametrize("takes_ids", [True, False])
async def test_a_cancel_stops_what_runs_only_if_it_is_ours(
    server: ComfyUIServer, backend: ComfyUIBackend, takes_ids: bool
) -> None:
    server.takes_ids = takes_ids
    first, second = [await backend.submit(REQUEST, key=key) for key in ("job:0", "job:1")]
    server.begin()
    await backend.cancel(second)
    assert server.interrupts == 0
    assert server.pending == []
    await backend.cancel(first)
    assert server.interrupts == 1
    assert await backend.status(first) == Failed(detail="")


async def test_no_address_but_comfyuis_own_is_fetched_from(backend: ComfyUIBackend) -> None:
    for address in ("https://example.org/view?filename=x.png", "http://127.0.0.1:1/view"):
        with pytest.raises(BadPicture) as caught:
            await fetched(backend, ImageRef(address))
        assert caught.value.detail == "not_allowed"


async def test_a_ping_says_how_many_wait_and_whether_it_is_comfyui(
    server: ComfyUIServer, backend: ComfyUIBackend
) -> None:
    await backend.submit(REQUEST, key="job:0")
    health = await backend.ping()
    assert (health.is_ok, health.queued) == (True, 1)
    server.on("GET /prompt", refusing(200, "{}"))
    assert (await backend.ping()).detail == "What answers there is not ComfyUI."
