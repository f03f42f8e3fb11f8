"""What people write: commands, prompts, and answers to what the bot has asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from telegram import Chat, ForceReply, InlineKeyboardMarkup, Message, MessageEntity, User
from telegram.constants import ChatType

from adapters.telegram.inbound.context import TelegramContext, identity_of, name_of, note_of_arguments
from adapters.telegram.inbound.drafts import prompt_of
from adapters.telegram.inbound.groups import ANONYMOUS_ADMIN, CHANNEL
from adapters.telegram.inbound.message_words import mentions_in, quote_of, text_of
from adapters.telegram.inbound.private_answers import Shown
from adapters.telegram.inbound.questions import Question, Questions
from adapters.telegram.inbound.shown_jobs import job_shown_in
from adapters.telegram.outbound.keyboards import keyboard
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.words import as_telegram
from bot.chats.cutting import cut, utf16_units
from bot.chats.double_press import SeenEvents
from bot.model.chat_errors import Gone
from bot.model.commands import Argument, Button, ParameterKind, Reply, ReplyKind
from bot.model.errors import BotError
from bot.model.images import AspectRatio
from bot.model.refusals import Refusal, StorageFull, UnknownCommand
from bot.model.words import isolated

MAX_PLACEHOLDER = 64
"""Of a field for an answer (Bot API, "ForceReply")."""
MAX_QUOTED = 200
_COMMAND = re.compile(r"/(?P<name>[^\s/@]+)(?:@(?P<bot>\w+))?(?:\s+|$)")
_WHO = re.compile(r"\s*(@\w|[a-z]+:\w)")
"""An argument that names somebody else than the one answered: @name or platform:id. A bare number is the amount."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Incoming:
    user: User
    spot: Spot
    text: str
    answers: Message | None
    key: str
    message: Message


