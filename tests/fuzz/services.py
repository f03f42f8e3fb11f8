"""Answers of the hosted service, of engines and of a GPU server, as bytes; and what somebody asks of our GPU server."""

from __future__ import annotations

import base64
import json
from contextlib import aclosing, suppress
from pathlib import Path

from bot.backends.comfyui import ComfyUIBackend
from bot.backends.comfyui_template import Template
from bot.backends.zimage import ZImageBackend
from bot.model.backend_errors import BackendError
from bot.model.images import AspectRatio, Done, ImageRef, ImageRequest, TaskId
from bot.ports import Backend
from tests.contract.engine_rigs import openai_rig, sdcpp_rig
from tests.fakes.backend import sample_png
from tests.fakes.clock import FastClock, StoppedClock
from tests.fakes.contract_server import STATUS, SUBMIT, Answer, Then, contract_server, done, reply
from tests.fakes.gpu_server import gpu_server
from tests.fakes.openai_engine import GENERATIONS, MODELS
from tests.fakes.sdcpp_server import CAPABILITIES, GENERATE, JOBS
from tests.fuzz.mutate import TEXTS, Mutator
from tests.fuzz.watch import Found, no_task_left, watched

REQUEST = ImageRequest(prompt="a lighthouse in fog", aspect_ratio=AspectRatio.WIDE)
MAX_FETCHED = 33 * 1024 * 1024
"""Bytes of a picture that may be taken: the limit of 32 MiB, and a piece."""
HEADERS = (
    (
        "Retry-After",
        (
            "",
            "0",
            "-1",
            "1e9",
            "9" * 400,
            "nan",
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "Wed, 99 Oct 99999 07:28:00",
            "\xb2",
            "\xff",
        ),
    ),
    ("Content-Length", ("0", "5", "-1", "99999999999999999999", "x", "1, 1")),
    (
        "Content-Type",
        (
            "",
            "text/html",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "image/png",
            "\xff",
        ),
    ),
    ("Content-Encoding", ("gzip", "br", "deflate", "identity", "nonsense", "gzip, gzip")),
    ("Transfer-Encoding", ("chunked", "gzip", "nonsense")),
    ("Location", ("/", "http://127.0.0.1:1/", "file:///etc/passwd", "http://[::1")),
    ("Connection", ("close", "upgrade", "")),
    ("Set-Cookie", ("a=b", "\xff", "=")),
)


def odd_answer(mutator: Mutator, real: object, *, is_picture: bool = False) -> Answer:
    """An HTTP answer whose body, headers, status or bytes are changed."""
    status = mutator.one_of(
        (200, 200, 200, 200, 201, 204, 301, 302, 400, 401, 402, 403, 404, 408, 410, 422, 429, 500, 503, 999, 100, 0)
    )
    body = mutator.bytes(sample_png()) if is_picture else mutator.encoded(mutator.json(real))
    headers = {}
    for name, values in HEADERS:
        if mutator.is_so(0.08):
            headers[name] = mutator.one_of(values)
    then = mutator.one_of((Then.GO_ON,) * 6 + (Then.CLOSE, Then.RESET))
    if "Content-Length" in headers or "Transfer-Encoding" in headers or status in (100, 0, 204):
        then = Then.CLOSE  # what is said to come does not come
    answer = reply(status, body, headers=headers, then=then)
    if mutator.is_so(0.1):
        return Answer(raw=mutator.bytes(answer.raw), then=Then.CLOSE)
    return answer


async def asked(backend: Backend, task: TaskId, image: ImageRef) -> None:
    """Each call gives an answer of its port, or one of the port's errors, and no more bytes than may be taken."""
    health = await backend.ping()
    if not isinstance(health.detail, str):
        raise Found(f"the ping said {health}")
    with suppress(BackendError):
        task = await backend.submit(REQUEST, key="a-key:0")
    try:
        status = await backend.status(task)
        if isinstance(status, Done):
            image = status.images[0] if status.images else image
    except BackendError:
        pass
    taken = 0
    try:
        async with aclosing(backend.fetch(image)) as pieces:
            async for piece in pieces:
                taken += len(piece)
    except BackendError:
        pass
    if taken > MAX_FETCHED:
        raise Found(f"{taken} bytes were taken for a picture")
    await backend.cancel(task)


async def hosted(mutator: Mutator, _: Path, examples: int) -> None:
    async with no_task_left(), contract_server() as server:
        url = f"{server.url}/images/task_1.png"
        real = {
            SUBMIT: {"code": 200, "message": "success", "data": {"task_id": "task_1", "status": "IN_PROGRESS"}},
            STATUS: {"code": 200, "message": "success", "data": done(url, task_id="task_1")},
        }
        backend = ZImageBackend(
            api_url=server.url, api_key="sk-fuzz-0123456789", clock=StoppedClock(), max_connections=4
        )
        try:
            for _number in range(examples):
                answers = {path: odd_answer(mutator, whole) for path, whole in real.items()}
                answers["/images/task_1.png"] = odd_answer(mutator, None, is_picture=True)
                for path, answer in answers.items():
                    server.on(path, for_ever=answer)
                async with watched(answers):
                    await asked(backend, TaskId("task_1"), ImageRef(url))
        finally:
            await backend.aclose()


