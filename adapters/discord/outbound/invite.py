"""The address under which a server's manager invites the bot, with the permissions it needs."""

from __future__ import annotations

import base64
import binascii

import discord

NEEDED = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, embed_links=True, attach_files=True
)
SCOPES = ("bot", "applications.commands")


def invite_link(application: int) -> str:
    return discord.utils.oauth_url(application, permissions=NEEDED, scopes=SCOPES)


def introduction(name: str, application: int | None) -> str:
    """A line for the operator; "" where it is not known whose link it would be."""
    if application is None:
        return ""
    return f"Discord: let {name or 'the bot'} into a server with {invite_link(application)}"


def application_in(token: str) -> int | None:
    """A bot's token begins with its application's id in base64; None where it does not."""
    first = token.partition(".")[0]
    try:
        written = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode()
    except (binascii.Error, ValueError):
        return None
    return int(written) if written.isascii() and written.isdecimal() else None
