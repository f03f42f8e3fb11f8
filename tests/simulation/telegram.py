"""An imitation of the Bot API as far as it is documented, and our whole adapter on it, from an update to a message.

In the place of python-telegram-bot there is a bot that calls this server, and a queue; of the library only its data
classes and errors are used.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

import httpx
from telegram import Chat, InputMediaPhoto, Message, PhotoSize, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut

from adapters.telegram.inbound.context import TelegramContext
from adapters.telegram.inbound.dispatcher import Dispatcher
from adapters.telegram.inbound.groups import Groups
from adapters.telegram.inbound.sent_pictures import SentPictures
from adapters.telegram.inbound.update_handling import UpdateHandling
from adapters.telegram.inbound.update_inbox import UpdateInbox
from adapters.telegram.outbound.chat import TelegramChat
from adapters.telegram.outbound.messages import Messages
from bot.chats.load_shedding import LoadShedder
from bot.ports import Blobs, Clock, CoreServices, Events, Fit, PlatformStorage, Texts
from tests.simulation.screens import BOT, Shown
from tests.simulation.wire import Wire

T = TypeVar("T")
GROUP, SUPERGROUP = -500, -1009
BOT_ID = 99
OWNER = f"telegram:{BOT_ID}"
SOMEBODY = "somebody else"
_SINCE = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(slots=True, kw_only=True)
class TelegramServer:
    """Outlives the bot. `faults` are things that no bot of ours may do."""

    messages: dict[tuple[int, int], Shown] = field(default_factory=dict)
    updates: dict[int, dict[str, Any]] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    moved: dict[int, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    news: Callable[[], None] = lambda: None
    _last: dict[int, int] = field(default_factory=dict)
    _updates: int = 100
    _albums: int = 0

    # --- what people do -----------------------------------------------------------------------------------------------

    def where(self, who: int, *, in_group: bool) -> int:
        return self.moved.get(GROUP, GROUP) if in_group else who

    def write(self, who: int, chat: int, text: str) -> int:
        """Gives the update's id."""
        shown = self._new(chat, str(who))
        shown.put(text=text, media=None, buttons=())
        message = self._message(shown) | {"from": _user(who), "text": text}
        if text.startswith("/"):
            end = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": end}]
        return self._update({"message": message})

    def press(self, who: int, shown: Shown, data: str) -> int:
        message = self._message(shown) | {"from": _user(BOT_ID), "text": shown.text}
        rows = [[{"text": "a button", "callback_data": one}] for one in shown.buttons]
        message["reply_markup"] = {"inline_keyboard": rows}
        query = {"id": f"q{self._updates}", "from": _user(who), "chat_instance": "1", "data": data, "message": message}
        return self._update({"callback_query": query})

    def migrate(self) -> None:
        """The group becomes a supergroup (Bot API, Message: migrate_to_chat_id): messages are numbered anew there."""
        if GROUP in self.moved:
            return
        self.moved[GROUP] = SUPERGROUP
        for _ in range(12):
            self._new(SUPERGROUP, SOMEBODY).put(text="hello", media=None, buttons=())
        old, new = self._new(GROUP, SOMEBODY), self._new(SUPERGROUP, SOMEBODY)
        for shown, said in ((old, {"migrate_to_chat_id": SUPERGROUP}), (new, {"migrate_from_chat_id": GROUP})):
            shown.put(text="", media=None, buttons=())
            self._update({"message": self._message(shown) | said})

    def repeat(self, update: int, payload: dict[str, Any]) -> None:
        """It is delivered once more."""
        self.updates[update] = payload
        self.news()

    def _update(self, what: dict[str, Any]) -> int:
        self._updates += 1
        self.updates[self._updates] = {"update_id": self._updates} | what
        self.news()
        return self._updates

    def _new(self, chat: int, author: str) -> Shown:
        self._last[chat] = number = self._last.get(chat, 0) + 1
        shown = Shown(platform="telegram", chat=chat, id=number, author=author, is_public=chat < 0)
        self.messages[chat, number] = shown
        return shown

    @staticmethod
    def _message(shown: Shown) -> dict[str, Any]:
        kind = "private" if shown.chat > 0 else "supergroup" if shown.chat == SUPERGROUP else "group"
        chat = {"id": shown.chat, "type": kind} | ({"first_name": "P"} if shown.chat > 0 else {"title": "G"})
        return {"message_id": shown.id, "date": 1_800_000_000, "chat": chat}

    # --- what the bot does --------------------------------------------------------------------------------------

    def get_updates(self, offset: int | None) -> list[dict[str, Any]]:
        for id in [id for id in self.updates if offset is not None and id < offset]:
            del self.updates[id]
        return [self.updates[id] for id in sorted(self.updates)]

    def _open(self, chat: int) -> None:
        if chat in self.moved:
            raise ChatMigrated(self.moved[chat])
        if chat in self.closed:
            raise Forbidden("Forbidden: bot was blocked by the user")

    def send(self, chat: int, *, text: str, media: tuple[bytes, ...] = (), buttons: tuple[str, ...] = ()) -> Shown:
        self._open(chat)
        shown = self._new(chat, BOT)
        shown.put(text=text, media=media, buttons=buttons)
        return shown

    def send_album(self, chat: int, media: Sequence[bytes]) -> list[Shown]:
        self._albums += 1
        sent = [self.send(chat, text="", media=(content,)) for content in media]
        for shown in sent:
            shown.album = self._albums
        return sent

    def edit(
        self,
        chat: int,
        message: int,
        *,
        text: str | None,
        buttons: tuple[str, ...],
        media: tuple[bytes, ...] | None = None,
    ) -> Shown:
        self._open(chat)
        shown = self.messages.get((chat, message))
        if shown is None or shown.is_deleted:
            raise BadRequest("Message to edit not found")
        if shown.author != BOT:
            self.faults.append(f"tried to change message {message} of {shown.author} in {chat}")
            raise BadRequest("Message can't be edited")
        if text is not None and media is None and shown.media:
            raise BadRequest("There is no text in the message to edit")
        self._check_job(shown, buttons, media)
        if (text or shown.text, media or shown.media, buttons) == (shown.text, shown.media, shown.buttons):
            raise BadRequest("Message is not modified: specified new message content is exactly the same")
        shown.put(text=shown.text if text is None else text, media=media, buttons=buttons)
        return shown

    def _check_job(self, shown: Shown, buttons: tuple[str, ...], media: tuple[bytes, ...] | None) -> None:
        new = Shown(platform="", chat=0, id=0, author="", is_public=False)
        new.put(text="", media=media, buttons=buttons)
        if shown.jobs and new.jobs and new.jobs[-1] not in shown.jobs:
            self.faults.append(f"a message of job {shown.jobs[-1]} was made one of {new.jobs[-1]}")

    def delete(self, chat: int, messages: Sequence[int]) -> None:
        self._open(chat)
        for number in messages:
            shown = self.messages.get((chat, number))
            if shown is not None and shown.author != BOT:
                self.faults.append(f"deleted message {number} of {shown.author} in {chat}")
            if shown is None or shown.author != BOT:
                raise BadRequest("Message can't be deleted")
            shown.is_deleted = True


