"""People, roles, channels and emoji inside of free text, as Discord's app shows them: by their names.

Discord sends `<@123>` where its app shows "@Ann" (Discord API, "Message Formatting"). In a prompt such a number means
nothing, and it would be painted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

import discord

_FORMAT = re.compile(
    r"<(?:@!?(?P<user>\d{1,20})|@&(?P<role>\d{1,20})|#(?P<channel>\d{1,20})|a?:(?P<emoji>\w{1,32}):\d{1,20}"
    r"|/(?P<command>[^:<>\n]{1,100}):\d{1,20}|t:(?P<time>-?\d{1,12})(?::[a-zA-Z])?|id:(?P<page>[a-z_-]{1,30}))>"
)
_PERSON = re.compile(r"<@!?(\d{1,20})>")
_ROLE = re.compile(r"<@&(\d{1,20})>")
MIN_ID_DIGITS = 15
"""Ids have 17 digits and more (Discord API, "Snowflakes"): a shorter number that nobody knows mentions nobody."""
UNKNOWN = "…"
"""In the place of a name that nobody has told us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Names by id. What is not here is looked for in `guild`, whose channels and roles the library knows."""

    users: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    guild: discord.Guild | None = None

    @classmethod
    def of_message(cls, message: discord.Message) -> Named:
        """Those whom a message mentions."""
        mentioned = {str(user.id): user.display_name for user in (*message.mentions, message.author)}
        return cls(users=mentioned, guild=message.guild)

    @classmethod
    def of_interaction(cls, interaction: discord.Interaction[discord.Client]) -> Named:
        """Those whom Discord has sent along, resolved, and who asks."""
        data = cast("Mapping[str, object]", interaction.data or {})
        resolved = cast("Mapping[str, Mapping[str, Mapping[str, str | None]]]", data.get("resolved") or {})
        users = {id: user.get("global_name") or user.get("username") for id, user in resolved.get("users", {}).items()}
        nicks = {id: member.get("nick") for id, member in resolved.get("members", {}).items()}
        me = interaction.client.user
        known = {str(user.id): user.display_name for user in (interaction.user, me) if user is not None}
        return cls(
            users=known | _given(users) | _given(nicks),
            roles=_given({id: role.get("name") for id, role in resolved.get("roles", {}).items()}),
            channels=_given({id: channel.get("name") for id, channel in resolved.get("channels", {}).items()}),
            guild=interaction.guild,
        )

    def user(self, id: str) -> str:
        member = self.guild.get_member(int(id)) if self.guild else None
        return self.users.get(id) or (member.display_name if member else UNKNOWN)

    def role(self, id: str) -> str:
        role = self.guild.get_role(int(id)) if self.guild else None
        return self.roles.get(id) or (role.name if role else UNKNOWN)

    def channel(self, id: str) -> str:
        channel = self.guild.get_channel_or_thread(int(id)) if self.guild else None
        return self.channels.get(id) or (channel.name if channel else UNKNOWN)


def by_ids(text: str) -> str:
    """`<@1>` as "1" and `<@&2>` as "role:2", where people are named: others may be called like those who are meant."""
    return _ROLE.sub(r" role:\1 ", _PERSON.sub(r" \1 ", text))


def as_read(text: str, named: Named) -> str:
    """`<@1>` as "@Ann", `<@&2>` as "@Painters", `<#3>` as "#general", `<:cat:4>` as ":cat:"; the rest as it is."""

    names = {"user": named.user, "role": named.role, "channel": named.channel}

    def name(found: re.Match[str]) -> str:  # noqa: PLR0911 - a kind, a line
        kind = found.lastgroup or ""
        given = found[kind]
        if kind in names and names[kind](given) == UNKNOWN and len(given) < MIN_ID_DIGITS:
            return found[0]
        match kind:
            case "user":
                return f"@{named.user(given)}"
            case "role":
                return f"@{named.role(given).removeprefix('@')}"
            case "channel":
                return f"#{named.channel(given)}"
            case "emoji":
                return f":{given}:"
            case "command":
                return f"/{given}"
            case "time":
                with suppress(OverflowError, ValueError, OSError):
                    return f"{datetime.fromtimestamp(int(given), UTC):%Y-%m-%d %H:%M} UTC"
                return UNKNOWN
            case _:
                return f"#{given}"

    return _FORMAT.sub(name, text)


def _given(names: Mapping[str, str | None]) -> dict[str, str]:
    return {id: name for id, name in names.items() if name}
