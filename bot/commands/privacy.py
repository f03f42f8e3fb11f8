"""`privacy`: people see what is kept of them, or have it erased; admins do so for somebody. `privacy_yes` is the button
of the question.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.model.admin_refusals import StaffAreErasedByOwners
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.ledger import Visit
from bot.model.people import Identity, Person
from bot.model.privacy import Copy, Erased, Kept
from bot.model.refusals import AdminsOnly, UnknownChoice, UnknownPerson
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.tables import Json, Table
from bot.model.words import isolated
from bot.pipeline.erasing import finish_erasures
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.questions import answer_spec, answered, ask_first
from bot.requests.targets import target

SHOW, ERASE = ACTIONS = ("show", "erase")
SPEC = CommandSpec(
    name="privacy",
    parameters=(
        Parameter(name="action", kind=ParameterKind.CHOICE, choices=ACTIONS, default=SHOW),
        Parameter(name="person", kind=ParameterKind.PERSON, needs=Feature.PEOPLE_BY_NAME),
    ),
    is_private=True,
    is_for_operators_too=True,
)
YES = replace(answer_spec(SPEC, "privacy_yes"), is_for_operators_too=False)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """What is kept; with `erase` the question whether it is to go, and nothing is changed.

    Raises UnknownChoice, UnknownPerson, AdminsOnly, StaffAreErasedByOwners, MissingArgument.
    """
    action = arguments.optional_text(request, "action").lower() or SHOW
    if action not in ACTIONS:
        raise UnknownChoice(name="action", given=first(action, 20), known=", ".join(ACTIONS))
    whose = await _whose(request, visit, context)
    if action == SHOW:
        return await _shown(whose, request, context)
    await _check_staff(whose, request, visit, context)
    # The question is kept, and must not keep a name that it was asked with.
    by_number = replace(request, arguments={"action": ERASE, "person": str(whose)})
    kept = await context.storage.kept_of(whose)
    key = "privacy.ask" if whose == request.identity else "privacy.ask_for"
    text = context.views.say(
        key, request.locale, who=str(whose), prompts=kept.prompts, pictures=kept.pictures, jobs=kept.under_way
    )
    return await ask_first(text, by_number, context, button=YES.name)


async def handle_yes(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Erase it. Jobs under way end uncharged. Pressed again, the question is gone with the rest.

    Raises QuestionGone, UnknownPerson, AdminsOnly, StaffAreErasedByOwners.
    """
    asked = await answered(request, context)
    whose = Identity.parse(arguments.text(asked, "person"))
    if whose != request.identity and not context.may(Role.ADMIN, request, visit):
        raise AdminsOnly(command=SPEC.name)
    await _check_staff(whose, request, visit, context)
    now = context.clock.now()
    done = await context.storage.erase(
        whose, actor=str(request.identity), key=asked.id, at=now, origin=request.place.platform
    )
    for job in done.ended:
        await context.announce(job)
    if not done.is_repeated:
        context.events.note("person_erased", who=str(whose), by=str(request.identity), act=done.number)
    is_gone = await finish_erasures(
        storage=context.storage, blobs=context.blobs, clock=context.clock, events=context.events
    )
    return await _told(whose, done, request, context, is_gone=is_gone)


async def _whose(request: Request, visit: Visit, context: CommandContext) -> Identity:
    """Of who asks, or of whom an admin names. Raises AdminsOnly, UnknownPerson, MissingArgument."""
    is_operator = context.platforms.of(request.identity.platform).is_of_operator
    if not is_operator and not arguments.optional_text(request, "person"):
        return request.identity
    whose = await target(request, context) if context.may(Role.ADMIN, request, visit) else None
    if whose is None:
        raise AdminsOnly(command=SPEC.name)
    return whose


async def _check_staff(whose: Identity, request: Request, visit: Visit, context: CommandContext) -> None:
    """Raises UnknownPerson, StaffAreErasedByOwners."""
    person = await _person(whose, context)
    is_staff = person.role is not None or context.is_owner(person)
    is_other = person.id != visit.person.id
    if is_other and is_staff and not context.may(Role.OWNER, request, visit):
        raise StaffAreErasedByOwners(person=str(whose))


async def _person(whose: Identity, context: CommandContext) -> Person:
    person = await context.storage.find_person(whose)
    if person is None:
        raise UnknownPerson(given=str(whose))
    return person


async def _shown(whose: Identity, request: Request, context: CommandContext) -> Reply:
    say, locale = context.views.say, request.locale
    kept = await context.storage.kept_of(whose)
    rows = (
        (say("privacy.name", locale), isolated(kept.name) or "-"),
        (say("privacy.usernames", locale), ", ".join(map(isolated, kept.usernames)) or "-"),
        (say("privacy.accounts", locale), ", ".join(kept.identities)),
        (say("privacy.since", locale), context.moment(kept.met_at)),
        (say("privacy.prompts", locale), str(kept.prompts)),
        (say("privacy.pictures", locale), str(kept.pictures)),
        (say("privacy.lines", locale), str(kept.lines)),
        (say("privacy.acts", locale), str(kept.acts)),
    )
    headers = (say("privacy.what", locale), say("privacy.kept", locale))
    footer = say("privacy.footer", locale, days=context.keep_days)
    return Reply(
        kind=ReplyKind.TEXT, head=say("privacy.title", locale, who=str(whose)), table=Table(headers=headers, rows=rows),
        footer=footer, data=_facts(kept),
    )  # fmt: skip


def _facts(kept: Kept) -> Json:
    return {
        "name": kept.name,
        "usernames": list(kept.usernames),
        "identities": list(kept.identities),
        "met_at": kept.met_at.isoformat(),
        "prompts": kept.prompts,
        "pictures": kept.pictures,
        "lines": kept.lines,
        "acts": kept.acts,
        "texts": kept.texts,
        "under_way": kept.under_way,
    }


async def _told(
    whose: Identity, done: Erased, request: Request, context: CommandContext, *, is_gone: bool
) -> Reply:  # fmt: skip
    say, locale = context.views.say, request.locale
    copies = await context.storage.copies()
    lines = [say("privacy.done", locale, who=str(whose), prompts=done.prompts, pictures=done.pictures)]
    if not is_gone:
        lines.append(say("privacy.later", locale))
    lines += [_of_copy(copy, request, context) for copy in copies]
    lines.append(say("privacy.elsewhere", locale))
    known: list[Json] = [{"name": copy.name, "until": _end(copy, context) if copy.is_ours else None} for copy in copies]
    data: Json = {
        "person": str(whose),
        "act": done.number,
        "prompts": done.prompts,
        "pictures": done.pictures,
        "cancelled": len(done.ended),
        "is_gone": is_gone,
        "copies": known,
    }
    return Reply(kind=ReplyKind.TEXT, head="\n".join(lines), data=data)


def _of_copy(copy: Copy, request: Request, context: CommandContext) -> str:
    if copy.is_ours:
        return context.views.say("privacy.copy", request.locale, name=copy.name, day=_end(copy, context))
    return context.views.say("privacy.copy_kept", request.locale, name=copy.name)


def _end(copy: Copy, context: CommandContext) -> str:
    """The operator's day on which it goes."""
    return f"{(copy.at + timedelta(days=context.keep_backups_days)).astimezone(context.zone):%Y-%m-%d}"


COMMANDS: Commands = ((SPEC, handle), (YES, handle_yes))
