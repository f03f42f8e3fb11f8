"""Typed commands: what a person writes is what the core gets."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import COMMANDS
from bot.model.commands import Argument
from bot.model.refusals import MissingValue, UnknownArgument, UnknownCommand
from bot.requests.typed import parse

SPECS = tuple(spec for spec, _ in COMMANDS)
WITHOUT_SEEDS = tuple(spec for spec in SPECS if spec.name != "imagine") + tuple(
    type(spec)(
        name="imagine", parameters=tuple(p for p in spec.parameters if p.name in ("prompt", "aspect_ratio", "count"))
    )
    for spec in SPECS
    if spec.name == "imagine"
)
DASHES = "-–—"


def read(text: str) -> tuple[str, Mapping[str, Argument]]:
    name, arguments = parse(text, SPECS)
    return name, dict(arguments)


# --- which command ----------------------------------------------------------------------------------------


def test_text_without_a_slash_is_a_prompt() -> None:
    assert read("a lighthouse at dawn") == ("imagine", {"prompt": "a lighthouse at dawn"})


@pytest.mark.parametrize(
    "written", ["/imagine a cat", "/gen a cat", "/IMAGINE a cat", "/gen@my_bot a cat", "  /gen  a cat "]
)
def test_every_spelling_of_imagine_takes_the_prompt(written: str) -> None:
    assert read(written) == ("imagine", {"prompt": "a cat"})


@pytest.mark.parametrize(("written", "name"), [("/gen", "imagine"), ("/start", "start"), ("/help@my_bot", "help")])
def test_other_names_of_a_command_lead_to_it(written: str, name: str) -> None:
    assert read(written) == (name, {})


def test_a_command_may_be_followed_by_a_line_break() -> None:
    assert read("/imagine\na cat\non a roof") == ("imagine", {"prompt": "a cat\non a roof"})


@pytest.mark.parametrize("written", ["/paint a cat", "/paint", "/help!", "/그림 고양이", "/imagine: a cat", "/help2"])
def test_a_slash_with_an_unknown_word_is_no_prompt_that_would_be_paid_for(written: str) -> None:
    with pytest.raises(UnknownCommand) as refused:
        read(written)
    assert refused.value.values == {"command": written.split(maxsplit=1)[0].removeprefix("/")}


@pytest.mark.parametrize("written", ["/home/ann/cat.png on a table", "/ a cat", "//"])
def test_a_slash_that_starts_no_word_is_part_of_the_prompt(written: str) -> None:
    assert read(written) == ("imagine", {"prompt": written})


@pytest.mark.parametrize("written", ["", "   ", "/imagine", "/imagine   ", "/gen@my_bot"])
def test_no_prompt_is_no_argument(written: str) -> None:
    assert read(written) == ("imagine", {})


# --- flags ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "/imagine a cat --ar 16:9 --n 2",
        "/imagine --ar 16:9 --n 2 a cat",
        "/imagine --ar 16:9 a cat --n 2",
        "/imagine a cat --ar=16:9 --n=2",
        "/imagine a cat —ar 16:9 –n 2",
        "/imagine a cat --AR 16:9 --N 2",
        "/imagine a cat --aspect_ratio 16:9 --count 2",
        "/imagine a cat\n--ar 16:9\n--n 2",
        "a cat --n 2   --ar   16:9  ",
    ],
)
def test_flags_are_read_at_both_ends_in_every_spelling(written: str) -> None:
    assert read(written) == ("imagine", {"prompt": "a cat", "aspect_ratio": "16:9", "count": "2"})


def test_flags_alone_leave_no_prompt() -> None:
    assert read("/imagine --n 2") == ("imagine", {"count": "2"})


def test_a_negative_seed_is_a_value_and_no_flag() -> None:
    assert read("a cat --seed -1") == ("imagine", {"prompt": "a cat", "seed": "-1"})


@pytest.mark.parametrize(
    "written", ["a cat --depth 3", "--depth 3 a cat", "a cat --depth=3", "a cat --depth", "a cat —depth 3"]
)
def test_an_unknown_flag_is_refused_with_those_there_are(written: str) -> None:
    with pytest.raises(UnknownArgument) as refused:
        read(written)
    assert refused.value.values == {
        "name": "--depth",
        "command": "imagine",
        "known": "--ar, --n, --seed, --size, --strength",
    }


def test_seed_is_not_offered_where_no_service_takes_it() -> None:
    with pytest.raises(UnknownArgument) as refused:
        parse("a cat --seed 5", WITHOUT_SEEDS)
    assert refused.value.values["known"] == "--ar, --n"


@pytest.mark.parametrize("written", ["a cat --ar", "/imagine --ar", "a cat --ar --n 2", "a cat —ar"])
def test_a_known_flag_without_its_value_is_not_called_unknown(written: str) -> None:
    with pytest.raises(MissingValue) as refused:
        read(written)
    assert refused.value.values == {"name": "--ar"}


# --- prompts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "prompt",
    [
        'a sign that says "open -- all night" in red',
        "“curly” and 'straight' quotes",
        "first line\nsecond line\n\n  indented third",
        "a well-known cat - no dog - on a half-finished bridge",
        "the sea—calm as glass—at night",
        "a knob turned to --n 2 out of ten",
        "x -- y",
        "ends with a dash -",
        "ends with two --",
        "-5 degrees in a frozen town",
        "50% {off} \\n $HOME <b>bold</b>",
    ],
)
def test_a_prompt_keeps_its_own_dashes_quotes_and_line_breaks(prompt: str) -> None:
    assert read(f"/imagine {prompt}") == ("imagine", {"prompt": prompt})
    assert read(prompt) == ("imagine", {"prompt": prompt})


@given(st.text(min_size=1).map(str.strip).filter(lambda text: text and not set(text) & {*DASHES} and text[0] != "/"))
def test_any_prompt_without_flags_comes_back_unchanged(prompt: str) -> None:
    assert read(prompt) == ("imagine", {"prompt": prompt})
    assert read(f"/imagine {prompt}") == ("imagine", {"prompt": prompt})


@given(st.lists(st.text(alphabet="ab=:n 16\n" + DASHES)))
def test_dashes_in_the_middle_of_a_prompt_are_never_flags(middle: list[str]) -> None:
    prompt = " ".join(["a", *middle, "two words"])
    assert read(prompt) == ("imagine", {"prompt": prompt})


@given(st.text(alphabet="/ab @-—=\n 1", max_size=40))
def test_whatever_is_typed_is_understood_or_refused(text: str) -> None:
    try:
        name, arguments = parse(text, SPECS)
    except (UnknownCommand, UnknownArgument, MissingValue):
        return
    assert name in {spec.name for spec in SPECS}
    assert all(arguments.values())


# --- positional arguments ---------------------------------------------------------------------------------


def test_topup_takes_person_amount_and_all_the_rest_as_reason() -> None:
    assert read("/topup discord:123  50   won the “best cat” prize\nin May --really") == (
        "topup",
        {"person": "discord:123", "amount": "50", "reason": "won the “best cat” prize\nin May --really"},
    )


def test_topup_needs_no_reason() -> None:
    assert read("/topup 123 50") == ("topup", {"person": "123", "amount": "50"})


def test_what_topup_was_not_given_is_left_to_the_command_to_miss() -> None:
    assert read("/topup discord:123") == ("topup", {"person": "discord:123"})


def test_buttons_can_be_typed_too() -> None:
    assert read("/original job1 2") == ("original", {"job": "job1", "index": "2"})
    assert read("/cancel job1") == ("cancel", {"job": "job1"})


@pytest.mark.parametrize("prompt", ["hope —freedom", "a door —ajar at night", "—silence", "two worlds –one road"])
def test_a_dash_before_a_word_of_the_prompt_is_no_flag(prompt: str) -> None:
    assert parse(f"/imagine {prompt}", SPECS) == ("imagine", {"prompt": prompt})


# --- keyboards of other languages ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "一只猫 －－ａｒ １６：９ －－ｎ ２",
        "一只猫 ——ar 16：9 ——n 2",
        "一只猫 ——ar＝16∶9 ——n＝２",
        "一只猫 ーーar １６：９ ーーn 2",
        "一只猫 ーar 16:9 ｰn 2",
        "一只猫 −−ar 16:9 −n 2",
        "一只猫 -—ar 16:9 —-n 2",
        "一只猫\u3000－ar\u300016:9\u3000―n\u30002",
        "一只猫 ‒‒ＡＲ 16﹕9 ﹣﹣Ｎ ２",
        "－－ａｒ １６：９ ──n 2 一只猫",
        "一只猫 ––aspect＿ratio 16：9 ‐‐count 2",
    ],
)
def test_flags_are_read_as_other_keyboards_type_them(written: str) -> None:
    for typed in (written, f"/gen {written}"):
        assert read(typed) == ("imagine", {"prompt": "一只猫", "aspect_ratio": "16:9", "count": "2"})


def test_a_seed_keeps_its_minus_whatever_it_is() -> None:
    for minus in "-−－﹣–":
        assert read(f"a cat --seed {minus}1") == ("imagine", {"prompt": "a cat", "seed": "-1"})


@pytest.mark.parametrize("written", ["猫 －－depth ３", "猫 ——depth 3", "猫 −depth 3"])
def test_an_unknown_flag_of_another_keyboard_is_refused_too(written: str) -> None:
    with pytest.raises(UnknownArgument) as refused:
        read(written)
    assert refused.value.values["name"] == "--depth"


def test_a_flag_of_another_keyboard_without_its_value_is_told_so() -> None:
    with pytest.raises(MissingValue) as refused:
        read("猫 ——ａｒ")
    assert refused.value.values == {"name": "--ar"}


@pytest.mark.parametrize(
    "prompt",
    [
        "コーヒー",
        "ラーメン ー スープ",
        "コーヒーn 2",
        "他说——你好",
        "他说 ——hello",
        "a well‑known cat – no dog – on a half‐finished bridge",
        "the sea——calm as glass——at night",
        "−5 degrees in a frozen town",
        "１６：９ 的电影画面，全角：逗号",
        "東京－大阪 2",
        "ends with ——",
    ],
)
def test_a_prompt_keeps_the_dashes_of_its_own_language(prompt: str) -> None:
    assert read(prompt) == ("imagine", {"prompt": prompt})
    assert read(f"/gen {prompt} --n 2") == ("imagine", {"prompt": prompt, "count": "2"})
