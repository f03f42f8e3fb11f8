"""ComfyUI: it queues a graph, tells in its history how that ended, and over a websocket how far it is.

ComfyUI, server.py: `POST /prompt {prompt, client_id, prompt_id}`, where versions since 2025 take our id and older ones
give one of their own; `GET /queue`; `GET /history/{id}`, empty until it has ended; `GET /view` for the bytes; `POST
/queue {"delete": [id]}` for what waits, `POST /interrupt` for what runs, which in older versions is whatever runs.
"""

from __future__ import annotations

import secrets
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, urlencode
from uuid import NAMESPACE_URL, uuid5

from bot.backends.briefs import brief_of
from bot.backends.comfyui_progress import ProgressListener
from bot.backends.comfyui_template import BadTemplate, Template
from bot.backends.downloads import Downloads
from bot.backends.engine_http import Answer, EngineHttp, EngineTimeouts, field_of
from bot.backends.envelope import read_task_id
from bot.backends.prompt_syntax import neutral_for_comfyui
from bot.model.backend_errors import Ambiguous, TaskLost, Unavailable
from bot.model.images import (
    Abilities,
    Done,
    Failed,
    ImageRef,
    ImageRequest,
    InProgress,
    ProviderFacts,
    TaskId,
    TaskStatus,
)
from bot.ports import OWN_CALLS_PER_S, Backend, BackendLimits, BackendPlug, BackendTools, Clock, Health

MAX_IMAGES = 8
ABILITIES = Abilities(seed=True, sizes=True, progress=True, cancel=True, idempotent_submit=True, bills_nobody=True)
"""`idempotent_submit` where ComfyUI takes our ids. An older one may paint a picture twice, which costs the operator's
own time and nobody's credits."""


