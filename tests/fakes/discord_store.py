"""The state of the imitation of Discord, its time, and the rules by which messages come to be and change."""

from __future__ import annotations

import asyncio
import copy
import itertools
import re
import time
from dataclasses import dataclass, field, replace
from typing import Any

from tests.fakes.discord_checks import check_message, check_nonce, media
from tests.fakes.discord_faults import Json, invalid, refused
from tests.fakes.discord_world import (
    ATTACH_FILES,
    BOT_ID,
    COMPONENTS_V2,
    DM,
    EPHEMERAL,
    EPOCH_MS,
    GROUP_DM,
    LOADING,
    MANAGE_THREADS,
    SEND_IN_THREADS,
    SEND_MESSAGES,
    THREAD,
    VIEW_CHANNEL,
    Attachment,
    Channel,
    Guild,
    Interaction,
    Message,
    Role,
    User,
)  # fmt: skip

ACKNOWLEDGE_WITHIN_S = 3.0
TOKEN_LASTS_S = 15 * 60.0
"""Both from "Receiving and Responding"."""
NONCE_LASTS_S = 5 * 60.0
"""Create Message, enforce_nonce: "in the past few minutes"; how many is not said."""
MENTION = re.compile(r"<@!?(\d+)>|<@&(\d+)>|@(everyone|here)\b")


@dataclass(slots=True, kw_only=True)
class File:
    """A part of a multipart body."""

    name: str
    content: bytes


