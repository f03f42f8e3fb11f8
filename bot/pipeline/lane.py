"""A lane is one backend with its circuit, its places for pictures in flight and its share of calls a second."""

from __future__ import annotations

from bot.model.backend_errors import Cause
from bot.model.controls import Pause
from bot.model.ledger import Credits
from bot.pipeline.circuits import Circuit, CircuitState
from bot.pipeline.polling import Agenda
from bot.ports import Backend


class Lane:
    """One backend. `max_active` bounds the pictures in flight there; the agenda bounds its calls a second.

    `price` is what one picture made there costs the person. Lanes of one `kind` (the GPU servers) share a
    place in the order and a `weight`, and of them the one with the shortest queue is taken. `has_accepted` says that it
    has taken a picture since the start; `refuses` names where it refuses all pictures: at submits, at work.
    `is_over_budget` says that today's budget has no room for another picture there.
    """

    def __init__(
        self,
        *,
        backend: Backend,
        agenda: Agenda,
        max_active: int,
        price: Credits = 0,
        weight: int = 0,
        kind: str = "",
    ) -> None:
        self.backend = backend
        self.agenda = agenda
        self.max_active = max_active
        self.price = price
        self.weight = weight
        self.kind = kind or backend.name
        self.active = 0
        self.queued_for_others = 0
        self.circuit = Circuit()
        self.cause = Cause()
        self.halts_in_a_row = 0
        self.queue_at_s = 0.0
        self.is_forsaken = False
        self.pause: Pause | None = None
        self.is_over_budget = False
        self.has_accepted = False
        self.refuses: set[str] = set()

    @property
    def is_open(self) -> bool:
        """Whether it may be given something new, as far as is known."""
        return self.pause is None and not self.is_over_budget and self.circuit.state is not CircuitState.OPEN

    @property
    def places(self) -> int:
        """How many more pictures may go there now."""
        if self.pause is not None or self.is_over_budget or not self.circuit.admits:
            return 0
        return self.free if self.circuit.state is CircuitState.CLOSED else min(self.free, 1)

    @property
    def name(self) -> str:
        return self.backend.name

    @property
    def free(self) -> int:
        return max(0, self.max_active - self.active)

    @property
    def load(self) -> int:
        """How many pictures are ahead of a new one there."""
        return self.active + self.queued_for_others
