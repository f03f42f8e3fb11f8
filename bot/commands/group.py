"""`group`: the admins of a group choose who may ask for pictures there."""

from __future__ import annotations

from bot.model.commands import Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.features import Feature
from bot.model.ledger import Visit
from bot.model.people import GroupChange, GroupRule
from bot.model.refusals import GroupAdminsOnly, NotInAGroup, UnknownChoice
from bot.model.signs import first
from bot.requests import arguments
from bot.requests.admission import runs_group
from bot.requests.context import CommandContext, Commands

CHOICES = {"on": GroupRule.EVERYONE, "admins": GroupRule.ADMINS, "off": GroupRule.NOBODY}
SPEC = CommandSpec(
    name="group",
    parameters=(Parameter(name="who", kind=ParameterKind.CHOICE, choices=tuple(CHOICES)),),
    needs=Feature.GROUP_RULE,
    is_for_groups=True,
    is_private=False,
)


async def handle(request: Request, visit: Visit, context: CommandContext) -> Reply:
    """Set who may ask, or tell it where no argument is given. Raises NotInAGroup, GroupAdminsOnly, UnknownChoice."""
    platform = request.place.platform
    if not request.group:
        raise NotInAGroup
    if not runs_group(request, visit, context):
        raise GroupAdminsOnly
    given = arguments.optional_text(request, "who").lower()
    if given:
        change, by = GroupChange(who=CHOICES.get(given) or _rule(given)), str(request.identity)
        rules = await context.storage.change_group_rules(platform, request.group, change, by=by, at=context.clock.now())
        context.events.note("group_rules_changed", group=request.group, by=by)
    else:
        rules = await context.storage.group_rules(platform, request.group)
    say, locale = context.views.say, request.locale
    buttons = tuple(
        Button(
            command=SPEC.name,
            label=("✓ " if choice is rules.who else "") + say(f"group.choice.{name}", locale),
            arguments={"who": name},
        )
        for name, choice in CHOICES.items()
    )
    return Reply(kind=ReplyKind.TEXT, head=say(f"group.now.{rules.who}", locale), is_private=False, buttons=buttons)


def _rule(given: str) -> GroupRule:
    try:
        return GroupRule(given)
    except ValueError:
        raise UnknownChoice(name="who", given=first(given, 20), known=", ".join(CHOICES)) from None


COMMANDS: Commands = ((SPEC, handle),)