class ComfyUIBackend:
    """A Backend. There is no key: ComfyUI asks for none."""

    def __init__(
        self,
        *,
        name: str = "comfyui",
        url: str,
        template: Template,
        clock: Clock,
        max_connections: int,
        timeouts: EngineTimeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._name = name
        self._url = url.rstrip("/")
        self._template = template
        self._client_id = secrets.token_hex(16)
        self._http = EngineHttp(
            url=self._url,
            clock=clock,
            max_connections=max_connections,
            timeouts=timeouts,
            ssl_context=ssl_context,
        )
        self._downloads = Downloads(
            own_url=self._url, is_own_only=True, max_connections=max_connections, ssl_context=ssl_context
        )
        self._progress = ProgressListener(
            url=self._url, client_id=self._client_id, clock=clock, ssl_context=ssl_context
        )

    def __repr__(self) -> str:
        return f"<ComfyUIBackend {self._name} at {self._url}>"

    @property
    def name(self) -> str:
        return self._name

    @property
    def abilities(self) -> Abilities:
        return ABILITIES

    async def aclose(self) -> None:
        await self._progress.aclose()
        await self._http.aclose()
        await self._downloads.aclose()

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        brief = brief_of(request, key=key, neutralise=neutral_for_comfyui)
        task = TaskId(str(uuid5(NAMESPACE_URL, f"imagine-bot:{key}")))
        if not await self._is_known(task):
            task = await self._queue(task, self._template.graph(brief))
        self._progress.expect(task)
        return task

    async def status(self, task: TaskId) -> TaskStatus:
        ended = await self._ended(task)
        if ended is None:
            place = await self._place(task)
            if place is not None:
                return InProgress(fraction=self._progress.fraction(task))
            # Between the two questions it may have come to its end.
            ended = await self._ended(task)
        await self._progress.forget(task)
        if ended is None:
            raise TaskLost
        return ended

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """GET /view, from this engine alone."""
        return self._downloads.fetch(image)

    async def cancel(self, task: TaskId) -> None:
        """Take it out of the queue, or stop it. What others ask of the same ComfyUI is left alone."""
        await self._http.post("/queue", {"delete": [task]})
        try:
            is_running = await self._place(task) == "queue_running"
        except Unavailable:
            is_running = False
        if is_running:
            await self._http.post("/interrupt", {"prompt_id": task})
        await self._progress.forget(task)

    async def ping(self) -> Health:
        """GET /prompt: how many tasks are in the queue, whoever asked for them."""
        answer = await self._http.get("/prompt")
        info = field_of(answer.content, "exec_info") if isinstance(answer, Answer) and answer.is_ok else None
        queued = field_of(info, "queue_remaining")
        if isinstance(answer, Answer) and answer.is_ok and not isinstance(queued, int):
            return Health(is_ok=False, detail="What answers there is not ComfyUI.")
        return self._http.health_of(answer, well="ComfyUI answers.", queued=queued if isinstance(queued, int) else None)

    async def _queue(self, task: TaskId, graph: Mapping[str, object]) -> TaskId:
        answer = await self._http.post("/prompt", {"prompt": graph, "client_id": self._client_id, "prompt_id": task})
        accepted = read_task_id(field_of(self._http.submitted(answer), "prompt_id"), secret="")
        if accepted is None:
            raise Ambiguous
        return accepted

    async def _is_known(self, task: TaskId) -> bool:
        """Whether an earlier submit with the same key has arrived, though its answer did not."""
        return await self._place(task) is not None or await self._ended(task) is not None

    async def _place(self, task: TaskId) -> str | None:
        """`queue_running`, `queue_pending`, or None where it is in neither. Raises Unavailable."""
        queue = await self._asked("/queue")
        for place in ("queue_running", "queue_pending"):
            items = field_of(queue, place)
            if not isinstance(items, list):
                raise Unavailable(reason="down")
            # (number, prompt_id, graph, extra data, outputs)
            if any(isinstance(item, list) and len(item) > 1 and item[1] == task for item in items):
                return place
        return None

    async def _ended(self, task: TaskId) -> Done | Failed | None:
        """How it ended; None where it is not in the history. Raises TryLater, Refused, Unavailable."""
        entry = field_of(await self._asked(f"/history/{quote(task, safe='')}"), task)
        if entry is None:
            return None
        status = field_of(entry, "status")
        if field_of(status, "status_str") == "error":
            return Failed(detail=self._http.safe(_why(field_of(status, "messages"))))
        images = self._images(field_of(entry, "outputs"))
        return Done(images=images, facts=ProviderFacts()) if images else Failed(detail="")

    async def _asked(self, path: str) -> object:
        return self._http.content_of(await self._http.get(path))

    def _images(self, outputs: object) -> tuple[ImageRef, ...]:
        """What the graph saved, before what it only showed (`temp`)."""
        nodes = list(outputs.values()) if isinstance(outputs, Mapping) else []
        lists = [found for node in nodes if isinstance(found := field_of(node, "images"), list)]
        images = [image for found in lists for image in found if isinstance(field_of(image, "filename"), str)]
        images.sort(key=lambda image: field_of(image, "type") != "output")
        return tuple(ImageRef(f"{self._url}/view?{_query(image)}") for image in images[:MAX_IMAGES])


def _query(image: object) -> str:
    names = ("filename", "subfolder", "type")
    return urlencode({name: value for name in names if isinstance(value := field_of(image, name), str)})


def _why(messages: object) -> object:
    """`[["execution_error", {"exception_message": …}], …]`"""
    for message in messages if isinstance(messages, list) else []:
        if isinstance(message, list) and len(message) == 2 and message[0] == "execution_error":
            return field_of(message[1], "exception_message")
    return ""


class Options(Protocol):
    """The settings that this backend reads."""

    @property
    def comfyui_url(self) -> str | None: ...

    @property
    def comfyui_template(self) -> Path | None: ...

    @property
    def engine_max_active(self) -> int: ...


def _template(options: Options) -> Template:
    """Raises BadTemplate."""
    path = options.comfyui_template
    return Template.read(path) if path else Template.built_in()


def _fault(options: Options) -> str | None:
    try:
        _template(options)
    except BadTemplate as bad:
        return f"COMFYUI_TEMPLATE is {options.comfyui_template}, which cannot be used. {bad}"
    return None


@asynccontextmanager
async def _opened(options: Options, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
    backend = ComfyUIBackend(
        url=options.comfyui_url or "",
        template=_template(options),
        clock=tools.clock,
        max_connections=tools.max_connections,
    )
    async with aclosing(backend):
        yield (backend,)


def _limits(options: Options) -> BackendLimits:
    return BackendLimits(max_active=options.engine_max_active, max_calls_per_s=OWN_CALLS_PER_S)


COMFYUI: BackendPlug[Options] = BackendPlug(name="comfyui", open=_opened, limits=_limits, fault=_fault)
