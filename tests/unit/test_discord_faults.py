"""Discord: what its errors mean, who is refused at the start, and which silence is one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import discord
import pytest

from adapters.discord.inbound.gateway import refusal_of
from adapters.discord.inbound.watchdog import Watchdog
from adapters.discord.outbound.errors import (
    Archived,
    Blocked,
    DeadToken,
    FileTooLarge,
    NotReached,
    Rejected,
    is_acknowledged,
    translated,
)
from adapters.discord.outbound.invite import NEEDED, application_in, invite_link
from adapters.discord.outbound.rate_limits import impatient, watching
from bot.model.chat_errors import ChatBusy, DeliveryUnknown


def said(status: int, code: int = 0, **headers: str) -> discord.HTTPException:
    """As the library raises it."""
    response = cast("Any", SimpleNamespace(status=status, reason="said", headers=headers))
    kinds: dict[int, type[discord.HTTPException]] = {403: discord.Forbidden, 404: discord.NotFound}
    kind = discord.DiscordServerError if status >= 500 else kinds.get(status, discord.HTTPException)
    return kind(response, {"code": code, "message": "said"})


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (said(401, 50027), DeadToken),
        (said(401), DeadToken),
        (said(404, 10008), NotReached),
        (said(404, 10015), NotReached),
        (said(404, 10003), NotReached),
        (said(403, 50001), NotReached),
        (said(403, 50013), NotReached),
        (said(403, 50007), NotReached),
        (said(403, 50278), NotReached),
        (said(400, 50083), NotReached),
        (said(400, 40094), NotReached),
        (said(400, 50033), NotReached),
        (said(400, 30046), NotReached),
        (said(413), FileTooLarge),
        (said(400, 40005), FileTooLarge),
        (said(429, Via="1.1 google"), ChatBusy),
        (said(429), Blocked),
        (said(500), ChatBusy),
        (said(503), ChatBusy),
        (discord.RateLimited(61.0), ChatBusy),
        (aiohttp.ServerDisconnectedError(), ChatBusy),
        (ConnectionResetError(), ChatBusy),
        (TimeoutError(), DeliveryUnknown),
        (said(400, 200000), Rejected),
        (said(403, 990001), Rejected),
        (said(418), Rejected),
        (discord.InvalidData("nonsense"), Rejected),
        (said(400, 50007), NotReached),
        (said(404, 990001), NotReached),
    ],
    ids=str,
)
def test_each_error_has_its_meaning(error: Exception, meaning: type[Exception]) -> None:
    assert isinstance(translated(error), meaning)


@pytest.mark.parametrize("code", [50083, 160005, 160006])
def test_a_thread_that_takes_no_message_says_nothing_of_its_words(code: int) -> None:
    """Archived, locked, or one too many to be opened again: the next way may be tried with the same words."""
    meaning = translated(said(400, code))
    assert not isinstance(meaning, Rejected)
    assert isinstance(meaning, Archived if code == 50083 else NotReached)


def test_a_fault_of_ours_is_not_taken_for_a_closed_way() -> None:
    fault = said(400, 50035)
    assert translated(fault) is fault


def test_the_reason_of_a_refusal_has_no_word_of_it() -> None:
    refused = translated(said(400, 200000))
    assert isinstance(refused, Rejected)
    assert refused.reason == "HTTP 400, code 200000"


def test_a_rate_limit_says_how_long_to_wait() -> None:
    busy = translated(discord.RateLimited(61.0))
    assert isinstance(busy, ChatBusy)
    assert busy.after_s == 61.0


def test_already_acknowledged_means_that_it_was_taken() -> None:
    assert is_acknowledged(said(400, 40060))
    assert not is_acknowledged(said(404, 10062))


# --- rate limits ------------------------------------------------------------------------------------------------


async def answered(status: int, **headers: str) -> None:
    """What the library's session tells its trace at the end of each request."""
    response = SimpleNamespace(status=status, headers=headers, close=lambda: None)
    for told in watching().on_request_end:
        await told(cast("Any", None), SimpleNamespace(), cast("Any", SimpleNamespace(response=response)))


LONG = {"Via": "1.1 google", "Retry-After": "61.5"}


async def test_a_long_rate_limit_is_told_instead_of_slept() -> None:
    with impatient(), pytest.raises(discord.RateLimited) as told:
        await answered(429, **LONG)
    assert told.value.retry_after == 61.5


