"""People's words in sentences of ours: they end no line, command no terminal, and turn nothing around them."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chats import cutting
from bot.model import signs
from bot.model.words import FSI, PDI, isolated, one_line, without_controls
from bot.terminal.output import say, tell
from bot.texts.catalogs import Catalogs

RLO, RLE, LRI, POP = "\u202e", "\u202b", "\u2066", "\u202c"
OPENERS = {"\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"}
ARABIC, HEBREW = "\u0639\u0644\u064a", "\u05d0\u05d1\u05d2"
WILD = st.text(alphabet=f"ab 1(\n\r\t\x1b\x9b\u2028{RLO}{RLE}{LRI}{POP}{FSI}{PDI}\u200f{ARABIC}{HEBREW}", max_size=30)


def turns_what_follows(text: str) -> bool:
    """Whether a direction is still open at the end, or a letter from right to left stands outside of an isolate."""
    depth = 0
    for sign in text:
        if sign == FSI:
            depth += 1
        elif sign == PDI:
            depth -= 1
            if depth < 0:
                return True
        elif sign in OPENERS or (depth == 0 and unicodedata.bidirectional(sign) in ("R", "AL", "AN")):
            return True
    return depth != 0


@given(WILD)
def test_whatever_people_write_stays_on_its_line_and_turns_nothing(text: str) -> None:
    shown = isolated(text)
    assert len(shown.splitlines()) <= 1
    assert not any(unicodedata.category(sign) == "Cc" for sign in shown)
    assert not turns_what_follows(shown)
    assert isolated(shown) == shown


@pytest.mark.parametrize("name", ["Ann", "안나", "安娜", "Анна", "Zoë ❤️‍🔥", "O'Neil (2)", "a\u200db"])
def test_what_goes_from_left_to_right_is_left_as_it_is(name: str) -> None:
    assert isolated(name) == name


@pytest.mark.parametrize("name", [ARABIC, HEBREW, f"Ann{RLO}", f"{LRI}Ann", "Ann\u200f"])
def test_what_goes_another_way_is_isolated(name: str) -> None:
    assert isolated(name).startswith(FSI)
    assert isolated(name).endswith(PDI)


def test_a_name_that_ends_its_own_isolate_stays_inside_of_ours() -> None:
    assert isolated(f"Ann{PDI}{RLO}9 credits") == f"{FSI}Ann9 credits{PDI}"


def test_line_breaks_become_spaces() -> None:
    assert one_line("a\r\nb\nc\u2028d\te\x85f") == "a b c d e f"


@pytest.mark.parametrize("locale", ["en", "ko"])
def test_every_sentence_isolates_what_it_quotes(locale: str) -> None:
    said = Catalogs().say("refusal.unknown_command", locale, command=f"x\n\x1b[31m{RLO}y")
    assert f"{FSI}x [31my{PDI}" in said
    assert not turns_what_follows(said)


def test_a_terminal_is_not_commanded(capsys: pytest.CaptureFixture[str]) -> None:
    say("Ann\x1b[2J\x9b31m gave 5\x07\rxx\b")
    tell("no \x1b]0;title\x07credits")
    printed = capsys.readouterr()
    assert printed.out == "Ann[2J31m gave 5xx\n"
    assert printed.err == "no ]0;titlecredits\n"
    assert without_controls("two\nlines\tand a tab") == "two\nlines\tand a tab"


def test_there_is_one_rule_for_cutting() -> None:
    """A text of people's is cut by `cut` or `first`, in every room: by no slice up to a limit."""
    assert cutting.cut is signs.cut
    root = Path(__file__).parents[2]
    sliced = re.compile(
        r"\b(text|line|given|prompt|name|label|said|shown|words|reason)\[: ?(?:[A-Z_]{3,}|[0-9]{2,})[^\]]*\]"
    )
    found = {
        f"{path.relative_to(root)}: {match[0]}"
        for room in ("bot", "adapters", "storage")
        for path in (root / room).rglob("*.py")
        for match in sliced.finditer(path.read_text(encoding="utf-8"))
    }
    assert found <= {
        "bot/backends/envelope.py: text[:MAX_MESSAGE_CHARACTERS]",  # looked at for secrets, before it is cut
        "bot/requests/admission.py: shown[:MAX_NAMED]",  # a list
    }


def test_the_page_gives_whatever_people_wrote_a_direction_of_its_own() -> None:
    page = Path(__file__).parents[2] / "adapters" / "web" / "inbound"
    card = (page / "web_card.js").read_text(encoding="utf-8")
    for words in ("card.ask", "card.text", "card.note", "row.title", "row.text"):
        tags = re.findall(
            rf"<[a-z]+ [^<>]*>(?=\{{\{{ {re.escape(words)}\b)|<[a-z]+>(?=\{{\{{ {re.escape(words)}\b)", card
        )
        assert tags, words
        assert all('dir="auto"' in tag for tag in tags), words
    assert re.search(r'<textarea [^>]*dir="auto"', (page / "web_composer.js").read_text(encoding="utf-8"))
