"""How the simulator is set up. The defaults are those of a first run."""

from dataclasses import dataclass, field
from pathlib import Path

from bot.simulator.faults import FaultRule
from bot.simulator.tasks import MAX_TASKS, Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatorSettings:
    """`port` 0 takes a free one. Seconds where the name ends in `_s`."""

    host: str = "127.0.0.1"
    port: int = 0
    public_url: str | None = None
    """Where clients reach it, for the addresses of the pictures; None: the bound address."""
    api_key: str | None = field(default=None, repr=False)
    """None accepts any key, but asks for one."""
    folder: Path | None = None
    """Where tasks outlive the process; None keeps them in memory only."""
    duration: Duration = field(default_factory=Duration)
    call_latency_s: float = 0.05
    faults: tuple[FaultRule, ...] = ()
    prompt_markers: bool = False
    """Whether `[simulate:failed]` in a prompt settles the fate of its task."""
    max_requests_per_s: int | None = None
    """Submit and status calls together; more are answered with 429."""
    retry_after_s: int = 1
    hang_s: float = 600.0
    """How long the fault `hang` keeps a call waiting before it drops the connection."""
    max_tasks: int = MAX_TASKS
    seed: int | None = None
    """Makes task ids, durations and the dice of the faults repeat; None is a new source at every start."""
