"""Engines that speak OpenAI's images API, where one call answers with the finished picture.

The call goes on in the background, and the task is our name for it. A task lives as long as this object: after a
restart nobody knows it, `status` says TaskLost, and the core asks once more with the same seed. Engines of the
operator's own bill nobody, so that asking again is always harmless: at worst a picture is painted that nobody
fetches. That is what `idempotent_submit` means here: while a call is under way, its key gives the same task. For a
service that bills (`openai`), `submit` waits for the picture itself, and an answer that was lost is Ambiguous.

`submit` comes back when the whole request has left and no error came for `settle_s` (0.5 s; engines refuse at once
what they do not take), or when the picture is there. An error before that is raised. After it, what is left unsaid by
a lost connection or an engine's 503 is TaskLost, and what the engine says of this one picture (400, 500) is Failed.
"""

from __future__ import annotations

import asyncio
import secrets
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from bot.backends.briefs import brief_of
from bot.backends.dialects import DIALECTS, Body, Call, Dialect
from bot.backends.downloads import Downloads
from bot.backends.engine_http import Answer, EngineHttp, EngineTimeouts, Reader, field_of
from bot.backends.http_calls import NoAnswer
from bot.backends.openai_answers import absolute, is_listed, listed_models, written_out
from bot.backends.optional_fields import OptionalFields
from bot.backends.picture_cache import MAX_KEPT, PictureCache
from bot.backends.wordings import advice_of
from bot.model.backend_errors import Advice, Ambiguous, BackendError, Refused, TaskLost, TryLater, Unavailable
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

MAX_IMAGES = 4
QUESTION_S = 5.0
"""A short limit for calls that are not essential (progress, abort): a person waits for the answer to a cancel."""
BILLED_S = 300.0
"""The longest wait for a service that is paid for: OpenAI says that a complex picture takes up to two minutes."""
GATEWAY_TIMEOUTS = frozenset({504, 524})
"""A gateway gave up waiting; what is behind it may go on."""
ROOM_FOR_QUESTIONS = 16
"""Connections beside those of calls under way: pings, progress, aborts."""