async def test_the_librarys_own_calls_are_left_to_its_patience() -> None:
    await answered(429, **LONG)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (429, {"Via": "1.1 google", "Retry-After": "0.4"}),
        (429, {"Via": "1.1 google", "Retry-After": "soon"}),
        (429, {"Via": "1.1 google"}),
        (429, {"Retry-After": "61.5"}),
        (200, LONG),
    ],
)
async def test_a_short_one_and_what_is_none_pass(status: int, headers: dict[str, str]) -> None:
    with impatient():
        await answered(status, **headers)


# --- at the start --------------------------------------------------------------------------------------------------


def closed(code: int) -> discord.ConnectionClosed:
    return discord.ConnectionClosed(cast("Any", SimpleNamespace(close_code=code)), shard_id=0, code=code)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (discord.LoginFailure("Improper token"), "startup.discord_token"),
        (said(401), "startup.discord_token"),
        (closed(4004), "startup.discord_token"),
        (closed(4013), "startup.discord_intents"),
        (closed(4014), "startup.discord_intents"),
        (discord.PrivilegedIntentsRequired(0), "startup.discord_intents"),
        (said(403), "startup.discord_access"),
    ],
    ids=str,
)
def test_what_only_the_operator_can_mend_has_a_sentence(error: Exception, sentence: str) -> None:
    refused = refusal_of(error)
    assert refused is not None
    assert refused.sentence == sentence


@pytest.mark.parametrize("error", [said(500), closed(4000), ConnectionError()], ids=str)
def test_trouble_on_the_way_is_no_reason_to_stop(error: Exception) -> None:
    assert refusal_of(error) is None


def test_the_invitation_has_what_is_needed_and_no_more() -> None:
    link = invite_link(1234)
    assert "client_id=1234" in link
    assert "scope=bot+applications.commands" in link
    assert f"permissions={NEEDED.value}" in link
    assert not NEEDED.administrator
    assert not NEEDED.manage_messages


@pytest.mark.parametrize(
    ("token", "application"),
    [("MTIzNDU2Nzg5MDEyMzQ1Njc4.G1.x", 123456789012345678), ("x.y.z", None), ("", None), ("ZmlzaA.y.z", None)],
)
def test_a_token_says_whose_it_is(token: str, application: int | None) -> None:
    assert application_in(token) == application


# --- the watchdog -------------------------------------------------------------------------------------------------


def busy_shard(*, every_s: float) -> tuple[Watchdog, float]:
    watchdog, now_s = Watchdog(), 0.0
    for _ in range(25):
        now_s += every_s
        watchdog.hear(0, now_s)
    return watchdog, now_s


def test_a_shard_that_was_busy_and_hears_nothing_any_more_is_named_once_an_hour() -> None:
    watchdog, now_s = busy_shard(every_s=10.0)
    assert watchdog.silent(now_s + 900) == ()
    assert watchdog.silent(now_s + 901) == (0,)
    assert watchdog.silent(now_s + 901 + 3600) == ()
    assert watchdog.silent(now_s + 901 + 3601) == (0,)


def test_a_quiet_shard_is_given_the_time_it_usually_takes() -> None:
    watchdog, now_s = busy_shard(every_s=600.0)
    assert watchdog.silent(now_s + 30 * 600.0 - 1) == ()
    assert watchdog.silent(now_s + 30 * 600.0 + 1) == (0,)


def test_a_shard_that_nobody_knows_yet_is_left_alone() -> None:
    watchdog = Watchdog()
    for _ in range(19):
        watchdog.hear(0, 1.0)
    assert watchdog.silent(10_000.0) == ()
    watchdog.hear(0, 1.0)
    assert watchdog.silent(10_000.0) == (0,)


def test_a_shard_that_nobody_connects_again_is_named_and_then_given_time() -> None:
    watchdog = Watchdog()
    for now_s in (0.0, 150.0, 300.0):
        watchdog.look(0, now_s, is_open=False)
        assert watchdog.lost(now_s) == ()
    assert watchdog.lost(301.0) == (0,)
    assert watchdog.lost(601.0) == ()
    assert watchdog.lost(602.0) == (0,)


def test_a_shard_that_is_back_by_itself_is_left_alone() -> None:
    watchdog = Watchdog()
    watchdog.look(0, 0.0, is_open=False)
    watchdog.look(0, 1.0, is_open=True)
    assert watchdog.lost(3000.0) == ()
