"""Copies of the database beside it: those before a migration, which the bot makes and deletes, and any others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.model.privacy import Copy


def listed(path: Path) -> tuple[Copy, ...]:
    """The oldest first."""
    return tuple(copy for _, copy in sorted(_found(path), key=lambda one: one[1].at))


def forget(path: Path, *, before: datetime) -> int:
    """Delete those that were made before a migration, and before then; gives how many."""
    old = [file for file, copy in _found(path) if copy.is_ours and copy.at < before]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)


def _found(path: Path) -> Iterator[tuple[Path, Copy]]:
    real = path.resolve()
    ours = re.compile(rf"{re.escape(path.stem)}-[0-9]+-before-[0-9]+(-[0-9]+)?\.db")
    for folder in (real.parent, real.parent / "backups"):
        for file in folder.glob("*.db"):
            if file == real or not file.is_file():
                continue
            with suppress(FileNotFoundError):
                at = datetime.fromtimestamp(file.stat().st_mtime, tz=UTC)
                is_ours = folder is not real.parent and ours.fullmatch(file.name) is not None
                yield file, Copy(name=str(file.relative_to(real.parent)), at=at, is_ours=is_ours)
