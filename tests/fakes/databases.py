"""Fresh databases to test with: made once by the real migrations, then copied."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from storage.schema import prepare


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        prepare(path)
        for beside in path.parent.glob("template.db-*"):
            assert beside.stat().st_size == 0 or beside.name.endswith("-shm"), "the template is not in one file"
        return path.read_bytes()


def make_database(folder: Path, name: str = "bot.db") -> Path:
    """A database without people, up to date."""
    path = folder / name
    path.write_bytes(_template())
    return path
