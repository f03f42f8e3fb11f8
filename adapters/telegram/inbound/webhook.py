"""The webhook: a path on the program's own HTTP port. It answers when the update is in the database, not before."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
MAX_ID = 2**63
MAX_BYTES = 1024 * 1024


class Webhook:
    """ASGI around the page, whose door asks for a login that Telegram does not have: the secret is the door here."""

    def __init__(self, *, url: str, secret: str, receive: Callable[[Mapping[int, str]], Awaitable[None]]) -> None:
        self.path = urlsplit(url).path or "/"
        self._secret = secret.encode()
        self._receive = receive

    def around(self, app: ASGIApp) -> ASGIApp:
        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http" and scope["path"] == self.path:
                response = await self._answer(Request(scope, receive))
                await response(scope, receive, send)
            else:
                await app(scope, receive, send)

        return serve

    async def _answer(self, request: Request) -> Response:
        if request.method != "POST":
            return PlainTextResponse("POST only\n", status_code=405, headers={"Allow": "POST"})
        given = request.headers.get(SECRET_HEADER)
        if given is None:
            return PlainTextResponse("The secret token is missing.\n", status_code=401)
        if not hmac.compare_digest(given.encode(), self._secret):
            return PlainTextResponse("The secret token is wrong.\n", status_code=403)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("Too large.\n", status_code=413)
        update = _read(body)
        if update is None:
            return PlainTextResponse("This is no update.\n", status_code=400)
        await self._receive(dict([update]))
        return PlainTextResponse("ok\n")


async def _body(request: Request) -> bytes | None:
    """None where it is larger than any update."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MAX_BYTES:
            return None
    return bytes(body)


def _read(body: bytes) -> tuple[int, str] | None:
    """Its id and its JSON, in plain characters whatever encoding it came in; None where it is no update."""
    try:
        read = json.loads(body)
        id = read.get("update_id") if isinstance(read, dict) else None
        is_id = isinstance(id, int) and not isinstance(id, bool) and 0 <= id < MAX_ID
        return (id, json.dumps(read)) if is_id and isinstance(id, int) else None
    except (ValueError, RecursionError):  # cut off, in no encoding, with a number too long to read, too deep
        return None
