"""Notices shards that stay connected and receive nothing any more (discord-api-docs issue 8162).

The library itself reconnects a shard whose heartbeats are not answered. The watchdog finds two other cases: heartbeats
are answered, and no interaction comes for far longer than is usual for this shard; or the connection was lost, and
there has been no new one for minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

QUIET_S = 15 * 60.0
"""A silence shorter than this means nothing."""
UNUSUAL = 30.0
"""How many times as long as usual a silence has to be."""
KNOWN_AFTER = 20
"""Interactions after which the usual is known."""
AGAIN_AFTER_S = 3600.0
CLOSED_S = 5 * 60.0
"""Longer than the library waits between its first attempts to connect anew."""
_WEIGHT = 0.05


@dataclass(slots=True, kw_only=True)
class _Shard:
    heard: int = 0
    last_at_s: float = 0.0
    usual_s: float = 0.0
    reconnected_at_s: float = float("-inf")


class Watchdog:
    """Times are monotonic seconds, given by the caller."""

    def __init__(self) -> None:
        self._shards: dict[int, _Shard] = {}
        self._closed_since_s: dict[int, float] = {}

    def hear(self, shard: int, now_s: float) -> None:
        """An interaction has come."""
        known = self._shards.setdefault(shard, _Shard(last_at_s=now_s))
        gap_s = now_s - known.last_at_s
        known.usual_s = gap_s if known.heard <= 1 else known.usual_s + _WEIGHT * (gap_s - known.usual_s)
        known.heard += 1
        known.last_at_s = now_s

    def look(self, shard: int, now_s: float, *, is_open: bool) -> None:
        """Whether it is connected at this moment."""
        if is_open:
            self._closed_since_s.pop(shard, None)
        else:
            self._closed_since_s.setdefault(shard, now_s)

    def lost(self, now_s: float) -> tuple[int, ...]:
        """Shards to be connected anew; each is named again after CLOSED_S."""
        named = tuple(shard for shard, at_s in self._closed_since_s.items() if now_s - at_s > CLOSED_S)
        for shard in named:
            self._closed_since_s[shard] = now_s
        return named

    def silent(self, now_s: float) -> tuple[int, ...]:
        """Shards to be connected anew; each is named once an hour at most."""
        named = []
        for shard, known in self._shards.items():
            limit_s = max(QUIET_S, UNUSUAL * known.usual_s)
            is_known = known.heard >= KNOWN_AFTER
            if is_known and now_s - known.last_at_s > limit_s and now_s - known.reconnected_at_s > AGAIN_AFTER_S:
                known.reconnected_at_s = now_s
                named.append(shard)
        return tuple(named)