async def engines(mutator: Mutator, _: Path, examples: int) -> None:
    """Each as many examples as the others."""
    async with no_task_left():
        await _openai(mutator, examples // 3)
        await _sdcpp(mutator, examples // 3)
        await _comfyui(mutator, examples // 3)


async def _openai(mutator: Mutator, examples: int) -> None:
    async with openai_rig(sample_png()) as rig:
        picture = {
            "created": 1,
            "data": [{"b64_json": base64.b64encode(sample_png()).decode(), "url": None, "revised_prompt": "x"}],
        }
        for _ in range(examples):
            made = odd_answer(mutator, picture)
            models = odd_answer(mutator, {"object": "list", "data": [{"id": "z-image-turbo", "object": "model"}]})
            rig._engine.on(GENERATIONS, for_ever=made)
            rig._engine.on(MODELS, for_ever=models)
            async with watched((made, models)):
                await asked(rig.backend, TaskId("none"), ImageRef("none"))


async def _sdcpp(mutator: Mutator, examples: int) -> None:
    async with sdcpp_rig(sample_png()) as rig:
        images = [{"index": 0, "b64_json": base64.b64encode(sample_png()).decode()}]
        job = {
            "id": "job_1",
            "kind": "img_gen",
            "status": "completed",
            "result": {"output_format": "png", "images": images},
            "error": None,
        }
        for _ in range(examples):
            answers = {
                GENERATE: odd_answer(
                    mutator, {"id": "job_1", "kind": "img_gen", "status": "queued", "poll_url": JOBS + "job_1"}
                ),
                JOBS: odd_answer(mutator, job),
                CAPABILITIES: odd_answer(mutator, {"supported_modes": ["img_gen"], "limits": {"max_width": 4096}}),
            }
            for path, answer in answers.items():
                rig._server.on(path, for_ever=answer)
            async with watched(answers):
                await asked(rig.backend, TaskId("job_1"), ImageRef("job_1"))


async def _comfyui(mutator: Mutator, examples: int) -> None:
    async with contract_server() as odd:
        backend = ComfyUIBackend(
            url=odd.url, template=Template.built_in(), clock=FastClock(speed=1.0), max_connections=4
        )
        history = {
            "task_1": {
                "outputs": {"9": {"images": [{"filename": "a.png", "subfolder": "", "type": "output"}]}},
                "status": {"status_str": "success", "completed": True, "messages": [["execution_start", {}]]},
            }
        }
        real: dict[str, object] = {
            "/prompt": {"prompt_id": "task_1", "number": 1, "node_errors": {}},
            "/queue": {"queue_running": [[1, "task_1", {}, {}, []]], "queue_pending": [[2, "task_2"]]},
            "/history/task_1": history,
            "/history": history,
            "/interrupt": {},
            "/object_info": {"KSampler": {"input": {"required": {}}}},
            "/ws": {},
        }
        try:
            for _ in range(examples):
                answers = {path: odd_answer(mutator, whole) for path, whole in real.items()}
                answers["/view"] = odd_answer(mutator, None, is_picture=True)
                for path, answer in answers.items():
                    odd.on(path, for_ever=answer)
                async with watched(answers):
                    await asked(backend, TaskId("task_1"), ImageRef("task_1"))
                    await backend.examine()
        finally:
            await backend.aclose()


async def gpu(mutator: Mutator, folder: Path, examples: int) -> None:
    """Our own server: each request is answered, by an envelope, never by 500."""
    whole: dict[str, object] = {
        "prompt": "a fox",
        "width": 64,
        "height": 64,
        "steps": 2,
        "seed": 7,
        "aspect_ratio": "1:1",
        "strength": 0.5,
        "image": "",
    }
    async with no_task_left(), gpu_server(folder) as server:
        for _ in range(examples):
            body = mutator.encoded(mutator.json(whole))
            path = mutator.one_of(
                ("/api/generate",) * 6 + ("/api/cancel", "/api/status?task_id=" + "%00", "/images/x.png", "/health")
            )
            named = {
                name: mutator.one_of(TEXTS).encode("utf-8", "replace")[:200]
                for name in ("Idempotency-Key", "X-Requester")
                if mutator.is_so(0.3)
            }
            headers = [
                (name.encode(), value)
                for name, value in named.items()
                if not set(value) & set(b"\r\n\0\x1b") and value.strip() == value
            ]
            async with watched((path, headers, body)):
                method = "POST" if path.startswith(("/api/generate", "/api/cancel")) else "GET"
                answer = await server.client.request(
                    method, path, content=body if method == "POST" else None, headers=headers
                )
                if answer.status_code >= 500 and answer.status_code != 503:
                    raise Found(f"{path} was answered with {answer.status_code}: {answer.text[:200]}")
                if answer.status_code == 200 and path == "/api/generate":
                    await server.end(json.loads(answer.content)["data"]["task_id"])
