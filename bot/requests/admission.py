"""Whether this person may ask for pictures here. Commands that make pictures check it before any credit is held."""

from __future__ import annotations

from bot.model.commands import GROUP_ADMIN, Channel, Request
from bot.model.ledger import Visit
from bot.model.people import AgeRule, GroupRule, GroupRules
from bot.model.platforms import PlatformFacts
from bot.model.refusals import (
    AgeRestrictedOnly,
    CannotPostHere,
    GroupClosed,
    GroupOnlyForAdmins,
    NotInThisChannel,
    RoleNeeded,
)
from bot.model.roles import Role
from bot.requests.context import CommandContext

MAX_NAMED = 5
"""How many channels or roles a refusal names."""


def runs_group(request: Request, visit: Visit, context: CommandContext) -> bool:
    """Whether the person may choose the rules of the group where the request was made."""
    return GROUP_ADMIN in request.roles or context.may(Role.ADMIN, request, visit)


async def check_admission(request: Request, visit: Visit, context: CommandContext) -> bool:
    """Check the bot's permissions and the group's rules; gives whether the pictures are to be shown covered.

    Raises CannotPostHere, GroupClosed, GroupOnlyForAdmins, NotInThisChannel, RoleNeeded, AgeRestrictedOnly.
    """
    channel = request.channel or Channel()
    if not request.group:
        _check_permissions(channel, request, context)
        return False
    rules = await context.storage.group_rules(request.place.platform, request.group)
    facts = context.platforms.of(request.place.platform)
    _check_rules(rules, channel, request, facts, may_all=runs_group(request, visit, context))
    _check_permissions(channel, request, context)
    return rules.age is AgeRule.SPOILER and not channel.is_age_restricted


def _check_rules(rules: GroupRules, channel: Channel, request: Request, facts: PlatformFacts, *, may_all: bool) -> None:
    """`may_all` is set for the group's admins: they may ask where only admins may, and need no role."""
    match rules.who:
        case GroupRule.NOBODY:
            raise GroupClosed
        case GroupRule.ADMINS if not may_all:
            raise GroupOnlyForAdmins
        case _:
            pass
    if rules.channels and not rules.channels & set(channel.ids):
        raise NotInThisChannel(channels=mentions(rules.channels, facts.channel_mention))
    if rules.roles and not may_all and not rules.roles & set(request.roles):
        raise RoleNeeded(roles=mentions(rules.roles, facts.role_mention))
    if rules.age is AgeRule.ONLY and not channel.is_age_restricted:
        raise AgeRestrictedOnly


def _check_permissions(channel: Channel, request: Request, context: CommandContext) -> None:
    if channel.lacking:
        names = (context.views.say(f"permission.{name}", request.locale) for name in channel.lacking)
        raise CannotPostHere(lacking=", ".join(names))


def mentions(ids: frozenset[str], written: str) -> str:
    """The first MAX_NAMED ids, each as the platform mentions it (`PlatformFacts`), and how many more there are."""
    shown = [written.format(id=id) for id in sorted(ids)]
    more = f" +{len(shown) - MAX_NAMED}" if len(shown) > MAX_NAMED else ""
    return ", ".join(shown[:MAX_NAMED]) + more
