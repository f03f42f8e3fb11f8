"""Discord: where messages are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord.outbound.places import Spot

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
SPOT = Spot(
    channel=1,
    user=2,
    guild=3,
    message=4,
    application=5,
    interaction=6,
    token="aW50ZXJhY3Rpb246c2VjcmV0",
    token_expires=NOW + timedelta(minutes=15),
    upload_bytes=7,
)


def test_a_place_is_read_as_it_was_written() -> None:
    assert Spot.of(SPOT.to_place()) == SPOT
    bare = Spot(channel=1, user=2)
    assert Spot.of(bare.to_place()) == bare


def test_a_token_is_not_used_in_its_last_moments() -> None:
    assert SPOT.has_token(NOW)
    assert not SPOT.has_token(NOW + timedelta(minutes=14, seconds=55))
    assert not SPOT.has_token(NOW + timedelta(minutes=16))


def test_a_dead_token_is_kept_nowhere() -> None:
    late = SPOT.without_dead_token(NOW + timedelta(minutes=16))
    assert "token" not in late.to_place().address
    assert "token_expires" not in late.to_place().address
    assert late.message == SPOT.message


def test_a_token_is_in_no_text_made_of_a_spot() -> None:
    assert SPOT.token not in repr(SPOT)
    assert SPOT.token not in str(SPOT)


@pytest.mark.parametrize("how", ["ephemeral", "user_only"])
def test_what_only_the_token_reaches_the_bot_does_not(how: str) -> None:
    assert SPOT.bot_can_reach
    hidden = Spot(channel=1, user=2, **{how: True})  # type: ignore[arg-type]  # one of two flags
    assert not hidden.bot_can_reach
    assert Spot.of(hidden.to_place()) == hidden