class SimulatedBot:
    """Takes the place of the library's bot: its calls as our adapter makes them."""

    id = BOT_ID
    username = "drawing_bot"
    first_name = "Drawing"

    def __init__(self, *, server: TelegramServer, wire: Wire) -> None:
        self._server = server
        self._wire = wire
        self._news = asyncio.Event()
        server.news = self._news.set

    async def _call(self, name: str, serve: Callable[[], T]) -> T:
        return await self._wire.call(f"telegram {name}", serve, meanings=_meaning)

    async def get_updates(self, *, offset: int | None, timeout: int, **_: Any) -> list[Update]:  # noqa: ASYNC109
        self._news.clear()
        found = await self._call("get_updates", lambda: self._server.get_updates(offset))
        if not found and timeout:
            try:
                async with asyncio.timeout(timeout):
                    await self._news.wait()
            except TimeoutError:
                return []
            found = await self._call("get_updates", lambda: self._server.get_updates(offset))
        return [update for one in found if (update := Update.de_json(one, self)) is not None]  # type: ignore[arg-type]

    async def send_message(self, chat: int, text: str, *, reply_markup: Any = None, **_: Any) -> Message:
        buttons = _buttons(reply_markup)
        return _as_message(
            await self._call("send_message", lambda: self._server.send(chat, text=text, buttons=buttons))
        )

    async def edit_message_text(
        self, text: str, *, chat_id: int, message_id: int, reply_markup: Any = None, **_: Any
    ) -> None:
        buttons = _buttons(reply_markup)
        await self._call(
            "edit_message_text", lambda: self._server.edit(chat_id, message_id, text=text, buttons=buttons)
        )

    async def edit_message_caption(
        self, *, chat_id: int, message_id: int, caption: str, reply_markup: Any = None, **_: Any
    ) -> None:
        await self._edit("edit_message_caption", chat_id, message_id, caption, reply_markup)

    async def edit_message_reply_markup(self, *, chat_id: int, message_id: int, reply_markup: Any = None) -> None:
        await self._edit("edit_message_reply_markup", chat_id, message_id, None, reply_markup)

    async def _edit(self, name: str, chat: int, message: int, caption: str | None, markup: Any) -> None:
        def serve() -> None:
            shown = self._server.messages.get((chat, message))
            media = shown.media if shown is not None else ()
            self._server.edit(chat, message, text=caption, buttons=_buttons(markup), media=media)

        await self._call(name, serve)

    async def edit_message_media(
        self, media: InputMediaPhoto, *, chat_id: int, message_id: int, reply_markup: Any = None, **_: Any
    ) -> Message:
        content, buttons = (_bytes(media),), _buttons(reply_markup)

        def serve() -> Shown:
            return self._server.edit(chat_id, message_id, text=str(media.caption or ""), buttons=buttons, media=content)

        return _as_message(await self._call("edit_message_media", serve))

    async def send_media_group(self, chat: int, media: Sequence[InputMediaPhoto], **_: Any) -> tuple[Message, ...]:
        contents = [_bytes(one) for one in media]
        sent = await self._call("send_media_group", lambda: self._server.send_album(chat, contents))
        return tuple(_as_message(one) for one in sent)

    async def send_photo(self, chat: int, photo: Any, *, caption: str | None, reply_markup: Any, **_: Any) -> Message:
        content = photo.encode() if isinstance(photo, str) else bytes(photo.input_file_content)
        buttons = _buttons(reply_markup)
        return _as_message(
            await self._call(
                "send_photo", lambda: self._server.send(chat, text=caption or "", media=(content,), buttons=buttons)
            )
        )

    async def delete_messages(self, chat: int, messages: Sequence[int]) -> None:
        await self._call("delete_messages", lambda: self._server.delete(chat, messages))

    async def send_chat_action(self, chat: int, *_: Any, **__: Any) -> None:
        await self._call("send_chat_action", lambda: self._server._open(chat))

    async def answer_callback_query(self, *_: Any, **__: Any) -> None:
        await self._call("answer_callback_query", lambda: None)


