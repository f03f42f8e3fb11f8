"""`start`: the first words to somebody new: what to write, what it costs, what they have."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Reply, Request
from bot.model.ledger import Visit
from bot.requests.context import Desk, text_reply

SPEC = CommandSpec(name="start", is_button=True, is_private=True)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """The router puts the welcome credits before it."""
    locale, views = request.locale, desk.views
    balance, balance_line = await desk.balance_line(visit, locale)
    price = views.say("credits.price", locale, price=views.price(desk.intake.quote(), locale))
    lines = [views.say("help.intro", locale), views.say("start.example", locale), f"{price} {balance_line}"]
    return text_reply("\n".join(lines), balance)
