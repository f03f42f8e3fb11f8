"""What is kept of a person, and what is left once it was erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.model.images import BlobId
from bot.model.jobs import Job


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is kept of somebody. `prompts` are jobs whose words are still there, `pictures` those on the disk; `lines`
    are those of the ledger, `acts` those of the audit about them or by them, `texts` how many of these have words.
    """

    name: str
    usernames: tuple[str, ...]
    identities: tuple[str, ...]
    met_at: datetime
    prompts: int
    pictures: int
    lines: int
    acts: int
    texts: int
    under_way: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """`number` is that of the act. `ended` are jobs that were under way: their places are still to be told, without
    words. `prompts` and `pictures` are how many went.
    """

    number: int
    ended: tuple[Job, ...]
    prompts: int
    pictures: int
    is_repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One whose pictures are not deleted yet, or whose bytes are not overwritten."""

    id: str
    at: datetime
    blobs: tuple[BlobId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy of the database beside it. `is_ours` where the bot has made it before a migration, and deletes it."""

    name: str
    at: datetime
    is_ours: bool
