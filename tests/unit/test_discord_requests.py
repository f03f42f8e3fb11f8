"""Discord: an interaction as a request: who asks, where, with which roles, and what the bot may do there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

import discord
import pytest

from adapters.discord.inbound.requests import DiscordInteraction, request_of, spot_of
from bot.model.commands import GROUP_ADMIN, MODERATOR, Request

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
GUILD, CHANNEL, PARENT, ANNA, ROLE = 100, 200, 201, 300, 400
ALL = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, embed_links=True, attach_files=True
)
TEXT, PRIVATE, THREAD, GROUP_DM = 0, 1, 11, 3


def interaction(
    *,
    may: discord.Permissions = ALL,
    rights: discord.Permissions | None = None,
    channel: Mapping[str, object] | None = None,
    guild: int | None = GUILD,
    owners: Mapping[str, str] | None = None,
    context: int = 0,
    roles: tuple[int, ...] = (),
    resolved: Mapping[str, object] | None = None,
) -> DiscordInteraction:
    """As the gateway sends it; no server is in the library's cache."""
    client = discord.Client(intents=discord.Intents(guilds=True))
    bot = {"id": "902", "username": "painter", "discriminator": "0", "avatar": None}
    client._connection.user = discord.ClientUser(state=client._connection, data=cast("Any", bot))
    user = {"id": str(ANNA), "username": "anna", "discriminator": "0", "avatar": None, "global_name": "Anna"}
    payload: dict[str, Any] = {
        "id": "900",
        "application_id": "901",
        "type": 2,
        "token": "the-token",
        "version": 1,
        "locale": "ko",
        "entitlements": [],
        "attachment_size_limit": 12345,
        "app_permissions": str(may.value),
        "authorizing_integration_owners": dict(owners or {"0": str(guild or 0)}),
        "context": context,
        "channel": {"id": str(CHANNEL), "type": TEXT, "name": "pictures", "position": 0, **(channel or {})},
        "data": {"id": "1", "name": "imagine", "type": 1, "resolved": dict(resolved or {})},
    }
    if guild is None:
        payload["user"] = user
    else:
        payload |= {
            "guild_id": str(guild),
            "guild": {"id": str(guild), "locale": "en-US", "features": []},
            "member": {
                "user": user,
                "roles": [str(role) for role in roles],
                "permissions": str((rights or discord.Permissions.none()).value),
                "joined_at": "2026-01-01T00:00:00+00:00",
                "deaf": False,
                "mute": False,
                "flags": 0,
            },
        }
    return cast("DiscordInteraction", discord.Interaction(data=cast("Any", payload), state=client._connection))


def asked(given: DiscordInteraction) -> Request:
    return request_of(given, spot_of(given, NOW), "imagine", {"prompt": "a fox"})


def test_the_interaction_is_the_request_and_its_place_holds_all_that_is_needed_later() -> None:
    request = asked(interaction())
    assert request.id == "discord:900"
    assert str(request.identity) == f"discord:{ANNA}"
    assert (request.name, request.username, request.locale, request.group) == ("Anna", "anna", "ko", str(GUILD))
    assert request.place.address == {
        "channel": str(CHANNEL),
        "guild": str(GUILD),
        "user": str(ANNA),
        "application": "901",
        "interaction": "900",
        "token": "the-token",
        "token_expires": "2026-11-25T12:15:00+00:00",
        "upload_limit": "12345",
    }


def test_roles_come_by_their_ids_even_where_nothing_is_known_of_the_server() -> None:
    assert set(asked(interaction(roles=(ROLE,))).roles) == {str(ROLE), str(GUILD)}


@pytest.mark.parametrize(
    ("rights", "roles"),
    [
        (discord.Permissions(manage_guild=True), {GROUP_ADMIN}),
        (discord.Permissions(manage_messages=True), {MODERATOR}),
        (discord.Permissions(administrator=True), {GROUP_ADMIN, MODERATOR}),
        (discord.Permissions(manage_channels=True), set()),
    ],
)
def test_who_runs_the_server_or_the_channel_is_known_by_their_rights(
    rights: discord.Permissions, roles: set[str]
) -> None:
    assert set(asked(interaction(rights=rights)).roles) - {str(GUILD)} == roles


@pytest.mark.parametrize("missing", ["attach_files", "embed_links", "view_channel", "send_messages"])
def test_what_the_bot_lacks_in_a_channel_is_named(missing: str) -> None:
    may = discord.Permissions(ALL.value)
    may.update(**{missing: False})
    channel = asked(interaction(may=may)).channel
    assert channel is not None
    assert channel.lacking == (missing,)


def test_nothing_is_lacking_where_the_bot_may_all() -> None:
    for may in (ALL, discord.Permissions(administrator=True)):
        channel = asked(interaction(may=may)).channel
        assert channel is not None
        assert channel.lacking == ()


