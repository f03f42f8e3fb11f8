"""The bound on pictures in memory: first come, first served, and never above the limit."""

from __future__ import annotations

import asyncio
import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pipeline.memory import MemoryBudget


class Keeper:
    """Takes a share when started, and keeps it until let go."""

    def __init__(self, memory: MemoryBudget, size_bytes: int, order: list[str], name: str = "") -> None:
        self._memory, self._size_bytes, self._order, self._name = memory, size_bytes, order, name
        self._let_go = asyncio.Event()
        self.has_it = False
        self.task = asyncio.create_task(self._keep())

    async def _keep(self) -> None:
        async with self._memory.reserve(self._size_bytes):
            self.has_it = True
            self._order.append(self._name)
            await self._let_go.wait()
        self.has_it = False

    def let_go(self) -> None:
        self._let_go.set()

    async def end(self) -> None:
        self.let_go()
        await self.task


async def settled() -> None:
    """Let every task run until all of them wait."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_what_fits_is_taken_at_once_and_given_back() -> None:
    memory = MemoryBudget(limit_bytes=10)
    async with memory.reserve(6):
        async with memory.reserve(4):
            assert memory.used_bytes == 10
        assert memory.used_bytes == 6
    assert memory.used_bytes == 0


async def test_an_error_inside_gives_its_share_back() -> None:
    memory = MemoryBudget(limit_bytes=10)
    with pytest.raises(ZeroDivisionError):
        async with memory.reserve(6):
            raise ZeroDivisionError
    assert memory.used_bytes == 0


async def test_the_first_to_wait_is_the_first_served_though_a_smaller_one_would_fit() -> None:
    memory, order = MemoryBudget(limit_bytes=10), list[str]()
    first = Keeper(memory, 6, order, "first")
    large = Keeper(memory, 8, order, "large")
    small = Keeper(memory, 1, order, "small")
    await settled()
    assert order == ["first"]
    await first.end()
    await settled()
    assert order == ["first", "large", "small"]
    await large.end()
    await small.end()


async def test_a_wish_larger_than_the_whole_waits_for_all_and_then_has_it_alone() -> None:
    memory, order = MemoryBudget(limit_bytes=10), list[str]()
    first = Keeper(memory, 1, order)
    huge = Keeper(memory, 10**9, order)
    await settled()
    assert not huge.has_it
    await first.end()
    await settled()
    assert huge.has_it
    assert memory.used_bytes == memory.limit_bytes == 10
    await huge.end()
    assert memory.used_bytes == 0


async def test_a_negative_wish_is_a_wish_for_nothing() -> None:
    memory = MemoryBudget(limit_bytes=10)
    async with memory.reserve(-5):
        assert memory.used_bytes == 0


async def test_a_cancelled_waiter_lets_the_next_one_pass() -> None:
    memory, order = MemoryBudget(limit_bytes=10), list[str]()
    first = Keeper(memory, 6, order, "first")
    large = Keeper(memory, 8, order, "large")
    small = Keeper(memory, 4, order, "small")
    await settled()
    large.task.cancel()
    await settled()
    assert order == ["first", "small"]
    await first.end()
    await small.end()
    assert memory.used_bytes == 0


async def test_a_waiter_cancelled_in_the_moment_of_its_turn_gives_the_turn_on() -> None:
    memory, order = MemoryBudget(limit_bytes=10), list[str]()
    first, second, third = (Keeper(memory, 10, order, name) for name in ("first", "second", "third"))
    await settled()
    first.let_go()
    await asyncio.sleep(0)  # the first has given it back, and the second has its turn but has not run yet
    second.task.cancel()
    await settled()
    assert order == ["first", "third"]
    await third.end()
    assert memory.used_bytes == 0


async def test_a_waiter_cancelled_just_before_a_share_comes_back_ends_as_cancelled() -> None:
    memory, order = MemoryBudget(limit_bytes=10), list[str]()
    reserved = memory.reserve(10)
    await reserved.__aenter__()
    waiter = Keeper(memory, 10, order)
    await settled()
    waiter.task.cancel()
    await reserved.__aexit__(None, None, None)
    await settled()
    assert waiter.task.cancelled()
    assert memory.used_bytes == 0


STEPS = st.lists(
    st.tuples(st.sampled_from(["take", "let go", "cancel", "let go and cancel", "run"]), st.integers(0, 14)),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(STEPS)
async def test_whatever_happens_it_is_never_above_the_limit_and_nobody_is_forgotten(
    steps: list[tuple[str, int]],
) -> None:
    memory, order = MemoryBudget(limit_bytes=10), list[str]()
    keepers: list[Keeper] = []
    for step, number in steps:
        chosen = keepers[number % len(keepers)] if keepers else None
        if step == "take":
            keepers.append(Keeper(memory, number, order))
        elif step == "run":
            await asyncio.sleep(0)
        elif chosen is not None:
            if "let go" in step:
                chosen.let_go()
            if "cancel" in step:
                chosen.task.cancel()
        assert 0 <= memory.used_bytes <= memory.limit_bytes
    for keeper in keepers:
        keeper.let_go()
        with contextlib.suppress(asyncio.CancelledError):
            await keeper.task
        assert 0 <= memory.used_bytes <= memory.limit_bytes
    assert memory.used_bytes == 0
