"""The calls of the GPU server: the Z Image Turbo HTTP API, and what it does not have: sizes, seeds, steps, a picture
to begin from, idempotency keys, progress, cancel, health."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import math
import re
from collections.abc import Mapping
from dataclasses import replace

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from bot.gpu.messages import Downloading
from bot.gpu.submits import MAX_BODY_BYTES, BadSubmit, Submit, read_submit
from bot.gpu.supervisor import GpuState, Supervisor
from bot.gpu.tasks import KeyUsed, QueueFull, Task, Tasks, TaskState
from bot.gpu.work import Work
from bot.model.backend_errors import BadPicture
from bot.ports import Clock, Decoder, Ids

log = structlog.get_logger()

MAX_SMALL_BODY_BYTES = 64 * 1024
"""A larger body has a picture in it, and is read in a thread."""
MAX_KEY_CHARACTERS = 256
MAX_REQUESTER_CHARACTERS = 128
MAX_RETRY_AFTER_S = 60
BODIES_AT_ONCE = 4
"""So many large bodies are in memory and decoded at one time; more of them wait."""
_NAME = re.compile(r"[!-~]+")
_STATUS = {
    TaskState.QUEUED: "IN_PROGRESS",
    TaskState.PAINTING: "IN_PROGRESS",
    TaskState.DONE: "SUCCESS",
    TaskState.FAILED: "FAILED",
    TaskState.CANCELLED: "CANCELLED",
}


class _Refused(Exception):
    def __init__(self, code: int, message: str, *, retry_after_s: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.retry_after_s = retry_after_s

    @property
    def answer(self) -> Response:
        headers = {} if self.retry_after_s is None else {"Retry-After": str(self.retry_after_s)}
        if self.code in (401, 413):
            # A body may still be on its way, without an end perhaps, and uvicorn would read it all.
            headers["Connection"] = "close"
        body = {"code": self.code, "message": self.message, "data": None}
        return JSONResponse(body, status_code=self.code, headers=headers)


class Api:
    """The handlers, and the state that they share. All in one event loop."""

    def __init__(
        self, *, token: str, tasks: Tasks, supervisor: Supervisor, decoder: Decoder, clock: Clock, ids: Ids
    ) -> None:
        self._token = token
        self._tasks = tasks
        self._supervisor = supervisor
        self._decoder = decoder
        self._clock = clock
        self._ids = ids
        self._large_bodies = asyncio.Semaphore(BODIES_AT_ONCE)

    async def submit(self, request: Request) -> Response:
        try:
            self._check_token(request)
            key = _header(request, "Idempotency-Key", MAX_KEY_CHARACTERS)
            requester = _header(request, "X-Requester", MAX_REQUESTER_CHARACTERS)
            length = request.headers.get("Content-Length", "")
            if length.isdecimal() and int(length) <= MAX_SMALL_BODY_BYTES:
                body = await _body(request, MAX_SMALL_BODY_BYTES)
                submit = await self._cut(read_submit(body))
                task = self._accept(submit, body, key=key, requester=requester)
            else:
                async with self._large_bodies:
                    body = await _body(request, MAX_BODY_BYTES)
                    submit = await self._cut(await asyncio.to_thread(read_submit, body))
                    task = self._accept(submit, body, key=key, requester=requester)
        except BadSubmit as bad:
            return _Refused(400, str(bad)).answer
        except _Refused as refused:
            return refused.answer
        return _success({"task_id": task.id, "status": _STATUS[task.state]})

    async def status(self, request: Request) -> Response:
        try:
            self._check_token(request)
            task = self._known(request.query_params.get("task_id", ""))
        except _Refused as refused:
            return refused.answer
        return _success(self._data(task, images=str(request.base_url)))

    async def cancel(self, request: Request) -> Response:
        try:
            self._check_token(request)
            task = self._known(_task_id(await _body(request, MAX_SMALL_BODY_BYTES)))
        except _Refused as refused:
            return refused.answer
        self._supervisor.cancel(task.id)
        return _success({"task_id": task.id, "status": _STATUS[self._known(task.id).state]})

    async def image(self, request: Request) -> Response:
        """A picture, for everybody who has its address, which nobody can guess."""
        picture = self._tasks.picture(str(request.path_params["name"]))
        if picture is None:
            return Response("There is no such picture (any more).", status_code=404, media_type="text/plain")
        return Response(picture, media_type="image/png", headers={"Cache-Control": "private, max-age=3600"})

    async def health(self, request: Request) -> Response:
        """For everybody, unless they show a wrong token; 503 where no picture can be expected any more.

        Why something failed may name folders of this machine: it is for who has the token.
        """
        is_trusted = not self._token or "Authorization" in request.headers
        try:
            if is_trusted:
                self._check_token(request)
        except _Refused as refused:
            return refused.answer
        report = self._supervisor.report()
        code = 503 if report.state is GpuState.FAILED else 200
        body = {
            "state": report.state,
            "phase": report.phase,
            "device": report.device,
            "profile": report.profile,
            "download": _download(report.download),
            "queue": {"waiting": self._tasks.waiting, "painting": report.painting, "limit": self._tasks.max_queued},
            "vram": {"used_bytes": report.used_bytes, "total_bytes": report.total_bytes},
            "last_step_age_s": report.last_step_age_s,
            "restarts": report.deaths,
            "code": code,
            "message": report.failure if is_trusted else "",
            "data": {
                "state": report.state,
                "phase": report.phase,
                "percent": report.download and report.download.percent,
                "queued": self._tasks.waiting + report.painting,
            },
        }
        return JSONResponse(body, status_code=code)

    async def _cut(self, submit: Submit) -> Submit:
        """With its picture as the GPU's process wants it. Raises BadSubmit."""
        if not submit.source:
            return submit
        try:
            source = await self._decoder.cut(submit.source, width_px=submit.width_px, height_px=submit.height_px)
        except BadPicture as bad:
            is_large = bad.detail == "too_large"
            what = "the picture has too many pixels" if is_large else "is no PNG, JPEG or WebP picture"
            raise BadSubmit(f"image_base64: {what}") from None
        return replace(submit, source=source)

    def _accept(self, submit: Submit, body: bytes, *, key: str, requester: str) -> Task:
        """Without a wait between the look for the key and the new task: two at once with one key are one task."""
        asked = hashlib.sha256(body).hexdigest()
        try:
            known = self._tasks.known(key or None, asked=asked)
            if known is not None:
                return known
            if self._supervisor.state is GpuState.FAILED:
                raise _Refused(503, "The GPU process does not start any more.")
            task = self._task(submit, asked=asked, key=key or None, requester=requester)
            self._tasks.add(task)
        except KeyUsed:
            raise _Refused(409, "This Idempotency-Key belongs to another submit") from None
        except QueueFull:
            raise _Refused(429, "Too many tasks wait", retry_after_s=self._retry_after_s()) from None
        log.info("gpu_task_accepted", task_id=task.id, size=f"{submit.width_px}x{submit.height_px}")
        self._supervisor.wake()
        return task

    def _task(self, submit: Submit, *, asked: str, key: str | None, requester: str) -> Task:
        work = Work(
            task_id=f"gpu_{self._ids.job_id()}",
            prompt=submit.prompt,
            width_px=submit.width_px,
            height_px=submit.height_px,
            seed=self._ids.seed() if submit.seed < 0 else submit.seed,
            steps=submit.steps,
            source=submit.source,
            strength=submit.strength,
        )
        return Task(
            work=work,
            requester=requester,
            asked=asked,
            key=key,
            picture_name=f"{self._ids.job_id()}.png",
            created_at=self._clock.now(),
            aspect_ratio=submit.aspect_ratio,
            is_image_to_image=bool(submit.source),
        )

    def _data(self, task: Task, *, images: str) -> dict[str, object]:
        work = task.work
        asked: dict[str, object] = {
            "prompt": work.prompt,
            "aspect_ratio": task.aspect_ratio,
            "width": work.width_px,
            "height": work.height_px,
            "seed": work.seed,
            "steps": work.steps,
        }
        if task.is_image_to_image:
            asked["strength"] = work.strength
        is_done = task.state is TaskState.DONE
        return {
            "status": _STATUS[task.state],
            "task_id": task.id,
            "request": asked,
            "response": [f"{images}images/{task.picture_name}"] if is_done else [],
            "consumed_credits": 0,
            "created_at": task.created_at.strftime("%Y-%m-%d %H:%M:%S"),
            "error_message": task.failure or None,
            "progress": round(task.fraction, 4),
            "queue_position": self._tasks.position(task) if task.state is TaskState.QUEUED else 0,
            "unread_characters": task.unread_characters,
        }

    def _known(self, task_id: str) -> Task:
        task = self._tasks.get(task_id)
        if task is None:
            raise _Refused(404, "There is no such task")
        return task

    def _check_token(self, request: Request) -> None:
        scheme, _, given = request.headers.get("Authorization", "").partition(" ")
        is_right = scheme.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), self._token.encode())
        if self._token and not is_right:
            raise _Refused(401, "The token is wrong")

    def _retry_after_s(self) -> int:
        """In how many seconds there will be room in the queue, about."""
        return min(max(1, math.ceil(self._supervisor.median_picture_s)), MAX_RETRY_AFTER_S)


def _success(data: Mapping[str, object]) -> Response:
    return JSONResponse({"code": 200, "message": "success", "data": data})


def _download(download: Downloading | None) -> dict[str, int] | None:
    """None where nothing is downloaded."""
    if download is None:
        return None
    return {"done_bytes": download.done_bytes, "total_bytes": download.total_bytes, "percent": download.percent}


def _header(request: Request, name: str, limit: int) -> str:
    value = request.headers.get(name, "")
    if value and (len(value) > limit or not _NAME.fullmatch(value)):
        raise _Refused(400, f"{name} is longer than {limit} or has characters beyond printable ASCII")
    return value


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                raise _Refused(413, f"The body is larger than {limit} bytes")
    except ClientDisconnect:
        raise _Refused(400, "The body is cut off") from None
    return bytes(body)


def _task_id(body: bytes) -> str:
    """The task id in the body of a cancel."""
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise _Refused(400, "The body is not JSON") from None
    task_id = fields.get("task_id") if isinstance(fields, dict) else None
    if not isinstance(task_id, str):
        raise _Refused(400, "task_id is required and must be a string")
    return task_id
