"""structlog, imported without rich: it draws traces with rich wherever it finds it, and ours are plain.

Rich takes as long to import as structlog itself, and 5 MB.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _hidden(package: str) -> Iterator[None]:
    """Within the block the package cannot be imported, unless it was before."""
    if package in sys.modules:
        yield
        return
    sys.modules[package] = None  # type: ignore[assignment]  # "not there" (Language Reference, 5.3.1)
    try:
        yield
    finally:
        del sys.modules[package]


with _hidden("rich"):
    import structlog

__all__ = ["structlog"]