def _meaning(what: str) -> Exception:
    kind, _, rest = what.partition(" ")
    match kind:
        case "busy":
            return RetryAfter(int(rest))
        case "closed":
            return Forbidden("Forbidden: bot was blocked by the user")
        case "failing" | "failed":
            return NetworkError("Bad Gateway")
        case _:
            error = TimedOut()
            error.__cause__ = httpx.ReadTimeout("no answer")
            return error


def _buttons(markup: Any) -> tuple[str, ...]:
    rows = getattr(markup, "inline_keyboard", ())
    return tuple(str(button.callback_data) for row in rows for button in row if button.callback_data)


def _bytes(media: InputMediaPhoto) -> bytes:
    sent: Any = media.media
    return bytes(sent.input_file_content)


def _as_message(shown: Shown) -> Message:
    kind = "private" if shown.chat > 0 else "group"
    photo = [PhotoSize(f"{shown.media[0].decode()}", "u", 64, 64)] if shown.media else []
    return Message(shown.id, _SINCE, Chat(shown.chat, kind), photo=photo)


def _user(id: int) -> dict[str, Any]:
    return {"id": id, "is_bot": id == BOT_ID, "first_name": f"Person {id}", "language_code": "en"}


@dataclass(slots=True)
class _Application:
    """What our adapter asks of the library's."""

    bot: SimulatedBot
    update_queue: asyncio.Queue[Update] = field(default_factory=asyncio.Queue)


