"""`offer`: what a wish would cost, checked but not made: for text that might not have been meant as a wish."""

from __future__ import annotations

from bot.commands.imagine import SPEC as IMAGINE
from bot.model.commands import CommandSpec, Reply, Request
from bot.model.errors import NotEnoughCredits, NotEnoughForDearest
from bot.model.ledger import Visit
from bot.requests import wishes
from bot.requests.admission import check_entry
from bot.requests.context import Desk, text_reply

SPEC = CommandSpec(name="offer", parameters=IMAGINE.parameters, is_button=True, is_private=True)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Raises what `imagine` would of what was typed, NotEnoughCredits, NotEnoughForDearest."""
    await check_entry(request, visit, desk)
    wish = await wishes.typed(request, visit, desk)
    quote = desk.intake.quote(wish.needs).times(wish.count)
    balance = await desk.storage.balance(visit.person.id)
    if balance.available < quote.most:
        short = NotEnoughCredits if quote.is_exact else NotEnoughForDearest
        raise short(price=quote.most, balance=balance.available)
    text = desk.views.say(
        "offer.price",
        request.locale,
        pictures=desk.views.pictures(wish.count, request.locale),
        ratio=wish.shape,
        price=desk.views.price(quote, request.locale),
        left=desk.views.credits(balance.available, request.locale),
    )
    return text_reply(text, balance)
