"""The Storage port's part of the pacing of wrong codes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.model.guesses import Purpose
from bot.model.people import Identity


class Guesses(Protocol):
    """What looks at codes (`Vouchers.redeem`, links) paces itself, in its own transaction; this is for who must know
    before.
    """

    async def check_guesses(self, purpose: Purpose, identities: Collection[Identity], *, at: datetime) -> None:
        """Raises TooManyGuesses where who has these identities has to wait. Changes nothing, and waits for no writer:
        whoever tries on meanwhile slows nobody down.
        """
        ...

    async def note_wrong_guess(self, purpose: Purpose, identity: Identity, *, at: datetime) -> None:
        """One more wrong code of whoever asks. It counts for all identities of their person, a day long."""
        ...
