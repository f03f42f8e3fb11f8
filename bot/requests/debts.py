"""What of a gift paid a debt at once: who gave it is told, since the person has so much less."""

from __future__ import annotations

from bot.model.commands import Request
from bot.model.ledger import Credits
from bot.requests.context import CommandContext


def with_debt(text: str, paid: Credits, request: Request, context: CommandContext) -> str:
    """`text`, with a line below it where some of what was given paid what was owed."""
    if not paid:
        return text
    credits = context.views.credits(paid, request.locale)
    return f"{text}\n{context.views.say('debt.paid', request.locale, credits=credits)}"
