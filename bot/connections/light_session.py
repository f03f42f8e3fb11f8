"""aiohttp as both calls and downloads need it: no cookies, no proxy, nothing unpacked, one attempt a request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import aiohttp

MAX_HEADER_BYTES = 64 * 1024
"""Of one line. h11, which httpx uses, takes 100 KiB of all together."""


def light_session(
    *,
    connector: aiohttp.TCPConnector,
    timeout: aiohttp.ClientTimeout,
    headers: Mapping[str, str] | None = None,
    skip_auto_headers: Iterable[str] = (),
    read_buffer_bytes: int = 64 * 1024,
    trace_configs: list[aiohttp.TraceConfig] | None = None,
) -> aiohttp.ClientSession:
    """Make it in the event loop in which it stays. aiohttp stops reading at twice the buffer, for who is slow."""
    session = aiohttp.ClientSession(
        connector=connector,
        timeout=timeout,
        headers=headers,
        skip_auto_headers=skip_auto_headers,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        read_bufsize=read_buffer_bytes,
        max_line_size=MAX_HEADER_BYTES,
        max_field_size=MAX_HEADER_BYTES,
        trace_configs=trace_configs,
    )
    # Each call is one attempt. aiohttp has no public way to say so, and its own test client does the same.
    session._retry_connection = False  # noqa: SLF001 (see above; test_zimage_faults.py, test_downloads.py)
    return session
