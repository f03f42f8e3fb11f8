"""Addresses as operators write them, and what can be told from one."""

from __future__ import annotations

import ipaddress
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


def is_unencrypted(url: str) -> bool:
    """Whether what is sent there can be read on its way."""
    parts = urlsplit(url)
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server that listens on `host`."""
    return host.lower() == "localhost" or (is_address(host) and ipaddress.ip_address(host).is_loopback)


def is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
