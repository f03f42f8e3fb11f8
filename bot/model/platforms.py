"""What differs between platforms, as values: the core knows no platform by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.model.features import Feature
from bot.model.jobs import Place
from bot.model.people import Identity


def _no_chat(_: Place) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformFacts:
    """`name` is the first part of the platform's identities and places.

    `has_numeric_ids` says that users have numbers: a word in place of a number is a mistake, and no new person is made
    for it. `has_fields` says that each parameter is asked for in a field of its own, so that texts do not explain
    flags. `reads_words` says that in private the bot reads what people write without a command. `channel_mention` and
    `role_mention` are texts that the platform's app shows as the present name of that id. `mark_of_private` is what the
    address of a place has where a group's message is shown to one person alone; "" where there are no such messages.
    `mark_of_shared` is what it has where others read along though it is in no group; "" where that cannot be.
    `chat_of` names the chat around a place as the platform's Chat reads it in a Recipient; "" where there is none that
    the bot could write to by itself.
    `is_of_operator` says that only who has the program's files asks there: an owner, and nobody with a wallet.
    """

    name: str
    features: frozenset[Feature] = frozenset()
    has_numeric_ids: bool = False
    has_fields: bool = False
    reads_words: bool = True
    channel_mention: str = "#{id}"
    role_mention: str = "@{id}"
    mark_of_private: str = ""
    mark_of_shared: str = ""
    chat_of: Callable[[Place], str] = _no_chat
    is_of_operator: bool = False

    def can_be(self, identity: Identity) -> bool:
        """Whether the identity is one that a user of this platform can have."""
        is_ours = identity.platform == self.name
        return is_ours and (not self.has_numeric_ids or identity.user_id.isdecimal())

    def is_for_one_person(self, place: Place) -> bool:
        """Whether the message there is shown to one person alone, though others read the channel."""
        return bool(self.mark_of_private) and self.mark_of_private in place.address

    def is_read_by_others(self, place: Place, group: str) -> bool:
        """Whether anybody but who asked reads the message there. `group` is the group's id, "" in private."""
        is_shared = bool(group) or (bool(self.mark_of_shared) and self.mark_of_shared in place.address)
        return is_shared and not self.is_for_one_person(place)


class Platforms:
    """The platforms there are, by name. One that is not listed (a terminal) offers nothing beyond its name."""

    def __init__(self, *facts: PlatformFacts) -> None:
        self._facts = {each.name: each for each in facts}

    @property
    def names(self) -> tuple[str, ...]:
        """Those where people are."""
        return tuple(name for name, facts in self._facts.items() if not facts.is_of_operator)

    def and_also(self, facts: PlatformFacts) -> Platforms:
        return Platforms(*self._facts.values(), facts)

    def of(self, name: str) -> PlatformFacts:
        return self._facts.get(name) or PlatformFacts(name=name)

    def __contains__(self, name: str) -> bool:
        """Whether people are there."""
        return name in self.names


UNLISTED = Platforms()
"""For who needs to know of no platform: each offers nothing beyond its name."""
