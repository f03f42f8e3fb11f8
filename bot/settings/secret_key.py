"""The program's own key, which signs cookies and what else must not be forged."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path


def read_secret_key(data_dir: Path) -> bytes:
    """What signs cookies: made once, for the owner's eyes only, so that a restart logs nobody out."""
    path = data_dir / "secret.key"
    with contextlib.suppress(FileNotFoundError):
        return path.read_bytes()
    data_dir.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(secrets.token_bytes(32))
    unfinished.replace(path)
    return path.read_bytes()
