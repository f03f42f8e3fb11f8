"""A bare python-telegram-bot: it answers each command with one message, and does nothing else.

`python -m bench.telegram_bare TOKEN API_URL CONNECTIONS`
"""

from __future__ import annotations

import sys

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes


async def answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None:
        await update.message.reply_text("Starting…")


def main(token: str, api_url: str, connections: str) -> int:
    application = (
        Application.builder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .concurrent_updates(256)
        .connection_pool_size(int(connections))
        .build()
    )
    application.add_handler(CommandHandler("gen", answer))
    application.run_polling(stop_signals=None)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
