"""What the imitation of the Bot API refuses, and what can be made to go wrong with it."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


class Refusal(Exception):
    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hang:
    """The effect takes place, or does not; the answer never comes."""

    has_effect: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is no answer of the Bot API: a page of a proxy, say."""

    status: int
    body: str = "<html><body><h1>502 Bad Gateway</h1></body></html>"


Fault = Refusal | Hang | Page


class Faults(defaultdict[str, deque[Fault]]):
    """Queues by method: each call takes the next one. One that nobody took is a mistake of its test.

    `then` has by method what is queued once that was called, so that no earlier call takes it.
    """

    def __init__(self) -> None:
        super().__init__(deque)
        self.then: dict[str, Sequence[tuple[str, Fault]]] = {}

    def take(self, method: str) -> Fault | None:
        for later, fault in self.then.pop(method, ()):
            self[later].append(fault)
        return self[method].popleft() if self[method] else None

    def assert_taken(self) -> None:
        left = {method: len(queue) for method, queue in self.items() if queue}
        left |= {method: len(queue) for method, queue in self.then.items()}
        assert not left, f"faults that no call has met: {left}"


def as_sent(message: Json) -> Json:
    """Telegram tells bots of inline keyboards only."""
    is_inline = "inline_keyboard" in message.get("reply_markup", {})
    return message if is_inline else {name: value for name, value in message.items() if name != "reply_markup"}
