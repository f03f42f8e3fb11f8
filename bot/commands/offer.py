"""`offer`: tells what a wish would cost, and makes nothing. For text that may not have been meant as a wish."""

from __future__ import annotations

from bot.commands.imagine import SPEC as IMAGINE
from bot.model.commands import CommandSpec, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.refusals import NotEnoughCredits, NotEnoughForDearest
from bot.requests import wishes
from bot.requests.admission import check_admission
from bot.requests.context import CommandContext, Commands

SPEC = CommandSpec(name="offer", parameters=IMAGINE.parameters, is_button=True, is_private=False)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """In a group everybody sees it, and it does not tell what the person has.

    Raises what `imagine` would of what was typed, NotEnoughCredits, NotEnoughForDearest.
    """
    await check_admission(request, visit, context)
    wish = await wishes.typed(request, visit, context)
    quote = context.intake.quote_for(wish).times(wish.count)
    balance = await context.storage.balance(visit.person.id)
    if balance.available < quote.most:
        short = NotEnoughCredits if quote.is_exact else NotEnoughForDearest
        raise short(price=quote.most, balance=balance.available)
    text = context.views.say(
        "offer.price_in_group" if request.group else "offer.price",
        request.locale,
        pictures=context.views.pictures(wish.count, request.locale),
        ratio=wish.shape,
        price=context.views.price(quote, request.locale),
        **({} if request.group else {"left": context.views.credits(balance.available, request.locale)}),
    )
    return Reply(kind=ReplyKind.TEXT, head=text, is_private=not request.group, balance=balance)


COMMANDS: Commands = ((SPEC, handle),)
