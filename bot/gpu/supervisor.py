"""Keeps the process that owns the GPU alive and busy, and answers for its jobs when it dies."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import assert_never

import structlog

from bot.gpu.child_process import ChildProcess
from bot.gpu.download_progress import DownloadLog, ShowDownload
from bot.gpu.messages import (
    BadMessage,
    Cancel,
    Downloading,
    Failed,
    Fatal,
    Load,
    Loading,
    Message,
    Paint,
    Painted,
    Picture,
    Ready,
    Step,
)
from bot.gpu.tasks import Tasks
from bot.gpu.work import Work
from bot.ports import Clock

log = structlog.get_logger()

MAX_ATTEMPTS = 2
"""A picture during which the process died is tried once more."""
EXIT_WITHIN_S = 2.0
"""A child that sends nothing more may still be writing to stderr why."""
_STEPS_REMEMBERED = 64
_WHY = {
    "not_a_number": "The model's numbers overflowed, and there is no picture. Try another seed or size.",
    "black": "The picture came out black. Try another seed or size.",
}


class GpuState(StrEnum):
    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    RESTARTING = "restarting"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisorLimits:
    """The longest silence in each phase of loading, without another byte while the model is downloaded
    (`downloading_s`), and between two steps: `step_s`, or `step_factor` times the median
    step where that is more. `max_deaths` is how often in a row, without a picture between, the child may die; each
    time it is started later, from `first_wait_s` on."""

    importing_s: float = 900.0
    downloading_s: float = 1800.0
    reading_s: float = 3 * 3600.0
    """Also of a download whose progress cannot be told."""
    warming_s: float = 1800.0
    step_s: float = 60.0
    step_factor: float = 20.0
    max_deaths: int = 6
    first_wait_s: float = 0.5
    max_wait_s: float = 60.0
    watch_every_s: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class GpuReport:
    """How it stands. Ages in seconds; bytes are 0 where unknown. `failure` says why the state is what it is."""

    state: GpuState
    phase: str
    device: str
    profile: str
    painting: int
    used_bytes: int
    total_bytes: int
    last_step_age_s: float | None
    deaths: int
    failure: str
    download: Downloading | None = None


class Supervisor:
    def __init__(
        self,
        *,
        command: Sequence[str],
        load: Load,
        tasks: Tasks,
        max_batch: int,
        clock: Clock,
        limits: SupervisorLimits | None = None,
        show_download: ShowDownload | None = None,
    ) -> None:
        """`show_download` is told how far the download of the model is, and None when it is over; without it the log
        says so at a pace."""
        self._command = tuple(command)
        self._load = load
        self._tasks = tasks
        self._max_batch = max_batch
        self._clock = clock
        self._limits = limits or SupervisorLimits()
        self._state = GpuState.STARTING
        self._show_download = show_download or DownloadLog(clock=clock)
        self._download: Downloading | None = None
        self._child: ChildProcess | None = None
        self._phase = ""
        self._failure = ""
        self._deaths = 0
        self._all_deaths = 0
        self._ready = Ready(device="", profile="", step_s_per_pixel=0.0)
        self._memory = (0, 0)
        self._painting: tuple[Work, ...] = ()
        self._outstanding: dict[str, Work] = {}
        self._batch_sizes: dict[str, int] = {}
        self._sign_at_s = 0.0
        self._step_at_s: float | None = None
        self._steps_s_per_pixel: deque[float] = deque(maxlen=_STEPS_REMEMBERED)

    @property
    def state(self) -> GpuState:
        return self._state

    @property
    def child_pid(self) -> int | None:
        return self._child.pid if self._child else None

    @property
    def median_picture_s(self) -> float:
        """What a picture of one megapixel with 8 steps takes by what was seen; 0 where nothing was."""
        return median(self._steps_s_per_pixel) * 1024 * 1024 * 8 if self._steps_s_per_pixel else 0.0

    def report(self) -> GpuReport:
        used_bytes, total_bytes = self._memory
        return GpuReport(
            state=self._state,
            phase=self._phase,
            device=self._ready.device,
            profile=self._ready.profile,
            painting=len(self._outstanding),
            used_bytes=used_bytes,
            total_bytes=total_bytes,
            last_step_age_s=None if self._step_at_s is None else self._clock.monotonic_s() - self._step_at_s,
            deaths=self._all_deaths,
            failure=self._failure,
            download=self._download,
        )

    def wake(self) -> None:
        """Hand the next batch to the child, where one waits and the child is ready and idle."""
        if self._child is None or self._state is not GpuState.READY or self._painting:
            return
        works = self._tasks.next_batch(self._max_batch)
        if works:
            self._painting = works
            self._outstanding |= {work.task_id: work for work in works}
            self._batch_sizes |= {work.task_id: len(works) for work in works}
            self._sign_at_s = self._clock.monotonic_s()
            self._child.send(Paint(works=works))

    def cancel(self, task_id: str) -> None:
        """The task ends now; the GPU is free within one step."""
        self._tasks.cancel(task_id)
        if task_id in self._outstanding and self._child is not None:
            self._child.send(Cancel(task_id=task_id))

    async def run(self) -> None:
        """Start the child whenever it has ended, until starting again would not help: then the state is `failed`."""
        try:
            await self._keep_alive()
        except Exception:  # a fault of ours: nobody would wait for this task, and the pictures must go elsewhere
            log.exception("gpu_supervisor_crashed")
            self._failure = "The supervisor of the GPU process crashed: see the log."
        self._state = GpuState.FAILED
        lost = self._tasks.forget_unfinished()
        log.error("gpu_failed", why=self._failure, tasks_lost=len(lost))

    async def _keep_alive(self) -> None:
        limits = self._limits
        while not await self._live():
            self._deaths += 1
            self._all_deaths += 1
            if self._deaths >= limits.max_deaths:
                self._failure = f"The GPU process ended {self._deaths} times in a row. {self._failure}".strip()
                break
            self._state = GpuState.RESTARTING
            await self._clock.sleep(min(limits.first_wait_s * 2 ** (self._deaths - 1), limits.max_wait_s))

    async def _live(self) -> bool:
        """Run the child until it ends. True where starting it again would not help."""
        try:
            child = await ChildProcess.start(self._command)
        except OSError as error:
            self._failure = f"The GPU process cannot be started: {error.strerror}."
            return True
        log.info("gpu_child_started", pid=child.pid)
        is_hopeless = False
        self._heard_from("importing")
        try:
            self._child = child
            child.send(self._load)
            async with asyncio.TaskGroup() as tasks:
                watching = tasks.create_task(self._watch(child))
                tasks.create_task(child.log())
                with suppress(BadMessage):
                    is_hopeless = await self._listen(child)
                watching.cancel()
                await child.end(grace_s=EXIT_WITHIN_S)
        finally:
            self._child = None
            self._enter(self._phase)
            code = await child.end()
        self._failure = self._failure or f"It ended with code {code}. {child.last_error_line}".strip()
        log.warning("gpu_child_ended", code=code, why=self._failure, outstanding=len(self._outstanding))
        self._take_back()
        return is_hopeless

    async def _listen(self, child: ChildProcess) -> bool:
        """Read its messages until it has gone. True where it says that starting again would not help."""
        while (message := await child.receive()) is not None:
            if isinstance(message, Fatal):
                self._failure = message.detail
                return True
            self._take(message)
            self.wake()
        return False

    def _heard_from(self, phase: str) -> None:
        self._enter(phase)
        self._failure = ""
        self._sign_at_s = self._clock.monotonic_s()

    def _take(self, message: Message) -> None:
        self._sign_at_s = self._clock.monotonic_s()
        match message:
            case Loading() | Downloading():
                self._load_on(message)
            case Ready():
                self._state = GpuState.READY
                self._enter("")
                self._ready = message
                log.info("gpu_ready", device=message.device, profile=message.profile)
                if message.step_s_per_pixel > 0:
                    self._steps_s_per_pixel.append(message.step_s_per_pixel)
            case Step():
                self._step_at_s = self._sign_at_s
                self._steps_s_per_pixel.append(message.took_s / message.pixels)
                for task_id in message.task_ids:
                    self._tasks.advance(task_id, message.fraction)
            case Painted(used_bytes=used_bytes, total_bytes=total_bytes):
                self._painting = ()
                self._memory = (used_bytes, total_bytes)
            case Picture(task_id=task_id, data=data, unread_characters=unread):
                self._deaths = 0
                self._settled(task_id)
                self._tasks.finish(task_id, data, unread_characters=unread)
                if unread:
                    log.warning("gpu_prompt_cut", task_id=task_id, unread_characters=unread)
            case Failed():
                self._fail(message)
            case Load() | Paint() | Cancel() | Fatal():
                raise BadMessage
            case never:
                assert_never(never)

    def _load_on(self, message: Loading | Downloading) -> None:
        self._state = GpuState.LOADING
        if isinstance(message, Downloading):
            self._enter("downloading", message)
            return
        self._enter(message.phase)
        if message.warning:
            log.warning("gpu_child_warned", warning=message.warning)

    def _enter(self, phase: str, download: Downloading | None = None) -> None:
        self._phase = phase
        if download is not None or self._download is not None:
            self._show_download(download)
        self._download = download

    def _fail(self, failed: Failed) -> None:
        work, batch = self._outstanding.get(failed.task_id), self._batch_sizes.get(failed.task_id, 1)
        self._settled(failed.task_id)
        if work is None:
            return
        log.warning("gpu_work_failed", task_id=work.task_id, reason=failed.reason, detail=failed.detail)
        match failed.reason:
            case "cancelled":
                self._tasks.cancel(work.task_id)
            case "out_of_memory" if batch > 1:
                self._tasks.paint_again(work.task_id, was_fair=False)
            case "out_of_memory":
                size = f"{work.width_px}x{work.height_px}"
                self._tasks.fail(work.task_id, f"There is not enough graphics memory for a picture of {size} pixels.")
            case reason:
                self._tasks.fail(work.task_id, _WHY.get(reason, "The picture could not be painted."))

    def _settled(self, task_id: str) -> None:
        self._outstanding.pop(task_id, None)
        self._batch_sizes.pop(task_id, None)

    def _take_back(self) -> None:
        """The pictures at which the child died are tried once more. Those tried before are given up."""
        for task_id in tuple(self._outstanding):
            task = self._tasks.get(task_id)
            if task is not None and task.attempts >= MAX_ATTEMPTS:
                self._tasks.fail(task_id, "The GPU process ended twice while it painted this picture.")
            else:
                self._tasks.paint_again(task_id, was_fair=True)
        self._outstanding, self._batch_sizes, self._painting = {}, {}, ()

    async def _watch(self, child: ChildProcess) -> None:
        """End a child that makes no step any more."""
        while True:
            await self._clock.sleep(self._limits.watch_every_s)
            silent_s = self._clock.monotonic_s() - self._sign_at_s
            limit_s = self._patience_s()
            if limit_s is not None and silent_s > limit_s:
                self._failure = f"It made no step for {silent_s:.0f} s and was ended."
                child.kill()
                return

    def _patience_s(self) -> float | None:
        """How long silence may last now; None where nothing is expected."""
        limits = self._limits
        if self._state is not GpuState.READY:
            phases = {
                "downloading": limits.downloading_s,
                "reading": limits.reading_s,
                "warming": limits.warming_s,
            }
            return phases.get(self._phase, limits.importing_s)
        if not self._outstanding:
            return None
        pixels = sum(work.pixels for work in self._painting or self._outstanding.values())
        usual_s = median(self._steps_s_per_pixel) * pixels if self._steps_s_per_pixel else 0.0
        return max(limits.step_s, limits.step_factor * usual_s)
