"""Bots to compare ours with, each in a process of its own.

    python -m bench.telegram_bots KIND CONNECTIONS TOKEN API_URL [SERVICE_URL]

`bare` answers each command with one message, and does nothing else; `knowing` is told the instant a picture is ready;
`naive` asks every 2 s.
"""

from __future__ import annotations

import sys
from typing import Any

from telegram import InputMediaPhoto, Update
from telegram.ext import Application, CommandHandler, ContextTypes

from bench.service_calls import WAITS, client, picture

DEFAULT_CONNECTIONS = "256"
"""python-telegram-bot 22.8: `ApplicationBuilder.connection_pool_size`."""


def main(kind: str, connections: str, token: str, api_url: str, service: str = "") -> int:
    calls, wait = client(service), WAITS.get(kind)

    async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """What a tutorial makes: say that it began, wait, put the picture into that message."""
        if update.message is None:
            return
        message = await update.message.reply_text("Starting…")
        if wait is not None:
            file = await picture(calls, " ".join(context.args or ()), wait)
            await message.edit_media(InputMediaPhoto(file, filename="picture.jpg"))

    async def close(_: Application[Any, Any, Any, Any, Any, Any]) -> None:
        await calls.aclose()

    application = (
        Application.builder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .concurrent_updates(256)
        .connection_pool_size(int(connections))
        .media_write_timeout(60)
        .connect_timeout(60)
        .write_timeout(60)
        .read_timeout(60)
        .pool_timeout(60)
        .post_shutdown(close)
        .build()
    )
    application.add_handler(CommandHandler("gen", answer))
    application.run_polling(stop_signals=None)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
