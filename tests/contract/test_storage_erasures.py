"""What every Storage must keep, of people who have what they wrote erased."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.model.acts import ActFilter, ActKind
from bot.model.admin_refusals import CannotBeUndone
from bot.model.gifts import GiftLimit
from bot.model.images import AspectRatio
from bot.model.jobs import Failure, JobState
from bot.model.ledger import Allowances, Source
from bot.model.people import Identity, Membership
from bot.model.refusals import Banned, UnknownPerson
from bot.model.storage_errors import JobEnded
from bot.model.stories import JobNote, Step
from bot.ports import Storage
from storage.sqlite import SqliteStorage
from tests.fakes.bytes_kept import words_kept
from tests.fakes.databases import make_database
from tests.fakes.linked import link, visit
from tests.fakes.orders import LIMITS, NO_ALLOWANCES, NO_FACTS, NOON, later, make_order, make_picture
from tests.fakes.stories import begin, deliver

ANNA = Identity(platform="telegram", user_id="7000000001")
BORIS = Identity(platform="discord", user_id="8000000002")
TWIN = Identity(platform="discord", user_id="7000000003")
BY: dict[str, Any] = {"actor": "discord:99", "at": NOON}
NAME, USERNAME = "Annabella Vögele", "annabella_the_first"
PROMPTS = ("a lighthouse at Kaštela", "눈 속의 등대지기", "half painted harbour")
ABOUT_HER = ("for the lovely concert", "because of rudeness", "the engine said harbour", "worn out detail")
BY_HER = ("happy birthday Boris", "what do you mean by", "draft of a whale", "inline whale", "never handled whale")
HERS = (NAME, USERNAME, *PROMPTS, *ABOUT_HER, *BY_HER)
OTHERS = ("Boris Remains", "a red fox of Boris", "thanks Boris", "Boris asks whether", "somebody else")


@pytest.fixture(params=[SqliteStorage])
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqliteStorage]:
    async with request.param(path=make_database(tmp_path)) as opened:
        yield opened
        report = await opened.verify_ledger()
    assert report.faults == ()


async def erase(storage: Storage, identity: Identity = ANNA, *, key: str = "e") -> None:
    """With what follows it."""
    await storage.erase(identity, actor=str(identity), key=key, at=NOON)
    assert await storage.scrub()
    await storage.finish_erasures([one.id for one in await storage.unfinished_erasures()], at=NOON)


async def paint(storage: Storage, number: int, prompt: str, *, identity: Identity = ANNA, ends: bool = True) -> None:
    person = await storage.find_person(identity)
    assert person is not None
    order = replace(make_order(number, person=person.id, identity=identity), prompt=prompt)
    job = await begin(storage, (await storage.accept(order, limits=LIMITS)).job)
    notes = [JobNote(at=NOON, step=Step.LOST, backend="zimage", said="the engine said harbour")]
    if identity != ANNA:
        notes = []
    if not ends:
        failure = Failure(key="failure.backend", detail=f"worn out detail {number}")
        await storage.end(job.id, JobState.FAILED, failure=failure, at=NOON, notes=notes)
        return
    await storage.record_picture(
        job.id, 0, picture=make_picture(prompt), facts=NO_FACTS, finished=None, at=NOON, notes=notes
    )
    await storage.settle(job.id, receipt="m", at=later(number))


async def live(storage: Storage) -> None:
    """Everything that can have words of a person has some, of Anna and of Boris."""
    membership = Membership(group="5", roles=frozenset({"6"}))
    for who, name, username in ((ANNA, NAME, USERNAME), (BORIS, "Boris Remains", "boris")):
        await storage.meet(
            who, name=name, locale="ko", allowances=NO_ALLOWANCES, at=NOON, username=username, membership=membership
        )
    for who, why in ((ANNA, ABOUT_HER[0]), (BORIS, "thanks Boris")):
        await storage.grant(who, amount=50, reason=why, source=Source.ADMIN, key=f"g:{who.user_id}", is_told=True, **BY)
    await paint(storage, 1, PROMPTS[0])
    await paint(storage, 2, PROMPTS[1], ends=False)
    await paint(storage, 3, "a red fox of Boris", identity=BORIS)
    await storage.block(ANNA, until=later(1), reason=ABOUT_HER[1], key="b", **BY)
    limit = GiftLimit(a_day=100, since=NOON)
    await storage.gift(ANNA, BORIS, amount=3, words=BY_HER[0], key="g", at=later(2), limit=limit)
    await storage.gift(BORIS, ANNA, amount=2, words="for a concert, from Boris", key="g2", at=NOON, limit=limit)
    until = NOON + timedelta(hours=1)
    asked = {"by": str(ANNA), "arguments": {"x": BY_HER[1]}}
    await storage.keep_note("questions", "q1", json.dumps(asked), expires_at=until)
    asked = {"by": f"{ANNA}9", "arguments": {"x": "somebody else"}}
    await storage.keep_note("questions", "q3", json.dumps(asked), expires_at=until)
    asked = {"by": str(BORIS), "arguments": {"x": "Boris asks whether"}}
    await storage.keep_note("questions", "q2", json.dumps(asked), expires_at=until)
    for name, words in (("draft:1", BY_HER[2]), ("link:2", BY_HER[3])):
        note = json.dumps({"user": int(ANNA.user_id), "prompt": words}, ensure_ascii=False)
        await storage.keep_note("telegram:1", name, note, expires_at=until)
    for id, who, words in ((1, ANNA, BY_HER[4]), (2, BORIS, "Boris asks whether")):
        update = {"update_id": id, "message": {"from": {"id": int(who.user_id), "first_name": NAME}, "text": words}}
        if who == BORIS:
            del update["message"]["from"]["first_name"]  # type: ignore[index]  # a dict of dicts
        await storage.receive_updates("telegram:1", {id: json.dumps(update, ensure_ascii=False)}, at=NOON)
    anna = await storage.find_person(ANNA)
    assert anna is not None
    order = replace(make_order(9, person=anna.id, identity=ANNA), prompt=PROMPTS[2])
    await storage.accept(replace(order, at=later(5)), limits=LIMITS)


class TestWords:
    async def test_of_an_erased_person_no_word_is_left_in_any_file_and_of_others_each(
        self, storage: SqliteStorage, tmp_path: Path
    ) -> None:
        await live(storage)
        assert words_kept(tmp_path, (*HERS, *OTHERS)) == {*HERS, *OTHERS}
        await erase(storage)
        assert words_kept(tmp_path, HERS) == set()
        assert words_kept(tmp_path, OTHERS) == set(OTHERS)

    async def test_what_is_left_are_numbers(self, storage: SqliteStorage) -> None:
        await live(storage)
        before = await storage.kept_of(ANNA)
        assert (before.name, before.usernames, before.prompts, before.pictures) == (NAME, (USERNAME,), 3, 1)
        assert (before.under_way, before.texts) == (1, 4)
        await erase(storage)
        left = await storage.kept_of(ANNA)
        assert (left.name, left.usernames, left.prompts, left.pictures, left.texts) == ("", (), 0, 0, 0)
        assert (left.lines, left.identities) == (before.lines + 1, (str(ANNA),))
        person = await storage.find_person(ANNA)
        assert person is not None
        assert (person.locale, person.block) != (None, None)
        assert (await storage.history(person.id, limit=9, before=None)).jobs == ()
        assert (await storage.balance(person.id)).posted == 48

    async def test_the_act_of_it_has_no_words_and_cannot_be_undone(self, storage: SqliteStorage) -> None:
        await live(storage)
        done = await storage.erase(ANNA, actor="discord:99", key="e", at=NOON)
        (act,) = await storage.acts(ActFilter(kinds=(ActKind.ERASE,)), limit=9)
        assert (act.number, act.actor, act.subject, act.text) == (done.number, "discord:99", str(ANNA), "")
        assert (done.prompts, done.pictures) == (3, 1)
        with pytest.raises(CannotBeUndone):
            await storage.undo(act.number, key="u", **BY)

    async def test_the_same_again_changes_nothing_and_later_there_may_be_more(self, storage: SqliteStorage) -> None:
        await live(storage)
        await erase(storage)
        await storage.meet(ANNA, name="Anna Again", locale=None, allowances=NO_ALLOWANCES, at=NOON)
        assert (await storage.erase(ANNA, actor=str(ANNA), key="e", at=NOON)).is_repeated
        assert (await storage.kept_of(ANNA)).name == "Anna Again"
        await erase(storage, key="e2")
        assert (await storage.kept_of(ANNA)).name == ""

    async def test_nobody_else_is_touched(self, storage: SqliteStorage) -> None:
        await live(storage)
        before = await storage.kept_of(BORIS)
        await erase(storage)
        after = await storage.kept_of(BORIS)
        # Of the gifts between them the words go, too: they are hers, or about her.
        assert replace(after, texts=before.texts) == before
        assert after.texts == before.texts - 2
        with pytest.raises(UnknownPerson):
            await storage.erase(Identity(platform="discord", user_id="5"), actor="x:y", key="n", at=NOON)

    async def test_what_sqlite_leaves_in_free_places_goes_too(self, storage: SqliteStorage, tmp_path: Path) -> None:
        await storage.write(lambda tx: tx.execute("PRAGMA secure_delete = OFF").fetchone())
        await live(storage)
        await erase(storage)
        assert words_kept(tmp_path, HERS) == set()

    async def test_of_somebody_without_a_name_the_words_to_others_go(
        self, storage: SqliteStorage, tmp_path: Path
    ) -> None:
        for who in (ANNA, BORIS):
            await visit(storage, who)
            await storage.grant(who, amount=9, reason="", source=Source.ADMIN, key=who.user_id, **BY)
        by: dict[str, Any] = {"actor": str(ANNA), "at": NOON}
        await storage.grant(BORIS, amount=1, reason="as an admin", source=Source.ADMIN, key="a", **by)
        await storage.block(BORIS, until=later(1), reason="also as an admin", key="b", **by)
        limit = GiftLimit(a_day=None, since=NOON)
        await storage.gift(ANNA, BORIS, amount=1, words="with a gift", key="g", at=later(2), limit=limit)
        words = ("as an admin", "also as an admin", "with a gift")
        assert words_kept(tmp_path, words) == set(words)
        await erase(storage)
        assert words_kept(tmp_path, words) == set()

    async def test_a_wallet_of_two_platforms_goes_whole(self, storage: SqliteStorage, tmp_path: Path) -> None:
        await visit(storage, TWIN, name="Zwilling Name")
        await storage.grant(TWIN, amount=5, reason="zwilling reason", source=Source.ADMIN, key="z", **BY)
        await paint(storage, 20, "zwilling prompt", identity=TWIN)
        await visit(storage, ANNA, name=NAME)
        await link(storage, ANNA, TWIN)
        words = ("Zwilling Name", "zwilling reason", "zwilling prompt", NAME)
        assert words_kept(tmp_path, words) == set(words)
        await erase(storage)
        assert words_kept(tmp_path, words) == set()
        assert (await storage.kept_of(TWIN)).identities == (str(TWIN), str(ANNA))


class TestMoney:
    async def test_jobs_under_way_end_uncharged_in_whatever_state_they_are(self, storage: SqliteStorage) -> None:
        anna = (await visit(storage, ANNA)).person.id
        await storage.grant(ANNA, amount=10, reason="", source=Source.ADMIN, key="g", **BY)
        orders = [make_order(n, person=anna, identity=ANNA, price=2) for n in (1, 2, 3)]
        queued, painting, rendered = [(await storage.accept(order, limits=LIMITS)).job for order in orders]
        await begin(storage, rendered)
        await storage.record_picture(rendered.id, 0, picture=make_picture(), facts=NO_FACTS, finished=None)
        assert (await storage.balance(anna)).held == 6
        done = await storage.erase(ANNA, actor=str(ANNA), key="e", at=NOON)
        assert {job.id: job.state for job in done.ended} == {
            queued.id: JobState.CANCELLED,
            painting.id: JobState.CANCELLED,
            rendered.id: JobState.UNDELIVERABLE,
        }
        assert {job.prompt for job in done.ended} == {""}
        balance = await storage.balance(anna)
        assert (balance.posted, balance.held) == (10, 0)
        with pytest.raises(JobEnded):
            await storage.settle(rendered.id, receipt="late", at=NOON)
        (waiting,) = await storage.unfinished_erasures()
        assert waiting.blobs == (make_picture().blob,)

    async def test_who_comes_back_is_not_welcomed_again_and_stays_blocked(self, storage: SqliteStorage) -> None:
        gifts = Allowances(welcome=10, daily=15)
        first = await storage.meet(ANNA, name=NAME, locale=None, allowances=gifts, at=NOON)
        assert (first.welcomed, first.topped_up) == (10, 5)
        await storage.deduct(ANNA, amount=15, reason="", source=Source.ADMIN, key="d", **BY)
        await storage.block(ANNA, until=None, reason="rude", key="b", **BY)
        await erase(storage)
        again = await storage.meet(ANNA, name="", locale=None, allowances=gifts, at=later(9))
        assert (again.person.id, again.welcomed, again.topped_up) == (first.person.id, 0, 0)
        with pytest.raises(Banned):
            await storage.accept(make_order(1, person=again.person.id, identity=ANNA), limits=LIMITS)

    async def test_a_picture_that_others_have_too_stays(self, storage: SqliteStorage) -> None:
        for who, number in ((ANNA, 1), (BORIS, 2)):
            person = (await visit(storage, who)).person.id
            await storage.grant(who, amount=5, reason="", source=Source.ADMIN, key=who.user_id, **BY)
            await deliver(storage, person, number, name="same")
        await storage.erase(ANNA, actor=str(ANNA), key="e", at=NOON)
        (waiting,) = await storage.unfinished_erasures()
        assert waiting.blobs == ()

    async def test_of_a_transfer_only_the_reason_can_go(self, storage: SqliteStorage, tmp_path: Path) -> None:
        await live(storage)
        with closing(sqlite3.connect(tmp_path / "bot.db")) as database:
            for change in ("amount = amount + 1", "reason = 'other'", "actor = ''", "reason = '', at = 0"):
                with pytest.raises(sqlite3.IntegrityError, match="only added"):
                    database.execute(f"UPDATE transfers SET {change} WHERE reason <> ''")  # noqa: S608 - constants


class TestScrubbing:
    async def test_an_erasure_waits_until_its_bytes_are_gone(self, storage: SqliteStorage) -> None:
        await live(storage)
        await storage.erase(ANNA, actor=str(ANNA), key="e", at=NOON)
        assert [one.id for one in await storage.unfinished_erasures()] == ["erase:e"]
        await storage.finish_erasures(["erase:e"], at=NOON)
        assert await storage.unfinished_erasures() == ()

    async def test_where_another_process_reads_it_is_said_and_done_later(
        self, storage: SqliteStorage, tmp_path: Path
    ) -> None:
        await live(storage)
        await storage.erase(ANNA, actor=str(ANNA), key="e", at=NOON)
        with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM jobs").fetchone()
            assert await storage.scrub() is False
            reader.execute("COMMIT")
        assert await storage.scrub()
        assert words_kept(tmp_path, HERS) == set()

    async def test_settings_are_forgotten_too(self, storage: SqliteStorage) -> None:
        person = (await visit(storage, ANNA)).person.id
        await storage.set_preferences(person, locale="ko", aspect_ratio=AspectRatio.WIDE, wants_files=True)
        await erase(storage)
        known = await storage.find_person(ANNA)
        assert known is not None
        assert (known.locale, known.aspect_ratio, known.wants_files) == (None, None, False)

    async def test_what_somebody_gave_who_has_left_stays_whole(self, storage: SqliteStorage) -> None:
        for who in (ANNA, BORIS, TWIN):
            await visit(storage, who)
        await storage.grant(TWIN, amount=9, reason="", source=Source.ADMIN, key="t", **BY)
        await link(storage, ANNA, TWIN)
        limit = GiftLimit(a_day=None, since=NOON)
        await storage.gift(TWIN, BORIS, amount=1, words="from the twin", key="g", at=later(2), limit=limit)
        await storage.unlink(ANNA, actor=str(ANNA), key="u", at=later(3))
        await erase(storage)
        assert (await storage.verify_ledger()).faults == ()

    async def test_the_picture_of_a_wish_that_waits_for_an_answer_goes(self, storage: SqliteStorage) -> None:
        await visit(storage, ANNA)
        source = make_picture("sent and never asked for").blob
        told = json.dumps({"by": str(ANNA), "wish": {"prompt": "a whale", "source": source}})
        await storage.keep_note("questions", "one", told, expires_at=later(3600))
        await storage.erase(ANNA, actor=str(ANNA), key="e", at=NOON)
        assert [one.blobs for one in await storage.unfinished_erasures()] == [(source,)]
