"""`gift`: somebody gives another person credits of their own, where the operator lets people do so."""

from __future__ import annotations

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.gifts import GiftLimit
from bot.model.ledger import MAX_AMOUNT, MAX_REASON_CHARACTERS, Visit, check_amount, check_reason
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.targets import called, target

SPEC = CommandSpec(
    name="gift",
    parameters=(
        Parameter(name="person", kind=ParameterKind.PERSON, is_required=True),
        Parameter(name="credits", kind=ParameterKind.INTEGER, is_required=True, minimum=1, maximum=MAX_AMOUNT),
        Parameter(name="words", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS),
    ),
    needs=Feature.GIFTS,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The request's id is the idempotency key: delivered twice, it gives once. Only whom the bot has met is given to.

    Raises MissingArgument, UnknownPerson, BadAmount, ReasonTooLong, GiftToOneself, NotEnoughToGive, OverGiftLimit,
    Banned.
    """
    to = await target(request, context)
    amount = check_amount(arguments.integer(request, "credits"))
    words = check_reason(arguments.optional_text(request, "words"))
    a_day = context.live.terms.gift_daily_max or None
    midnight = context.clock.now().astimezone(context.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    change = await context.storage.gift(
        request.identity,
        to,
        amount=amount,
        words=words,
        key=request.id,
        at=context.clock.now(),
        limit=GiftLimit(a_day=a_day, since=midnight),
        origin=request.place.platform,
    )
    if not change.repeated:
        context.events.note("credits_gifted", to=str(to), by=str(request.identity), amount=amount)
    balance = await context.storage.balance(visit.person.id)
    credits = context.views.credits
    text = context.views.say(
        "gift.done",
        request.locale,
        person=await called(to, context),
        credits=credits(amount, request.locale),
        balance=credits(balance.available, request.locale),
    )
    data: Json = {"person": str(to), "amount": amount, "is_repeated": change.repeated}
    return Reply(kind=ReplyKind.BALANCE, head=text, balance=balance, data=data)


COMMANDS: Commands = ((SPEC, handle),)
