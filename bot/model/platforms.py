"""What differs between platforms, as values: the core knows no platform by name."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.features import Feature
from bot.model.people import Identity


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformFacts:
    """`name` is what identities and places of the platform begin with.

    `has_numeric_ids` where users are known by a number: a word in its place is a mistake, and must not become somebody
    new. `has_fields` where each parameter is asked for in a field of its own: nothing is to be said about flags there.
    `channel_mention` and `role_mention` are how its app shows the name that an id has now.
    """

    name: str
    features: frozenset[Feature] = frozenset()
    has_numeric_ids: bool = False
    has_fields: bool = False
    channel_mention: str = "#{id}"
    role_mention: str = "@{id}"

    def can_be(self, identity: Identity) -> bool:
        """Whether a user of this platform can be called so."""
        is_ours = identity.platform == self.name
        return is_ours and (not self.has_numeric_ids or identity.user_id.isdecimal())


class Platforms:
    """The platforms there are, by name. One that is not listed (a terminal) offers nothing beyond its name."""

    def __init__(self, *facts: PlatformFacts) -> None:
        self._facts = {each.name: each for each in facts}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._facts)

    def of(self, name: str) -> PlatformFacts:
        return self._facts.get(name) or PlatformFacts(name=name)

    def __contains__(self, name: str) -> bool:
        return name in self._facts
