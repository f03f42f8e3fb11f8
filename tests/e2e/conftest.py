"""One process a worker that has imported the bot: most starts of the program are its forks, at a quarter of the CPU."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.forking import forking


@pytest.fixture(scope="session", autouse=True)
def _forks() -> Iterator[None]:
    with forking():
        yield
