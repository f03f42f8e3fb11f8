"""Refused words are found as people read them, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.refused_words import MAX_WORD_CHARACTERS, MAX_WORDS, Word, folded, has_word, refuses

WORDS = (Word("nude"), Word("kill"), Word("two words"), Word("전쟁"), Word("裸体"), Word("müll"), Word("cop"))


@pytest.mark.parametrize(
    "prompt",
    [
        "nude",
        "a NUDE fox",
        "a ｎｕｄｅ fox",
        "a nu\u200bde fox",
        "a nu\u00adde fox",
        "a nudе fox",
        "a nüde fox",
        "a n\u0303ude fox",
        "n u d e",
        "n.u.d.e!",
        "a fox, nude.",
        "k1ll the fox",
        "ki11 the fox",
        "ki|| it",
        "two   words",
        "two, words",
        "전쟁은 나쁘다",
        "전쟁",
        "전쟁에서도",
        "여우와 전쟁들",
        "一个裸体的人",
        "Müll",
        "MU\u0308LL",
        "сор",
        "nude를 그려줘",
        "눈밭의 nude사진",
        "一个nude女人",
        "nudeの絵",
        "그림nude",
        "nude_fox",
        "a_nude",
        "kiII",
        "SD전쟁",
        "전쟁입니다",
        "전쟁이다",
        "전쟁이에요",
        "전쟁같은",
        "전.쟁",
        "전·쟁을",
        "裸-体",
        "裸·体的人",
    ],
)
def test_a_refused_word_is_found_however_it_is_written(prompt: str) -> None:
    assert refuses(WORDS, prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "",
        "a fox",
        "nudes",
        "denude",
        "skill",
        "killer",
        "two",
        "words two",
        "한국전쟁",
        "전쟁터",
        "裸 体",
        "mull",
        "11 foxes",
        "a b c",
        "сор города",
        "전 쟁",
        "전,쟁",
        "裸，体",
        "denude를",
        "SKILL",
    ],
)
def test_what_only_looks_a_little_like_it_is_not(prompt: str) -> None:
    assert not refuses(WORDS, prompt)


@pytest.mark.parametrize(
    ("prompt", "is_refused"),
    [
        ("a nude color shirt", False),
        ("a NUDE  color shirt", False),
        ("nude color on a nude", True),
        ("nude colors", True),
        ("裸体主义", False),
        ("裸体主义与裸体", True),
        ("전쟁기념관 앞", False),
    ],
)
def test_an_exception_allows_what_it_covers_and_no_more(prompt: str, *, is_refused: bool) -> None:
    words = (*WORDS, Word("nude color", is_exception=True), Word("裸体主义", is_exception=True))
    assert refuses(words, prompt) is is_refused


def test_an_exception_alone_refuses_nothing() -> None:
    assert not refuses((Word("nude", is_exception=True),), "nude")


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_a_word_that_can_be_looked_for_is_found_where_it_stands_alone(word: str) -> None:
    if has_word(word):
        assert refuses((Word(folded(word)),), f"a fox, {word}, in the snow")


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_as_many_words_as_there_may_be_are_looked_for_in_a_long_prompt() -> None:
    longest = [Word(f"{'w' * (MAX_WORD_CHARACTERS - 4)}{n}") for n in range(MAX_WORDS)]
    assert not refuses(longest, "w " * 500)
    assert refuses(longest, f"{'w ' * 400}{longest[-1].text}")
