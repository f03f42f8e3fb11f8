"""What admins do, written down once and for good: who, whom, what, why, when, before and after, from where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.model.ledger import Credits, Rest, TransferId
from bot.model.people import PersonId

ActId = NewType("ActId", str)
FEW = 5
"""So many parts of an act are shown in its place; of more, the act stands for them."""


class ActKind(StrEnum):
    TOPUP = "topup"
    TOPUP_MANY = "topup_many"
    DEDUCT = "deduct"
    REFUND = "refund"
    UNDO = "undo"
    BLOCK = "block"
    UNBLOCK = "unblock"
    ROLE = "role"
    CONFIG = "config"
    PAUSE = "pause"
    RESUME = "resume"
    WORDS = "words"
    ALERTS = "alerts"
    ERASE = "erase"
    BUDGET = "budget"
    UNLINK = "unlink"
    VOUCHERS = "vouchers"
    REVOKE = "revoke"
    GIFT = "gift"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One line of the audit, to be written.

    `id` is made from its cause, so that doing a thing twice writes it once. `actor` is an identity as text
    (`discord:99`, `terminal:root`), `origin` where it came from (a platform; "" where it is the actor's). `subject` is
    whom or what it is about: an identity, a job, a setting's name; `person` whose account or right it changed.
    `amount` is signed from the person's side. `before` and `after` are what it was and has become: credits that can be
    spent, or JSON. `text` (a reason, words) is kept beside the act, and may be erased. `batch` is the number of the act
    that this one is a part of: a gift of a top-up of many, or what undoing that took back from one of them.
    """

    id: ActId
    at: datetime
    actor: str
    kind: ActKind
    subject: str
    origin: str = ""
    person: PersonId | None = None
    transfer: TransferId | None = None
    amount: Credits | None = None
    before: str = ""
    after: str = ""
    undoes: ActId | None = None
    text: str = ""
    batch: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenAct(Act):
    """A line of the audit. `number` counts from 1 and is what people call it by; `undone_by` is the number of the act
    that undid it; `hash` seals it and all before it. `is_erased` where there was a text. `parts` is how many acts are a
    part of it by now, and `parts_amount` their amounts together.
    """

    number: int
    hash: str
    undone_by: int | None = None
    is_erased: bool = False
    parts: int = 0
    parts_amount: Credits = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ActFilter:
    """Which acts: None stands for all. From `since` on, up to and without `until`; `before` is a number, for paging.

    `batch` is the number of the act whose parts are meant. With `is_folded` an act of more than FEW parts stands for
    them, and one of fewer is left out, as its parts tell all of it.
    """

    person: PersonId | None = None
    actors: tuple[str, ...] | None = None
    kinds: tuple[ActKind, ...] | None = None
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None
    batch: int | None = None
    is_folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What undoing did: `act` was undone, `by` this one. `rest` credits were spent already, and `became` this.

    Of a batch, `by` has a part for each gift that is undone by now, and `left` are not: the same call goes on.
    """

    act: WrittenAct
    by: WrittenAct
    rest: Credits
    became: Rest | None
    repeated: bool
    left: int = 0
