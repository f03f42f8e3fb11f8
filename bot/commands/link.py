"""`link`: one wallet on two platforms. One side is shown a code, the other one types it, and both say that they are
sure: `link_yes` and `link_no` are the buttons of that question.
"""

from __future__ import annotations

from datetime import timedelta

from bot.model.codes import ALPHABET, CHANCE, code_of, digest, plain
from bot.model.commands import Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.guesses import Purpose
from bot.model.ledger import Visit
from bot.model.link_refusals import LinkInPrivate, WrongLinkCode
from bot.model.links import CODE_LIVES, Linked, LinkOffer, LinkSide
from bot.model.signs import cut
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.requests.targets import MAX_NAME

SPEC = CommandSpec(
    name="link", parameters=(Parameter(name="code", kind=ParameterKind.TEXT, maximum=100),), is_private=True
)
_OFFER = Parameter(name="link", kind=ParameterKind.TEXT, is_required=True, is_internal=True)
YES = CommandSpec(name="link_yes", parameters=(_OFFER,), is_button=True, is_private=True)
NO = CommandSpec(name="link_no", parameters=(_OFFER,), is_button=True, is_private=True)
_MINUTES = CODE_LIVES // timedelta(minutes=1)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """With a code: it is used up, and asks. Without: asks where a code of theirs was typed, else shows a new one.

    Raises LinkInPrivate, WrongLinkCode, TooManyGuesses, LinkedAlready, TooManyLinked.
    """
    if request.group:
        raise LinkInPrivate
    typed, now = arguments.optional_text(request, "code"), context.clock.now()
    if typed:
        offer = await _typed(typed, request, visit, context)
    else:
        found = await context.storage.waiting_link(request.identity, at=now)
        if found is None:
            return await _new_code(request, context)
        offer = found
    return _waits(offer, request, context) if offer.mine.is_sure else _question(offer, request, visit, context)


async def handle_yes(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """This side is sure. Once both are, there is one wallet; pressed again, it is told again.

    Raises LinkGone, LinkedAlready, TooManyLinked.
    """
    offer = await context.storage.confirm_link(
        arguments.text(request, "link"), request.identity, at=context.clock.now()
    )
    if offer.linked is None:
        return _waits(offer, request, context)
    return _done(offer, offer.linked, request, context)


async def handle_no(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Nothing comes of it, for both sides. Raises LinkGone."""
    await context.storage.refuse_link(arguments.text(request, "link"), request.identity, at=context.clock.now())
    return text_reply(context.views.say("link.refused", request.locale))


async def _typed(typed: str, request: Request, visit: Visit, context: CommandContext) -> LinkOffer:
    """The wait is looked at before, so that who guesses on takes no turn of those who write."""
    code, now = plain(typed), context.clock.now()
    await context.storage.check_guesses(Purpose.LINK, visit.person.identities, at=now)
    kept = digest(code, of=Purpose.LINK) if code else ""
    offer = await context.storage.type_link(request.identity, digest=kept, at=now)
    if offer is None:
        context.events.note("link_code_wrong", by=str(request.identity))
        raise WrongLinkCode
    return offer


async def _new_code(request: Request, context: CommandContext) -> Reply:
    code, id = code_of(context.ids.chance(ALPHABET, CHANCE)), context.ids.chance(ALPHABET, CHANCE)
    kept = digest(plain(code), of=Purpose.LINK)
    await context.storage.open_link(request.identity, digest=kept, id=id, at=context.clock.now())
    text = context.views.say("link.code", request.locale, code=code, minutes=_MINUTES)
    return text_reply(text, data={"minutes": _MINUTES})


def _question(offer: LinkOffer, request: Request, visit: Visit, context: CommandContext) -> Reply:
    say, locale = context.views.say, request.locale
    lines = [say("link.ask", locale, **_called(offer.theirs, locale, context))]
    if visit.person.role is not None:
        lines.append(say("link.ask_role", locale, role=say(f"role.{visit.person.role.word}", locale)))
    buttons = tuple(
        Button(command=spec.name, label=say(f"button.{spec.name}", locale), arguments={"link": offer.id})
        for spec in (YES, NO)
    )
    return Reply(
        kind=ReplyKind.TEXT, head="\n".join(lines), buttons=buttons, is_question=True,
        data={"platform": offer.theirs.identity.platform, "name": offer.theirs.name},
    )  # fmt: skip


def _waits(offer: LinkOffer, request: Request, context: CommandContext) -> Reply:
    return text_reply(
        context.views.say("link.waits", request.locale, **_called(offer.theirs, request.locale, context)),
        data={"is_waiting": True},
    )


def _done(offer: LinkOffer, linked: Linked, request: Request, context: CommandContext) -> Reply:
    if not linked.is_repeated:
        sides = (str(offer.asker.identity), str(offer.other.identity))
        context.events.note("wallets_linked", asker=sides[0], other=sides[1], taken=linked.taken)
    locale, credits = request.locale, context.views.credits
    text = context.views.say(
        "link.done_less" if linked.taken else "link.done",
        locale,
        **_called(offer.theirs, locale, context),
        balance=credits(linked.balance.available, locale),
        taken=credits(linked.taken, locale),
    )
    data = {"available": linked.balance.available, "taken": linked.taken, "is_repeated": linked.is_repeated}
    return Reply(kind=ReplyKind.BALANCE, head=text, balance=linked.balance, data=data)


def _called(side: LinkSide, locale: str, context: CommandContext) -> dict[str, str]:
    """Their name and platform, and no id of theirs: they may be strangers."""
    name = cut(side.name.strip(), MAX_NAME) or context.views.say("link.unnamed", locale)
    return {"name": name, "platform": side.identity.platform.capitalize()}


COMMANDS: Commands = ((SPEC, handle), (YES, handle_yes), (NO, handle_no))
