"""One message when it begins, one when it ends, a summary an hour between; what flaps tells less and less."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from bot.model.alerts import AlertKind, Condition, Finding
from bot.model.chat_errors import ChatBusy, Gone
from bot.model.outgoing import Outgoing, Recipient
from bot.model.people import Identity
from bot.pipeline.views import Views
from bot.telling.outbox import OutboxService
from bot.telling.recipients import addressees
from bot.telling.watch import AlertWatch, Source
from bot.texts.catalogs import Catalogs
from storage.sqlite import SqliteStorage
from tests.fakes.chat import FakeChat
from tests.fakes.clock import SettableClock
from tests.fakes.databases import make_database
from tests.fakes.events import RecordedEvents

FIRST, SECOND = Identity(platform="fake", user_id="1"), Identity(platform="other", user_id="2")
DISK = "disk"
HOUR_S = 3600.0


class Watched:
    """A watch over one subject, by a clock that a test moves."""

    def __init__(self, storage: SqliteStorage, *, name: str = DISK, kind: AlertKind = AlertKind.DISK_LOW) -> None:
        self.storage, self.name, self.kind = storage, name, kind
        self.clock, self.events = SettableClock(), RecordedEvents()
        self.clock.stop()
        self.condition, self.revision = Condition.WELL, "0010"
        self.chats = {"fake": FakeChat(), "other": FakeChat(platform="other")}
        self.outbox = OutboxService(
            storage=storage, chats=self.chats, webhook=None, views=Views(texts=Catalogs()), clock=self.clock,
            events=self.events,
        )  # fmt: skip
        self.restart()

    def restart(self) -> None:
        self.watch = AlertWatch(
            storage=self.storage, outbox=self.outbox, sources=[Source(ask=self._found)], revision=self.revision,
            admins=[FIRST, SECOND], has_webhook=False, clock=self.clock, events=self.events,
        )  # fmt: skip

    async def _found(self) -> Sequence[Finding]:
        kind = self.kind if self.condition is Condition.WRONG else None
        return [Finding(name=self.name, condition=self.condition, kind=kind, facts={"mib": 7, "service": "zimage"})]

    async def lasts(self, condition: Condition, seconds: float) -> None:
        """Looked at when it begins to be so and when it ends."""
        self.condition = condition
        self.clock.advance(1)
        await self.watch.look()
        self.clock.advance(seconds)
        await self.watch.look()

    async def told(self) -> list[str]:
        """What was written since the last call."""
        found: tuple[Outgoing, ...] = await self.storage.due_messages(at=self.clock.now(), limit=100)
        await self.storage.finish_messages([message.id for message in found], at=self.clock.now())
        return [message.key for message in found]


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        yield Watched(storage)


async def test_it_is_told_once_that_it_begins_and_once_that_it_ends_over_restarts(watched: Watched) -> None:
    for _ in range(3):
        await watched.lasts(Condition.WRONG, 60)
        watched.restart()
    assert await watched.told() == ["alert.began"]
    for _ in range(3):
        await watched.lasts(Condition.WELL, 60)
        watched.restart()
    assert await watched.told() == ["alert.ended"]


async def test_while_it_lasts_a_summary_comes_once_an_hour(watched: Watched) -> None:
    keys = []
    for _ in range(150):
        await watched.lasts(Condition.WRONG, 60)
        keys += await watched.told()
    assert keys == ["alert.began", "alert.lasts", "alert.lasts"]


async def test_the_summary_comes_when_the_hour_is_full_and_not_before(watched: Watched) -> None:
    await watched.lasts(Condition.WRONG, 0)
    watched.clock.advance(HOUR_S - 0.001)
    await watched.watch.look()
    assert await watched.told() == ["alert.began"]
    watched.clock.advance(0.001)
    await watched.watch.look()
    assert await watched.told() == ["alert.lasts"]


async def test_what_flaps_for_hours_tells_only_a_few_times(watched: Watched) -> None:
    keys = []
    for _ in range(3 * 60):
        await watched.lasts(Condition.WRONG, 30)
        await watched.lasts(Condition.WELL, 30)
        keys += await watched.told()
    assert keys.count("alert.began") <= 3
    assert keys.count("alert.ended") <= 2


async def test_what_is_not_known_tells_nothing(watched: Watched) -> None:
    await watched.lasts(Condition.UNKNOWN, 60)
    await watched.lasts(Condition.WRONG, 1)
    await watched.lasts(Condition.UNKNOWN, 3000)
    assert await watched.told() == ["alert.began"]


async def test_what_follows_from_an_outage_is_not_told_beside_it(watched: Watched) -> None:
    watched.name, watched.kind = "backend:zimage", AlertKind.BACKEND_BALANCE
    await watched.lasts(Condition.WRONG, 1)
    watched.name, watched.kind = "failures", AlertKind.FAILURES
    await watched.lasts(Condition.WRONG, 1)
    assert await watched.told() == ["alert.began"]


async def test_what_came_an_hour_after_an_outage_is_told(watched: Watched) -> None:
    watched.name, watched.kind = "backend:zimage", AlertKind.BACKEND_BALANCE
    await watched.lasts(Condition.WRONG, 1)
    assert await watched.told() == ["alert.began"]
    await watched.lasts(Condition.WELL, 60)
    watched.name, watched.kind = "failures", AlertKind.FAILURES
    await watched.lasts(Condition.WRONG, HOUR_S / 2)
    assert await watched.told() == ["alert.ended"]
    watched.clock.advance(HOUR_S / 2)
    await watched.watch.look()
    assert await watched.told() == ["alert.began"]
    assert {name for name, _ in watched.events.alerts} == {"alert_began"}
    assert [fields["kind"] for _, fields in watched.events.alerts] == ["backend_balance", "failures"]


async def test_a_closed_chat_is_passed_over_and_tried_again_later_where_all_are_closed(watched: Watched) -> None:
    first, second = Recipient(platform="fake", user_id="1"), Recipient(platform="other", user_id="2")
    watched.chats["fake"].closed[first] = Gone()
    watched.chats["other"].closed[second] = ChatBusy(after_s=1)
    await watched.lasts(Condition.WRONG, 1)
    (message,) = await watched.storage.due_messages(at=watched.clock.now(), limit=9)
    assert message.recipients == (first, second)
    await watched.outbox._tell(message)
    assert await watched.storage.due_messages(at=watched.clock.now(), limit=9) == ()
    watched.clock.advance(10)
    watched.chats["other"].closed.clear()
    (again,) = await watched.storage.due_messages(at=watched.clock.now(), limit=9)
    await watched.outbox._tell(again)
    ((to, text),) = watched.chats["other"].said.values()
    assert to == second
    assert "7 MiB" in text
    assert watched.chats["fake"].said == {}


@pytest.mark.parametrize("platform", ["fake", "other"])
async def test_of_a_platform_that_is_lost_the_admin_on_another_one_is_told_first(
    watched: Watched, platform: str
) -> None:
    watched.name, watched.kind = f"platform:{platform}", AlertKind.PLATFORM_LOST
    await watched.lasts(Condition.WRONG, 60)
    (message,) = await watched.storage.due_messages(at=watched.clock.now(), limit=9)
    other = {"fake": "other", "other": "fake"}[platform]
    assert [recipient.platform for recipient in message.recipients] == [other, platform]
    assert message.topic == f"platform:{platform}"


async def test_a_migration_of_the_database_is_told_once_and_a_new_database_not(watched: Watched) -> None:
    await watched.watch.look()
    assert await watched.told() == []
    watched.revision = "0011"
    for _ in range(2):
        watched.restart()
        await watched.watch.look()
        await watched.watch.look()
    (message,) = await watched.storage.due_messages(at=watched.clock.now(), limit=9)
    assert (message.key, dict(message.values)) == ("alert.migrated", {"revision": "0011"})


@pytest.mark.parametrize(("lost", "asked"), [((), ("fake", "other")), (("fake",), ("other", "fake"))])
def test_the_first_admin_on_a_platform_that_is_there_is_told(lost: tuple[str, ...], asked: tuple[str, ...]) -> None:
    (told,) = addressees(chats=(), admins=(FIRST, SECOND), lost=lost, has_webhook=False)
    assert tuple(recipient.platform for recipient in told.recipients) == asked


@pytest.mark.parametrize("before", [None, AlertKind.PLATFORM_LOST, AlertKind.PLATFORM_REFUSED])
async def test_a_platform_that_lets_the_bot_in_no_more_is_told_of_once_over_starts(
    tmp_path: Path, before: AlertKind | None
) -> None:
    """The program ends at each of them; the first start that is let in tells the end."""
    async with SqliteStorage(path=make_database(tmp_path)) as storage:
        watched = Watched(storage, name="platform:fake", kind=before or AlertKind.PLATFORM_LOST)
        keys = []
        if before is not None:
            await watched.lasts(Condition.WRONG, 120)
            keys += await watched.told()
        for _ in range(3):
            watched.restart()
            await watched.watch.tell_refused("fake")
            for message in await storage.due_messages(at=watched.clock.now(), limit=9):
                assert message.recipients[0].platform == "other"
            keys += await watched.told()
            watched.clock.advance(30)
        assert keys == (["alert.began", "alert.lasts"] if before is AlertKind.PLATFORM_LOST else ["alert.began"])
        watched.restart()
        await watched.lasts(Condition.WELL, 60)
        assert await watched.told() == ["alert.ended"]


class Stumbling(SqliteStorage):
    """A database that cannot say at the first looks whether it was migrated."""

    stumbles = 2

    async def noted_revision(self, *, at: datetime) -> str | None:
        if self.stumbles:
            self.stumbles -= 1
            raise RuntimeError("a fault of ours")
        return await super().noted_revision(at=at)


async def test_a_look_that_crashes_is_an_incident_and_the_next_one_comes_a_second_later(tmp_path: Path) -> None:
    async with Stumbling(path=make_database(tmp_path)) as storage:
        watched = Watched(storage)
        watched.condition = Condition.WRONG

        async def crashed(times: int) -> None:
            async with asyncio.timeout(30):
                while len(watched.events.incidents) < times and not running.done():  # noqa: ASYNC110 - it ends soon
                    await asyncio.sleep(0)

        running = asyncio.create_task(watched.watch.run())
        await crashed(1)
        watched.clock.advance(0.9)
        for _ in range(20):
            await asyncio.sleep(0)
        assert [name for name, _ in watched.events.incidents] == ["watch_crashed"]
        watched.clock.advance(0.2)
        await crashed(2)
        assert [name for name, _ in watched.events.incidents] == ["watch_crashed"] * 2
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert "alert.began" in await watched.told()
