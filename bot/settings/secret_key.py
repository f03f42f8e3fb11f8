"""The program's own key, which signs cookies and what else must not be forged."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

SECRET_BYTES = 32
_MIN_SECRET_BYTES = 16
"""Less is no secret: a file that a crash has left empty is made anew."""


def read_secret_key(data_dir: Path) -> bytes:
    """What signs cookies: made once, for the owner's eyes only, so that a restart logs nobody out.

    Raises OSError, with the name of the file.
    """
    path = data_dir / "secret.key"
    with contextlib.suppress(FileNotFoundError):
        key = path.read_bytes()
        if len(key) >= _MIN_SECRET_BYTES:
            return key
    data_dir.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(secrets.token_bytes(SECRET_BYTES))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        error.filename = error.filename or str(path)  # a write says what went wrong, and not where
        raise
    return path.read_bytes()
