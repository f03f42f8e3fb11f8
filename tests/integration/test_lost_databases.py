"""A database file that has lost what was in it: refused with a sentence, never taken for a new one."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import main
from storage.backup import backup
from storage.diagnosis import check_usable
from storage.errors import DatabaseEmpty, DatabaseUnusable
from storage.schema import prepare, revisions, stored_revision
from storage.thread import connect_writer
from tests.fakes.databases import make_database

pytestmark = pytest.mark.usefixtures("untouched_logging")


def with_people(folder: Path) -> Path:
    path = make_database(folder)
    with closing(connect_writer(path)) as connection:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO people (id, met_at) VALUES (?, 0)", [(f"person {n}",) for n in range(3000)])
        connection.execute("COMMIT")
    return path


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def without_tables(path: Path) -> None:
    path.unlink()
    with closing(connect_writer(path)) as connection:
        connection.execute("CREATE TABLE a (b)")
        connection.execute("DROP TABLE a")


@pytest.mark.parametrize("lose", [emptied, without_tables])
def test_an_existing_file_with_nothing_in_it_is_refused_and_left_alone(
    tmp_path: Path, lose: Callable[[Path], None]
) -> None:
    path = with_people(tmp_path)
    lose(path)
    before = path.read_bytes()
    for refuse in (prepare, check_usable, lambda file: backup(file, tmp_path / "copy.db")):
        with pytest.raises(DatabaseEmpty):
            refuse(path)
    assert path.read_bytes() == before
    assert not (tmp_path / "copy.db").exists()
    path.unlink()
    prepare(path)  # to begin anew on purpose
    assert stored_revision(path) == revisions()[-1]


@pytest.mark.parametrize("missing_bytes", [1, 10, 4095, 4096, 5000, 100_000])
def test_a_file_that_is_cut_short_is_refused(tmp_path: Path, missing_bytes: int) -> None:
    path = with_people(tmp_path)
    os.truncate(path, path.stat().st_size - missing_bytes)
    with pytest.raises(DatabaseUnusable, match="cut short"):
        prepare(path)
    with pytest.raises(DatabaseUnusable):
        backup(path, tmp_path / "copy.db")


@pytest.mark.parametrize("left_bytes", [1, 15, 16, 99, 100, 512, 4096])
def test_so_is_one_of_which_only_the_beginning_is_left(tmp_path: Path, left_bytes: int) -> None:
    path = with_people(tmp_path)
    os.truncate(path, left_bytes)
    with pytest.raises(DatabaseUnusable):
        prepare(path)
    assert path.stat().st_size == left_bytes


def test_a_file_whose_end_is_still_in_its_log_is_whole(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    with closing(connect_writer(path)) as connection:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO people (id, met_at) VALUES (?, 0)", [(f"person {n}",) for n in range(3000)])
        connection.execute("COMMIT")
        killed = tmp_path / "killed"
        killed.mkdir()
        for end in ("", "-wal"):
            (killed / f"bot.db{end}").write_bytes((tmp_path / f"bot.db{end}").read_bytes())
    prepare(killed / "bot.db")
    with closing(connect_writer(killed / "bot.db")) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (3000,)


def test_a_log_whose_database_is_gone_is_told(tmp_path: Path) -> None:
    (tmp_path / "bot.db-wal").write_bytes(b"what was paid last")
    with pytest.raises(DatabaseUnusable, match="its log"):
        prepare(tmp_path / "bot.db")
    assert not (tmp_path / "bot.db").exists()


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "bot.db").mkdir()
    with pytest.raises(DatabaseUnusable, match="it is a folder"):
        prepare(tmp_path / "bot.db")


def test_a_start_that_was_killed_while_it_made_the_database_leaves_none(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    for name in (".bot.db.new", ".bot.db.new-wal"):
        (tmp_path / name).write_bytes(b"half")
    assert stored_revision(path) is None
    prepare(path)
    assert stored_revision(path) == revisions()[-1]
    assert not list(tmp_path.glob(".bot.db.new*"))


def test_a_name_that_leads_elsewhere_leads_there_still(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "bot.db").symlink_to(tmp_path / "data" / "real.db")
    prepare(tmp_path / "bot.db")
    assert (tmp_path / "bot.db").is_symlink()
    assert stored_revision(tmp_path / "data" / "real.db") == revisions()[-1]


COMMANDS = (
    ("run",),
    ("doctor",),
    ("imagine", "a fox", "--out", "fox.jpg"),
    ("credits", "show", "telegram:300"),
    ("credits", "grant", "telegram:300", "5"),
    ("jobs", "list"),
    ("backup", "copy.db"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_says_so_and_how_to_begin_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEB_PORT", "0")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "bot.db").touch()
    assert main(command) == 1
    said = "".join(capsys.readouterr())
    assert "bot.db is empty" in said
    assert "begin anew on purpose, delete this file" in said
    assert "Traceback" not in said
    assert (tmp_path / "data" / "bot.db").stat().st_size == 0
