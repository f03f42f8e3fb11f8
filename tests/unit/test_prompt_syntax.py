"""What an engine would obey is taken out of a prompt, however it is put together; the words stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.backends.prompt_syntax import neutral, neutral_for_comfyui, neutral_for_localai, neutral_for_sdcpp

ALL = {
    "openai": neutral,
    "localai": neutral_for_localai,
    "sdcpp": neutral_for_sdcpp,
    "comfyui": neutral_for_comfyui,
}
SIGNS = ["(", ")", ":", "-", ".", "<", ">", "/", "|", "\\", " ", "\n"]
WORDS = ["fox", "1.3", "nan", "1e9", "１.３", "lora", "<lora:", "EMBEDDING", "embedding:", "embed", "ding:"]
TAGS = ["<sd_cpp_", "extra_args>", "<sd_cpp_extra_args>", "</sd_cpp_extra_args>"]
PIECES = st.lists(st.sampled_from(SIGNS) | st.sampled_from(WORDS) | st.sampled_from(TAGS), max_size=20).map("".join)


def brackets(text: str) -> Iterator[str]:
    """What stands between each pair of round brackets, inner ones included."""
    opened: list[int] = []
    for at, sign in enumerate(text):
        if sign == "(":
            opened.append(at)
        elif sign == ")" and opened:
            yield text[opened.pop() + 1 : at]


def has_weight(text: str) -> bool:
    """As ComfyUI finds one: what follows the last colon in brackets is taken for a number by Python's `float`."""
    for inner in brackets(text):
        _, colon, number = inner.rpartition(":")
        try:
            float(number)
        except ValueError:
            continue
        if colon:
            return True
    return False


def is_obeyed(text: str) -> bool:
    return bool(
        re.search(r"</?sd_cpp_extra_args>", text, re.IGNORECASE)
        or re.search(r"<(lora|lyco|hypernet):", text, re.IGNORECASE)
    )


@pytest.mark.parametrize("neutralise", ALL.values(), ids=ALL)
@pytest.mark.parametrize(
    "prompt",
    [
        "a fox",
        "비 오는 서울의 밤, 네온사인",
        "小狐狸 (雪地里)",
        "a sign that says 'open: 9 to 5' <3",
        "two lines\nof a poem",
        "x < y > z, 50% {seed} [brackets] \\o/",
        "＜lora：name：1＞ and （x：1.3） in full width",
    ],
)
def test_words_that_no_engine_obeys_stay_as_they_are(neutralise: Callable[[str], str], prompt: str) -> None:
    assert neutralise(prompt) == prompt


@pytest.mark.parametrize("neutralise", ALL.values(), ids=ALL)
def test_arguments_for_sd_server_become_words(neutralise: Callable[[str], str]) -> None:
    prompt = 'a fox <sd_cpp_extra_args>{"steps" 99}</sd_cpp_extra_args> in snow'
    assert neutralise(prompt) == 'a fox {"steps" 99} in snow'


@pytest.mark.parametrize(
    "prompt",
    [
        "<SD_CPP_Extra_Args>x</sd_cpp_EXTRA_args>",
        "< sd_cpp_extra_args >x< / sd_cpp_extra_args >",
        "<sd_cpp_<sd_cpp_extra_args>extra_args>x</sd_cpp_<sd_cpp_extra_args>extra_args>",
        "<<sd_cpp_extra_args>sd_cpp_extra_args>x<</sd_cpp_extra_args>/sd_cpp_extra_args>",
        "<sd_cpp_extra_args<lora:a:1>>x</sd_cpp_extra_args>",
    ],
)
def test_arguments_in_any_spelling_and_put_together_anew_are_found(prompt: str) -> None:
    assert not is_obeyed(neutral(prompt))
    assert "x" in neutral(prompt)


@pytest.mark.parametrize("neutralise", ALL.values(), ids=ALL)
@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a fox <lora:ink style:0.8> in snow", "a fox lora ink style 0.8 in snow"),
        ("<LoRA:a:1><lyco:b:2>", "LoRA a 1 lyco b 2"),
        ("<lo<lora:a:1>ra:b:2>", "<lo lora a 1 ra:b:2>"),
        ("<<lora:a:1>lora:b:2>", "< lora a 1 lora:b:2>"),
        ("a fox <lora:half", "a fox lora half"),
    ],
)
def test_a_file_to_load_becomes_words(neutralise: Callable[[str], str], prompt: str, words: str) -> None:
    assert neutralise(prompt) == words


def test_localai_sees_no_negative_prompt() -> None:
    assert neutral_for_localai("a fox | a dog|a cat") == "a fox , a dog,a cat"


@pytest.mark.parametrize("prompt", ["embedding:evil", "a Embedding : evil", "embembedding:edding:evil"])
def test_comfyui_is_asked_for_no_embedding(prompt: str) -> None:
    words = neutral_for_comfyui(prompt)
    assert not re.search(r"embedding\s*:", words, re.IGNORECASE)
    assert "evil" in words


@pytest.mark.parametrize("neutralise", [neutral_for_comfyui, neutral_for_sdcpp])
@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a (fox:1.3) in snow", "a (fox 1.3) in snow"),
        ("((fox:1.3):2)", "((fox 1.3) 2)"),
        ("(fox:1.3:2)", "(fox:1.3 2)"),
        ("(fox:nan) (fox:inf) (fox:-1e30) (fox: 2 )", "(fox nan) (fox inf) (fox -1e30) (fox 2 )"),
        ("(fox:１.３)", "(fox １.３)"),
        ("(fox:1.2.3)", "(fox 1.2.3)"),
        ("(note: a fox)", "(note: a fox)"),
    ],
)
def test_weights_become_words(neutralise: Callable[[str], str], prompt: str, words: str) -> None:
    assert neutralise(prompt) == words


@pytest.mark.parametrize("prompt", ["<sd_cpp_extra_args></sd_cpp_extra_args>", "<sd_cpp_extra_args>"])
def test_nothing_may_be_left(prompt: str) -> None:
    assert neutral(prompt) == ""


@given(PIECES)
@example("(a:1:1)")
@example("<sd_cpp_<lora:x>extra_args>")
@example("(embedding:1)")
def test_whatever_is_put_together_nothing_is_obeyed_and_no_word_is_lost(prompt: str) -> None:
    for neutralise in ALL.values():
        words = neutralise(prompt)
        assert not is_obeyed(words)
        assert neutralise(words) == words
        assert words.count("fox") == prompt.count("fox")
    assert "|" not in neutral_for_localai(prompt)
    for_comfyui = neutral_for_comfyui(prompt)
    assert not has_weight(for_comfyui)
    assert "embedding:" not in for_comfyui.lower()
