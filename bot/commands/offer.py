"""`offer`: tells what a wish would cost, and makes nothing. For text that may not have been meant as a wish."""

from __future__ import annotations

from bot.commands.imagine import SPEC as IMAGINE
from bot.model.commands import CommandSpec, Reply, Request
from bot.model.ledger import Visit
from bot.model.refusals import NotEnoughCredits, NotEnoughForDearest
from bot.requests import wishes
from bot.requests.admission import check_admission
from bot.requests.context import CommandContext, Commands, text_reply

SPEC = CommandSpec(name="offer", parameters=IMAGINE.parameters, is_button=True, is_private=True)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises what `imagine` would of what was typed, NotEnoughCredits, NotEnoughForDearest."""
    await check_admission(request, visit, context)
    wish = await wishes.typed(request, visit, context)
    quote = context.intake.quote(wish.needs).times(wish.count)
    balance = await context.storage.balance(visit.person.id)
    if balance.available < quote.most:
        short = NotEnoughCredits if quote.is_exact else NotEnoughForDearest
        raise short(price=quote.most, balance=balance.available)
    text = context.views.say(
        "offer.price",
        request.locale,
        pictures=context.views.pictures(wish.count, request.locale),
        ratio=wish.shape,
        price=context.views.price(quote, request.locale),
        left=context.views.credits(balance.available, request.locale),
    )
    return text_reply(text, balance)


COMMANDS: Commands = ((SPEC, handle),)
