"""A local imitation of Discord: what the real client is told to call instead, and the people who use it there.

Inside one process `for_the_client()` points discord.py at it, by two class attributes and nothing else; a process of
its own is told `api_url`. People act through `slash`, `menu`, `click` and `submit`; what they see is in `seen` and in
the Interaction that each of these gives. Faults are rules: `server.faults.add("PATCH", ORIGINAL, failing(502))`; one
that nothing meets fails its test.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

import discord
import yarl
from aiohttp import web

from tests.fakes import discord_commands
from tests.fakes.discord_commands import typed
from tests.fakes.discord_faults import Faults, Json
from tests.fakes.discord_gateway import Gateway
from tests.fakes.discord_rest import PREFIX, Call, Rest
from tests.fakes.discord_store import Store
from tests.fakes.discord_world import (
    APPLICATION_ID,
    DM,
    GROUP_DM,
    MIB,
    TOKEN,
    Attachment,
    Channel,
    Interaction,
    Message,
    Role,
    User,
    member_payload,
    walk,
)  # fmt: skip

COMMAND, COMPONENT, MODAL = 2, 3, 5
IN_GUILD, IN_BOT_DM, IN_PRIVATE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """How somebody comes to the bot: their language, rights and roles, and by whose installation."""

    locale: str = "en-US"
    permissions: int = 0
    roles: tuple[Role, ...] = ()
    app_permissions: int | None = None
    """What the bot may do, as the interaction has it; what the channel says where None."""
    is_user_installed: bool = False
    upload_limit_bytes: int | None = None
    """What one file may have; what the server's level gives where None."""


PLAIN = Visit()


