"""The imitation of Discord's REST API, version 10: what the client asks of it, and its real refusals."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.discord_checks import check_modal
from tests.fakes.discord_commands import check_commands
from tests.fakes.discord_faults import Fault, Faults, Json, Refused, invalid, refused
from tests.fakes.discord_gateway import Gateway
from tests.fakes.discord_limits import Limits
from tests.fakes.discord_store import ACKNOWLEDGE_WITHIN_S, File, Store
from tests.fakes.discord_world import APPLICATION_ID, EPHEMERAL, MIB, Channel, Interaction, Message, User

PREFIX = "/api/v10"
CHOICES, MESSAGE, LATER, QUIETLY, UPDATE, MODAL = 8, 4, 5, 6, 7, 9
MAX_FOLLOWUPS = 5
MAX_REQUEST_BYTES = 25 * MIB
"""Create Message: "The maximum request size when sending a message is 25 MiB". One file has 10 MiB by default, more by
the server's boosts ("Uploading Files"). Which holds where a boost gives more than 25 is not said: here both do. Nor is
it said of edits and webhooks: here it holds for them, too."""
Handler = Callable[["Call", re.Match[str]], Any]


@dataclass(slots=True, kw_only=True)
class Call:
    """A request as it came in, and the status it was answered with."""

    at_s: float
    method: str
    path: str
    query: dict[str, str]
    token: str
    body: Any = None
    files: list[File] = field(default_factory=list)
    size_bytes: int = 0
    status: int = 0


@dataclass(slots=True)
class Rest:
    store: Store
    gateway: Gateway
    faults: Faults
    limits: Limits = field(default_factory=Limits)
    calls: list[Call] = field(default_factory=list)
    latency_s: float = 0.0
    kept: Callable[[Any], Any] = list
    """What is kept of the commands that are sent."""
    do: Callable[[Call], Any] = field(init=False)
    """What a call does; a test may put something before it."""
    _routes: list[tuple[str, re.Pattern[str], Handler]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.do = self._do
        one = r"/webhooks/(\d+)/([^/]+)/messages/(@original|\d+)"
        message = r"/channels/(\d+)/messages/(\d+)"
        for method, path, handler in (
            ("GET", "/gateway/bot", self._gateway),
            ("GET", "/users/@me", self._me),
            ("GET", r"/users/(\d+)", self._get_user),
            ("GET", "/(?:oauth2/)?applications/@me", self._application),
            ("GET", r"/applications/(\d+)/commands", self._get_commands),
            ("PUT", r"/applications/(\d+)/commands", self._put_commands),
            ("POST", r"/interactions/(\d+)/([^/]+)/callback", self._callback),
            ("GET", one, self._get_own),
            ("PATCH", one, self._patch_own),
            ("DELETE", one, self._delete_own),
            ("POST", r"/webhooks/(\d+)/([^/]+)", self._follow_up),
            ("POST", "/users/@me/channels", self._open_dm),
            ("GET", r"/channels/(\d+)", self._get_channel),
            ("POST", r"/channels/(\d+)/messages", self._post_message),
            ("GET", message, self._get_message),
            ("PATCH", message, self._patch_message),
            ("DELETE", message, self._delete_message),
        ):
            self._routes.append((method, re.compile(path), handler))

    # --- HTTP ---------------------------------------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.StreamResponse:
        call = await self._read(request)
        self.calls.append(call)
        self.faults.body = json.dumps(call.body, ensure_ascii=False)
        fault: Fault | None = None
        headers: dict[str, str] = {}
        try:
            headers = self.limits.take(call.method, call.path, self.store.now_s())
            fault = self.faults.take(call.method, call.path, is_upload=bool(call.files))
            result = await self._answer(call, fault)
            call.status = 204 if result is None else 200
            return respond(call.status, b"" if result is None else json.dumps(result).encode(), headers)
        except Refused as error:
            call.status = error.status
            if isinstance(error.body, str):
                return web.Response(status=error.status, text=error.body, headers=error.headers)
            return respond(error.status, json.dumps(error.body).encode(), headers | error.headers)
        finally:
            if fault is not None and fault.is_cut and request.transport is not None:
                request.transport.abort()
            self.store.changed()

    async def _answer(self, call: Call, fault: Fault | None) -> Any:
        if self.latency_s:
            await asyncio.sleep(self.latency_s)
        if fault is None:
            return self.do(call)
        if fault.has_effect:
            self.do(call)
        await asyncio.sleep(fault.delay_s)
        if fault.answer is not None:
            raise fault.answer
        return None if fault.has_effect or fault.is_cut else self.do(call)

    async def _read(self, request: web.Request) -> Call:
        call = Call(
            at_s=time.monotonic(), method=request.method, path=request.path.removeprefix(PREFIX),
            query=dict(request.query), token=request.headers.get("Authorization", "").removeprefix("Bot "),
        )  # fmt: skip
        if request.content_type.startswith("multipart/"):
            async for part in await request.multipart():
                content = bytes(await part.read())  # type: ignore[union-attr]  # nothing nests multiparts here
                if part.name == "payload_json":  # type: ignore[union-attr]  # the same
                    call.body = json.loads(content)
                else:
                    call.files.append(File(name=part.filename or "", content=content))  # type: ignore[union-attr]
        elif request.can_read_body:
            call.body = await request.json()
        call.size_bytes = request.content_length or sum(len(file.content) for file in call.files)
        return call

    def _do(self, call: Call) -> Any:
        is_open = call.path.startswith(("/interactions/", "/webhooks/"))
        if not is_open and call.token != self.gateway.token:
            raise Refused(401, 0, "401: Unauthorized")
        if call.size_bytes > MAX_REQUEST_BYTES:
            raise refused(40005)
        for method, path, handler in self._routes:
            found = path.fullmatch(call.path)
            if found is not None and method == call.method:
                return handler(call, found)
        raise Refused(404, 0, "404: Not Found")

    # --- the application ------------------------------------------------------------------------------------------

    def _gateway(self, call: Call, found: re.Match[str]) -> Json:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0}
        limit |= {"max_concurrency": self.gateway.max_concurrency}
        return {"url": self.gateway.url(), "shards": self.gateway.shards, "session_start_limit": limit}

    def _me(self, call: Call, found: re.Match[str]) -> Json:
        return self.store.bot.payload() | {"verified": True, "mfa_enabled": False, "locale": "en-US", "flags": 0}

    def _get_user(self, call: Call, found: re.Match[str]) -> Json:
        user = self.store.users.get(int(found[1]))
        if user is None:
            raise Refused(404, 10013, "Unknown User")
        return user.payload()

    def _application(self, call: Call, found: re.Match[str]) -> Json:
        return {
            "id": str(APPLICATION_ID), "name": "Painter", "description": "", "icon": None, "bot_public": True,
            "bot_require_code_grant": False, "verify_key": "0" * 64, "owner": User(id=1, name="Owner").payload(),
            "flags": 0, "team": None, "integration_types_config": {"0": {}, "1": {}},
        }  # fmt: skip

    def _put_commands(self, call: Call, found: re.Match[str]) -> list[Json]:
        check_commands(call.body)
        self.store.commands = self.kept(call.body)
        self.store.syncs.append(call.body)
        return self._numbered()

    def _get_commands(self, call: Call, found: re.Match[str]) -> list[Json]:
        return self._numbered()

    def _numbered(self) -> list[Json]:
        numbers = {"application_id": str(APPLICATION_ID), "version": "1"}
        return [
            {"description": "", "type": 1, **command, **numbers, "id": str(9000 + number)}
            for number, command in enumerate(self.store.commands)
        ]

    # --- interactions ---------------------------------------------------------------------------------------------

    def _callback(self, call: Call, found: re.Match[str]) -> Json | None:
        interaction = self.store.interactions.get(found[2])
        if interaction is None or interaction.id != int(found[1]):
            raise refused(10062)
        if interaction.is_acknowledged:
            raise refused(40060)
        if self.store.now_s() - interaction.sent_at_s > ACKNOWLEDGE_WITHIN_S:
            raise refused(10062)
        kind, data = int(call.body["type"]), call.body.get("data") or {}
        self._take_answer(interaction, kind, data, call.files)
        interaction.acknowledged_at_s, interaction.answer_type = self.store.now_s(), kind
        self.store.changed()
        if call.query.get("with_response") not in {"1", "true"}:
            return None
        return self._receipt(interaction, kind)

    def _take_answer(self, interaction: Interaction, kind: int, data: Json, files: list[File]) -> None:
        has_source = interaction.source is not None
        if kind == MESSAGE:
            interaction.original = self.store.post(
                interaction.channel, data, files, way="callback", interaction=interaction,
                limit_bytes=interaction.upload_limit_bytes,
            )  # fmt: skip
        elif kind == LATER:
            is_ephemeral = bool(int(data.get("flags") or 0) & EPHEMERAL)
            interaction.original = self.store.loading(interaction, is_ephemeral=is_ephemeral)
        elif kind in {QUIETLY, UPDATE} and has_source:
            interaction.original = interaction.source
            if kind == UPDATE:
                self._write_own(interaction.source, interaction, data, files, way="callback")
        elif kind == MODAL and interaction.type != 5:
            check_modal(data)
            interaction.modal = data
        elif kind != CHOICES or interaction.type != 4:
            raise invalid("type", f"This interaction cannot be answered by {kind}.")

    def _receipt(self, interaction: Interaction, kind: int) -> Json:
        about: Json = {"id": str(interaction.id), "type": interaction.type}
        answer: Json = {"interaction": about}
        if kind in {MESSAGE, LATER, UPDATE} and interaction.original is not None:
            message = interaction.original
            about |= {
                "response_message_id": str(message.id), "response_message_loading": message.is_loading,
                "response_message_ephemeral": message.is_ephemeral,
            }  # fmt: skip
            answer["resource"] = {"type": kind, "message": message.payload(self.store.base_url)}
        return answer

    def _own(self, found: re.Match[str]) -> tuple[Interaction, Message]:
        """The message of an interaction that a webhook path names."""
        if int(found[1]) != APPLICATION_ID:
            raise refused(10015)
        interaction = self.store.by_token(found[2])
        message = interaction.original
        if found[3] != "@original" and (message is None or str(message.id) != found[3]):
            message = next((m for m in interaction.followups if str(m.id) == found[3]), None)
        if message is None or message.is_deleted:
            raise refused(10008)
        return interaction, message

    def _get_own(self, call: Call, found: re.Match[str]) -> Json:
        return self._own(found)[1].payload(self.store.base_url)

    def _patch_own(self, call: Call, found: re.Match[str]) -> Json:
        interaction, message = self._own(found)
        self._write_own(message, interaction, call.body, call.files, way="webhook")
        return message.payload(self.store.base_url)

    def _write_own(
        self, message: Message | None, interaction: Interaction, data: Json, files: list[File], *, way: str
    ) -> None:
        if message is None or message.is_deleted:
            raise refused(10008)
        self._check_open(message.channel)
        self.store.write(message, data, files, way=way, limit_bytes=interaction.upload_limit_bytes)

    def _check_open(self, channel: Channel) -> None:
        """An edit opens no thread: "only active threads can be manipulated. Users cannot edit messages" ("Threads").

        That this holds for an interaction's token, too: no document.
        """
        self.store.check_lock(channel)
        if channel.is_archived:
            raise refused(50083)

    def _delete_own(self, call: Call, found: re.Match[str]) -> None:
        self._own(found)[1].is_deleted = True

    def _follow_up(self, call: Call, found: re.Match[str]) -> Json:
        if int(found[1]) != APPLICATION_ID:
            raise refused(10015)
        interaction = self.store.by_token(found[2])
        waiting = interaction.original
        if waiting is not None and waiting.is_loading and not waiting.is_deleted:
            # The first follow-up after a deferral fills what is waiting; whether it is ephemeral was said before.
            self._write_own(waiting, interaction, call.body, call.files, way="webhook")
            return waiting.payload(self.store.base_url)
        if interaction.is_user_installed_only and len(interaction.followups) >= MAX_FOLLOWUPS:
            raise refused(40094)
        message = self.store.post(
            interaction.channel, call.body, call.files, way="webhook", interaction=interaction,
            limit_bytes=interaction.upload_limit_bytes,
        )  # fmt: skip
        interaction.followups.append(message)
        return message.payload(self.store.base_url)

    # --- channels -------------------------------------------------------------------------------------------------

    def _open_dm(self, call: Call, found: re.Match[str]) -> Json:
        user = self.store.users.get(int(call.body["recipient_id"]))
        if user is None:
            raise Refused(400, 50033, "Invalid Recipient(s)")
        return self.store.dm(user).payload()

    def _channel(self, found: re.Match[str]) -> Channel:
        channel = self.store.channels.get(int(found[1]))
        if channel is None:
            raise refused(10003)
        return channel

    def _get_channel(self, call: Call, found: re.Match[str]) -> Json:
        channel = self._channel(found)
        if not channel.has_bot:
            raise refused(50001)
        return channel.payload()

    def _post_message(self, call: Call, found: re.Match[str]) -> Json:
        channel = self._channel(found)
        self.store.check_channel(channel, has_files=bool(call.files))
        limit = channel.guild.upload_limit_bytes if channel.guild else 10 * MIB
        message = self.store.post(channel, call.body, call.files, way="bot", limit_bytes=limit)
        return message.payload(self.store.base_url)

    def _get_message(self, call: Call, found: re.Match[str]) -> Json:
        return self.store.found(int(found[1]), int(found[2])).payload(self.store.base_url)

    def _patch_message(self, call: Call, found: re.Match[str]) -> Json:
        message = self.store.found(int(found[1]), int(found[2]))
        if message.author is not self.store.bot:
            raise refused(50005)
        self._check_open(message.channel)
        limit = message.channel.guild.upload_limit_bytes if message.channel.guild else 10 * MIB
        self.store.write(message, call.body, call.files, way="bot", limit_bytes=limit)
        return message.payload(self.store.base_url)

    def _delete_message(self, call: Call, found: re.Match[str]) -> None:
        message = self.store.found(int(found[1]), int(found[2]))
        if message.author is not self.store.bot:
            raise refused(50013)
        if message.channel.is_archived:  # the one thing that is allowed there, but for locked ones ("Threads")
            self.store.check_lock(message.channel)
        message.is_deleted = True


def respond(status: int, body: bytes, headers: dict[str, str] | None = None) -> web.Response:
    # The client takes a body for JSON only where the type is this and nothing more.
    response = web.Response(status=status, body=body, headers=headers or {})
    if body:
        response.headers["Content-Type"] = "application/json"
    return response
