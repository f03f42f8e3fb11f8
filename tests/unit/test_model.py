"""The rules of the model: what can be asked, who asks, and how a job may go on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.images import (
    MAX_PROMPT_CHARACTERS,
    MAX_SEED,
    AspectRatio,
    Size,
    check_count,
    check_prompt,
    check_seed,
    check_strength,
)
from bot.model.jobs import FINAL_STATES, MOVES, JobState, TaskState
from bot.model.ledger import MAX_AMOUNT, Balance, check_amount, check_reason
from bot.model.people import Identity
from bot.model.refusals import (
    BadAmount,
    BadCount,
    BadSeed,
    BadStrength,
    EmptyPrompt,
    NotEnoughCredits,
    PromptTooLong,
    ReasonTooLong,
    UnknownAspectRatio,
    UnknownPerson,
)

# --- prompts ----------------------------------------------------------------------------------------------


def test_a_prompt_of_the_full_length_is_taken_after_trimming() -> None:
    assert check_prompt("  " + "x" * 1000 + "\n\n") == "x" * 1000


def test_one_character_more_is_told_with_its_numbers() -> None:
    with pytest.raises(PromptTooLong) as refused:
        check_prompt(" " + "x" * 1001 + " ")
    assert refused.value.values == {"length": 1001, "limit": 1000, "over": 1}


def test_an_emoji_counts_as_one_character() -> None:
    assert check_prompt("🦊" * MAX_PROMPT_CHARACTERS) == "🦊" * 1000
    with pytest.raises(PromptTooLong):
        check_prompt("🦊" * 1001)


def test_an_emoji_made_of_several_keeps_its_joiners() -> None:
    assert check_prompt("a 👩‍🚀 and a 🏳️‍🌈") == "a 👩‍🚀 and a 🏳️‍🌈"


@pytest.mark.parametrize("blank", ["", "   ", "\n\t ", "\x00\x07", "\u200b", "\u2060\ufeff \u200d", "\u3000", "\x1b"])
def test_a_prompt_that_shows_nothing_is_empty(blank: str) -> None:
    with pytest.raises(EmptyPrompt):
        check_prompt(blank)


def test_control_characters_are_dropped_but_not_line_breaks_and_tabs() -> None:
    assert check_prompt("a\x00 cat\x1b[31m\n\ton a\x7f roof") == "a cat[31m\n\ton a roof"


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\v", "\f", "\x85"])
def test_every_kind_of_line_break_stays_a_line_break(line_break: str) -> None:
    assert check_prompt(f"a cat{line_break}on a roof") == "a cat\non a roof"


def test_half_a_character_becomes_a_question_mark() -> None:
    assert check_prompt("a cat \ud83e") == "a cat ?"


def test_other_scripts_and_quotes_stay_as_they_are() -> None:
    assert check_prompt("“여우” — 雪の中の狐 & <b>'x'</b> {y}") == "“여우” — 雪の中の狐 & <b>'x'</b> {y}"


@given(st.text(st.characters(exclude_categories=()), max_size=1200))
def test_a_checked_prompt_can_always_be_sent_and_checked_again(text: str) -> None:
    try:
        clean = check_prompt(text)
    except (EmptyPrompt, PromptTooLong):
        return
    assert 1 <= len(clean) <= MAX_PROMPT_CHARACTERS
    assert clean.encode("utf-8")
    assert check_prompt(clean) == clean


# --- aspect ratios, counts, seeds -------------------------------------------------------------------------


@pytest.mark.parametrize("ratio", list(AspectRatio))
@pytest.mark.parametrize("colon", [":", "x", "X", "/", "×", "：", " : ", " x "])
def test_an_aspect_ratio_is_read_in_every_spelling(ratio: AspectRatio, colon: str) -> None:
    assert AspectRatio.parse(f" {ratio.replace(':', colon)} ") is ratio


@pytest.mark.parametrize("written", ["", "2:1", "16:", "wide", "16:9:1", "16:9 please"])
def test_an_unknown_aspect_ratio_is_refused_with_those_there_are(written: str) -> None:
    with pytest.raises(UnknownAspectRatio) as refused:
        AspectRatio.parse(written)
    assert refused.value.values == {"given": written, "known": "1:1, 4:3, 3:4, 16:9, 9:16"}


def test_a_long_wrong_aspect_ratio_is_shown_cut() -> None:
    with pytest.raises(UnknownAspectRatio) as refused:
        AspectRatio.parse("9" * 5000)
    assert refused.value.values["given"] == "9" * 20


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_one_to_four_pictures_can_be_asked_for(count: int) -> None:
    assert check_count(count) == count


@pytest.mark.parametrize("count", [-1, 0, 5, 10**17])
def test_other_counts_are_refused(count: int) -> None:
    with pytest.raises(BadCount) as refused:
        check_count(count)
    assert refused.value.values == {"given": count, "limit": 4}


@pytest.mark.parametrize("seed", [-1, 0, 42, MAX_SEED])
def test_seeds_from_minus_one_to_the_largest_are_taken(seed: int) -> None:
    assert check_seed(seed) == seed


@pytest.mark.parametrize("seed", [-2, MAX_SEED + 1])
def test_other_seeds_are_refused(seed: int) -> None:
    with pytest.raises(BadSeed):
        check_seed(seed)


# --- people and credits -----------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["telegram:300", "discord:1234567890", "web:a.b-c_d@e", " telegram:300 "])
def test_an_identity_is_written_as_it_is_read(written: str) -> None:
    assert str(Identity.parse(written)) == written.strip()


@pytest.mark.parametrize(
    "written",
    ["", "300", "telegram:", ":300", "Telegram:300", "a:b:c", "telegram:3 0", "x:" + "9" * 65, "텔레:1", "x:１"],
)
def test_anything_else_is_nobody(written: str) -> None:
    with pytest.raises(UnknownPerson) as refused:
        Identity.parse(written)
    assert refused.value.values == {"given": written}


@given(
    st.from_regex(r"[a-z][a-z0-9_]{0,31}", fullmatch=True).filter(str.isascii),
    st.from_regex(r"[A-Za-z0-9_.@-]{1,64}", fullmatch=True),
)
def test_every_identity_survives_being_written(platform: str, user_id: str) -> None:
    identity = Identity(platform=platform, user_id=user_id)
    assert Identity.parse(str(identity)) == identity


def test_what_is_held_cannot_be_spent() -> None:
    assert Balance(posted=10, held=4).available == 6


@pytest.mark.parametrize("amount", [1, MAX_AMOUNT])
def test_amounts_within_the_bounds_are_taken(amount: int) -> None:
    assert check_amount(amount) == amount


@pytest.mark.parametrize("amount", [-5, 0, MAX_AMOUNT + 1])
def test_amounts_outside_are_refused(amount: int) -> None:
    with pytest.raises(BadAmount):
        check_amount(amount)


def test_a_reason_is_one_line_of_at_most_200_characters() -> None:
    assert check_reason("  a\n prize " + "x" * 192) == "a prize " + "x" * 192
    with pytest.raises(ReasonTooLong) as refused:
        check_reason("x" * 201)
    assert refused.value.values == {"length": 201, "limit": 200}


# --- sizes and strengths ----------------------------------------------------------------------------------


@given(st.integers(16, 96), st.integers(16, 96))
def test_a_size_survives_being_written(width: int, height: int) -> None:
    size = Size(width_px=width * 16, height_px=height * 16)
    assert Size.parse(str(size)) == size


@given(st.integers(1, 16_384), st.integers(1, 16_384))
def test_a_size_like_any_picture_can_be_made(width_px: int, height_px: int) -> None:
    size = Size.like(width_px, height_px)
    assert Size.parse(str(size)) == size


@pytest.mark.parametrize(
    ("picture", "size"),
    [((1024, 768), "1024x768"), ((1920, 1080), "1536x864"), ((100, 50), "96x48"), ((1000, 10), "992x16")],
)
def test_a_size_like_a_picture_has_its_shape_and_is_no_larger_than_can_be_made(
    picture: tuple[int, int], size: str
) -> None:
    assert str(Size.like(*picture)) == size


@pytest.mark.parametrize(
    ("sides", "ratio"),
    [((1, 1), "1:1"), ((1280, 720), "16:9"), ((720, 1280), "9:16"), ((640, 480), "4:3"), ((5000, 10), "16:9")],
)
def test_the_nearest_aspect_ratio_is_nearest_by_shape(sides: tuple[int, int], ratio: str) -> None:
    assert AspectRatio.nearest(*sides) == ratio


@pytest.mark.parametrize("percent", [0, 101, -1])
def test_a_strength_is_a_percentage(percent: int) -> None:
    assert check_strength(1) == 1
    assert check_strength(100) == 100
    with pytest.raises(BadStrength):
        check_strength(percent)


# --- the life of a job ------------------------------------------------------------------------------------


def test_nothing_leads_out_of_a_final_state() -> None:
    finals = {JobState.DELIVERED, JobState.FAILED, JobState.CANCELLED, JobState.UNDELIVERABLE}
    assert {state for state in JobState if state.is_final} == finals == set(FINAL_STATES)
    assert all(MOVES[state] == frozenset() for state in finals)


def test_every_state_has_its_moves_and_only_a_final_one_has_none() -> None:
    assert set(MOVES) == set(JobState)
    assert {state for state in JobState if not MOVES[state]} == set(FINAL_STATES)


def test_only_rendered_pictures_can_be_delivered_and_nothing_else_becomes_of_them() -> None:
    assert [state for state in JobState if JobState.DELIVERED in MOVES[state]] == [JobState.RENDERED]
    assert MOVES[JobState.RENDERED] == {JobState.DELIVERED, JobState.UNDELIVERABLE}


def test_every_state_can_be_reached_and_no_move_leads_back() -> None:
    order = list(JobState)
    assert {after for afters in MOVES.values() for after in afters} == set(JobState) - {JobState.QUEUED}
    assert all(order.index(after) > order.index(before) for before, afters in MOVES.items() for after in afters)


def test_a_task_ends_rendered_or_failed() -> None:
    assert [state for state in TaskState if state.is_final] == [TaskState.RENDERED, TaskState.FAILED]


# --- errors -----------------------------------------------------------------------------------------------


def test_an_error_keeps_its_values() -> None:
    assert NotEnoughCredits(price=4, balance=1).values == {"price": 4, "balance": 1}


@pytest.mark.parametrize("values", [{"price": 4}, {"price": 4, "balance": 1, "more": 2}, {}])
def test_an_error_with_a_missing_or_unknown_value_is_a_fault_at_once(values: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="takes price, balance"):
        NotEnoughCredits(**values)