@dataclass(slots=True, kw_only=True)
class Store:
    """`offset_s` moves the whole of Discord's time forward."""

    offset_s: float = 0.0
    base_url: str = ""
    users: dict[int, User] = field(default_factory=dict)
    guilds: list[Guild] = field(default_factory=list)
    channels: dict[int, Channel] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    commands: list[Json] = field(default_factory=list)
    syncs: list[list[Json]] = field(default_factory=list)
    bot: User = field(default_factory=lambda: User(id=BOT_ID, name="Painter"))
    news: asyncio.Event = field(default_factory=asyncio.Event)
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def now_s(self) -> float:
        return time.monotonic() + self.offset_s

    def new_id(self, *, shard: int = 0) -> int:
        """A snowflake of now; `shard` is the one of two that a server with this id belongs to."""
        milliseconds = int((time.time() + self.offset_s) * 1000) - EPOCH_MS
        return (((milliseconds & ~1) | shard) << 22) | (next(self.numbers) & 0x3FFFFF)

    def changed(self) -> None:
        self.news.set()

    # --- what there is --------------------------------------------------------------------------------------------

    def user(self, name: str, *, closed_to_bots: bool = False) -> User:
        user = User(id=self.new_id(), name=name, closed_to_bots=closed_to_bots)
        self.users[user.id] = user
        return user

    def guild(self, name: str = "The Gallery", *, shard: int = 0, has_bot: bool = True) -> Guild:
        guild = Guild(id=self.new_id(shard=shard), name=name, has_bot=has_bot)
        self.guilds.append(guild)
        self.channel(guild)
        return guild

    def channel(self, guild: Guild, name: str = "general", *, is_nsfw: bool = False) -> Channel:
        channel = Channel(id=self.new_id(), name=name, guild=guild, is_nsfw=is_nsfw, has_bot=guild.has_bot)
        guild.channels.append(channel)
        self.channels[channel.id] = channel
        return channel

    def thread(self, parent: Channel, name: str = "a thread") -> Channel:
        assert parent.guild is not None
        thread = Channel(id=self.new_id(), type=THREAD, name=name, guild=parent.guild, parent=parent)
        parent.guild.channels.append(thread)
        self.channels[thread.id] = thread
        return thread

    def role(self, guild: Guild, name: str) -> Role:
        role = Role(id=self.new_id(), name=name)
        guild.roles.append(role)
        return role

    def dm(self, user: User) -> Channel:
        """The direct messages between the person and the bot."""
        for channel in self.channels.values():
            if channel.type == DM and channel.people == (user,) and channel.has_bot:
                return channel
        channel = Channel(id=self.new_id(), type=DM, people=(user,))
        self.channels[channel.id] = channel
        return channel

    def group_dm(self, *people: User) -> Channel:
        """A conversation between people that the bot is not in."""
        channel = Channel(id=self.new_id(), type=GROUP_DM, people=people, has_bot=False)
        self.channels[channel.id] = channel
        return channel

    def remove_channel(self, channel: Channel) -> None:
        del self.channels[channel.id]
        for message in self.messages.values():
            message.is_deleted = message.is_deleted or message.channel is channel

    def seen(self, channel: Channel, *, by: User | None = None) -> list[Message]:
        """What a person sees in a channel, oldest first; without a person, what everybody there sees."""
        return [
            message for message in self.messages.values()
            if message.channel is channel and not message.is_deleted
            and (message.visible_to is None or message.visible_to is by)
        ]  # fmt: skip

    # --- who may ------------------------------------------------------------------------------------------------

    def check_channel(self, channel: Channel, *, has_files: bool) -> None:
        """Whether the bot may post there, by its own token."""
        if channel.type in {DM, GROUP_DM}:
            if not channel.has_bot:
                raise refused(50001)
            if any(user.closed_to_bots for user in channel.people):
                raise refused(50007)
            return
        if not channel.has_bot or not channel.permissions & VIEW_CHANNEL:
            raise refused(50001)
        needed = SEND_IN_THREADS if channel.type == THREAD else SEND_MESSAGES
        needed |= ATTACH_FILES if has_files else 0
        if channel.permissions & needed != needed:
            raise refused(50013)
        self.check_lock(channel)

    @staticmethod
    def check_lock(channel: Channel) -> None:
        """A locked thread takes neither new messages nor edits of who has no MANAGE_THREADS ("Threads", "Locked
        Threads"). By which code: no document. 160005 is "Thread is locked", 50083 that of an archived one.
        """
        if channel.is_locked and not channel.permissions & MANAGE_THREADS:
            raise refused(50083 if channel.is_archived else 160005)

    def found(self, channel_id: int, message_id: int) -> Message:
        """What the bot can reach by its token."""
        channel = self.channels.get(channel_id)
        if channel is None:
            raise refused(10003)
        if not channel.has_bot or (channel.guild is not None and not channel.permissions & VIEW_CHANNEL):
            raise refused(50001)
        message = self.messages.get(message_id)
        if message is None or message.is_deleted or message.is_ephemeral or message.channel is not channel:
            raise refused(10008)
        return message

    def by_token(self, token: str) -> Interaction:
        interaction = self.interactions.get(token)
        if interaction is None:
            raise refused(10015)
        if self.now_s() - interaction.sent_at_s > TOKEN_LASTS_S:
            raise refused(50027)
        if not interaction.is_acknowledged:
            raise refused(10015)
        return interaction

    # --- messages -------------------------------------------------------------------------------------------------

    def post(
        self, channel: Channel, payload: Json, files: list[File], *, way: str, limit_bytes: int,
        interaction: Interaction | None = None, author: User | None = None,
    ) -> Message:  # fmt: skip
        """A new message."""
        check_nonce(payload)
        message = Message(
            id=self.new_id(), channel=channel, author=author or self.bot, interaction=interaction,
            created_at_s=self.now_s(), nonce=payload.get("nonce"),
        )  # fmt: skip
        flags = int(payload.get("flags") or 0)
        if interaction is not None and flags & EPHEMERAL:
            message.flags, message.visible_to = EPHEMERAL, interaction.user
        if payload.get("enforce_nonce") and (known := self._by_nonce(channel, message.nonce)) is not None:
            return known
        self.write(message, payload, files, way=way, limit_bytes=limit_bytes)
        # "Sending a message will automatically unarchive the thread, unless the thread has been locked" ("Threads").
        channel.is_archived = channel.is_archived and channel.is_locked and not channel.permissions & MANAGE_THREADS
        self.messages[message.id] = message
        self.changed()
        return message

    def _by_nonce(self, channel: Channel, nonce: str | None) -> Message | None:
        for message in self.messages.values():
            is_same = message.channel is channel and message.nonce == nonce and message.author is self.bot
            if is_same and nonce is not None and self.now_s() - message.created_at_s < NONCE_LASTS_S:
                return message
        return None

    def loading(self, interaction: Interaction, *, is_ephemeral: bool) -> Message:
        """ "The bot is thinking…" """
        message = Message(
            id=self.new_id(), channel=interaction.channel, author=self.bot, interaction=interaction, flags=LOADING,
            created_at_s=self.now_s(), changed_at_s=self.now_s(), edited_by=["callback"],
        )  # fmt: skip
        if is_ephemeral:
            message.flags, message.visible_to = LOADING | EPHEMERAL, interaction.user
        self.messages[message.id] = message
        self.changed()
        return message

    def write(self, message: Message, payload: Json, files: list[File], *, way: str, limit_bytes: int) -> None:
        """A version of a message: all of it, or, where something is wrong with it, nothing."""
        for file in files:
            if not file.content:
                raise invalid("files", f"The file {file.name} is empty")
            if len(file.content) > limit_bytes:
                raise refused(40005)
        draft = replace(message)
        draft.content = (payload["content"] or "") if "content" in payload else message.content
        draft.embeds = (payload["embeds"] or []) if "embeds" in payload else message.embeds
        has_components = "components" in payload
        draft.components = copy.deepcopy(payload["components"] or []) if has_components else message.components
        draft.flags = (message.flags & ~LOADING) | (int(payload.get("flags") or 0) & COMPONENTS_V2)
        draft.attachments = self._attachments(message, payload, files)
        if len(draft.attachments) > 10:
            raise invalid("attachments", "Must be 10 or fewer in length.")
        check_message(draft)
        if has_components:
            self._settle(draft)
        message.content, message.embeds, message.components = draft.content, draft.embeds, draft.components
        message.flags, message.attachments = draft.flags, draft.attachments
        message.pings += pinged(payload, draft)
        message.edits += 1 if message.edited_by else 0
        message.edited_by.append(way)
        message.changed_at_s = self.now_s()
        self.changed()

    def _attachments(self, message: Message, payload: Json, files: list[File]) -> list[Attachment]:
        described = {str(item["id"]): item for item in payload.get("attachments") or []}
        known = {str(attachment.id): attachment for attachment in message.attachments}
        if strange := described.keys() - known.keys() - {str(number) for number in range(len(files))}:
            raise invalid("attachments", f"No file and no attachment {strange}")
        kept = [a for a in message.attachments if "attachments" not in payload or str(a.id) in described]
        fresh = [
            Attachment(
                id=self.new_id(), name=file.name, content=file.content, is_spoiler=file.name.startswith("SPOILER_"),
                description=described.get(str(number), {}).get("description"),
            ) for number, file in enumerate(files)
        ]  # fmt: skip
        if any(len(attachment.description or "") > 1024 for attachment in fresh):
            raise invalid("attachments.description", "Must be 1024 or fewer in length.")
        return [*kept, *fresh]

    def _settle(self, message: Message) -> None:
        """Number the components, and let pictures point to where they are."""
        for number, part in enumerate(message.parts, 1):
            part.setdefault("id", number)
        by_name = {attachment.name: attachment for attachment in message.attachments}
        for item in media(message.components):
            attachment = by_name.get(item["url"].removeprefix("attachment://"))
            if attachment is not None:
                url = attachment.url(self.base_url)
                item |= {"url": url, "proxy_url": url, "attachment_id": str(attachment.id)}


def pinged(payload: Json, draft: Message) -> list[str]:
    """Whom this version pings: what is mentioned in it and not kept out by its `allowed_mentions`."""
    words = draft.content if "content" in payload else ""
    words += " ".join(part["content"] for part in draft.parts if part["type"] == 10) if "components" in payload else ""
    allowed: Any = payload.get("allowed_mentions")
    if allowed is None:
        allowed = {"parse": ["users", "roles", "everyone"]}
    kinds, users, roles = allowed.get("parse") or [], allowed.get("users") or [], allowed.get("roles") or []
    found = []
    for match in MENTION.finditer(words):
        user, role, everybody = match.groups()
        is_allowed = (
            (user is not None and ("users" in kinds or user in map(str, users)))
            or (role is not None and ("roles" in kinds or role in map(str, roles)))
            or (everybody is not None and "everyone" in kinds)
        )
        if is_allowed:
            found.append(match.group())
    return found
