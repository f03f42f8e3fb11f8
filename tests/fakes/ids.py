"""Ids that count, so that a test can replay."""

from __future__ import annotations

import random

from bot.model.jobs import JobId


class CountedIds:
    """job0000000000001, …; seeds 1000, 2000, …; no jitter."""

    def __init__(self) -> None:
        self._jobs = 0
        self._seeds = 0
        self._chances = 0
        self._lives = 1

    def job_id(self) -> JobId:
        self._jobs += 1
        return JobId(f"job{self._jobs:013d}")

    def seed(self) -> int:
        self._seeds += 1000
        return self._seeds

    def jitter(self) -> float:
        return 0.5

    def chance(self, alphabet: str, count: int) -> str:
        """Another one at each call, of which the last signs count."""
        self._chances += 1
        left, signs = self._chances, []
        for _ in range(count):
            left, place = divmod(left, len(alphabet))
            signs.append(alphabet[place])
        return "".join(reversed(signs))

    def chance_of(self, cause: str, alphabet: str, count: int) -> str:
        signs = random.Random(f"{self._lives} {cause}")
        return "".join(signs.choices(alphabet, k=count))

    def forget(self) -> None:
        """As a new process has it."""
        self._lives += 1
