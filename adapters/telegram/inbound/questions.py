"""What the bot has asked people: in each chat the newest question to each person, as a note.

A question is open until it is answered, for five minutes at most, and until the person asks for anything else. What
is written later is no answer: a word of thanks must not be paid for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import cast
from weakref import WeakValueDictionary

from telegram import User

from adapters.telegram.inbound.context import TelegramContext, arguments_in, note_of_arguments
from adapters.telegram.outbound.places import Spot
from bot.model.commands import Argument
from bot.model.images import BlobId

OPEN_FOR = timedelta(minutes=5)
"""How long an answer is awaited."""
ENDED = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`message` is ours, which asks; `command` takes the answer as its prompt, with the `arguments` that were given
    before, and the picture to begin from: `file_id`, or `source` in questions of earlier versions, which took it at
    once. `is_open` says whether what is written now may still be the answer.
    """

    message: int
    command: str
    arguments: Mapping[str, Argument]
    source: BlobId | None
    file_id: str | None
    is_open: bool


class Questions:
    def __init__(self, *, context: TelegramContext) -> None:
        self._context = context
        self._asking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def ask(
        self,
        user: User,
        chat: int,
        send: Callable[[], Awaitable[Spot]],
        *,
        command: str,
        arguments: Mapping[str, Argument],
        file_id: str | None = None,
    ) -> None:
        """The newest question takes the place of the one before. Raises what `send` does."""
        async with self._lock(_name(chat, user.id)):
            asked = await send()
            until_s = (self._context.clock.now() + OPEN_FOR).timestamp()
            await self._context.keep(
                _name(asked.chat, user.id),
                {
                    "message": asked.message,
                    "command": command,
                    **note_of_arguments(arguments),
                    "file": file_id,
                    "until": until_s,
                },
            )

    async def to(self, user: User, chat: int, *, key: str = "") -> Question | None:
        """What this person was asked last there. One being asked is waited for: it is seen before it is kept.

        `key` is the update's that comes as an answer: one that was taken as the answer before stays it.
        """
        name = _name(chat, user.id)
        async with self._lock(name):
            note = await self._context.kept(name)
        if note is None:
            return None
        source, file_id = note.get("source"), note.get("file")
        is_in_time = _until_s(note) > self._context.clock.now().timestamp()
        return Question(
            message=int(str(note["message"])),
            command=str(note["command"]),
            arguments=arguments_in(note),
            source=BlobId(source) if isinstance(source, str) else None,
            file_id=file_id if isinstance(file_id, str) else None,
            is_open=is_in_time or (bool(key) and note.get("answer") == key),
        )

    async def take(self, user: User, chat: int, key: str) -> None:
        """The update of that key is the answer, also where it has to be handled again after the question's time."""
        await self._change(user.id, chat, {"answer": key})

    async def end(self, user: User, chat: int) -> None:
        """The person wants something else, here: a question here is open no more, nor one in their own chat."""
        for where in {chat, user.id}:
            await self._change(user.id, where, {"until": ENDED}, only_open=True)

    async def name_ratio(self, user: User, chat: int, ratio: str) -> None:
        """For the answer that comes."""
        name = _name(chat, user.id)
        async with self._lock(name):
            note = await self._context.kept(name)
            if note is not None:
                named = {**arguments_in(note), "aspect_ratio": ratio}
                await self._context.keep(name, {**note, **note_of_arguments(named)})

    async def forget(self, user: User, chat: int) -> None:
        await self._context.drop(_name(chat, user.id))

    async def _change(self, user: int, chat: int, change: Mapping[str, object], *, only_open: bool = False) -> None:
        name = _name(chat, user)
        async with self._lock(name):
            note = await self._context.kept(name)
            if note is not None and (not only_open or _can_be_ended(note)):
                await self._context.keep(name, {**note, **change})

    def _lock(self, name: str) -> asyncio.Lock:
        lock = self._asking.get(name)
        if lock is None:
            lock = self._asking[name] = asyncio.Lock()
        return lock


def _name(chat: int, user: int) -> str:
    return f"ask:{chat}:{user}"


def _can_be_ended(note: Mapping[str, object]) -> bool:
    """Some that an older version has asked end by their time alone (migration 0006)."""
    return _until_s(note) > ENDED and not note.get("outlasts_commands")


def _until_s(note: Mapping[str, object]) -> float:
    """Seconds since 1970. A question that does not say it is open no more."""
    return cast("float", note.get("until", ENDED))
