"""Who types here, as entries and records name them."""

from __future__ import annotations

import getpass


def actor() -> str:
    """`terminal:ann`; a container may have no name for its user."""
    try:
        return f"terminal:{getpass.getuser()}"
    except (KeyError, OSError):
        return "terminal:operator"
