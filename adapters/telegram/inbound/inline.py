"""`@bot words`: one's own pictures that match, from what Telegram has already; nothing is made while somebody types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import InlineQuery, InlineQueryResultCachedPhoto, InlineQueryResultsButton
from telegram.error import BadRequest, TelegramError

from adapters.telegram.inbound.context import TelegramContext, identity_of
from adapters.telegram.inbound.drafts import link_of
from adapters.telegram.outbound.rate_limits import NO_WAITING
from adapters.telegram.outbound.words import MAX_CAPTION
from bot.chats.cutting import cut, utf16_units
from bot.model.images import MAX_PROMPT_CHARACTERS, BlobId
from bot.model.jobs import Job
from bot.model.signs import first

LOOKED_AT = 200
MAX_RESULTS = 20
CACHE_S = 5
MAX_TITLE = 64
_QUERY_IS_OVER = ("query is too old", "query id is invalid")
""" "Query is too old and response timeout expired or query ID is invalid": no results would be taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A picture to show; `blob` is the one that Telegram calls by a file id."""

    blob: BlobId
    shown: InlineQueryResultCachedPhoto


class Inline:
    def __init__(self, *, context: TelegramContext) -> None:
        self._context = context

    async def answer(self, query: InlineQuery) -> None:
        words = first(" ".join(query.query.split()), MAX_PROMPT_CHARACTERS)
        person = await self._context.storage.find_person(identity_of(query.from_user))
        found: list[_Found] = []
        if person is not None:
            page = await self._context.storage.history(person.id, limit=LOOKED_AT, before=None)
            for job in page.jobs:
                if len(found) < MAX_RESULTS and _matches(job, words):
                    found += await self._results(job, MAX_RESULTS - len(found))
        locale = await self._context.locale(query.from_user)
        key = "telegram.inline_make" if words else "telegram.inline_open"
        button = InlineQueryResultsButton(
            text=self._context.texts.say(key, locale),
            start_parameter=await link_of(words, self._context, user=query.from_user.id) if words else "inline",
        )
        try:
            if not await self._is_taken(query, found, button):
                await self._answer_without_dead(query, found, button)
        except TelegramError:
            return  # too late: they have typed on

    async def _is_taken(self, query: InlineQuery, found: Sequence[_Found], button: InlineQueryResultsButton) -> bool:
        """False where Telegram refuses the answer. Raises TelegramError where it says nothing of it."""
        try:
            await self._context.bot.answer_inline_query(
                query.id,
                [one.shown for one in found],
                cache_time=CACHE_S,
                is_personal=True,
                button=button,
                rate_limit_args=NO_WAITING,
            )
        except BadRequest as error:
            if any(words in error.message.lower() for words in _QUERY_IS_OVER):
                raise
            return False
        return True

    async def _answer_without_dead(
        self, query: InlineQuery, found: Sequence[_Found], button: InlineQueryResultsButton
    ) -> None:
        """One dead file id spoils the whole answer, and Telegram does not say which: so each is asked about.

        Where all of them seem to live, fewer are tried. What is refused while the rest is taken is forgotten.
        """
        living = [one for one in found if await self._is_known(one)]
        refused = [one for one in found if one not in living]
        if not refused or not await self._is_taken(query, living, button):
            more = await self._answer_with_fewer(query, living, button)
            if more is None:
                return
            refused += more
        for one in refused:
            await self._context.chat.forget_file(one.blob, one.shown.photo_file_id)

    async def _answer_with_fewer(
        self, query: InlineQuery, found: list[_Found], button: InlineQueryResultsButton
    ) -> list[_Found] | None:
        """`found` was refused. Gives what is to be forgotten, None where Telegram takes no answer at all.

        No document says that a query can be answered twice, so the first answer that is taken is the last: all but one
        are tried before halves and quarters. The other half of what was refused has a dead one in it.
        """
        for one in found:
            if await self._is_taken(query, [other for other in found if other is not one], button):
                return [one]
        parts, refused = [found], list[_Found]()
        for part in parts:  # it grows meanwhile
            first, second = part[: len(part) // 2], part[len(part) // 2 :]
            if not first:
                refused += second
                continue
            for half, other in ((first, second), (second, first)):
                if await self._is_taken(query, half, button):
                    return refused + other
            parts += [first, second]
        return refused if await self._is_taken(query, [], button) else None

    async def _is_known(self, one: _Found) -> bool:
        try:
            await self._context.bot.get_file(one.shown.photo_file_id, rate_limit_args=NO_WAITING)
        except BadRequest:
            return False
        return True

    async def _results(self, job: Job, most: int) -> list[_Found]:
        results = []
        for task, picture in job.pictures[:most]:
            file_id = await self._context.chat.file_id(picture.blob)
            if file_id:
                shown = InlineQueryResultCachedPhoto(
                    id=f"{job.id}:{task.index}",
                    photo_file_id=file_id,
                    title=cut(job.prompt, MAX_TITLE, length=utf16_units),
                    caption=cut(job.prompt, MAX_CAPTION, length=utf16_units),
                )
                results.append(_Found(blob=picture.blob, shown=shown))
        return results


def _matches(job: Job, words: str) -> bool:
    prompt = job.prompt.casefold()
    return all(word in prompt for word in words.casefold().split())
