"""Messages of ours: sent, edited, deleted. Errors become facts here, and groups that moved are followed.

A message is its chat and its number: what was sent to a chat that has moved since can be changed no more.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from telegram import (
    ForceReply,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
    MessageEntity,
    ReplyParameters,
)
from telegram.constants import ChatAction
from telegram.error import ChatMigrated, TelegramError

from adapters.telegram.outbound.client import POOL_TIMEOUT_S, READ_TIMEOUT_S, UPLOAD_TIMEOUT_S, TelegramBot
from adapters.telegram.outbound.errors import MessageLost, NotModified, translated
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.rate_limits import NO_WAITING
from adapters.telegram.outbound.words import MAX_CAPTION, MAX_TEXT
from bot.chats.cutting import cut, utf16_units
from bot.ports import Events, PlatformStorage

T = TypeVar("T")
Markup = InlineKeyboardMarkup | ForceReply
PROGRESS_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One picture on its way out: bytes, or what Telegram calls the file where it has it already."""

    content: bytes = field(default=b"", repr=False)
    name: str = "picture.jpg"
    file_id: str = ""

    @property
    def media(self) -> str | InputFile:
        """Made anew for each attempt."""
        return self.file_id or InputFile(self.content, filename=self.name, attach=True)


class Messages:
    """Every method raises ChatBusy, Gone, DeliveryUnknown, Refused, and other facts of `errors` where they can be."""

    def __init__(self, *, bot: TelegramBot, storage: PlatformStorage, events: Events) -> None:
        self._bot = bot
        self._storage = storage
        self._events = events
        self._moved: dict[int, int] = {}

    async def follow(self, old: int, new: int) -> None:
        """A group has become a supergroup: its rules go with it, its messages stay. Twice is once."""
        self._moved[old] = new
        await self._storage.move_group(PLATFORM, str(old), str(new))
        self._events.note("telegram_group_moved", old=old, new=new)

    async def _send(self, spot: Spot, send: Callable[[Spot], Awaitable[T]], *, is_repeatable: bool) -> tuple[Spot, T]:
        """To where the chat is now, and where that is."""
        there = spot.moved_to(self._moved[spot.chat]) if spot.chat in self._moved else spot
        try:
            try:
                return there, await send(there)
            except ChatMigrated as moved:
                await self.follow(there.chat, moved.new_chat_id)
                there = there.moved_to(moved.new_chat_id)
                return there, await send(there)
        except TelegramError as error:
            raise translated(error, is_repeatable=is_repeatable) from error

    async def _change(self, spot: Spot, change: Callable[[], Awaitable[T]]) -> T:
        """A message that there is. In a chat that has moved it is lost: in the new one its number is another's."""
        if spot.chat in self._moved:
            raise MessageLost
        try:
            return await change()
        except ChatMigrated as moved:
            await self.follow(spot.chat, moved.new_chat_id)
            raise MessageLost from moved
        except TelegramError as error:
            raise translated(error, is_repeatable=True) from error

    async def send_text(
        self,
        spot: Spot,
        text: str,
        markup: Markup | None = None,
        *,
        entities: Sequence[MessageEntity] = (),
        timeout_s: float = READ_TIMEOUT_S,
    ) -> Spot:
        """Gives where it stands: there as `message`, in another chat where this one has moved."""
        there, sent = await self._send(
            spot,
            lambda there: self._bot.send_message(
                there.chat,
                cut(text, MAX_TEXT, length=utf16_units),
                message_thread_id=there.thread,
                reply_parameters=_answering(there),
                reply_markup=markup,
                entities=entities or None,
                read_timeout=timeout_s,
            ),
            is_repeatable=False,
        )
        return replace(there, message=sent.message_id)

    async def edit_text(
        self, spot: Spot, text: str, markup: InlineKeyboardMarkup | None, *, is_progress: bool = False
    ) -> None:
        """Nothing where it says that already. Raises MessageLost, NoText. Progress is tried once, and soon given up."""
        try:
            await self._change(
                spot,
                lambda: self._bot.edit_message_text(
                    cut(text, MAX_TEXT, length=utf16_units),
                    chat_id=spot.chat,
                    message_id=spot.message,
                    reply_markup=markup,
                    rate_limit_args=NO_WAITING if is_progress else None,
                    read_timeout=PROGRESS_TIMEOUT_S if is_progress else READ_TIMEOUT_S,
                    pool_timeout=PROGRESS_TIMEOUT_S if is_progress else POOL_TIMEOUT_S,
                ),
            )
        except NotModified:
            return

    async def edit_caption(self, spot: Spot, text: str, markup: InlineKeyboardMarkup | None) -> None:
        """Nothing where it says that already. Raises MessageLost."""
        shown = cut(text, MAX_CAPTION, length=utf16_units)
        try:
            await self._change(
                spot,
                lambda: self._bot.edit_message_caption(
                    chat_id=spot.chat, message_id=spot.message, caption=shown, reply_markup=markup
                ),
            )
        except NotModified:
            return

    async def edit_keyboard(self, spot: Spot, markup: InlineKeyboardMarkup | None) -> None:
        """Nothing where it looks like that already. Raises MessageLost."""
        try:
            await self._change(
                spot,
                lambda: self._bot.edit_message_reply_markup(
                    chat_id=spot.chat, message_id=spot.message, reply_markup=markup
                ),
            )
        except NotModified:
            return

    async def turn_into_picture(
        self, spot: Spot, upload: Upload, caption: str, markup: InlineKeyboardMarkup | None, *, as_file: bool
    ) -> Message | None:
        """Our text message becomes the picture; doing it twice shows one. Raises MessageLost.

        None where Telegram says that nothing was changed.
        """
        kind = InputMediaDocument if as_file else InputMediaPhoto
        try:
            edited = await self._change(
                spot,
                lambda: self._bot.edit_message_media(
                    kind(upload.media, caption=caption),
                    chat_id=spot.chat,
                    message_id=spot.message,
                    reply_markup=markup,
                    read_timeout=UPLOAD_TIMEOUT_S,
                ),
            )
        except NotModified:
            return None
        return edited if isinstance(edited, Message) else None

    async def send_album(
        self, spot: Spot, uploads: Sequence[Upload], *, as_files: bool
    ) -> tuple[Spot, tuple[Message, ...]]:
        """2 to 10 pictures; gives where they are. One of unknown outcome must not be repeated."""
        kind = InputMediaDocument if as_files else InputMediaPhoto
        return await self._send(
            spot,
            lambda there: self._bot.send_media_group(
                there.chat,
                [kind(upload.media) for upload in uploads],
                message_thread_id=there.thread,
                reply_parameters=_answering(there),
                read_timeout=UPLOAD_TIMEOUT_S,
            ),
            is_repeatable=False,
        )

    async def send_photo(
        self, spot: Spot, upload: Upload, caption: str, markup: InlineKeyboardMarkup | None
    ) -> Message:
        _, sent = await self._send(
            spot,
            lambda there: self._bot.send_photo(
                there.chat,
                upload.file_id or InputFile(upload.content, filename=upload.name),
                caption=caption or None,  # python-telegram-bot 22.8 sends "" as "[]"
                message_thread_id=there.thread,
                reply_parameters=_answering(there),
                reply_markup=markup,
                read_timeout=UPLOAD_TIMEOUT_S,
            ),
            is_repeatable=False,
        )
        return sent

    async def send_document(
        self, spot: Spot, upload: Upload, caption: str, markup: InlineKeyboardMarkup | None = None
    ) -> None:
        await self._send(
            spot,
            lambda there: self._bot.send_document(
                there.chat,
                InputFile(upload.content, filename=upload.name),
                caption=cut(caption, MAX_CAPTION, length=utf16_units) or None,
                message_thread_id=there.thread,
                reply_parameters=_answering(there),
                reply_markup=markup,
                disable_content_type_detection=True,
                read_timeout=UPLOAD_TIMEOUT_S,
            ),
            is_repeatable=False,
        )

    async def delete(self, spot: Spot, messages: Sequence[int]) -> None:
        """Raises MessageLost where one of them is too old or gone already."""
        await self._change(spot, lambda: self._bot.delete_messages(spot.chat, list(messages)))

    async def show_action(self, spot: Spot) -> None:
        """ "sends a photo…", for five seconds."""
        await self._send(
            spot,
            lambda there: self._bot.send_chat_action(
                there.chat,
                ChatAction.UPLOAD_PHOTO,
                message_thread_id=there.thread,
                read_timeout=PROGRESS_TIMEOUT_S,
                rate_limit_args=NO_WAITING,
            ),
            is_repeatable=True,
        )


def _answering(spot: Spot) -> ReplyParameters | None:
    return ReplyParameters(spot.source, allow_sending_without_reply=True) if spot.source else None
