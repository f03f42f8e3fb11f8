"""Which task is next: people take turns, and the tasks of one person keep their order."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from itertools import zip_longest


class FairQueue:
    """Task ids, by who asked. A task that was begun and must begin again goes before everybody's turn."""

    def __init__(self) -> None:
        self._again: deque[str] = deque()
        self._turns: OrderedDict[str, deque[str]] = OrderedDict()
        self._last: str | None = None

    def __len__(self) -> int:
        return len(self._again) + sum(map(len, self._turns.values()))

    def __iter__(self) -> Iterator[str]:
        """In the order in which they would be taken, if nobody came meanwhile."""
        yield from self._again
        for round_ in zip_longest(*self._turns.values()):
            yield from (task_id for task_id in round_ if task_id is not None)

    def push(self, task_id: str, *, requester: str) -> None:
        """Somebody who has nothing waiting yet goes before the one who was served last, whose turn is over."""
        is_new = requester not in self._turns
        self._turns.setdefault(requester, deque()).append(task_id)
        if is_new and self._last is not None and self._last in self._turns:
            self._turns.move_to_end(self._last)

    def push_again(self, task_id: str) -> None:
        self._again.append(task_id)

    def pop(self) -> str | None:
        """The next one; None where nobody waits."""
        if self._again:
            return self._again.popleft()
        if not self._turns:
            return None
        requester, own = next(iter(self._turns.items()))
        task_id = own.popleft()
        self._turns.move_to_end(requester)
        self._last = requester
        if not own:
            del self._turns[requester]
        return task_id

    def take(self, count: int, *, where: Callable[[str], bool]) -> tuple[str, ...]:
        """Up to `count` of those for which `where` holds, the first in the queue first."""
        taken: list[str] = []
        for task_id in self:
            if len(taken) == count:
                break
            if where(task_id):
                taken.append(task_id)
        for task_id in taken:
            self.remove(task_id)
        return tuple(taken)

    def remove(self, task_id: str) -> None:
        """Take it out, wherever it stands. Nothing happens where it is not in the queue."""
        if task_id in self._again:
            self._again.remove(task_id)
            return
        for requester, own in self._turns.items():
            if task_id in own:
                own.remove(task_id)
                if not own:
                    del self._turns[requester]
                return

    def position(self, task_id: str) -> int | None:
        """How many are before it; None where it is not in the queue."""
        return next((place for place, waiting in enumerate(self) if waiting == task_id), None)
