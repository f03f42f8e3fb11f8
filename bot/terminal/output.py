"""What a terminal is told. Whatever people wrote, it obeys none of it: control characters are left out."""

from __future__ import annotations

import sys

from bot.model.words import without_controls


def say(line: str) -> None:
    """On stdout, at once. Raises BrokenPipeError where nobody reads on."""
    print(without_controls(line), flush=True)


def tell(sentence: str) -> None:
    """On stderr: what went wrong."""
    print(without_controls(sentence), file=sys.stderr)
