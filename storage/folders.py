"""Folders and their entries, made durable."""

from __future__ import annotations

import errno
import os
from pathlib import Path

_NOT_OPENED = (errno.EISDIR, errno.EACCES)
_NOT_SYNCED = (errno.EBADF, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
"""What file systems answer that cannot do this for folders (CIFS, many a NAS, FUSE). PostgreSQL 17 leaves out EISDIR,
EACCES, EBADF and EINVAL of folders, too (fsync_fname_ext); FUSE answers ENOSYS, others ENOTSUP."""


def make_folder(folder: Path) -> Path:
    """Make the folder and its parents, 0700, and make their names durable."""
    if not folder.is_dir():
        parent = make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(parent)
    return folder


def sync_folder(folder: Path) -> None:
    """Make the entries of the folder durable where the file system can do that. Raises OSError where the disk fails."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno in _NOT_OPENED:
            return
        raise
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_SYNCED:
            raise
    finally:
        os.close(descriptor)