THREAD_PAYLOAD: Mapping[str, object] = {
    "type": THREAD,
    "parent_id": str(PARENT),
    "owner_id": str(ANNA),
    "message_count": 0,
    "member_count": 1,
    "rate_limit_per_user": 0,
    "thread_metadata": {
        "archived": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2026-01-01T00:00:00+00:00",
        "locked": False,
    },
}


def test_a_thread_belongs_to_its_channel_and_has_a_permission_of_its_own() -> None:
    may = discord.Permissions(ALL.value)
    may.update(send_messages_in_threads=False)
    channel = asked(interaction(may=may, channel=THREAD_PAYLOAD)).channel
    assert channel is not None
    assert channel.ids == (str(CHANNEL), str(PARENT))
    assert channel.lacking == ("send_messages_in_threads",)
    may.update(send_messages_in_threads=True, send_messages=False)
    channel = asked(interaction(may=may, channel=THREAD_PAYLOAD)).channel
    assert channel is not None
    assert channel.lacking == ()


@pytest.mark.parametrize("is_so", [False, True])
def test_an_age_restricted_channel_is_known_as_such(is_so: bool) -> None:
    channel = asked(interaction(channel={"nsfw": is_so})).channel
    assert channel is not None
    assert channel.is_age_restricted is is_so


def test_where_only_the_person_has_the_app_no_right_is_needed_and_the_bot_reaches_nothing() -> None:
    given = interaction(may=discord.Permissions.none(), owners={"1": str(ANNA)})
    channel = asked(given).channel
    assert channel is not None
    assert channel.lacking == ()
    assert not spot_of(given, NOW).bot_can_reach


def test_where_both_have_it_the_servers_installation_counts() -> None:
    given = interaction(may=discord.Permissions.none(), owners={"0": str(GUILD), "1": str(ANNA)})
    channel = asked(given).channel
    assert channel is not None
    assert channel.lacking
    assert spot_of(given, NOW).bot_can_reach


@pytest.mark.parametrize(
    ("kind", "context", "is_reached"), [(PRIVATE, 1, True), (PRIVATE, 2, False), (GROUP_DM, 2, False)]
)
def test_the_bot_reaches_its_own_private_chats_and_no_others(kind: int, context: int, is_reached: bool) -> None:
    given = interaction(
        guild=None,
        context=context,
        owners={"1": str(ANNA)},
        channel={"type": kind, "recipients": [], "name": None, "icon": None, "owner_id": None},
    )
    request = asked(given)
    assert (request.group, request.channel, request.roles) == ("", None, ())
    assert spot_of(given, NOW).bot_can_reach is is_reached


# --- whom words mention ----------------------------------------------------------------------------------------------

RESOLVED = {
    "users": {
        "11": {"id": "11", "username": "ann_k", "global_name": "Ann Kim"},
        "12": {"id": "12", "username": "bo"},
        "13": {"id": "13", "username": "cy", "global_name": "Cy"},
    },
    "members": {"13": {"nick": "Cyril ⚡"}},
    "roles": {"21": {"id": "21", "name": "Painters"}},
    "channels": {"31": {"id": "31", "name": "gallery"}},
}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a portrait of <@11> and <@!12>", "a portrait of @Ann Kim and @bo"),
        ("<@13>, as <@300> sees them", "@Cyril ⚡, as @Anna sees them"),
        ("<@902> at work", "@painter at work"),
        ("<@&21> in <#31>", "@Painters in #gallery"),
        ("a party <:party_cat:41> <a:dance:42>", "a party :party_cat: :dance:"),
        ("like </imagine:51> and </server show:52>", "like /imagine and /server show"),
        ("noon of <t:1750000000:R>, <t:9999999999999>", "noon of 2025-06-15 15:06 UTC, <t:9999999999999>"),
        ("in <id:customize>", "in #customize"),
        ("<@199000000000000000> <@&198000000000000000> <#197000000000000000>", "@… @… #…"),
        ("<@99> <@&98> <#97>", "<@99> <@&98> <#97>"),
        ("1 < 2 > 0, <3, <@>, <#here>, <:no:>, user 11", "1 < 2 > 0, <3, <@>, <#here>, <:no:>, user 11"),
    ],
)
def test_mentions_in_words_become_the_names_that_people_read(written: str, read: str) -> None:
    given = interaction(resolved=RESOLVED)
    words = request_of(given, spot_of(given, NOW), "imagine", {"prompt": written, "count": 2})
    assert words.arguments == {"prompt": read, "count": 2}


def test_a_person_that_is_chosen_is_still_their_number() -> None:
    given = interaction(resolved=RESOLVED)
    chosen = request_of(given, spot_of(given, NOW), "topup", {"person": "11", "reason": "helped <@12>"})
    assert chosen.arguments == {"person": "11", "reason": "helped @bo"}
