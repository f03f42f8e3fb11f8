"""The imitation of Discord's gateway: sessions that outlive their sockets, heartbeats, and what can befall them."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.fakes.discord_faults import Json
from tests.fakes.discord_world import APPLICATION_ID, Guild, User

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 0, 1, 2, 6, 7, 9, 10, 11
CONNECTED_WITHIN_S = 30.0
MAX_FRAME_BYTES = 4096
"""Of what an application sends ("Sending Events"): above, the socket is closed with 4002."""
MAX_FRAMES, FRAMES_WITHIN_S = 120, 60.0
""" "Rate Limiting" of the gateway: "immediately disconnected", by 4008."""
MISSED_HEARTBEATS = 2
"""A heartbeat that does not come in time closes the connection, which may be resumed ("Heartbeat Interval"). After how
long and by which code is not said: here after two intervals, by 4000."""
PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
"""Intents that have to be allowed in the application's settings: members, presences, message content."""


@dataclass(slots=True, kw_only=True, eq=False)
class Session:
    """What a shard has been sent, kept for a resume."""

    id: str
    shard: tuple[int, int]
    sent: list[Json] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    transport: asyncio.Transport | None = None
    is_zombie: bool = False
    """The socket is open, and nothing comes through it any more."""
    last_seen: int | None = None
    """The `s` that its last heartbeat told."""

    @property
    def is_connected(self) -> bool:
        return self.socket is not None and not self.socket.closed


