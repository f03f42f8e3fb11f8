"""How fast the imitation of Discord lets an application call (developer documents v10, "Rate Limits", August 2026).

"Rate limits should not be hard coded into your app": how many calls a route takes is not documented, only how it is
told. So each route takes many here unless a test says otherwise (`set`); the global limit is documented.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections import deque
from dataclasses import dataclass, field

from tests.fakes.discord_faults import Refused

GLOBAL_PER_S = 50
"""Of each bot ("Global Rate Limit"), interaction endpoints (callbacks, and webhooks of the application) left out."""
MOST, WITHIN_S = 100, 1.0
_TOP = re.compile(r"^/(channels|guilds)/(\d+)|^/webhooks/(\d+)/([^/]+)")
_ID = re.compile(r"/(\d{5,}|@original)(?=/|$)")


@dataclass(slots=True, kw_only=True)
class Window:
    most: int
    within_s: float
    taken_at_s: deque[float] = field(default_factory=deque)

    def left(self, now_s: float) -> int:
        while self.taken_at_s and now_s - self.taken_at_s[0] >= self.within_s:
            self.taken_at_s.popleft()
        return self.most - len(self.taken_at_s)

    def resets_after_s(self, now_s: float) -> float:
        return max(0.0, self.taken_at_s[0] + self.within_s - now_s) if self.taken_at_s else 0.0


@dataclass(slots=True, kw_only=True)
class Limits:
    rules: list[tuple[str, re.Pattern[str], int, float]] = field(default_factory=list)
    windows: dict[tuple[str, str], Window] = field(default_factory=dict)
    everything: Window = field(default_factory=lambda: Window(most=GLOBAL_PER_S, within_s=1.0))

    def set(self, method: str, path: str, *, most: int, within_s: float) -> None:
        """For calls from now on; `path` is a regular expression."""
        self.rules.append((method, re.compile(path), most, within_s))

    def take(self, method: str, path: str, now_s: float) -> dict[str, str]:
        """The headers of the answer. Raises Refused, 429, where it is one call too many."""
        is_free = path.startswith(("/interactions/", "/webhooks/"))
        if not is_free and self.everything.left(now_s) < 1:
            raise _too_many(self.everything.resets_after_s(now_s), {}, is_global=True)
        route, top = self._route(method, path)
        window = self.windows.get((route, top))
        if window is None:
            rule = next((rule for rule in self.rules if rule[0] == method and rule[1].search(path)), None)
            most, within_s = (MOST, WITHIN_S) if rule is None else rule[2:]
            window = self.windows[route, top] = Window(most=most, within_s=within_s)
        is_taken = window.left(now_s) > 0
        if is_taken:
            window.taken_at_s.append(now_s)
            if not is_free:
                self.everything.taken_at_s.append(now_s)
        after_s = window.resets_after_s(now_s)
        headers = {
            "X-RateLimit-Limit": str(window.most), "X-RateLimit-Remaining": str(window.left(now_s)),
            "X-RateLimit-Reset": f"{time.time() + after_s:.3f}", "X-RateLimit-Reset-After": f"{after_s:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(route.encode()).hexdigest()[:16],
        }  # fmt: skip
        if not is_taken:
            raise _too_many(after_s, headers, is_global=False)
        return headers

    @staticmethod
    def _route(method: str, path: str) -> tuple[str, str]:
        """Without ids, and the top-level resource: channel, server, webhook with its token."""
        found = _TOP.match(path)
        top = found.group() if found else ""
        rest = path[len(top) :]
        kind = top.split("/")[1] if top else ""
        return f"{method} {kind} {_ID.sub('/:id', rest)}", top


def _too_many(after_s: float, headers: dict[str, str], *, is_global: bool) -> Refused:
    """ "Exceeding A Rate Limit". That Discord's own 429 has a Via header is known from its library alone."""
    more = {"Retry-After": str(int(after_s) + 1), "X-RateLimit-Scope": "global" if is_global else "user"}
    more |= {"Via": "1.1 google"} | ({"X-RateLimit-Global": "true"} if is_global else {})
    refused = Refused(429, 0, "You are being rate limited.", headers=headers | more)
    refused.body = {"message": "You are being rate limited.", "retry_after": round(after_s, 3), "global": is_global}
    return refused
