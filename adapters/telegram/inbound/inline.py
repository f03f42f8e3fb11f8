"""`@bot words`: one's own pictures that match, from what Telegram has already; nothing is made while somebody types."""

from __future__ import annotations

from contextlib import suppress

from telegram import InlineQuery, InlineQueryResultCachedPhoto, InlineQueryResultsButton
from telegram.error import TelegramError

from adapters.telegram.inbound.context import TelegramContext, identity_of
from adapters.telegram.inbound.drafts import link_of
from adapters.telegram.outbound.rate_limits import NO_WAITING
from adapters.telegram.outbound.words import MAX_CAPTION
from bot.chats.cutting import cut, utf16_units
from bot.model.images import MAX_PROMPT_CHARACTERS
from bot.model.jobs import Job
from bot.model.signs import first

LOOKED_AT = 200
MAX_RESULTS = 20
CACHE_S = 5
MAX_TITLE = 64


class Inline:
    def __init__(self, *, context: TelegramContext) -> None:
        self._context = context

    async def answer(self, query: InlineQuery) -> None:
        words = first(" ".join(query.query.split()), MAX_PROMPT_CHARACTERS)
        person = await self._context.storage.find_person(identity_of(query.from_user))
        found: list[InlineQueryResultCachedPhoto] = []
        if person is not None:
            page = await self._context.storage.history(person.id, limit=LOOKED_AT, before=None)
            for job in page.jobs:
                if len(found) < MAX_RESULTS and _matches(job, words):
                    found += await self._results(job, MAX_RESULTS - len(found))
        locale = await self._context.locale(query.from_user)
        key = "telegram.inline_make" if words else "telegram.inline_open"
        button = InlineQueryResultsButton(
            text=self._context.texts.say(key, locale),
            start_parameter=await link_of(words, self._context) if words else "inline",
        )
        with suppress(TelegramError):  # too late: they have typed on
            await self._context.bot.answer_inline_query(
                query.id, found, cache_time=CACHE_S, is_personal=True, button=button, rate_limit_args=NO_WAITING
            )

    async def _results(self, job: Job, most: int) -> list[InlineQueryResultCachedPhoto]:
        results = []
        for task, picture in job.pictures[:most]:
            file_id = await self._context.chat.file_id(picture.blob)
            if file_id:
                results.append(
                    InlineQueryResultCachedPhoto(
                        id=f"{job.id}:{task.index}",
                        photo_file_id=file_id,
                        title=cut(job.prompt, MAX_TITLE, length=utf16_units),
                        caption=cut(job.prompt, MAX_CAPTION, length=utf16_units),
                    )
                )
        return results


def _matches(job: Job, words: str) -> bool:
    prompt = job.prompt.casefold()
    return all(word in prompt for word in words.casefold().split())
