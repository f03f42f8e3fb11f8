"""`stats`: pictures and what they cost at the provider, by platform, group and service; success, and why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.model.backend_errors import BadPicture
from bot.model.charts import Chart, Illustration
from bot.model.commands import CommandSpec, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.numbers import Period, Span, Stats, Tally
from bot.model.roles import Role
from bot.model.tables import Json, Table
from bot.model.words import isolated
from bot.requests.context import CommandContext, Commands
from bot.requests.spans import SPAN, asked_period, told_period

SPEC = CommandSpec(name="stats", parameters=(SPAN,), role=Role.ADMIN, is_private=True)
GROUPS_SHOWN = 5
REASONS_SHOWN = 8
BAR_CHARACTERS = 40
LABEL_EVERY = {Span.DAY: 6, Span.WEEK: 1, Span.MONTH: 6}
"""Hours or days from one label of the chart to the next."""


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Raises UnknownChoice."""
    say, locale = context.views.say, request.locale
    asked = asked_period(request, context)
    stats = await context.storage.stats(asked)
    span, data = told_period(asked, context, locale), _facts(stats, asked)
    if not stats.whole.made + stats.whole.failed + stats.whole.cancelled:
        return Reply(kind=ReplyKind.TEXT, head=say("stats.none", locale, span=span), data=data)
    is_typed = context.platforms.of(request.place.platform).is_of_operator
    bars = list(_bars(stats, asked, context)) if is_typed else []
    headers = ("stats.by", "stats.name", "stats.made", "stats.failed", "stats.cancelled", "stats.success", "stats.cost")
    picture = await _drawn(stats, asked, context, alt=f"{say('stats.title', locale, span=span)} {_in_words(stats)}")
    return Reply(
        kind=ReplyKind.TEXT,
        head="\n".join((say("stats.title", locale, span=span), *bars)),
        table=Table(
            headers=tuple(say(header, locale) for header in headers),
            rows=tuple(_rows(stats, context, locale)),
            numeric=frozenset({2, 3, 4, 5, 6}),
        ),
        footer=say("stats.colours", locale) if picture is not None and not is_typed else "",
        data=data,
        picture=picture,
    )


def _rows(stats: Stats, context: CommandContext, locale: str) -> Iterator[tuple[str, ...]]:
    say = context.views.say
    yield _row(say("stats.all", locale), "", stats.whole)
    kinds = (
        ("stats.platform", stats.by_platform),
        ("stats.service", stats.by_backend),
        ("stats.group", stats.by_group[:GROUPS_SHOWN]),
    )
    for key, tallies in kinds:
        yield from (_row(say(key, locale), _called(tally), tally) for tally in tallies)
    for reason, pictures in stats.reasons[:REASONS_SHOWN]:
        yield (say("stats.why", locale), isolated(reason.removeprefix("failure.")), "", str(pictures), "", "", "")


def _called(tally: Tally) -> str:
    """As people call a group, with its id: others may have the same name."""
    return f"{isolated(tally.title)} ({tally.name})" if tally.title else tally.name or "–"


def _row(kind: str, name: str, tally: Tally) -> tuple[str, ...]:
    success = "–" if tally.success_percent is None else f"{tally.success_percent} %"
    numbers = (tally.made, tally.failed, tally.cancelled)
    return (kind, isolated(name), *map(str, numbers), success, str(tally.cost))


def _labels(asked: Period, context: CommandContext) -> list[str]:
    moments = [context.moment(start) for start in asked.starts]
    return [moment[11:13] if asked.span is Span.DAY else moment[5:10] for moment in moments]


def _bars(stats: Stats, asked: Period, context: CommandContext) -> Iterator[str]:
    """A line for each hour or day, as long as there were pictures: `#` made, `x` failed."""
    highest = max(tally.made + tally.failed for tally in stats.by_start) or 1
    for label, tally in zip(_labels(asked, context), stats.by_start, strict=True):
        made, failed = (-(-n * BAR_CHARACTERS // highest) for n in (tally.made, tally.failed))
        yield f"{label:>5} {'#' * made}{'x' * failed} {tally.made + tally.failed}"


async def _drawn(stats: Stats, asked: Period, context: CommandContext, *, alt: str) -> Illustration | None:
    """The answer stands without its picture: where it cannot be drawn, there is none."""
    every = LABEL_EVERY[asked.span]
    labels = [label if n % every == 0 else "" for n, label in enumerate(_labels(asked, context))]
    made, failed = (tuple(getattr(tally, name) for tally in stats.by_start) for name in ("made", "failed"))
    try:
        data = await context.decoder.draw(Chart(labels=tuple(labels), made=made, failed=failed))
    except (BadPicture, OSError) as error:
        context.events.incident("chart_not_drawn", error)
        return None
    return Illustration(data=data, name=f"stats-{asked.span}.png", alt=alt)


def _in_words(stats: Stats) -> str:
    return f"{stats.whole.made} / {stats.whole.made + stats.whole.failed}"


def _facts(stats: Stats, asked: Period) -> Json:
    return {
        "span": asked.span.value,
        "since": asked.since.isoformat(),
        "until": asked.until.isoformat(),
        "time_zone": str(asked.zone),
        "all": _tally(stats.whole),
        "by_start": [
            {"start": start.isoformat(), **_tally(tally)}
            for start, tally in zip(asked.starts, stats.by_start, strict=True)
        ],
        "by_platform": _named(stats.by_platform),
        "by_backend": _named(stats.by_backend),
        "by_group": _named(stats.by_group),
        "reasons": [{"reason": reason, "pictures": pictures} for reason, pictures in stats.reasons],
    }


def _named(tallies: Sequence[Tally]) -> Json:
    return [
        {"name": tally.name, **({"title": tally.title} if tally.title else {}), **_tally(tally)} for tally in tallies
    ]


def _tally(tally: Tally) -> dict[str, Json]:
    return {
        "made": tally.made,
        "failed": tally.failed,
        "cancelled": tally.cancelled,
        "success_percent": tally.success_percent,
        "provider_credits": tally.cost,
    }


COMMANDS: Commands = ((SPEC, handle),)
