"""Where a request of a browser comes from, and which server it was meant for.

What asks for no password on this machine can be reached by any web page in a browser here. So the host name it was
sent to is looked at (a foreign name that leads here is DNS rebinding), and the page that sent it, where the browser
tells it (a foreign page would use ours: forms, pictures and websockets know no same-origin policy).
"""

from __future__ import annotations

import ipaddress
import re

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.serving.proxies import DIRECT_HOST

_HOST = re.compile(r"(\[(?P<address>[0-9a-f:.]+)\]|(?P<name>[0-9a-z._-]+))(:(?P<port>[0-9]{1,5}))?")
"""The header, whole: a URL's parser finds `localhost` in `localhost:evil.example`, too."""
_PORTS = {"http": 80, "https": 443}


def read_host(host: str) -> tuple[str, int | None] | None:
    """The name or address in the form that all its spellings have in common, and the port; None for no Host header."""
    parts = _HOST.fullmatch(host.lower())
    if parts is None:
        return None
    name = parts["address"] or parts["name"]
    try:
        name = str(ipaddress.ip_address(name))
    except ValueError:
        if parts["address"]:
            return None
    return name, int(parts["port"]) if parts["port"] else None


def is_of_this_machine(host: str, *, listens_at: str) -> bool:
    """Whether a Host header names loopback, or what the server listens at."""
    read = read_host(host)
    if read is None:
        return False
    name, own = read[0], read_host(_bracketed(listens_at))
    if name == "localhost" or name.endswith(".localhost") or (own is not None and name == own[0]):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def is_same_origin(origin: str, *, host: str, scheme: str) -> bool:
    """Whether an Origin header names the server that a request with this Host header and scheme was sent to.

    A port that is the scheme's own may be left out. A proxy that ends TLS and does not say so is forgiven: then a page
    of https asks a Host without a port by http.
    """
    origin_scheme, separator, origin_host = origin.lower().partition("://")
    asking, asked = read_host(origin_host), read_host(host)
    if not separator or asking is None or asked is None or asking[0] != asked[0] or origin_scheme not in _PORTS:
        return False
    own = "https" if scheme in ("https", "wss") else "http"
    if own == "https" and origin_scheme == "http":
        return False
    return (asking[1] or _PORTS[origin_scheme]) == (asked[1] or _PORTS[origin_scheme if own == "http" else own])


def is_foreign_fetch(scope: Scope) -> bool:
    """Whether the browser says that a foreign page fetches this: by itself, and not by a click on a link.

    One click opens one page, which the person then sees. What a foreign page does alone (frames, windows, pictures,
    scripts) it can do a thousand times.
    """
    headers = Headers(scope=scope)
    if headers.get("sec-fetch-site", "none").lower() in ("none", "same-origin"):
        return False
    is_click = (
        scope["type"] == "http"
        and scope["method"] == "GET"
        and headers.get("sec-fetch-mode") == "navigate"
        and headers.get("sec-fetch-dest") == "document"
        and headers.get("sec-fetch-user") == "?1"
    )
    return not is_click


def is_own_host(scope: Scope, *, listens_at: str) -> bool:
    """The Host header, also as it was before a proxy named another: what asks by a foreign name may say anything."""
    host = Headers(scope=scope).get("host", "")
    return all(is_of_this_machine(one, listens_at=listens_at) for one in (host, scope.get(DIRECT_HOST, host)))


class OwnPagesOnly:
    """ASGI, for a server that asks for no token: no web page of another site can use it.

    Where it listens beyond loopback, its name is the network's affair, and is not looked at.
    """

    def __init__(self, app: ASGIApp, *, listens_at: str) -> None:
        self._app = app
        self._listens_at = listens_at
        self._is_local = is_of_this_machine(_bracketed(listens_at), listens_at="localhost")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        why = self._refusal(scope) if scope["type"] == "http" else ""
        if not why:
            await self._app(scope, receive, send)
            return
        body = {"code": 403, "message": why, "data": None}
        # A body may still be on its way, without an end perhaps.
        await JSONResponse(body, status_code=403, headers={"Connection": "close"})(scope, receive, send)

    def _refusal(self, scope: Scope) -> str:
        headers = Headers(scope=scope)
        if self._is_local and not is_own_host(scope, listens_at=self._listens_at):
            return "This server answers under this machine's own names only, such as localhost"
        origin = headers.get("origin")
        if origin is not None and not is_same_origin(origin, host=headers.get("host", ""), scheme=scope["scheme"]):
            return "The request came from a web page of another site"
        return "The request came from a web page of another site" if is_foreign_fetch(scope) else ""


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host and not host.startswith("[") else host
