"""A database or a folder of pictures that cannot be written to: told by health, and never our crash.

As root permissions do not count, so these tests become somebody else for as long as they last.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.model.refusals import StorageFull, StorageReadOnly
from bot.model.storage_errors import FolderReadOnly
from bot.settings.loading import load
from bot.terminal.doctor import examine
from storage.blobs import DiskBlobs
from storage.connection import Connection
from storage.sqlite import SqliteStorage
from storage.writer import translated
from tests.fakes.databases import make_database
from tests.fakes.office import open_office

NOBODY = 65_534
NOW = datetime(2026, 11, 28, tzinfo=UTC)


@contextmanager
def read_only(*folders: Path) -> Iterator[None]:
    """These folders and what is in them belong to who may not write there."""
    paths = [path for folder in folders for path in (folder, *folder.rglob("*"))]
    modes = {path: path.stat().st_mode for path in paths}
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    is_root = os.geteuid() == 0
    try:
        if is_root:
            for parent in folders[0].parents:
                if not parent.stat().st_mode & 0o005:
                    modes[parent] = parent.stat().st_mode
                    parent.chmod(0o711)
            os.seteuid(NOBODY)
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path, mode in modes.items():
            path.chmod(mode)


def forbid(tx: Connection) -> None:
    """As a file system that has gone read-only while the database is open."""
    tx.execute("PRAGMA query_only = ON")


def allow(tx: Connection) -> None:
    tx.execute("PRAGMA query_only = OFF")


async def test_a_database_that_may_not_be_written_to_is_not_well(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    path = make_database(folder)
    with read_only(folder):
        try:
            async with SqliteStorage(path=path) as storage:
                health = await storage.ping()
                detail, is_ok = health.detail, health.is_ok
        except Exception as error:  # noqa: BLE001 - where it cannot even be opened, that is the sentence
            detail, is_ok = str(getattr(error, "values", error)), False
    assert not is_ok
    assert "bot.db" in detail or path.name in detail


async def test_a_database_gone_read_only_is_told_with_what_to_do_and_well_again_afterwards(tmp_path: Path) -> None:
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        assert (await storage.ping()).is_ok
        await storage.write(forbid)
        health = await storage.ping()
        assert (health.is_ok, "cannot be written to" in health.detail, "mount" in health.detail) == (False, True, True)
        with pytest.raises(StorageReadOnly):
            await storage.keep_note("a", "b", "c")
        await storage._writer._thread.run(allow)
        assert (await storage.ping()).is_ok


async def test_a_ping_leaves_nothing_behind_in_the_database(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    async with SqliteStorage(path=path) as storage:
        await storage.ping()
    with sqlite3.connect(path) as found:
        assert found.execute("SELECT count(*) FROM notes").fetchone() == (0,)


async def test_a_request_is_refused_with_a_sentence_and_the_operator_told(tmp_path: Path) -> None:
    async with open_office(tmp_path, price=1) as office:
        await office.ask("help")
        assert isinstance(office.storage, SqliteStorage)
        await office.storage.write(forbid)
        reply = await office.ask("imagine", {"prompt": "a fox"})
        assert "cannot save anything" in reply.text
        assert ("storage_read_only", {"where": "database"}) in office.events.alerts
        await office.storage._writer._thread.run(allow)
        assert (await office.ask("imagine", {"prompt": "a fox"})).jobs


@pytest.mark.parametrize(
    ("code", "refused_with", "told"),
    [
        (sqlite3.SQLITE_READONLY, None, StorageReadOnly),
        (sqlite3.SQLITE_READONLY | 4 << 8, None, StorageReadOnly),
        (sqlite3.SQLITE_PERM, None, StorageReadOnly),
        (sqlite3.SQLITE_FULL, None, StorageFull),
        (sqlite3.SQLITE_IOERR | 3 << 8, "EROFS", StorageReadOnly),
        (sqlite3.SQLITE_IOERR | 3 << 8, "ENOSPC", StorageFull),
        (sqlite3.SQLITE_IOERR | 3 << 8, "EIO", sqlite3.OperationalError),
        (sqlite3.SQLITE_IOERR | 3 << 8, None, sqlite3.OperationalError),
        (sqlite3.SQLITE_CANTOPEN, "EACCES", StorageReadOnly),
        (sqlite3.SQLITE_CANTOPEN, None, sqlite3.OperationalError),
        (sqlite3.SQLITE_CORRUPT, "EROFS", sqlite3.OperationalError),
    ],
)
def test_what_sqlite_says_is_told_as_what_it_means(code: int, refused_with: str | None, told: type[Exception]) -> None:
    error = sqlite3.OperationalError("something")
    error.sqlite_errorcode = code

    def probe(_: Path) -> None:
        if refused_with is not None:
            raise OSError(getattr(errno, refused_with), "no")

    with sqlite3.connect(":memory:") as connection:
        assert type(translated(connection, error, probe)) is told


async def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    root = tmp_path / "data" / "pictures"
    root.mkdir(parents=True)
    blobs = DiskBlobs(root=root)
    assert (await blobs.ping()).is_ok
    with read_only(root):
        health = await blobs.ping()
        with pytest.raises(FolderReadOnly):
            async with blobs.draft():
                pass
    assert (health.is_ok, "Permission denied" in health.detail, "mount" in health.detail) == (False, True, True)
    assert (await blobs.ping()).is_ok


async def test_a_folder_where_drafts_are_written_and_nothing_can_be_kept_is_not_well(tmp_path: Path) -> None:
    """One folder of hashes belongs to somebody else, as after a restore as root."""
    root = tmp_path / "data" / "pictures"
    root.mkdir(parents=True)
    blobs = DiskBlobs(root=root)
    await blobs.ping()
    (root / "tmp").chmod(0o777)
    others = [folder for folder in root.iterdir() if folder.name != "tmp"]
    with read_only(*others):
        assert not (await blobs.ping()).is_ok


def files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


async def test_many_pings_keep_nothing(tmp_path: Path) -> None:
    blobs = DiskBlobs(root=tmp_path)
    for _ in range(5):
        await blobs.ping()
    assert files(tmp_path) == []


async def test_doctor_says_so_and_fails(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "pictures").mkdir(parents=True)
    path = make_database(folder)
    settings = load({"DATABASE_URL": f"sqlite:///{path}", "DATA_DIR": str(folder)}, None)
    said: list[str] = []
    assert await examine(settings, say=said.append) == 0
    with read_only(folder):
        assert await examine(settings, say=said.append) == 1
    faults = [line for line in said if "FAULT" in line]
    assert any("database" in line for line in faults)
    assert any("pictures" in line and "mount" in line for line in faults)
