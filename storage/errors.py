"""What can be wrong with a database file: facts for the operator, told at start or by a terminal command."""

from __future__ import annotations

from bot.model.errors import BotError


class DatabaseTooNew(BotError):
    """The file was written by a newer version of the program, which must be used (or a backup put back)."""

    key = "startup.database_too_new"
    names = ("path", "revision")


class DatabaseUnusable(BotError):
    """The file cannot be opened, or is no database of this program. `detail` is one sentence."""

    key = "startup.database_unusable"
    names = ("path", "detail")


class DatabaseEmpty(DatabaseUnusable):
    """The file is there, and nothing is in it. A new database is made only where there is no file: in place of an empty
    one stood perhaps everybody's credits."""

    key = "startup.database_empty"

    def __init__(self, *, path: str) -> None:
        super().__init__(path=path, detail="it is empty")


class DatabaseDiskFull(DatabaseUnusable):
    """There is no room for what a start writes. Nothing was changed."""

    key = "startup.disk_full"


class DatabaseReadOnly(DatabaseUnusable):
    """The file, or the folder that it and its log stand in, cannot be written to, or belongs to somebody else."""

    key = "startup.database_read_only"


class AlreadyRunning(BotError):
    """Another `run` works on the same database file."""

    key = "startup.already_running"
    names = ("path",)


class DatabaseMissing(BotError):
    """There is no database file to be backed up."""

    key = "backup.database_missing"
    names = ("path",)


class BackupExists(BotError):
    """A backup never replaces a file."""

    key = "backup.exists"
    names = ("path",)


class BackupDamaged(BotError):
    """The copy did not pass SQLite's own check; it was removed. `detail` is what SQLite said."""

    key = "backup.damaged"
    names = ("path", "detail")
