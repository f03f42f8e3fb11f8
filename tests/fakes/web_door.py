"""The page's door over the real ASGI application, without NiceGUI: the guard, the login and the pictures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import cast

import httpx
from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from starlette.types import Message, Scope

from adapters.web.inbound.guard import Guard
from adapters.web.inbound.login import login_routes
from adapters.web.inbound.pictures import picture_routes
from adapters.web.inbound.sessions import Sessions
from bot.model.commands import PictureFile, Reply, ReplyKind, Request
from bot.ports import Blobs
from bot.serving.tries import Tries
from bot.texts.catalogs import Catalogs
from tests.fakes.clock import StoppedClock
from tests.fakes.core import FolderBlobs
from tests.fakes.events import RecordedEvents
from tests.fakes.notes import KeptNotes

PASSWORD = "correct horse"
KEY = b"k" * 32
HOME = "http://127.0.0.1:8080"


class Door:
    """The page's door with a room behind it. Without a password it is open to this machine."""

    def __init__(
        self,
        folder: Path,
        *,
        password: str | None,
        host: str = "127.0.0.1",
        secret_key: bytes = KEY,
        clock: StoppedClock | None = None,
        notes: KeptNotes | None = None,
    ) -> None:
        self.clock = clock or StoppedClock()
        self.requests: list[Request] = []
        self.blobs = FolderBlobs(folder)
        self.reply = Reply(kind=ReplyKind.REFUSAL, head="There is no such picture.")
        texts = Catalogs()
        self.notes = notes or KeptNotes()
        self.events = RecordedEvents()
        sessions = (
            Sessions(password=password, secret_key=secret_key, clock=self.clock, notes=self.notes) if password else None
        )
        self.app = FastAPI()
        if sessions is not None:
            routes = login_routes(sessions=sessions, tries=Tries(clock=self.clock), texts=texts, events=self.events)
            self.app.include_router(routes)
        self.app.include_router(picture_routes(answer=self.answer, blobs=cast("Blobs", self.blobs), texts=texts))
        self.app.add_middleware(Guard, sessions=sessions, host=host, open_paths=("/livez",), texts=texts)

        @self.app.get("/")
        @self.app.get("/livez")
        @self.app.post("/")
        async def room() -> str:
            return "room"

        @self.app.websocket("/_nicegui_ws/socket.io/")
        async def talk(socket: WebSocket) -> None:
            await socket.accept()
            with suppress(WebSocketDisconnect):
                await socket.receive_text()

    async def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        return self.reply

    @asynccontextmanager
    async def visitor(self, address: str = "192.0.2.7", **headers: str) -> AsyncIterator[httpx.AsyncClient]:
        transport = httpx.ASGITransport(self.app, client=(address, 40_000))
        async with httpx.AsyncClient(transport=transport, base_url=HOME, headers=headers) as client:
            yield client

    async def socket_is_open(self, **headers: str) -> bool:
        """Knocks as a browser's websocket does."""
        given = {"host": "127.0.0.1:8080", **headers}
        scope: Scope = {
            "type": "websocket",
            "scheme": "ws",
            "path": "/_nicegui_ws/socket.io/",
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in given.items()],
            "subprotocols": [],
        }
        heard: list[Message] = []

        async def receive() -> Message:
            return {"type": "websocket.disconnect" if heard else "websocket.connect", "code": 1000}

        async def send(message: Message) -> None:
            heard.append(message)

        await self.app(scope, receive, send)
        return bool(heard[0]["type"] == "websocket.accept")

    def put_picture(self, content: bytes = b"\x89PNG picture", media_type: str = "image/png") -> str:
        blob = self.blobs.put(content)
        file = PictureFile(blob=blob, name="job1-1.png", media_type=media_type, size_bytes=len(content))
        self.reply = Reply(kind=ReplyKind.FILE, head="", file=file)
        return blob
