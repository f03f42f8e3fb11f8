"""`start`: tells somebody new what to write, what it costs and what they have."""

from __future__ import annotations

from bot.commands.help import operators_words, say_how
from bot.model.commands import CommandSpec, Reply, Request
from bot.model.ledger import Visit
from bot.requests.context import CommandContext, Commands, text_reply

SPEC = CommandSpec(name="start", is_button=True, is_private=True)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The router puts the welcome credits before it."""
    locale, views = request.locale, context.views
    balance, balance_line = await context.balance_line(visit, locale)
    price = views.say("credits.price", locale, price=views.price(context.intake.quote(), locale))
    lines = [say_how(request, context), views.say("start.example", locale), f"{price} {balance_line}"]
    lines += operators_words(request, context)
    return text_reply("\n".join(lines), balance)


COMMANDS: Commands = ((SPEC, handle),)
