"""The Storage port's part of those who look after the bot: whom they block, what they are, what they change."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.model.controls import Controls, Scope
from bot.model.ledger import Member
from bot.model.people import Identity, Person
from bot.model.refused_words import Standing, Word
from bot.model.roles import Role


class Staff(Protocol):
    """Each change writes its act in its own transaction, by `actor` (an identity as text), from `origin` ("" for the
    actor's platform). The same `key` again, and a change to what is so already, change nothing.
    """

    async def members(self, *, named: str, limit: int) -> tuple[Member, ...]:
        """Whom the bot has met, newest first; only those of this id, or with this in their name or @name, unless ""."""
        ...

    async def block(
        self,
        identity: Identity,
        *,
        until: datetime | None,
        reason: str,
        actor: str,
        key: str,
        at: datetime,
        origin: str = "",
    ) -> bool:
        """Refuse the person's orders until then, or for good (None), in the place of any block there is; gives whether
        this changed something. Raises UnknownPerson.
        """
        ...

    async def unblock(self, identity: Identity, *, actor: str, key: str, at: datetime, origin: str = "") -> bool:
        """Take the person's orders again; gives whether this changed something. Raises UnknownPerson."""
        ...

    async def set_role(
        self, identity: Identity, *, role: Role | None, actor: str, key: str, at: datetime, origin: str = ""
    ) -> Role | None:
        """Name somebody, or take away what they were named (None); gives what they were before."""
        ...

    async def staff(self) -> tuple[Person, ...]:
        """Whom owners have named, the longest named first."""
        ...

    async def controls(self) -> Controls:
        """The settings that were changed while the bot ran, and where it is paused."""
        ...

    async def set_override(
        self, name: str, value: str | None, *, actor: str, key: str, at: datetime, origin: str = ""
    ) -> str | None:
        """Set a setting by its name, or none (None): then the default holds. Gives what it was before; the value is not
        checked here.
        """
        ...

    async def pause(self, scope: Scope, *, words: str, actor: str, key: str, at: datetime, origin: str = "") -> bool:
        """Accept no orders there (`Jobs.accept` raises Paused), or submit nothing to that backend. Gives whether this
        changed something.
        """
        ...

    async def refused_words(self, scope: Scope) -> tuple[Word, ...]:
        """Words that prompts may not have there (`Jobs.accept` raises RefusedWord), and texts that allow some."""
        ...

    async def set_refused_word(
        self,
        scope: Scope,
        word: str,
        standing: Standing | None,
        *,
        actor: str,
        key: str,
        at: datetime,
        origin: str = "",
    ) -> bool:
        """Refuse a word everywhere or in a group, allow a text, or take either out (None). Gives whether this changed
        something. Raises TooManyWords.
        """
        ...

    async def resume(self, scope: Scope, *, actor: str, key: str, at: datetime, origin: str = "") -> bool:
        """Gives whether it was paused."""
        ...
