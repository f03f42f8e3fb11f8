"""Names of files: what was asked for and whose job it was, in nothing but what every file system takes."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.file_names import MAX_WORDS_CHARACTERS, picture_name, plain
from tests.fakes.web import make_job


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("A lighthouse at dawn, watercolour", "a-lighthouse-at-dawn-watercolour-"),
        ("../../etc/passwd", "etc-passwd-"),
        ("CON\x00\r\n\u202egnp.exe", "con-gnp-exe-"),
        ('"; rm -rf ~ #', "rm-rf-"),
        ("눈 속의 붉은 여우", "눈-속의-붉은-여우-"),
        ("🦊🦊", ""),
        ("a fox that reads an old book in a cosy library", "a-fox-that-reads-an-old-book-in-a-cosy-"),
        ("x" * 500, "x" * 40 + "-"),
        (".hidden", "hidden-"),
    ],
)
def test_a_file_is_named_by_its_prompt_and_its_job(prompt: str, words: str) -> None:
    assert picture_name(make_job("k3v9d2m7q1", prompt=prompt), 2) == f"{words}k3v9d2m7q1-2"


@given(st.text(max_size=200))
def test_whatever_was_asked_for_the_name_is_a_harmless_one(prompt: str) -> None:
    name = picture_name(make_job("k3v9d2m7q1", prompt=prompt), 1)
    assert name.endswith("k3v9d2m7q1-1")
    assert len(name) <= MAX_WORDS_CHARACTERS + len("-k3v9d2m7q1-1")
    assert all(sign == "-" or unicodedata.category(sign)[0] in "LMN" for sign in name)
    assert not name.startswith("-")
    assert plain(name).isascii()
    assert plain(name).endswith("k3v9d2m7q1-1")


def test_where_only_plain_letters_are_taken_the_others_are_left_out() -> None:
    assert plain("é-lan-눈-속의-k3-1.png") == "e-lan-k3-1.png"
    assert plain("눈-속의-k3-1.png") == "k3-1.png"
