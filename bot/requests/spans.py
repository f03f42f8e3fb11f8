"""The time that an admin asks about: `day`, `week`, `month`, as they are written in each language."""

from __future__ import annotations

from bot.model.commands import Parameter, ParameterKind, Request
from bot.model.numbers import Period, Span, period
from bot.model.refusals import UnknownChoice
from bot.model.signs import first
from bot.requests import arguments
from bot.requests.context import CommandContext

SPAN = Parameter(name="span", kind=ParameterKind.CHOICE, choices=tuple(Span), default=Span.DAY)
WORDS = {"오늘": Span.DAY, "일": Span.DAY, "주": Span.WEEK, "월": Span.MONTH, "달": Span.MONTH}


def span_of(written: str) -> Span | None:
    """None for a word that names none."""
    return WORDS.get(written) or (Span(written) if written in tuple(Span) else None)


def asked_period(request: Request, context: CommandContext) -> Period:
    """Today where none is written. Raises UnknownChoice."""
    written = arguments.optional_text(request, SPAN.name).lower() or Span.DAY
    span = span_of(written)
    if span is None:
        raise UnknownChoice(name=SPAN.name, given=first(written, 40), known=", ".join(Span))
    return period(span, now=context.clock.now(), zone=context.zone)


def told_period(asked: Period, context: CommandContext, locale: str) -> str:
    """`today (since 2026-11-28 00:00, Asia/Seoul)`."""
    since = context.moment(asked.since)
    return context.views.say(f"span.{asked.span}", locale, since=since, zone=str(asked.zone))
