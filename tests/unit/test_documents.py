"""What the documents name is there: files, headings, modules, targets, commands, settings, decisions, suites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bench.__main__ import BENCHES
from bot.commands import COMMANDS
from bot.settings.settings import Settings

ROOT = Path(__file__).parents[2]
TOP_LEVEL = ("bot", "adapters", "storage", "tests", "bench", "docs")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob(".github/**/*.md")])
EVERY_DOCUMENT = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
FOREIGN_VARIABLES = frozenset({"COVERAGE_FLAGS", "CUDA_VISIBLE_DEVICES", "HF_HOME", "HF_HUB_OFFLINE"})
"""Of PyTorch and the hub."""


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def modules() -> list[str]:
    return [f"/{path.relative_to(ROOT)}" for top in TOP_LEVEL for path in (ROOT / top).rglob("*.py")]


def code_in(document: Path) -> list[str]:
    """Fenced blocks, and what stands between backticks."""
    prose: list[str] = []
    blocks: list[str] = []
    for number, part in enumerate(re.split(r"^ *```.*$", read(document), flags=re.MULTILINE)):
        (blocks if number % 2 else prose).append(part)
    spans = [span for text in prose for block in text.split("\n\n") for span in re.findall(r"`([^`]+)`", block)]
    return [*blocks, *(" ".join(span.split()) for span in spans)]


def headings(document: Path) -> set[str]:
    """As a link names them: lower case, hyphens for spaces, other marks left out."""
    told = re.findall(r"^#+ (.+)$", read(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in told}


def links(document: Path) -> Iterator[tuple[Path, str]]:
    for target in re.findall(r"\]\(([^)\s]+)\)", read(document)):
        if not re.match(r"[a-z]+:", target):
            name, _, heading = target.partition("#")
            yield (document.parent / name).resolve() if name else document, heading


@EVERY_DOCUMENT
def test_a_link_leads_to_a_file_that_is_there_and_to_a_heading_of_it(document: Path) -> None:
    for target, heading in links(document):
        assert target.is_relative_to(ROOT)
        assert target.exists(), target
        assert not heading or heading in headings(target), heading


@EVERY_DOCUMENT
def test_the_folders_and_files_that_it_names_are_there(document: Path) -> None:
    """`<name>` and `*` stand for any. A path is told whole, or from a folder of `bot` on, as `pipeline/lanes.py` is."""
    text = re.sub(r"<[a-z ]+>", "*", re.sub(r"https?://\S+", "", read(document)))
    for path in re.findall(rf"(?<![\w/.*-])(?:{'|'.join(TOP_LEVEL)})/[\w./*-]*", text):
        assert list(ROOT.glob(path.rstrip("./"))), path
    for module in re.findall(r"(?<![\w*-])[\w/]+\.py\b", text):
        assert any(file.endswith(f"/{module.lstrip('/')}") for file in modules()), module


@EVERY_DOCUMENT
def test_the_tests_that_it_names_are_there(document: Path) -> None:
    for path, name in re.findall(r"(tests/[\w/]+\.py)::(test_\w+)", read(document)):
        assert re.search(rf"def {name}\(", read(ROOT / path)), f"{path} has no {name}"


@EVERY_DOCUMENT
def test_the_targets_that_it_names_are_there(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", read(ROOT / "Makefile"), re.MULTILINE))
    for code in code_in(document):
        assert set(re.findall(r"(?:^|&& |\| )\s*make ([a-z-]+)", code, re.MULTILINE)) <= targets, code


@EVERY_DOCUMENT
def test_the_terminal_commands_and_benches_that_it_names_are_there(document: Path) -> None:
    words = {spec.name for spec, _ in COMMANDS if spec.role is not None}
    commands = words | set(re.findall(r'add_parser\("([a-z-]+)"', read(ROOT / "bot" / "cli.py")))
    for code in code_in(document):
        assert set(re.findall(r"(?:python -m bot|imagine-bot) ([a-z][a-z-]*)", code)) <= commands, code
        assert set(re.findall(r"python -m bench ([a-z_]+)", code)) <= {*BENCHES, "gpu"}, code


@EVERY_DOCUMENT
def test_the_settings_that_it_names_are_there(document: Path) -> None:
    settings = {name.upper() for name in Settings.model_fields}
    ours = set(re.findall(r"^([A-Z_]+) =", read(ROOT / "Makefile"), re.MULTILINE)) | {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r'environ\.get\("([A-Z0-9_]+)"', read(path))
    }
    for code in code_in(document):
        named = set(re.findall(r"(?<![\w.-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b", re.sub(r"https?://\S+", "", code)))
        assert named <= settings | ours | FOREIGN_VARIABLES, code


def test_the_index_of_decisions_lists_each_page_once_and_in_order() -> None:
    listed = re.findall(
        r"^\| \[(\d{4})\]\((\d{4}-[a-z-]+\.md)\) \|", read(DECISIONS[0].parent / "README.md"), re.MULTILINE
    )
    assert listed == [(page.name[:4], page.name) for page in DECISIONS]
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_has_its_number_its_four_parts_and_fits_on_a_page(page: Path) -> None:
    text = read(page)
    assert text.startswith(f"# {page.name[:4]} · ")
    parts = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert parts == ["Context", "Decision", "Consequences", "Measured and rejected"]
    assert all(re.split(r"^#.*$", text, flags=re.MULTILINE)[2:])
    assert 150 <= len(text.split()) <= 500


def test_the_guide_names_every_suite_of_tests_and_no_other() -> None:
    told = re.findall(r"^\| `tests/([a-z0-9]+)/` \|", read(ROOT / "CONTRIBUTING.md"), re.MULTILINE)
    suites = {path.relative_to(ROOT / "tests").parts[0] for path in (ROOT / "tests").rglob("test_*.py")}
    assert len(told) == len(set(told))
    assert set(told) == suites


def test_who_looks_for_them_finds_the_guide_the_decisions_and_where_to_report() -> None:
    found: set[Path] = set()
    left = [ROOT / "README.md"]
    while left:
        document = left.pop()
        if document.suffix == ".md" and document not in found:
            found.add(document)
            left += [target for target, _ in links(document) if target.is_file()]
    unreached = {path for path in DOCUMENTS if path not in found and ".github" not in path.parts}
    assert unreached == set()
