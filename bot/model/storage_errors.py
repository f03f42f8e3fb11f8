"""Errors of the database and of the folder of pictures."""

from __future__ import annotations

from bot.model.errors import BotError


class HoldClosed(BotError):
    """The hold was already closed the other way (captured, and now to be released, or the reverse)."""

    names = ("job_id",)


class JobEnded(BotError):
    """The job is final already (cancelled, past its deadline): whoever works on it stops."""

    names = ("job_id",)


class BlobMissing(BotError):
    """The bytes are gone: expired, or removed by hand."""

    key = "refusal.picture_missing"


class NoSpace(BotError):
    """The disk is full while a picture was written. The half file is gone; the operator must be told."""

    key = "failure.no_space"
    event = "disk_full"
    """What the operator is told."""


class FolderReadOnly(NoSpace):
    """The folder of pictures cannot be written to (permissions, or a file system gone read-only)."""

    key = "failure.not_saved"
    event = "storage_read_only"


class NotKept(NoSpace, OSError):
    """Bytes cannot be kept for a reason that is neither room nor permission, as on a disk that is breaking. Its text is
    what the system said."""

    key = "failure.not_saved"
    event = "pictures_not_kept"

    def __str__(self) -> str:
        return str(self.__cause__) if self.__cause__ else super().__str__()


class BackendPaused(BotError):
    """An owner has paused the backend: nothing new is submitted there, and nothing was written."""

    names = ("backend",)
