"""How the newest dump beside this was made: `python -m tests.golden.make_dump`, once, after a migration was added.

A dump that exists is never made again: it is what a version of the program has really written.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.model.acts import ActKind
from bot.model.alerts import Alert, AlertKind
from bot.model.controls import Scope
from bot.model.gifts import GiftLimit
from bot.model.images import AspectRatio, BlobId, Size, TaskId
from bot.model.jobs import Failure, FinishedTask, Job, JobState, Limits, Place
from bot.model.ledger import Allowances, Source
from bot.model.outgoing import Recipient
from bot.model.people import AgeRule, GroupChange, GroupRule, Identity, Listing, Membership, PersonId
from bot.model.refused_words import Standing
from bot.model.roles import Role
from bot.model.spending import Spend
from storage.schema import revisions
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fakes.orders import NO_FACTS, block, make_order, make_picture

GOLDEN = Path(__file__).parent
NOON = datetime(2026, 7, 1, 12, 0, 0, 250_000, tzinfo=UTC)
ANNA = Identity(platform="discord", user_id="1")
BORIS = Identity(platform="telegram", user_id="1")
VERA = Identity(platform="telegram", user_id="3")
STRANGER = Identity(platform="discord", user_id="55")
CLARA = Identity(platform="discord", user_id="12")
DORA = Identity(platform="discord", user_id="13")
EVA = Identity(platform="discord", user_id="14")
FRIDA = Identity(platform="discord", user_id="15")
GEORG = Identity(platform="telegram", user_id="15")
HANNA = Identity(platform="discord", user_id="16")
IGOR = Identity(platform="telegram", user_id="17")
JULE = Identity(platform="telegram", user_id="18")
KARL = Identity(platform="discord", user_id="19")
IN_DISCORD = Place(
    platform="discord", chat="7", address={"channel": "7", "message": "70", "person": "1", "token": "aW50"}
)
IN_TELEGRAM = Place(platform="telegram", chat="-5", address={"chat": "-5", "message": "9", "user": "1"})
REFUSED = Failure(key="failure.refused", detail="out of paint")
CANCELLED = Failure(key="failure.cancelled")
LIMITS = Limits(max_active_per_person=100, max_queued=100)


class Story:
    """What happened to people, told through the port. `revision` leaves out what came later."""

    def __init__(self, storage: SqliteStorage, revision: str) -> None:
        self.storage = storage
        self.revision = revision

    async def tell(self) -> None:
        anna = await self.people()
        await self.ended(anna)
        await self.under_way()
        if self.revision >= "0002":
            await self.what_adapters_keep(anna)
        if self.revision >= "0003":
            await self.provisional()
        if self.revision >= "0004":
            await self.prices_sizes_sources()
        if self.revision >= "0009":
            await self.staff()
        if self.revision >= "0010":
            await self.what_is_told()
        if self.revision >= "0011":
            await self.what_is_charged()
        if self.revision >= "0013":
            await self.codes_and_gifts()
        if self.revision >= "0014":
            await self.many()
        if self.revision >= "0016":
            await self.words()
        if self.revision >= "0017":
            await self.links()
        if self.revision >= "0018":
            await self.erased()

    async def erased(self) -> None:
        """Somebody who had what they wrote erased, with a job under way; its bytes are still on the disk."""
        await self.meet(KARL, "Karl", "ko", welcome=10)
        karl = await self.give(KARL, 5, key="discord:606", reason="Karl sang")
        job = await self.order(18, KARL, karl, IN_DISCORD, price=3)
        await self.storage.erase(KARL, actor=str(KARL), key="discord:607", at=NOON)
        await self.storage.mark_told(job.id)

    async def links(self) -> None:
        """Two wallets that are one, with a job of before and a role that was lost; one that was left again; a code."""
        for who, name in ((HANNA, "Hanna"), (IGOR, "Igor"), (JULE, "Jule")):
            await self.meet(who, name, None, welcome=10)
        igor = await self.give(IGOR, 5, key="discord:604", reason="")
        job = await self.order(17, IGOR, igor, IN_TELEGRAM, price=15)
        await self.storage.set_role(IGOR, role=Role.MODERATOR, actor="discord:99", key="igor", at=NOON)
        for asker, other, number in ((HANNA, IGOR, 1), (JULE, HANNA, 2)):
            await self.storage.open_link(asker, digest=f"{number}" * 64, id=f"link{number}", at=NOON)
            await self.storage.type_link(other, digest=f"{number}" * 64, at=NOON)
            for side in (asker, other):
                await self.storage.confirm_link(f"link{number}", side, at=NOON)
        await self.storage.end(job.id, JobState.CANCELLED, failure=CANCELLED, at=NOON)
        await self.storage.mark_told(job.id)
        await self.storage.unlink(IGOR, actor=str(IGOR), key="telegram:605", at=NOON)
        told = await self.storage.due_messages(at=NOON, limit=99)
        news = [one.id for one in told if one.key.startswith(("notice.link", "notice.unlink"))]
        await self.storage.finish_messages(news, at=NOON)
        await self.storage.open_link(IGOR, digest="3" * 64, id="link3", at=NOON)

    async def words(self) -> None:
        here = Scope.parse("group:discord:8")
        for n, (scope, word) in enumerate(((Scope.parse("everywhere"), "ink"), (here, "잉크"))):
            await self.storage.set_refused_word(scope, word, Standing.REFUSED, actor=str(ANNA), key=f"w{n}", at=NOON)
        await self.storage.set_refused_word(here, "ink well", Standing.ALLOWED, actor=str(ANNA), key="w2", at=NOON)

    async def codes_and_gifts(self) -> None:
        """A voucher that is partly used, a revoked one, wrong codes, and a gift."""
        by: dict[str, Any] = {"actor": "discord:99", "at": NOON}
        for who, name in ((FRIDA, "Frida"), (GEORG, "Georg")):
            await self.meet(who, name, None, welcome=0)
        digests = ["0123abcd" * 8, "4567cdef" * 8]
        until = NOON + timedelta(days=30)
        await self.storage.make_vouchers(digests, amount=5, uses=3, expires_at=until, key="vouchers", **by)
        await self.storage.redeem(FRIDA, digest=digests[0], request="discord:601", at=NOON)
        await self.storage.revoke_voucher(2, key="revoke", **by)
        for identity in (FRIDA, FRIDA, GEORG):
            await self.storage.redeem(identity, digest="f" * 64, request="discord:602", at=NOON)
        limit = GiftLimit(a_day=100, since=NOON)
        await self.storage.gift(FRIDA, GEORG, amount=2, words="für dich", key="discord:603", at=NOON, limit=limit)
        await self.storage.finish_messages(["notice:gift:discord:603"], at=NOON)

    async def many(self) -> None:
        """A top-up of many, undone in part by its one act and in part by itself; and roles."""
        people = [Identity(platform="discord", user_id=str(number)) for number in range(201, 304)]
        by: dict[str, Any] = {"actor": "discord:99", "at": NOON}
        for piece in (people[:100], people[100:]):
            await self.storage.grant_many(piece, amount=2, reason="파티", batch="discord:507", of=len(people), **by)
        whole = await self.storage.last_undoable(["discord:99"], kinds=[ActKind.TOPUP_MANY])
        await self.storage.undo(whole + 103, key="discord:508", **by)
        await self.storage.undo(whole, key="discord:509", **by)
        membership = Membership(group="200", roles=frozenset({"200", "7"}))
        nothing = Allowances(welcome=0, daily=0)
        await self.storage.meet(DORA, name="", locale=None, allowances=nothing, at=NOON, membership=membership)

    async def what_is_charged(self) -> None:
        """A submit whose cost nobody knows yet."""
        eva = await self.meet(EVA, "Eva", None, welcome=0)
        job = await self.order(16, EVA, eva, IN_DISCORD)
        spend = Spend(day="2026-07-01", budget=100, first_estimate=15)
        await self.storage.start_submitting(job.id, 0, backend="zimage", at=NOON, spend=spend)
        await self.storage.end(job.id, JobState.CANCELLED, failure=CANCELLED, at=NOON)
        await self.storage.mark_told(job.id)

    async def staff(self) -> None:
        """Whom owners have named, a block with an end, a setting, and pauses."""
        by: dict[str, Any] = {"actor": "discord:99", "at": NOON}
        await self.storage.set_role(DORA, role=Role.MODERATOR, key="role", **by)
        until = NOON + timedelta(days=1)
        await self.storage.block(CLARA, until=until, reason="спам 광고", key="block", **by)
        await self.storage.set_override("PRICE_CREDITS", "3", key="config", **by)
        pauses = {"everywhere": "Back at noon. 곧 돌아와요.", "group:discord:5": "", "backend:comfyui": "no power"}
        for scope, words in pauses.items():
            await self.storage.pause(Scope.parse(scope), words=words, key=scope, **by)
        await self.storage.resume(Scope.parse("everywhere"), key="resume", **by)

    async def meet(self, who: Identity, name: str, locale: str | None, *, welcome: int, daily: int = 0) -> PersonId:
        allowances = Allowances(welcome=welcome, daily=daily)
        username = name if self.revision >= "0002" else ""
        visit = await self.storage.meet(
            who, name=name, locale=locale, allowances=allowances, at=NOON, username=username
        )
        return visit.person.id

    async def give(self, who: Identity, amount: int, *, key: str, reason: str) -> PersonId:
        change = await self.storage.grant(
            who, amount=amount, actor="discord:99", reason=reason, source=Source.ADMIN, key=key, at=NOON
        )
        return change.person

    async def order(
        self, number: int, who: Identity, person: PersonId, place: Place, *, pictures: int = 1, price: int = 1,
        **more: object,
    ) -> Job:  # fmt: skip
        order = make_order(number, person=person, identity=who, pictures=pictures, price=price, at=NOON)
        order = replace(order, place=place, **more)  # type: ignore[arg-type]  # the fields of an Order, by name
        return (await self.storage.accept(order, limits=LIMITS)).job

    async def generate(self, job: Job, *, backend: str = "zimage") -> None:
        for task in job.tasks:
            at = NOON + timedelta(seconds=1)
            await self.storage.start_submitting(job.id, task.index, backend=backend, at=at)
            await self.storage.record_task(job.id, task.index, task_id=TaskId(f"{job.id}/{task.index}"), at=at)

    async def render(self, job: Job, index: int, name: str, finished: FinishedTask | None = None) -> None:
        await self.storage.record_picture(job.id, index, picture=make_picture(name), facts=NO_FACTS, finished=finished)

    async def settle(self, job: Job, number: int) -> None:
        await self.storage.settle(job.id, receipt=f"message-{number}", at=NOON + timedelta(minutes=number))

    async def people(self) -> PersonId:
        anna = await self.meet(ANNA, "Anna", "ko", welcome=10, daily=20)
        await self.give(ANNA, 30, key="telegram:501", reason="thanks, 고마워요")
        await self.storage.deduct(ANNA, amount=5, actor="terminal", reason="", source=Source.ADMIN, key="fine", at=NOON)
        await self.meet(BORIS, "Борис", None, welcome=10)
        await self.meet(VERA, "Vera", "en", welcome=10)
        await block(self.storage, VERA)
        await self.give(STRANGER, 7, key="discord:502", reason="for the contest")
        return anna

    async def ended(self, anna: PersonId) -> None:
        at = NOON + timedelta(minutes=5)
        jobs = [await self.order(number, ANNA, anna, IN_DISCORD, pictures=number % 2 + 1) for number in range(1, 6)]
        delivered, failed, untold, cancelled, undeliverable = jobs
        await self.generate(delivered)
        await self.render(delivered, 0, "fox", FinishedTask(not_done_at_s=4.0, done_by_s=5.5))
        await self.storage.record_failure(delivered.id, 1, failure=REFUSED, at=at)
        await self.settle(delivered, 1)
        await self.storage.end(failed.id, JobState.FAILED, failure=REFUSED, at=at)
        await self.storage.mark_told(failed.id)
        await self.storage.end(untold.id, JobState.FAILED, failure=REFUSED, at=at)
        await self.storage.end(cancelled.id, JobState.CANCELLED, failure=CANCELLED, at=at)
        await self.storage.mark_told(cancelled.id)
        await self.generate(undeliverable)
        for index in range(2):
            await self.render(undeliverable, index, "owl")
        await self.storage.end(undeliverable.id, JobState.UNDELIVERABLE, failure=Failure(key="failure.gone"), at=at)
        await self.storage.mark_told(undeliverable.id)
        for number, price, name in ((6, 2, "hare"), (7, 0, "wolf")):
            job = await self.order(number, ANNA, anna, IN_DISCORD, price=price)
            await self.generate(job, backend="local")
            await self.render(job, 0, name, FinishedTask(not_done_at_s=2.5, done_by_s=3.0))
            await self.settle(job, number)
            if name == "hare":
                await self.storage.delete_pictures(job.id)

    async def under_way(self) -> None:
        boris = await self.meet(BORIS, "Борис", None, welcome=10)
        queued = await self.order(8, BORIS, boris, IN_TELEGRAM, price=3)
        submitting = await self.order(9, BORIS, boris, IN_TELEGRAM, pictures=2)
        await self.storage.start_submitting(submitting.id, 0, backend="zimage", at=NOON)
        generating = await self.order(10, BORIS, boris, IN_TELEGRAM, pictures=2)
        await self.generate(generating)
        rendered = await self.order(11, BORIS, boris, IN_TELEGRAM)
        await self.generate(rendered)
        await self.render(rendered, 0, "bear")
        assert queued.state is JobState.QUEUED

    async def what_adapters_keep(self, anna: PersonId) -> None:
        storage, inbox = self.storage, "telegram:777"
        await storage.set_preferences(anna, aspect_ratio=AspectRatio.WIDE, wants_files=True)
        await storage.change_group_rules("telegram", "-5", GroupChange(who=GroupRule.ADMINS), by="telegram:1", at=NOON)
        await storage.keep_note(inbox, "draft:1", '{"prompt": "여우"}', expires_at=NOON + timedelta(days=1))
        await storage.keep_note("discord:888", "commands", "digest {}")
        await storage.receive_updates(inbox, {100: '{"update_id": 100}', 101: '{"update_id": 101}'}, at=NOON)
        await storage.finish_update(inbox, 100)
        await storage.waiting_updates(inbox, max_tries=3)
        await storage.receive_updates(inbox, {102: '{"update_id": 102}'}, at=NOON)

    async def provisional(self) -> None:
        change = GroupChange(channels=Listing(add="11"), roles=Listing(add="7"), age=AgeRule.SPOILER)
        await self.storage.change_group_rules("discord", "200", change, by="discord:99", at=NOON)
        more = GroupChange(channels=Listing(add="10"))
        await self.storage.change_group_rules("discord", "200", more, by="discord:99", at=NOON)
        clara = await self.give(CLARA, 9, key="discord:503", reason="")
        await self.order(12, CLARA, clara, IN_DISCORD, group="200", is_spoiler=True, is_provisional=True)

    async def prices_sizes_sources(self) -> None:
        dora = await self.give(DORA, 30, key="discord:504", reason="")
        size = Size(width_px=1280, height_px=720)
        delivered = await self.order(13, DORA, dora, IN_DISCORD, pictures=2, price=5, size=size)
        for index, (name, price) in enumerate((("deer", 5), ("lynx", 2))):
            await self.storage.start_submitting(delivered.id, index, backend="zimage", at=NOON, price=price)
            await self.storage.record_task(delivered.id, index, task_id=TaskId(f"d{index}"), at=NOON)
            await self.render(delivered, index, name)
        await self.settle(delivered, 13)
        fox = BlobId(make_picture("fox").blob)
        await self.order(
            14, DORA, dora, IN_DISCORD, price=5, seeds=(None,), drawn_seed=4294967295, source=fox, strength_percent=40
        )
        lost = await self.order(15, DORA, dora, IN_DISCORD, price=5)
        await self.generate(lost, backend="local")
        await self.storage.give_up_task(lost.id, 0, task_id=TaskId(f"{lost.id}/0"))

    async def what_is_told(self) -> None:
        storage = self.storage
        for key in ("discord:505", "discord:506"):
            await storage.grant(
                EVA, amount=3, actor="discord:99", reason="감사", source=Source.ADMIN, key=key, at=NOON, is_told=True
            )
        await storage.finish_messages(["notice:admin:discord:506"], at=NOON)
        for chat in ("7", "-5"):
            platform = "telegram" if chat == "-5" else "discord"
            to = Recipient(platform=platform, chat=chat)
            await storage.set_alert_chat(to, is_on=True, locale="ko", by="discord:99", at=NOON)
        for name, kind in (("backend:zimage", AlertKind.BACKEND_BALANCE), ("disk", AlertKind.DISK_LOW)):
            alert = Alert(name=name, kind=kind, facts={"backend": "zimage"}, began_at=NOON, told_at=NOON)
            await storage.begin_alert(alert, messages=())
        await storage.end_alert("disk", messages=(), at=NOON)


async def make(path: Path, revision: str) -> None:
    async with SqliteStorage(path=path) as storage:
        await Story(storage, revision).tell()


def main() -> None:
    revision = revisions()[-1]
    target = GOLDEN / f"{revision}.sql"
    if target.exists():
        sys.exit(f"{target} was written by the version that made it, and stays")
    with TemporaryDirectory() as folder:
        path = make_database(Path(folder))
        asyncio.run(make(path, revision))
        with closing(sqlite3.connect(path)) as connection:
            target.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
