"""What all that comes in is answered with: the core's answer, and the ways to show it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import cast

from telegram import InlineKeyboardMarkup, User
from telegram.error import BadRequest

from adapters.telegram.inbound.groups import Groups
from adapters.telegram.inbound.interim import Interim, standing
from adapters.telegram.inbound.private_answers import Shown, link_to, note_of_link, opening
from adapters.telegram.inbound.sent_pictures import SentPictures
from adapters.telegram.outbound.chat import TelegramChat
from adapters.telegram.outbound.client import TelegramBot
from adapters.telegram.outbound.errors import EXPECTED, MessageLost, NoText, Refused
from adapters.telegram.outbound.keyboards import NUMBERS_IN_A_ROW, keyboard, wrapped
from adapters.telegram.outbound.messages import Messages, Upload
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.words import as_telegram
from bot.chats.cutting import cut
from bot.model.charts import Illustration
from bot.model.chat_errors import Gone
from bot.model.commands import Argument, Button, CommandSpec, Named, Reply, ReplyKind, Request
from bot.model.images import BlobId
from bot.model.people import Identity
from bot.model.refusals import StorageFull
from bot.model.storage_errors import BlobMissing
from bot.model.words import one_line
from bot.ports import Answer, Blobs, Clock, Events, PlatformStorage, ReadTyped, Texts

NOTE_KEPT = timedelta(days=1)
MAX_NAME = 200


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
        return await self._locale_of(identity_of(user), user.language_code or "en")

    async def _locale_of(self, identity: Identity, spoken: str) -> str:
        person = await self.storage.find_person(identity)
        return self.texts.locale((person and person.locale) or spoken)

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
        request = Request(
            id=f"{self.owner}:{key}",
            identity=identity_of(user),
            place=spot.to_place(),
            command=command,
            arguments=arguments,
            locale=user.language_code or "en",
            name=user.full_name,
            username=user.username or "",
            group=str(spot.chat) if spot.is_group else "",
            group_name=self.groups.titles.get(spot.chat) or "" if spot.is_group else "",
            roles=await self.groups.roles(spot, user, command),
            source=source,
            sent=self.sent.picture(file_id),
            interim=self._interim(user, spot),
        )
        return replace(await self.answer(request), request=request)

    def _interim(self, user: User, spot: Spot) -> Interim:
        """In the person's own chat, where private answers are."""
        where = Spot(chat=user.id) if spot.is_group else replace(spot, message=None)
        return Interim(say=self.say, choices=self.choices, spot=where, clock=self.clock)

    async def show(self, reply: Reply, spot: Spot, *, is_pressed: bool = False) -> Spot | None:
        """As a new message, or in the place of `spot.message`. What is private goes to the person's own chat.

        Gives where its text stands, as `show_as`. Raises the port's ChatErrors.
        """
        if reply.kind is ReplyKind.ACCEPTED:
            await self.chat.show_accepted(reply, spot)
            return None
        there = await self.show_as(reply, self._as_shown(reply), spot, is_pressed=is_pressed)
        if reply.picture is not None:
            await self._show_illustration(reply, reply.picture, spot)
        if there is not None and there.is_group and reply.request is not None:
            await self._note(name_of_owner(there.chat, there.message or 0), {"user": _asker(reply.request)})
        return there

    async def show_as(self, reply: Reply, shown: Shown, spot: Spot, *, is_pressed: bool = False) -> Spot | None:
        """A reply in a form that the caller has chosen, where it may be read. Gives where its text stands, if it is
        there and has buttons. Raises BlobMissing and the port's ChatErrors.
        """
        if self.is_for_here(reply, spot):
            there = await self._show(shown, standing(reply) or spot)
            return there if shown.markup is not None else None
        await self._show_privately(reply, shown, spot, is_pressed=is_pressed)
        return None

    async def _show_illustration(self, reply: Reply, picture: Illustration, spot: Spot) -> None:
        """In a message of its own, where the text stands; a caption has room for too little. Best effort."""
        if not self.is_for_here(reply, spot):
            if reply.request is None:
                return
            spot = Spot(chat=_asker(reply.request))
        with suppress(*EXPECTED):
            await self.messages.send_photo(spot, Upload(content=picture.data, name=picture.name), "", None)

    def _as_shown(self, reply: Reply) -> Shown:
        if reply.kind is ReplyKind.FILE and reply.file is not None:
            return Shown(text="", file=reply.file.blob, file_name=reply.file.name)
        text, choices = as_telegram(reply.text) if not reply.jobs else reply.text, self.choices(reply)
        is_about_one = len(reply.jobs) == 1 and choices is None
        return Shown(text=text, markup=choices, job=reply.jobs[0].job.id if is_about_one else None)

    async def _show(self, shown: Shown, spot: Spot) -> Spot | None:
        """Gives where the text stands; None for pictures and files. Raises BlobMissing and the port's ChatErrors."""
        if shown.file is not None:
            content = await self.blobs.read(shown.file)
            await self.messages.send_document(spot, Upload(content=content, name=shown.file_name), "")
            return None
        if shown.is_pictures:
            job = await self.storage.job(shown.job) if shown.job is not None else None
            if job is not None:
                await self.chat.show_again(job, spot, shown.text, shown.markup)
            return None
        there = await self.say(spot, shown.text, shown.markup)
        if shown.job is not None:
            await self._note(name_of_shown_job(there.chat, there.message or 0), {"job": shown.job})
        return there

    async def _note(self, name: str, value: Mapping[str, object]) -> None:
        with suppress(StorageFull):  # what it is about is shown all the same
            await self.keep(name, value)

    # --- answers for one person -----------------------------------------------------------------------------------

    @staticmethod
    def is_for_here(reply: Reply, spot: Spot) -> bool:
        """Whether a reply may be shown where others read it, or nobody else does."""
        return not (reply.is_private and spot.is_group)

    async def _show_privately(self, reply: Reply, shown: Shown, spot: Spot, *, is_pressed: bool) -> None:
        """In the chat of who asked. The group is told that, without a word of it; a press has been told already.

        Where the bot may not write to them yet, the answer waits for a day behind a button. Raises the port's
        ChatErrors, and BlobMissing.
        """
        request = reply.request
        if request is None:
            raise ValueError("nobody knows whose this answer is")
        say, locale = self.texts.say, await self._locale_of(request.identity, request.locale)
        in_group, label = replace(spot, message=None), say("button.start", locale)
        try:
            await self._show(shown, standing(reply) or Spot(chat=_asker(request)))
        except (Gone, BadRequest):  # of whatever kind the refusal is: that chat is closed to us
            link = link_to(request)
            await self._note(f"answer:{link[1:]}", {"user": _asker(request), **shown.to_note()})
            open_it = opening(label, self.bot.username, link)
            await self.messages.send_text(in_group, say("telegram.open_privately", locale), open_it)
            return
        if not is_pressed:
            with suppress(*EXPECTED):  # it was answered; handled anew, it would be answered twice
                open_it = opening(label, self.bot.username)
                await self.messages.send_text(in_group, say("telegram.answered_privately", locale), open_it)

    async def show_linked(self, link: str, user: User, spot: Spot) -> bool:
        """The answer that waits behind a link, in its person's chat. False where there is none for them.

        Raises the port's ChatErrors.
        """
        name = note_of_link(link)
        note = None if name is None or spot.is_group else await self.kept(name)
        if name is None or note is None or note["user"] != user.id:
            return False
        try:
            await self._show(Shown.of_note(note), spot)
        except BlobMissing as error:
            await self.say(spot, self.texts.say(error.key, await self.locale(user)))
        await self.drop(name)
        return True

    async def say(self, spot: Spot, text: str, markup: InlineKeyboardMarkup | None = None) -> Spot:
        """In the place of `spot.message` where there is one that can be changed. Gives where it stands."""
        if spot.message is not None:
            try:
                await self.messages.edit_text(spot, text, markup)
            except (MessageLost, NoText, Refused):
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


def name_of(user: User) -> str:
    """What they are called in a group."""
    return f"@{user.username}" if user.username else cut(one_line(user.first_name), MAX_NAME)


def name_of_shown_job(chat: int, message: int) -> str:
    """Of the note that says which job a message without buttons is about."""
    return f"job:{chat}:{message}"


def name_of_owner(chat: int, message: int) -> str:
    """Of the note that says whose a message in a group is."""
    return f"of:{chat}:{message}"


def _asker(request: Request) -> int:
    """The person's user id, which is the id of their private chat, too (Bot API, Chat)."""
    return int(request.identity.user_id)


def note_of_arguments(arguments: Mapping[str, Argument]) -> dict[str, object]:
    """For a note: the arguments, and how their options were typed."""
    options = {name: value.option for name, value in arguments.items() if isinstance(value, Named)}
    return {"arguments": dict(arguments), "options": options}


def arguments_in(note: Mapping[str, object]) -> dict[str, Argument]:
    """The arguments that were kept in a note, also by an earlier version, which kept no options."""
    options = cast("Mapping[str, str]", note.get("options", {}))
    kept = cast("Mapping[str, Argument]", note.get("arguments", {}))
    return {n: Named(str(value), option=options[n]) if n in options else value for n, value in kept.items()}
