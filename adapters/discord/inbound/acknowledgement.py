"""The acknowledgement of an interaction, which Discord wants within 3 seconds, and what its failure means."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import aiohttp
import discord

from adapters.discord.outbound.errors import NotReached, is_acknowledged
from adapters.discord.outbound.messages import Messages
from adapters.discord.outbound.places import Spot
from bot.model.chat_errors import ChatError
from bot.ports import Clock

ACKNOWLEDGE_TIMEOUT_S = 8.0
"""Discord takes none after 3 s. The rest is for the library's second try, whose failure says whether the first was
taken."""
LOOKS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """It was taken. `message` is the id of the message that is to become the answer, where known."""

    message: int | None = None
    is_ephemeral: bool = False


async def acknowledge(
    interaction: discord.Interaction[discord.Client],
    spot: Spot,
    messages: Messages,
    *,
    clock: Clock,
    in_place: bool = False,
    ephemeral: bool = False,
) -> Acknowledgement | None:
    """None where it was certainly not taken, and nothing can be shown. Never raises a Discord error.

    `in_place`: the answer changes the message with the button. An answer that says "already acknowledged" means that
    an earlier attempt, or the same interaction delivered before, was taken.
    """
    try:
        async with asyncio.timeout(ACKNOWLEDGE_TIMEOUT_S):
            taken = await interaction.response.defer(thinking=not in_place, ephemeral=ephemeral)
    except discord.HTTPException as error:
        if is_acknowledged(error):  # which message it made, Discord has not told
            known = None if in_place else await find_original(spot, messages, clock=clock)
            return Acknowledgement(message=known, is_ephemeral=ephemeral)
        return None if error.status < 500 else await _look(spot, messages, clock=clock, ephemeral=ephemeral)
    except discord.InteractionResponded:
        return Acknowledgement(is_ephemeral=ephemeral)
    # The last four: what came with 2xx was nothing that the library could read.
    except (TimeoutError, aiohttp.ClientError, OSError, LookupError, TypeError, ValueError, AttributeError):
        return await _look(spot, messages, clock=clock, ephemeral=ephemeral)
    if taken is None:
        return Acknowledgement(is_ephemeral=ephemeral)
    return Acknowledgement(message=taken.message_id, is_ephemeral=taken.is_ephemeral() or ephemeral)


async def _look(spot: Spot, messages: Messages, *, clock: Clock, ephemeral: bool) -> Acknowledgement | None:
    """Where its outcome is unknown: it was taken if there is a message to answer in."""
    message = await find_original(spot, messages, clock=clock)
    return None if message is None else Acknowledgement(message=message, is_ephemeral=ephemeral)


async def find_original(spot: Spot, messages: Messages, *, clock: Clock) -> int | None:
    """The message that an acknowledgement made; None where there is none, or where that cannot be found out."""
    for look in range(LOOKS):
        await clock.sleep(float(look))
        try:
            return await messages.find_original(spot)
        except NotReached:
            return None
        except ChatError:
            continue
    return None