_End = Done | Failed | BackendError
"""How a call ended. An error is what `submit` raises where it comes early."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    key: str
    call: asyncio.Task[_End]


class OpenAIImagesBackend:
    """A Backend. `url` may end in `/v1`, as addresses of this API are often written."""

    def __init__(
        self,
        *,
        name: str = "openai_images",
        url: str,
        dialect: Dialect,
        model: str = "",
        quality: str = "",
        key: str = "",
        clock: Clock,
        folder: Path,
        max_active: int,
        timeouts: EngineTimeouts | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._name = name
        self._url = url.rstrip("/").removesuffix("/v1")
        self._dialect = dialect
        self._model = model
        self._quality = quality
        self._fields = OptionalFields(dialect.optional)
        self._is_wary = False
        self._clock = clock
        self._timeouts = timeouts or EngineTimeouts()
        self._http = EngineHttp(
            url=self._url,
            key=key,
            clock=clock,
            max_connections=max_active + ROOM_FOR_QUESTIONS,
            timeouts=self._timeouts,
            ssl_context=ssl_context,
        )
        self._downloads = Downloads(
            own_url=self._url, is_own_only=True, max_connections=max_active, ssl_context=ssl_context
        )
        self._cache = PictureCache(name=name, folder=folder, clock=clock)
        self._works: dict[TaskId, _Work] = {}
        self._by_key: dict[str, TaskId] = {}

    def __repr__(self) -> str:
        return f"<OpenAIImagesBackend {self._name} at {self._url}>"

    @property
    def name(self) -> str:
        return self._name

    @property
    def abilities(self) -> Abilities:
        return self._dialect.abilities

    async def aclose(self) -> None:
        """Ends what is under way: the engine sees its connection close."""
        for task in list(self._works):
            await self._end(task)
        self._cache.close()
        await self._http.aclose()
        await self._downloads.aclose()

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        known = self._by_key.get(key)
        if known is not None:
            return known
        self._tidy()
        task, is_sent = TaskId(secrets.token_hex(8)), asyncio.Event()
        brief = brief_of(request, key=key, neutralise=self._dialect.neutralise, kept_seeds=self._dialect.kept_seeds)
        body = self._dialect.body(Call(brief=brief, model=self._model, request_id=task, quality=self._quality))
        call = asyncio.create_task(self._paint(task, body, is_sent), name=f"{self._name} {task}")
        self._works[task] = _Work(key=key, call=call)
        self._by_key[key] = task
        try:
            await self._settle(call, is_sent)
        except asyncio.CancelledError:
            await self._end(task)
            raise
        if call.done():
            self._raise_early(task, call)
        return task

    async def status(self, task: TaskId) -> TaskStatus:
        """Answered without a call, except for the progress where the engine tells it."""
        work = self._works.get(task)
        if work is None or work.call.cancelled():
            raise TaskLost
        if not work.call.done():
            return InProgress(fraction=await self._progress(task))
        match self._result(task, work.call):
            case Done() | Failed() as end:
                return end
            case Refused(detail=detail, cause=cause):
                return Failed(detail=detail, advice=advice_of(cause.code, cause.said), cause=cause)
            case _:
                self._forget(task)
                raise TaskLost

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        return self._cache.fetch(image) if self._cache.is_of_here(image) else self._downloads.fetch(image)

    async def cancel(self, task: TaskId) -> None:
        """Close the connection: vLLM-Omni then aborts, the others go on painting for nobody. Xinference is told."""
        work = self._works.get(task)
        if work is None:
            return
        if self._dialect.has_request_ids and not work.call.done():
            await self._http.post(
                f"/v1/models/{quote(self._model, safe='')}/requests/{task}/abort", {}, timeout_s=QUESTION_S
            )
        await self._end(task)

    async def ping(self) -> Health:
        """GET /v1/models, which all of these engines have, with the key where there is one."""
        answer = await self._http.get("/v1/models")
        if isinstance(answer, Answer) and answer.status == 404:
            return Health(is_ok=True, detail="The engine answers, but does not list its models.")
        health = self._http.health_of(answer, well="The engine answers.")
        listed = listed_models(answer.content) if isinstance(answer, Answer) else ()
        if not health.is_ok or not self._model or not listed or is_listed(self._model, listed):
            return health
        same = [name for name in listed if name.casefold() == self._model.casefold()]
        mend = f": it lists {self._http.safe(same[0])}, and upper and lower case count." if same else "."
        detail = f"The engine answers, but does not list the model that OPENAI_IMAGES_MODEL names{mend}"
        return Health(is_ok=not self._dialect.lists_models, detail=detail)

    async def _settle(self, call: asyncio.Task[_End], is_sent: asyncio.Event) -> None:
        """Wait until the call has ended, or until it was sent and met no error for a while.

        What is billed is waited for to its end: cut off between, it is a submit of unknown outcome. So is every picture
        after one that met trouble, so that an engine which fails each time is seen to be down.
        """
        if self._dialect.is_billed or self._is_wary:
            await asyncio.wait({call})
            return

        async def calm() -> None:
            await is_sent.wait()
            await self._clock.sleep(self._timeouts.settle_s)

        calming = asyncio.create_task(calm())
        try:
            await asyncio.wait({call, calming}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            calming.cancel()

    def _raise_early(self, task: TaskId, call: asyncio.Task[_End]) -> None:
        """A failure at once may meet every picture at this engine. It is raised, so that another backend may do it."""
        end = self._result(task, call)
        if not isinstance(end, Done):
            self._forget(task)
            raise end if isinstance(end, BackendError) else Unavailable(reason="down", cause=end.cause)

    async def _paint(self, task: TaskId, body: Body, is_sent: asyncio.Event) -> _End:
        """A refusal of optional fields is answered by the same request without them."""
        while True:
            body = self._fields.kept(body)
            reader = self._cache.reader()
            try:
                answer = await self._ask(body, reader, is_sent)
                is_taken = isinstance(answer, NoAnswer) or not self._learns(body, answer)
                end = self._read(task, answer) if is_taken else None
            except BaseException:
                reader.close()
                raise
            if not self._cache.refs(task):
                reader.close()
            if end is not None:
                self._is_wary = not isinstance(end, Done | Refused)
                return end

    async def _ask(self, body: Body, reader: Reader, is_sent: asyncio.Event) -> Answer | NoAnswer:
        longest_s = self._timeouts.paint_s
        return await self._http.post(
            "/v1/images/generations",
            body,
            timeout_s=min(longest_s, BILLED_S) if self._dialect.is_billed else longest_s,
            reader=reader,
            on_sent=is_sent.set,
        )

    def _learns(self, body: Body, answer: Answer) -> bool:
        match self._http.error_of(answer):
            case Refused(advice=Advice.WORDS) | TryLater() | Unavailable(reason="key_invalid" | "balance_used_up"):
                return False
            case _:
                return self._fields.learn(body, status=answer.status, content=answer.content)

    def _read(self, task: TaskId, answer: Answer | NoAnswer) -> _End:
        """An engine's 500 is about this one picture (out of memory, a size it has not); 502 to 504 are about itself."""
        if self._dialect.is_billed:
            return self._read_billed(task, answer)
        if isinstance(answer, NoAnswer):
            return Unavailable(reason="down")
        if answer.status == 500:
            return self._http.failure_of(answer.content)
        error = self._http.error_of(answer)
        if error is not None:
            return error
        images = self._images(task, answer.content)
        return Done(images=images, facts=ProviderFacts()) if images else Failed(detail=self._http.said(answer.content))

    def _read_billed(self, task: TaskId, answer: Answer | NoAnswer) -> _End:
        """What was sent and is not clearly refused may have been painted and billed."""
        if isinstance(answer, NoAnswer):
            return Ambiguous() if answer.was_sent else Unavailable(reason="down")
        images = self._images(task, answer.content) if answer.is_ok else ()
        if images:
            return Done(images=images, facts=ProviderFacts())
        if 200 <= answer.status < 300 or answer.status in GATEWAY_TIMEOUTS:
            return Ambiguous()
        return self._http.error_of(answer) or Ambiguous()

    def _images(self, task: TaskId, content: object) -> tuple[ImageRef, ...]:
        data = field_of(content, "data")
        items = data[:MAX_IMAGES] if isinstance(data, list) else []
        read = [self._cache.read_picture(written_out(item)) for item in items]
        pictures = [picture for picture in read if picture is not None]
        if pictures:
            self._cache.keep(task, pictures)
            return self._cache.refs(task)
        return tuple(ImageRef(url) for item in items if (url := absolute(self._url, field_of(item, "url"))))

    def _result(self, task: TaskId, call: asyncio.Task[_End]) -> _End:
        """How the call ended. A bug of ours is raised once; after that the task is not known."""
        try:
            return call.result()
        except BaseException:
            self._forget(task)
            raise

    async def _progress(self, task: TaskId) -> float | None:
        """0 to 1; None where the engine does not tell it."""
        if not self._dialect.has_request_ids:
            return None
        answer = await self._http.get(f"/v1/requests/{task}/progress", timeout_s=QUESTION_S)
        fraction = field_of(answer.content, "progress") if isinstance(answer, Answer) and answer.is_ok else None
        return float(fraction) if isinstance(fraction, int | float) and 0 <= fraction <= 1 else None

    async def _end(self, task: TaskId) -> None:
        work = self._forget(task)
        if work is not None:
            work.call.cancel()
            await asyncio.wait({work.call})

    def _forget(self, task: TaskId) -> _Work | None:
        self._cache.drop(task)
        work = self._works.pop(task, None)
        if work is not None:
            self._by_key.pop(work.key, None)
        return work

    def _tidy(self) -> None:
        """Forget the oldest tasks that have ended: as many are remembered as pictures are kept."""
        ended = [task for task, work in self._works.items() if work.call.done()]
        for task in ended[: max(0, len(ended) + 1 - MAX_KEPT)]:
            self._forget(task)


class Options(Protocol):
    """The settings that this backend reads."""

    @property
    def openai_images_url(self) -> str | None: ...

    @property
    def openai_images_dialect(self) -> str: ...

    @property
    def openai_images_model(self) -> str: ...

    @property
    def openai_images_quality(self) -> str: ...

    @property
    def key_of_engine(self) -> str: ...

    @property
    def engine_max_active(self) -> int: ...


@asynccontextmanager
async def _opened(options: Options, tools: BackendTools) -> AsyncIterator[Sequence[Backend]]:
    backend = OpenAIImagesBackend(
        url=options.openai_images_url or "",
        dialect=DIALECTS[options.openai_images_dialect],
        model=options.openai_images_model,
        quality=options.openai_images_quality,
        key=options.key_of_engine,
        clock=tools.clock,
        folder=tools.folder,
        max_active=options.engine_max_active,
    )
    async with aclosing(backend):
        yield (backend,)


def _limits(options: Options) -> BackendLimits:
    return BackendLimits(max_active=options.engine_max_active, max_calls_per_s=OWN_CALLS_PER_S)


OPENAI_IMAGES: BackendPlug[Options] = BackendPlug(name="openai_images", open=_opened, limits=_limits)
