"""The GPU server's API over HTTP, with a child process that needs no GPU."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from PIL import Image

from bot.gpu.api import MAX_KEY_CHARACTERS, MAX_SMALL_BODY_BYTES
from bot.gpu.submits import MAX_BODY_BYTES
from bot.gpu.supervisor import GpuState
from bot.gpu.work import Work
from tests.fakes.backend import sample_png
from tests.fakes.bombs import jpeg_of_scans, saved
from tests.fakes.gpu_child import picture_of
from tests.fakes.gpu_server import gpu_server
from tests.fakes.network import PLAIN_HTTP

WHOLE = {"prompt": "a fox", "aspect_ratio": "1:1"}


async def test_a_picture_is_asked_for_followed_and_fetched(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        task_id = await gpu.submit("a red fox", seed=42)
        data = await gpu.end(task_id)
        assert data["request"] == {
            "prompt": "a red fox",
            "aspect_ratio": None,
            "width": 64,
            "height": 64,
            "seed": 42,
            "steps": 2,
        }
        assert (data["status"], data["progress"], data["queue_position"]) == ("SUCCESS", 1.0, 0)
        work = Work(task_id="", prompt="a red fox", width_px=64, height_px=64, seed=42)
        assert await gpu.picture(task_id) == picture_of(work)


@pytest.mark.parametrize("seed", [-1, None])
async def test_without_a_seed_one_is_chosen_and_told(tmp_path: Path, seed: int | None) -> None:
    async with gpu_server(tmp_path) as gpu:
        fields = {} if seed is None else {"seed": seed}
        response = await gpu.post({**WHOLE, **fields})
        data = await gpu.look(response.json()["data"]["task_id"])
        request = data["request"]
        assert isinstance(request, dict)
        assert 0 <= request["seed"] < 2**32
        assert (request["width"], request["height"], request["steps"]) == (1024, 1024, 8)


async def test_the_same_key_never_paints_twice(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        at_once = await asyncio.gather(*(gpu.submit(key="job:0") for _ in range(5)))
        await gpu.end(at_once[0])
        assert {*at_once, await gpu.submit(key="job:0")} == {at_once[0]}
        assert await gpu.submit(key="job:1") != at_once[0]
        await gpu.end(await gpu.submit("last"))
        assert gpu.batches.count(["a fox"]) + 2 * gpu.batches.count(["a fox", "a fox"]) == 2


async def test_a_key_with_other_words_is_refused(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        await gpu.post(WHOLE, **{"Idempotency-Key": "job:0"})
        response = await gpu.post({**WHOLE, "prompt": "a cat"}, **{"Idempotency-Key": "job:0"})
        assert (response.status_code, response.json()["code"]) == (409, 409)


async def test_progress_and_the_place_in_the_queue_are_told(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=1) as gpu:
        first, second, third = [await gpu.submit(f"fox {number}", steps=4) for number in range(3)]
        await gpu.reach(GpuState.READY)
        places = [(await gpu.look(task_id))["queue_position"] for task_id in (first, second, third)]
        assert places == [0, 0, 1]
        (tmp_path / "gate").unlink()
        data = await gpu.until(third, lambda data: data["queue_position"] == 0)
        assert 0 <= float(str(data["progress"])) <= 1
        assert (await gpu.end(third))["progress"] == 1.0


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer wrong", "Basic gpu-token-0123456789", "Bearer ü"])
async def test_without_the_token_nothing_is_told(tmp_path: Path, authorization: str) -> None:
    async with gpu_server(tmp_path) as gpu, httpx.AsyncClient(base_url=gpu.server.url, verify=PLAIN_HTTP) as stranger:
        headers = {b"Authorization": authorization.encode()}
        answers = [
            await stranger.post("/api/generate", json=WHOLE, headers=headers),
            await stranger.get("/api/status", params={"task_id": "x"}, headers=headers),
            await stranger.post("/api/cancel", json={"task_id": "x"}, headers=headers),
        ]
        assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(401, 401)] * 3


async def test_health_needs_no_token_but_no_wrong_one_either(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu, httpx.AsyncClient(base_url=gpu.server.url, verify=PLAIN_HTTP) as stranger:
        await gpu.reach(GpuState.READY)
        await gpu.end(await gpu.submit())
        told = (await stranger.get("/health")).json()
        assert (told["state"], told["device"], told["profile"]) == ("ready", "fake", "full")
        assert told["queue"] == {"waiting": 0, "painting": 0, "limit": 256}
        assert told["vram"] == {"used_bytes": 3, "total_bytes": 8}
        assert told["last_step_age_s"] >= 0
        wrong = await stranger.get("/health", headers={"Authorization": "Bearer wrong"})
        assert wrong.status_code == 401


async def test_without_a_token_of_its_own_it_asks_for_none(tmp_path: Path) -> None:
    async with (
        gpu_server(tmp_path, token="") as gpu,
        httpx.AsyncClient(base_url=gpu.server.url, verify=PLAIN_HTTP) as stranger,
    ):
        assert (await stranger.post("/api/generate", json=WHOLE)).status_code == 200


async def test_an_unknown_task_is_said_to_be_none(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        for answer in (
            await gpu.client.get("/api/status", params={"task_id": "task_1"}),
            await gpu.client.get("/api/status"),
            await gpu.cancel("task_1"),
        ):
            assert (answer.status_code, answer.json()["code"]) == (404, 404)
        assert (await gpu.client.get("/images/x.png")).status_code == 404


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", 400),
        (b"{", 400),
        (b'{"prompt": "a fox"}', 400),
        (json.dumps({**WHOLE, "width": 100, "height": 100}).encode(), 400),
        (b"x" * (MAX_SMALL_BODY_BYTES + 1), 400),
        (b" " * (MAX_BODY_BYTES + 1), 413),
    ],
)
async def test_a_wrong_body_is_refused_in_an_envelope(tmp_path: Path, body: bytes, code: int) -> None:
    async with gpu_server(tmp_path) as gpu:
        response = await gpu.post(body)
        assert (response.status_code, response.json()["code"]) == (code, code)
        assert response.json()["message"]


@pytest.mark.parametrize("token", ["right", "wrong"])
async def test_a_body_without_end_is_not_read_to_its_end(tmp_path: Path, token: str) -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 1_000_000

    async with gpu_server(tmp_path) as gpu:
        headers = {"Authorization": "Bearer wrong"} if token == "wrong" else {}
        try:
            response = await gpu.client.post("/api/generate", content=endless(), headers=headers)
        except httpx.TransportError:
            return  # the connection was closed before the answer was read
        assert response.status_code == (401 if token == "wrong" else 413)


@pytest.mark.parametrize("body", [b"", b"[]", b'{"task_id": 3}', b"[" * 60_000])
async def test_a_wrong_cancel_is_refused(tmp_path: Path, body: bytes) -> None:
    async with gpu_server(tmp_path) as gpu:
        assert (await gpu.client.post("/api/cancel", content=body)).status_code == 400


@pytest.mark.parametrize("name", ["Idempotency-Key", "X-Requester"])
async def test_a_header_that_is_too_long_is_refused(tmp_path: Path, name: str) -> None:
    async with gpu_server(tmp_path) as gpu:
        response = await gpu.post(WHOLE, **{name: "k" * (MAX_KEY_CHARACTERS + 1)})
        assert response.status_code == 400


async def test_a_full_queue_says_when_to_come_back(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=1, max_queued=2) as gpu:
        await gpu.reach(GpuState.READY)
        tasks = [await gpu.submit(f"fox {number}", key=f"job:{number}") for number in range(3)]
        response = await gpu.post(WHOLE)
        assert (response.status_code, response.json()["code"]) == (429, 429)
        assert 1 <= int(response.headers["Retry-After"]) <= 60
        assert await gpu.submit("fox 2", key="job:2") == tasks[2]  # a known key needs no place
        (tmp_path / "gate").unlink()
        await gpu.end(tasks[-1])
        assert await gpu.submit()


async def test_people_take_turns(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=1) as gpu:
        greedy = [await gpu.submit(f"greedy {number}", requester="ann") for number in range(3)]
        modest = await gpu.submit("modest", requester="bob")
        (tmp_path / "gate").unlink()
        for task_id in (*greedy, modest):
            await gpu.end(task_id)
        assert gpu.batches == [["greedy 0"], ["modest"], ["greedy 1"], ["greedy 2"]]


async def test_small_pictures_are_painted_together_up_to_the_limit(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=3) as gpu:
        tasks = [await gpu.submit(f"fox {number}") for number in range(5)]
        (tmp_path / "gate").unlink()
        for task_id in tasks:
            assert await gpu.picture(task_id)
        assert sorted(map(len, gpu.batches)) == [2, 3]


async def test_a_cancel_ends_what_waits_and_what_is_painted(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path, max_batch=1) as gpu:
        painted, waiting, other = [await gpu.submit(name, steps=50) for name in ("painted", "waiting", "other")]
        await gpu.until(waiting, lambda data: data["queue_position"] == 0)
        for task_id in (waiting, painted, painted):
            answer = await gpu.cancel(task_id)
            assert (answer.status_code, answer.json()["data"]["status"]) == (200, "CANCELLED")
        await gpu.until(other, lambda data: data["progress"] == 0.0 and ["other"] in gpu.batches)
        (tmp_path / "gate").unlink()
        assert (await gpu.end(other))["status"] == "SUCCESS"
        assert (await gpu.look(painted))["error_message"] == "The task was cancelled."
        assert gpu.batches == [["painted"], ["other"]]


async def test_a_cancel_of_one_leaves_its_companions_alone(tmp_path: Path) -> None:
    (tmp_path / "gate").touch()
    async with gpu_server(tmp_path) as gpu:
        first, second = [await gpu.submit(name) for name in ("first", "second")]
        await gpu.until(second, lambda _: gpu.batches == [["first", "second"]])
        await gpu.cancel(first)
        (tmp_path / "gate").unlink()
        assert await gpu.picture(second)
        assert (await gpu.look(first))["status"] == "CANCELLED"


async def test_a_cancel_after_the_end_changes_nothing(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        task_id = await gpu.submit()
        await gpu.end(task_id)
        assert (await gpu.cancel(task_id)).json()["data"]["status"] == "SUCCESS"


async def test_pictures_are_kept_for_a_while_and_then_unknown(tmp_path: Path) -> None:
    async with gpu_server(tmp_path, keep_pictures_s=20.0) as gpu:  # 0.4 s by the test's clock
        task_id = await gpu.submit(key="job:0")
        url = str((await gpu.end(task_id))["response"])[2:-2]
        await gpu.until(task_id, lambda data: not data)
        assert (await gpu.client.get(url)).status_code == 404
        assert await gpu.submit(key="job:0") != task_id


@pytest.mark.parametrize(
    ("image", "sentence"),
    [
        (b"GIF89a", "is no PNG, JPEG or WebP picture"),
        (sample_png()[:60], "is no PNG, JPEG or WebP picture"),
        (jpeg_of_scans(1000), "is no PNG, JPEG or WebP picture"),
        (saved(Image.new("1", (5000, 5000)), "PNG"), "the picture has too many pixels"),
    ],
)
async def test_what_is_no_picture_to_begin_from_is_told(tmp_path: Path, image: bytes, sentence: str) -> None:
    async with gpu_server(tmp_path) as gpu:
        response = await gpu.post({**WHOLE, "image_base64": b64encode(image).decode()})
        assert (response.status_code, response.json()["message"]) == (400, f"image_base64: {sentence}")


async def test_a_picture_to_begin_from_reaches_the_painter(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        image = b64encode(sample_png(size_px=640, colour=(9, 200, 9))).decode()
        task_id = await gpu.submit("like this", image_base64=image, strength=0.3)
        source = bytes((9, 200, 9)) * 64 * 64
        work = Work(task_id="", prompt="like this", width_px=64, height_px=64, seed=7, source=source)
        assert await gpu.picture(task_id) == picture_of(work)
        request = (await gpu.look(task_id))["request"]
        assert isinstance(request, dict)
        assert request["strength"] == 0.3
        assert gpu.batches == [["like this"]]


FOREIGN_PAGE = {"Origin": "https://evil.example", "Content-Type": "text/plain"}


async def test_without_a_token_a_web_page_of_another_site_orders_nothing(tmp_path: Path) -> None:
    async with gpu_server(tmp_path, token="") as gpu:
        refused = [
            await gpu.post(WHOLE, **FOREIGN_PAGE),
            await gpu.post(WHOLE, Host="evil.example:8188"),
            await gpu.post(WHOLE, **{"Sec-Fetch-Site": "cross-site"}),
        ]
        assert [answer.status_code for answer in refused] == [403, 403, 403]
        assert (await gpu.post(WHOLE)).status_code == 200


async def test_with_a_token_nobody_asks_for_the_host(tmp_path: Path) -> None:
    async with gpu_server(tmp_path) as gpu:
        assert (await gpu.post(WHOLE, Host="gpu.example")).status_code == 200
