"""What people write: commands, prompts, and answers to what the bot has asked."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from weakref import WeakValueDictionary

from telegram import Chat, ForceReply, InlineKeyboardMarkup, Message, MessageEntity, User
from telegram.constants import ChatType

from adapters.telegram.inbound.context import TelegramContext, arguments_in, identity_of
from adapters.telegram.inbound.drafts import prompt_of
from adapters.telegram.inbound.groups import ANONYMOUS_ADMIN, CHANNEL
from adapters.telegram.inbound.message_words import mentions_in, quote_of, text_of
from adapters.telegram.inbound.sent_pictures import has_picture
from adapters.telegram.inbound.shown_jobs import job_shown_in
from adapters.telegram.outbound.keyboards import keyboard
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.words import as_telegram
from bot.chats.cutting import cut, utf16_units
from bot.chats.double_press import SeenEvents
from bot.model.commands import Argument, Button, ParameterKind, Reply, ReplyKind
from bot.model.errors import BotError
from bot.model.images import AspectRatio, BlobId
from bot.model.refusals import Refusal, StorageFull, UnknownCommand
from bot.model.words import isolated, one_line

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
    def __init__(self, *, context: TelegramContext) -> None:
        self._context = context
        self._asking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
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
        if self._is_of_known_album(message):
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
        elif not match["bot"] or match["bot"].lower() == self._context.bot.username.lower():
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
            source = await self._source(incoming, arguments)
        except Refusal as refusal:
            await self._refuse(incoming, refusal)
            return
        if not arguments.get("prompt") and answered is not None:
            arguments["prompt"] = quote_of(incoming.message) or await self._prompt_of(answered)
        if arguments.get("prompt"):
            reply = await self._context.ask(
                incoming.user, incoming.spot, "imagine", arguments, key=incoming.key, source=source
            )
            await self._context.show(reply, incoming.spot)
        else:
            await self._ask_for_prompt(incoming, arguments, source)

    async def _source(self, incoming: _Incoming, arguments: Mapping[str, Argument]) -> BlobId | None:
        """The picture to begin from: the one whose caption this is. An answer to one may be about it in any way, so the
        strength must be named there. Raises Refusals."""
        own = await self._context.sent.taken(incoming.message)
        if own is not None or incoming.answers is None or "strength" not in arguments:
            return own
        return await self._context.sent.taken(incoming.answers)

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
        self, incoming: _Incoming, arguments: Mapping[str, Argument], source: BlobId | None
    ) -> None:
        """`/gen` alone: its aspect ratio by a button, its prompt by the next message (in groups: an answer to ours)."""
        locale = await self._context.locale(incoming.user)
        person = await self._context.storage.find_person(identity_of(incoming.user))
        chosen = str(arguments.get("aspect_ratio") or (person and person.aspect_ratio) or AspectRatio.SQUARE)
        key = "telegram.ask_in_group" if incoming.spot.is_group else "telegram.ask"
        name = note_of_question(incoming.spot.chat, incoming.user.id)
        async with self._lock(name):
            question = await self._context.messages.send_text(
                incoming.spot, self._context.texts.say(key, locale), ratio_buttons(chosen)
            )
            await self._keep_question(
                question, incoming.user, {"command": "imagine", "arguments": dict(arguments), "source": source}
            )

    async def _keep_question(self, question: Spot, user: User, asked: Mapping[str, object]) -> None:
        await self._context.keep(note_of_question(question.chat, user.id), {"message": question.message, **asked})

    async def ask_for_edit(self, user: User, spot: Spot, job: str, reply: Reply) -> None:
        """The new prompt by a forced answer."""
        name = f"@{user.username}" if user.username else cut(one_line(user.first_name), MAX_QUOTED)
        text = f"{name}\n{reply.text}" if spot.is_group else reply.text
        entities = [MessageEntity(MessageEntity.TEXT_MENTION, 0, utf16_units(name), user=user)]
        note = note_of_question(spot.chat, user.id)
        async with self._lock(note):
            question = await self._context.messages.send_text(
                spot,
                text,
                ForceReply(selective=spot.is_group, input_field_placeholder=self._placeholder(reply.text)),
                entities=entities if spot.is_group and not user.username else (),
            )
            await self._keep_question(question, user, {"command": "edit", "arguments": {"job": job}})

    async def question_to(self, user: User, chat: int) -> dict[str, object] | None:
        """What this person was asked last there. One being asked is waited for: it is seen before it is kept."""
        name = note_of_question(chat, user.id)
        async with self._lock(name):
            return await self._context.kept(name)

    def _lock(self, name: str) -> asyncio.Lock:
        lock = self._asking.get(name)
        if lock is None:
            lock = self._asking[name] = asyncio.Lock()
        return lock

    @staticmethod
    def _placeholder(text: str) -> str:
        return cut(" ".join(text.split()), MAX_PLACEHOLDER, length=utf16_units)

    # --- plain text --------------------------------------------------------------------------------------------

    async def _plain(self, incoming: _Incoming, chat: Chat) -> None:
        """An answer to a question of ours; in private chats else a prompt, made after one tap that shows the price."""
        question = await self.question_to(incoming.user, incoming.spot.chat)
        is_answer = question is not None and incoming.answers is not None
        is_answer = is_answer and question is not None and incoming.answers.message_id == question["message"]  # type: ignore[union-attr]  # looked at above
        is_next = question is not None and question["command"] == "imagine" and incoming.answers is None
        if question is not None and incoming.text and (is_answer or (is_next and chat.type == ChatType.PRIVATE)):
            await self._answered(incoming, question)
        elif chat.type == ChatType.PRIVATE:
            if incoming.text:
                await self._offer(incoming, incoming.text)
            else:
                locale = await self._context.locale(incoming.user)
                await self._context.say(incoming.spot, self._context.texts.say("telegram.words_only", locale))

    async def _answered(self, incoming: _Incoming, question: Mapping[str, object]) -> None:
        try:
            _, arguments = self._context.read_typed(f"/imagine\n{incoming.text}")
        except BotError as error:
            await self._refuse(incoming, error)
            return
        merged = {**arguments_in(question), **arguments}
        kept = question.get("source")
        try:
            own = await self._context.sent.taken(incoming.message)
        except Refusal as refusal:
            await self._refuse(incoming, refusal)
            return
        source = own or (BlobId(kept) if isinstance(kept, str) else None)
        command = str(question["command"])
        reply = await self._context.ask(incoming.user, incoming.spot, command, merged, key=incoming.key, source=source)
        await self._context.show(reply, incoming.spot)
        if reply.kind is ReplyKind.ACCEPTED:
            # Only now: where it could not be shown, the update is handled again, and has to find its question.
            await self._context.drop(note_of_question(incoming.spot.chat, incoming.user.id))

    async def _offer(self, incoming: _Incoming, text: str) -> None:
        try:
            _, arguments = self._context.read_typed(f"/imagine\n{text}")
        except BotError as error:
            await self._refuse(incoming, error)
            return
        try:
            reply, source = await self._offered(incoming, arguments)
        except Refusal as refusal:
            await self._refuse(incoming, refusal)
            return
        if reply.kind is ReplyKind.REFUSAL:
            await self._context.show(reply, incoming.spot)
            return
        await self._context.keep(
            f"draft:{incoming.key}",
            {
                "user": incoming.user.id,
                "chat": incoming.spot.chat,
                "source": incoming.spot.source,
                "arguments": dict(arguments),
                "picture": source,
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
        await self._context.say(incoming.spot, shown + reply.text, keyboard(rows))

    async def _offered(self, incoming: _Incoming, arguments: Mapping[str, Argument]) -> tuple[Reply, BlobId | None]:
        """The core's offer, and the picture to begin from, which is taken only of who may ask. Raises Refusals."""
        user, spot, key = incoming.user, incoming.spot, incoming.key
        words = {
            name: value for name, value in arguments.items() if name != "strength" or not has_picture(incoming.message)
        }
        reply = await self._context.ask(user, spot, "offer", words, key=key)
        source = None if reply.kind is ReplyKind.REFUSAL else await self._context.sent.taken(incoming.message)
        if source is not None:
            reply = await self._context.ask(user, spot, "offer", arguments, key=key, source=source)
        return reply, source


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


def note_of_question(chat: int, user: int) -> str:
    return f"ask:{chat}:{user}"


def ratio_buttons(chosen: str) -> InlineKeyboardMarkup | None:
    return keyboard(
        [
            [
                Button(command="ratio", label=("✓ " if ratio == chosen else "") + ratio, arguments={"ratio": ratio})
                for ratio in AspectRatio
            ]
        ]
    )


def _answered(message: Message) -> Message | None:
    """In a topic every message answers the one that made the topic: that is no answer."""
    answered = message.reply_to_message
    return None if answered is None or answered.forum_topic_created is not None else answered
