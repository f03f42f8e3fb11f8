"""The database file at start: made, migrated, refused; and never half of any of these."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from filelock import FileLock

from storage.errors import DatabaseTooNew, DatabaseUnusable
from storage.migration_process import migrate_in_a_process
from storage.schema import MIGRATIONS, prepare, revisions, stored_revision
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database

GOLDEN = Path(__file__).parents[1] / "golden"
NEWEST = revisions()[-1]
GOOD = """
from alembic import op
revision, down_revision, branch_labels, depends_on = "0098", "NEWEST", None, None
def upgrade():
    op.execute("CREATE TABLE wishes (id INTEGER PRIMARY KEY)")
    op.execute("INSERT INTO wishes (id) VALUES (7)")
""".replace("NEWEST", NEWEST)
FAILING = """
from alembic import op
revision, down_revision, branch_labels, depends_on = "0099", "0098", None, None
def upgrade():
    op.execute("CREATE TABLE halves (id INTEGER PRIMARY KEY)")
    op.execute("INSERT INTO wishes (id) VALUES (8)")
    op.execute("ALTER TABLE people ADD COLUMN half TEXT")
    op.execute("INSERT INTO wishes (id) VALUES (7)")
"""
OPEN_AND_TELL = """
import asyncio, sys
from pathlib import Path
from storage.sqlite import SqliteStorage
async def main():
    async with SqliteStorage(path=Path(sys.argv[1])) as storage:
        await storage.count_jobs()
asyncio.run(main())
print(sorted({"alembic", "sqlalchemy", "mako"} & set(sys.modules)))
"""


def make_migrations(folder: Path, **later: str) -> Path:
    copied = folder / "migrations"
    shutil.copytree(MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    for name, source in later.items():
        (copied / "versions" / f"{name[1:]}.py").write_text(source)
    return copied


def ask(path: Path, sql: str) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute(sql)]


def tables(path: Path) -> set[object]:
    return set(ask(path, "SELECT name FROM sqlite_master WHERE type = 'table'"))


def test_a_new_file_is_made_for_the_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "bot.db"
    prepare(path)
    assert stored_revision(path) == revisions()[-1]
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert not (path.parent / "backups").exists()


async def test_the_log_beside_it_is_for_the_owner_alone(tmp_path: Path) -> None:
    async with SqliteStorage(path=tmp_path / "bot.db") as storage:
        await storage.ping()
        modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in ("bot.db-wal", "bot.db-shm")}
    assert set(modes.values()) == {0o600}


def test_preparing_twice_changes_nothing(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    before = path.read_bytes()
    prepare(path)
    assert path.read_bytes() == before


def test_the_files_names_tell_the_same_revisions_as_alembic() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert [script.revision for script in scripts.walk_revisions()][::-1] == list(revisions())
    assert scripts.get_heads() == [revisions()[-1]]


def test_a_start_with_an_up_to_date_file_imports_no_alembic(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPEN_AND_TELL, str(make_database(tmp_path))]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.strip() == "[]"


def test_a_start_that_makes_or_migrates_the_file_holds_no_alembic_either(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((GOLDEN / "0006.sql").read_text(encoding="utf-8"))
    for path in (tmp_path / "new.db", old):
        command = [sys.executable, "-c", OPEN_AND_TELL, str(path)]
        said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        assert (said.stdout.strip(), stored_revision(path)) == ("[]", NEWEST)


def test_trouble_with_the_disk_in_the_other_process_is_the_same_error_here(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    migrations = make_migrations(tmp_path, _0098_wishes=GOOD)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    full = GOOD.replace("def upgrade():", f"def upgrade():\n    op.execute('PRAGMA max_page_count = {pages}')")
    (migrations / "versions" / "0098_wishes.py").write_text(full)
    with pytest.raises(sqlite3.OperationalError, match="full") as refused:
        migrate_in_a_process(path, migrations)
    assert refused.value.sqlite_errorcode == sqlite3.SQLITE_FULL
    assert stored_revision(path) == NEWEST


def test_the_process_that_migrates_ends_with_the_one_that_started_it(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    waiting = GOOD.replace("def upgrade():", "def upgrade():\n    import time; time.sleep(600)")
    migrations = make_migrations(tmp_path, _0098_wishes=waiting)
    command = [sys.executable, "-m", "storage.migrate", str(path), str(migrations)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.close()  # as the system does for whoever is killed
        try:
            assert process.wait(30) == 1
        finally:
            process.kill()
    assert stored_revision(path) == NEWEST


def test_an_older_file_is_migrated_after_a_backup(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    prepare(path, migrations=make_migrations(tmp_path, _0098_wishes=GOOD))
    assert (stored_revision(path), ask(path, "SELECT id FROM wishes")) == ("0098", [7])
    backup = tmp_path / "backups" / f"bot-{NEWEST}-before-0098.db"
    assert stored_revision(backup) == NEWEST
    assert "wishes" not in tables(backup)


def test_a_failed_migration_leaves_nothing_half_applied(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    migrations = make_migrations(tmp_path, _0098_wishes=GOOD, _0099_halves=FAILING)
    for _ in range(3):
        with pytest.raises(Exception, match="UNIQUE constraint failed"):
            prepare(path, migrations=migrations)
    assert stored_revision(path) == "0098"
    assert ask(path, "SELECT id FROM wishes") == [7]
    assert "halves" not in tables(path)
    assert "half" not in ask(path, "SELECT name FROM pragma_table_info('people')")
    assert {backup.name for backup in (tmp_path / "backups").iterdir()} == {
        f"bot-{NEWEST}-before-0099.db",
        "bot-0098-before-0099.db",
        "bot-0098-before-0099-2.db",
    }


def test_a_failed_first_migration_leaves_an_empty_file(tmp_path: Path) -> None:
    migrations = make_migrations(tmp_path)
    first = migrations / "versions" / "0001_people_ledger_jobs.py"
    first.write_text(first.read_text() + '\n    op.execute("SELECT nothing")\n')
    with pytest.raises(Exception, match="nothing"):
        prepare(tmp_path / "bot.db", migrations=migrations)
    assert "people" not in tables(tmp_path / "bot.db")


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = make_database(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(DatabaseTooNew) as refused:
        prepare(path)
    assert refused.value.values == {"path": str(path), "revision": "9999"}
    assert stored_revision(path) == "9999"


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE cats (name TEXT)")
    with pytest.raises(DatabaseUnusable) as refused:
        prepare(path)
    assert refused.value.values["detail"] == "it belongs to another program"
    assert tables(path) == {"cats"}


def test_two_migrate_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    with FileLock(f"{path}.migrating"), pytest.raises(DatabaseUnusable):
        prepare(path, wait_s=0)
    assert stored_revision(path) is None
    prepare(path, wait_s=0)
    assert stored_revision(path) == NEWEST


async def test_what_is_no_database_is_refused() -> None:
    with pytest.raises(DatabaseUnusable):
        await SqliteStorage(path=Path(__file__)).open()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseUnusable):
        prepare(tmp_path / "file" / "bot.db")


def test_two_programs_that_start_on_a_new_file_at_once_both_succeed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPEN_AND_TELL, str(tmp_path / "bot.db")]
    started = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait(60) for process in started] == [0, 0]
