"""What `doctor` asks of Discord, over the wire, and what it makes of answers that are not the API's."""

from __future__ import annotations

import pytest

from bot.app.chats import platform_checks
from bot.ports import Health
from bot.settings.loading import load
from tests.fakes.discord_faults import Refused, failing, limited, page
from tests.fakes.discord_server import FakeDiscord
from tests.fakes.discord_world import APPLICATION_ID, TOKEN


async def asked(address: str) -> Health:
    settings = load({"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": address}, None)
    ((name, question),) = platform_checks(settings)
    assert name == "discord"
    return await question


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Refused(401, 0, "401: Unauthorized"), "Discord does not know the token in DISCORD_TOKEN"),
        (Refused(403, 40001, "Unauthorized"), "Discord refuses access to this application"),
        (limited(900.0, is_global=True), "Discord asks to wait"),
        (limited(900.0, via=False), "Discord asks to wait"),
        (failing(503), "Discord is in trouble (HTTP 503)"),
        (page(404), "Check DISCORD_API_URL."),
        (page(200, "<html>log in to this network</html>"), "Check DISCORD_API_URL."),
        (page(200, '["a", "list"]', content_type="application/json"), "Check DISCORD_API_URL."),
        (page(200, '{"username": 7}', content_type="application/json"), "Check DISCORD_API_URL."),
        (page(302, ""), "as Discord's API does not (HTTP 302)"),
    ],
)
async def test_what_answers_in_discords_place_is_told(answer: Refused, said: str) -> None:
    async with FakeDiscord().serving() as discord:
        discord.faults.add("GET", "/users/@me$", answer)
        health = await asked(discord.api_url)
    assert (health.is_ok, said in health.detail) == (False, True), health.detail
    assert TOKEN not in health.detail


async def test_the_link_is_that_of_the_application_and_of_the_token_where_that_is_not_told() -> None:
    async with FakeDiscord().serving() as discord:
        known = await asked(discord.api_url)
        discord.faults.add("GET", "/oauth2/applications/@me$", failing(503))
        unknown = await asked(discord.api_url)
    assert f"client_id={APPLICATION_ID}&" in known.invitation
    assert (unknown.is_ok, "client_id=110000000000000000&" in unknown.invitation) == (True, True)


@pytest.mark.parametrize("address", ["http://nowhere.invalid/api/v10", "http://127.0.0.1:9/api/v10"])
async def test_the_doctor_says_where_discord_cannot_be_reached(address: str) -> None:
    health = await asked(address)
    assert not health.is_ok
    assert health.detail.startswith(f"Discord cannot be reached at {address}: ")
