"""`alerts`: an admin has this chat told of what only the operator can mend, or told no more; and another chat, also one
where nobody can write any more, told no more.
"""

from __future__ import annotations

from datetime import timedelta

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.ledger import Visit
from bot.model.outgoing import Recipient
from bot.model.refusals import CannotPostHere, NoAlertsHere, UnknownChoice
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.tables import Json
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.telling.words import what_is_wrong

CHOICES = ("on", "off")
SPEC = CommandSpec(
    name="alerts",
    parameters=(
        Parameter(name="switch", kind=ParameterKind.CHOICE, choices=CHOICES),
        Parameter(name="chat", kind=ParameterKind.TEXT, maximum=100),
    ),
    role=Role.ADMIN,
    is_private=True,
)
_NEEDED = frozenset({"view_channel", "send_messages", "send_messages_in_threads"})


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Opt this chat in or out, or the one that is named out. Without a word: which chats are told, and what is wrong
    now.

    Twice is once. Raises UnknownChoice, NoAlertsHere, CannotPostHere.
    """
    given = arguments.optional_text(request, "switch").lower()
    named = arguments.optional_text(request, "chat")
    if not given:
        return await _state(request, context)
    if given not in CHOICES:
        raise UnknownChoice(name="switch", given=first(given, 20), known=", ".join(CHOICES))
    is_on = given == "on"
    if named:
        chat = await _told_already(named, context)
        if is_on:
            raise NoAlertsHere
    else:
        chat = _this_chat(request, context, is_on=is_on)
    by = str(request.identity)
    await context.storage.set_alert_chat(
        chat,
        is_on=is_on,
        locale=request.locale,
        by=by,
        at=context.clock.now(),
        key=request.id,
        origin=request.place.platform,
    )
    context.events.note("alerts_switched", chat=str(chat), is_on=is_on, by=by)
    key = "alerts.off_there" if named else f"alerts.{given}"
    data: Json = {"chat": str(chat), "is_on": is_on}
    return text_reply(context.views.say(key, request.locale, chat=str(chat)), data=data)


def _this_chat(request: Request, context: CommandContext, *, is_on: bool) -> Recipient:
    """Raises NoAlertsHere, CannotPostHere."""
    address = context.platforms.of(request.place.platform).chat_of(request.place)
    if not address:
        raise NoAlertsHere
    lacking = _NEEDED & set(request.channel.lacking if request.channel else ())
    if is_on and lacking:
        names = (context.views.say(f"permission.{name}", request.locale) for name in sorted(lacking))
        raise CannotPostHere(lacking=", ".join(names))
    return Recipient(platform=request.place.platform, chat=address)


async def _told_already(named: str, context: CommandContext) -> Recipient:
    """The chat of that name, as the list has it. Raises UnknownChoice."""
    chats = [chat.recipient for chat in await context.storage.alert_chats()]
    found = next((chat for chat in chats if str(chat) == named), None)
    if found is None:
        raise UnknownChoice(name="chat", given=first(named, 60), known=", ".join(map(str, chats)) or "–")
    return found


async def _state(request: Request, context: CommandContext) -> Reply:
    say, locale = context.views.say, request.locale
    chats = [str(chat.recipient) for chat in await context.storage.alert_chats()]
    lines = [say("alerts.chats", locale, chats=", ".join(chats)) if chats else say("alerts.no_chats", locale)]
    known = await context.storage.recent_alerts(since=context.clock.now() + timedelta(days=1))
    wrong = [what_is_wrong(alert.kind, alert.facts, context.views, locale) for alert in known]
    lines += wrong or [say("alerts.all_well", locale)]
    data: Json = {
        "chats": [*chats],
        "alerts": [
            {"name": alert.name, "kind": alert.kind.value, "since": alert.began_at.isoformat()} for alert in known
        ],
    }
    return text_reply("\n".join(lines), data=data)


COMMANDS: Commands = ((SPEC, handle),)
