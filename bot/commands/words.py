"""`words`: which words prompts may not have. Moderators choose them for everywhere, the admins of a group for there."""

from __future__ import annotations

from bot.model.admin_refusals import NoWord
from bot.model.commands import CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.controls import EVERYWHERE, Scope, ScopeKind
from bot.model.features import Feature
from bot.model.ledger import Visit
from bot.model.refusals import GroupAdminsOnly, MissingArgument, NotInAGroup, UnknownChoice
from bot.model.refused_words import MAX_WORD_CHARACTERS, Standing, folded, has_word
from bot.model.roles import Role
from bot.model.signs import first
from bot.model.tables import Table
from bot.model.words import isolated
from bot.requests import arguments
from bot.requests.admission import runs_group
from bot.requests.context import CommandContext, Commands, text_reply

LIST = "list"
REFUSE = "refuse"
ALLOW = "allow"
REMOVE = "remove"
ACTIONS = (LIST, REFUSE, ALLOW, REMOVE)
STANDINGS = {REFUSE: Standing.REFUSED, ALLOW: Standing.ALLOWED, REMOVE: None}
_PARAMETERS = (
    Parameter(name="action", kind=ParameterKind.CHOICE, choices=ACTIONS, default=LIST),
    Parameter(name="word", kind=ParameterKind.TEXT, maximum=MAX_WORD_CHARACTERS),
)
SPEC = CommandSpec(name="words", parameters=_PARAMETERS, role=Role.MODERATOR, is_private=True)
OF_SERVER = CommandSpec(
    name="server_words",
    parameters=_PARAMETERS,
    parent="server",
    needs=Feature.CHANNEL_RULES,
    is_for_managers=True,
    is_for_groups=True,
    is_private=True,
)
OF_GROUP = CommandSpec(
    name="group_words", parameters=_PARAMETERS, needs=Feature.GROUP_RULE, is_for_groups=True, is_private=True
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:  # noqa: ARG001 - every handler's shape
    """The list where nothing is named. Raises UnknownChoice, MissingArgument, NoWord, TooManyWords."""
    return await _answer(EVERYWHERE, request, context)


async def handle_of_group(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """As `handle`, of the group where it is asked. Raises NotInAGroup, GroupAdminsOnly."""
    if not request.group:
        raise NotInAGroup
    if not runs_group(request, visit, context):
        raise GroupAdminsOnly
    scope = Scope(kind=ScopeKind.GROUP, name=f"{request.place.platform}:{request.group}")
    return await _answer(scope, request, context)


async def _answer(scope: Scope, request: Request, context: CommandContext) -> Reply:
    action = arguments.optional_text(request, "action").lower() or LIST
    if action == LIST:
        return await _list(scope, request, context)
    if action not in STANDINGS:
        raise UnknownChoice(name="action", given=first(action, 20), known=", ".join(ACTIONS))
    given = arguments.optional_text(request, "word")
    word = folded(given)
    if not word:
        raise MissingArgument(name="word", command=request.command)
    if not has_word(word) or len(word) > MAX_WORD_CHARACTERS:
        raise NoWord(given=first(given, MAX_WORD_CHARACTERS), limit=MAX_WORD_CHARACTERS)
    standing = STANDINGS[action]
    was_there = standing is None and any(
        folded(known.text) == word for known in await context.storage.refused_words(scope)
    )
    is_changed = await context.storage.set_refused_word(
        scope, word, standing, actor=str(request.identity), key=request.id, at=context.clock.now()
    )
    if is_changed:
        context.events.note("refused_words_changed", scope=str(scope), by=str(request.identity))
    done = f"words.{standing or ('removed' if was_there else 'not_there')}"
    text = context.views.say(done, request.locale, word=word)
    return text_reply(text, data={"scope": str(scope), "word": word, "standing": standing, "changed": is_changed})


async def _list(scope: Scope, request: Request, context: CommandContext) -> Reply:
    say, locale = context.views.say, request.locale
    words = await context.storage.refused_words(scope)
    standings = [(word.text, Standing.ALLOWED if word.is_exception else Standing.REFUSED) for word in words]
    rows = tuple((isolated(text), say(f"words.now.{standing}", locale)) for text, standing in standings)
    headers = (say("words.word", locale), say("words.standing", locale))
    return Reply(
        kind=ReplyKind.TEXT,
        head=say("words.title" if words else "words.none", locale),
        table=Table(headers=headers, rows=rows) if rows else None,
        data={"scope": str(scope), "words": [{"word": text, "standing": standing} for text, standing in standings]},
    )


COMMANDS: Commands = (
    (SPEC, handle),
    (OF_SERVER, handle_of_group),
    (OF_GROUP, handle_of_group),
)
