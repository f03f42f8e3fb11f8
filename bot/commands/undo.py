"""`undo`: an admin takes back an act by its number in the audit, or their own last one. Where a part of what was given
is spent, `undo` asks first what becomes of it: `undo_forgive` and `undo_debt` are the answers.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from bot.model.acts import ActKind, Undone
from bot.model.admin_refusals import PartlySpent, UnknownAct
from bot.model.commands import Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Rest, Visit
from bot.model.refusals import UnknownChoice
from bot.model.roles import Role
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands

SPEC = CommandSpec(
    name="undo",
    parameters=(
        Parameter(name="entry", kind=ParameterKind.TEXT, maximum=20),
        Parameter(name="rest", kind=ParameterKind.CHOICE, choices=tuple(Rest)),
    ),
    role=Role.MODERATOR,
    is_private=True,
)
_ANSWERED = (Parameter(name="entry", kind=ParameterKind.TEXT, is_required=True),)
FORGIVE = replace(SPEC, name="undo_forgive", parameters=_ANSWERED, is_button=True)
DEBT = replace(SPEC, name="undo_debt", parameters=_ANSWERED, is_button=True)
OF_MODERATORS = (ActKind.BLOCK, ActKind.UNBLOCK, ActKind.WORDS)
OF_MONEY = (ActKind.TOPUP, ActKind.TOPUP_MANY, ActKind.DEDUCT, ActKind.REFUND, ActKind.VOUCHERS, ActKind.GIFT)
# No REVOKE: undone, it would give what the admin has given to others since by the same cap.
OF_ADMINS = (*OF_MODERATORS, *OF_MONEY, ActKind.PAUSE, ActKind.RESUME, ActKind.ALERTS)

BECAME = {None: "undo.money", Rest.FORGIVE: "undo.money_forgive", Rest.DEBT: "undo.money_debt"}
OF_MANY = {None: "undo.many", Rest.FORGIVE: "undo.many_forgive", Rest.DEBT: "undo.many_debt"}


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Undo, or ask. Raises UnknownAct, NothingToUndo, UndoneAlready, CannotBeUndone."""
    written = arguments.optional_text(request, "entry").removeprefix("#")
    rest = _rest(written) or _rest(arguments.optional_text(request, "rest"))
    if not written or _rest(written):
        actors = [str(identity) for identity in {request.identity, *visit.person.identities}]
        number = await context.storage.last_undoable(actors, kinds=_kinds(request, visit, context))
    else:
        number = _number(written)
    return await _undo(request, visit, context, number=number, rest=rest, expected=None)


async def handle_forgive(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """What is spent is forgiven. Asks again where that is another number by now."""
    return await _answered(request, visit, context, rest=Rest.FORGIVE)


async def handle_debt(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """What is spent is owed. Asks again where that is another number by now."""
    return await _answered(request, visit, context, rest=Rest.DEBT)


async def _answered(request: Request, visit: Visit, context: CommandContext, *, rest: Rest) -> Reply:
    number, _, expected = arguments.text(request, "entry").partition("-")
    return await _undo(request, visit, context, number=_number(number), rest=rest, expected=_number(expected or "0"))


async def _undo(
    request: Request, visit: Visit, context: CommandContext, *, number: int, rest: Rest | None, expected: int | None
) -> Reply:
    undo = partial(
        context.storage.undo,
        number,
        actor=str(request.identity),
        key=request.id,
        kinds=_kinds(request, visit, context),
        rest=rest,
        origin=request.place.platform,
        is_told=True,
    )
    try:
        done = await undo(at=context.clock.now(), expected_rest=expected)
        while done.left:
            await _tell_where_it_stands(request, context, done)
            done = await undo(at=context.clock.now())
    except PartlySpent as partly:
        return _question(request, context, partly)
    if not done.repeated:
        context.events.note("act_undone", number=number, by=str(request.identity))
        await context.live.look()
    return _told(request, context, done)


async def _tell_where_it_stands(request: Request, context: CommandContext, done: Undone) -> None:
    if request.interim is not None:
        n, of = done.by.parts, done.by.parts + done.left
        head = context.views.say("undo.under_way", request.locale, number=done.act.number, n=n, of=of)
        await request.interim(Reply(kind=ReplyKind.TEXT, head=head), done=n, of=of)


def _question(request: Request, context: CommandContext, partly: PartlySpent) -> Reply:
    say, locale, values = context.views.say, request.locale, partly.values
    entry = f"{values['number']}-{values['rest']}"
    buttons = tuple(
        Button(
            command=spec.name, label=say(f"button.{spec.name}", locale, n=values["rest"]), arguments={"entry": entry}
        )
        for spec in (FORGIVE, DEBT)
    )
    head = say("undo.ask", locale, **values)
    return Reply(kind=ReplyKind.TEXT, head=head, buttons=buttons, is_question=True, data=dict(values))


def _told(request: Request, context: CommandContext, done: Undone) -> Reply:
    say, locale = context.views.say, request.locale
    moved: dict[str, str | int] = {"number": done.act.number, "by": done.by.number, "subject": done.act.subject}
    amount = done.by.amount
    if done.act.kind is ActKind.TOPUP_MANY:
        amount = done.by.parts_amount
        moved |= {"n": done.by.parts, "total": context.views.credits(-amount, locale)}
        head = say(OF_MANY[done.became], locale, **moved, rest=done.rest)
    elif amount is None:
        head = say("undo.done", locale, **moved)
    else:
        head = say(BECAME[done.became], locale, **moved, before=done.by.before, after=done.by.after, rest=done.rest)
    data = {
        "undone": done.act.number, "by": done.by.number, "kind": done.act.kind.value, "amount": amount,
        "before": done.by.before, "after": done.by.after, "rest": done.rest,
        "became": None if done.became is None else done.became.value, "is_repeated": done.repeated,
        "people": done.by.parts or None,
    }  # fmt: skip
    return Reply(kind=ReplyKind.TEXT, head=head, data=data)


def _kinds(request: Request, visit: Visit, context: CommandContext) -> Collection[ActKind] | None:
    """Nobody undoes what they may not do."""
    if context.may(Role.OWNER, request, visit):
        return None
    return OF_ADMINS if context.may(Role.ADMIN, request, visit) else OF_MODERATORS


def _rest(written: str) -> Rest | None:
    """Raises UnknownChoice for a word that is neither a number nor a choice."""
    word = written.lower()
    if not word or word.isdecimal():
        return None
    if word not in tuple(Rest):
        raise UnknownChoice(name="rest", given=word, known=", ".join(Rest))
    return Rest(word)


def _number(written: str) -> int:
    if not written.isdecimal() or len(written) > arguments.MAX_DIGITS:
        raise UnknownAct(given=written)
    return int(written)


COMMANDS: Commands = ((SPEC, handle), (FORGIVE, handle_forgive), (DEBT, handle_debt))
