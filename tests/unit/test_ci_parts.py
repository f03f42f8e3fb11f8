"""The script that checks every change says what each of its parts took, and ends as they end."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ["make install-dev", "make check", "make test", "make install-gpu", "make test-gpu"]


def run_with(make: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The script with this `make`, where nothing can be installed."""
    programs = folder / "programs"
    programs.mkdir()
    for name in ("bash", "dirname", "id"):
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    (programs / "make").write_text(f"#!/bin/sh\n{make}\n")
    (programs / "make").chmod(0o755)
    (folder / ".ci").mkdir()
    script = shutil.copy(ROOT / ".ci" / "run", folder / ".ci" / "run")
    return subprocess.run(
        [programs / "bash", script], env={"PATH": str(programs)}, capture_output=True, text=True, check=False
    )


def told(out: str) -> list[str]:
    """The names of the parts, in order. Fails where one is told without its whole seconds."""
    lines = out.partition("Seconds\n")[2].splitlines()
    assert all(re.fullmatch(r"[a-zA-Z -]+: \d+", line) for line in lines), out
    return [line.partition(":")[0] for line in lines]


def test_each_part_is_told_with_its_seconds(tmp_path: Path) -> None:
    ended = run_with("exit 0", tmp_path)
    assert (ended.returncode, told(ended.stdout)) == (0, ["browser and proxy", *PARTS, "all"]), ended.stderr


@pytest.mark.parametrize("failing", PARTS)
def test_where_one_fails_the_rest_is_not_tried_and_it_is_told_what_was(tmp_path: Path, failing: str) -> None:
    ended = run_with(f'[ "$1" != {failing.split()[1]} ] || exit 2', tmp_path)
    assert ended.returncode == 2
    assert told(ended.stdout) == ["browser and proxy", *PARTS[: PARTS.index(failing) + 1], "all"]
