"""A circuit breaker for each backend: trouble opens it, a trial submit that succeeds closes it.

It is our own, since breakers of libraries count exceptions around one call. This one decides by what an answer means.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

DOWN_BEFORE_OPEN = 5
"""How many calls in a row must meet trouble before the circuit opens."""
FIRST_PROBE_AFTER_S = 5.0
LONGEST_PROBE_AFTER_S = 60.0
OPERATORS_REASONS = frozenset({"key_invalid", "balance_used_up", "misconfigured"})


class CircuitState(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


@dataclass(slots=True, kw_only=True)
class Circuit:
    """State of one backend's line. Times are monotonic seconds, given by the caller."""

    state: CircuitState = CircuitState.CLOSED
    reason: str = ""
    probe_at_s: float = 0.0
    opened_at_s: float | None = None
    _in_a_row: int = field(default=0)
    _submits_in_a_row: int = field(default=0)
    _wait_s: float = field(default=FIRST_PROBE_AFTER_S)
    _is_trial_out: bool = field(default=False)

    @property
    def is_operators_fault(self) -> bool:
        """Whether only the operator can mend it. Then nobody should be kept waiting for it."""
        return self.state is CircuitState.OPEN and self.reason in OPERATORS_REASONS

    @property
    def reason_is_operators(self) -> bool:
        """Whether it was opened by what only the operator can mend. A ping that succeeds does not say that it is."""
        return self.reason in OPERATORS_REASONS

    @property
    def admits(self) -> bool:
        """Whether a submit may go out now. A half open circuit allows one trial at a time."""
        return self.state is CircuitState.CLOSED or (self.state is CircuitState.HALF_OPEN and not self._is_trial_out)

    def open_for_s(self, now_s: float) -> float:
        """For how many seconds it has been open, failed trials included; 0 while submits may go out."""
        if self.state is not CircuitState.OPEN or self.opened_at_s is None:
            return 0.0
        return now_s - self.opened_at_s

    def start_trial(self) -> None:
        """A submit goes out. It is the trial if the circuit is half open."""
        if self.state is CircuitState.HALF_OPEN:
            self._is_trial_out = True

    def abandon_trial(self) -> None:
        """A submit ended and told nothing about the backend: it was cancelled, or told to come later."""
        self._is_trial_out = False

    def hear(self, *, at_submit: bool = False) -> None:
        """A call was answered, so trouble does not go on.

        An answered status call says nothing about submits: they may get no answer at the same time, and with the
        balance used up status calls still work.
        """
        self._in_a_row = 0
        if at_submit:
            self._submits_in_a_row = 0

    def succeed(self) -> bool:
        """A submit was accepted. Gives whether that closed the circuit."""
        self._in_a_row = self._submits_in_a_row = 0
        self._is_trial_out = False
        if self.state is not CircuitState.HALF_OPEN:
            return False
        self.state, self.reason, self.opened_at_s = CircuitState.CLOSED, "", None
        return True

    def fail(self, reason: str, *, now_s: float, at_submit: bool = False) -> bool:
        """A call met trouble for `reason` (see Unavailable). Gives whether that opened the circuit."""
        self._in_a_row += 1
        self._submits_in_a_row += at_submit
        self._is_trial_out = False
        if self.state is CircuitState.OPEN:
            if reason in OPERATORS_REASONS:
                self.reason = reason
            return False
        is_retrial = self.state is CircuitState.HALF_OPEN
        in_a_row = max(self._in_a_row, self._submits_in_a_row)
        if not is_retrial and reason not in OPERATORS_REASONS and in_a_row < DOWN_BEFORE_OPEN:
            return False
        self._wait_s = min(self._wait_s * 2, LONGEST_PROBE_AFTER_S) if is_retrial else FIRST_PROBE_AFTER_S
        self.state, self.reason, self.probe_at_s = CircuitState.OPEN, reason, now_s + self._wait_s
        self.opened_at_s = now_s if self.opened_at_s is None else self.opened_at_s
        return True

    def is_probe_due(self, now_s: float) -> bool:
        return self.state is CircuitState.OPEN and now_s >= self.probe_at_s

    def probed(self, *, is_ok: bool, now_s: float) -> None:
        """A ping was answered. If all is well, one trial is let through; if not, the next probe waits twice as long."""
        if self.state is not CircuitState.OPEN:
            return
        if is_ok:
            self.state, self._is_trial_out = CircuitState.HALF_OPEN, False
        else:
            self._wait_s = min(self._wait_s * 2, LONGEST_PROBE_AFTER_S)
            self.probe_at_s = now_s + self._wait_s
