"""Who may use the page, and from which web page a request may come. It guards HTTP and websockets alike.

The page on loopback has no password, and any web page in the same browser can reach it: see bot/serving/origins.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from urllib.parse import quote

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.web.inbound.languages import language_of
from adapters.web.inbound.sessions import COOKIE, Sessions
from bot.ports import Texts
from bot.serving.origins import is_foreign_fetch, is_own_host, is_same_origin

LOGIN = "/login"
HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    # Not "no-referrer": with that, browsers send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
}


class Guard:
    """ASGI middleware. `sessions` is None where no password is set: then only this machine's own names are served.

    `open_paths` need no login (the operator's probes), but are not served under a foreign name either.
    """

    def __init__(
        self, app: ASGIApp, *, sessions: Sessions | None, host: str, open_paths: Collection[str], texts: Texts
    ) -> None:
        self._app = app
        self._sessions = sessions
        self._host = host
        self._open_paths = frozenset((*open_paths, LOGIN))
        self._texts = texts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refused = await self._refused(scope)
        if refused is None and scope["type"] == "websocket":
            await self._talk(scope, receive, send)
        elif refused is None:
            await self._app(scope, receive, _with_headers(send))
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": refused})
        else:
            await self._turn_away(refused, scope, receive, _with_headers(send))

    async def _refused(self, scope: Scope) -> str | None:
        """The text key of what is wrong, if anything is."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if self._sessions is None and not is_own_host(scope, listens_at=self._host):
            return "web.refused.host"
        origin = headers.get("origin")
        if origin is not None and not is_same_origin(origin, host=host, scheme=scope["scheme"]):
            return "web.refused.origin"
        if self._sessions is None and is_foreign_fetch(scope):
            return "web.refused.origin"
        if self._sessions is None or scope["path"] in self._open_paths:
            return None
        is_open = await self._sessions.is_open(HTTPConnection(scope).cookies.get(COOKIE))
        return None if is_open else "web.refused.login"

    async def _talk(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A websocket; it ends with the login that it was opened by."""
        cookie = HTTPConnection(scope).cookies.get(COOKIE)
        if self._sessions is None or not cookie:
            await self._app(scope, receive, send)
            return
        with self._sessions.watched(cookie) as ended:
            await self._app(scope, *_until(ended, receive, send))

    async def _turn_away(self, key: str, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if key == "web.refused.login" and scope["method"] == "GET" and "text/html" in headers.get("accept", ""):
            wanted = scope["path"] if scope["path"].startswith("/pictures/") else "/"
            await RedirectResponse(f"{LOGIN}?next={quote(wanted)}", status_code=303)(scope, receive, send)
            return
        text = self._texts.say(key, language_of(HTTPConnection(scope), self._texts))
        status = 401 if key == "web.refused.login" else 403
        await PlainTextResponse(text, status_code=status)(scope, receive, send)


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
        await send(message)

    return send_with_headers


def _until(ended: asyncio.Event, receive: Receive, send: Send) -> tuple[Receive, Send]:
    """The two of a websocket that is closed once the event is set, whatever the application waits for."""

    async def receive_or_end() -> Message:
        heard = asyncio.ensure_future(receive())
        over = asyncio.ensure_future(ended.wait())
        try:
            await asyncio.wait({heard, over}, return_when=asyncio.FIRST_COMPLETED)
            if heard.done():
                return heard.result()
            await send({"type": "websocket.close", "code": 1008, "reason": "logged out"})
            return {"type": "websocket.disconnect", "code": 1008}
        finally:
            heard.cancel()
            over.cancel()

    async def send_until_end(message: Message) -> None:
        if not ended.is_set():
            await send(message)

    return receive_or_end, send_until_end
