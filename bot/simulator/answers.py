"""The answers of the simulator: the envelope of the Z Image Turbo HTTP API, and each way in which a call can fail."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from bot.simulator.faults import Fault
from bot.simulator.tasks import Task

GATEWAY_PAGE = (
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"
)
BROKEN_JSON = '{"code": 200, "message": "success", "data": {"task_'
FAILURE = "The picture could not be generated (simulated failure)."

ELSEWHERE = {
    Fault.IMAGE_ELSEWHERE_HTTP: "http://images.example.invalid/task_0.jpeg",
    Fault.IMAGE_LOOPBACK: "http://127.0.0.1:9/task_0.jpeg",
    Fault.IMAGE_PRIVATE: "https://10.0.0.1/task_0.jpeg",
    Fault.IMAGE_LINK_LOCAL: "http://169.254.169.254/latest/meta-data/",
    Fault.IMAGE_FILE_URL: "file:///etc/passwd",
}
PICTURES_OF_SEVERAL = 3


class Dropped(Response):
    """Closes the connection without a word."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        abort = getattr(scope["app"].state, "abort_connection", None)
        if abort is not None and abort(scope.get("client")):
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        # Not under our own server: promise a body and break off, which every ASGI server ends as a broken connection.
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1024")]})


class Hanging(Dropped):
    """Says nothing until the client gives up, the time is over or the simulator stops; then drops the connection."""

    def __init__(self, *, hang_s: float, stopping: asyncio.Event) -> None:
        super().__init__()
        self._hang_s = hang_s
        self._stopping = stopping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def left() -> None:
            while (await receive())["type"] != "http.disconnect":
                pass

        waits = [asyncio.ensure_future(left()), asyncio.ensure_future(self._stopping.wait())]
        try:
            await asyncio.wait(waits, timeout=self._hang_s, return_when=asyncio.FIRST_COMPLETED)
            client_left = waits[0].done()
        finally:
            for wait in waits:
                wait.cancel()
        if not client_left:
            await super().__call__(scope, receive, send)


def success(data: dict[str, object]) -> Response:
    return JSONResponse({"code": 200, "message": "success", "data": data})


def refusal(code: int, message: str, *, headers: dict[str, str] | None = None) -> Response:
    """An error as the envelope tells it, its code the HTTP status too."""
    return JSONResponse({"code": code, "message": message, "data": None}, status_code=code, headers=headers)


def too_many(retry_after: str | None) -> Response:
    """429, with a `Retry-After` of seconds or an HTTP date, or without one."""
    return refusal(429, "Too many requests", headers=None if retry_after is None else {"Retry-After": retry_after})


def gone_wrong(
    fault: Fault, *, now: float, retry_after_s: int, hang_s: float, stopping: asyncio.Event
) -> Response | None:
    """The answer of a fault that any call can have; None for the others. `now` is in seconds since the epoch."""
    until = datetime.fromtimestamp(now, UTC) + timedelta(seconds=retry_after_s)
    answers: dict[Fault, Callable[[], Response]] = {
        Fault.HANG: lambda: Hanging(hang_s=hang_s, stopping=stopping),
        Fault.DROPPED: Dropped,
        Fault.UNAUTHORIZED: lambda: refusal(401, "Invalid API key"),
        Fault.PAYMENT_REQUIRED: lambda: refusal(402, "Insufficient credits"),
        Fault.RATE_LIMITED: lambda: too_many(str(retry_after_s)),
        Fault.RATE_LIMITED_UNTIL: lambda: too_many(format_datetime(until, usegmt=True)),
        Fault.RATE_LIMITED_BARE: lambda: too_many(None),
        Fault.REFUSED: lambda: refusal(400, "The prompt was refused"),
        Fault.SERVER_ERROR: lambda: refusal(500, "Internal error"),
        Fault.BAD_GATEWAY: lambda: HTMLResponse(GATEWAY_PAGE, status_code=502),
        Fault.MALFORMED_JSON: lambda: Response(BROKEN_JSON, media_type="application/json"),
        Fault.ENVELOPE_DISAGREES: lambda: JSONResponse({"code": 500, "message": "Internal error", "data": None}),
    }
    return answers[fault]() if fault in answers else None


def status_data(
    task: Task, *, finished: bool, cost: int, images_url: str, faults: frozenset[Fault]
) -> dict[str, object]:
    """The `data` of a status answer, as documented or as the faults of the task have it."""
    request: dict[str, object] = {"prompt": task.prompt, "aspect_ratio": task.aspect_ratio}
    data: dict[str, object] = {
        "status": "SUCCESS" if finished else "IN_PROGRESS",
        "task_id": task.task_id,
        "request": request,
        "response": [],
        "consumed_credits": cost,
        "created_at": task.created_at_text,
        "error_message": None,
    }
    if Fault.FOREIGN_REQUEST in faults:
        data["request"] = {"prompt": task.prompt, "size": "1024*1024", "seed": "7"}
    if Fault.MISSING_FIELDS in faults:
        for name in ("request", "consumed_credits", "created_at", "error_message"):
            del data[name]
    if Fault.ODD_FIELDS in faults:
        data |= {"request": None, "consumed_credits": str(cost), "created_at": 1764939909, "error_message": ""}
    if not finished:
        return data
    ending = _ending(faults)
    return data | (ending if ending is not None else {"response": _addresses(task, images_url, faults)})


def _ending(faults: frozenset[Fault]) -> dict[str, object] | None:
    """How a task ends without a picture; None where it has one."""
    endings: dict[Fault, dict[str, object]] = {
        Fault.FAILED: {"status": "FAILED", "error_message": FAILURE},
        Fault.FAILED_SILENTLY: {"status": "FAILED", "error_message": None},
        Fault.UNKNOWN_STATUS: {"status": "UNDER_REVIEW", "error_message": None},
        Fault.UNKNOWN_STATUS_ERROR: {"status": "ABORTED", "error_message": FAILURE},
        Fault.NO_IMAGES: {"response": []},
    }
    return next((endings[fault] for fault in endings if fault in faults), None)


def _addresses(task: Task, images_url: str, faults: frozenset[Fault]) -> list[str]:
    elsewhere = [address for fault, address in ELSEWHERE.items() if fault in faults]
    if elsewhere:
        return elsewhere
    count = PICTURES_OF_SEVERAL if Fault.SEVERAL_IMAGES in faults else 1
    return [f"{images_url}/images/{task.task_id}_{index}.jpeg" for index in range(count)]
