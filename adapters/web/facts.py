"""The facts of the page as a platform, and the one person who uses it."""

from __future__ import annotations

from bot.model.people import Identity
from bot.model.platforms import PlatformFacts

FACTS = PlatformFacts(name="web")
LOCAL_PERSON = Identity(platform=FACTS.name, user_id="local")
"""Everybody at the page, and at the terminal of the machine: they share one wallet and one history, and each browser
has its own language."""
