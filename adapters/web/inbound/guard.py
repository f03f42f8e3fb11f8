"""Who may use the page, and from which web page a request may come. It guards HTTP and websockets alike.

The page on loopback has no password, and any web page in the same browser can reach it. So every request is checked for
the host name it was sent to (a foreign name that leads here is DNS rebinding) and, where the browser tells it, for the
page that sent it (a foreign page would use ours: websockets know no same-origin policy).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection
from urllib.parse import quote

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from adapters.web.inbound.languages import preferred
from adapters.web.inbound.sessions import COOKIE, Sessions
from bot.ports import Texts

LOGIN = "/login"
HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    # Not "no-referrer": with that, browsers send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
}

_HOST = re.compile(r"(\[(?P<address>[0-9a-f:.]+)\]|(?P<name>[0-9a-z._-]+))(:[0-9]{1,5})?")
"""The header, whole: a URL's parser finds `localhost` in `localhost:evil.example`, too."""


class Guard:
    """ASGI middleware. `sessions` is None where no password is set: then only this machine's own names are served.

    `open_paths` need no login (the operator's probes), but are not served under a foreign name either.
    """

    def __init__(
        self, app: ASGIApp, *, sessions: Sessions | None, host: str, open_paths: Collection[str], texts: Texts
    ) -> None:
        self._app = app
        self._sessions = sessions
        self._host = host.lower().strip("[]")
        self._open_paths = frozenset((*open_paths, LOGIN))
        self._texts = texts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refused = self._refused(scope)
        if refused is None:
            await self._app(scope, receive, _with_headers(send))
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": refused})
        else:
            await self._turn_away(refused, scope, receive, _with_headers(send))

    def _refused(self, scope: Scope) -> str | None:
        """The text key of what is wrong, if anything is."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if self._sessions is None and not self._is_ours(host):
            return "web.refused.host"
        origin = headers.get("origin")
        if origin is not None and origin.lower().partition("://")[2] != host.lower():
            return "web.refused.origin"
        if self._sessions is None or scope["path"] in self._open_paths:
            return None
        return None if self._sessions.is_open(HTTPConnection(scope).cookies.get(COOKIE)) else "web.refused.login"

    def _is_ours(self, host: str) -> bool:
        parts = _HOST.fullmatch(host.lower())
        if parts is None:
            return False
        name = parts["address"] or parts["name"]
        if name == "localhost" or name.endswith(".localhost") or name == self._host:
            return True
        try:
            return ipaddress.ip_address(name).is_loopback
        except ValueError:
            return False

    async def _turn_away(self, key: str, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if key == "web.refused.login" and scope["method"] == "GET" and "text/html" in headers.get("accept", ""):
            wanted = scope["path"] if scope["path"].startswith("/pictures/") else "/"
            await RedirectResponse(f"{LOGIN}?next={quote(wanted)}", status_code=303)(scope, receive, send)
            return
        text = self._texts.say(key, preferred(headers.get("accept-language", ""), self._texts))
        status = 401 if key == "web.refused.login" else 403
        await PlainTextResponse(text, status_code=status)(scope, receive, send)


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
        await send(message)

    return send_with_headers
