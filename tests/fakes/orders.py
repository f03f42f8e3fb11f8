"""Orders, people and pictures to test with: everything has a value, and a test names only what it is about."""

from __future__ import annotations

import hashlib
import uuid
from datetime import UTC, datetime, timedelta

from bot.model.images import AspectRatio, BlobId, Picture, ProviderFacts
from bot.model.jobs import Failure, FinishedTask, JobId, Limits, Order, Place
from bot.model.ledger import Allowances, Credits
from bot.model.people import Identity, PersonId
from bot.ports import Storage

NOON = datetime(2026, 3, 14, 12, 0, 0, 123456, tzinfo=UTC)
ANNA = Identity(platform="discord", user_id="1")
BORIS = Identity(platform="telegram", user_id="2")
NO_ALLOWANCES = Allowances(welcome=0, daily=0)
LIMITS = Limits(max_active_per_person=1000, max_queued=1000)
NO_FACTS = ProviderFacts()
TROUBLE = Failure(key="failure.backend", detail="out of paint")


def later(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def make_order(
    number: int = 1,
    *,
    person: PersonId,
    identity: Identity = ANNA,
    pictures: int = 1,
    price: Credits = 1,
    platform: str | None = None,
    request_id: str | None = None,
    at: datetime = NOON,
    deadline_s: float = 600.0,
) -> Order:
    """`number` makes the ids: the same number is the same order."""
    return Order(
        job_id=JobId(f"job{number:013}"),
        request_id=request_id or f"{identity.platform}:request-{number}",
        person=person,
        identity=identity,
        place=Place(platform=platform or identity.platform, address={"channel": "7", "name": "сад 花"}),
        locale="en",
        prompt="a red fox in the snow, 여우",
        aspect_ratio=AspectRatio.WIDE,
        seeds=tuple(range(100, 100 + pictures)),
        price=price,
        at=at,
        deadline_at=at + timedelta(seconds=deadline_s),
    )


def make_picture(name: str = "fox") -> Picture:
    """The same name is the same bytes."""
    blob = BlobId(hashlib.sha256(name.encode()).hexdigest())
    return Picture(blob=blob, media_type="image/png", width_px=1280, height_px=720, size_bytes=1_234_567)


def make_finished(done_by_s: float = 5.0) -> FinishedTask:
    return FinishedTask(not_done_at_s=done_by_s - 1.0, done_by_s=done_by_s)


async def block(storage: Storage, identity: Identity, *, key: str = "") -> None:
    """For good, by an admin."""
    by = {"actor": "discord:99", "key": key or uuid.uuid4().hex}
    await storage.block(identity, until=None, reason="", at=NOON, **by)


async def unblock(storage: Storage, identity: Identity, *, key: str = "") -> None:
    await storage.unblock(identity, actor="discord:99", key=key or uuid.uuid4().hex, at=NOON)
