"""stable-diffusion.cpp's `sd-server` by its native job routes, which take a seed and obey nothing in the prompt.

sd-server, examples/server/api.md: `POST /sdcpp/v1/img_gen` answers 202 with an id, `GET /sdcpp/v1/jobs/{id}` tells the
state and at last the picture as base64, and `POST …/cancel` takes back what is queued (409 for what is being painted).
It forgets a finished job after a while (410), and all of them when it is restarted (404).
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from bot.backends.briefs import STEPS, Brief, brief_of
from bot.backends.engine_http import Answer, EngineHttp, EngineTimeouts, field_of
from bot.backends.envelope import read_task_id
from bot.backends.http_calls import NoAnswer
from bot.backends.picture_cache import MAX_KEPT, PictureCache
from bot.backends.prompt_syntax import neutral_for_sdcpp
from bot.model.backend_errors import Advice, Ambiguous, BadPicture, Cause, Refused, TaskLost, Unavailable
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

NO_GUIDANCE = 1.0
"""In stable-diffusion.cpp a `txt_cfg` of 1 means no guidance; in diffusers that is 0."""
MAX_SOURCE_BYTES = 8 * 1024 * 1024
MAX_IMAGES = 4
ABILITIES = Abilities(
    seed=True,
    sizes=True,
    cancel=True,
    idempotent_submit=True,
    image_to_image=True,
    bills_nobody=True,
    paints_on_after_cancel=True,
)
"""`idempotent_submit` as far as this process remembers. Beyond that a second job paints the same picture again, which
costs the operator's own time and nobody's credits."""


class SdcppBackend:
    """A Backend."""

    def __init__(
        self,
        *,
        name: str = "sdcpp",
        url: str,
        clock: Clock,
        folder: Path,
        max_connections: int,
        timeouts: EngineTimeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._name = name
        self._url = url.rstrip("/")
        self._http = EngineHttp(
            url=self._url,
            clock=clock,
            max_connections=max_connections,
            timeouts=timeouts,
            ssl_context=ssl_context,
        )
        self._cache = PictureCache(name=name, folder=folder, clock=clock)
        self._by_key: dict[str, TaskId] = {}

    def __repr__(self) -> str:
        return f"<SdcppBackend {self._name} at {self._url}>"

    @property
    def name(self) -> str:
        return self._name

    @property
    def abilities(self) -> Abilities:
        return ABILITIES

    async def aclose(self) -> None:
        self._cache.close()
        await self._http.aclose()

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        known = self._by_key.get(key)
        if known is not None:
            return known
        brief = brief_of(request, key=key, neutralise=neutral_for_sdcpp)
        answer = await self._http.post("/sdcpp/v1/img_gen", _body(brief) | await _source(request))
        task = read_task_id(field_of(self._http.submitted(answer), "id"), secret="")
        if task is None:
            raise Ambiguous
        self._remember(key, task)
        return task

    async def status(self, task: TaskId) -> TaskStatus:
        """The picture comes with the answer that says it is done, and is kept here to be fetched."""
        kept = self._cache.refs(task)
        if kept:
            return Done(images=kept, facts=ProviderFacts())
        reader = self._cache.reader()
        try:
            answer = await self._http.get(_job(task), reader=reader)
            return self._read(task, answer)
        finally:
            if not self._cache.refs(task):
                reader.close()

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        return self._cache.fetch(image) if self._cache.is_of_here(image) else _not_allowed()

    async def cancel(self, task: TaskId) -> None:
        """Take back what is queued. What is being painted goes on to its end (409), for nobody."""
        await self._http.post(f"{_job(task)}/cancel", {})
        self._forget(task)

    async def ping(self) -> Health:
        """GET /sdcpp/v1/capabilities: that the native routes are there, and pictures among what it makes."""
        answer = await self._http.get("/sdcpp/v1/capabilities")
        modes = field_of(answer.content, "supported_modes") if isinstance(answer, Answer) and answer.is_ok else None
        if isinstance(modes, list) and "img_gen" not in modes:
            return Health(is_ok=False, detail="The engine has a model loaded that makes no pictures.")
        return self._http.health_of(answer, well="The engine answers.")

    def _read(self, task: TaskId, answer: Answer | NoAnswer) -> TaskStatus:
        if isinstance(answer, Answer) and answer.status in (404, 410):
            if field_of(answer.content, "error") is None:
                # Not sd-server's word, but that of a proxy between.
                raise Unavailable(reason="down", cause=self._http.cause_of(answer.content))
            self._forget(task)
            raise TaskLost
        content = self._http.content_of(answer)
        match field_of(content, "status"):
            case "queued" | "generating":
                return InProgress()
            case "completed":
                return self._completed(task, content)
            case "failed" | "cancelled":
                return self._http.failure_of(content)
            case _:
                raise Unavailable(reason="down")

    def _completed(self, task: TaskId, content: object) -> TaskStatus:
        images = field_of(field_of(content, "result"), "images")
        items = images[:MAX_IMAGES] if isinstance(images, list) else []
        read = [self._cache.read_picture(field_of(item, "b64_json")) for item in items]
        pictures = [picture for picture in read if picture is not None]
        if not pictures:
            return Failed(detail="")
        self._cache.keep(task, pictures)
        return Done(images=self._cache.refs(task), facts=ProviderFacts())

    def _remember(self, key: str, task: TaskId) -> None:
        for old in list(self._by_key)[: max(0, len(self._by_key) + 1 - MAX_KEPT)]:
            del self._by_key[old]
        self._by_key[key] = task

    def _forget(self, task: TaskId) -> None:
        self._cache.drop(task)
        for key in [key for key, known in self._by_key.items() if known == task]:
            del self._by_key[key]


def _body(brief: Brief) -> dict[str, object]:
    """Without `embed_image_metadata: false` the prompt and the operator's paths would stand in each picture."""
    return {
        "prompt": brief.prompt,
        "width": brief.size.width_px,
        "height": brief.size.height_px,
        "seed": brief.seed,
        "batch_count": 1,
        "sample_params": {"sample_steps": STEPS, "guidance": {"txt_cfg": NO_GUIDANCE}},
        "output_format": "png",
        "embed_image_metadata": False,
    }


