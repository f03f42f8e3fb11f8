"""`pause` and `resume`: an admin stops new pictures for now, everywhere, on a platform, in a group or at a backend.

What is under way is finished.
"""

from __future__ import annotations

from bot.model.admin_refusals import UnknownScope
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, Request
from bot.model.controls import EVERYWHERE, MAX_WORDS_CHARACTERS, Scope, ScopeKind
from bot.model.ledger import Visit
from bot.model.refusals import NotInAGroup
from bot.model.roles import Role
from bot.model.signs import cut, first
from bot.model.words import one_line
from bot.requests import arguments
from bot.requests.context import CommandContext, Commands, text_reply

_WHERE = Parameter(name="where", kind=ParameterKind.TEXT, maximum=100)
_WORDS = Parameter(name="words", kind=ParameterKind.TEXT, maximum=MAX_WORDS_CHARACTERS)
PAUSE = CommandSpec(name="pause", parameters=(_WHERE, _WORDS), role=Role.ADMIN, is_private=True)
RESUME = CommandSpec(name="resume", parameters=(_WHERE,), role=Role.ADMIN, is_private=True)
HERE = "here"
"""The group where it is written."""


async def handle_pause(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Everywhere unless the first word names where; the other words are shown to people who are refused.

    A second call changes the words. Raises NotInAGroup, UnknownScope.
    """
    where, words = arguments.optional_text(request, "where"), arguments.optional_text(request, "words")
    scope = _scope(where, request, context) if where else EVERYWHERE
    if scope is None:
        if context.platforms.of(request.place.platform).has_fields:
            raise _unknown(where, context)
        scope, words = EVERYWHERE, f"{where} {words}"
    words = cut(one_line(words).strip(), MAX_WORDS_CHARACTERS)
    await context.storage.pause(scope, words=words, actor=str(request.identity), key=request.id, at=context.clock.now())
    await context.live.look()
    context.events.note("paused", scope=str(scope), by=str(request.identity))
    say, locale = context.views.say, request.locale
    lines = [say("pause.done", locale, where=_called(scope, request, context))]
    if words:
        lines.append(say("pause.words", locale, words=words))
    lines.append(say("pause.how_to_end", locale))
    return text_reply("\n".join(lines), data={"paused": str(scope), "words": words})


async def handle_resume(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """Start again there, or wherever it is paused.

    A second call changes nothing. Raises NotInAGroup, UnknownScope.
    """
    where = arguments.optional_text(request, "where")
    scope = _scope(where, request, context) if where else None
    if where and scope is None:
        raise _unknown(where, context)
    paused = [pause.scope for pause in (await context.storage.controls()).pauses if scope in (None, pause.scope)]
    if not paused:
        return text_reply(context.views.say("resume.nothing", request.locale), data={"resumed": []})
    for each in paused:
        key = f"{request.id}:{each}"
        await context.storage.resume(each, actor=str(request.identity), key=key, at=context.clock.now())
        context.events.note("resumed", scope=str(each), by=str(request.identity))
    await context.live.look()
    named = ", ".join(_called(each, request, context) for each in paused)
    text = context.views.say("resume.done", request.locale, where=named)
    return text_reply(text, data={"resumed": [str(each) for each in paused]})


def _scope(where: str, request: Request, context: CommandContext) -> Scope | None:
    """None for a word that names none. Raises NotInAGroup."""
    word = where.lower()
    if word == ScopeKind.EVERYWHERE:
        return EVERYWHERE
    if word == HERE:
        if not request.group:
            raise NotInAGroup
        return Scope(kind=ScopeKind.GROUP, name=f"{request.place.platform}:{request.group}")
    if word in context.platforms:
        return Scope(kind=ScopeKind.PLATFORM, name=word)
    if word in context.backends:
        return Scope(kind=ScopeKind.BACKEND, name=word)
    kind, _, name = word.partition(":")
    platform, colon, group = name.partition(":")
    if kind == ScopeKind.GROUP and platform in context.platforms and colon and group:
        return Scope(kind=ScopeKind.GROUP, name=name)
    return None


def _unknown(where: str, context: CommandContext) -> UnknownScope:
    known = (EVERYWHERE.kind.value, HERE, *context.platforms.names, *context.backends)
    return UnknownScope(given=first(where, 60), known=", ".join(known))


def _called(scope: Scope, request: Request, context: CommandContext) -> str:
    say, locale = context.views.say, request.locale
    match scope.kind:
        case ScopeKind.EVERYWHERE:
            return say("pause.everywhere", locale)
        case ScopeKind.GROUP if scope.name == f"{request.place.platform}:{request.group}":
            return say("pause.here", locale)
        case _:
            return scope.name


COMMANDS: Commands = (
    (PAUSE, handle_pause),
    (RESUME, handle_resume),
)
