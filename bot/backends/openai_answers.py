"""What the answers of OpenAI's images API hold."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from urllib.parse import urljoin

from bot.backends.engine_http import field_of
from bot.backends.spilling import Spilled, is_data_url

MAX_URL_CHARACTERS = 8192


def written_out(item: object) -> object:
    """The picture itself, where it stands in the answer: as base64, or as a `data:` address in place of an address. A
    long one was decoded as it came."""
    encoded, url = field_of(item, "b64_json"), field_of(item, "url")
    if encoded is not None or not (isinstance(url, Spilled) or (isinstance(url, str) and is_data_url(url))):
        return encoded
    return url


def listed_models(content: object) -> tuple[str, ...]:
    data = field_of(content, "data")
    return tuple(str(field_of(item, "id")) for item in data) if isinstance(data, list) else ()


def is_listed(model: str, listed: Sequence[str]) -> bool:
    """LiteLLM lists patterns, too, such as `openai/*`."""
    return any(model == name or ("*" in name and fnmatchcase(model, name)) for name in listed)


def absolute(base_url: str, url: object) -> str | None:
    """SGLang answers with a path, LocalAI with a whole address. Whether it may be fetched is decided there."""
    if not isinstance(url, str) or not url.isprintable() or not 0 < len(url) <= MAX_URL_CHARACTERS:
        return None
    try:
        return urljoin(f"{base_url}/", url)
    except ValueError:
        return None
