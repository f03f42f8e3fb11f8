"""What the tests' own settings promise: no test is left out by accident, and none waits for ever."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fakes.once import first_alone, made_once, one_run

PATIENCE_S = 30
ROOT = Path(__file__).parents[2]
RUN_BY_A_TARGET_OF_ITS_OWN = {Path("tests/gpu"): "make test-gpu"}
"""Folders that a run without a path leaves out."""

LOST_WAKE_UP = """
import asyncio

async def test_a_lost_wake_up():
    await asyncio.Event().wait()

async def test_the_next_one():
    pass
"""


def files_with_tests() -> list[Path]:
    """Wherever git would take them from, relative to the root: also files whose names pytest does not know."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    has_tests = re.compile(r"^(async )?def test_", re.MULTILINE)
    paths = [Path(line) for line in listed.splitlines()]
    return [
        path for path in paths if (ROOT / path).exists() and has_tests.search((ROOT / path).read_text(encoding="utf-8"))
    ]


def is_left_out(path: Path, request: pytest.FixtureRequest) -> bool:
    """Asked of pytest itself, for the file and every folder above it."""
    config = request.config
    testpaths = [Path(name) for name in config.getini("testpaths")]
    way = [*reversed(path.parents[:-1]), path]
    if not any(testpath in way for testpath in testpaths) or not path.match("test_*.py"):
        return True
    return any(
        request.session.gethookproxy((ROOT / step).parent).pytest_ignore_collect(
            collection_path=ROOT / step, config=config
        )
        for step in way
    )


def test_no_file_with_tests_is_left_out_but_those_of_a_target_of_its_own(request: pytest.FixtureRequest) -> None:
    files = files_with_tests()
    assert Path("tests/wire/test_discord_buttons.py") in files
    assert Path(__file__).relative_to(ROOT) in files
    left_out = {path.parent for path in files if is_left_out(path, request)}
    assert left_out == set(RUN_BY_A_TARGET_OF_ITS_OWN)


@pytest.mark.parametrize(("folder", "command"), RUN_BY_A_TARGET_OF_ITS_OWN.items())
def test_what_is_left_out_is_run_by_its_target_and_by_ci(folder: Path, command: str) -> None:
    recipe = re.search(
        rf"^{command.removeprefix('make ')}:.*\n\t(.*)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert recipe is not None
    assert f" {folder} " in recipe[1]
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_a_lost_wake_up_is_a_failure_with_a_name_and_the_next_test_is_run(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """With our own settings, in a worker as `make test` has them, only sooner."""
    assert pytestconfig.getini("timeout") == "60"
    (tmp_path / "test_waits.py").write_text(LOST_WAKE_UP, encoding="utf-8")
    settings = ("-c", str(ROOT / "pyproject.toml"), f"--rootdir={tmp_path}", "-o", "timeout=1")
    plugins = ("-p", "xdist", "-p", "pytest_timeout", "-p", "pytest_asyncio.plugin", "-p", "no:cacheprovider")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    clean["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # half the time of the start
    said = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "1", *plugins, *settings, str(tmp_path)],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    assert re.search(r"^FAILED .*test_a_lost_wake_up - Failed: Timeout", said, re.MULTILINE), said
    assert "1 failed, 1 passed" in said


def test_what_is_made_once_is_copied_for_whoever_asks_later(tmp_path: Path) -> None:
    asked: list[Path] = []

    def make(path: Path) -> None:
        asked.append(path)
        path.write_bytes(b"made")

    with one_run():
        assert [made_once("a", make), made_once("a", make), made_once("b", make)] == [b"made"] * 3
    assert len(asked) == 2
    with one_run():
        made_once("a", make)
    assert len(asked) == 3


def test_the_first_is_alone_and_the_others_come_in_together() -> None:
    entered: list[str] = []
    is_in, may_leave, both_are_in = threading.Event(), threading.Event(), threading.Barrier(3)

    def first() -> None:
        with first_alone("here"):
            entered.append("first")
            is_in.set()
            may_leave.wait(PATIENCE_S)

    def other() -> None:
        with first_alone("here"):
            entered.append("other")
            both_are_in.wait(PATIENCE_S)

    with one_run(), ThreadPoolExecutor(3) as pool:
        alone = pool.submit(first)
        assert is_in.wait(PATIENCE_S)
        others = [pool.submit(other) for _ in range(2)]
        assert entered == ["first"]
        may_leave.set()
        both_are_in.wait(PATIENCE_S)
        for each in (alone, *others):
            each.result(PATIENCE_S)
    assert entered == ["first", "other", "other"]
