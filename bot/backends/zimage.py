"""The Z Image Turbo HTTP API, hosted or our own: submit, ask, fetch. One attempt a call; the core decides about more.

The rules for answers are in `envelope`, those for pictures in `downloads`. The key goes into one header of the API's
calls and nowhere else: no error raised here is chained to one of httpx, whose requests carry it.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import assert_never

import httpx

from bot.backends.downloads import Downloads
from bot.backends.envelope import Envelope, Verdict, judge, read_envelope, read_status, read_task_id, retry_after_s
from bot.backends.envelope import safe_text as safe
from bot.model.errors import Ambiguous, Refused, TryLater, Unavailable
from bot.model.images import Abilities, ImageRef, ImageRequest, TaskId, TaskStatus
from bot.ports import Clock, Health

MAX_ANSWER_BYTES = 1024 * 1024
KEEPALIVE_S = 4.0
"""Shorter than the 5 s after which Node and uvicorn close an idle connection: a POST sent into a closing one is lost,
and nobody knows whether it arrived."""
PING_TASK_ID = TaskId("ping")

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
    """What a service says may repeat the key, so that it is not shown where an answer is printed."""

    http_status: int
    envelope: Envelope | None = field(repr=False)
    retry_after: str | None = field(repr=False)

    @property
    def verdict(self) -> Verdict:
        return judge(self.http_status, self.envelope)


@dataclass(frozen=True, slots=True, kw_only=True)
class _NoAnswer:
    """`was_sent` as soon as the first byte of the request may have left."""

    was_sent: bool


class ZImageBackend:
    """A Backend. The API's client trusts no proxy settings of the environment and follows no redirects."""

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
    ) -> None:
        """Raises ValueError, with a sentence that does not show the key, where key or address cannot be used."""
        self._api_url = _checked_url(api_url)
        self._api_key = _checked_key(api_key)
        self._name = name
        self._abilities = abilities or Abilities()
        self._clock = clock
        self._timeouts = timeouts or ApiTimeouts()
        self._last_task: TaskId | None = None
        context = ssl_context or httpx.create_ssl_context()
        self._downloads = downloads or Downloads(
            own_url=self._api_url, max_connections=max_connections, ssl_context=context
        )
        self._client = httpx.AsyncClient(
            headers={
                "Authorization": f"Bearer {self._api_key}",
                "Accept": "application/json",
                "Accept-Encoding": "identity",
                "User-Agent": "imagine-bot",
            },
            verify=context,
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            limits=httpx.Limits(
                max_connections=max_connections,
                max_keepalive_connections=max_connections,
                keepalive_expiry=KEEPALIVE_S,
            ),
            timeout=httpx.Timeout(
                connect=self._timeouts.connect_s,
                read=self._timeouts.read_s,
                write=self._timeouts.write_s,
                pool=self._timeouts.pool_s,
            ),
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
        await self._client.aclose()
        await self._downloads.aclose()

    async def submit(self, request: ImageRequest, *, key: str) -> TaskId:
        """POST /api/generate: the documented fields; a seed and an Idempotency-Key only where there is the ability."""
        fields: dict[str, str | int] = {"prompt": request.prompt, "aspect_ratio": request.aspect_ratio.value}
        if self._abilities.seed and request.seed is not None:
            fields["seed"] = request.seed
        headers = {"Content-Type": "application/json"}
        if self._abilities.idempotent_submit:
            headers["Idempotency-Key"] = key
        answer = await self._call(
            "POST",
            "/api/generate",
            timeout_s=self._timeouts.submit_s,
            headers=headers,
            content=json.dumps(fields, ensure_ascii=False).encode("utf-8", "replace"),
        )
        if isinstance(answer, _NoAnswer):
            if not answer.was_sent:
                raise Unavailable(reason="down")
            raise Ambiguous
        self._raise_where_named(answer)
        task = self._accepted(answer)
        if task is None:
            raise Ambiguous
        self._last_task = task
        return task

    async def status(self, task: TaskId) -> TaskStatus:
        """GET /api/status?task_id=…"""
        answer = await self._ask(task)
        if isinstance(answer, _NoAnswer):
            raise Unavailable(reason="down")
        self._raise_where_named(answer)
        status = None
        if answer.verdict is Verdict.OK and answer.envelope is not None:
            status = read_status(answer.envelope, task, secret=self._api_key)
        if status is None:
            raise Unavailable(reason="down")
        return status

    def fetch(self, image: ImageRef) -> AsyncGenerator[bytes, None]:
        """See Downloads.fetch: other connections, and no key."""
        return self._downloads.fetch(image)

    async def cancel(self, task: TaskId) -> None:
        """The API documents no cancel."""

    async def ping(self) -> Health:
        """Ask for the status of a task that does not exist: the key is looked at before the task.

        The API documents no cheaper question, nor what it answers here: any answer but a 401, a 402 or trouble is
        good. A server that meets an unknown task with a 5xx is asked again for a task that it knows.
        """
        answer = await self._ask(PING_TASK_ID)
        if isinstance(answer, _Answer) and answer.verdict is Verdict.TROUBLE and self._last_task is not None:
            answer = await self._ask(self._last_task)
        if isinstance(answer, _NoAnswer):
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

    def _accepted(self, answer: _Answer) -> TaskId | None:
        if answer.verdict is not Verdict.OK or answer.envelope is None:
            return None
        return read_task_id(answer.envelope.data.get("task_id"), secret=self._api_key)

    def _raise_where_named(self, answer: _Answer) -> None:
        """Raise what means the same for every call; trouble means something else for a submit than for a question."""
        match answer.verdict:
            case Verdict.KEY_INVALID:
                raise Unavailable(reason="key_invalid")
            case Verdict.BALANCE_USED_UP:
                raise Unavailable(reason="balance_used_up")
            case Verdict.SLOW_DOWN:
                raise TryLater(after_s=retry_after_s(answer.retry_after, now=self._clock.now()))
            case Verdict.REFUSED:
                raise Refused(detail=safe(answer.envelope and answer.envelope.message, secret=self._api_key))
            case Verdict.OK | Verdict.TROUBLE:
                return
            case never:
                assert_never(never)

    async def _ask(self, task: TaskId) -> _Answer | _NoAnswer:
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
    ) -> _Answer | _NoAnswer:
        """One HTTP call. Trouble is told by what is returned, so that no exception that knows the request leaves.

        A status line and headers that came are an answer, even where the body behind them is cut off.
        """
        was_sent = False

        async def watch(event: str, _info: Mapping[str, object]) -> None:
            # httpcore 1.0 names the steps of a request; before this one, nothing has left on the connection.
            nonlocal was_sent
            was_sent = was_sent or event.endswith(".send_request_headers.started")

        response: httpx.Response | None = None
        body: bytes | None = None
        try:
            async with (
                asyncio.timeout(timeout_s),
                self._client.stream(
                    method,
                    self._api_url + path,
                    params=params,
                    headers=headers,
                    content=content,
                    extensions={"trace": watch},
                ) as response,
            ):
                body = await read_plainly(response)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError, OSError):
            pass
        if response is None:
            return _NoAnswer(was_sent=was_sent)
        return _Answer(
            http_status=response.status_code,
            envelope=read_envelope(body),
            retry_after=response.headers.get("retry-after"),
        )


async def read_plainly(response: httpx.Response) -> bytes | None:
    """The body, or None where it is too large, or packed although it was asked for plainly."""
    if response.headers.get("content-encoding", "identity").lower() != "identity":
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
