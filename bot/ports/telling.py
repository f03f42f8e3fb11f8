"""What the storage keeps of what is told outside of requests: the outbox, the alerts and who takes them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.model.alerts import Alert, AlertChat
from bot.model.ledger import LedgerReport
from bot.model.outgoing import MessageOutcome, Outgoing, Recipient
from bot.model.people import PersonId


class Outbox(Protocol):
    """Messages that were written in the transaction of their cause."""

    async def put_messages(self, messages: Sequence[Outgoing]) -> None:
        """Have them told. One whose id was put before is left as it is, told or not."""
        ...

    async def due_messages(self, *, at: datetime, limit: int) -> tuple[Outgoing, ...]:
        """What may be told now, those that have waited longest first."""
        ...

    async def start_message(self, id: str, *, at: datetime) -> bool:
        """It is about to be told (`Outgoing.begun_at`). False where it need not be any more."""
        ...

    async def postpone_message(self, id: str, *, until: datetime) -> None:
        """It could not be told now. What was told or dropped stays so."""
        ...

    async def finish_messages(
        self, ids: Collection[str], *, at: datetime, outcome: MessageOutcome = MessageOutcome.TOLD
    ) -> None:
        """They were told, or never will be. Their words are forgotten; the story of a job that one is about has what
        came of it. Twice is once."""
        ...

    async def forget_messages(self, *, before: datetime) -> None:
        """Drop what was told or given up before then."""
        ...

    async def count_waiting_messages(self) -> int: ...


class Alerts(Protocol):
    """What is wrong at present, and which chats are told. An alert and its messages are written together."""

    async def set_alert_chat(
        self, chat: Recipient, *, is_on: bool, locale: str, by: str, at: datetime, key: str = "", origin: str = ""
    ) -> bool:
        """Whether the chat takes alerts: an act of the audit, which can be undone. Gives whether that opted it in or
        out: twice is once, and the same key again changes nothing. Without a key each change is another act."""
        ...

    async def alert_chats(self) -> tuple[AlertChat, ...]:
        """Those that take alerts, in the order in which they were opted in."""
        ...

    async def recent_alerts(self, *, since: datetime) -> tuple[Alert, ...]:
        """What is wrong, and what has ended since then."""
        ...

    async def begin_alert(self, alert: Alert, *, messages: Sequence[Outgoing]) -> bool:
        """False where it is told already: then nothing is changed."""
        ...

    async def go_on_alert(self, alert: Alert, *, messages: Sequence[Outgoing]) -> bool:
        """It lasts: kind, facts and `told_at` are kept. Who waits to be told of it gets no more. False where it
        has ended."""
        ...

    async def end_alert(self, name: str, *, messages: Sequence[Outgoing], at: datetime) -> bool:
        """The messages take the place of what waits to be told of it. False where it had ended before."""
        ...

    async def noted_revision(self, *, at: datetime) -> str | None:
        """The revision that the last start has noted; None where none has."""
        ...

    async def note_revision(self, revision: str, *, messages: Sequence[Outgoing], at: datetime) -> None:
        """The messages are told where another one was noted before; the first note, and the same again, tell none."""
        ...

    async def changed_balances(self, *, after: int | None) -> tuple[int, tuple[PersonId, ...]]:
        """Whose balance has changed since `after`, and the mark to ask with next time; None asks for the mark alone.

        Changes of other processes are seen, too. Where very many have changed, the newest are named."""
        ...

    async def check_ledger(self, *, limit_s: float) -> LedgerReport | None:
        """As `verify_ledger`, on a connection of its own; None where that took longer than `limit_s`."""
        ...


class Webhook(Protocol):
    """Where alerts go besides the chats. Nobody but the operator names the address."""

    async def post(self, id: str, body: str) -> None:
        """One try. `id` is the same at each try. Raises ChatBusy where it was not taken."""
        ...
