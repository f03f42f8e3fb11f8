"""Wires what is told outside of requests: the outbox, the alerts, the balances that somebody looks at."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app.core import Core
from bot.model.outgoing import WEBHOOK
from bot.ops.webhook import AlertWebhook
from bot.pipeline.views import Views
from bot.ports import Clock, Events, SpeakingChat, Storage, Texts
from bot.settings.settings import Settings
from bot.telling.balances import BalanceWatch
from bot.telling.outbox import OutboxService
from bot.telling.sources import Sources
from bot.telling.watch import LIVES, AlertWatch, Source
from storage.schema import revisions

EVERY_S = 15.0
"""How often disks, the database and the last jobs are looked at."""
REFUSED_LIMIT_S, REFUSED_LOOK_S, REFUSED_MESSAGES = 15.0, 0.25, 200
"""How long an end waits until the operator is told of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    outbox: OutboxService
    alerts: AlertWatch
    balances: BalanceWatch
    storage: Storage
    clock: Clock
    events: Events
    ways: frozenset[str]
    """Platforms, and the webhook where there is one."""

    async def run(self) -> None:
        """Until cancelled. What is not told then waits in the database."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.outbox.run())
            tasks.create_task(self.balances.run())
            tasks.create_task(self.alerts.run())

    async def tell_refused(self, platform: str) -> None:
        """Before the program ends, since the platform does not let the bot in: have the operator told by the other ways
        there are. Waits until they have taken it, REFUSED_LIMIT_S at most; never raises, for the end must come."""
        try:
            async with asyncio.timeout(REFUSED_LIMIT_S):
                topic = await self.alerts.tell_refused(platform)
                while await self._waits(topic, besides=platform):
                    await self.clock.sleep(REFUSED_LOOK_S)
        except Exception as error:  # noqa: BLE001 - the boundary of what is told of an end
            self.events.warn("refusal_not_told", platform=platform, why=type(error).__name__)

    async def _waits(self, topic: str, *, besides: str) -> bool:
        """Whether somebody who can be reached has still to be told of it."""
        ways = {*self.ways} - {besides}
        waiting = await self.storage.due_messages(at=self.clock.now() + LIVES, limit=REFUSED_MESSAGES)
        return any(
            message.topic == topic and any(recipient.platform in ways for recipient in message.recipients)
            for message in waiting
        )

    async def gauges(self) -> Mapping[str, float]:
        """For `Metrics.add_gauges`."""
        alerts = await self.storage.recent_alerts(since=self.clock.now())
        return {
            "alerts_open": float(sum(alert.ended_at is None for alert in alerts)),
            "messages_waiting": float(await self.storage.count_waiting_messages()),
        }


@asynccontextmanager
async def open_telling(
    settings: Settings, *, core: Core, chats: Mapping[str, SpeakingChat], texts: Texts, clock: Clock, events: Events
) -> AsyncIterator[Telling]:
    """With the webhook, where there is one. Nothing is told before `run`."""
    async with AsyncExitStack() as stack:
        webhook = None
        if settings.alert_url:
            webhook = AlertWebhook(
                url=settings.alert_url,
                secret=settings.secret_of_alerts,
                proxy=settings.proxy_for(settings.alert_url),
                clock=clock,
                events=events,
            )
            stack.push_async_callback(webhook.close)
        outbox = OutboxService(
            storage=core.storage, chats=chats, webhook=webhook, views=Views(texts=texts), clock=clock, events=events
        )
        alerts = AlertWatch(
            storage=core.storage,
            outbox=outbox,
            sources=_sources(settings, core, chats, clock),
            revision=revisions()[-1],
            admins=[admin for admin in settings.admins.in_order if admin.platform in chats],
            has_webhook=webhook is not None,
            clock=clock,
            events=events,
        )
        balances = BalanceWatch(storage=core.storage, chats=chats, clock=clock, events=events, statuses=core.reporter)
        yield Telling(
            outbox=outbox,
            alerts=alerts,
            balances=balances,
            storage=core.storage,
            clock=clock,
            events=events,
            ways=frozenset(chats) | ({WEBHOOK} if webhook else set()),
        )


def _sources(settings: Settings, core: Core, chats: Mapping[str, SpeakingChat], clock: Clock) -> list[Source]:
    folders = (settings.database_path.parent, settings.data_dir)
    looks = Sources(
        storage=core.storage,
        lanes=core.lanes,
        chats=chats,
        pings={"database": core.storage.ping, "pictures": core.blobs.ping},
        free_bytes=lambda: min(map(_free_bytes, folders)),
        terms=lambda: core.live.terms,
        budget=core.live.budget,
        clock=clock,
    )
    return [
        Source(ask=looks.backends),
        Source(ask=looks.budget),
        Source(ask=looks.platforms),
        Source(ask=looks.keeping, every_s=EVERY_S),
        Source(ask=looks.disk, every_s=EVERY_S),
        Source(ask=looks.jobs, every_s=EVERY_S),
        Source(ask=looks.ledger, every_s=EVERY_S),
    ]


def _free_bytes(folder: Path) -> tuple[int, int]:
    """What is free for this program on the folder's disk, and the disk's size."""
    usage = shutil.disk_usage(folder)
    return usage.free, usage.total