class TextMessages:
    def __init__(self, *, context: TelegramContext, questions: Questions) -> None:
        self._context = context
        self._questions = questions
        self._albums = SeenEvents()

    async def handle(self, message: Message, key: str) -> None:
        """Raises the port's ChatErrors where the answer could not be shown; the request was made all the same."""
        if message.migrate_to_chat_id:
            await self._context.messages.follow(message.chat.id, message.migrate_to_chat_id)
            return
        if message.migrate_from_chat_id:
            await self._context.messages.follow(message.migrate_from_chat_id, message.chat.id)
            return
        user = message.from_user
        if user is None or message.is_automatic_forward or message.via_bot or message.chat.type == ChatType.CHANNEL:
            return
        if user.is_bot and user.id not in (ANONYMOUS_ADMIN, CHANNEL):
            return
        if not _is_by_a_person(message) or self._is_of_known_album(message):
            return
        incoming = _Incoming(
            user=user,
            spot=spot_of(message),
            text=text_of(message),
            answers=_answered(message),
            key=key,
            message=message,
        )
        match = _COMMAND.match(incoming.text)
        if match is None:
            await self._plain(incoming, message.chat)
            return
        await self._questions.end(user, message.chat.id)
        if not match["bot"] or match["bot"].lower() == self._context.bot.username.lower():
            await self._command(incoming, match, is_meant=bool(match["bot"]) or message.chat.type == ChatType.PRIVATE)

    def _is_of_known_album(self, message: Message) -> bool:
        """Whether it is one more picture of an album, each of which is a message: an album is answered once, and its
        words stand below one of its pictures."""
        album = message.media_group_id
        if album is None:
            return False
        is_known = self._albums.is_known((message.chat.id, album))
        return is_known and not text_of(message)

    # --- commands ----------------------------------------------------------------------------------------------

    async def _command(self, incoming: _Incoming, match: re.Match[str], *, is_meant: bool) -> None:
        """In a group a command that is nobody's, or another bot's, is not answered unless it names this bot."""
        rest = incoming.text[match.end() :]
        name = match["name"].lower()
        if name == "start" and rest and await self._context.show_linked(rest, incoming.user, incoming.spot):
            return
        if name == "start" and rest and (prompt := await prompt_of(rest, self._context)):
            await self._offer(incoming, prompt)
            return
        try:
            command, arguments = self._context.read_typed(self._typed(incoming, name, rest))
        except UnknownCommand as error:
            if is_meant:
                await self._refuse(incoming, error)
            return
        except BotError as error:
            await self._refuse(incoming, error)
            return
        if (channel := _channel_of(incoming.message)) is not None:
            await self._tell_channel(incoming, channel)
        elif incoming.user.id == ANONYMOUS_ADMIN and command != "group":
            locale = await self._context.locale(incoming.user)
            await self._context.say(incoming.spot, self._context.texts.say("telegram.anonymous", locale))
        elif command == "imagine":
            await self._imagine(incoming, dict(arguments))
        else:
            reply = await self._context.ask(incoming.user, incoming.spot, command, arguments, key=incoming.key)
            await self._context.show(reply, incoming.spot)

    def _typed(self, incoming: _Incoming, name: str, rest: str) -> str:
        """A command about a person, sent as an answer to one, means that one.

        Who has no username is named by an entity where the person is to be named; anywhere else a name is a word.
        """
        spec = next((spec for spec in self._context.specs() if spec.name == name), None)
        takes_person = spec is not None and any(p.kind is ParameterKind.PERSON for p in spec.parameters)
        about = incoming.answers.from_user if incoming.answers is not None else None
        if about is not None and about.is_bot:
            about = None  # a bot, this one too, has no use for credits: whose picture it is, must be said
        named = mentions_in(incoming.message).get(len(incoming.text) - len(rest))
        if takes_person and named is not None:
            rest = f"{PLATFORM}:{named.user} {incoming.text[named.end :]}"
        if takes_person and about is not None and not _WHO.match(rest):
            return f"/{name} {about.id} {rest}"
        return f"/{name} {rest}"

    async def _imagine(self, incoming: _Incoming, arguments: dict[str, Argument]) -> None:
        answered = incoming.answers
        try:
            file_id = self._picture_in(incoming, arguments)
        except Refusal as refusal:
            await self._refuse(incoming, refusal)
            return
        if not arguments.get("prompt") and answered is not None:
            arguments["prompt"] = quote_of(incoming.message) or await self._prompt_of(answered)
        if arguments.get("prompt"):
            reply = await self._context.ask(
                incoming.user, incoming.spot, "imagine", arguments, key=incoming.key, file_id=file_id
            )
            await self._context.show(reply, incoming.spot)
        else:
            await self._ask_for_prompt(incoming, arguments, file_id)

    def _picture_in(self, incoming: _Incoming, arguments: Mapping[str, Argument]) -> str | None:
        """The picture to begin from: the one whose caption this is. An answer to one may be about it in any way, so the
        strength must be named there. Raises SentPictureTooLarge.
        """
        own = self._context.sent.file_in(incoming.message)
        if own is not None or incoming.answers is None or "strength" not in arguments:
            return own
        return self._context.sent.file_in(incoming.answers)

    async def _tell_channel(self, incoming: _Incoming, channel: int) -> None:
        """Who writes as a channel cannot be known, and has no credits: told once a day."""
        name = f"told:{incoming.spot.chat}:{channel}"
        if await self._context.kept(name) is None:
            locale = await self._context.locale(incoming.user)
            await self._context.say(incoming.spot, self._context.texts.say("telegram.as_channel", locale))
            with suppress(StorageFull):  # then they are told again
                await self._context.keep(name, {})

    async def _prompt_of(self, answered: Message) -> str:
        """What a person wrote, or the prompt of the job that a message of ours shows."""
        if answered.from_user is None or answered.from_user.id != self._context.bot.id:
            return answered.text or answered.caption or ""
        job = await job_shown_in(answered, self._context)
        return "" if job is None else job.prompt

    async def _refuse(self, incoming: _Incoming, error: BotError) -> None:
        locale = await self._context.locale(incoming.user)
        await self._context.say(incoming.spot, as_telegram(self._context.texts.say(error.key, locale, **error.values)))

    # --- questions of ours --------------------------------------------------------------------------------------

    async def _ask_for_prompt(
        self, incoming: _Incoming, arguments: Mapping[str, Argument], file_id: str | None
    ) -> None:
        """`/gen` alone: its aspect ratio by a button, its prompt by the next message (in groups: an answer to ours)."""
        locale = await self._context.locale(incoming.user)
        person = await self._context.storage.find_person(identity_of(incoming.user))
        chosen = str(arguments.get("aspect_ratio") or (person and person.aspect_ratio) or AspectRatio.SQUARE)
        key = "telegram.ask_in_group" if incoming.spot.is_group else "telegram.ask"
        await self._questions.ask(
            incoming.user,
            incoming.spot.chat,
            lambda: self._context.messages.send_text(
                incoming.spot, self._context.texts.say(key, locale), ratio_buttons(chosen)
            ),
            command="imagine",
            arguments=arguments,
            file_id=file_id,
        )

    async def ask_for_edit(self, user: User, spot: Spot, job: str, reply: Reply) -> None:
        """The new prompt by a forced answer; in the person's own chat where the old one is not for everybody."""
        if not self._context.is_for_here(reply, spot):
            there = Spot(chat=user.id)
            try:
                await self._ask_for_edit(user, there, job, reply)
            except Gone:
                await self._context.show(reply, spot, is_pressed=True)
            return
        await self._ask_for_edit(user, spot, job, reply)

    async def _ask_for_edit(self, user: User, spot: Spot, job: str, reply: Reply) -> None:
        name = name_of(user)
        text = f"{name}\n{reply.text}" if spot.is_group else reply.text
        entities = [MessageEntity(MessageEntity.TEXT_MENTION, 0, utf16_units(name), user=user)]
        await self._questions.ask(
            user,
            spot.chat,
            lambda: self._context.messages.send_text(
                spot,
                text,
                ForceReply(selective=spot.is_group, input_field_placeholder=self._placeholder(reply.text)),
                entities=entities if spot.is_group and not user.username else (),
            ),
            command="edit",
            arguments={"job": job},
        )

    @staticmethod
    def _placeholder(text: str) -> str:
        return cut(" ".join(text.split()), MAX_PLACEHOLDER, length=utf16_units)

    # --- plain text --------------------------------------------------------------------------------------------

    async def _plain(self, incoming: _Incoming, chat: Chat) -> None:
        """An answer to a question of ours; in private chats else a prompt, made after one tap that shows the price."""
        question = await self._questions.to(incoming.user, incoming.spot.chat, key=incoming.key)
        is_private, answers = chat.type == ChatType.PRIVATE, incoming.answers
        is_to_it = question is not None and answers is not None and answers.message_id == question.message
        is_next = question is not None and question.command == "imagine" and answers is None and is_private
        if question is not None and question.is_open and incoming.text and (is_to_it or is_next):
            await self._answered(incoming, question)
        elif is_to_it and incoming.text and not is_private:
            await self._offer(incoming, incoming.text)
            await self._questions.forget(incoming.user, incoming.spot.chat)
        elif is_private:
            if incoming.text:
                await self._offer(incoming, incoming.text)
            else:
                locale = await self._context.locale(incoming.user)
                await self._context.say(incoming.spot, self._context.texts.say("telegram.words_only", locale))

    async def _answered(self, incoming: _Incoming, question: Question) -> None:
        try:
            _, arguments = self._context.read_typed(f"/imagine\n{incoming.text}")
        except BotError as error:
            await self._refuse(incoming, error)
            return
        try:
            own = self._context.sent.file_in(incoming.message)
        except Refusal as refusal:
            await self._refuse(incoming, refusal)
            return
        await self._questions.take(incoming.user, incoming.spot.chat, incoming.key)
        reply = await self._context.ask(
            incoming.user,
            incoming.spot,
            question.command,
            {**question.arguments, **arguments},
            key=incoming.key,
            source=question.source if own is None else None,
            file_id=own or question.file_id,
        )
        await self._context.show(reply, incoming.spot)
        if reply.kind is ReplyKind.ACCEPTED:
            # Only now: where it could not be shown, the update is handled again, and has to find its question.
            await self._questions.forget(incoming.user, incoming.spot.chat)

    async def _offer(self, incoming: _Incoming, text: str) -> None:
        try:
            _, arguments = self._context.read_typed(f"/imagine\n{text}")
            file_id = self._context.sent.file_in(incoming.message)
        except BotError as error:
            await self._refuse(incoming, error)
            return
        user, spot, key = incoming.user, incoming.spot, incoming.key
        reply = await self._context.ask(user, spot, "offer", arguments, key=key, file_id=file_id)
        if reply.kind is ReplyKind.REFUSAL:
            await self._context.show(reply, incoming.spot)
            return
        await self._context.keep(
            f"draft:{incoming.key}",
            {
                "user": incoming.user.id,
                "chat": incoming.spot.chat,
                "source": incoming.spot.source,
                **note_of_arguments(arguments),
                "file": file_id,
            },
        )
        locale = await self._context.locale(incoming.user)
        say = self._context.texts.say
        rows = [
            [
                Button(command="make", label=say("button.offer", locale), arguments={"draft": incoming.key}),
                Button(command="leave", label=say("telegram.leave", locale), arguments={"draft": incoming.key}),
            ]
        ]
        shown = (
            f"“{isolated(cut(' '.join(str(arguments.get('prompt', '')).split()), MAX_QUOTED))}”\n"
            if incoming.text.startswith("/")
            else ""
        )
        offer = Shown(text=shown + reply.text, markup=keyboard(rows))
        await self._context.show_as(reply, offer, incoming.spot)


