"""Balances that somebody looks at: shown as soon as another has changed them, and looked at on after a failure."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from bot.model.ledger import Balance
from bot.model.people import Identity, PersonId
from bot.ports import SpeakingChat, Storage
from bot.telling.balances import BalanceWatch
from storage.sqlite import SqliteStorage
from tests.fakes.clock import StoppedClock
from tests.fakes.databases import make_database
from tests.fakes.events import RecordedEvents
from tests.fakes.orders import ANNA
from tests.fakes.stories import grant

BORIS = Identity(platform="telegram", user_id="8")


@dataclass
class Window:
    """What a chat has of it."""

    watched: tuple[Identity, ...] = (ANNA,)
    shown: list[tuple[Identity, Balance]] = field(default_factory=list)

    def watched_balances(self) -> tuple[Identity, ...]:
        return self.watched

    def show_balance(self, identity: Identity, balance: Balance) -> None:
        self.shown.append((identity, balance))


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with SqliteStorage(path=make_database(tmp_path)) as opened:
        yield opened


@dataclass
class Messages:
    """What the reporter has of it: who reads in a message what they have left."""

    waiting: set[PersonId] = field(default_factory=set)
    shown: list[tuple[PersonId, Balance]] = field(default_factory=list)

    def watched_people(self) -> frozenset[PersonId]:
        return frozenset(self.waiting)

    async def show_balance(self, person: PersonId, balance: Balance) -> None:
        self.shown.append((person, balance))


def watch(
    storage: Storage, window: Window, events: RecordedEvents | None = None, messages: Messages | None = None
) -> BalanceWatch:
    return BalanceWatch(
        storage=storage,
        chats={"web": cast("SpeakingChat", window)},
        clock=StoppedClock(),
        events=events or RecordedEvents(),
        statuses=messages or Messages(),
    )


async def test_a_balance_that_changes_while_somebody_looks_is_shown_once(storage: SqliteStorage) -> None:
    window = Window()
    watching = watch(storage, window)
    await grant(storage, 5, key="before")
    await watching.look()
    await grant(storage, 3, key="meanwhile")
    await grant(storage, 9, BORIS, key="another's")
    for _ in range(2):
        await watching.look()
    assert window.shown == [(ANNA, Balance(posted=8, held=0))]


async def test_what_changed_while_nobody_looked_is_not_shown(storage: SqliteStorage) -> None:
    window = Window()
    watching = watch(storage, window)
    await grant(storage, 5, key="before")
    await watching.look()
    window.watched = ()
    await watching.look()
    await grant(storage, 3, key="meanwhile")
    window.watched = (ANNA,)
    await watching.look()
    assert window.shown == []


async def test_a_message_under_way_is_told_what_changed_also_before_the_first_look(storage: SqliteStorage) -> None:
    messages = Messages()
    watching = watch(storage, Window(watched=()), messages=messages)
    change = await grant(storage, 5, key="between the answer and the first look")
    messages.waiting = {change.person}
    for _ in range(2):
        await watching.look()
    await grant(storage, 3, key="later")
    await grant(storage, 9, BORIS, key="another's")
    await watching.look()
    assert messages.shown == [(change.person, Balance(posted=posted, held=0)) for posted in (5, 8)]


async def test_a_look_that_fails_is_noted_and_the_next_is_taken() -> None:
    class Broken:
        looks = 0
        looked_twice = asyncio.Event()

        async def changed_balances(self, *, after: int | None) -> tuple[int, tuple[str, ...]]:
            self.looks += 1
            if self.looks == 2:
                self.looked_twice.set()
            raise ZeroDivisionError

    broken, events = Broken(), RecordedEvents()
    running = asyncio.create_task(watch(cast("Storage", broken), Window(), events).run())
    await broken.looked_twice.wait()
    running.cancel()
    assert events.warnings[0] == ("balances_not_read", {"why": "ZeroDivisionError"})
