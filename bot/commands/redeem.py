"""`redeem`: whoever has a voucher's code is given its credits, once. The code is kept nowhere and never repeated."""

from __future__ import annotations

from bot.model.codes import digest, plain
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.vouchers import PURPOSE, WrongCode
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands

SPEC = CommandSpec(
    name="redeem",
    parameters=(Parameter(name="code", kind=ParameterKind.TEXT, is_required=True, maximum=100),),
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """The same request again answers as before.

    Raises MissingArgument, WrongCode, TooManyGuesses, VoucherExpired, VoucherRevoked, VoucherUsedUp, RedeemedAlready,
    Banned.
    """
    code = plain(arguments.text(request, "code"))
    redeemed = await context.storage.redeem(
        request.identity,
        digest=digest(code, of=PURPOSE) if code else "",
        request=request.id,
        at=context.clock.now(),
    )
    if redeemed is None:
        raise WrongCode
    change, number = redeemed.change, redeemed.voucher.number
    if not change.repeated:
        context.events.note("voucher_redeemed", voucher=number, by=str(request.identity), amount=change.amount)
    balance = await context.storage.balance(visit.person.id)
    credits = context.views.credits
    text = context.views.say(
        "redeem.done_paid" if change.paid else "redeem.done",
        request.locale,
        credits=credits(change.amount, request.locale),
        paid=credits(change.paid, request.locale),
        balance=credits(balance.available, request.locale),
    )
    data = {"voucher": number, "amount": change.amount, "paid": change.paid, "is_repeated": change.repeated}
    return Reply(kind=ReplyKind.BALANCE, head=text, balance=balance, data=data)


COMMANDS: Commands = ((SPEC, handle),)
