"""Telegram as a whole: connects, takes updates in, answers them, and stops without losing any."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from telegram import ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import InvalidToken, TelegramError
from telegram.ext import TypeHandler

from adapters.telegram.inbound.button_presses import ButtonPresses
from adapters.telegram.inbound.context import TelegramContext
from adapters.telegram.inbound.groups import Groups
from adapters.telegram.inbound.inline import Inline
from adapters.telegram.inbound.sent_pictures import SentPictures
from adapters.telegram.inbound.text_messages import TextMessages
from adapters.telegram.inbound.update_inbox import UpdateInbox
from adapters.telegram.inbound.webhook import Webhook
from adapters.telegram.outbound.chat import TelegramChat
from adapters.telegram.outbound.client import ALLOWED_UPDATES, build
from adapters.telegram.outbound.menus import Menus
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import PLATFORM, Spot
from adapters.telegram.outbound.words import as_telegram
from bot.ports import CoreServices, Health, HttpApp, PlatformRefused, PlatformTools

STOP_GRACE_S = 3.0
MAX_BACKOFF_S = 30.0
WEBHOOK_CONNECTIONS = 100
_IN = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR)


class Telegram:
    """Make it, give its `chat` to the core, then `run` it with what the core answers.

    `webhook_url` is where Telegram reaches our HTTP port; without one updates are asked for.
    """

    def __init__(
        self,
        *,
        token: str,
        api_url: str | None,
        webhook_url: str | None,
        webhook_secret: str,
        tools: PlatformTools,
    ) -> None:
        storage, clock, events = tools.storage, tools.clock, tools.events
        self._application = build(token=token, api_url=api_url, clock=clock)
        self._storage = storage
        self._blobs = tools.blobs
        self._texts = tools.texts
        self._menu_texts = tools.menu_texts
        self._clock = clock
        self._events = events
        self._admins = tuple(tools.admins)
        self._owner = f"{PLATFORM}:{token.partition(':')[0]}"
        self._messages = Messages(bot=self._application.bot, storage=storage, events=events)
        self._webhook_url = webhook_url
        self._webhook_secret = webhook_secret
        self.chat = TelegramChat(
            messages=self._messages,
            storage=storage,
            blobs=tools.blobs,
            texts=tools.texts,
            clock=clock,
            events=events,
            owner=self._owner,
        )
        self._inbox = UpdateInbox(
            application=self._application,
            storage=storage,
            clock=clock,
            events=events,
            owner=self._owner,
            handle=self._on_update,
            on_health=self._set_health,
        )
        self._webhook = (
            Webhook(url=webhook_url, secret=webhook_secret, receive=self._inbox.receive) if webhook_url else None
        )

    def _set_health(self, health: Health) -> None:
        self.chat.health = health

    def around(self, app: HttpApp, services: CoreServices) -> HttpApp:  # noqa: ARG002 - the port's shape
        """The webhook's path, where there is a webhook."""
        return app if self._webhook is None else self._webhook.around(app)

    async def run(self, services: CoreServices) -> None:
        """Until cancelled. Raises PlatformRefused where the token never worked."""
        bot = self._application.bot
        self._context = TelegramContext(
            answer=services.answer,
            read_typed=services.read_typed,
            specs=services.specs,
            bot=bot,
            chat=self.chat,
            messages=self._messages,
            groups=Groups(bot=bot, storage=self._storage, clock=self._clock),
            sent=SentPictures(bot=bot, take_picture=services.take_picture),
            storage=self._storage,
            blobs=self._blobs,
            texts=self._texts,
            clock=self._clock,
            events=self._events,
            owner=self._owner,
        )
        self._text_messages = TextMessages(context=self._context)
        self._presses = ButtonPresses(context=self._context, text_messages=self._text_messages)
        self._inline = Inline(context=self._context)
        self._menus = Menus(
            bot=bot,
            specs=services.specs,
            storage=self._storage,
            texts=self._menu_texts,
            clock=self._clock,
            events=self._events,
            owner=self._owner,
            admins=self._admins,
        )
        self._application.add_handler(TypeHandler(Update, self._inbox.on_update))
        await self._connect()
        try:
            await self._serve()
        finally:
            await self._stop()

    async def _serve(self) -> None:
        await self._inbox.resume()
        await self._application.start()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.chat.progress_forever())
            tasks.create_task(self._inbox.forget_forever())
            tasks.create_task(self._inbox.retry_forever())
            tasks.create_task(self._menus.set_all())
            if self._webhook_url is None:
                tasks.create_task(self._inbox.poll_forever())

    async def _stop(self) -> None:
        """What is being handled gets a moment; what is not finished then is handled at the next start."""
        with suppress(TimeoutError, RuntimeError):
            async with asyncio.timeout(STOP_GRACE_S):
                await self._application.stop()
        await self._inbox.leave()

    async def close(self) -> None:
        """After the last delivery: the connections."""
        with suppress(TelegramError, RuntimeError):
            await self._application.shutdown()

    # --- connecting ----------------------------------------------------------------------------------------------

    async def _connect(self) -> None:
        """Tries until Telegram can be reached: the rest of the program works meanwhile. Raises PlatformRefused."""
        wait_s = 1.0
        while True:
            try:
                await self._application.initialize()
                await self._choose_transport()
            except InvalidToken:
                raise PlatformRefused("startup.telegram_token") from None
            except TelegramError as error:
                self._events.warn("telegram_unreachable", why=type(error).__name__, again_in_s=wait_s)
                self._set_health(Health(is_ok=False, detail=f"Telegram cannot be reached ({type(error).__name__})"))
                await self._clock.sleep(wait_s)
                wait_s = min(wait_s * 2, MAX_BACKOFF_S)
            else:
                self._events.note("telegram_connected", bot=self._application.bot.username)
                return

    async def _choose_transport(self) -> None:
        bot = self._application.bot
        if self._webhook_url is None:
            await bot.delete_webhook(drop_pending_updates=False)
            return
        await bot.set_webhook(
            self._webhook_url,
            secret_token=self._webhook_secret,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=WEBHOOK_CONNECTIONS,
            drop_pending_updates=False,
        )
        self._set_health(Health(is_ok=True, detail="the webhook is set"))

    # --- updates ------------------------------------------------------------------------------------------------

    async def _on_update(self, update: Update) -> None:
        key = str(update.update_id)
        if update.message is not None:
            await self._text_messages.handle(update.message, key)
            if update.message.from_user is not None:
                await self._menus.greet(update.message.from_user.id)
        elif update.callback_query is not None:
            await self._presses.press(update.callback_query, key)
        elif update.inline_query is not None:
            await self._inline.answer(update.inline_query)
        elif update.my_chat_member is not None:
            await self._on_membership(update.my_chat_member)

    async def _on_membership(self, change: ChatMemberUpdated) -> None:
        """Taken into a group it says hello; where it was put out, deliveries find out by themselves."""
        was, now = change.old_chat_member.status, change.new_chat_member.status
        self._events.note("telegram_membership", chat_type=change.chat.type, status=now)
        if change.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP) and now in _IN and was not in _IN:
            locale = await self._context.locale(change.from_user)
            text = as_telegram(self._texts.say("telegram.added", locale))
            await self._context.say(Spot(chat=change.chat.id), text)
