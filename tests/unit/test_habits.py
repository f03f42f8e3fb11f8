"""What everybody who works here shares is consistent: hooks, editors' settings, CI, forms, the version."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TEXTS = frozenset({".py", ".md", ".toml", ".yml", ".yaml", ".po", ".js", ".css", ".json", ".lock", ".mako", ""})
FOLDERS = ("bot", "adapters", "storage", "tests", "bench", "docs", ".github", ".ci")
PACKAGES = {"lint-imports": "import-linter"}
"""Of tools that are called by another name."""

KEPT_PICTURES = ROOT / "tests" / "golden" / "pictures"
"""Bytes, as the program keeps them."""


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def project() -> dict[str, Any]:
    return tomllib.loads(text("pyproject.toml"))


def hooks() -> list[dict[str, str]]:
    """Each hook by its keys, as they are written."""
    _, *each = re.split(r"^ +- (?=id: )", text(".pre-commit-config.yaml"), flags=re.MULTILINE)
    return [dict(re.findall(r"^ *([a-z_]+): (.+)$", one, re.MULTILINE)) for one in each]


def checks() -> set[str]:
    """The commands of `make check`, without what is said to them beyond that."""
    recipe = re.search(r"^check: .*\n((?:\t.*\n)+)", text("Makefile"), re.MULTILINE)
    assert recipe is not None
    return {line.strip().replace("$(BIN)/", "").removesuffix(" .") for line in recipe[1].splitlines()}


def test_a_hook_runs_what_is_installed_here_and_fetches_nothing() -> None:
    assert set(re.findall(r"- repo: (\S+)", text(".pre-commit-config.yaml"))) == {"local"}
    assert hooks()
    for hook in hooks():
        assert hook["language"] == "system", hook["id"]
        assert hook["entry"].startswith(".venv/bin/"), hook["id"]


def test_each_tool_that_a_hook_runs_is_a_dependency_of_ours_and_in_the_lock() -> None:
    tools = {re.split(r"[/ ]", hook["entry"])[2] for hook in hooks()}
    needed = {PACKAGES.get(tool, tool) for tool in tools} | {"pre-commit"}
    assert needed <= set(project()["project"]["optional-dependencies"]["dev"])
    assert needed <= set(re.findall(r"^([a-z0-9-]+)==", text("requirements-dev.lock"), re.MULTILINE))


def test_before_a_push_the_hooks_check_what_make_check_does() -> None:
    at_push = {
        hook["entry"].removeprefix(".venv/bin/").removesuffix(" .").replace(" --force-exclude", "")
        for hook in hooks()
        if "pre-push" in hook["stages"]
    }
    assert at_push == {check.replace("ruff format --check", "ruff format") for check in checks()}
    assert "default_install_hook_types: [pre-commit, pre-push]" in text(".pre-commit-config.yaml")


def test_hosted_ci_runs_what_ci_run_says_and_nothing_else() -> None:
    workflow = text(".github/workflows/ci.yml")
    assert re.findall(r"^ +(?:- )?run: (.+)$", workflow, re.MULTILINE) == ["bash .ci/run"]
    assert re.search(r"^permissions:\n  contents: read\n\n", workflow, re.MULTILINE)
    assert "secrets." not in workflow


def test_hosted_ci_takes_the_oldest_python_and_actions_by_their_commit() -> None:
    workflow = text(".github/workflows/ci.yml")
    oldest = project()["project"]["requires-python"].removeprefix(">=")
    assert re.findall(r"image: python:([\d.]+)-", workflow) == [oldest]
    used = re.findall(r"uses: (.+)$", workflow, re.MULTILINE)
    assert used
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in used)


@pytest.mark.parametrize(
    "path", sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml")), ids=lambda path: path.stem
)
def test_a_form_for_issues_asks_for_something(path: Path) -> None:
    form = path.read_text(encoding="utf-8")
    assert {"name", "description", "body"} <= set(re.findall(r"^([a-z]+):", form, re.MULTILINE))
    ids = re.findall(r"^    id: ([a-z]+)$", form, re.MULTILINE)
    assert len(ids) == len(set(ids)) == len(re.findall(r"^  - type: (?!markdown)", form, re.MULTILINE))
    assert "required: true" in form


def test_a_version_of_the_changelog_has_a_day_and_the_newest_is_the_projects() -> None:
    first, *released = re.findall(r"^## (.+)$", text("CHANGELOG.md"), re.MULTILINE)
    assert first == "[Unreleased]"
    found = [re.fullmatch(r"\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d\d-\d\d)", heading) for heading in released]
    versions = [(tuple(map(int, one.groups()[:3])), date.fromisoformat(one[4])) for one in found if one]
    assert len(versions) == len(released)
    assert versions == sorted(versions, reverse=True)
    if versions:
        assert ".".join(map(str, versions[0][0])) == project()["project"]["version"]


def texts() -> list[Path]:
    inside = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    return [
        path
        for path in (*inside, *(ROOT.glob("*.*")), ROOT / "Makefile", ROOT / "Dockerfile", ROOT / ".editorconfig")
        if path.is_file() and path.suffix in TEXTS and "__pycache__" not in path.parts
    ]


def test_the_editors_settings_are_what_the_files_are() -> None:
    settings = text(".editorconfig")
    assert f"max_line_length = {project()['tool']['ruff']['line-length']}\n" in settings
    for line in ("end_of_line = lf", "insert_final_newline = true", "trim_trailing_whitespace = true"):
        assert f"\n{line}\n" in settings
    for path in texts():
        if path.is_relative_to(KEPT_PICTURES):
            continue
        content = path.read_bytes()
        assert b"\r" not in content, path
        assert not re.search(rb"[ \t]+$", content, re.MULTILINE), path
        assert not content or content.endswith(b"\n"), path
        assert path.name == "Makefile" or not re.search(rb"^\t", content, re.MULTILINE), path
