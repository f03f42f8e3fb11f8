"""What an operator is told of an error: Telegram's own words, and the address that said them."""

from __future__ import annotations

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.telegram.outbound.bot_api import AddressUnknown, words_of

PUBLIC_ADDRESS = "https://api.telegram.org"
CONFLICT = (
    "Another program takes the updates of this bot, or a webhook is set for it: one token serves one running bot. "
    "Stop the other one; this one tries again every few seconds."
)
BAD_TOKEN = "Telegram does not accept the token any more: put a new one into TELEGRAM_TOKEN and start again."  # noqa: S105 - a sentence


def sentence_of(error: TelegramError, address: str) -> str:
    """`address` is where the Bot API is asked. Without secrets."""
    match error:
        case Conflict():
            return CONFLICT
        case InvalidToken():
            return BAD_TOKEN
        case AddressUnknown() if address != PUBLIC_ADDRESS:
            mend = "Check TELEGRAM_API_URL; where it is right, the token has not the form that it takes"
            return f"{address} answers 404 ({words_of(error)}): this is not the address of a Bot API server. {mend}."
        case AddressUnknown():
            return f"Telegram does not know such a token ({words_of(error)}): copy it again into TELEGRAM_TOKEN."
        case RetryAfter():
            return f"Telegram asks to wait ({words_of(error)})"
        case _:
            return f"Telegram cannot be reached at {address}: {words_of(error)}"


def webhook_refused(error: TelegramError, url: str) -> str:
    """Telegram looks the host up, and calls the ports 443, 80, 88 and 8443 only (Bot API, "setWebhook")."""
    return f"Telegram refuses the webhook {url}: {words_of(error)}. Check TELEGRAM_WEBHOOK_URL."
