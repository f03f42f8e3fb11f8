"""Texts cut to a platform's limits, in the units in which the platform counts."""

from __future__ import annotations

from bot.model.signs import ELLIPSIS, cut

__all__ = ["ELLIPSIS", "cut", "utf16_units"]


def utf16_units(text: str) -> int:
    """As Telegram counts (Bot API, "Formatting options": entities)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
