"""Which files belong to which room, and the draw of a sample."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

ROOMS = {
    "money": (
        "storage/ledger", "storage/acts", "storage/refunds", "storage/undo", "storage/debts", "storage/sqlite_money",
        "storage/audit", "storage/wallets", "storage/links", "storage/vouchers", "storage/gifts", "storage/guesses",
        "storage/day_counts", "storage/refused_words", "bot/commands/",
    ),
    "jobs": (
        "storage/jobs", "storage/tasks", "bot/pipeline/intake", "bot/pipeline/runner", "bot/pipeline/generation",
        "bot/pipeline/jobs_in_flight", "bot/pipeline/fetching",
    ),
    "delivery": (
        "bot/pipeline/delivery", "bot/pipeline/keeping", "storage/outbox", "bot/telling/", "adapters/web/outbound/",
        "adapters/telegram/outbound/", "adapters/discord/outbound/",
    ),
    "doors": ("bot/requests/", "bot/serving/", "adapters/web/inbound/"),
}  # fmt: skip


def room_of(path: str) -> str:
    """Of a file, relative to the root. Raises LookupError where no room has it."""
    for room, beginnings in ROOMS.items():
        if path.startswith(beginnings):
            return room
    raise LookupError(path)


def drawn(names: Iterable[str], *, seed: int, size: int) -> list[str]:
    """So many of them, each as likely as any other. A name that comes or goes changes one of the drawn at most."""
    return sorted(names, key=lambda name: hashlib.sha256(f"{seed}:{name}".encode()).digest())[:size]
