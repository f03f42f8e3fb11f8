"""`audit`: who did what to whom, when and why, newest first."""

from __future__ import annotations

from datetime import datetime

from bot.model.acts import ActFilter, ActKind, WrittenAct
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.numbers import Span, period
from bot.model.refusals import UnknownChoice, UnknownPerson
from bot.model.roles import Role
from bot.model.tables import Json, Table
from bot.model.words import isolated
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.spans import span_of
from bot.requests.targets import called, identity_of

SPEC = CommandSpec(
    name="audit",
    parameters=(
        Parameter(name="person", kind=ParameterKind.PERSON),
        Parameter(name="by", kind=ParameterKind.TEXT, flag="by", maximum=100),
        Parameter(name="kind", kind=ParameterKind.TEXT, flag="kind", choices=tuple(ActKind), maximum=20),
        Parameter(name="since", kind=ParameterKind.TEXT, flag="since", choices=tuple(Span), maximum=20),
        Parameter(name="until", kind=ParameterKind.TEXT, flag="until", maximum=20),
        Parameter(name="before", kind=ParameterKind.INTEGER, flag="before", minimum=1),
        Parameter(name="batch", kind=ParameterKind.INTEGER, flag="batch", minimum=1),
    ),
    role=Role.ADMIN,
    is_private=True,
)
SHOWN = 20
HEADERS = (
    "audit.number", "audit.at", "audit.kind", "audit.actor", "audit.subject", "audit.amount", "audit.balance",
    "audit.reason",
)  # fmt: skip


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """A page of acts. Raises UnknownPerson, UnknownChoice."""
    which = await _filter(request, context)
    found = await context.storage.acts(which, limit=SHOWN + 1)
    page = found[:SHOWN]
    say, locale = context.views.say, request.locale
    given = arguments.optional_text(request, "person")
    whose = await called(await identity_of(given, request, context), context) if given else ""
    if not page:
        head = say("audit.none_of", locale, person=whose) if whose else say("audit.none", locale)
        return Reply(kind=ReplyKind.TEXT, head=head, data={"acts": [], "before": None})
    older = page[-1].number if len(found) > SHOWN else None
    return Reply(
        kind=ReplyKind.TEXT,
        head=say("audit.title_of", locale, person=whose) if whose else say("audit.title", locale),
        table=Table(
            headers=tuple(say(header, locale) for header in HEADERS),
            rows=tuple(_row(act, context, locale) for act in page),
            numeric=frozenset({0, 5}),
        ),
        footer=say("audit.older", locale, before=older) if older else "",
        data={"acts": [facts(act) for act in page], "before": older},
    )


def facts(act: WrittenAct) -> dict[str, Json]:
    """An act for a program."""
    return {
        "number": act.number,
        "at": act.at.isoformat(),
        "kind": act.kind.value,
        "actor": act.actor,
        "origin": act.origin,
        "subject": act.subject,
        "amount": act.amount,
        "before": act.before,
        "after": act.after,
        "reason": act.text,
        "is_erased": act.is_erased,
        "undone_by": act.undone_by,
        "transfer": act.transfer,
        "hash": act.hash,
        "batch": act.batch,
        "parts": act.parts,
        "parts_amount": act.parts_amount if act.parts else None,
    }


def _row(act: WrittenAct, context: CommandContext, locale: str) -> tuple[str, ...]:
    undone = context.views.say("audit.undone", locale, by=act.undone_by) if act.undone_by else ""
    erased = context.views.say("audit.erased", locale) if act.is_erased else ""
    of = context.views.say("audit.part", locale, batch=act.batch) if act.batch else ""
    has_parts = act.kind is ActKind.TOPUP_MANY or act.parts > 0
    became = f"{isolated(act.before)} → {isolated(act.after)}" if (act.before or act.after) and not has_parts else ""
    amount = act.parts_amount if act.parts else act.amount
    return (
        f"#{act.number}",
        f"{context.moment(act.at)} {context.zone}",
        act.kind.value,
        isolated(act.actor),
        context.views.say("audit.people", locale, n=act.parts) if has_parts else isolated(act.subject),
        "" if amount is None else f"{amount:+d}",
        became,
        " ".join(part for part in (isolated(act.text) if act.text else erased, of, undone) if part),
    )


async def _filter(request: Request, context: CommandContext) -> ActFilter:
    given, by = arguments.optional_text(request, "person"), arguments.optional_text(request, "by")
    person = None
    if given:
        found = await context.storage.find_person(await identity_of(given, request, context))
        if found is None:
            raise UnknownPerson(given=given)
        person = found.id
    kind = arguments.optional_text(request, "kind").lower()
    if kind and kind not in tuple(ActKind):
        raise UnknownChoice(name="kind", given=kind, known=", ".join(ActKind))
    batch = arguments.optional_integer(request, "batch")
    return ActFilter(
        person=person,
        actors=(await _actor(by, request, context),) if by else None,
        kinds=(ActKind(kind),) if kind else None,
        batch=batch,
        is_folded=not (given or kind or batch),
        since=_moment("since", request, context),
        until=_moment("until", request, context),
        before=arguments.optional_integer(request, "before"),
    )


async def _actor(by: str, request: Request, context: CommandContext) -> str:
    """Written whole, it is taken as it is: who acts at the terminal is nobody whom the bot has met."""
    return by if ":" in by else str(await identity_of(by, request, context))


def _moment(name: str, request: Request, context: CommandContext) -> datetime | None:
    """The beginning of the operator's `day`, `week` or `month`, as `top` and `stats` have it, or of one of their days:
    `2026-11-23`."""
    written = arguments.optional_text(request, name).lower()
    if not written:
        return None
    if span := span_of(written):
        return period(span, now=context.clock.now(), zone=context.zone).since
    try:
        read = datetime.fromisoformat(written)
    except ValueError:
        raise UnknownChoice(name=name, given=written, known=", ".join((*Span, "2026-11-23"))) from None
    return read.replace(tzinfo=context.zone) if read.tzinfo is None else read


COMMANDS: Commands = ((SPEC, handle),)
