"""`offer`: what a wish would cost, checked but not made: for text that might not have been meant as a wish."""

from __future__ import annotations

from bot.commands.desk import Desk, text_reply
from bot.commands.entry import check_entry
from bot.commands.imagine import SPEC as IMAGINE
from bot.commands.imagine import read_wish
from bot.model.commands import CommandSpec, Reply, Request
from bot.model.errors import NotEnoughCredits
from bot.model.ledger import Visit

SPEC = CommandSpec(name="offer", parameters=IMAGINE.parameters, is_button=True, is_private=True)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Raises what `imagine` would of what was typed, and NotEnoughCredits."""
    await check_entry(request, visit, desk)
    wish = read_wish(request, visit)
    price = desk.intake.price * wish.count
    balance = await desk.storage.balance(visit.person.id)
    if balance.available < price:
        raise NotEnoughCredits(price=price, balance=balance.available)
    text = desk.views.say(
        "offer.price",
        request.locale,
        pictures=desk.views.pictures(wish.count, request.locale),
        ratio=str(wish.aspect_ratio),
        price=desk.views.credits(price, request.locale),
        left=desk.views.credits(balance.available, request.locale),
    )
    return text_reply(text, balance)
