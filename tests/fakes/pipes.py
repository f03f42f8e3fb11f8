"""Pipes that nobody reads."""

from __future__ import annotations

import os


def stuff(writing: int) -> int:
    """Fill the pipe, so that the next byte finds no room; gives how many bytes that took."""
    stuffed = 0
    os.set_blocking(writing, False)
    try:
        while True:
            stuffed += os.write(writing, b"." * 1024)
    except BlockingIOError:
        os.set_blocking(writing, True)
        return stuffed
