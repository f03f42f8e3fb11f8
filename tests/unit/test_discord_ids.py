"""Discord: what stands behind buttons, and where messages are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord.outbound.custom_ids import Pressed, decode, encode
from adapters.discord.outbound.places import Spot
from bot.model.commands import Argument

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


@pytest.mark.parametrize(
    ("action", "arguments", "id"),
    [
        ("again", {"job": "abcdefgh01234567"}, "v1:again:abcdefgh01234567"),
        ("original", {"job": "abcdefgh01234567", "index": 3}, "v1:original:abcdefgh01234567:3"),
        ("settings", {"aspect_ratio": "16:9"}, "v1:settings:aspect_ratio=16:9"),
        ("topup", {"person": "123456789012345678"}, "v1:topup:person=123456789012345678"),
        ("history", {}, "v1:history"),
    ],
)
def test_a_buttons_id_is_read_as_it_was_written(action: str, arguments: dict[str, Argument], id: str) -> None:
    assert encode(action, arguments) == id
    assert decode(id) == Pressed(action=action, arguments=arguments)
    assert len(id) <= 100


@pytest.mark.parametrize(
    "id",
    [
        "",
        "v1",
        "v2:again:abc",
        "v1:again:",
        "v1:Again:abc",
        "v1:again:ABC",
        "v1:again:a b",
        "v1:again:abc:9",
        "v1:again:abc\n",
        "v1:" + "a" * 200,
        "v1:settings:aspect_ratio=" + "x" * 90,
        "v1:again:'; DROP TABLE jobs",
    ],
)
def test_what_no_button_of_ours_has_is_nobodys(id: str) -> None:
    assert decode(id) is None


def test_an_id_that_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(ValueError, match="read again"):
        encode("again", {"job": "x" * 200})


# --- places -----------------------------------------------------------------------------------------------------


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
