"""What all that comes in is answered with: the core's answer, and the ways to show it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import cast

from telegram import InlineKeyboardMarkup, User

from adapters.telegram.inbound.groups import Groups
from adapters.telegram.inbound.sent_pictures import SentPictures
from adapters.telegram.outbound.chat import TelegramChat
from adapters.telegram.outbound.client import TelegramBot
from adapters.telegram.outbound.errors import MessageLost, NoText
from adapters.telegram.outbound.keyboards import NUMBERS_IN_A_ROW, keyboard, wrapped
from adapters.telegram.outbound.messages import Messages, Upload
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.words import as_telegram
from bot.model.commands import Argument, Button, CommandSpec, Reply, ReplyKind, Request
from bot.model.images import BlobId
from bot.model.people import Identity
from bot.model.refusals import StorageFull
from bot.ports import Answer, Blobs, Clock, Events, PlatformStorage, ReadTyped, Texts

NOTE_KEPT = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramContext:
    """Everything the handlers of updates have at hand. `owner` is whose notes and updates they are: this bot's."""

    answer: Answer
    read_typed: ReadTyped
    specs: Callable[[], Sequence[CommandSpec]]
    bot: TelegramBot
    chat: TelegramChat
    messages: Messages
    groups: Groups
    sent: SentPictures
    storage: PlatformStorage
    blobs: Blobs
    texts: Texts
    clock: Clock
    events: Events
    owner: str

    async def locale(self, user: User) -> str:
        """What they chose, else what their Telegram speaks."""
        person = await self.storage.find_person(identity_of(user))
        return self.texts.locale((person and person.locale) or user.language_code or "en")

    async def ask(
        self,
        user: User,
        spot: Spot,
        command: str,
        arguments: Mapping[str, Argument],
        *,
        key: str,
        source: BlobId | None = None,
        file_id: str | None = None,
    ) -> Reply:
        """The core's answer. The same key twice is the same request. `file_id` is that of a picture to begin from."""
        return await self.answer(
            Request(
                id=f"{self.owner}:{key}",
                identity=identity_of(user),
                place=spot.to_place(),
                command=command,
                arguments=arguments,
                locale=user.language_code or "en",
                name=user.full_name,
                username=user.username or "",
                group=str(spot.chat) if spot.is_group else "",
                roles=await self.groups.roles(spot, user, command),
                source=source,
                sent=self.sent.picture(file_id),
            )
        )

    async def show(self, reply: Reply, spot: Spot) -> None:
        """As a new message, or in the place of `spot.message`. Raises the port's ChatErrors."""
        match reply.kind:
            case ReplyKind.ACCEPTED:
                await self.chat.show_accepted(reply, spot)
            case ReplyKind.FILE if reply.file is not None:
                content = await self.blobs.read(reply.file.blob)
                await self.messages.send_document(spot, Upload(content=content, name=reply.file.name), "")
            case _:
                text, choices = as_telegram(reply.text) if not reply.jobs else reply.text, self.choices(reply)
                shown = await self.say(spot, text, choices)
                if len(reply.jobs) == 1 and choices is None:
                    name = name_of_shown_job(shown.chat, shown.message or 0)
                    with suppress(StorageFull):  # it is shown all the same
                        await self.keep(name, {"job": reply.jobs[0].job.id})

    async def say(self, spot: Spot, text: str, markup: InlineKeyboardMarkup | None = None) -> Spot:
        """In the place of `spot.message` where there is one that can be changed. Gives where it stands."""
        if spot.message is not None:
            try:
                await self.messages.edit_text(spot, text, markup)
            except (MessageLost, NoText):
                spot = replace(spot, message=None)
            else:
                return spot
        return await self.messages.send_text(spot, text, markup)

    def choices(self, reply: Reply) -> InlineKeyboardMarkup | None:
        """A button for each choice, each picture of the history, each job that can be cancelled."""
        rows: list[Sequence[Button]] = []
        for command in dict.fromkeys(next(iter(button.arguments), "") for button in reply.buttons):
            rows += wrapped([button for button in reply.buttons if command in button.arguments], NUMBERS_IN_A_ROW)
        if reply.kind is ReplyKind.PICTURES:
            numbered = [
                Button(command="show", label=str(n), arguments={"job": view.job.id})
                for n, view in enumerate(reply.jobs, start=1)
            ]
            rows += wrapped(numbered, NUMBERS_IN_A_ROW)
        elif reply.kind is ReplyKind.JOBS:
            for n, view in enumerate(reply.jobs, start=1):
                number = f" {n}" if len(reply.jobs) > 1 else ""
                rows.append([replace(button, label=button.label + number) for button in view.buttons])
        if reply.next_page and reply.jobs:
            older = self.texts.say("telegram.older", reply.jobs[0].job.locale)
            rows.append([Button(command="history", label=older, arguments={"before": reply.next_page})])
        return keyboard(rows)

    # --- notes -------------------------------------------------------------------------------------------------

    async def keep(self, name: str, value: Mapping[str, object]) -> None:
        written = json.dumps(value, ensure_ascii=False)
        await self.storage.keep_note(self.owner, name, written, expires_at=self.clock.now() + NOTE_KEPT)

    async def kept(self, name: str) -> dict[str, object] | None:
        written = await self.storage.note(self.owner, name, at=self.clock.now())
        return None if written is None else cast("dict[str, object]", json.loads(written))

    async def drop(self, name: str) -> None:
        await self.storage.drop_note(self.owner, name)


def identity_of(user: User) -> Identity:
    return Identity(platform=PLATFORM, user_id=str(user.id))


def name_of_shown_job(chat: int, message: int) -> str:
    """Of the note that says which job a message without buttons is about."""
    return f"job:{chat}:{message}"


def arguments_in(note: Mapping[str, object]) -> dict[str, Argument]:
    """The arguments that were kept in a note."""
    return dict(cast("Mapping[str, Argument]", note.get("arguments", {})))
