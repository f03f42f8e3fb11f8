"""What to type here: a text that names a command tells the form that works where the program runs."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

SCRIPT = "imagine-bot"
"""The name of the project, and of the command that its wheel brings."""
_ROOT = Path(__file__).parents[2]


def program() -> str:
    """What comes before a command's name, for the folder and the PATH that the program was started with."""
    if Path(sys.argv[0]).name == SCRIPT:
        return _shown(sys.argv[0], names=(SCRIPT,))
    return f"{_interpreter()} -m bot"


def gpu_installation() -> str | None:
    """The command that installs what painting with a GPU needs; None where there is none (in a container)."""
    if is_checkout():
        return "make install-gpu"
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        distribution(SCRIPT)
    except PackageNotFoundError:
        return None
    return f"{_interpreter()} -m pip install '{SCRIPT}[gpu]'"


def is_checkout() -> bool:
    return (_ROOT / "Makefile").is_file()


def _interpreter() -> str:
    return _shown(sys.executable, names=("python", "python3"))


def _shown(path: str, *, names: Sequence[str]) -> str:
    """As short as it can be typed: .venv/bin/python below the current folder, a name on the PATH, or the whole path."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - without following links: a venv's python is one
    if whole.is_relative_to(Path.cwd() / ".venv"):
        return shlex.quote(str(whole.relative_to(Path.cwd())))
    for name in names:
        found = shutil.which(name)
        if found and Path(found).parent == whole.parent and Path(found).samefile(whole):
            return name
    return shlex.quote(str(whole))
