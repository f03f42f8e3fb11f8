"""How the program reaches those who are outside: by which proxy, or directly."""

from __future__ import annotations

from bot.settings.backends import BackendChoice
from bot.settings.loading import WrongSettings
from bot.settings.settings import Settings

DISCORD = "https://discord.com"
TELEGRAM = "https://api.telegram.org"


def check_ways_out(settings: Settings) -> None:
    """Whether each proxy that would be used can be. Raises WrongSettings."""
    faults = list(settings.proxy_faults(reached(settings)))
    if faults:
        raise WrongSettings(faults)


def told(settings: Settings) -> list[str]:
    """A line for each service that the settings turn on, without passwords."""
    lines = list(settings.ways_out(reached(settings)))
    if lines and BackendChoice.ZIMAGE in settings.backends:
        lines.append("Pictures at the addresses that the hosted API names are always fetched directly")
    return lines


def reached(settings: Settings) -> list[tuple[str, str]]:
    """Who is reached, and at which address. A GPU server and engines are the operator's own: never by a proxy."""
    found = []
    if settings.token_of_discord:
        found.append(("Discord", settings.discord_api_url or DISCORD))
    if settings.token_of_telegram:
        found.append(("Telegram", settings.telegram_api_url or TELEGRAM))
    if BackendChoice.ZIMAGE in settings.backends:
        found.append(("The hosted API", settings.zimage_api_url))
    if settings.alert_url:
        found.append(("The webhook of alerts", settings.alert_url))
    return found
