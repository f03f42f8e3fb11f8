"""Watches what only the operator can mend, and writes one message when it begins and one when it ends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.model.alerts import Alert, AlertChat, AlertKind, Condition, Finding
from bot.model.outgoing import Outgoing, OutgoingKind
from bot.model.people import Identity
from bot.pipeline.time_limits import time_limit
from bot.ports import Clock, Events, Storage
from bot.telling.outbox import OutboxService
from bot.telling.recipients import addressees
from bot.telling.words import BEGAN, ENDED, LASTS, alert_values

LOOK_INTERVAL_S = 1.0
ASK_TIMEOUT_S = 120.0
SUMMARY_INTERVAL = timedelta(hours=1)
PEACE = timedelta(hours=1)
"""What begins again within this time after its end has not been mended: its next end is believed later."""
CALM_S, CALM_FACTOR, LONGEST_CALM_S = 10.0, 4, 1800.0
"""How long all must be well before the end is told; so many times longer at each return."""
LIVES = timedelta(days=2)
BEGINS_AFTER_S: Mapping[AlertKind, float] = {AlertKind.BACKEND_DOWN: 20.0, AlertKind.PLATFORM_LOST: 60.0}
"""What often mends itself is told only where it lasts."""
_CONSEQUENCES = frozenset({AlertKind.FAILURES, AlertKind.DEADLINES, AlertKind.BACKEND_REFUSES})
"""What a backend's outage brings with it is not told beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """`ask` looks at something; it is asked again `every_s` seconds after its answer."""

    ask: Callable[[], Awaitable[Sequence[Finding]]]
    every_s: float = LOOK_INTERVAL_S


