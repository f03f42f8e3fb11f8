"""Wires the core: everything between the ports. `bot.app.serve` gives it what stands behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.app.backends import kind_of, terms_of
from bot.app.config import SettingsConfig
from bot.commands import COMMANDS
from bot.model.platforms import Platforms
from bot.pipeline.budget import Budget
from bot.pipeline.delivery import DeliveryService
from bot.pipeline.generation import Generation
from bot.pipeline.intake import Intake
from bot.pipeline.jobs_in_flight import JobsInFlight
from bot.pipeline.keeping import Keeping
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.pipeline.live import Live
from bot.pipeline.memory import MemoryBudget
from bot.pipeline.poller import Poller
from bot.pipeline.polling import Agenda, PollingPolicy
from bot.pipeline.reporter import Reporter
from bot.pipeline.runner import Runner
from bot.pipeline.sources import Sources
from bot.pipeline.views import Views
from bot.ports import Acceptance, Backend, Blobs, Chat, Clock, Decoder, Events, Ids, Storage, Texts
from bot.requests.context import CommandContext
from bot.requests.router import Router
from bot.settings.jobs import AmbiguousSubmit
from bot.settings.settings import Settings

FINISH_TIMES_REMEMBERED = 200
MIB = 1024 * 1024
LEFT_TO_ANOTHER_S = 120.0
"""Longer than any delivery. A running bot spares jobs whose delivery is under way, but a terminal command beside it
cannot know of these.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """The wired core: what adapters are given, and what has to be run."""

    router: Router
    acceptance: Acceptance
    runner: Runner
    reporter: Reporter
    in_flight: JobsInFlight
    lanes: Lanes
    memory: MemoryBudget
    storage: Storage
    blobs: Blobs
    live: Live


