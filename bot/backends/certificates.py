"""Whom connections to services trust where nothing else is said."""

from __future__ import annotations

import ssl
from functools import cache

import httpx


@cache
def trusted() -> ssl.SSLContext:
    """The authorities that httpx trusts, `SSL_CERT_FILE` and `SSL_CERT_DIR` included.

    One for all connections: reading the certificates takes 25 ms each time, and no connection changes them.
    """
    return httpx.create_ssl_context()
