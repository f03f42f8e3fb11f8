"""Has people told of what others changed in their account, in the transaction that changes it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from bot.model.errors import Value
from bot.model.ledger import Credits
from bot.model.people import Identity, PersonId
from storage import outbox, people
from storage.connection import Connection


class Sentence(NamedTuple):
    """Its key without a reason, and with one."""

    plain: str
    with_reason: str


OF_GRANT = Sentence("notice.granted", "notice.granted_why")
OF_DEDUCTION = Sentence("notice.deducted", "notice.deducted_why")
OF_GIFT = Sentence("notice.gifted", "notice.gifted_why")
OF_REFUND = Sentence("notice.refunded", "notice.refunded_why")


def tell(
    tx: Connection, person: PersonId, identity: Identity, sentence: Sentence, *, cause: str, amount: Credits,
    actor: str, reason: str, at: datetime, giver: str = "", job: str | None = None,
) -> None:  # fmt: skip
    """Once for a cause (the transfer's id), on the platform of `identity`. Who did it themselves is not told. `giver`
    is the name of who gave it, where that was no admin; `job` the one that it is about."""
    if actor in map(str, people.load(tx, person).identities):
        return
    key = sentence.with_reason if reason else sentence.plain
    values: dict[str, Value] = {"amount": amount, "reason": reason, **({"giver": giver} if giver else {})}
    outbox.notify(tx, cause=cause, person=person, identity=identity, key=key, values=values, at=at, job=job)
