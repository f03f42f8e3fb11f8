"""Migrations in a process of their own, and what it says of its end."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

OF_THE_DISK = 3
"""Its exit code where SQLite cannot go on for want of room, rights or a whole file; then its last line is `told`."""
_ROOT = Path(__file__).parents[1]


class MigrationFailed(Exception):
    """A fault in a migration. The message is the trace of the process."""


def migrate_in_a_process(path: Path, migrations: Path) -> None:
    """Bring the file up to date, each migration in a transaction. It ends with this process, even by `kill -9`.

    Raises sqlite3.OperationalError with SQLite's code where the disk or the file is at fault, OSError where no process
    can be started, MigrationFailed for the rest.
    """
    python_path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, "-P", "-m", "storage.migrate", str(path.absolute()), str(migrations.absolute())]
    with subprocess.Popen(  # noqa: S603 - our own module
        command,
        # The process reads it until its end, which comes when we are gone.
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": python_path, "PYTHONIOENCODING": "utf-8"},
    ) as process:
        said = (process.stdout.read() if process.stdout else b"").decode(errors="replace").strip()
        code = process.wait()
    if code == OF_THE_DISK:
        raise disk_trouble_in(said.rpartition("\n")[2])
    if code:
        raise MigrationFailed(f"the migrations ended with exit code {code}\n{said}".rstrip())


def told(trouble: sqlite3.Error) -> str:
    """One line, from which `disk_trouble_in` makes the error again."""
    code, name = trouble.sqlite_errorcode, trouble.sqlite_errorname
    return json.dumps({"code": code, "name": name, "message": str(trouble)})


def disk_trouble_in(line: str) -> sqlite3.OperationalError:
    read = json.loads(line)
    trouble = sqlite3.OperationalError(str(read["message"]))
    trouble.sqlite_errorcode, trouble.sqlite_errorname = int(read["code"]), str(read["name"])
    return trouble
