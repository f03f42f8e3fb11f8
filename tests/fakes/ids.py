"""Ids that count, so that a test can replay."""

from __future__ import annotations

from bot.model.jobs import JobId


class CountedIds:
    """job0000000000001, …; seeds 1000, 2000, …; no jitter."""

    def __init__(self) -> None:
        self._jobs = 0
        self._seeds = 0

    def job_id(self) -> JobId:
        self._jobs += 1
        return JobId(f"job{self._jobs:013d}")

    def seed(self) -> int:
        self._seeds += 1000
        return self._seeds

    def jitter(self) -> float:
        return 0.5
