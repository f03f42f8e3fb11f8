"""The commands as Discord's app offers them: rendered from the specs, and sent where Discord holds others.

What Discord holds is asked of Discord at each start: another program with the same token may have replaced it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import cast

import discord

from adapters.discord.inbound.client import Client
from adapters.discord.inbound.commands import AskForTopup, Renderer, Run, context_menus
from adapters.discord.inbound.held_commands import Command, are_ours, held_commands, ids_of
from adapters.discord.inbound.held_commands import digest as held_digest
from adapters.discord.inbound.translator import FALLBACK, Translator
from adapters.discord.outbound.mentions import CommandMentions
from adapters.discord.outbound.places import PLATFORM
from bot.model.commands import CommandSpec
from bot.model.refusals import StorageFull
from bot.ports import Clock, Events, PlatformStorage, Texts

NOTE = "commands"
"""A digest of the commands that were sent last, and their ids. It is kept by application: the token may change. It says
whether it was somebody else who replaced them, and is believed only where Discord does not say what it holds."""
ANSWER = "commands_answered"
"""A digest of what Discord answered to that, which may differ from what was sent in a way that is not known here."""


class Menus:
    """`texts` are by language, English among them."""

    def __init__(
        self,
        *,
        texts: Mapping[str, Texts],
        mentions: CommandMentions,
        storage: PlatformStorage,
        clock: Clock,
        events: Events,
    ) -> None:
        self._texts = texts
        self._mentions = mentions
        self._storage = storage
        self._clock = clock
        self._events = events

    async def set_up(
        self, client: Client, specs: Sequence[CommandSpec], *, run: Run, ask_for_topup: AskForTopup
    ) -> None:
        """Raises discord.HTTPException (401, 403) where the application may have no commands."""
        english = self._texts[FALLBACK]
        for command in Renderer(texts=english, run=run).render(specs):
            client.tree.add_command(command)
        for menu in context_menus(specs, texts=english, run=run, ask_for_topup=ask_for_topup):
            client.tree.add_command(menu)
        translator = Translator(self._texts)
        await client.tree.set_translator(translator)
        payload = [
            await command.get_translated_payload(client.tree, translator) for command in client.tree.get_commands()
        ]
        ids = await self._settle(client, f"{PLATFORM}:{client.application_id}", payload)
        subs = frozenset(spec.shown_name for spec in specs if spec.parent)
        self._mentions.learn(ids, subs=subs)

    async def _settle(self, client: Client, owner: str, payload: Sequence[Command]) -> Mapping[str, int]:
        """Sees to it that Discord holds these; gives their ids."""
        digest = _digest(payload)
        sent_before = await self._sent_before(owner, digest)
        try:
            held = await held_commands(client.http, client.application_id or 0)
            is_ours, seen = are_ours(held, payload), held_digest(held)
            ids = ids_of(held)
        except (discord.HTTPException, LookupError, TypeError, ValueError, AttributeError) as error:
            if isinstance(error, discord.HTTPException) and error.status in (401, 403):
                raise
            self._events.warn("discord_commands_not_seen", why=type(error).__name__)
            return sent_before if sent_before is not None else await self._send(client, owner, digest)
        if is_ours:
            return ids
        if sent_before is not None:
            if seen == await self._storage.note(owner, ANSWER, at=self._clock.now()):
                return ids
            self._events.alert("discord_commands_replaced", held=len(held))
        return await self._send(client, owner, digest)

    async def _sent_before(self, owner: str, digest: str) -> Mapping[str, int] | None:
        """None where something else was sent, or nothing."""
        written = await self._storage.note(owner, NOTE, at=self._clock.now()) or ""
        known, _, ids = written.partition(" ")
        return cast("Mapping[str, int]", json.loads(ids)) if known == digest and ids else None

    async def _send(self, client: Client, owner: str, digest: str) -> Mapping[str, int]:
        try:
            commands = await client.tree.sync()
        except discord.HTTPException as error:
            if error.status in (401, 403):
                raise
            # The old ones stay in the app; a start after the trouble sends these.
            self._events.alert("discord_commands_not_sent", why=type(error).__name__, code=error.code)
            return {}
        ids = {command.name: command.id for command in commands if command.type is discord.AppCommandType.chat_input}
        self._events.note("discord_commands_sent", commands=len(commands))
        with suppress(discord.HTTPException, LookupError, TypeError, ValueError, AttributeError):
            answered = held_digest(await held_commands(client.http, client.application_id or 0))
            await self._keep(owner, ANSWER, answered)
        await self._keep(owner, NOTE, f"{digest} {json.dumps(ids)}")
        return ids

    async def _keep(self, owner: str, name: str, text: str) -> None:
        try:
            await self._storage.keep_note(owner, name, text)
        except StorageFull as full:
            self._events.alert(full.event, where="database")


def _digest(payload: Sequence[Command]) -> str:
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()
