"""The Z Image Turbo HTTP API, hosted or our own: submit, ask, fetch. Each call is one attempt; the core decides
about more.

The hosted service is told what its API documents and nothing else. Our own GPU server (`abilities.bills_nobody`) is
asked for what its abilities name besides, has an address for its health, and forgets its tasks when it restarts.
The rules for calls are in `http_calls`, those for answers in `envelope`, those for pictures in `downloads`.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import json
import re
import ssl
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

import httpx

from bot.backends.certificates import trusted
from bot.backends.downloads import Downloads
from bot.backends.envelope import (
    NOT_THE_PERSONS_FAULT,
    Envelope,
    Verdict,
    judge,
    operators_text,
    read_envelope,
    read_status,
    read_task_id,
    retry_after_s,
)
from bot.backends.envelope import safe_text as safe
from bot.backends.http_calls import KEEPALIVE_S, HttpCalls, NoAnswer, is_packed
from bot.backends.wordings import is_about_words
from bot.model.backend_errors import Advice, Ambiguous, Cause, Refused, TaskLost, TryLater, Unavailable
from bot.model.images import Abilities, Failed, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.ports import Clock, Health

MAX_ANSWER_BYTES = 1024 * 1024
PING_TASK_ID = TaskId("ping")
MAX_QUEUED = 1_000_000
"""A larger number from a GPU server is taken for none."""

_NOT_FOR_A_HEADER = re.compile(r"[^\x21-\x7e]")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiTimeouts:
    """In seconds. `submit_s` and `status_s` bound the whole call, whatever it is busy with."""

    pool_s: float = 5.0
    connect_s: float = 5.0
    read_s: float = 20.0
    write_s: float = 10.0
    submit_s: float = 30.0
    status_s: float = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """What a service says may repeat the key. So it is left out where an answer is printed."""

    http_status: int
    envelope: Envelope | None = field(repr=False)
    retry_after: str | None = field(repr=False)

    @property
    def verdict(self) -> Verdict:
        return judge(self.http_status, self.envelope)

    @property
    def is_refused_by_a_stranger(self) -> bool:
        """A 4xx without a code in an envelope. The service always gives one, so this came from a proxy between."""
        is_bare = self.envelope is None or self.envelope.code is None
        return self.verdict is Verdict.REFUSED and is_bare

    def is_said_to_be(self, code: int) -> bool:
        """Whether status and envelope both say so: a proxy between sends no envelope."""
        return self.http_status == code and self.envelope is not None and self.envelope.code == code


class ZImageBackend:
    """A Backend."""

    def __init__(
        self,
        *,
        name: str = "zimage",
        api_url: str,
        api_key: str,
        clock: Clock,
        max_connections: int,
        abilities: Abilities | None = None,
        timeouts: ApiTimeouts | None = None,
        downloads: Downloads | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
    ) -> None:
        """Raises ValueError, with a sentence that does not show the key, where key or address cannot be used."""
        self._api_url = _checked_url(api_url)
        self._api_key = _checked_key(api_key)
        self._name = name
        self._abilities = abilities or Abilities()
        self._clock = clock
        self._timeouts = timeouts or ApiTimeouts()
        self._last_task: TaskId | None = None
        context = ssl_context or trusted()
        self._downloads = downloads or Downloads(
            own_url=self._api_url, max_connections=max_connections, ssl_context=context
        )
        self._http = HttpCalls(
            url=self._api_url,
            key=self._api_key,
            max_connections=max_connections,
            timeouts=httpx.Timeout(
                connect=self._timeouts.connect_s,
                read=self._timeouts.read_s,
                write=self._timeouts.write_s,
                pool=self._timeouts.pool_s,
            ),
            ssl_context=context,
            proxy=proxy,
            transport=None if proxy else _light_transport(max_connections, context),
        )

    def __repr__(self) -> str:
        return f"<ZImageBackend {self._name} at {self._api_url}>"

    @property
    def name(self) -> str:
        return self._name

    @property
    def abilities(self) -> Abilities:
        return self._abilities

    async def aclose(self) -> None:
        await self._http.aclose()
        await self._downloads.aclose()

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        """POST /api/generate: the documented fields, and others only where there is the ability."""
        body = await asyncio.to_thread(_body, request, self._abilities) if request.source else None
        headers = {}
        if self._abilities.idempotent_submit:
            headers["Idempotency-Key"] = key
        if self._abilities.bills_nobody and request.requester:
            headers["X-Requester"] = self._nameless(request.requester)
        answer = await self._call(
            "POST",
            "/api/generate",
            timeout_s=self._timeouts.submit_s,
            headers=headers,
            content=body or _body(request, self._abilities),
        )
        if isinstance(answer, NoAnswer):
            if not answer.was_sent:
                raise Unavailable(reason="down")
            raise Ambiguous
        if answer.is_refused_by_a_stranger and answer.http_status in NOT_THE_PERSONS_FAULT:
            # The operator's to mend: another backend may do it meanwhile.
            raise Unavailable(reason="down", cause=self._cause(answer))
        self._raise_where_named(answer)
        if self._abilities.bills_nobody and answer.is_said_to_be(503):
            # Our own server says so where it has accepted nothing.
            raise Unavailable(reason="down", cause=self._cause(answer))
        task = self._accepted(answer)
        if task is None:
            raise Ambiguous
        self._last_task = task
        return task

    async def status(self, task: TaskId) -> TaskStatus:
        """GET /api/status?task_id=…"""
        answer = await self._ask(task)
        if isinstance(answer, NoAnswer):
            raise Unavailable(reason="down")
        if self._abilities.bills_nobody and answer.is_said_to_be(404):
            raise TaskLost
        if answer.is_refused_by_a_stranger:
            # It knows nothing of the picture: that may be there a moment later.
            raise Unavailable(reason="down", cause=self._cause(answer))
        try:
            self._raise_where_named(answer)
        except Refused as refused:
            if refused.advice is Advice.WORDS and refused.is_certain:
                return Failed(detail=refused.detail, advice=Advice.WORDS, cause=refused.cause)
            raise
        if answer.http_status == 503 and (after_s := retry_after_s(answer.retry_after, now=self._clock.now())):
            raise TryLater(after_s=after_s)
        status = None
        if answer.verdict is Verdict.OK and answer.envelope is not None:
            status = read_status(answer.envelope, task, secret=self._api_key)
        if status is None:
            raise Unavailable(reason="down", cause=self._cause(answer))
        return status

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """See Downloads.fetch: other connections, and no key."""
        return self._downloads.fetch(image)

    async def cancel(self, task: TaskId) -> None:
        """POST /api/cancel of our own server; the hosted API documents no cancel."""
        if self._abilities.cancel:
            await self._call(
                "POST",
                "/api/cancel",
                timeout_s=self._timeouts.status_s,
                content=json.dumps({"task_id": task}).encode(),
            )

    async def ping(self) -> Health:
        """Ask for the status of a task that does not exist: the key is looked at before the task.

        The API documents no cheaper question, nor what it answers here: any answer but a 401, a 402 or trouble is
        good. A server that meets an unknown task with a 5xx is asked again for a task that it knows.
        Our own has an address for this, GET /health, and looks at the key there, too.
        """
        if self._abilities.bills_nobody:
            return await self._ping_own()
        answer = await self._ask(PING_TASK_ID)
        if isinstance(answer, _Answer) and answer.verdict is Verdict.TROUBLE and self._last_task is not None:
            answer = await self._ask(self._last_task)
        if isinstance(answer, NoAnswer):
            return Health(is_ok=False, detail="The image service cannot be reached.")
        match answer.verdict:
            case Verdict.KEY_INVALID:
                return Health(is_ok=False, detail="The image service refuses the API key (401).")
            case Verdict.BALANCE_USED_UP:
                return Health(is_ok=False, detail="The balance at the image service is used up (402).")
            case Verdict.TROUBLE:
                return Health(is_ok=False, detail=f"The image service is in trouble (HTTP {answer.http_status}).")
            case Verdict.OK | Verdict.SLOW_DOWN | Verdict.REFUSED:
                return Health(is_ok=True, detail="The image service answers and takes the API key.")
            case never:
                assert_never(never)

    async def _ping_own(self) -> Health:
        answer = await self._call("GET", "/health", timeout_s=self._timeouts.status_s)
        if isinstance(answer, NoAnswer):
            return Health(is_ok=False, detail="The GPU server cannot be reached.")
        if answer.verdict is Verdict.KEY_INVALID:
            return Health(is_ok=False, detail="The GPU server refuses the token (401): set the same GPU_SERVER_TOKEN.")
        data = answer.envelope.data if answer.envelope else {}
        said = safe(answer.envelope and answer.envelope.message, secret=self._api_key)
        if answer.verdict is not Verdict.OK:
            return Health(
                is_ok=False, detail=f"The GPU server is in trouble (HTTP {answer.http_status}). {said}".strip()
            )
        state, queued = self._state_of(data), data.get("queued")
        return Health(
            is_ok=True,
            detail=f"The GPU server answers and takes the token; its state: {state}.",
            queued=queued if isinstance(queued, int) and 0 <= queued < MAX_QUEUED else None,
        )

    def _state_of(self, data: Mapping[str, object]) -> str:
        """`loading (downloading, 42 %)`: what the GPU server says of itself."""
        state, phase = (safe(data.get(name), secret=self._api_key) for name in ("state", "phase"))
        percent = data.get("percent")
        is_percent = isinstance(percent, int) and 0 <= percent <= 100
        told = ", ".join(part for part in (phase, f"{percent} %" if is_percent else "") if part)
        return f"{state} ({told})" if told else state

    def _nameless(self, requester: str) -> str:
        """A name for who asks, by which the server can tell people apart and nothing else."""
        return hmac.new(self._api_key.encode(), requester.encode(), "sha256").hexdigest()[:32]

    def _accepted(self, answer: _Answer) -> TaskId | None:
        if answer.verdict is not Verdict.OK or answer.envelope is None:
            return None
        return read_task_id(answer.envelope.data.get("task_id"), secret=self._api_key)

    def _raise_where_named(self, answer: _Answer) -> None:
        """Raise the errors that mean the same for every call. What trouble means depends on the call."""
        match answer.verdict:
            case Verdict.KEY_INVALID:
                raise Unavailable(reason="key_invalid", cause=self._cause(answer))
            case Verdict.BALANCE_USED_UP:
                raise Unavailable(reason="balance_used_up", cause=self._cause(answer))
            case Verdict.SLOW_DOWN:
                raise TryLater(after_s=retry_after_s(answer.retry_after, now=self._clock.now()))
            case Verdict.REFUSED:
                raise self._refusal(answer)
            case Verdict.OK | Verdict.TROUBLE:
                return
            case never:
                assert_never(never)

    def _refusal(self, answer: _Answer) -> Refused:
        """The hosted API takes a prompt and one of its ratios, so that another 4xx of its own counts as the prompt's.
        Our own server is asked for more: there it is the operator's, unless it says otherwise."""
        message = answer.envelope and answer.envelope.message
        detail = safe(message, secret=self._api_key)
        is_about_it = is_about_words("", operators_text(message, secret=self._api_key))
        advice = Advice.NOBODY if self._abilities.bills_nobody and not is_about_it else Advice.WORDS
        return Refused(detail=detail, advice=advice, is_certain=is_about_it, cause=self._cause(answer))

    def _cause(self, answer: _Answer) -> Cause:
        """What the operator is told of an answer that is no success, or one of which nothing can be made."""
        is_ok = answer.verdict is Verdict.OK
        message = "an answer that makes no sense" if is_ok else answer.envelope and answer.envelope.message
        said = operators_text(message, secret=self._api_key)
        return Cause(said=f"HTTP {answer.http_status}: {said}".removesuffix(": "))

    async def _ask(self, task: TaskId) -> _Answer | NoAnswer:
        return await self._call("GET", "/api/status", timeout_s=self._timeouts.status_s, params={"task_id": task})

    async def _call(
        self,
        method: str,
        path: str,
        *,
        timeout_s: float,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> _Answer | NoAnswer:
        """One HTTP call. A status line and headers are an answer, even where the body behind them is cut off."""
        answer = await self._http.call(
            method, path, read=_read, timeout_s=timeout_s, params=params, headers=headers, content=content
        )
        if isinstance(answer, NoAnswer):
            return answer
        return _Answer(
            http_status=answer.status, envelope=read_envelope(answer.content), retry_after=answer.retry_after
        )


def _light_transport(max_connections: int, context: ssl.SSLContext) -> httpx.AsyncBaseTransport:
    from bot.connections.light_transport import LightTransport  # noqa: PLC0415 - not for commands that call no service

    return LightTransport(max_connections=max_connections, keepalive_s=KEEPALIVE_S, ssl_context=context)


def _body(request: ImageRequest, abilities: Abilities) -> bytes:
    """The JSON of a submit. Call it in a thread where a file is read: that of a picture to begin from.

    Raises Refused where that file cannot be read.
    """
    fields: dict[str, str | int | float] = {"prompt": request.prompt}
    if abilities.sizes and request.size is not None:
        fields |= {"width": request.size.width_px, "height": request.size.height_px}
    else:
        fields["aspect_ratio"] = request.aspect_ratio.value
    if abilities.seed and request.seed is not None:
        fields["seed"] = request.seed
    if abilities.image_to_image and request.source is not None:
        try:
            fields["image_base64"] = base64.b64encode(request.source.read_bytes()).decode()
        except OSError as error:
            raise Refused(detail="The picture to begin from cannot be read.", advice=Advice.NOBODY) from error
        if request.strength is not None:
            fields["strength"] = request.strength
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace")


async def _read(response: httpx.Response) -> bytes | None:
    """The body, or None where it is too large or compressed, although it was asked for plainly."""
    if is_packed(response):
        return None
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > MAX_ANSWER_BYTES:
            return None
    return bytes(body)


def _checked_key(api_key: str) -> str:
    if not api_key:
        raise ValueError("The API key is empty.")
    if _NOT_FOR_A_HEADER.search(api_key):
        raise ValueError(
            "The API key has a space, a line break or another character that cannot stand in an HTTP header: "
            "copy it again, without quotes or blanks around it."
        )
    return api_key


def _checked_url(api_url: str) -> str:
    """Without slashes at the end, so that a path below it can be appended."""
    mistake = ValueError(
        "The API's address must look like https://zimageturbo.ai: http or https, a host, maybe a port and a path, "
        "and no user name, query or fragment."
    )
    try:
        url = httpx.URL(api_url)
    except (httpx.InvalidURL, ValueError):
        raise mistake from None
    if url.scheme not in ("http", "https") or not url.host or url.userinfo or url.query or url.fragment:
        raise mistake
    return str(url).rstrip("/")
