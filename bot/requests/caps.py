"""How much an admin may give: owners as much as they like, others at most so much at a time and a day, which begins at
midnight in the operator's time zone."""

from __future__ import annotations

from bot.model.admin_refusals import OverCap, OverDailyCap
from bot.model.commands import Request
from bot.model.ledger import Caps, Credits, Visit
from bot.model.numbers import Span, period
from bot.model.roles import Role
from bot.requests.context import CommandContext


def caps_of(request: Request, visit: Visit, context: CommandContext) -> Caps | None:
    """None for an owner."""
    terms = context.live.terms
    if context.may(Role.OWNER, request, visit):
        return None
    today = period(Span.DAY, now=context.clock.now(), zone=context.zone)
    return Caps(per_grant=terms.topup_max or None, per_day=terms.daily_max or None, since=today.since)


def check_cap(amount: Credits, request: Request, visit: Visit, context: CommandContext) -> None:
    """Before anything is asked; what is given a day is counted where it is given. Raises OverCap."""
    caps = caps_of(request, visit, context)
    if caps is not None and caps.per_grant is not None and amount > caps.per_grant:
        raise OverCap(amount=amount, limit=caps.per_grant)


async def check_day(total: Credits, request: Request, visit: Visit, context: CommandContext) -> None:
    """Before it is asked whether so much shall be given, to several people together. Raises OverDailyCap."""
    caps = caps_of(request, visit, context)
    if caps is None or caps.per_day is None:
        return
    given = await context.storage.given_since(str(request.identity), caps.since)
    left = max(caps.per_day - given, 0)
    if total > left:
        raise OverDailyCap(amount=total, limit=caps.per_day, left=left)
