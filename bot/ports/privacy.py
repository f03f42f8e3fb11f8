"""The Storage port's part of what is kept of people, and of erasing it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.model.people import Identity
from bot.model.privacy import Copy, Erased, Erasure, Kept


class Privacy(Protocol):
    """What people wrote is erased in one transaction; `bot/pipeline/erasing.py` then takes its bytes off the disk."""

    async def kept_of(self, identity: Identity) -> Kept:
        """Raises UnknownPerson."""
        ...

    async def erase(self, identity: Identity, *, actor: str, key: str, at: datetime, origin: str = "") -> Erased:
        """Forget what the person wrote and is called: jobs under way end uncharged first, then prompts, pictures,
        names, settings, stories, reasons, texts of the audit, and what waits to be told or answered go. Credits, the
        ledger, a block and a role stay, under the numbers of their accounts. It is an act without words.

        The same `key` again changes nothing. Raises UnknownPerson.
        """
        ...

    async def unfinished_erasures(self) -> tuple[Erasure, ...]:
        """Whose pictures or bytes are still on the disk, oldest first."""
        ...

    async def finish_erasures(self, ids: Collection[str], *, at: datetime) -> None:
        """Nothing of them is left. Twice is once."""
        ...

    async def scrub(self) -> bool:
        """Write the database anew without what was deleted, and empty its log. Whatever writes waits
        meanwhile: some 15 s for a gigabyte. False where another process was in the way: ask again later.

        Raises StorageFull.
        """
        ...

    async def copies(self) -> tuple[Copy, ...]:
        """Copies of the database that lie beside it, the oldest first: they have what was erased since."""
        ...

    async def forget_copies(self, *, before: datetime) -> int:
        """Delete those that the bot has made before then, before a migration; gives how many. Others stay."""
        ...
