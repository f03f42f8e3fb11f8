"""`people`: whom the bot has met, the newest first, for who looks for somebody."""

from __future__ import annotations

from datetime import datetime

from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.ledger import Member, Visit
from bot.model.people import Person
from bot.model.roles import Role
from bot.model.signs import cut
from bot.model.tables import Json, Table
from bot.model.words import isolated, one_line
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands
from bot.requests.durations import moment
from bot.requests.targets import MAX_NAME

SPEC = CommandSpec(
    name="people",
    parameters=(Parameter(name="name", kind=ParameterKind.TEXT, maximum=100),),
    role=Role.MODERATOR,
    is_private=True,
)
SHOWN = 50


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """All, or those of an id, or with these words in their name or @name. Credits are for admins' eyes."""
    named = arguments.optional_text(request, "name")
    found = await context.storage.members(named=named, limit=SHOWN)
    sees_credits = context.may(Role.ADMIN, request, visit)
    say, locale = context.views.say, request.locale
    if not found:
        return Reply(kind=ReplyKind.TEXT, head=say("people.none", locale), data={"people": []})
    headers = ("people.person", "people.credits", "people.met", "people.state")
    columns = [number for number in range(len(headers)) if sees_credits or number != 1]
    rows = [_row(member, request, context) for member in found]
    return Reply(
        kind=ReplyKind.TEXT,
        head=say("people.title", locale, n=len(found)),
        table=Table(
            headers=tuple(say(headers[number], locale) for number in columns),
            rows=tuple(tuple(row[number] for number in columns) for row in rows),
            numeric=frozenset({1} if sees_credits else ()),
        ),
        data={"people": [_facts(member, at=context.clock.now(), sees_credits=sees_credits) for member in found]},
    )


def _row(member: Member, request: Request, context: CommandContext) -> tuple[str, str, str, str]:
    person = member.person
    name = isolated(cut(person.name.strip(), MAX_NAME)) if one_line(person.name).strip() else ""
    username = f"@{isolated(member.username)}" if member.username else ""
    ids = ", ".join(map(str, person.identities))
    called = " ".join(part for part in (name, username, f"({ids})" if name or username else ids) if part)
    state = _state(person, request, context)
    return called, str(member.balance.available), f"{member.met_at:%Y-%m-%d}", state


def _state(person: Person, request: Request, context: CommandContext) -> str:
    """Whether they are blocked, and until when; what an owner has named them."""
    say, locale, block = context.views.say, request.locale, person.block
    parts = [say(f"role.{person.role.word}", locale)] if person.role else []
    if block is not None and block.holds(context.clock.now()):
        until = block.until
        parts.append(
            say("people.blocked_until", locale, until=moment(until)) if until else say("people.blocked", locale)
        )
    return ", ".join(parts)


def _facts(member: Member, *, at: datetime, sees_credits: bool) -> Json:
    person, balance, block = member.person, member.balance, member.person.block
    return {
        "identities": [str(identity) for identity in person.identities],
        "name": person.name,
        "username": member.username,
        "met_at": member.met_at.isoformat(),
        "is_blocked": person.is_blocked(at),
        "blocked_until": block.until.isoformat() if block and block.until and block.holds(at) else None,
        "role": person.role.word if person.role else None,
        **({"available": balance.available, "held": balance.held} if sees_credits else {}),
    }


COMMANDS: Commands = ((SPEC, handle),)
