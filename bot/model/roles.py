"""What somebody may do for the bot's operator."""

from __future__ import annotations

from enum import IntEnum


class Role(IntEnum):
    """Each may do all that the lower ones may.

    A MODERATOR blocks people and takes pictures away, and moves no credits; an ADMIN gives and takes credits, too; an
    OWNER names the others and changes settings. Who is listed in ADMINS is an owner, and who asks at the terminal.
    """

    MODERATOR = 1
    ADMIN = 2
    OWNER = 3

    @property
    def word(self) -> str:
        """As it is written, typed and kept: `owner`."""
        return self.name.lower()

    @classmethod
    def named(cls, word: str) -> Role | None:
        """None for a word that names none."""
        return next((role for role in cls if role.word == word.strip().lower()), None)