async def _source(request: ImageRequest) -> dict[str, object]:
    """The picture to begin from. Raises Refused where it is larger than the core makes one."""
    if request.source is None:
        return {}
    data = await asyncio.to_thread(request.source.read_bytes)
    if len(data) > MAX_SOURCE_BYTES:
        raise Refused(detail="", advice=Advice.NOBODY, is_certain=False, cause=Cause(said="The picture is too large."))
    begin: dict[str, object] = {"init_image": base64.b64encode(data).decode()}
    return begin if request.strength is None else begin | {"strength": request.strength}


def _job(task: TaskId) -> str:
    return f"/sdcpp/v1/jobs/{quote(task, safe='')}"


async def _not_allowed() -> AsyncGenerator[bytes, None]:
    """sd-server gives no addresses: none may be fetched."""
    raise BadPicture(detail="not_allowed")
    yield b""


class Options(Protocol):
    """The settings that this backend reads."""

    @property
    def sdcpp_url(self) -> str | None: ...

    @property
    def engine_max_active(self) -> int: ...


@asynccontextmanager
async def _opened(options: Options, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
    backend = SdcppBackend(
        url=options.sdcpp_url or "",
        clock=tools.clock,
        folder=tools.folder,
        max_connections=tools.max_connections,
    )
    async with aclosing(backend):
        yield (backend,)


def _limits(options: Options) -> BackendLimits:
    return BackendLimits(max_active=options.engine_max_active, max_calls_per_s=OWN_CALLS_PER_S)


SDCPP: BackendPlug[Options] = BackendPlug(name="sdcpp", open=_opened, limits=_limits)
