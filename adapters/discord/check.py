"""What `doctor` asks of Discord: who the bot is there. Nothing is changed, and no gateway is opened."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
import discord
from discord.http import Route

from adapters.discord.outbound.invite import application_in, introduction
from adapters.discord.outbound.way_out import connector_for
from bot.ports import Health, PlatformRefused, ProxyFor

TIMEOUT_S = 10.0
USER_AGENT = f"DiscordBot (https://github.com/Rapptz/discord.py {discord.__version__})"
"""In the form that Discord wants (Discord API, "User Agent")."""
ACCOUNT, APPLICATION = "/users/@me", "/oauth2/applications/@me"

_Answer = tuple[int, Mapping[str, object]]


async def check(*, token: str, api_url: str | None, proxy_for: ProxyFor) -> Health:
    """Never raises for what Discord says or does not say, except PlatformRefused where only the operator can mend it.

    Where Discord cannot be asked, the link is made from the token.
    """
    address = (api_url or Route.BASE).rstrip("/")
    try:
        async with aiohttp.ClientSession(
            connector=connector_for(api_url, proxy_for),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_S),
            headers={"Authorization": f"Bot {token}", "User-Agent": USER_AGENT},
        ) as session:
            account = await _asked(session, address + ACCOUNT)
            trouble = _trouble(account, address, has_own_api=api_url is not None)
            application = (0, {}) if trouble else await _asked(session, address + APPLICATION)
    except (aiohttp.ClientError, OSError) as error:
        trouble = f"Discord cannot be reached at {address}: {_words_of(error)}"
    if trouble:
        return Health(is_ok=False, detail=trouble, invitation=introduction("", application_in(token)))
    name = _name_of(account[1])
    # Of bots older than 2017 the account has another id than the application, and a link takes the application's.
    own_id = _number(application[1].get("id")) or application_in(token)
    return Health(is_ok=True, detail=f"{name} takes the token", invitation=introduction(name, own_id))


async def _asked(session: aiohttp.ClientSession, url: str) -> _Answer:
    """The status, and what is said with it: nothing where it is no object of JSON."""
    async with session.get(url, allow_redirects=False) as answer:
        try:
            said = await answer.json(content_type=None)
        except ValueError:
            said = None
        return answer.status, said if isinstance(said, dict) else {}


def _trouble(account: _Answer, address: str, *, has_own_api: bool) -> str:
    """A sentence, "" where all is well. Raises PlatformRefused."""
    status, said = account
    if status == 200 and isinstance(said.get("username"), str):
        return ""
    if status == 401:
        raise PlatformRefused("startup.discord_token")
    if status == 403:
        raise PlatformRefused("startup.discord_access")
    if status == 429:
        return "Discord asks to wait (HTTP 429): try again in a few minutes"
    if status >= 500:
        return f"Discord is in trouble (HTTP {status}): try again later"
    mend = "Check DISCORD_API_URL." if has_own_api else "Check whether a proxy or a firewall answers in its place."
    return f"{address} answers as Discord's API does not (HTTP {status}). {mend}"


def _name_of(account: Mapping[str, object]) -> str:
    """`name#1234` where it has one of the old numbers (Discord API, "Unique Usernames": else it is 0)."""
    name, number = str(account["username"]), str(account.get("discriminator") or "0")
    return name if number == "0" else f"{name}#{number}"


def _number(given: object) -> int | None:
    return int(given) if isinstance(given, str) and given.isascii() and given.isdecimal() else None


def _words_of(error: Exception) -> str:
    """The system's own words, or what kind of error it was: the text of the others may hold addresses."""
    cause = getattr(error, "os_error", error)
    if isinstance(error, aiohttp.ClientResponseError):
        return f"HTTP {error.status}"
    if isinstance(error, TimeoutError):
        return f"no answer within {TIMEOUT_S:.0f} s"
    return (cause.strerror if isinstance(cause, OSError) else None) or type(error).__name__
