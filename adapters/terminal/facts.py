"""The facts of the terminal as a platform: of the words that are typed there, not of `imagine --out`."""

from __future__ import annotations

from bot.model.features import Feature
from bot.model.platforms import PlatformFacts

FACTS = PlatformFacts(name="terminal", features=frozenset({Feature.PEOPLE_BY_NAME}), is_of_operator=True)
