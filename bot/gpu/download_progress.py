"""How people see that the model is downloaded: lines of the log at a pace, or a bar where somebody looks on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import structlog
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from bot.gpu.messages import Downloading
from bot.ports import Clock

log = structlog.get_logger()

LINE_EVERY_S = 30.0
GB = 1_000_000_000

ShowDownload = Callable[[Downloading | None], None]
"""Called whenever there is more, and with None when the download is over, well or not."""


class DownloadLog:
    """A line at the beginning and at the end, and one in 30 s between."""

    def __init__(self, *, clock: Clock) -> None:
        self._clock = clock
        self._last: Downloading | None = None
        self._line_at_s = 0.0

    def __call__(self, download: Downloading | None) -> None:
        now_s = self._clock.monotonic_s()
        if download is None:
            if self._last is not None and self._last.percent == 100:
                log.info("gpu_model_downloaded", total_gb=_gb(self._last.total_bytes))
            self._last = None
            return
        if self._last is None or now_s - self._line_at_s >= LINE_EVERY_S:
            self._line_at_s = now_s
            log.info(
                "gpu_model_downloading",
                percent=download.percent,
                done_gb=_gb(download.done_bytes),
                total_gb=_gb(download.total_bytes),
            )
        self._last = download


class DownloadBar:
    """On stderr; gone when the download is over."""

    def __init__(self) -> None:
        self._progress: Progress | None = None

    def __call__(self, download: Downloading | None) -> None:
        if download is None:
            self.close()
            return
        if self._progress is None:
            self._progress = Progress(
                TextColumn("Downloading the model"),
                BarColumn(),
                DownloadColumn(),
                TransferSpeedColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._progress.add_task("", total=download.total_bytes)
            self._progress.start()
        self._progress.update(self._progress.task_ids[0], completed=download.done_bytes, total=download.total_bytes)

    def close(self) -> None:
        """A second call does nothing."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


@contextmanager
def download_bar() -> Iterator[ShowDownload | None]:
    """A bar where stderr is a terminal, else None. Whatever ends the block, the terminal is left as it was."""
    if not sys.stderr.isatty():
        yield None
        return
    bar = DownloadBar()
    try:
        yield bar
    finally:
        bar.close()


def _gb(size_bytes: int) -> float:
    return round(size_bytes / GB, 1)
