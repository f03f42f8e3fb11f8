"""An event loop without a clock, sockets or threads: time goes on when there is nothing left to do.

What is ready runs in the order in which it became ready, as in asyncio's own loop; what differs between two runs is
when the outside answers, and that is drawn (`fate`). A loop that dies runs nothing any more.
"""

from __future__ import annotations

import asyncio
import contextvars
import functools
import heapq
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import suppress
from itertools import count
from typing import Any

MAX_ROUNDS = 20_000
"""Rounds without any time in between: an ordinary start takes a hundred."""


class Stuck(Exception):
    """Everything waits and nothing will ever come, or it goes round in circles while no time goes on."""


class _Handle:
    """As asyncio's, without what helps to debug: there are thousands in a run."""

    __slots__ = ("args", "callback", "context", "is_cancelled", "when_s")

    def __init__(self, callback: Any, args: tuple[Any, ...], context: Any, when_s: float = 0.0) -> None:
        self.callback = callback
        self.args = args
        self.context = context
        self.is_cancelled = False
        self.when_s = when_s

    def cancel(self) -> None:
        self.is_cancelled = True

    def cancelled(self) -> bool:
        return self.is_cancelled

    def when(self) -> float:
        return self.when_s


class VirtualTask(asyncio.Task[Any]):
    """Counted, so that a set of tasks is walked through in the same order in each run."""

    number = 0

    def __hash__(self) -> int:
        return self.number


class VirtualLoop(asyncio.AbstractEventLoop):
    """`run_thread` is what takes the place of a thread: it is given a function and calls back with its outcome."""

    def __init__(self, *, now_s: float) -> None:
        self.now_s = now_s
        self.is_over = False
        self.troubles: list[BaseException] = []
        self.run_thread: Callable[[Callable[[], Any], asyncio.Future[Any]], None] | None = None
        self._ready: deque[_Handle] = deque()
        self._timers: list[tuple[float, int, _Handle]] = []
        self._numbers = count(1)
        self._tasks: list[VirtualTask] = []

    # --- running --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Until it is over. Raises Stuck."""
        asyncio._set_running_loop(self)
        ready, timers = self._ready, self._timers
        rounds = 0
        try:
            while not self.is_over:
                rounds += 1
                if not ready:
                    rounds = 0
                    self._wake_next()
                elif rounds > MAX_ROUNDS:
                    raise Stuck(f"no time goes on: {[handle.callback for handle in ready][:3]}")
                while timers and timers[0][0] <= self.now_s:
                    ready.append(heapq.heappop(timers)[2])
                self._run_once(ready)
        finally:
            asyncio._set_running_loop(None)

    def _run_once(self, ready: deque[_Handle]) -> None:
        for _ in range(len(ready)):
            handle = ready.popleft()
            if handle.is_cancelled:
                continue
            try:
                if handle.context is None:
                    handle.callback(*handle.args)
                else:
                    handle.context.run(handle.callback, *handle.args)
            except Exception as error:  # noqa: BLE001 - as in asyncio: told, and the loop goes on
                self.troubles.append(error)
            if self.is_over:
                return

    def _wake_next(self) -> None:
        while self._timers and self._timers[0][2].is_cancelled:
            heapq.heappop(self._timers)
        if not self._timers:
            raise Stuck("everything waits for ever")
        self.now_s = max(self.now_s, self._timers[0][0])

    def end(self) -> None:
        """Nothing runs from here on, as after a kill -9."""
        self.is_over = True

    def bury(self) -> None:
        """Close what was under way, lest it is closed some time later. What it does on its way out reaches nobody."""
        asyncio._set_running_loop(self)
        try:
            for _ in range(3):
                for task in [task for task in self._tasks if not task.done()]:
                    task._log_destroy_pending = False  # type: ignore[attr-defined]
                    with suppress(BaseException):  # it may await something on its way out, and nobody hears of it
                        task.get_coro().close()
        finally:
            asyncio._set_running_loop(None)
            self._tasks.clear()
            self._ready.clear()
            self._timers.clear()

    # --- what asyncio asks of a loop ----------------------------------------------------------------------------------

    def time(self) -> float:
        return self.now_s

    def call_soon(  # type: ignore[override]  # a handle of our own
        self, callback: Any, *args: Any, context: contextvars.Context | None = None
    ) -> Any:
        handle = _Handle(callback, args, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon  # type: ignore[assignment]  # the same

    def call_later(  # type: ignore[override]  # the same
        self, delay: float, callback: Any, *args: Any, context: contextvars.Context | None = None
    ) -> Any:
        when_s = self.now_s + delay if delay > 0.0 else self.now_s
        handle = _Handle(callback, args, context, when_s)
        heapq.heappush(self._timers, (when_s, next(self._numbers), handle))
        return handle

    def call_at(  # type: ignore[override]  # the same
        self, when: float, callback: Any, *args: Any, context: contextvars.Context | None = None
    ) -> Any:
        handle = _Handle(callback, args, context, when)
        heapq.heappush(self._timers, (when, next(self._numbers), handle))
        return handle

    def create_future(self) -> asyncio.Future[Any]:
        return asyncio.Future(loop=self)

    def create_task(self, coro: Any, *, name: str | None = None, context: Any = None) -> asyncio.Task[Any]:
        VirtualTask.number = number = next(self._numbers)  # asked for while it is being made
        task = VirtualTask(coro, loop=self, name=name or "", context=context)
        task.number = number
        VirtualTask.number = 0
        self._tasks.append(task)
        return task

    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        future = self.create_future()
        assert self.run_thread is not None
        self.run_thread(functools.partial(func, *args), future)
        return future

    get_debug = bool  # False: each future asks, and a built-in one answers soonest

    def is_running(self) -> bool:
        return True

    def is_closed(self) -> bool:
        return False

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException) and not self.is_over:
            self.troubles.append(error)
