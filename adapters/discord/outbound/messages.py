"""Sends, edits and deletes the bot's messages, by an interaction's token or by the bot itself.

Errors of Discord are translated here: every method raises ChatBusy, DeliveryUnknown, NotReached, FileTooLarge, and none
because Discord answers what nobody has foreseen.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import aiohttp
import discord
from discord import ui
from discord.http import handle_message_parameters
from discord.webhook.async_ import async_context

from adapters.discord.outbound.errors import (
    NOT_SENT_WAIT_S,
    AddressBlocked,
    Blocked,
    DeadToken,
    NotReached,
    Rejected,
    reason_of,
    translated,
    unread,
)
from adapters.discord.outbound.places import Spot
from adapters.discord.outbound.rate_limits import impatient
from bot.chats.bounded import Bounded
from bot.model.chat_errors import ChatBusy
from bot.ports import Events

CALL_TIMEOUT_S = 10.0
UPLOAD_TIMEOUT_S = 30.0
"""One upload by one way; the core waits 90 s for all ways together."""
MAX_DEAD_TOKENS = 5_000


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
    """`client` gives the one that is logged in now; it raises ConnectionError where there is none."""

    def __init__(self, *, client: Callable[[], discord.Client], events: Events) -> None:
        self._client = client
        self._events = events
        self._dead: Bounded[int, None] = Bounded(limit=MAX_DEAD_TOKENS)

    # --- by the interaction's token ------------------------------------------------------------------------------
    # The library offers these calls on an Interaction only, and after a restart there is none: so they are made by the
    # library's own adapter, as it makes them itself.

    def _webhook(self, spot: Spot) -> discord.Webhook:
        return discord.Webhook.partial(spot.application, spot.token, client=self._client())

    async def edit_by_token(
        self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        """Gives the message's id. Doing it twice shows it once."""
        async with self._by_token(spot, timeout_s or _timeout_s(uploads)):
            with handle_message_parameters(
                view=view,
                attachments=[upload.file() for upload in uploads],
                previous_allowed_mentions=discord.AllowedMentions.none(),
            ) as body:
                edited = await async_context.get().edit_original_interaction_response(
                    spot.application,
                    spot.token,
                    session=self._webhook(spot).session,
                    payload=body.payload,
                    multipart=body.multipart,
                    files=body.files,
                )
                return int(edited["id"])

    async def find_original(self, spot: Spot) -> int:
        """The id of the interaction's own message, where its acknowledgement was taken. Raises NotReached else."""
        async with self._by_token(spot, CALL_TIMEOUT_S):
            found = await async_context.get().get_original_interaction_response(
                spot.application, spot.token, session=self._webhook(spot).session
            )
            return int(found["id"])

    async def buttons_by_token(self, spot: Spot) -> frozenset[str]:
        """The ids of the buttons that the interaction's own message has now."""
        async with self._by_token(spot, CALL_TIMEOUT_S):
            found = await async_context.get().get_original_interaction_response(
                spot.application, spot.token, session=self._webhook(spot).session
            )
            return frozenset(_button_ids([found]))

    async def delete_by_token(self, spot: Spot) -> None:
        """The interaction's own message."""
        async with self._by_token(spot, CALL_TIMEOUT_S):
            await async_context.get().delete_original_interaction_response(
                spot.application, spot.token, session=self._webhook(spot).session
            )

    async def follow_up(self, spot: Spot, view: ui.LayoutView) -> None:
        """One more message, that only the person sees.

        Not by `Webhook.send`: the library holds a webhook made of an id and a token for one without an application, and
        refuses to send such messages by it.
        """
        async with self._by_token(spot, CALL_TIMEOUT_S, is_repeatable=False):
            with handle_message_parameters(
                view=view,
                flags=discord.MessageFlags(ephemeral=True),
                previous_allowed_mentions=discord.AllowedMentions.none(),
            ) as body:
                await async_context.get().execute_webhook(
                    spot.application,
                    spot.token,
                    session=self._webhook(spot).session,
                    payload=body.payload,
                    wait=True,
                    with_components=True,
                )

    # --- by the bot itself -------------------------------------------------------------------------------------

    async def edit_by_bot(
        self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload] = (), *, timeout_s: float = 0.0
    ) -> int:
        """The same message without the token. Doing it twice shows it once."""
        async with self._translated(timeout_s or _timeout_s(uploads)):
            edited = await self._partial(spot).edit(view=view, attachments=[upload.file() for upload in uploads])
        return edited.id

    async def buttons_by_bot(self, spot: Spot) -> frozenset[str]:
        """The same without the token. Where the bot may not read the channel's history, it raises NotReached."""
        async with self._translated(CALL_TIMEOUT_S):
            found = await self._client().http.get_message(spot.channel, spot.message or 0)
            return frozenset(_button_ids([found]))

    async def delete_by_bot(self, spot: Spot) -> None:
        async with self._translated(CALL_TIMEOUT_S):
            await self._partial(spot).delete()

    def _partial(self, spot: Spot) -> discord.PartialMessage:
        return self._client().get_partial_messageable(spot.channel).get_partial_message(spot.message or 0)

    async def send(self, spot: Spot, view: ui.LayoutView, uploads: Sequence[Upload], *, nonce: str) -> int:
        """A new message in the channel, which may mention the person.

        A second one within minutes is not sent: the nonce is enforced (Discord API, "Create Message").
        """
        mentioned = [discord.Object(spot.user)] if spot.user else False
        async with self._translated(_timeout_s(uploads)):
            sent = (
                await self._client()
                .get_partial_messageable(spot.channel)
                .send(
                    view=view,
                    files=[upload.file() for upload in uploads],
                    nonce=nonce,
                    allowed_mentions=discord.AllowedMentions(
                        everyone=False,
                        roles=False,
                        users=mentioned,
                        replied_user=False,
                    ),
                )
            )
        return sent.id

    async def open_private(self, user: int) -> int:
        """The channel of the private messages with somebody: the same at each call."""
        async with self._translated(CALL_TIMEOUT_S):
            channel = await self._client().create_dm(discord.Object(user))
        return channel.id

    # --- what went wrong -----------------------------------------------------------------------------------------

    @asynccontextmanager
    async def _by_token(self, spot: Spot, timeout_s: float, *, is_repeatable: bool = True) -> AsyncIterator[None]:
        """A token that was refused once is not tried again: Discord counts each 401 towards a ban of the address."""
        if spot.interaction in self._dead:
            raise NotReached
        try:
            async with self._translated(timeout_s, is_repeatable=is_repeatable):
                yield
        except DeadToken:
            self._dead[spot.interaction] = None
            raise

    @asynccontextmanager
    async def _translated(self, timeout_s: float, *, is_repeatable: bool = True) -> AsyncIterator[None]:
        """Ends a call after `timeout_s`: the library itself sleeps through rate limits. `is_repeatable` where a second
        call shows nothing twice: edits, deletions, and new messages, by their nonce.
        """
        with impatient() as answered:
            try:
                async with asyncio.timeout(timeout_s):
                    yield
            except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
                if isinstance(error, TimeoutError) and is_repeatable and not answered.is_open:
                    raise ChatBusy(after_s=NOT_SENT_WAIT_S) from error
                raise self._meaning(error) from error
            except (LookupError, TypeError, ValueError, AttributeError) as error:
                if answered.status is None:  # nothing has been sent: a fault of ours
                    raise
                self._events.warn("discord_answer_unreadable", status=answered.status, why=type(error).__name__)
                raise unread(answered.status) from error

    def _meaning(self, error: Exception) -> Exception:
        meaning = translated(error)
        if isinstance(meaning, Blocked):
            self._events.alert("discord_blocks_this_address", wait_s=meaning.after_s)
            return AddressBlocked(after_s=meaning.after_s)
        if meaning is error and isinstance(error, discord.HTTPException):
            meaning = Rejected(reason_of(error))
        if isinstance(meaning, Rejected):
            self._events.warn("discord_refused_message", why=meaning.reason)
        return meaning


def _button_ids(parts: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Of a message, or of components: they hold components, and one of them an accessory."""
    for part in parts:
        if part.get("custom_id"):
            yield str(part["custom_id"])
        yield from _button_ids(part.get("components") or ())
        if part.get("accessory"):
            yield from _button_ids([part["accessory"]])


def _timeout_s(uploads: Sequence[Upload]) -> float:
    return UPLOAD_TIMEOUT_S if uploads else CALL_TIMEOUT_S
