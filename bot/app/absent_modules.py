"""Modules that libraries look for again and again, and that are not there."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def remember_absence(name: str) -> None:
    """Let an import of the module fail at once where it is not installed. A second call does nothing.

    Python does not remember a failed import: each try looks through the whole path, 0.1 ms. httpcore 1.0.9 tries
    `sniffio` whenever a lock or an event is first used (`current_async_library`). None in `sys.modules` means
    "not there" (Python 3.11, language reference, 5.3.1).
    """
    if name not in sys.modules and find_spec(name) is None:
        sys.modules[name] = None  # type: ignore[assignment]  # typeshed knows modules alone