class AlertWatch:
    """`admins` are in the order of ADMINS, `revision` is the database's. What is told is in the database: a restart
    tells nothing twice.
    """

    def __init__(
        self,
        *,
        storage: Storage,
        outbox: OutboxService,
        sources: Sequence[Source],
        revision: str,
        admins: Sequence[Identity],
        has_webhook: bool,
        clock: Clock,
        events: Events,
    ) -> None:
        self._storage = storage
        self._outbox = outbox
        self._sources = {source: clock.monotonic_s() for source in sources}
        self._revision: str | None = revision
        self._admins = tuple(admins)
        self._has_webhook = has_webhook
        self._clock = clock
        self._events = events
        self._found: dict[str, Finding] = {}
        self._since_s: dict[tuple[str, Condition], float] = {}
        self._alerts: dict[str, Alert] | None = None
        self._unkept: set[str] = set()

    async def run(self) -> None:
        while True:
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 - one failed look must not end all others
                self._events.incident("watch_crashed", error)
            await self._clock.sleep(LOOK_INTERVAL_S)

    async def look(self) -> None:
        if self._alerts is None:
            self._alerts = await self._remembered()
        for source, ask_at_s in tuple(self._sources.items()):
            if self._clock.monotonic_s() >= ask_at_s:
                await self._ask(source)
        gone = {name for name, alert in self._alerts.items() if alert.ended_at is None} - self._found.keys()
        for name in gone:  # nobody watches it any more, as a backend that was taken out of BACKENDS
            self._found[name] = Finding(name=name, condition=Condition.WELL)
        for finding in tuple(self._found.values()):
            await self._judge(finding)
        if self._revision is not None:
            await self._tell_revision(self._revision)
            self._revision = None

    async def tell_refused(self, platform: str) -> str:
        """The platform does not let the bot in, and the program ends. Gives the name of the alert; one that lasts since
        an earlier start is not told again."""
        if self._alerts is None:
            self._alerts = await self._remembered()
        kind = AlertKind.PLATFORM_REFUSED
        finding = Finding(
            name=f"platform:{platform}", condition=Condition.WRONG, kind=kind, facts={"platform": platform}
        )
        self._found[finding.name] = finding
        alert = self._open(finding.name)
        if alert is None:
            await self._begin(finding, kind)
        elif alert.kind is not kind:  # what was told is that it is not connected
            await self._tell_again(alert, finding, kind)
        return finding.name

    async def _tell_revision(self, revision: str) -> None:
        """Tell that the database was migrated, where it was since the last start."""
        now = self._clock.now()
        if await self._storage.noted_revision(at=now) != revision:
            messages = await self._messages("alert.migrated", "migration", {"revision": revision}, at=now)
            await self._storage.note_revision(revision, messages=messages, at=now)

    async def _remembered(self) -> dict[str, Alert]:
        try:
            alerts = await self._storage.recent_alerts(since=self._clock.now() - PEACE)
        except Exception as error:  # noqa: BLE001 - a database that cannot be read is told, too
            self._events.warn("alerts_not_read", why=type(error).__name__)
            return {}
        return {alert.name: alert for alert in alerts}

    async def _ask(self, source: Source) -> None:
        try:
            async with time_limit(self._clock, ASK_TIMEOUT_S):
                for finding in await source.ask():
                    self._found[finding.name] = finding
        except Exception as error:  # noqa: BLE001 - what cannot be looked at is not known
            self._events.warn("watch_blind", why=type(error).__name__)
        self._sources[source] = self._clock.monotonic_s() + source.every_s

    # --- begins, lasts, ends ------------------------------------------------------------------------------------------

    async def _judge(self, finding: Finding) -> None:
        alert = self._open(finding.name)
        if finding.condition is Condition.UNKNOWN:
            self._forget_since(finding.name)
            return
        for_s = self._lasts_s(finding)
        if finding.condition is Condition.WELL:
            if alert is not None and for_s >= _calm_s(alert):
                await self._end(alert)
        elif finding.kind is not None and alert is not None:
            await self._go_on(alert, finding, finding.kind)
        elif finding.kind is not None and self._is_due(finding, finding.kind, for_s):
            await self._begin(finding, finding.kind)

    def _is_due(self, finding: Finding, kind: AlertKind, for_s: float) -> bool:
        return for_s >= BEGINS_AFTER_S.get(kind, 0.0) and not self._is_consequence(finding)

    def _open(self, name: str) -> Alert | None:
        alert = (self._alerts or {}).get(name)
        return alert if alert is not None and alert.ended_at is None else None

    def _lasts_s(self, finding: Finding) -> float:
        """For how long it has been so."""
        now_s, key = self._clock.monotonic_s(), (finding.name, finding.condition)
        other = Condition.WELL if finding.condition is Condition.WRONG else Condition.WRONG
        self._since_s.pop((finding.name, other), None)
        return now_s - self._since_s.setdefault(key, now_s)

    def _forget_since(self, name: str) -> None:
        for condition in Condition:
            self._since_s.pop((name, condition), None)

    def _is_consequence(self, finding: Finding) -> bool:
        if finding.kind not in _CONSEQUENCES:
            return False
        soon = self._clock.now() - PEACE
        return any(
            name.startswith("backend:") and (alert.ended_at is None or alert.ended_at > soon)
            for name, alert in (self._alerts or {}).items()
        )

    async def _begin(self, finding: Finding, kind: AlertKind) -> None:
        now, before = self._clock.now(), (self._alerts or {}).get(finding.name)
        is_return = before is not None and before.ended_at is not None and now - before.ended_at < PEACE
        alert = Alert(
            name=finding.name,
            kind=kind,
            facts=finding.facts,
            began_at=now,
            told_at=now,
            times=before.times + 1 if before is not None and is_return else 1,
        )
        messages = await self._told(BEGAN, alert, at=now)
        try:
            await self._storage.begin_alert(alert, messages=messages)
        except Exception as error:  # noqa: BLE001 - it may be the database that is told of
            self._events.warn("alert_not_kept", alert_name=alert.name, why=type(error).__name__)
            self._unkept.add(alert.name)
            self._outbox.put_unkept(messages)
        self._remember(alert)
        self._events.alert("alert_began", alert_name=alert.name, kind=kind.value)

    async def _go_on(self, alert: Alert, finding: Finding, kind: AlertKind) -> None:
        """A summary an hour at most."""
        if self._clock.now() - alert.told_at >= SUMMARY_INTERVAL:
            await self._tell_again(alert, finding, kind)

    async def _tell_again(self, alert: Alert, finding: Finding, kind: AlertKind) -> None:
        now = self._clock.now()
        lasting = replace(alert, kind=kind, facts=finding.facts, told_at=now)
        messages = await self._told(LASTS, lasting, at=now)
        if alert.name in self._unkept:
            self._outbox.put_unkept(messages)
        else:
            await self._storage.go_on_alert(lasting, messages=messages)
        self._remember(lasting)

    async def _end(self, alert: Alert) -> None:
        now = self._clock.now()
        messages = await self._told(ENDED, alert, at=now)
        is_kept = await self._storage.end_alert(alert.name, messages=messages, at=now)
        if not is_kept and alert.name in self._unkept:
            await self._storage.put_messages(messages)
        self._unkept.discard(alert.name)
        self._remember(replace(alert, ended_at=now))
        self._events.note("alert_ended", alert_name=alert.name, kind=alert.kind.value)

    def _remember(self, alert: Alert) -> None:
        self._alerts = {**(self._alerts or {}), alert.name: alert}

    # --- messages -----------------------------------------------------------------------------------------------------

    async def _told(self, key: str, alert: Alert, *, at: datetime) -> tuple[Outgoing, ...]:
        facts = alert_values(alert.kind, alert.facts, began_at=alert.began_at, at=at)
        return await self._messages(key, alert.name, facts, at=at)

    async def _messages(
        self, key: str, topic: str, values: Mapping[str, str | int | float], *, at: datetime
    ) -> tuple[Outgoing, ...]:
        to = addressees(
            chats=await self._chats(), admins=self._admins, lost=self._lost(), has_webhook=self._has_webhook
        )
        return tuple(
            Outgoing(
                id=f"{key}:{topic}:{at.isoformat()}:{addressee.name}",
                kind=OutgoingKind.ALERT,
                recipients=addressee.recipients,
                locale=addressee.locale,
                key=key,
                values=values,
                topic=topic,
                made_at=at,
                expires_at=at + LIVES,
            )
            for addressee in to
        )

    async def _chats(self) -> tuple[AlertChat, ...]:
        try:
            return await self._storage.alert_chats()
        except Exception as error:  # noqa: BLE001 - then the admins are told
            self._events.warn("alert_chats_not_read", why=type(error).__name__)
            return ()

    def _lost(self) -> frozenset[str]:
        """The platforms that carry nothing at present."""
        wrong = (finding for finding in self._found.values() if finding.condition is Condition.WRONG)
        return frozenset(f.name.removeprefix("platform:") for f in wrong if f.name.startswith("platform:"))


def _calm_s(alert: Alert) -> float:
    return float(min(LONGEST_CALM_S, CALM_S * CALM_FACTOR ** min(alert.times - 1, 10)))
