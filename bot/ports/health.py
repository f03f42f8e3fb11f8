"""What a ping answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """An answer to a ping: `detail` is one sentence for the operator, without secrets."""

    is_ok: bool
    detail: str
