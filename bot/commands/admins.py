"""`admins`: an owner sees who looks after the bot, names somebody, and takes a role away."""

from __future__ import annotations

from bot.model.admin_refusals import FixedInSettings
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Visit
from bot.model.refusals import UnknownChoice
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.tables import Json, Table
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply
from bot.requests.targets import called, target

NOBODY = "nobody"
CHOICES = (*(role.word for role in reversed(Role)), NOBODY)
SPEC = CommandSpec(
    name="admins",
    parameters=(
        Parameter(name="person", kind=ParameterKind.PERSON),
        Parameter(name="role", kind=ParameterKind.CHOICE, choices=CHOICES),
    ),
    role=Role.OWNER,
    is_private=True,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """The list where nobody is named. Whoever is named without a role becomes an admin.

    Raises UnknownPerson, UnknownChoice, FixedInSettings.
    """
    if not arguments.optional_text(request, "person"):
        return await _list(request, context)
    role = _role(request)
    identity = await target(request, context)
    known = await context.storage.find_person(identity)
    if context.admins & {identity, *(known.identities if known else ())}:
        raise FixedInSettings(person=await called(identity, context))
    before = await context.storage.set_role(
        identity, role=role, actor=str(request.identity), key=request.id, at=context.clock.now()
    )
    if before is not role:
        context.events.note(
            "role_changed", who=str(identity), by=str(request.identity), role=role.word if role else NOBODY
        )
    say, locale = context.views.say, request.locale
    name = await called(identity, context)
    if role is None:
        text = say("admins.taken", locale, person=name)
    else:
        text = say("admins.named", locale, person=name, role=say(f"role.{role.word}", locale))
    return text_reply(text, data={"person": str(identity), "role": role.word if role else None})


def _role(request: Request) -> Role | None:
    """Raises UnknownChoice."""
    given = arguments.optional_text(request, "role").lower()
    role = Role.named(given) if given else Role.ADMIN
    if role is None and given not in (NOBODY, "none"):
        raise UnknownChoice(name="role", given=first(given, 40), known=", ".join(CHOICES))
    return role


async def _list(request: Request, context: CommandContext) -> Reply:
    say, locale = context.views.say, request.locale
    listed = [(identity, Role.OWNER, True) for identity in sorted(context.admins)]
    listed += [
        (person.identities[0], person.role, False)
        for person in await context.storage.staff()
        if person.role is not None and not context.admins & set(person.identities)
    ]
    rows = [
        (
            await called(identity, context),
            say(f"role.{role.word}", locale),
            say("admins.fixed", locale) if is_fixed else "",
        )
        for identity, role, is_fixed in listed
    ]
    head = say("admins.title", locale, n=len(listed)) if listed else say("admins.none", locale)
    headers = tuple(say(key, locale) for key in ("people.person", "admins.role", "admins.source"))
    data: list[Json] = [
        {"person": str(identity), "role": role.word, "is_in_settings": is_fixed} for identity, role, is_fixed in listed
    ]
    return Reply(kind=ReplyKind.TEXT, head=head, table=Table(headers=headers, rows=tuple(rows)), data={"admins": data})


COMMANDS: Commands = ((SPEC, handle),)
