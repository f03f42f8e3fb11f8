"""`topup_many`: an admin gives the same to several people, once they have seen to how many and how much it is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.model.commands import Argument, Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.ledger import MAX_AMOUNT, MAX_REASON_CHARACTERS, Change, Credits, Visit, check_amount, check_reason
from bot.model.people import Identity
from bot.model.refusals import KeyUsedOtherwise, MissingArgument, Refusal
from bot.model.roles import Role
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.caps import caps_of, check_cap, check_day
from bot.requests.context import CommandContext, Commands
from bot.requests.crowds import COMMAS, ROLE, SEEN_LATELY, crowd, is_crowd
from bot.requests.debts import with_debt
from bot.requests.options import told
from bot.requests.questions import answer_spec, answered, ask_first, asked_before
from bot.requests.targets import called

SPEC = CommandSpec(
    name="topup_many",
    parameters=(
        Parameter(name="people", kind=ParameterKind.TEXT),
        Parameter(name="amount", kind=ParameterKind.INTEGER, is_required=True, minimum=1, maximum=MAX_AMOUNT),
        Parameter(name="reason", kind=ParameterKind.TEXT, maximum=MAX_REASON_CHARACTERS),
        Parameter(name="role", kind=ParameterKind.ROLE, needs=Feature.ROLES),
    ),
    role=Role.ADMIN,
    is_private=True,
)
NOW = answer_spec(SPEC, "topup_many_now")
AT_ONCE = 100
"""To so many in one transaction, so that others wait no longer than for some small ones."""
MAX_NAMED = 10


class Gift(NamedTuple):
    """What each of them gets."""

    people: tuple[Identity, ...]
    amount: Credits
    reason: str
    unseen: int = 0
    """How many of them are among them by a role that they may have lost since."""


# A number that stands alone and in no list: `@a, 300 10 thanks` gives 10 to two people.
_TYPED = re.compile(
    rf"(?P<people>\S(?:.*?[^\s{COMMAS}])?)\s+(?P<amount>[+-]?\d+)(?!\S)(?!\s*[{COMMAS}])\s*(?P<reason>.*)", re.DOTALL
)
# The amount first, where no other number stands alone: `10 @a, @b`, `10 role:5 thanks`.
_AMOUNT_FIRST = re.compile(
    rf"(?P<amount>[+-]?\d+)\s+(?P<people>[^\s{COMMAS}]+(?:\s*[{COMMAS}]\s*[^\s{COMMAS}]+)*)\s*(?P<reason>.*)", re.DOTALL
)


def means_many(given: Mapping[str, Argument]) -> bool:
    """Whether what was typed behind `topup` names several people."""
    person, amount = (str(given.get(name, "")).strip() for name in ("person", "amount"))
    return is_crowd(person) or amount.startswith(("@", *COMMAS)) or ":" in amount


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Show how many, how much and whom, and wait for the button. Nothing is given yet.

    The same request again asks about the same people, whoever has come since. Raises MissingArgument, UnknownPerson,
    SeveralPeople, NoGroupHere, NobodyMet, UnknownGroupRole, NobodyInRole, BadAmount, OverCap, OverDailyCap,
    KeyUsedOtherwise.
    """
    typed = json.dumps([request.command, {name: str(value) for name, value in sorted(request.arguments.items())}])
    before = await asked_before(request, context)
    if before is not None and before.arguments.get("typed") != typed:
        raise KeyUsedOtherwise(given=request.id)
    gift = await _read(request, context) if before is None else _kept(before)
    people, amount, reason, _ = gift
    check_cap(amount, request, visit, context)
    await check_day(amount * len(people), request, visit, context)
    unmet = [one for one in people if await context.storage.find_person(one) is None]
    lines = [
        _say("topup_many.ask", request, context, n=len(people), amount=amount, total=amount * len(people)),
        await _names(people, request, context),
    ]
    if unmet:
        lines.append(_say("topup_many.unmet", request, context, n=len(unmet)))
    if gift.unseen:
        lines.append(_say("topup_many.unseen", request, context, n=gift.unseen, days=SEEN_LATELY.days))
    settled: Mapping[str, Argument] = {
        "people": " ".join(map(str, people)), "amount": amount, "reason": reason, "typed": typed,
        "unseen": gift.unseen,
    }  # fmt: skip
    asked = replace(request, command=SPEC.name, arguments=settled)
    question = await ask_first("\n".join(lines), asked, context, button=NOW.name)
    facts = {**_facts(gift), "unmet": [str(one) for one in unmet], "unseen": gift.unseen}
    return replace(question, data=facts)


