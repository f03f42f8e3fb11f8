"""What to type here: each form is run as it was told, by a program that tells its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TELL = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from bot.app.invocation import program; print(program())"


def typed(command: str, *, folder: Path, path: str) -> str:
    """What a shell in this folder says to it."""
    clean = {"PATH": path, "HOME": str(folder)}
    ended = subprocess.run(
        ["/bin/sh", "-c", command], cwd=folder, env=clean, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def make_script(folder: Path, name: str = "imagine-bot") -> Path:
    """As an installation writes it into its folder of programs."""
    folder.mkdir(parents=True)
    script = folder / name
    script.write_text(f"#!{sys.executable}\n{TELL}\n", encoding="utf-8")
    script.chmod(0o755)
    return script


@pytest.mark.parametrize(
    ("place", "path", "typed_as", "told"),
    [
        ("env/bin", "{folder}/env/bin:/bin", "imagine-bot", "imagine-bot"),
        ("env/bin", "{folder}/env/bin:/bin", "env/bin/imagine-bot", "imagine-bot"),
        ("env/bin", "/bin", "env/bin/imagine-bot", "{folder}/env/bin/imagine-bot"),
        ("env/bin", "{folder}/other/bin:/bin", "env/bin/imagine-bot", "{folder}/env/bin/imagine-bot"),
        (".venv/bin", "/bin", ".venv/bin/imagine-bot", ".venv/bin/imagine-bot"),
        (".venv/bin", "{folder}/.venv/bin:/bin", "imagine-bot", ".venv/bin/imagine-bot"),
        ("my bots/bin", "/bin", "'my bots/bin/imagine-bot'", "'{folder}/my bots/bin/imagine-bot'"),
    ],
)
def test_the_installed_command_is_told_as_it_can_be_typed(
    tmp_path: Path, place: str, path: str, typed_as: str, told: str
) -> None:
    make_script(tmp_path / place)
    make_script(tmp_path / "other/bin")  # another installation is not this one
    seen = path.format(folder=tmp_path)
    said = typed(typed_as, folder=tmp_path, path=seen)
    assert said == told.format(folder=tmp_path)
    assert typed(said, folder=tmp_path, path=seen) == said


@pytest.mark.parametrize(
    ("link", "path", "told"),
    [
        (".venv", "/bin", ".venv/bin/python -m bot"),
        (".venv", "{folder}/.venv/bin:/bin", ".venv/bin/python -m bot"),
        ("env", "{folder}/env/bin:/bin", "python -m bot"),
        ("env", "/bin", "{folder}/env/bin/python -m bot"),
        ("env", "{folder}/other/bin:/bin", "{folder}/env/bin/python -m bot"),
    ],
)
def test_a_module_is_told_with_the_python_that_has_its_packages(
    tmp_path: Path, link: str, path: str, told: str
) -> None:
    for name in (link, "other"):
        (tmp_path / name).symlink_to(sys.prefix)
    seen = path.format(folder=tmp_path)
    said = typed(f'{link}/bin/python -c "{TELL}"', folder=tmp_path, path=seen)
    assert said == told.format(folder=tmp_path)
    python = said.removesuffix(" -m bot")
    where = typed(f'{python} -c "import sys; print(sys.prefix)"', folder=tmp_path, path=seen)
    assert Path(where).samefile(sys.prefix)
