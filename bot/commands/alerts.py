"""`alerts`: an admin has this chat told of what only the operator can mend, or told no more."""

from __future__ import annotations

from datetime import timedelta

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.ledger import Visit
from bot.model.outgoing import Recipient
from bot.model.refusals import CannotPostHere, NoAlertsHere, UnknownChoice
from bot.model.roles import Role
from bot.model.signs import first
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.telling.words import what_is_wrong

CHOICES = ("on", "off")
SPEC = CommandSpec(
    name="alerts",
    parameters=(Parameter(name="switch", kind=ParameterKind.CHOICE, choices=CHOICES),),
    role=Role.ADMIN,
    is_private=True,
)
_NEEDED = frozenset({"view_channel", "send_messages", "send_messages_in_threads"})


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Opt this chat in or out. Without a word: which chats are told, and what is wrong now.

    Twice is once. Raises UnknownChoice, NoAlertsHere, CannotPostHere.
    """
    given = arguments.optional_text(request, "switch").lower()
    if not given:
        return text_reply(await _state(request, context))
    if given not in CHOICES:
        raise UnknownChoice(name="switch", given=first(given, 20), known=", ".join(CHOICES))
    address = context.platforms.of(request.place.platform).chat_of(request.place)
    if not address:
        raise NoAlertsHere
    lacking = _NEEDED & set(request.channel.lacking if request.channel else ())
    if given == "on" and lacking:
        names = (context.views.say(f"permission.{name}", request.locale) for name in sorted(lacking))
        raise CannotPostHere(lacking=", ".join(names))
    chat, is_on = Recipient(platform=request.place.platform, chat=address), given == "on"
    by = str(request.identity)
    await context.storage.set_alert_chat(chat, is_on=is_on, locale=request.locale, by=by, at=context.clock.now())
    context.events.note("alerts_switched", chat=str(chat), is_on=is_on, by=by)
    return text_reply(context.views.say(f"alerts.{given}", request.locale))


async def _state(request: Request, context: CommandContext) -> str:
    say, locale = context.views.say, request.locale
    chats = ", ".join(str(chat.recipient) for chat in await context.storage.alert_chats())
    lines = [say("alerts.chats", locale, chats=chats) if chats else say("alerts.no_chats", locale)]
    known = await context.storage.recent_alerts(since=context.clock.now() + timedelta(days=1))
    wrong = [what_is_wrong(alert.kind, alert.facts, context.views, locale) for alert in known]
    lines += wrong or [say("alerts.all_well", locale)]
    return "\n".join(lines)


COMMANDS: Commands = ((SPEC, handle),)
