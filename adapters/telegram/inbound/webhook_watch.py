"""Whether Telegram calls our webhook: asked of Telegram every minute, since anybody with the token may change it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from telegram import WebhookInfo
from telegram.error import BadRequest, TelegramError

from adapters.telegram.outbound.bot_api import plain
from adapters.telegram.outbound.client import ALLOWED_UPDATES, TelegramBot
from adapters.telegram.outbound.troubles import sentence_of, webhook_refused
from bot.ports import Clock, Events, Health, Trouble

INTERVAL_S = 60.0
CONNECTIONS = 100
RECENT = timedelta(minutes=5)
GRACE = timedelta(seconds=55)
"""What was refused while the bot was not running is delivered now: an error of that time is none yet."""
_OUR_REFUSALS = ("401", "403")
""" "Wrong response from the webhook: 403 Forbidden": Telegram calls with another secret than ours."""


class WebhookRefused(Exception):
    """Telegram does not take this address. The text is a sentence for the operator."""


class WebhookWatch:
    """`address` is where the Bot API is asked. `on_health` is told how things stand."""

    def __init__(
        self,
        *,
        bot: TelegramBot,
        url: str,
        secret: str,
        address: str,
        clock: Clock,
        events: Events,
        on_health: Callable[[Health], None],
    ) -> None:
        self._bot = bot
        self._url = url
        self._secret = secret
        self._address = address
        self._clock = clock
        self._events = events
        self._on_health = on_health
        self._set_at = self._heard_at = clock.now()
        self._trouble = ""

    def hear(self) -> None:
        """An update has come by the webhook."""
        self._heard_at = self._clock.now()

    async def set(self) -> None:
        """Twice is once. Raises WebhookRefused, TelegramError."""
        try:
            await self._bot.set_webhook(
                self._url,
                secret_token=self._secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=CONNECTIONS,
                drop_pending_updates=False,
            )
        except BadRequest as error:
            raise WebhookRefused(webhook_refused(error, self._url)) from error
        self._set_at = self._heard_at = self._clock.now()
        self._on_health(Health(is_ok=True, detail="the webhook is set"))

    async def watch_forever(self) -> None:
        while True:
            await self.look()
            await self._clock.sleep(INTERVAL_S)

    async def look(self) -> None:
        """Asks Telegram once; sets the webhook again where it is gone or is another's."""
        try:
            info = await self._bot.get_webhook_info()
            if info.url != self._url:
                self._events.alert("telegram_webhook_lost", found=plain(info.url) or "none", again=self._url)
                await self.set()
                self._well("the webhook was gone, and is set again")
            elif trouble := self._trouble_in(info):
                if any(code in (info.last_error_message or "") for code in _OUR_REFUSALS):
                    await self.set()
                self._ill("telegram_webhook_failing", trouble)
            else:
                self._well(f"the webhook is set, {_waiting(info)}")
        except WebhookRefused as refused:
            self._ill("telegram_webhook_refused", str(refused))
        except TelegramError as error:
            self._ill("telegram_unreachable", sentence_of(error, self._address))

    def _trouble_in(self, info: WebhookInfo) -> str:
        """ "" where nothing is wrong now: Telegram keeps its last error after it is mended."""
        if info.last_error_date is None:
            return ""
        failed_at, now = info.last_error_date, self._clock.now()
        is_old = failed_at < _second(self._set_at)
        is_told = info.pending_update_count > 0 and not (is_old and now - self._set_at < GRACE)
        is_told = is_told or (not is_old and now - failed_at < RECENT)
        if failed_at < _second(self._heard_at) and self._heard_at > self._set_at:
            is_told = False
        if not is_told:
            return ""
        said = plain(info.last_error_message or "no reason given")
        return f"Telegram cannot call {self._url}: {said} ({failed_at:%Y-%m-%d %H:%M}Z); {_waiting(info)}"

    def _well(self, detail: str) -> None:
        if self._trouble:
            self._events.note("telegram_webhook_well")
        self._trouble = ""
        self._on_health(Health(is_ok=True, detail=detail))

    def _ill(self, event: str, meaning: str) -> None:
        """Told in the log once, until it goes well or goes wrong otherwise; the health has it as it is now."""
        if event != self._trouble:
            self._trouble = event
            self._events.alert(event, meaning=meaning)
        trouble = Trouble.LOST if event == "telegram_unreachable" else Trouble.WEBHOOK
        self._on_health(Health(is_ok=False, detail=meaning, trouble=trouble))


def _second(at: datetime) -> datetime:
    """Telegram tells whole seconds."""
    return at.replace(microsecond=0)


def _waiting(info: WebhookInfo) -> str:
    count = info.pending_update_count
    return "no update waits" if not count else f"{count} update{'s' if count > 1 else ''} waiting at Telegram"
