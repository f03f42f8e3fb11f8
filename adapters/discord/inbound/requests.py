"""An interaction as a Request: who asks, where, with which roles, and what the bot may do there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import discord

from adapters.discord.inbound.named import Named, as_read, by_ids
from adapters.discord.outbound.places import PLATFORM, TOKEN_LIVES, Spot
from bot.model.commands import GROUP_ADMIN, MODERATOR, Argument, Channel, Request, SentPicture
from bot.model.people import Identity

DiscordInteraction = discord.Interaction[discord.Client]
PEOPLE = "people"
"""The argument that names several people in a text."""


def request_of(
    interaction: DiscordInteraction,
    spot: Spot,
    command: str,
    arguments: Mapping[str, Argument],
    *,
    is_provisional: bool = False,
    sent: SentPicture | None = None,
) -> Request:
    """The same interaction is the same request, however often it is delivered. Whom its words mention, they name."""
    user = interaction.user
    named = Named.of_interaction(interaction)
    words = {name: _words(name, value, named) for name, value in arguments.items()}
    return Request(
        id=f"{PLATFORM}:{interaction.id}",
        identity=Identity(platform=PLATFORM, user_id=str(user.id)),
        place=spot.to_place(),
        command=command,
        arguments=words,
        locale=interaction.locale.value,
        name=user.display_name,
        username=user.name,
        roles=_roles(interaction),
        group=str(interaction.guild_id or ""),
        group_name=getattr(interaction.guild, "name", None) or "",
        channel=_channel(interaction, spot),
        is_provisional=is_provisional,
        sent=sent,
    )


def _words(name: str, value: Argument, named: Named) -> Argument:
    if not isinstance(value, str):
        return value
    return by_ids(value) if name == PEOPLE else as_read(value, named)


def spot_of(interaction: DiscordInteraction, now: datetime) -> Spot:
    return Spot(
        channel=interaction.channel_id or 0,
        guild=interaction.guild_id,
        user=interaction.user.id,
        application=interaction.application_id,
        interaction=interaction.id,
        token=interaction.token,
        token_expires=now + TOKEN_LIVES,
        user_only=_is_user_only(interaction),
        upload_bytes=interaction.filesize_limit,
    )


def is_ephemeral(interaction: DiscordInteraction) -> bool:
    """Whether only the person sees the message it comes from."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def is_for_them_alone(interaction: DiscordInteraction) -> bool:
    """Whether nobody else reads the message it comes from: ephemeral, or between the person and the bot."""
    is_bots_dm = interaction.guild_id is None and not interaction.context.private_channel
    return is_ephemeral(interaction) or is_bots_dm


def _is_user_only(interaction: DiscordInteraction) -> bool:
    """Whether only the person has installed the app here, so that the bot's own token reaches nothing."""
    if interaction.guild_id is None:
        return interaction.context.private_channel
    return interaction.is_user_integration() and not interaction.is_guild_integration()


def _roles(interaction: DiscordInteraction) -> tuple[str, ...]:
    user, rights = interaction.user, interaction.permissions
    if not isinstance(user, discord.Member):
        return ()
    # The ids as Discord has sent them: `roles` leaves out what the library's cache does not know (yet).
    roles = [str(id) for id in user._roles]  # noqa: SLF001
    roles.append(str(interaction.guild_id))  # @everyone, which a server may name, too
    if rights.administrator or rights.manage_guild:
        roles.append(GROUP_ADMIN)
    if rights.administrator or rights.manage_messages:
        roles.append(MODERATOR)
    return tuple(roles)


def _channel(interaction: DiscordInteraction, spot: Spot) -> Channel | None:
    """None in private, where there is nothing to choose and everything may be posted."""
    if interaction.guild_id is None:
        return None
    channel = interaction.channel
    ids = [str(spot.channel)]
    is_age_restricted = False
    if isinstance(channel, discord.Thread):
        ids.append(str(channel.parent_id))
        is_age_restricted = channel.parent is not None and channel.is_nsfw()
    elif isinstance(channel, discord.abc.GuildChannel):
        is_age_restricted = bool(getattr(channel, "nsfw", False))
    # Where the bot is no member it needs no rights: the interaction itself lets it write.
    lacking = () if spot.user_only else _lacking(interaction.app_permissions, is_thread=len(ids) > 1)
    return Channel(ids=tuple(ids), is_age_restricted=is_age_restricted, lacking=lacking)


def _lacking(rights: discord.Permissions, *, is_thread: bool) -> tuple[str, ...]:
    """What posting a picture needs there."""
    if rights.administrator:
        return ()
    needed = {
        "view_channel": rights.view_channel,
        "send_messages_in_threads" if is_thread else "send_messages": (
            rights.send_messages_in_threads if is_thread else rights.send_messages
        ),
        "embed_links": rights.embed_links,
        "attach_files": rights.attach_files,
    }
    return tuple(name for name, is_there in needed.items() if not is_there)
