"""Discord's tokens stand in no log, at no level, by whatever way they come there."""

from __future__ import annotations

import io
import logging
from datetime import UTC, datetime, timedelta

import pytest
import structlog

from adapters.discord.outbound.places import Spot
from bot.ops import logs

BOT_TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB"
INTERACTION = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6"
SHORT = "tok3n-of-a-proxy"

pytestmark = pytest.mark.usefixtures("untouched_logging")


@pytest.fixture
def written() -> io.StringIO:
    stream = io.StringIO()
    logs.configure("debug", "json", secrets={BOT_TOKEN}, stream=stream)
    return stream


@pytest.mark.parametrize(
    ("logger", "message"),
    [
        (
            "discord.http",
            f"GET https://discord.com/api/v10/webhooks/1/{INTERACTION}/messages/@original has returned 200",
        ),
        ("discord.http", f"We are being rate limited. POST https://e.org/interactions/1/{SHORT}/callback: 429"),
        ("discord.webhook.async_", f"Webhook ID 1 with PATCH https://e.org/api/v10/webhooks/1/{SHORT}/messages/2: 429"),
        ("discord.gateway", f"For Shard ID 0: WebSocket Event: {{'d': {{'token': '{INTERACTION}', 'id': '1'}}}}"),
        ("discord.gateway", f'{{"op": 2, "d": {{"token": "{BOT_TOKEN}"}}}}'),
        ("asyncio", f"Task exception: Route /webhooks/1/{INTERACTION}"),
        ("anywhere", f"a token on its own: {INTERACTION}"),
        ("anywhere", f"Authorization: Bot {BOT_TOKEN}"),
    ],
)
@pytest.mark.parametrize("level", [logging.DEBUG, logging.WARNING])
def test_no_token_is_written_down(written: io.StringIO, logger: str, message: str, level: int) -> None:
    logging.getLogger(logger).log(level, message)
    logging.getLogger(logger).log(level, "%s", message)
    for token in (BOT_TOKEN, INTERACTION, SHORT):
        assert token not in written.getvalue()
    assert level < logging.WARNING or written.getvalue().count("\n") == 2


def test_a_place_is_written_without_its_token(written: io.StringIO) -> None:
    spot = Spot(channel=1, user=2, token=INTERACTION, token_expires=datetime.now(UTC) + timedelta(minutes=15))
    structlog.get_logger().error("odd", place=spot.to_place(), address=dict(spot.to_place().address), spot=spot)
    assert "odd" in written.getvalue()
    assert INTERACTION not in written.getvalue()


@pytest.mark.parametrize("logger", ["discord.gateway", "discord.http", "discord.webhook.async_", "discord.client"])
def test_what_discord_sends_is_not_told_below_warnings(written: io.StringIO, logger: str) -> None:
    logging.getLogger(logger).info("WebSocket Event: a prompt")
    assert written.getvalue() == ""
