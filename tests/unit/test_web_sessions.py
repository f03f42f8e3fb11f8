"""The cookie that says who knew the password, and how often a password may be tried."""

from __future__ import annotations

import re

import pytest

from adapters.web.inbound.sessions import Sessions
from bot.serving.tries import Tries
from tests.fakes.clock import StoppedClock
from tests.fakes.notes import KeptNotes
from tests.fakes.web_door import KEY, PASSWORD


def sessions(password: str = PASSWORD, key: bytes = KEY, clock: StoppedClock | None = None) -> Sessions:
    return Sessions(password=password, secret_key=key, clock=clock or StoppedClock(), notes=KeptNotes())


async def test_a_session_ends_by_itself() -> None:
    clock = StoppedClock()
    cookie = sessions(clock=clock).start()
    clock.advance(30 * 24 * 3600 - 1)
    assert await sessions(clock=clock).is_open(cookie)
    clock.advance(1)
    assert not await sessions(clock=clock).is_open(cookie)


async def test_another_password_or_another_key_logs_everybody_out() -> None:
    cookie = sessions().start()
    assert await sessions().is_open(cookie)
    assert not await sessions(password="another").is_open(cookie)
    assert not await sessions(key=b"x" * 32).is_open(cookie)


async def test_a_cookie_that_was_changed_is_worth_nothing() -> None:
    cookie = sessions().start()
    later = re.sub(r"^\d+", lambda match: str(int(match[0]) + 1), cookie)
    for forged in (later, cookie[:-1], "", "x", "9999999999", cookie + "x", "\ud800", "é." + cookie, "x" * 10_000):
        assert not await sessions().is_open(forged)
    assert not await sessions().is_open(None)


def test_waits_grow_with_every_wrong_try_up_to_a_limit() -> None:
    clock = StoppedClock()
    tries = Tries(clock=clock)
    assert [tries.begin("192.0.2.1") for _ in range(6)] == [0, 0, 0, 0, 0, 1]
    waits = []
    for _ in range(11):
        clock.advance(tries.begin("192.0.2.1"))
        assert tries.begin("192.0.2.1") == 0
        waits.append(tries.begin("192.0.2.1"))
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


def test_tries_are_forgotten_after_a_quarter_of_an_hour() -> None:
    clock = StoppedClock()
    tries = Tries(clock=clock)
    for _ in range(5):
        tries.begin("192.0.2.1")
    clock.advance(901)
    assert [tries.begin("192.0.2.1") for _ in range(5)] == [0] * 5


def test_a_right_password_clears_the_address() -> None:
    tries = Tries(clock=StoppedClock())
    for _ in range(5):
        tries.begin("192.0.2.1")
    tries.succeeded("192.0.2.1")
    assert tries.begin("192.0.2.1") == 0


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("192.0.2.1", "192.0.2.2"),
        ("192.0.2.1", "192.0.2.11"),
        ("192.0.2.1", "2001:db8::1"),
        ("2001:db8::1", "2001:db8:0:1::1"),
        ("2001:db8:1::1", "2001:db8:2::1"),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2"),
        ("::ffff:192.0.2.1", "192.0.2.2"),
        ("a name", "another name"),
        ("", "192.0.2.1"),
    ],
)
def test_the_tries_of_one_address_are_not_those_of_another(one: str, another: str) -> None:
    tries = Tries(clock=StoppedClock())
    for _ in range(5):
        tries.begin(one)
    assert tries.begin(another) == 0
    tries.succeeded(another)
    assert tries.begin(one) > 0


def test_a_whole_ipv6_network_counts_as_one_address() -> None:
    tries = Tries(clock=StoppedClock())
    for number in range(5):
        tries.begin(f"2001:db8::{number:x}")
    assert tries.begin("2001:db8::ffff:0:0:1") > 0


def test_tries_from_many_addresses_slow_everybody_down_but_lock_nobody_out() -> None:
    tries = Tries(clock=StoppedClock())
    begun = [tries.begin(f"198.51.{number // 250}.{number % 250}") for number in range(2000)]
    assert begun[:50] == [0] * 50
    assert 0 < tries.begin("192.0.2.1") <= 5
    assert len(tries._by_address) <= 1000