@dataclass(slots=True, kw_only=True)
class Gateway:
    token: str
    bot: User
    guilds: list[Guild]
    url: Callable[[], str]
    changed: Callable[[], None]
    shards: int = 1
    allowed_intents: int = 0
    """Privileged ones among them."""
    heartbeat_s: float = 41.25
    max_concurrency: int = 1
    identify_every_s: float = 0.0
    """Of the shards with one key, `shard_id % max_concurrency`; more are answered by op 9 ("Rate Limiting", "Max
    Concurrency"). Discord has 5.0: tests that start bots anew many times would wait for most of their time."""
    closes_with: int | None = None
    """Whoever identifies or resumes is sent away with this code."""
    deaf: set[int] = field(default_factory=set)
    """Shards that are alive but get no interaction any more."""
    sessions: dict[str, Session] = field(default_factory=dict)
    identifies: list[Json] = field(default_factory=list)
    resumes: list[Json] = field(default_factory=list)
    heartbeats: int = 0
    lost: list[Json] = field(default_factory=list)
    """Events that no session was there for."""
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _identified_at_s: dict[int, float] = field(default_factory=dict)

    # --- what a test does ---------------------------------------------------------------------------------------

    @property
    def connected(self) -> dict[int, Session]:
        """By shard, those that are connected now."""
        return {session.shard[0]: session for session in self.sessions.values() if session.is_connected}

    def is_ready(self) -> bool:
        """Whether every shard the application has asked for is connected."""
        connected = self.connected
        return bool(connected) and len(connected) >= max(session.shard[1] for session in connected.values())

    def shard_of(self, guild: Guild | None) -> int:
        count = max((session.shard[1] for session in self.sessions.values()), default=self.shards)
        return (guild.id >> 22) % count if guild is not None else 0

    async def dispatch(self, event: str, data: Json, *, guild: Guild | None = None) -> bool:
        """Send it to the shard of the server, or keep it for that shard's resume. False where nobody will get it."""
        shard = self.shard_of(guild)
        if shard in self.deaf and event == "INTERACTION_CREATE":
            self.lost.append(data)
            return False
        sessions = [session for session in self.sessions.values() if session.shard[0] == shard]
        if not sessions:
            self.lost.append(data)
            return False
        await self._send(sessions[-1], event, data)
        return True

    async def reconnect(self, shard: int = 0) -> None:
        """Ask a shard to connect anew and resume."""
        await self._op(await self._once_connected(shard), RECONNECT, None)

    async def invalidate(self, shard: int = 0, *, is_resumable: bool = False) -> None:
        session = await self._once_connected(shard)
        if not is_resumable:
            del self.sessions[session.id]
        await self._op(session, INVALID_SESSION, is_resumable)

    async def drop(self, shard: int = 0, *, code: int = 1006) -> None:
        """Close the socket, without a word where the code is 1006."""
        session = await self._once_connected(shard)
        assert session.socket is not None
        assert session.transport is not None
        if code == 1006:
            session.transport.abort()
        else:
            await session.socket.close(code=code)

    async def ask_for_heartbeat(self, shard: int = 0) -> None:
        """Which is to come at once ("Heartbeat Requests")."""
        await self._op(await self._once_connected(shard), HEARTBEAT, None)

    async def freeze(self, shard: int = 0) -> None:
        """From now on this socket is a zombie: heartbeats are not acknowledged, and events wait for a resume."""
        (await self._once_connected(shard)).is_zombie = True

    async def _once_connected(self, shard: int) -> Session:
        """A shard may be away just now: it has been told to reconnect, and its new socket is on the way."""
        async with asyncio.timeout(CONNECTED_WITHIN_S):
            while (session := self.connected.get(shard)) is None:  # noqa: ASYNC110 - it comes soon
                await asyncio.sleep(0.01)
        return session

    async def close(self) -> None:
        for session in list(self.sessions.values()):
            if session.socket is not None:
                with contextlib.suppress(ConnectionError, RuntimeError):
                    await session.socket.close(code=1001)

    # --- a socket ---------------------------------------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=True, max_msg_size=0)
        await socket.prepare(request)
        await socket.send_str(json.dumps({"op": HELLO, "d": {"heartbeat_interval": int(self.heartbeat_s * 1000)}}))
        session: Session | None = None
        heard = asyncio.Event()
        watching = asyncio.create_task(self._close_where_no_heart_beats(socket, heard))
        came_at_s: deque[float] = deque(maxlen=MAX_FRAMES)
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    continue
                code, frame = _read(message.data, came_at_s)
                if code:
                    await socket.close(code=code)
                    break
                if frame["op"] == HEARTBEAT:
                    heard.set()
                session = await self._take(socket, session, frame, request.transport)
        except ConnectionError:
            pass
        finally:
            watching.cancel()
            if session is not None and session.socket is socket:
                session.socket = None
                if socket.close_code in {1000, 1001}:
                    # Closed by the application on purpose: the session ends with it.
                    self.sessions.pop(session.id, None)
            self.changed()
        return socket

    async def _take(
        self, socket: web.WebSocketResponse, session: Session | None, frame: Json, transport: asyncio.Transport | None
    ) -> Session | None:
        """What an application has sent; the session of its socket from now on."""
        match frame["op"]:
            case 1:
                await self._hear(socket, session, frame.get("d"))
            case 2 if session is None:
                return await self._identify(socket, frame["d"], transport)
            case 2:
                await socket.close(code=4005, message=b"Already authenticated.")
            case 6:
                return await self._resume(socket, frame["d"], transport)
            case 3 | 4 | 8 if session is None:
                await socket.close(code=4003, message=b"Not authenticated.")
            case 3 | 4 | 8:
                pass
            case _:
                await socket.close(code=4001)
        return session

    async def _hear(self, socket: web.WebSocketResponse, session: Session | None, seq: int | None) -> None:
        self.heartbeats += 1
        if session is not None:
            session.last_seen = seq
        if session is None or not session.is_zombie:
            await socket.send_str(json.dumps({"op": HEARTBEAT_ACK}))

    async def _close_where_no_heart_beats(self, socket: web.WebSocketResponse, heard: asyncio.Event) -> None:
        with contextlib.suppress(TimeoutError):
            while True:
                heard.clear()
                async with asyncio.timeout(self.heartbeat_s * MISSED_HEARTBEATS):
                    await heard.wait()
        await socket.close(code=4000)

    def _is_too_soon(self, shard: int) -> bool:
        now_s, key = time.monotonic(), shard % self.max_concurrency
        before_s = self._identified_at_s.get(key)
        if before_s is not None and now_s - before_s < self.identify_every_s:
            return True
        self._identified_at_s[key] = now_s
        return False

    async def _identify(
        self, socket: web.WebSocketResponse, data: Json, transport: asyncio.Transport | None
    ) -> Session | None:
        self.identifies.append(data)
        intents, shard = int(data["intents"]), tuple(data.get("shard") or (0, 1))
        if data["token"] != self.token:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        if self.closes_with is not None:
            await socket.close(code=self.closes_with)
            return None
        if intents & PRIVILEGED & ~self.allowed_intents:
            await socket.close(code=4014, message=b"Disallowed intent(s).")
            return None
        if self._is_too_soon(shard[0]):
            await socket.send_str(json.dumps({"op": INVALID_SESSION, "d": False}))
            return None
        for old in [old for old in self.sessions.values() if old.shard == shard]:
            del self.sessions[old.id]
        session = Session(id=f"session{next(self._ids)}", shard=(shard[0], shard[1]))
        session.socket, session.transport = socket, transport
        self.sessions[session.id] = session
        own = [guild for guild in self.guilds if guild.has_bot and (guild.id >> 22) % shard[1] == shard[0]]
        ready: Json = {
            "v": 10, "user": self.bot.payload(), "session_id": session.id, "resume_gateway_url": self.url(),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in own], "shard": list(shard),
            "application": {"id": str(APPLICATION_ID), "flags": 0}, "private_channels": [], "user_settings": {},
        }  # fmt: skip
        await self._send(session, "READY", ready)
        for guild in own:
            if intents & 1:
                await self._send(session, "GUILD_CREATE", guild.payload(self.bot))
        self.changed()
        return session

    async def _resume(
        self, socket: web.WebSocketResponse, data: Json, transport: asyncio.Transport | None
    ) -> Session | None:
        self.resumes.append(data)
        if self.closes_with is not None:
            await socket.close(code=self.closes_with)
            return None
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != self.token:
            await socket.send_str(json.dumps({"op": INVALID_SESSION, "d": False}))
            return None
        if data["seq"] > len(session.sent):
            await socket.close(code=4007, message=b"Invalid seq.")
            return None
        session.socket, session.transport, session.is_zombie = socket, transport, False
        for frame in [frame for frame in session.sent if frame["s"] > data["seq"]]:
            await socket.send_str(json.dumps(frame))
        await self._send(session, "RESUMED", {})
        self.changed()
        return session

    async def _send(self, session: Session, event: str, data: Json) -> None:
        frame = {"op": DISPATCH, "t": event, "s": len(session.sent) + 1, "d": data}
        session.sent.append(frame)
        await self._write(session, frame)

    async def _op(self, session: Session, op: int, data: Any) -> None:
        await self._write(session, {"op": op, "d": data})
        await asyncio.sleep(0)

    async def _write(self, session: Session, frame: Json) -> None:
        if session.socket is not None and not session.socket.closed and not session.is_zombie:
            with contextlib.suppress(ConnectionError, RuntimeError):
                await session.socket.send_str(json.dumps(frame))


def _read(data: str, came_at_s: deque[float]) -> tuple[int, Json]:
    """The code that closes the socket, 0 where it stays open, and the frame."""
    now_s = time.monotonic()
    if len(came_at_s) == MAX_FRAMES and now_s - came_at_s[0] < FRAMES_WITHIN_S:
        return 4008, {}
    came_at_s.append(now_s)
    if len(data.encode()) > MAX_FRAME_BYTES:
        return 4002, {}
    try:
        frame = json.loads(data)
    except ValueError:
        return 4002, {}
    return (0, frame) if isinstance(frame, dict) and "op" in frame else (4002, {})
