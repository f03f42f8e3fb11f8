"""Web addresses as operators write them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit


def read_url(given: str) -> str:
    """Scheme, host, port and path, without a slash at the end. Raises ValueError, with the middle of a sentence."""
    try:
        url = urlsplit(given)
        is_whole = url.scheme in ("http", "https") and bool(url.hostname) and url.port != 0
    except ValueError:
        is_whole = False
    if not is_whole or not re.fullmatch(r"[!-~]+", given):
        raise ValueError("but is not a web address")
    if "@" in url.netloc or "?" in given or "#" in given:
        raise ValueError("but has more than scheme, host, port and path (no user name, no ?, no #)")
    return given.rstrip("/")
