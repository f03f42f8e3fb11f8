"""The wheel, installed without a network where the locked dependencies are, and the commands that it tells to type."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PIL import Image

from bot.texts.catalogs import Catalogs
from tests.e2e.program import ROOT, TIME_LIMIT_S, Program, program
from tests.fakes.doctor import WELL, played_time, verdict

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(TIME_LIMIT_S)]

PACKAGES = ("bot", "adapters", "storage")
NOT_NEEDED = {"storage/migrations/script.py.mako"}
"""What a new migration is made from."""


def said_by(*command: str, folder: Path, **environment: str) -> str:
    """What it says on stdout; fails the test where it fails. Nothing of the tests' own environment is seen by it."""
    clean = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), "LANG": "C.UTF-8", **played_time(), **environment}
    ended = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def told_program(help_text: str) -> str:
    """What comes before a command's name, as `--help` says it."""
    first = help_text.splitlines()[0]
    return first.removeprefix("usage: ").partition(" [-h]")[0]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, since building leaves files behind, with nothing but what is installed here."""
    source = tmp_path_factory.mktemp("source")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    for name in ("tests", "bench", "bots"):  # what else may lie there
        (source / name).mkdir()
        (source / name / "__init__.py").touch()
    said_by(sys.executable, "-c", "from setuptools import build_meta as b; b.build_wheel('dist')", folder=source)
    (made,) = (source / "dist").glob("imagine_bot-*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of an environment that has the wheel, and sees the packages of this one.

    pip looks for nothing anywhere, so a dependency that is not locked would be an error.
    """
    folder = tmp_path_factory.mktemp("installed")
    said_by(sys.executable, "-m", "venv", "--without-pip", "env", folder=folder)
    (packages,) = (folder / "env").glob("lib/python*/site-packages")
    seen = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    (packages / "locked.pth").write_text("\n".join(seen), encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--isolated", "--quiet", "--disable-pip-version-check")
    python = folder / "env" / "bin" / "python"
    said_by(*pip, "--python", str(python), "install", "--no-index", str(wheel), folder=folder)
    return python.parent


@pytest.fixture
def bot(installed: Path, tmp_path: Path) -> Iterator[Program]:
    """`imagine-bot` in an empty folder."""
    with program(tmp_path, SIMULATOR_DELAY_S="0.1") as made:
        made.command, made.python_path = (str(installed / "imagine-bot"),), ""
        yield made


def test_the_wheel_has_every_file_of_the_program_and_nothing_else(wheel: Path) -> None:
    listed = subprocess.run(["git", "ls-files", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    wanted = {name for name in listed.splitlines() if (ROOT / name).exists()} - NOT_NEEDED
    assert wanted - packed == set()
    assert {name.split("/")[0] for name in packed} == set(PACKAGES)


async def test_the_installed_bot_is_well_makes_a_picture_and_serves_its_page(bot: Program, installed: Path) -> None:
    where = "import bot, adapters, storage; print(bot.__file__, adapters.__file__, storage.__file__)"
    files = said_by(str(installed / "python"), "-c", where, folder=bot.folder).split()
    assert all(Path(file).is_relative_to(installed.parent) for file in files)

    examined = await bot.run("doctor")
    assert verdict(examined.out) == WELL, examined.said
    made = await bot.run("imagine", "a red fox in the snow", "--out", "fox.jpg")
    assert made.code == 0, made.said
    with Image.open(bot.folder / "fox.jpg") as picture:
        picture.load()

    await bot.start()
    async with httpx.AsyncClient(base_url=bot.url, trust_env=False) as visitor:
        page, alive = await visitor.get("/"), await visitor.get("/livez")
    assert (page.status_code, alive.status_code) == (200, 200)
    assert "Imagine" in page.text
    assert await bot.stop() == 0
    assert "Traceback" not in bot.said


def run_what_the_page_tells(program: str, folder: Path, **environment: str) -> None:
    """Somebody who has run out of credits is told the same in every language."""
    texts = Catalogs()
    sentences = [texts.say("web.out_of_credits", locale, program=program) for locale in texts.locales]
    (command,) = {sentence[sentence.index(program) :] for sentence in sentences}
    assert said_by("sh", "-c", command, folder=folder, **environment).startswith("web:local: ")


def test_what_the_installed_bot_tells_to_type_works_as_it_stands(installed: Path, tmp_path: Path) -> None:
    paths = f"{installed}:{os.environ.get('PATH', '')}"
    told = told_program(said_by("imagine-bot", "--help", folder=tmp_path, PATH=paths))
    assert told == "imagine-bot"
    run_what_the_page_tells(told, tmp_path, PATH=paths)


def make_checkout(folder: Path) -> None:
    for name in (*PACKAGES, "Makefile"):
        (folder / name).symlink_to(ROOT / name)
    (folder / ".venv").symlink_to(sys.prefix)


def test_what_a_checkout_tells_to_type_works_as_it_stands(tmp_path: Path) -> None:
    make_checkout(tmp_path)
    told = told_program(said_by(".venv/bin/python", "-m", "bot", "--help", folder=tmp_path))
    assert told == ".venv/bin/python -m bot"
    run_what_the_page_tells(told, tmp_path)


def test_a_python_without_the_packages_is_told_what_to_type_instead(tmp_path: Path) -> None:
    """As the system's own, in a checkout; -S leaves the packages of this one out."""
    make_checkout(tmp_path)
    ended = subprocess.run(
        [sys.executable, "-S", "-m", "bot", "run"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    (sentence,) = ended.stderr.splitlines()
    assert sentence.startswith(f"{sys.executable} has no ")
    assert sentence.endswith("type `make run`, or `make install` once and then .venv/bin/python -m bot.")


def test_what_installs_the_gpus_packages_is_told_as_it_works_here(installed: Path, tmp_path: Path) -> None:
    ask = "from bot.app.invocation import gpu_installation as g; print(g())"
    paths = f"{installed}:{os.environ.get('PATH', '')}"
    told = said_by("python", "-c", ask, folder=tmp_path, PATH=paths).strip()
    assert told == "python -m pip install 'imagine-bot[gpu]'"

    # pip takes the bot that is there, and looks only for what the extra names.
    pip = [sys.executable, "-m", "pip", "--isolated", "--python", str(installed / "python"), "install"]
    wanted = ["--no-index", "--dry-run", *shlex.split(told)[4:]]
    ended = subprocess.run([*pip, *wanted], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Requirement already satisfied: imagine-bot[gpu]" in ended.stdout

    make_checkout(tmp_path)
    assert said_by(".venv/bin/python", "-c", ask, folder=tmp_path) == "make install-gpu\n"

    (tmp_path / "Makefile").unlink()  # a container has neither a Makefile nor what a wheel brings
    assert said_by(sys.executable, "-c", ask, folder=tmp_path) == "None\n"
