"""Telegram as a whole: connects, takes updates in, answers them, and stops without losing any."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import TypeHandler

from adapters.telegram.inbound.context import TelegramContext
from adapters.telegram.inbound.dispatcher import Dispatcher
from adapters.telegram.inbound.groups import Groups
from adapters.telegram.inbound.sent_pictures import SentPictures
from adapters.telegram.inbound.update_handling import UpdateHandling
from adapters.telegram.inbound.update_inbox import UpdateInbox
from adapters.telegram.inbound.webhook import Webhook
from adapters.telegram.inbound.webhook_watch import WebhookRefused, WebhookWatch
from adapters.telegram.outbound.bot_api import AddressUnknown
from adapters.telegram.outbound.chat import TelegramChat
from adapters.telegram.outbound.client import build, introduction
from adapters.telegram.outbound.menus import Menus
from adapters.telegram.outbound.messages import Messages
from adapters.telegram.outbound.places import PLATFORM
from adapters.telegram.outbound.rate_limits import PLATFORM_CALLS_PER_S
from adapters.telegram.outbound.troubles import PUBLIC_ADDRESS, sentence_of
from bot.chats.load_shedding import LoadShedder
from bot.ports import CoreServices, Health, HttpApp, PlatformRefused, PlatformTools, Trouble

STOP_GRACE_S = 3.0
MAX_BACKOFF_S = 30.0
MENUS_RETRY_S = 60.0


class Telegram:
    """A Platform. `webhook_url` is where Telegram reaches our HTTP port; without one updates are asked for."""

    def __init__(
        self,
        *,
        token: str,
        api_url: str | None,
        webhook_url: str | None,
        webhook_secret: str,
        tools: PlatformTools,
    ) -> None:
        self._tools = tools
        self._clock = tools.clock
        self._events = tools.events
        self._owner = f"{PLATFORM}:{token.partition(':')[0]}"
        shedder = LoadShedder(
            platform=PLATFORM, calls_per_s=PLATFORM_CALLS_PER_S, clock=tools.clock, events=tools.events
        )
        self._application = build(
            token=token, api_url=api_url, clock=tools.clock, proxy_for=tools.proxy_for, on_call=shedder.count
        )
        self._messages = Messages(bot=self._application.bot, storage=tools.storage, events=tools.events)
        self._address = api_url or PUBLIC_ADDRESS
        self.chat = TelegramChat(
            messages=self._messages,
            storage=tools.storage,
            blobs=tools.blobs,
            texts=tools.texts,
            clock=tools.clock,
            events=tools.events,
            fit=tools.fit,
            shedder=shedder,
            owner=self._owner,
        )
        self._inbox = UpdateInbox(
            application=self._application,
            storage=tools.storage,
            clock=tools.clock,
            events=tools.events,
            owner=self._owner,
            address=self._address,
            on_health=self.chat.set_health,
        )
        self._webhook = Webhook(url=webhook_url, secret=webhook_secret, receive=self._received) if webhook_url else None
        self._watch = self._watch_of(webhook_url, webhook_secret) if webhook_url else None

    def _watch_of(self, url: str, secret: str) -> WebhookWatch:
        return WebhookWatch(
            bot=self._application.bot,
            url=url,
            secret=secret,
            address=self._address,
            clock=self._clock,
            events=self._events,
            on_health=self.chat.set_health,
        )

    async def _received(self, updates: Mapping[int, str]) -> None:
        """By the webhook. Raises StorageFull."""
        if self._watch is not None:
            self._watch.hear()
        await self._inbox.receive(updates)

    def around(self, app: HttpApp, services: CoreServices) -> HttpApp:  # noqa: ARG002 - the port's shape
        """The webhook's path, where there is a webhook."""
        return app if self._webhook is None else self._webhook.around(app)

    async def run(self, services: CoreServices) -> None:
        """Until cancelled. Raises PlatformRefused where the token never worked."""
        menus = self._menus(services)
        dispatcher = Dispatcher(context=self._context(services), menus=menus)
        handling = UpdateHandling(
            application=self._application,
            inbox=self._inbox,
            clock=self._clock,
            events=self._events,
            handle=dispatcher.handle,
        )
        self._application.add_handler(TypeHandler(Update, handling.on_update))
        await self._connect()
        try:
            await self._serve(handling, menus)
        finally:
            await self._stop(handling)

    def _context(self, services: CoreServices) -> TelegramContext:
        bot, tools = self._application.bot, self._tools
        return TelegramContext(
            answer=services.answer,
            read_typed=services.read_typed,
            specs=services.specs,
            bot=bot,
            chat=self.chat,
            messages=self._messages,
            groups=Groups(bot=bot, storage=tools.storage, clock=tools.clock),
            sent=SentPictures(bot=bot),
            storage=tools.storage,
            blobs=tools.blobs,
            texts=tools.texts,
            clock=tools.clock,
            events=tools.events,
            owner=self._owner,
        )

    def _menus(self, services: CoreServices) -> Menus:
        return Menus(
            bot=self._application.bot,
            specs=services.specs,
            texts=self._tools.menu_texts,
            events=self._events,
            admins=self._tools.admins,
            role_of=self._tools.role_of,
        )

    async def _serve(self, handling: UpdateHandling, menus: Menus) -> None:
        await self._inbox.resume()
        await self._application.start()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.chat.progress_forever())
            tasks.create_task(self._inbox.forget_forever())
            tasks.create_task(handling.retry_forever())
            tasks.create_task(self._set_menus(menus))
            if self._watch is None:
                tasks.create_task(self._inbox.poll_forever())
            else:
                tasks.create_task(self._watch.watch_forever())

    async def _set_menus(self, menus: Menus) -> None:
        """Until Telegram has them: it may be down when the bot starts."""
        while not await menus.set_all():
            await self._clock.sleep(MENUS_RETRY_S)

    async def _stop(self, handling: UpdateHandling) -> None:
        """What is being handled gets a moment; what is not finished then is handled at the next start."""
        with suppress(TimeoutError, RuntimeError):
            async with asyncio.timeout(STOP_GRACE_S):
                await self._application.stop()
        await handling.leave()

    async def close(self) -> None:
        """After the last delivery: the connections."""
        with suppress(TelegramError, RuntimeError):
            await self._application.shutdown()

    # --- connecting ----------------------------------------------------------------------------------------------

    async def _connect(self) -> None:
        """Tries until Telegram can be reached: the rest of the program works meanwhile. Raises PlatformRefused."""
        wait_s = 1.0
        while True:
            event, why = "telegram_unreachable", ""
            try:
                await self._application.initialize()
                await self._choose_transport()
            except InvalidToken:
                raise PlatformRefused("startup.telegram_token") from None
            except WebhookRefused as refused:
                event, why = "telegram_webhook_refused", str(refused)
            except TelegramError as error:
                if isinstance(error, AddressUnknown) and self._address == PUBLIC_ADDRESS:
                    raise PlatformRefused("startup.telegram_token") from None
                why = sentence_of(error, self._address)
            else:
                self._events.note("telegram_connected", bot=self._application.bot.username)
                self._tools.introduce(introduction(self._application.bot))
                return
            self._events.warn(event, why=why, again_in_s=wait_s)
            trouble = Trouble.WEBHOOK if event == "telegram_webhook_refused" else Trouble.LOST
            self.chat.set_health(Health(is_ok=False, detail=why, trouble=trouble))
            await self._clock.sleep(wait_s)
            wait_s = min(wait_s * 2, MAX_BACKOFF_S)

    async def _choose_transport(self) -> None:
        """Raises WebhookRefused, TelegramError."""
        if self._watch is None:
            await self._application.bot.delete_webhook(drop_pending_updates=False)
        else:
            await self._watch.set()
