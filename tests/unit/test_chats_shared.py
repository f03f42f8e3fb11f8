"""What the adapters share: ids of buttons, what is remembered of a job, a double press, progress, cutting texts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from bot.chats.bounded import Bounded
from bot.chats.button_ids import Pressed, decode, encode
from bot.chats.cutting import cut, utf16_units
from bot.chats.double_press import DoublePress, SeenEvents
from bot.chats.job_memory import JobMemory
from bot.model.commands import Argument
from bot.model.jobs import JobId
from tests.fakes.clock import StoppedClock

FLAG = "\U0001f1f0\U0001f1f7"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
THUMB = "\U0001f44d\U0001f3fd"
DEVANAGARI = "\u0928\u093f"
TAMIL = "\u0ba8\u0bbf"
THAI = "\u0e01\u0e33"
JAMO = "\u1112\u1161\u11ab"
ACCENT = "e\u0301"


@pytest.mark.parametrize("sign", [FLAG, ENGLAND, FAMILY, THUMB, DEVANAGARI, TAMIL, THAI, JAMO, ACCENT])
@pytest.mark.parametrize("length", [len, utf16_units])
def test_no_sign_is_torn_apart(sign: str, length: Callable[[str], int]) -> None:
    whole = sign * 20
    for limit in range(1, length(whole)):
        shown = cut(whole, limit, length=length)
        assert length(shown) <= limit
        assert shown.endswith("…")
        assert shown[:-1] == sign * ((limit - 1) // length(sign))


def test_what_fits_is_left_alone() -> None:
    assert cut("12345", 5) == "12345"
    assert cut("123456", 5) == "1234…"
    assert cut(FLAG, 4, length=utf16_units) == FLAG
    assert cut("words and more", 7) == "words…"


@pytest.mark.parametrize(
    ("written", "action", "arguments"),
    [
        ("v1:again:8f3k2m9q4x7z1b5c", "again", {"job": "8f3k2m9q4x7z1b5c"}),
        ("v1:original:8f3k2m9q4x7z1b5c:4", "original", {"job": "8f3k2m9q4x7z1b5c", "index": 4}),
        ("v1:settings:aspect_ratio=16:9", "settings", {"aspect_ratio": "16:9"}),
        ("v1:make:draft=123456789", "make", {"draft": "123456789"}),
        ("v1:topup:person=123456789012345678", "topup", {"person": "123456789012345678"}),
        ("v1:history", "history", {}),
    ],
)
def test_an_id_is_read_as_it_was_written(written: str, action: str, arguments: dict[str, Argument]) -> None:
    assert decode(written) == Pressed(action=action, arguments=arguments)
    assert encode(action, arguments, max_bytes=64) == written


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "v1",
        "v1:",
        "v2:again:abc",
        "v1:AGAIN:abc",
        "v1:again:abc:5",
        "v1:again:abc:1:2",
        "v1:again:a b",
        "v1:again:",
        "v1:again:ABC",
        "v1:again:abc:9",
        "v1:again:abc\n",
        "v1:" + "a" * 200,
        "v1:settings:aspect_ratio=" + "x" * 90,
        "v1:again:'; DROP TABLE jobs",
    ],
)
def test_what_no_button_has_is_none(forged: str) -> None:
    assert decode(forged) is None


def test_an_id_that_a_platform_would_not_take_is_a_fault_of_ours() -> None:
    assert encode("again", {"job": "a" * 32}, max_bytes=41) == f"v1:again:{'a' * 32}"
    with pytest.raises(ValueError, match="has 41 bytes, more than 40"):
        encode("again", {"job": "a" * 32}, max_bytes=40)
    with pytest.raises(ValueError, match="read again"):
        encode("settings", {"language": "a b"}, max_bytes=64)


def test_two_presses_within_the_time_are_one_and_the_third_after_it_is_honest() -> None:
    clock = StoppedClock()
    presses = DoublePress(clock=clock, within_s=2.0)
    assert not presses.is_double("anna", 7, "v1:again:a", event="1")
    clock.advance(1.9)
    assert presses.is_double("anna", 7, "v1:again:a", event="2")
    clock.advance(0.2)
    assert not presses.is_double("anna", 7, "v1:again:a", event="3")


def test_only_the_same_button_of_the_same_person_is_a_double_press() -> None:
    presses = DoublePress(clock=StoppedClock(), within_s=2.0)
    assert not presses.is_double("anna", 7, "v1:again:a", event="1")
    assert not presses.is_double("boris", 7, "v1:again:a", event="2")
    assert not presses.is_double("anna", 8, "v1:again:a", event="3")
    assert not presses.is_double("anna", 7, "v1:again:b", event="4")


def test_the_same_event_once_more_is_no_second_press() -> None:
    presses = DoublePress(clock=StoppedClock(), within_s=2.0)
    assert not presses.is_double("anna", 7, "v1:again:a", event="1")
    assert not presses.is_double("anna", 7, "v1:again:a", event="1")


def test_an_event_is_known_from_the_second_time_on() -> None:
    seen = SeenEvents()
    assert [seen.is_known(1), seen.is_known(2), seen.is_known(1), seen.is_known(1)] == [False, False, True, True]


def test_only_so_many_events_are_remembered() -> None:
    seen = SeenEvents()
    for event in range(10_001):
        seen.is_known(event)
    assert [seen.is_known(1), seen.is_known(0), seen.is_known(10_000)] == [True, False, True]


def test_what_was_set_longest_ago_is_forgotten_first() -> None:
    known: Bounded[str, int] = Bounded(limit=2)
    known["a"], known["b"], known["a"], known["c"] = 1, 2, 3, 4
    assert (known.get("a"), known.get("b"), known.get("c"), len(known)) == (3, None, 4, 2)
    known.drop("a")
    known.drop("a")
    assert "a" not in known


async def test_a_job_is_busy_while_its_lock_is_held_and_no_other() -> None:
    memory: JobMemory[int] = JobMemory()
    one, other = JobId("one"), JobId("other")
    async with memory.lock(one):
        assert memory.is_busy(one)
        assert not memory.is_busy(other)
        waiting = asyncio.create_task(memory.lock(one).acquire())
        await asyncio.sleep(0)
        assert not waiting.done()
        waiting.cancel()
    assert not memory.is_busy(one)


def test_what_is_over_and_who_is_gone_is_remembered_by_job() -> None:
    memory: JobMemory[int] = JobMemory()
    memory.end(JobId("one"))
    memory.lose(JobId("other"))
    assert [memory.is_over(JobId("one")), memory.is_over(JobId("other"))] == [True, False]
    assert [memory.is_lost(JobId("one")), memory.is_lost(JobId("other"))] == [False, True]
