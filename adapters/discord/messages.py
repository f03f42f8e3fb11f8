"""Messages of ours: shown, edited, deleted, by each way there is. Errors become facts here.

Every method raises ChatBusy (nothing twice where it is done again), NotReached, FileTooLarge.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import cast

import aiohttp
import discord
from discord import ui

from adapters.discord.errors import translated
from adapters.discord.places import Spot

CALL_TIMEOUT_S = 10.0
UPLOAD_TIMEOUT_S = 30.0
"""One upload by one way; the core waits 90 s for all ways together."""
_ORIGINAL = cast("int", "@original")
"""How an interaction's own message is called in its address (Discord API, "Get Original Interaction Response")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One file on its way out."""

    content: bytes = field(repr=False)
    name: str
    alt: str = ""

    def file(self) -> discord.File:
        """Made anew for each attempt: one that was sent is at its end, and sent again has no bytes."""
        return discord.File(BytesIO(self.content), filename=self.name, description=self.alt or None)


class Messages:
    """`client` gives the one that is connected now."""

    def __init__(self, *, client: Callable[[], discord.Client]) -> None:
        self._client = client

    # --- by the interaction's token ------------------------------------------------------------------------------

    def _webhook(self, spot: Spot) -> discord.Webhook:
        return discord.Webhook.partial(spot.application, spot.token, client=self._client())

    async def edit_by_token(
        self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        """Gives the message's id. Doing it twice shows it once."""
        async with _facts(timeout_s or _timeout_s(uploads)):
            edited = await self._webhook(spot).edit_message(
                _ORIGINAL, view=view, attachments=[upload.file() for upload in uploads]
            )
        return edited.id

    async def find_original(self, spot: Spot) -> int:
        """The id of the interaction's own message, where its acknowledgement was taken. Raises NotReached else."""
        async with _facts(CALL_TIMEOUT_S):
            found = await self._webhook(spot).fetch_message(_ORIGINAL)
        return found.id

    async def delete_by_token(self, spot: Spot) -> None:
        async with _facts(CALL_TIMEOUT_S):
            await self._webhook(spot).delete_message(_ORIGINAL)

    async def follow_up(self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = ()) -> None:
        """One more message, that only the person sees."""
        async with _facts(_timeout_s(uploads)):
            await self._webhook(spot).send(view=view, files=[upload.file() for upload in uploads], ephemeral=True)

    # --- by the bot itself -------------------------------------------------------------------------------------

    async def edit_by_bot(
        self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        """The same message without the token. Doing it twice shows it once."""
        async with _facts(timeout_s or _timeout_s(uploads)):
            edited = await self._partial(spot).edit(view=view, attachments=[upload.file() for upload in uploads])
        return edited.id

    async def delete_by_bot(self, spot: Spot) -> None:
        async with _facts(CALL_TIMEOUT_S):
            await self._partial(spot).delete()

    def _partial(self, spot: Spot) -> discord.PartialMessage:
        return self._client().get_partial_messageable(spot.channel).get_partial_message(spot.message or 0)

    async def send(self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload], *, nonce: str) -> int:
        """A message in the channel that may mention the person.

        Twice within minutes is once: the nonce is enforced (Discord API, "Create Message").
        """
        async with _facts(_timeout_s(uploads)):
            sent = (
                await self._client()
                .get_partial_messageable(spot.channel)
                .send(
                    view=view,
                    files=[upload.file() for upload in uploads],
                    nonce=nonce,
                    allowed_mentions=discord.AllowedMentions(
                        everyone=False, roles=False, users=[discord.Object(spot.user)], replied_user=False
                    ),
                )
            )
        return sent.id

    async def open_private(self, user: int) -> int:
        """The channel of the private messages with somebody. Twice is once."""
        async with _facts(CALL_TIMEOUT_S):
            channel = await self._client().create_dm(discord.Object(user))
        return channel.id


def _timeout_s(uploads: Sequence[Upload]) -> float:
    return UPLOAD_TIMEOUT_S if uploads else CALL_TIMEOUT_S


@asynccontextmanager
async def _facts(timeout_s: float) -> AsyncIterator[None]:
    """The library sleeps as long as a rate limit says and asks again after 5xx: a bound on the whole of it."""
    try:
        async with asyncio.timeout(timeout_s):
            yield
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
        meaning = translated(error)
        if meaning is error:
            raise
        raise meaning from error
