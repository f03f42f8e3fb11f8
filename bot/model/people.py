"""Who asks: a person, known by one or more identities on platforms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.model.images import AspectRatio
from bot.model.refusals import TooManyListed, UnknownPerson
from bot.model.roles import Role
from bot.model.signs import first

PersonId = NewType("PersonId", str)

_IDENTITY = re.compile(r"(?P<platform>[a-z][a-z0-9_]{0,31}):(?P<user_id>[A-Za-z0-9_.@-]{1,64})")


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Identity:
    """A user of a platform, written `platform:user_id`, as in `telegram:300`."""

    platform: str
    user_id: str

    @classmethod
    def parse(cls, text: str) -> Identity:
        """Read `platform:user_id`; raises UnknownPerson where the text has another form."""
        match = _IDENTITY.fullmatch(text.strip())
        if match is None:
            raise UnknownPerson(given=first(text, 100))
        return cls(platform=match["platform"], user_id=match["user_id"])

    def __str__(self) -> str:
        return f"{self.platform}:{self.user_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Since `at` the person may ask for no pictures, until `until` or for good (None). `reason` is for the record."""

    at: datetime
    until: datetime | None
    reason: str = ""

    def holds(self, at: datetime) -> bool:
        return self.until is None or at < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One wallet. `name` is what the platform last called them; `locale` and `aspect_ratio` what they chose, if they
    did; `wants_files` where pictures should come as files, as they were made. `role` is what an owner has named them;
    `block` is the last one, which may be over.
    """

    id: PersonId
    identities: tuple[Identity, ...]
    name: str = ""
    locale: str | None = None
    aspect_ratio: AspectRatio | None = None
    wants_files: bool = False
    role: Role | None = None
    block: Block | None = None

    def is_blocked(self, at: datetime) -> bool:
        return self.block is not None and self.block.holds(at)


MAX_ROLES = 251
"""How many roles of one person in one group are kept: Discord has 250 a server, and the one that everybody has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """What a platform tells of somebody who is met in a group: the ids of the roles they have there."""

    group: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHolder:
    """Somebody who had a role when they were last met where it is given, to the day."""

    identity: Identity
    seen_at: datetime


class GroupRule(StrEnum):
    """Who may ask for pictures in a group. The group's admins choose it."""

    EVERYONE = "everyone"
    ADMINS = "admins"
    NOBODY = "nobody"


class AgeRule(StrEnum):
    """ONLY: pictures can be asked for in age-restricted channels alone. SPOILER: in other channels they are shown
    covered.
    """

    OFF = "off"
    ONLY = "only"
    SPOILER = "spoiler"


MAX_LISTED = 50
"""How many channels, and how many roles, the rules of a group can name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRules:
    """The rules that the admins of a group have chosen. `channels` and `roles` are the platform's ids; an empty set
    stands for all.
    """

    who: GroupRule = GroupRule.EVERYONE
    channels: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    age: AgeRule = AgeRule.OFF


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A change to a list of ids: `add` puts one in, `remove` takes one out; where both are "" the list is emptied,
    which stands for all.
    """

    add: str = ""
    remove: str = ""

    def of(self, ids: frozenset[str]) -> frozenset[str]:
        """Raises TooManyListed."""
        if self.remove:
            return ids - {self.remove}
        changed = ids | {self.add} if self.add else frozenset[str]()
        if len(changed) > MAX_LISTED:
            raise TooManyListed(limit=MAX_LISTED)
        return changed


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupChange:
    """A change to the rules of a group. What is None stays as it is."""

    who: GroupRule | None = None
    channels: Listing | None = None
    roles: Listing | None = None
    age: AgeRule | None = None

    def of(self, rules: GroupRules) -> GroupRules:
        """Raises TooManyListed."""
        return GroupRules(
            who=self.who or rules.who,
            channels=self.channels.of(rules.channels) if self.channels else rules.channels,
            roles=self.roles.of(rules.roles) if self.roles else rules.roles,
            age=self.age or rules.age,
        )