async def build_core(
    settings: Settings,
    *,
    storage: Storage,
    blobs: Blobs,
    decoder: Decoder,
    sent_decoder: Decoder,
    backends: Sequence[Backend],
    chats: Mapping[str, Chat],
    platforms: Platforms,
    texts: Texts,
    clock: Clock,
    ids: Ids,
    events: Events,
    is_beside_another: bool = False,
) -> Core:
    """Wire everything that knows no platform. `sent_decoder` is for pictures that people send.

    With `is_beside_another`, the other process ends what is late.
    """
    around = _Around(
        storage=storage,
        blobs=blobs,
        decoder=decoder,
        chats=chats,
        platforms=platforms,
        clock=clock,
        ids=ids,
        events=events,
    )
    lanes = Lanes([await _lane(backend, settings, storage) for backend in backends], clock=clock, events=events)
    shared = _Shared(
        lanes=lanes,
        views=Views(texts=texts, can_vary=lanes.abilities.image_to_image),
        memory=MemoryBudget(limit_bytes=settings.picture_memory_mib * MIB),
        keeping=Keeping(blobs=blobs, clock=clock, ids=ids, events=events),
        in_flight=JobsInFlight(),
        live=Live(
            storage=storage,
            lanes=lanes,
            config=SettingsConfig(settings),
            budget=Budget(storage=storage, lanes=lanes, clock=clock, zone=settings.zone),
        ),
    )
    sources = Sources(blobs=blobs, decoder=sent_decoder, storage=storage, memory=shared.memory, events=events)
    reporter = Reporter(storage=storage, chats=chats, views=shared.views, clock=clock, events=events)
    runner = _runner(settings, around, shared, reporter=reporter, is_beside_another=is_beside_another)
    context = _context(settings, around, shared, sources=sources, runner=runner, reporter=reporter)
    return Core(
        router=Router(commands=COMMANDS, context=context, texts=texts),
        acceptance=context.intake,
        runner=runner,
        reporter=reporter,
        in_flight=shared.in_flight,
        lanes=lanes,
        memory=shared.memory,
        storage=storage,
        blobs=blobs,
        live=shared.live,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """The plugs around the core."""

    storage: Storage
    blobs: Blobs
    decoder: Decoder
    chats: Mapping[str, Chat]
    platforms: Platforms
    clock: Clock
    ids: Ids
    events: Events


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shared:
    """What the way of a job uses and the commands, too."""

    lanes: Lanes
    views: Views
    memory: MemoryBudget
    keeping: Keeping
    in_flight: JobsInFlight
    live: Live


def _runner(
    settings: Settings, around: _Around, shared: _Shared, *, reporter: Reporter, is_beside_another: bool
) -> Runner:
    """The way of a job, from the queue to the chat."""
    lanes, views, memory, in_flight = shared.lanes, shared.views, shared.memory, shared.in_flight
    storage, blobs, chats = around.storage, around.blobs, around.chats
    clock, ids, events = around.clock, around.ids, around.events
    pollers = {lane.name: Poller(lane=lane, lanes=lanes, clock=clock, ids=ids, events=events) for lane in lanes}
    generation = Generation(
        storage=storage,
        blobs=blobs,
        decoder=around.decoder,
        lanes=lanes,
        pollers=pollers,
        memory=memory,
        in_flight=in_flight,
        clock=clock,
        ids=ids,
        events=events,
        keeping=shared.keeping,
        live=shared.live,
        refund_ambiguous=settings.on_ambiguous_submit is AmbiguousSubmit.REFUND,
    )
    delivery_service = DeliveryService(
        storage=storage,
        blobs=blobs,
        chats=chats,
        views=views,
        memory=memory,
        in_flight=in_flight,
        clock=clock,
        ids=ids,
        events=events,
        platforms=around.platforms,
    )
    return Runner(
        storage=storage,
        blobs=blobs,
        platforms=frozenset(chats),
        lanes=lanes,
        pollers=pollers,
        generation=generation,
        delivery_service=delivery_service,
        reporter=reporter,
        in_flight=in_flight,
        live=shared.live,
        clock=clock,
        events=events,
        keep_days=settings.keep_images_days,
        keep_stories_days=settings.keep_stories_days,
        keep_backups_days=settings.keep_backups_days,
        sweep_after_s=LEFT_TO_ANOTHER_S if is_beside_another else 0.0,
    )


def _context(
    settings: Settings,
    around: _Around,
    shared: _Shared,
    *,
    sources: Sources,
    runner: Runner,
    reporter: Reporter,
) -> CommandContext:
    """What the handlers of commands are given; among it the intake, which makes new jobs."""
    intake = Intake(
        storage=around.storage,
        lanes=shared.lanes,
        keeping=shared.keeping,
        in_flight=shared.in_flight,
        clock=around.clock,
        ids=around.ids,
        events=around.events,
        live=shared.live,
        on_accepted=runner.wake,
    )
    return CommandContext(
        specs=tuple(spec for spec, _ in COMMANDS),
        storage=around.storage,
        blobs=around.blobs,
        decoder=around.decoder,
        intake=intake,
        sources=sources,
        views=shared.views,
        clock=around.clock,
        ids=around.ids,
        events=around.events,
        admins=settings.admins,
        platforms=around.platforms,
        live=shared.live,
        keep_days=settings.keep_images_days,
        keep_backups_days=settings.keep_backups_days,
        zone=settings.zone,
        backends=tuple(dict.fromkeys([*map(str, settings.backends), *(lane.name for lane in shared.lanes)])),
        announce=runner.announce,
        opened=reporter.opened,
    )


async def _lane(backend: Backend, settings: Settings, storage: Storage) -> Lane:
    """With what was learned of the backend before the last stop."""
    kind = kind_of(backend.name)
    terms = terms_of(settings, kind)
    policy = PollingPolicy()
    for finished in await storage.finish_times(backend.name, limit=FINISH_TIMES_REMEMBERED):
        policy.learn(not_done_at_s=finished.not_done_at_s, done_by_s=finished.done_by_s)
    return Lane(
        backend=backend,
        agenda=Agenda(policy=policy, max_calls_per_s=terms.limits.max_calls_per_s),
        max_active=terms.limits.max_active,
        price=terms.price,
        weight=terms.weight,
        kind=kind,
    )
