"""`group`: the admins of a group choose who may ask for pictures there."""

from __future__ import annotations

from bot.commands import arguments
from bot.commands.desk import Desk
from bot.model.commands import GROUP_ADMIN, Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.errors import GroupAdminsOnly, GroupClosed, GroupOnlyForAdmins, NotInAGroup, UnknownChoice
from bot.model.ledger import Visit
from bot.model.people import GroupRule

CHOICES = {"on": GroupRule.EVERYONE, "admins": GroupRule.ADMINS, "off": GroupRule.NOBODY}
SPEC = CommandSpec(
    name="group",
    parameters=(Parameter(name="who", kind=ParameterKind.CHOICE, choices=tuple(CHOICES)),),
    is_private=False,
)


async def handle(request: Request, visit: Visit, desk: Desk) -> Reply:
    """Without an argument it tells what holds. Raises NotInAGroup, GroupAdminsOnly, UnknownChoice."""
    platform = request.place.platform
    if not request.group:
        raise NotInAGroup
    if not _may_choose(request, visit, desk):
        raise GroupAdminsOnly
    given = arguments.optional_text(request, "who").lower()
    if given:
        rule = CHOICES.get(given) or _rule(given)
        await desk.storage.set_group_rule(platform, request.group, rule, by=str(request.identity), at=desk.clock.now())
        desk.events.note("group_rule_set", group=request.group, rule=rule, by=str(request.identity))
    else:
        rule = await desk.storage.group_rule(platform, request.group)
    say, locale = desk.views.say, request.locale
    buttons = tuple(
        Button(
            command=SPEC.name,
            label=("✓ " if choice is rule else "") + say(f"group.choice.{name}", locale),
            arguments={"who": name},
        )
        for name, choice in CHOICES.items()
    )
    return Reply(kind=ReplyKind.TEXT, text=say(f"group.now.{rule}", locale), is_private=False, buttons=buttons)


def _rule(given: str) -> GroupRule:
    try:
        return GroupRule(given)
    except ValueError:
        raise UnknownChoice(name="who", given=given[:20], known=", ".join(CHOICES)) from None


def _may_choose(request: Request, visit: Visit, desk: Desk) -> bool:
    return GROUP_ADMIN in request.roles or desk.is_admin(request, visit)


async def check_group(request: Request, visit: Visit, desk: Desk) -> None:
    """Whether this person may ask for pictures where they are. Raises GroupClosed, GroupOnlyForAdmins."""
    if not request.group:
        return
    match await desk.storage.group_rule(request.place.platform, request.group):
        case GroupRule.NOBODY:
            raise GroupClosed
        case GroupRule.ADMINS if not _may_choose(request, visit, desk):
            raise GroupOnlyForAdmins
        case _:
            return
