"""How single fields of an answer are read."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.backends.envelope import (
    MAX_DETAIL_CHARACTERS,
    Envelope,
    Verdict,
    judge,
    read_envelope,
    read_status,
    retry_after_s,
    safe_text,
)
from bot.model.images import Done, Failed, InProgress, ProviderFacts, TaskId, TaskStatus

SECRET = "sk-live-0123456789abcdef"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TASK = TaskId("task_1")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def _status(**data: object) -> TaskStatus | None:
    return read_status(Envelope(code=200, data=data), TASK, secret=SECRET)


@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("0", 0.0),
        ("86400", 300.0),
        ("999999999999999999", 300.0),
        ("9" * 400, 0.0),
        ("NaN", 0.0),
        ("inf", 0.0),
        ("1e3", 0.0),
        ("1_0", 0.0),
        ("٣", 0.0),
        ("soon", 0.0),
        ("", 0.0),
        (None, 0.0),
        ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 13:00:30 +0100", 30.0),
        ("Mon, 23 Nov 2026 12:00:30 -0000", 30.0),
        ("Monday, 23-Nov-26 12:00:30 GMT", 30.0),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0.0),
        ("Mon, 23 Nov 2099 12:00:00 GMT", 300.0),
        ("Mon, 99 Nov 2026 12:00:00 GMT", 0.0),
        ("Mon, 23 Nov 99999 12:00:00 GMT", 0.0),
    ],
)
def test_retry_after_is_read_as_seconds_or_a_date(header: str | None, wait_s: float) -> None:
    assert retry_after_s(header, now=NOW) == wait_s


@given(st.text())
def test_any_retry_after_is_a_sane_wait(header: str) -> None:
    assert 0 <= retry_after_s(header, now=NOW) <= 300


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("The prompt is not allowed.", "The prompt is not allowed."),
        ("이미지를 만들 수 없습니다", "이미지를 만들 수 없습니다"),
        ("two\nlines\tand  blanks", "two lines and blanks"),
        ("bell\x07 and \x1b[31mred", "bell and [31mred"),
        ("turned \u202earound\u2066 unseen\u200b", "turned around unseen"),
        ("see https://evil.example/a?b=c now", "see … now"),
        ("see www.evil.example/x now", "see … now"),
        (f"your key {SECRET} is bad", "your key … is bad"),
        (f"x{SECRET}y", "x…y"),
        ("header: Bearer abc", "header: …"),
        ("other key sk-abc123def456 too", "other key … too"),
        ("id 5f4dcc3b5aa765d61d8327deb882cf99 is long", "id … is long"),
        ("content_policy_violation_detected", "content_policy_violation_detected"),
        ("token_limit_exceeded for task_1234567890", "token_limit_exceeded for task_1234567890"),
        ("lone \ud800 surrogate", "lone surrogate"),
        (None, ""),
        (42, ""),
        (["text"], ""),
    ],
)
def test_a_message_is_made_safe_to_show(text: object, safe: str) -> None:
    assert safe_text(text, secret=SECRET) == safe


def test_a_long_message_is_cut() -> None:
    assert safe_text("word " * 1000, secret=SECRET) == ("word " * 40)[: MAX_DETAIL_CHARACTERS - 1] + "…"


@given(st.text(max_size=30), st.integers(0, 3000))
def test_no_part_of_the_key_is_left_wherever_it_stands(text: str, blanks: int) -> None:
    shown = safe_text(text + " " * blanks + SECRET + text, secret=SECRET)
    assert SECRET[:12] not in shown


@given(st.text())
def test_a_safe_text_is_one_short_printable_line(text: str) -> None:
    shown = safe_text(text, secret=SECRET)
    assert len(shown) <= MAX_DETAIL_CHARACTERS
    assert shown.isprintable()


def test_a_short_key_is_not_looked_for_inside_of_words() -> None:
    assert safe_text("a test", secret="a") == "a test"


@pytest.mark.parametrize(
    ("http_status", "code", "verdict"),
    [
        (200, 200, Verdict.OK),
        (201, 200, Verdict.OK),
        (200, None, Verdict.TROUBLE),
        (200, 401, Verdict.KEY_INVALID),
        (200, 402, Verdict.BALANCE_USED_UP),
        (200, 429, Verdict.SLOW_DOWN),
        (200, 422, Verdict.REFUSED),
        (200, 503, Verdict.TROUBLE),
        (200, 0, Verdict.TROUBLE),
        (200, -200, Verdict.TROUBLE),
        (302, 200, Verdict.TROUBLE),
        (400, 200, Verdict.REFUSED),
        (400, 500, Verdict.REFUSED),
        (401, 200, Verdict.KEY_INVALID),
        (400, 402, Verdict.BALANCE_USED_UP),
        (500, 429, Verdict.SLOW_DOWN),
        (500, 400, Verdict.TROUBLE),
        (500, 200, Verdict.TROUBLE),
    ],
)
def test_both_the_status_and_the_code_must_be_success(http_status: int, code: int | None, verdict: Verdict) -> None:
    assert judge(http_status, Envelope(code=code)) is verdict


@pytest.mark.parametrize(
    ("status", "error", "is_failure"),
    [
        ("FAILED", None, True),
        ("failed", "no", True),
        ("EXPLODED", "out of memory", True),
        ("EXPLODED", None, False),
        ("EXPLODED", "", False),
        ("IN_PROGRESS", "a warning", False),
        ("in_progress", None, False),
        (None, "out of memory", True),
    ],
)
def test_an_unknown_status_fails_only_with_an_error_message(
    status: str | None, error: str | None, *, is_failure: bool
) -> None:
    read = _status(status=status, error_message=error)
    assert isinstance(read, Failed if is_failure else InProgress)


def test_no_status_at_all_is_no_answer() -> None:
    assert _status(response=["https://a/"]) is None


@pytest.mark.parametrize(
    "response", [None, [], "", [None, 7, {}, ""], ["x" * 9000], [f"https://a/?k={SECRET}"], ["\0"]]
)
def test_a_success_without_an_address_fails(response: object) -> None:
    assert _status(status="SUCCESS", response=response) == Failed(detail="")


def test_what_is_no_address_is_passed_over() -> None:
    read = _status(status="success", response=[None, " https://a/1 ", 5, "https://a/1", "https://a/2"])
    assert isinstance(read, Done)
    assert read.images == ("https://a/1", "https://a/2")


def test_a_task_id_as_a_number_is_the_same_task() -> None:
    read = read_status(Envelope(data={"task_id": 17, "status": "IN_PROGRESS"}), TaskId("17"), secret=SECRET)
    assert read == InProgress()


@pytest.mark.parametrize(
    ("consumed", "credits"),
    [(15, 15), (0, 0), (True, None), (-1, None), (1.5, None), ("15", None), (10**30, None), (None, None)],
)
def test_only_a_sane_count_of_consumed_credits_is_kept(consumed: object, credits: int | None) -> None:
    read = _status(status="SUCCESS", response=["https://a/"], consumed_credits=consumed)
    assert isinstance(read, Done)
    assert read.facts == ProviderFacts(consumed_credits=credits)


@pytest.mark.parametrize(
    ("created", "kept"), [("x" * 100, "x" * 64), ("2025-12-05", "2025-12-05"), ("a\0", None), (5, None)]
)
def test_created_at_is_kept_as_short_text(created: object, kept: str | None) -> None:
    read = _status(status="SUCCESS", response=["https://a/"], created_at=created)
    assert isinstance(read, Done)
    assert read.facts.created_at == kept


@pytest.mark.parametrize(
    ("progress", "fraction"),
    [
        (0, 0.0),
        (0.25, 0.25),
        (1, 1.0),
        (40, 0.4),
        (250, 1.0),
        (-3, 0.0),
        (True, None),
        ("40", None),
        (10**400, None),
        (float("nan"), None),
        (float("inf"), None),
    ],
)
def test_progress_is_a_fraction_or_nothing(progress: object, fraction: float | None) -> None:
    assert _status(status="IN_PROGRESS", progress=progress) == InProgress(fraction=fraction)


@given(st.binary())
def test_any_bytes_are_an_envelope_or_none(body: bytes) -> None:
    envelope = read_envelope(body)
    assert envelope is None or isinstance(envelope, Envelope)


@given(JSON, st.dictionaries(st.sampled_from(["status", "response", "error_message", "progress", "task_id"]), JSON))
def test_any_json_is_judged_and_read_without_a_crash(code: object, data: dict[str, object]) -> None:
    envelope = read_envelope(json.dumps({"code": code, "message": code, "data": data}).encode())
    assert envelope is not None
    judge(200, envelope)
    read_status(envelope, TASK, secret=SECRET)


@pytest.mark.parametrize(("said", "read"), [(37, 37), (0, 0), (-1, 0), (True, 0), ("37", 0), (10**9, 0), (None, 0)])
def test_how_much_of_a_prompt_was_not_read_is_a_count_or_nothing(said: object, read: int) -> None:
    status = _status(status="SUCCESS", response=["https://x.example/1.png"], unread_characters=said)
    assert isinstance(status, Done)
    assert status.facts.unread_characters == read