class _NoMenus:
    async def greet(self, user: int) -> None:
        """Menus are not simulated."""


class SimulatedTelegram:
    """One life of the adapter. As `adapters/telegram/service.py`, without the library's application."""

    def __init__(
        self,
        *,
        server: TelegramServer,
        wire: Wire,
        storage: PlatformStorage,
        blobs: Blobs,
        texts: Texts,
        clock: Clock,
        events: Events,
        fit: Fit,
    ) -> None:
        application: Any = _Application(SimulatedBot(server=server, wire=wire))
        self._application, bot = application, application.bot
        self._messages = Messages(bot=bot, storage=storage, events=events)
        self.chat = TelegramChat(
            messages=self._messages, storage=storage, blobs=blobs, texts=texts, clock=clock, events=events, fit=fit,
            owner=OWNER, shedder=LoadShedder(platform="telegram", calls_per_s=30.0, clock=clock, events=events),
        )  # fmt: skip
        self._parts = {"storage": storage, "blobs": blobs, "texts": texts, "clock": clock, "events": events}
        self._inbox = UpdateInbox(
            application=application, storage=storage, clock=clock, events=events, owner=OWNER,
            address="nowhere", on_health=self.chat.set_health,
        )  # fmt: skip
        self._handling: UpdateHandling | None = None
        self.busy = 0

    async def run(self, services: CoreServices) -> None:
        bot: Any = self._application.bot
        parts: Any = self._parts
        context = TelegramContext(
            answer=services.answer,
            read_typed=services.read_typed,
            specs=services.specs,
            bot=bot,
            chat=self.chat,
            messages=self._messages,
            groups=Groups(bot=bot, storage=parts["storage"], clock=parts["clock"]),
            sent=SentPictures(bot=bot),
            owner=OWNER,
            **parts,
        )
        menus: Any = _NoMenus()
        dispatcher = Dispatcher(context=context, menus=menus)
        self._handling = UpdateHandling(
            application=self._application, inbox=self._inbox, clock=parts["clock"], events=parts["events"],
            handle=dispatcher.handle,
        )  # fmt: skip
        await self._inbox.resume()
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.chat.progress_forever())
                tasks.create_task(self._handling.retry_forever())
                tasks.create_task(self._inbox.poll_forever())
                while True:
                    update = await self._application.update_queue.get()
                    tasks.create_task(self._handle(update))
        finally:
            await self._handling.leave()

    async def _handle(self, update: Update) -> None:
        assert self._handling is not None
        self.busy += 1
        context: Any = None
        try:
            await self._handling.on_update(update, context)
        finally:
            self.busy -= 1

    @property
    def is_idle(self) -> bool:
        handling = self._handling
        is_handled = self._application.update_queue.empty() and not (handling and handling._postponed)
        return not self.busy and is_handled and not self.chat._progress._looks
