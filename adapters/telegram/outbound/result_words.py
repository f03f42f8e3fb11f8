"""The words of a result, in the job's message: said, shown once more where progress covered them, or said later."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from telegram import InlineKeyboardMarkup

from adapters.telegram.outbound.errors import EXPECTED, MessageLost, NoText, Refused, ServerFailed
from adapters.telegram.outbound.job_messages import JobMessages
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import Spot
from bot.chats.progress import LOOKS_S, ProgressBoard
from bot.model.chat_errors import ChatBusy, ChatError
from bot.model.jobs import JobId
from bot.ports import Events

MAX_FOLLOWS = 5
MAX_FOLLOW_S = 900.0
"""Words that come later than their album are tried so often, and wait so long for a busy chat each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    job_id: JobId
    text: str
    markup: InlineKeyboardMarkup | None


class ResultWords:
    def __init__(
        self, *, messages: Messages, job_messages: JobMessages, progress: ProgressBoard[Spot], events: Events
    ) -> None:
        self._messages = messages
        self._job_messages = job_messages
        self._progress = progress
        self._events = events

    async def say(self, spot: Spot, words: Words) -> Spot:
        """In the status message, or in a new one where that is gone, or takes it not. Raises Refused, ChatErrors."""
        job_id = words.job_id
        if spot.message is not None:
            try:
                await self._edit(spot, words)
            except MessageLost:
                spot = replace(spot, message=None)
            except Refused:
                spot = await self._job_messages.leave(job_id, spot)
            except ServerFailed:
                if not self._job_messages.is_failing_too_long(job_id):
                    raise
                spot = await self._job_messages.leave(job_id, spot)
        if spot.message is None:
            sent = await self._messages.send_text(spot, words.text, words.markup)
            spot = await self._job_messages.keep(job_id, sent)
        self._progress.look_later(job_id, partial(self._uncover, spot, words))
        return spot

    def look_again(self, spot: Spot, words: Words) -> None:
        """As after `say`, where nobody knows of edits: an earlier process may have left one without an answer."""
        self._progress.look_in(words.job_id, partial(self._uncover, spot, words))

    def follow_later(self, spot: Spot, words: Words, *, after: ChatError, tries: int = 1) -> None:
        """The words of an album that stands, where they found no way: some seconds later, or when the chat that is busy
        takes something again. `tries` is how often that was tried."""
        self._events.warn("telegram_words_late", job_id=words.job_id, why=type(after).__name__)
        if tries > MAX_FOLLOWS:
            return
        is_busy = isinstance(after, ChatBusy)
        follow = partial(self._follow, spot, words, may_send=is_busy, tries=tries)
        after_s = (min(after.after_s, MAX_FOLLOW_S),) if isinstance(after, ChatBusy) else LOOKS_S
        self._progress.look_in(words.job_id, follow, after_s=after_s)

    async def _follow(self, spot: Spot, words: Words, *, may_send: bool, tries: int) -> None:
        """`may_send` where a new message would be the only one: what was tried before was not shown."""
        async with self._job_messages.memory.lock(words.job_id):
            spot = self._job_messages.memory.spots.get(words.job_id) or spot
            try:
                if may_send:
                    await self.say(spot, words)
                elif spot.message is not None:
                    await self._edit(spot, words)
            except ChatBusy as busy:
                self.follow_later(spot, words, after=busy, tries=tries + 1)
            except EXPECTED as error:
                self._events.warn("telegram_words_given_up", job_id=words.job_id, why=type(error).__name__)

    async def _uncover(self, spot: Spot, words: Words) -> None:
        """The words once more, where Telegram took progress late. A picture is not covered: it has no text to edit."""
        async with self._job_messages.memory.lock(words.job_id):
            with suppress(*EXPECTED):
                await self._edit(spot, words)

    async def _edit(self, spot: Spot, words: Words) -> None:
        try:
            await self._messages.edit_text(spot, words.text, words.markup)
        except NoText:
            await self._messages.edit_caption(spot, words.text, words.markup)
