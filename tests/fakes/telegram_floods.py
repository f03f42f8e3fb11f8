"""How fast the imitation of the Bot API lets a bot send (core.telegram.org/bots/faq, "My bot is hitting limits").

"In a single chat, avoid sending more than one message per second. We may allow short bursts that go over this limit,
but eventually you'll begin receiving 429 errors. In a group, bots are not able to send more than 20 messages per
minute. For bulk notifications, bots are not able to broadcast more than about 30 messages per second."

How long a burst may be is not said: `burst` is ours, and 1 is the strictest. That each picture of an album is a message
and that edits, answers and chat actions are none: no document.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from tests.fakes.telegram_faults import Refusal

A_CHAT_PER_S, ALL_PER_S, A_GROUP_PER_MIN = 1.0, 30.0, 20
MINUTE_S = 60.0


@dataclass(slots=True, kw_only=True)
class Bucket:
    """Holds `most` messages, and wins `per_s` of them back each second."""

    most: float
    per_s: float
    left: float = field(init=False)
    at_s: float = -math.inf

    def __post_init__(self) -> None:
        self.left = self.most

    def wait_s(self, count: int, now_s: float) -> float:
        """How long until so many may be sent. More than it holds may be sent once it is full."""
        if now_s > self.at_s:
            self.left = min(
                self.most, self.left + (now_s - max(self.at_s, now_s - self.most / self.per_s)) * self.per_s
            )
            self.at_s = now_s
        return max(0.0, (min(count, self.most) - self.left) / self.per_s)


@dataclass(slots=True, kw_only=True)
class Floods:
    burst: int = 20
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _groups: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _all: Bucket = field(default_factory=lambda: Bucket(most=ALL_PER_S, per_s=ALL_PER_S))

    def admit(self, chat: int, count: int, now_s: float) -> None:
        """Counts so many messages; where they are too many, none of them, and 429 with `retry_after` in whole seconds
        (ResponseParameters)."""
        bucket = self._chats.setdefault(chat, Bucket(most=self.burst, per_s=A_CHAT_PER_S))
        sent = self._groups[chat]
        while sent and now_s - sent[0] >= MINUTE_S:
            sent.popleft()
        left = A_GROUP_PER_MIN - len(sent)
        is_full = chat < 0 and count > left
        of_group_s = sent[min(count - left, len(sent)) - 1] + MINUTE_S - now_s if is_full else 0.0
        wait_s = max(bucket.wait_s(count, now_s), self._all.wait_s(count, now_s), of_group_s)
        if wait_s > 0:
            after_s = max(1, math.ceil(wait_s))
            raise Refusal(429, f"Too Many Requests: retry after {after_s}", retry_after=after_s)
        for one in (bucket, self._all):
            one.left -= count
        if chat < 0:
            sent.extend([now_s] * count)
