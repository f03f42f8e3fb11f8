"""The facts of the terminal as a platform: of the words that are typed there, not of `imagine --out`."""

from __future__ import annotations

from bot.model.platforms import PlatformFacts

FACTS = PlatformFacts(name="terminal", is_of_operator=True)
