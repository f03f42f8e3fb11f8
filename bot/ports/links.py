"""The Storage port's part of wallets that become one."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model.links import LinkEvent, LinkOffer, Unlinked
from bot.model.people import Identity, PersonId


class Links(Protocol):
    """A code is made by one side and typed by the other, and both say that they are sure. Codes come as digests alone
    (`bot.model.codes.digest`): the code itself is kept nowhere.
    """

    async def open_link(self, identity: Identity, *, digest: str, id: str, at: datetime) -> None:
        """A code waits to be typed, ten minutes long, instead of the one that the person had. `id` is what buttons
        carry. Raises TooManyLinked.
        """
        ...

    async def type_link(self, identity: Identity, *, digest: str, at: datetime) -> LinkOffer | None:
        """The code is used up, whoever made it is told, and both have ten minutes to be sure. None for one that does
        not wait (wrong, too old, used), which counts as a guess.

        Raises TooManyGuesses, LinkedAlready (one's own code, which waits on), TooManyLinked.
        """
        ...

    async def waiting_link(self, identity: Identity, *, at: datetime) -> LinkOffer | None:
        """What was typed, and waits for somebody of this person or of the other one to be sure."""
        ...

    async def confirm_link(self, id: str, identity: Identity, *, at: datetime) -> LinkOffer:
        """This side is sure. Once both are, one transaction takes the wallet of who typed the code into that of who
        made it: credits, holds, jobs, settings, debts, messages; the lower role and the stricter block stay. What was
        given twice is taken back as far as it is unspent. Everybody in it is told.

        Again it changes nothing and answers the same. Raises LinkGone, LinkedAlready, TooManyLinked.
        """
        ...

    async def refuse_link(self, id: str, identity: Identity, *, at: datetime) -> None:
        """Nothing comes of it. Raises LinkGone."""
        ...

    async def unlink(self, identity: Identity, *, actor: str, key: str, at: datetime, origin: str = "") -> Unlinked:
        """The wallet stays with this identity; everybody else in it is a person of their own from now on, who has
        nothing and is welcomed never again. They are told. It is an act where `actor` is none of them.

        The same `key` again changes nothing, also where they were linked once more meanwhile. Raises UnknownPerson,
        NobodyToUnlink, and KeyUsedOtherwise for a key that another wallet was left by.
        """
        ...

    async def link_events(self, person: PersonId) -> tuple[LinkEvent, ...]:
        """What happened to their wallet, oldest first."""
        ...