def spot_of(message: Message) -> Spot:
    """A thread only where it is a topic: in plain groups answers carry a number that is none, and 1 is never sent."""
    thread = message.message_thread_id if message.is_topic_message else None
    return Spot(chat=message.chat.id, thread=thread if thread != 1 else None, source=message.message_id)


def _channel_of(message: Message) -> int | None:
    """The channel as which somebody writes in a group."""
    chat = message.sender_chat
    if chat is not None and chat.type == ChatType.CHANNEL:
        return chat.id
    return CHANNEL if message.from_user is not None and message.from_user.id == CHANNEL else None


def ratio_buttons(chosen: str) -> InlineKeyboardMarkup | None:
    return keyboard(
        [
            [
                Button(command="ratio", label=("✓ " if ratio == chosen else "") + ratio, arguments={"ratio": ratio})
                for ratio in AspectRatio
            ]
        ]
    )


def _is_by_a_person(message: Message) -> bool:
    """Whether it has words or anything else that people send. All others are service messages (pins, timers,
    backgrounds, who has joined, …), also those kinds that Telegram adds later.
    """
    if message.successful_payment is not None or message.passport_data is not None:
        return False
    has_words = bool(message.text or message.caption)
    return has_words or message.effective_attachment is not None or message.checklist is not None


def _answered(message: Message) -> Message | None:
    """In a topic every message answers the one that made the topic: that is no answer."""
    answered = message.reply_to_message
    return None if answered is None or answered.forum_topic_created is not None else answered
