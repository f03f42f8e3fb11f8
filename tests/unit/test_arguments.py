"""Arguments as people and platforms write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.commands import Argument, Request
from bot.model.jobs import Place
from bot.model.people import Identity
from bot.model.refusals import MissingArgument, NotAWholeNumber, UnknownJob
from bot.requests import arguments


def request(**given: Argument) -> Request:
    return Request(
        id="discord:1",
        identity=Identity(platform="discord", user_id="1"),
        place=Place(platform="discord"),
        command="imagine",
        arguments=given,
    )


def test_text_is_trimmed() -> None:
    assert arguments.text(request(reason="  a prize \n"), "reason") == "a prize"


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_blank_text_is_missing(empty: str) -> None:
    with pytest.raises(MissingArgument) as missing:
        arguments.text(request(person=empty), "person")
    assert missing.value.values == {"name": "person", "command": "imagine"}


def test_text_that_was_not_given_is_empty_where_it_may_be() -> None:
    assert arguments.optional_text(request(), "reason") == ""


@pytest.mark.parametrize(
    ("written", "number"),
    [(3, 3), (-1, -1), ("3", 3), (" 3 ", 3), ("+3", 3), ("-3", -3), ("−3", -3), ("007", 7), ("٣", 3), ("３", 3)],
)
def test_a_whole_number_is_read_in_every_spelling(written: Argument, number: int) -> None:
    assert arguments.integer(request(count=written), "count") == number


@pytest.mark.parametrize(
    "written", ["two", "2.0", "1e3", "0x10", "-+5", "--5", "+-5", "- 5", "-", "1_000", "²", "9" * 19, "½", "∞"]
)
def test_anything_else_is_refused_and_shown(written: str) -> None:
    with pytest.raises(NotAWholeNumber) as refused:
        arguments.optional_integer(request(count=written), "count")
    assert refused.value.values == {"name": "count", "given": written}


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_number_was_not_given(blank: str) -> None:
    assert arguments.optional_integer(request(count=blank), "count") is None


def test_a_required_number_is_missed() -> None:
    with pytest.raises(MissingArgument):
        arguments.integer(request(), "amount")


@given(st.text(max_size=60))
def test_a_number_is_read_or_refused_and_never_crashes(written: str) -> None:
    shown = ""
    try:
        arguments.optional_integer(request(count=written), "count")
    except NotAWholeNumber as refused:
        shown = str(refused.values["given"])
    assert len(shown) <= 40


@given(st.integers(min_value=-(10**17), max_value=10**17))
def test_every_number_that_fits_is_read(number: int) -> None:
    assert arguments.optional_integer(request(seed=str(number)), "seed") == number


def test_a_job_id_is_letters_and_digits() -> None:
    assert arguments.job_id(request(job=" job0000000000001 ")) == "job0000000000001"


@pytest.mark.parametrize("written", ["../etc", "job 1", "작업", "a" * 65, "x'; --"])
def test_what_cannot_be_a_job_id_is_an_unknown_job(written: str) -> None:
    with pytest.raises(UnknownJob) as refused:
        arguments.job_id(request(job=written))
    assert refused.value.values == {"given": written[:20]}


def test_a_job_id_that_was_not_given_is_missing() -> None:
    with pytest.raises(MissingArgument):
        arguments.job_id(request())
    assert arguments.optional_job_id(request(), "before") is None
