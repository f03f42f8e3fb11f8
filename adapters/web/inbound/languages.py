"""Which language a browser wants, of those there are."""

from __future__ import annotations

from starlette.requests import HTTPConnection

from bot.ports import Texts

LANGUAGE_COOKIE = "imagine_language"
"""What was chosen at this browser. It is read and never trusted: an unknown language is none."""
_MAX_LANGUAGES = 10


def language_of(connection: HTTPConnection, texts: Texts) -> str:
    """What was chosen at this browser, else what it asks for."""
    chosen = connection.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in texts.locales else preferred(connection.headers.get("accept-language", ""), texts)


def preferred(header: str, texts: Texts) -> str:
    """The first language of an Accept-Language header that there is; English where there is none of them."""
    for language in _in_order(header):
        locale = texts.locale(language)
        if locale.split("-")[0].lower() == language.split("-")[0].lower():
            return locale
    return texts.locale("en")


def _in_order(header: str) -> list[str]:
    weighted: list[tuple[float, str]] = []
    for part in header[:500].split(",")[:_MAX_LANGUAGES]:
        language, _, parameters = part.strip().partition(";")
        if language.strip().replace("-", "").isalnum():
            weighted.append((-_weight(parameters), language.strip()))
    return [language for weight, language in sorted(weighted, key=lambda pair: pair[0]) if weight < 0]


def _weight(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(1.0, max(0.0, float(value)))
    except ValueError:
        return 0.0
