"""`top`: who spent most credits, and who was given most, today or in a week or a month."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.commands import CommandSpec, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.numbers import Sum
from bot.model.roles import Role
from bot.model.tables import Json, Table
from bot.requests.context import CommandContext, Commands
from bot.requests.spans import SPAN, asked_period, told_period
from bot.requests.targets import called

SPEC = CommandSpec(name="top", parameters=(SPAN,), role=Role.ADMIN, is_private=True)
SHOWN = 10


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """The first ten of each. Raises UnknownChoice."""
    say, locale = context.views.say, request.locale
    asked = asked_period(request, context)
    found = await context.storage.top(since=asked.since, until=asked.until, limit=SHOWN)
    span = told_period(asked, context, locale)
    data: Json = {
        "span": asked.span.value,
        "since": asked.since.isoformat(),
        "until": asked.until.isoformat(),
        "time_zone": str(asked.zone),
        "spenders": [_facts(one) for one in found.spenders],
        "receivers": [_facts(one) for one in found.receivers],
    }
    if not found.spenders and not found.receivers:
        return Reply(kind=ReplyKind.TEXT, head=say("top.none", locale, span=span), data=data)
    rows = [
        *await _rows("top.spent", found.spenders, context, locale),
        *await _rows("top.given", found.receivers, context, locale),
    ]
    headers = ("top.what", "top.place", "top.person", "top.credits", "top.times")
    return Reply(
        kind=ReplyKind.TEXT,
        head=say("top.title", locale, span=span),
        table=Table(
            headers=tuple(say(header, locale) for header in headers), rows=tuple(rows), numeric=frozenset({1, 3, 4})
        ),
        data=data,
    )


async def _rows(key: str, sums: Sequence[Sum], context: CommandContext, locale: str) -> list[tuple[str, ...]]:
    what = context.views.say(key, locale)
    return [
        (what, str(place), await called(one.identity, context), str(one.credits), f"×{one.times}")
        for place, one in enumerate(sums, start=1)
    ]


def _facts(one: Sum) -> Json:
    return {"person": str(one.identity), "credits": one.credits, "times": one.times}


COMMANDS: Commands = ((SPEC, handle),)
