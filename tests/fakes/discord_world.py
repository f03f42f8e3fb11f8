"""What the imitation of Discord consists of: people, servers, channels, messages, interactions, as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

APPLICATION_ID = 1_100_000_000_000_000_001
BOT_ID = 1_100_000_000_000_000_002
TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAw.GfAkEt.fake-token-of-the-tests-abcdefghijklmn"
EPOCH_MS = 1_420_070_400_000

ADMINISTRATOR, MANAGE_GUILD = 1 << 3, 1 << 5
VIEW_CHANNEL, SEND_MESSAGES, MANAGE_MESSAGES = 1 << 10, 1 << 11, 1 << 13
EMBED_LINKS, ATTACH_FILES, MANAGE_THREADS, SEND_IN_THREADS = 1 << 14, 1 << 15, 1 << 34, 1 << 38
MAY_POST = VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | SEND_IN_THREADS

EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15

TEXT, DM, GROUP_DM, THREAD = 0, 1, 3, 11
MIB = 1 << 20


@dataclass(slots=True, kw_only=True, eq=False)
class User:
    id: int
    name: str
    closed_to_bots: bool = False
    """Refuses direct messages of bots."""

    def payload(self) -> Json:
        return {
            "id": str(self.id), "username": self.name.lower(), "global_name": self.name, "discriminator": "0",
            "avatar": None, "public_flags": 0, "bot": self.id == BOT_ID,
        }  # fmt: skip


@dataclass(slots=True, kw_only=True, eq=False)
class Role:
    id: int
    name: str

    def payload(self) -> Json:
        return {
            "id": str(self.id), "name": self.name, "color": 0, "colors": {"primary_color": 0}, "hoist": False,
            "position": 1, "permissions": "0", "managed": False, "mentionable": True, "flags": 0,
        }  # fmt: skip


@dataclass(slots=True, kw_only=True, eq=False)
class Guild:
    id: int
    name: str
    has_bot: bool = True
    """Whether the bot was invited; where not, only user-installed commands come from here."""
    upload_limit_bytes: int = 10 * MIB
    channels: list[Channel] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)

    @property
    def general(self) -> Channel:
        return self.channels[0]

    def payload(self, bot: User) -> Json:
        everyone = Role(id=self.id, name="@everyone").payload()
        return {
            "id": str(self.id), "name": self.name, "owner_id": "1", "unavailable": False, "member_count": 3,
            "large": False, "joined_at": stamp(datetime.now(UTC)), "premium_tier": 0, "preferred_locale": "en-US",
            "roles": [everyone, *(role.payload() for role in self.roles)],
            "channels": [channel.payload() for channel in self.channels if channel.type != THREAD],
            "threads": [channel.payload() for channel in self.channels if channel.type == THREAD],
            "members": [member_payload(bot)], "emojis": [], "stickers": [], "presences": [], "voice_states": [],
            "features": [],
        }  # fmt: skip


@dataclass(slots=True, kw_only=True, eq=False)
class Channel:
    id: int
    type: int = TEXT
    name: str = "general"
    guild: Guild | None = None
    parent: Channel | None = None
    people: tuple[User, ...] = ()
    """Of a direct message, the people in it beside the bot."""
    is_nsfw: bool = False
    is_archived: bool = False
    is_locked: bool = False
    """By a moderator, so that who has no MANAGE_THREADS neither writes there nor opens the thread again."""
    permissions: int = MAY_POST
    """What the bot may do here."""
    has_bot: bool = True
    """Of a direct message: whether the bot is in it."""

    def payload(self) -> Json:
        base: Json = {"id": str(self.id), "type": self.type, "name": self.name, "last_message_id": None, "flags": 0}
        if self.type in {DM, GROUP_DM}:
            return base | {"recipients": [user.payload() for user in self.people], "owner_id": None}
        base |= {"guild_id": str(self.guild.id if self.guild else 0), "position": 0, "nsfw": self.is_nsfw}
        base |= {"permission_overwrites": [], "rate_limit_per_user": 0, "topic": None, "parent_id": None}
        if self.parent is not None:
            base |= {"parent_id": str(self.parent.id), "owner_id": "1", "message_count": 0, "member_count": 1}
            base["thread_metadata"] = {
                "archived": self.is_archived, "auto_archive_duration": 60, "locked": self.is_locked,
                "archive_timestamp": stamp(datetime.now(UTC)),
            }  # fmt: skip
        return base


@dataclass(slots=True, kw_only=True, eq=False)
class Attachment:
    id: int
    name: str
    content: bytes
    description: str | None = None
    is_spoiler: bool = False

    def url(self, base: str) -> str:
        return f"{base}/attachments/{self.id}/{self.name}"

    def payload(self, base: str) -> Json:
        return {
            "id": str(self.id), "filename": self.name, "size": len(self.content), "url": self.url(base),
            "proxy_url": self.url(base), "description": self.description, "content_type": "image/png",
        }  # fmt: skip


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
    """A message as it stands now. `visible_to` is the one person who sees it, where it is ephemeral."""

    id: int
    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    visible_to: User | None = None
    interaction: Interaction | None = None
    more: Json = field(default_factory=dict)
    """Other fields of its payload: what it forwards, whom it mentions, its poll."""
    nonce: str | None = None
    is_deleted: bool = False
    created_at_s: float = 0.0
    changed_at_s: float = 0.0
    edits: int = 0
    edited_by: list[str] = field(default_factory=list)
    """Of each version the way it came: `callback`, `webhook`, `bot`."""
    pings: list[str] = field(default_factory=list)
    """Who was pinged by it, over all versions: `<@1>`, `<@&2>`, `@everyone`."""

    @property
    def is_ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def is_loading(self) -> bool:
        """ "The bot is thinking…" """
        return bool(self.flags & LOADING)

    @property
    def is_v2(self) -> bool:
        return bool(self.flags & COMPONENTS_V2)

    @property
    def parts(self) -> list[Json]:
        """Every component, however deep."""
        return list(walk(self.components))

    @property
    def text(self) -> str:
        """All that can be read."""
        words = [self.content, *(part["content"] for part in self.parts if part["type"] == 10)]
        for embed in self.embeds:
            words += [str(embed.get("title") or ""), str(embed.get("description") or "")]
            words += [f"{line['name']} {line['value']}" for line in embed.get("fields", [])]
        return "\n".join(word for word in words if word)

    @property
    def buttons(self) -> dict[str, str]:
        """Label to custom id, of those that can be pressed."""
        return {
            str(part.get("label") or part.get("emoji", {}).get("name")): part["custom_id"]
            for part in self.parts
            if part["type"] == 2 and "custom_id" in part and not part.get("disabled")
        }

    @property
    def pictures(self) -> list[Attachment]:
        """What is seen in a gallery, or under a message of the old kind."""
        if not self.is_v2:
            return list(self.attachments)
        by_id = {str(attachment.id): attachment for attachment in self.attachments}
        shown = [item["media"].get("attachment_id", "") for item in self.gallery]
        return [by_id[id] for id in shown if id in by_id]

    @property
    def gallery(self) -> list[Json]:
        return [item for part in self.parts if part["type"] == 12 for item in part["items"]]

    def payload(self, base: str) -> Json:
        data: Json = {
            "id": str(self.id), "channel_id": str(self.channel.id), "author": self.author.payload(), "type": 0,
            "content": self.content, "embeds": self.embeds, "components": self.components, "flags": self.flags,
            "attachments": [attachment.payload(base) for attachment in self.attachments], "tts": False,
            "mention_everyone": False, "mentions": [], "mention_roles": [], "pinned": False,
            "timestamp": stamp(datetime.fromtimestamp(((self.id >> 22) + EPOCH_MS) / 1000, UTC)),
            "edited_timestamp": None, "nonce": self.nonce,
        } | self.more  # fmt: skip
        if self.interaction is not None:
            whose = self.interaction
            data |= {"webhook_id": str(APPLICATION_ID), "application_id": str(APPLICATION_ID), "type": 20}
            data["interaction_metadata"] = {
                "id": str(whose.id), "type": whose.type, "user": whose.user.payload(),
                "authorizing_integration_owners": whose.owners,
            }  # fmt: skip
        return data


@dataclass(slots=True, kw_only=True, eq=False)
class Interaction:
    """Something a person did, and what became of it. Times are the server's own seconds, NaN where it never was."""

    id: int
    token: str
    type: int
    user: User
    channel: Channel
    data: Json
    payload: Json
    owners: dict[str, str] = field(default_factory=dict)
    source: Message | None = None
    """Whose button was pressed."""
    sent_at_s: float = 0.0
    acknowledged_at_s: float | None = None
    answer_type: int | None = None
    modal: Json | None = None
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    upload_limit_bytes: int = 10 * MIB

    @property
    def is_user_installed_only(self) -> bool:
        return "0" not in self.owners

    @property
    def is_acknowledged(self) -> bool:
        return self.acknowledged_at_s is not None

    @property
    def messages(self) -> list[Message]:
        """All that answered it, oldest first."""
        own = [self.original] if self.original is not None and self.original is not self.source else []
        return [message for message in (*own, *self.followups) if not message.is_deleted]

    @property
    def text(self) -> str:
        """All that the answers say."""
        return "\n".join(message.text for message in self.messages)

    @property
    def pictures(self) -> list[Attachment]:
        return [picture for message in self.messages for picture in message.pictures]


def walk(components: list[Json]) -> list[Json]:
    """Every component of a tree, parents first."""
    found: list[Json] = []
    for component in components:
        found.append(component)
        inner = list(component.get("components", []))
        inner += [component[name] for name in ("accessory", "component") if isinstance(component.get(name), dict)]
        found += walk(inner)
    return found


def member_payload(user: User, *, roles: tuple[Role, ...] = (), permissions: int = 0) -> Json:
    return {
        "user": user.payload(), "roles": [str(role.id) for role in roles], "nick": None, "avatar": None,
        "joined_at": "2024-01-01T00:00:00+00:00", "premium_since": None, "deaf": False, "mute": False, "flags": 0,
        "pending": False, "permissions": str(permissions), "communication_disabled_until": None,
    }  # fmt: skip


def stamp(at: datetime) -> str:
    return at.isoformat()
