"""`server …`: the admins of a server choose where pictures may be asked for, by whom and how."""

from __future__ import annotations

from bot.commands.group import CHOICES
from bot.model.commands import Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.ledger import Visit
from bot.model.people import AgeRule, GroupChange, GroupRules, Listing
from bot.model.refusals import GroupAdminsOnly, MissingArgument, NotInAServer, UnknownChoice
from bot.model.signs import first
from bot.requests import arguments
from bot.requests.admission import mentions, runs_group
from bot.requests.context import CommandContext, Commands

PARENT = "server"
ALLOW, REMOVE, ALL = LISTINGS = ("allow", "remove", "all")


def _spec(name: str, *parameters: Parameter) -> CommandSpec:
    return CommandSpec(
        name=f"{PARENT}_{name}",
        parameters=parameters,
        parent=PARENT,
        needs=Feature.CHANNEL_RULES,
        is_for_managers=True,
        is_for_groups=True,
        is_private=True,
    )


_ACTION = Parameter(name="action", kind=ParameterKind.CHOICE, choices=LISTINGS, is_required=True)
SHOW = _spec("show")
WHO = _spec("who", Parameter(name="who", kind=ParameterKind.CHOICE, choices=tuple(CHOICES), is_required=True))
CHANNEL = _spec("channel", _ACTION, Parameter(name="channel", kind=ParameterKind.CHANNEL))
ROLE = _spec("role", _ACTION, Parameter(name="role", kind=ParameterKind.ROLE))
AGE = _spec("age", Parameter(name="rule", kind=ParameterKind.CHOICE, choices=tuple(AgeRule), is_required=True))


async def handle_show(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises NotInAServer, GroupAdminsOnly."""
    _check(request, visit, context)
    return _shown(await context.storage.group_rules(request.place.platform, request.group), request, context)


async def handle_who(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises NotInAServer, GroupAdminsOnly, UnknownChoice."""
    _check(request, visit, context)
    return await _change(GroupChange(who=CHOICES[_choice(request, "who", tuple(CHOICES))]), request, context)


async def handle_channel(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Without a channel, the one where it is asked is meant. Raises NotInAServer, GroupAdminsOnly, UnknownChoice,
    TooManyListed.
    """
    _check(request, visit, context)
    here = request.channel.ids[0] if request.channel and request.channel.ids else ""
    return await _change(GroupChange(channels=_listing(request, "channel", here)), request, context)


async def handle_role(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises NotInAServer, GroupAdminsOnly, UnknownChoice, MissingArgument, TooManyListed."""
    _check(request, visit, context)
    return await _change(GroupChange(roles=_listing(request, "role", "")), request, context)


async def handle_age(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Raises NotInAServer, GroupAdminsOnly, UnknownChoice."""
    _check(request, visit, context)
    return await _change(GroupChange(age=AgeRule(_choice(request, "rule", tuple(AgeRule)))), request, context)


def _check(request: Request, visit: Visit, context: CommandContext) -> None:
    if not request.group:
        raise NotInAServer
    if not runs_group(request, visit, context):
        raise GroupAdminsOnly


def _choice(request: Request, name: str, known: tuple[str, ...]) -> str:
    given = arguments.text(request, name).lower()
    if given not in known:
        raise UnknownChoice(name=name, given=first(given, 20), known=", ".join(known))
    return given


def _listing(request: Request, name: str, here: str) -> Listing:
    action = _choice(request, "action", LISTINGS)
    if action == ALL:
        return Listing()
    id = arguments.optional_text(request, name) or here
    if not id:
        raise MissingArgument(name=name, command=request.command)
    if not id.isdecimal() or len(id) > arguments.MAX_DIGITS + 2:
        raise UnknownChoice(name=name, given=first(id, 20), known=f"#{name}")
    return Listing(add=id) if action == ALLOW else Listing(remove=id)


async def _change(change: GroupChange, request: Request, context: CommandContext) -> Reply:
    platform, by = request.place.platform, str(request.identity)
    rules = await context.storage.change_group_rules(platform, request.group, change, by=by, at=context.clock.now())
    context.events.note("group_rules_changed", group=request.group, by=by)
    return _shown(rules, request, context)


def _shown(rules: GroupRules, request: Request, context: CommandContext) -> Reply:
    """The rules in four lines, with buttons for those that have few choices."""
    say, locale = context.views.say, request.locale
    facts = context.platforms.of(request.place.platform)
    channels = mentions(rules.channels, facts.channel_mention) or say("server.all_channels", locale)
    roles = mentions(rules.roles, facts.role_mention) or say("server.all_roles", locale)
    lines = [
        say(f"server.who.{rules.who}", locale),
        say("server.channels", locale, channels=channels),
        say("server.roles", locale, roles=roles),
        say(f"server.age.{rules.age}", locale),
    ]
    buttons = [
        _button(WHO, "who", name, say(f"choice.server_who.who.{name}", locale), is_now=choice is rules.who)
        for name, choice in CHOICES.items()
    ]
    buttons += [
        _button(AGE, "rule", rule, say(f"choice.server_age.rule.{rule}", locale), is_now=rule is rules.age)
        for rule in AgeRule
    ]
    return Reply(kind=ReplyKind.TEXT, head="\n".join(lines), buttons=tuple(buttons))


def _button(spec: CommandSpec, name: str, value: str, label: str, *, is_now: bool) -> Button:
    return Button(command=spec.name, label=("✓ " if is_now else "") + label, arguments={name: value})


COMMANDS: Commands = (
    (SHOW, handle_show),
    (WHO, handle_who),
    (CHANNEL, handle_channel),
    (ROLE, handle_role),
    (AGE, handle_age),
)