async def handle_pressed(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Give it to those who were shown, once each: pressed again, also after the bot was killed, it gives the rest.

    Raises QuestionGone, OverCap, OverDailyCap; where that stops it in the middle, the answer says how many have it.
    """
    asked = await answered(request, context)
    gift, changes, stopped = _kept(asked), list[Change](), None
    label = context.views.say(f"button.{NOW.name}", request.locale)
    go_on = Button(command=NOW.name, label=label, arguments=request.arguments)
    for start in range(0, len(gift.people), AT_ONCE):
        some = gift._replace(people=gift.people[start : start + AT_ONCE])
        try:
            changes += await _give(some, asked, visit, context, of=len(gift.people))
            await _tell_where_it_stands(gift, len(changes), request, context, button=go_on)
        except Refusal as refusal:
            if not changes:
                raise
            stopped = refusal
            break
    n, new = len(changes), sum(not change.repeated for change in changes)
    done = "topup_many.finished" if n - new else "topup_many.done"
    key = "topup_many.stopped" if stopped else done if new else "topup_many.repeated"
    values = {"n": n, "amount": gift.amount, "total": gift.amount * n, "of": len(gift.people), "before": n - new}
    head = _say(key, request, context, **values)
    paid = sum(change.paid for change in changes)
    head = with_debt(head, paid, request, context)
    facts = {**_facts(gift), "given_now": new, "given_before": n - new, "paid_debt": paid}
    if stopped is None:
        return Reply(kind=ReplyKind.TEXT, head=head, data=facts)
    return Reply(kind=ReplyKind.TEXT, head=f"{head}\n{told(stopped, request, context)}", buttons=(go_on,), data=facts)


async def _give(gift: Gift, asked: Request, visit: Visit, context: CommandContext, *, of: int) -> tuple[Change, ...]:
    changes = await context.storage.grant_many(
        gift.people,
        amount=gift.amount,
        actor=str(asked.identity),
        reason=gift.reason,
        batch=asked.id,
        at=context.clock.now(),
        caps=caps_of(asked, visit, context),
        is_told=True,
        of=of,
    )
    for identity, change in zip(gift.people, changes, strict=True):
        if not change.repeated:
            context.events.note("credits_granted", to=str(identity), by=str(asked.identity), amount=gift.amount)
    return changes


async def _tell_where_it_stands(
    gift: Gift, given: int, request: Request, context: CommandContext, *, button: Button
) -> None:
    """With the button: after a kill, it goes on from here."""
    if request.interim is None or given == len(gift.people):
        return
    head = _say("topup_many.under_way", request, context, n=given, of=len(gift.people), amount=gift.amount)
    reply = Reply(kind=ReplyKind.TEXT, head=head, buttons=(button,))
    await request.interim(reply, done=given, of=len(gift.people))


async def _read(request: Request, context: CommandContext) -> Gift:
    given = request if context.platforms.of(request.place.platform).has_fields else _typed(request)
    amount = check_amount(arguments.integer(given, "amount"))
    reason = check_reason(arguments.optional_text(given, "reason"))
    role = arguments.optional_text(given, "role")
    named = f"{arguments.optional_text(given, 'people')} {ROLE}:{role}" if role else arguments.text(given, "people")
    people, unseen = await crowd(named, request, context)
    return Gift(people, amount, reason, unseen)


def _typed(request: Request) -> Request:
    """With the words where they belong: people may be named with spaces between them. Raises MissingArgument."""
    words = (arguments.optional_text(request, name) for name in ("people", "person", "amount", "reason"))
    text = " ".join(word for word in words if word)
    match = _TYPED.fullmatch(text) or _AMOUNT_FIRST.fullmatch(text)
    if match is None:
        raise MissingArgument(name="amount" if text else "people", command=request.command)
    return replace(request, arguments=match.groupdict())


def _kept(asked: Request) -> Gift:
    people = tuple(map(Identity.parse, arguments.text(asked, "people").split()))
    unseen = arguments.optional_integer(asked, "unseen") or 0
    return Gift(people, arguments.integer(asked, "amount"), arguments.optional_text(asked, "reason"), unseen)


async def _names(people: Sequence[Identity], request: Request, context: CommandContext) -> str:
    names = "\n".join([await called(one, context) for one in people[:MAX_NAMED]])
    more = len(people) - MAX_NAMED
    return names if more <= 0 else f"{names}\n{_say('topup_many.more', request, context, n=more)}"


def _say(key: str, request: Request, context: CommandContext, **values: int) -> str:
    """With `amount` and `total` as credits."""
    credits = {
        name: context.views.credits(values.pop(name), request.locale) for name in ("amount", "total") if name in values
    }
    return context.views.say(key, request.locale, **values, **credits)


def _facts(gift: Gift) -> dict[str, Json]:
    people = [str(one) for one in gift.people]
    return {"people": people, "amount": gift.amount, "total": gift.amount * len(people)}


COMMANDS: Commands = (
    (SPEC, handle),
    (NOW, handle_pressed),
)
