"""How much of a prompt the model on the GPU reads; nothing here needs torch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gpu.prompts import USUAL_TOKENS, fitted, most_tokens

TEMPLATE = 12
MOST = 1504


def bytes_and_template(prompt: str) -> int:
    """The worst tokenizer there is: one token for each byte."""
    return TEMPLATE + len(prompt.encode())


@pytest.mark.parametrize(("positions", "most"), [(1536, 1504), (1024, 992), (1538, 1536), (1537, 1504), (512, 480)])
def test_prompt_and_picture_have_a_number_each(positions: int, most: int) -> None:
    assert most_tokens(positions) == most
    assert most + 1 <= positions - 1  # where the picture begins
    assert most + 32 + 1 > positions - 1


@pytest.mark.parametrize(
    ("length", "max_tokens"),
    [(1, USUAL_TOKENS), (500, USUAL_TOKENS), (501, MOST), (1000, MOST), (MOST - TEMPLATE, MOST)],
)
def test_more_than_usual_is_asked_for_only_where_it_is_needed(length: int, max_tokens: int) -> None:
    prompt = fitted("x" * length, count=bytes_and_template, most=MOST)
    assert (prompt.text, prompt.max_tokens, prompt.unread_characters) == ("x" * length, max_tokens, 0)


@pytest.mark.parametrize(
    ("prompt", "end"),
    [("여우 " * 330, "여우"), ("fox, " * 400, "fox,"), ("x" * 3000, "x"), ("🦊" * 900, "🦊"), ("fox\n" * 400, "fox")],
)
def test_what_is_longer_loses_whole_words_of_its_end_and_never_the_template(prompt: str, end: str) -> None:
    cut = fitted(prompt, count=bytes_and_template, most=MOST)
    assert prompt.startswith(cut.text)
    assert cut.text.endswith(end)
    assert cut.unread_characters == len(prompt) - len(cut.text)
    assert MOST - 60 < bytes_and_template(cut.text) <= MOST == cut.max_tokens


@given(st.text(min_size=1, max_size=300), st.integers(40, 200))
def test_any_prompt_fits_and_says_what_is_unread(prompt: str, most: int) -> None:
    cut = fitted(prompt, count=bytes_and_template, most=most)
    assert bytes_and_template(cut.text) <= cut.max_tokens <= max(most, 1)
    assert prompt.startswith(cut.text)
    assert len(cut.text) + cut.unread_characters == len(prompt)


def test_a_model_with_less_room_than_usual_is_told_no_more_than_it_has() -> None:
    assert fitted("x", count=bytes_and_template, most=480).max_tokens == 480
