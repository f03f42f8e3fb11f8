"""What the documents tell to type works, and no file names a place that packages come from."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from bot.app.invocation import SCRIPT
from bot.cli import _parser

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
DOCUMENTS = ("README.md", ".env.example", *(str(path.relative_to(ROOT)) for path in PAGES))
IN_A_CHECKOUT = ".venv/bin/python -m bot"


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def told_commands(document: str) -> list[str]:
    """What follows the program's name, where a command's name follows."""
    return re.findall(rf"(?:\bpython -m bot|\b{SCRIPT}) ([a-z][^`#\n]*[^`#\s])", text(document))


def test_every_command_that_a_document_tells_can_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    """Read as the program reads it, which it is not run for."""
    told = {(document, command) for document in DOCUMENTS for command in told_commands(document)}
    assert len(told) > 15
    assert {document for document, _ in told} >= {"README.md", ".env.example", "docs/operations.md", "docs/gpu.md"}
    for document, command in sorted(told):
        try:
            _parser().parse_args(shlex.split(re.sub(r"\$\([^)]*\)", "filled-in", command).rstrip(" -)")))
        except SystemExit:
            pytest.fail(f"{document}: {command}: {capsys.readouterr().err}")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_tells_the_form_that_works_in_a_checkout(document: str) -> None:
    """A bare `python -m bot` is a Python without the packages there; it is right within the container alone."""
    bare = re.findall(r"^.*(?<!\.venv/bin/)\bpython3? -m bot\b.*$", text(document), re.MULTILINE)
    assert [line for line in bare if "container it is `python -m bot` (`docker compose exec bot " not in line] == []


def test_the_readme_says_which_form_is_told_where() -> None:
    readme = text("README.md")
    assert f"In a checkout a command is `{IN_A_CHECKOUT} …`" in readme
    assert f"it is `{SCRIPT} …`" in readme


def test_no_file_names_a_place_that_packages_come_from() -> None:
    """The needles are put together here, so that this file is none of those it looks for."""
    hosts = [
        *(("pypi", "org"), ("pythonhosted", "org"), ("download.pytorch", "org"), ("npmjs", "org"), ("npmjs", "com")),
        *(("deb.debian", "org"), ("anaconda", "org"), ("anaconda", "com"), ("jsdelivr", "net"), ("unpkg", "com")),
    ]
    option = r"(index-url|find-links|trusted-host|INDEX_URL|FIND_LINKS)[ =]+[\"']?(https?:|file:|/|[a-z0-9-]+\.[a-z])"
    needles = re.compile("|".join([*(re.escape(f"{name}.{end}") for name, end in hosts), option]))
    listed = subprocess.run(["git", "grep", "-zlI", ""], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607
    files = listed.rstrip("\0").split("\0")
    assert {"Makefile", "requirements.lock", ".ci/run", "Dockerfile"} <= set(files)
    found = [f"{name}: {match[0]}" for name in files if (match := needles.search(text(name)))]
    assert found == []