@dataclass(slots=True, repr=False)
class FakeDiscord(Store):
    token: str = TOKEN
    shards: int = 1
    faults: Faults = field(default_factory=Faults)
    uploads: list[Attachment] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    gateway: Gateway = field(init=False)
    rest: Rest = field(init=False)

    def __post_init__(self) -> None:
        self.gateway = Gateway(
            token=self.token, bot=self.bot, guilds=self.guilds, url=lambda: self.gateway_url, changed=self.changed,
            shards=self.shards,
        )  # fmt: skip
        self.rest = Rest(self, self.gateway, self.faults)

    @property
    def api_url(self) -> str:
        return self.base_url + PREFIX

    @property
    def gateway_url(self) -> str:
        return self.base_url.replace("http", "ws", 1) + "/gateway"

    @property
    def calls(self) -> list[Call]:
        return self.rest.calls

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncIterator[FakeDiscord]:
        app = web.Application(client_max_size=64 * MIB)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/attachments/{id}/{name}", self._serve_file)
        app.router.add_route("*", PREFIX + "/{path:.*}", self.rest.serve)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        self.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
            self.faults.assert_taken()
        finally:
            await self.gateway.close()
            await runner.cleanup()

    def mend(self) -> None:
        """What went wrong until now goes wrong no more."""
        self.faults.assert_taken()
        self.faults.rules.clear()

    async def _serve_file(self, request: web.Request) -> web.Response:
        sent = [attachment for message in self.messages.values() for attachment in message.attachments]
        found = {str(attachment.id): attachment for attachment in [*self.uploads, *sent]}
        attachment = found.get(request.match_info["id"])
        self.downloads.append(request.match_info["name"])
        return web.Response(status=404) if attachment is None else web.Response(body=attachment.content)

    @contextmanager
    def for_the_client(self) -> Iterator[None]:
        """Let discord.py of this process take this for Discord."""
        before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
        discord.http.Route.BASE = self.api_url
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(self.gateway_url)
        try:
            yield
        finally:
            discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = before

    # --- waiting ------------------------------------------------------------------------------------------------

    async def until(self, is_so: Callable[[], object], *, patience_s: float = 10.0) -> None:
        """Until it is so; fails the test with the last calls where it never is."""
        deadline_s = time.monotonic() + patience_s
        while not is_so():
            assert time.monotonic() < deadline_s, f"it did not happen; the last calls: {self.last_calls()}"
            self.news.clear()
            try:
                async with asyncio.timeout(0.02):
                    await self.news.wait()
            except TimeoutError:
                continue

    def last_calls(self) -> list[str]:
        return [f"{call.method} {call.path} {call.status} {str(call.body)[:300]}" for call in self.calls[-12:]]

    def called(self, method: str, path: str) -> list[Call]:
        return [call for call in self.calls if Faults.is_like(call.method, call.path, method, path)]

    # --- people -------------------------------------------------------------------------------------------------

    async def slash(
        self, user: User, channel: Channel, name: str, /, *, as_: Visit = PLAIN, **values: Any
    ) -> Interaction:
        """`/name value …`, as the client lets people send it; `server role` is a sub-command."""
        first, *path = name.split()
        command = discord_commands.find(self.commands, first)
        resolved: Json = {}
        options = typed(command, path, values, resolved, base_url=self.base_url)
        data = {"id": "9000", "name": first, "type": 1, "options": options, "resolved": resolved}
        self._may_use(command, channel, as_)
        return await self.send(COMMAND, user, channel, data, as_)

    async def menu(
        self, user: User, channel: Channel, name: str, on: User | Message, /, *, as_: Visit = PLAIN
    ) -> Interaction:
        """A command of the menu on a person or a message."""
        command = discord_commands.find(self.commands, name)
        assert command["type"] == (2 if isinstance(on, User) else 3)
        self._may_use(command, channel, as_)
        if isinstance(on, User):
            resolved: Json = {"users": {str(on.id): on.payload()}}
        else:
            resolved = {"messages": {str(on.id): on.payload(self.base_url)}}
        data = {"id": "9000", "name": name, "type": command["type"], "target_id": str(on.id), "resolved": resolved}
        return await self.send(COMMAND, user, channel, data, as_)

    async def click(self, user: User, message: Message, button: str, /, *, as_: Visit = PLAIN) -> Interaction:
        """Press a button, named by its label or its custom id."""
        assert not message.is_deleted
        assert message.visible_to in {None, user}, "nobody else sees it"
        custom_id = message.buttons.get(button, button)
        assert custom_id in message.buttons.values(), f"there is no {button!r}, only {list(message.buttons)}"
        data = {"custom_id": custom_id, "component_type": 2}
        return await self.send(COMPONENT, user, message.channel, data, as_, source=message)

    async def choose(self, user: User, message: Message, value: str, /, *, as_: Visit = PLAIN) -> Interaction:
        """Choose from the one select that has this value."""
        select = next(
            part for part in message.parts if value in {option["value"] for option in part.get("options", [])}
        )
        data = {"custom_id": select["custom_id"], "component_type": select["type"], "values": [value]}
        return await self.send(COMPONENT, user, message.channel, data, as_, source=message)

    async def submit(self, opened: Interaction, /, *, as_: Visit = PLAIN, **values: str) -> Interaction:
        """Send the modal that an interaction opened, by the custom ids of its inputs; the others stay as they are."""
        modal = opened.modal
        assert modal is not None, "no modal was opened"
        inputs = {part["custom_id"]: part for part in walk(modal["components"]) if "custom_id" in part}
        assert set(values) <= set(inputs), f"there is no {set(values) - set(inputs)}, only {set(inputs)}"
        components = [_filled(component, values) for component in modal["components"] if component["type"] != 10]
        data = {"custom_id": modal["custom_id"], "components": components}
        return await self.send(MODAL, opened.user, opened.channel, data, as_, source=opened.source)

    def upload(self, name: str, content: bytes) -> Attachment:
        """A file to be sent along with a command."""
        attachment = Attachment(id=self.new_id(), name=name, content=content)
        self.uploads.append(attachment)
        return attachment

    async def say(self, user: User, channel: Channel, text: str) -> Message:
        """A message of a person's; the bot does not hear of it."""
        return self.post(channel, {"content": text}, [], way="person", limit_bytes=10 * MIB, author=user)

    async def repeat(self, interaction: Interaction) -> None:
        """Deliver the same interaction again, as after a resume."""
        await self.gateway.dispatch("INTERACTION_CREATE", interaction.payload, guild=interaction.channel.guild)

    async def send(
        self, type: int, user: User, channel: Channel, data: Json, as_: Visit, *, source: Message | None = None
    ) -> Interaction:
        id = self.new_id()
        token = f"aW50ZXJhY3Rpb246{id:x}-a-token-that-must-not-be-in-a-log"
        limit = as_.upload_limit_bytes or (channel.guild.upload_limit_bytes if channel.guild else 10 * MIB)
        interaction = Interaction(
            id=id, token=token, type=type, user=user, channel=channel, data=data, payload={}, source=source,
            sent_at_s=self.now_s(), upload_limit_bytes=limit, owners=_owners(user, channel, as_),
        )  # fmt: skip
        interaction.payload = self._payload(interaction, as_)
        self.interactions[token] = interaction
        await self.gateway.dispatch("INTERACTION_CREATE", interaction.payload, guild=channel.guild)
        return interaction

    def _payload(self, interaction: Interaction, as_: Visit) -> Json:
        channel, user = interaction.channel, interaction.user
        rights = channel.permissions if as_.app_permissions is None else as_.app_permissions
        payload: Json = {
            "id": str(interaction.id), "application_id": str(APPLICATION_ID), "type": interaction.type, "version": 1,
            "data": interaction.data, "token": interaction.token, "locale": as_.locale, "entitlements": [],
            "channel_id": str(channel.id), "channel": channel.payload(), "context": _context(channel),
            "app_permissions": str(rights), "authorizing_integration_owners": interaction.owners,
            "attachment_size_limit": interaction.upload_limit_bytes,
        }  # fmt: skip
        if channel.guild is not None:
            guild = channel.guild
            payload |= {"guild_id": str(guild.id), "guild_locale": "en-US"}
            payload["guild"] = {"id": str(guild.id), "locale": "en-US", "features": []}
            payload["channel"] |= {"permissions": str(as_.permissions)}
            payload["member"] = member_payload(user, roles=as_.roles, permissions=as_.permissions)
        else:
            payload["user"] = user.payload()
        if interaction.source is not None:
            payload["message"] = interaction.source.payload(self.base_url)
        return payload

    def _may_use(self, command: Json, channel: Channel, as_: Visit) -> None:
        contexts, kinds = command.get("contexts"), command.get("integration_types") or [0]
        assert contexts is None or _context(channel) in contexts, f"{command['name']} is not offered here"
        assert int(as_.is_user_installed) in kinds, f"{command['name']} is not for this installation"


def _context(channel: Channel) -> int:
    if channel.type == GROUP_DM:
        return IN_PRIVATE
    return IN_BOT_DM if channel.type == DM else IN_GUILD


def _owners(user: User, channel: Channel, as_: Visit) -> dict[str, str]:
    if as_.is_user_installed:
        return {"1": str(user.id)}
    return {"0": str(channel.guild.id if channel.guild else 0)}


def _filled(component: Json, values: dict[str, str]) -> Json:
    """A part of a modal as it is sent: what was typed, or what stood there."""
    if component["type"] == 18:
        return {"type": 18, "id": 1, "component": _filled(component["component"], values)}
    if component["type"] == 1:
        return {"type": 1, "id": 1, "components": [_filled(part, values) for part in component["components"]]}
    value = values.get(component["custom_id"], component.get("value") or "")
    assert component["type"] == 4, "only typed inputs are known"
    assert value or component.get("required") is False, f"{component['custom_id']} must be filled in"
    assert (component.get("min_length") or 0) <= len(value) <= (component.get("max_length") or 4000)
    return {"type": 4, "id": 1, "custom_id": component["custom_id"], "value": value}
