"""Codes that make two wallets one: made by one side, typed by the other, and both say that they are sure."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind
from bot.model.errors import Value
from bot.model.guesses import Purpose
from bot.model.ledger import Credits
from bot.model.link_refusals import LinkedAlready, LinkGone, NobodyToUnlink, TooManyLinked
from bot.model.links import CODE_LIVES, MAX_IDENTITIES, Linked, LinkEvent, LinkOffer, LinkSide, Unlinked
from bot.model.people import Identity, Person, PersonId
from bot.model.refusals import KeyUsedOtherwise, UnknownPerson
from bot.model.signs import cut
from storage import acts, guesses, ledger, merging, outbox, people, wallets
from storage.connection import Connection, from_micros, marks, to_micros

_FORGET = "DELETE FROM link_codes WHERE expires_at <= ?"
_DROP_OF = "DELETE FROM link_codes WHERE person = ?"
_DROP_TYPED_BY = "DELETE FROM link_codes WHERE other_platform = ? AND other_user_id = ? AND taken IS NULL"
_OPEN = """
    INSERT INTO link_codes (person, id, platform, user_id, digest, expires_at) VALUES (?, ?, ?, ?, ?, ?)
"""
_WAITING = "SELECT person, digest FROM link_codes WHERE digest IS NOT NULL AND expires_at > ?"
_COLUMNS = """
    SELECT person, id, platform, user_id, other_platform, other_user_id, is_sure, is_other_sure, taken, expires_at
    FROM link_codes
"""
_BY_ID = _COLUMNS + " WHERE id = ? AND other_platform IS NOT NULL AND expires_at > ?"
_MADE_BY = _COLUMNS + " WHERE person = ? AND other_platform IS NOT NULL AND taken IS NULL AND expires_at > ?"
_TYPED_BY = _COLUMNS + " WHERE other_platform = ? AND other_user_id = ? AND taken IS NULL AND expires_at > ?"
_TYPE = """
    UPDATE link_codes SET digest = NULL, other_platform = ?, other_user_id = ?, expires_at = ? WHERE person = ?
"""
_SURE = "UPDATE link_codes SET is_sure = 1 WHERE id = ?"
_OTHER_SURE = "UPDATE link_codes SET is_other_sure = 1 WHERE id = ?"
_DONE = "UPDATE link_codes SET taken = ? WHERE id = ?"
_REFUSE = "DELETE FROM link_codes WHERE id = ? AND taken IS NULL"
_LEFT_BY = """
    SELECT unlinks.wallet, identities.platform, identities.user_id FROM unlinks
    LEFT JOIN identities ON identities.person = unlinks.person WHERE unlinks.key = ? ORDER BY unlinks.seq
"""
_EVENTS = """
    SELECT at, 0, NULL, NULL FROM links WHERE root = ?
    UNION ALL
    SELECT at, 1, identities.platform, identities.user_id FROM unlinks
    LEFT JOIN identities ON identities.person = unlinks.person WHERE unlinks.wallet IN ({wallets})
    ORDER BY 1
"""


MAX_NAME = 64
"""How many characters of somebody's name a notice shows."""


class _Row(NamedTuple):
    person: str
    id: str
    platform: str
    user_id: str
    other_platform: str
    other_user_id: str
    is_sure: int
    is_other_sure: int
    taken: int | None
    expires_at: int

    @property
    def asker(self) -> Identity:
        return Identity(platform=self.platform, user_id=self.user_id)

    @property
    def other(self) -> Identity:
        return Identity(platform=self.other_platform, user_id=self.other_user_id)


class _LeftRow(NamedTuple):
    wallet: str
    platform: str | None
    user_id: str | None


class _WaitingRow(NamedTuple):
    person: str
    digest: str


class _EventRow(NamedTuple):
    at: int
    is_left: int
    platform: str | None
    user_id: str | None


def open_code(tx: Connection, *, identity: Identity, digest: str, id: str, at: datetime) -> None:
    """A code waits to be typed; the one that their person had waits no more. Raises TooManyLinked."""
    person = people.load(tx, people.make_known(tx, identity, at=at))
    if len(person.identities) >= MAX_IDENTITIES:
        raise TooManyLinked(limit=MAX_IDENTITIES)
    tx.execute(_FORGET, (to_micros(at),))
    tx.execute(_DROP_OF, (person.id,))
    until = to_micros(at + CODE_LIVES)
    tx.execute(_OPEN, (person.id, id, identity.platform, identity.user_id, digest, until))


def type_code(tx: Connection, *, identity: Identity, digest: str, at: datetime) -> LinkOffer | None:
    """The code is used up, and both sides have to say that they are sure. None for a wrong one, which is noted.

    Raises TooManyGuesses, LinkedAlready (a code of one's own, which stays), TooManyLinked.
    """
    person = people.load(tx, people.make_known(tx, identity, at=at))
    guesses.check(tx, purpose=Purpose.LINK, identities=person.identities, at=at)
    made_by = _made_by(tx, digest, at)
    if made_by is None:
        guesses.note_wrong(tx, purpose=Purpose.LINK, identity=identity, at=at)
        return None
    _check_two(people.load(tx, made_by), person)
    tx.execute(_DROP_TYPED_BY, (identity.platform, identity.user_id))
    tx.execute(_TYPE, (identity.platform, identity.user_id, to_micros(at + CODE_LIVES), made_by))
    offer = waiting(tx, identity=identity, at=at)
    if offer is None:
        raise LookupError(made_by)
    values: dict[str, Value] = _called(offer.other)
    cause, asker = f"link:{offer.id}", offer.asker.identity
    outbox.notify(tx, cause=cause, person=made_by, identity=asker, key="notice.link_typed", values=values, at=at)
    return offer


def waiting(tx: Connection, *, identity: Identity, at: datetime) -> LinkOffer | None:
    """What waits for this side, or for the other one, to be sure."""
    person = people.find_id(tx, identity)
    if person is None:
        return None
    now = to_micros(at)
    found = tx.execute(_MADE_BY, (person, now)).fetchone()
    for known in people.load(tx, person).identities:
        found = found or tx.execute(_TYPED_BY, (known.platform, known.user_id, now)).fetchone()
    return None if found is None else _offer(tx, _Row._make(found), is_asker=_Row._make(found).person == person)


def confirm(tx: Connection, *, id: str, identity: Identity, at: datetime) -> LinkOffer:
    """This side is sure; once both are, the wallets are one (`linked`). Again it changes nothing.

    Raises LinkGone, LinkedAlready, TooManyLinked.
    """
    row, is_asker = _ours(tx, id, identity, at)
    if row.taken is not None:
        return _with_outcome(tx, _offer(tx, row, is_asker=is_asker), row, is_repeated=True)
    tx.execute(_SURE if is_asker else _OTHER_SURE, (id,))
    row = row._replace(is_sure=1) if is_asker else row._replace(is_other_sure=1)
    offer = _offer(tx, row, is_asker=is_asker)
    if not (row.is_sure and row.is_other_sure):
        return offer
    other = people.find(tx, row.other)
    if other is None:
        raise LinkGone
    root = people.load(tx, PersonId(row.person))
    _check_two(root, other)
    tx.execute(_DROP_OF, (other.id,))
    link, taken = merging.merge(tx, root=root.id, other=other.id, by=row.asker, at=at)
    tx.execute(_DONE, (taken, id))
    _tell(tx, link, root, other, offer, taken=taken, at=at)
    return _with_outcome(tx, offer, row._replace(taken=taken), is_repeated=False)


def refuse(tx: Connection, *, id: str, identity: Identity, at: datetime) -> None:
    """Nothing comes of it. Raises LinkGone where nothing waits, or it is somebody else's."""
    row, _ = _ours(tx, id, identity, at)
    tx.execute(_REFUSE, (row.id,))


def unlink(
    tx: Connection, *, identity: Identity, actor: str, key: str, at: datetime, origin: str = ""
) -> Unlinked:  # fmt: skip
    """The wallet stays with `identity`, and everybody else leaves it; each is told. The same key again is the same.

    It is an act where `actor` is not one of them. Raises UnknownPerson, NobodyToUnlink, KeyUsedOtherwise.
    """
    person = people.find(tx, identity)
    if person is None:
        raise UnknownPerson(given=str(identity))
    before = [_LeftRow._make(row) for row in tx.execute(_LEFT_BY, (key,)).fetchall()]
    if before:
        return _unlinked_before(tx, person, before, key=key)
    others = tuple(known for known in person.identities if known != identity)
    if not others:
        raise NobodyToUnlink
    tx.execute(_DROP_OF, (person.id,))
    for other in others:
        alone = merging.leave(tx, other, person.id, key=key, at=at)
        _tell_of_leaving(tx, alone, other, "notice.unlinked", beside=identity, key=key, at=at)
    if actor not in map(str, person.identities):
        act = Act(
            id=ActId(f"unlink:{key}"), at=at, actor=actor, origin=origin, kind=ActKind.UNLINK, subject=str(identity),
            person=person.id, before=" ".join(map(str, person.identities)), after=str(identity),
        )  # fmt: skip
        acts.record(tx, act)
        _tell_of_leaving(tx, person.id, identity, "notice.unlinked_from", beside=others[0], key=key, at=at)
    return Unlinked(left=others)


def _unlinked_before(tx: Connection, person: Person, before: Sequence[_LeftRow], *, key: str) -> Unlinked:
    """Whoever left by this key, is still known as then and has not come back. Raises KeyUsedOtherwise where it was
    another wallet's.
    """
    if before[0].wallet not in wallets.people_of(tx, person.id):
        raise KeyUsedOtherwise(given=key)
    known = (
        Identity(platform=row.platform, user_id=row.user_id)
        for row in before
        if row.platform is not None and row.user_id is not None
    )
    return Unlinked(left=tuple(one for one in known if one not in person.identities), is_repeated=True)


def events(tx: Connection, *, person: PersonId) -> tuple[LinkEvent, ...]:
    """What happened to the wallet, oldest first."""
    whose = wallets.people_of(tx, person)
    rows = tx.execute(_EVENTS.format(wallets=marks(whose)), (whose[0], *whose)).fetchall()
    return tuple(_event(_EventRow._make(row)) for row in rows)


def _event(row: _EventRow) -> LinkEvent:
    known = None
    if row.platform is not None and row.user_id is not None:
        known = Identity(platform=row.platform, user_id=row.user_id)
    return LinkEvent(at=from_micros(row.at), is_left=bool(row.is_left), left=known)


def _made_by(tx: Connection, digest: str, at: datetime) -> PersonId | None:
    """Whose code it is. All that wait are compared, each in constant time."""
    found = None
    for row in map(_WaitingRow._make, tx.execute(_WAITING, (to_micros(at),)).fetchall()):
        if hmac.compare_digest(row.digest, digest):
            found = PersonId(row.person)
    return found


def _check_two(asker: Person, other: Person) -> None:
    """Raises LinkedAlready, TooManyLinked."""
    if asker.id == other.id:
        raise LinkedAlready
    if len(asker.identities) + len(other.identities) > MAX_IDENTITIES:
        raise TooManyLinked(limit=MAX_IDENTITIES)


def _ours(tx: Connection, id: str, identity: Identity, at: datetime) -> tuple[_Row, bool]:
    """What was typed, and whether `identity` is of the person who made the code. Raises LinkGone."""
    found = tx.execute(_BY_ID, (id, to_micros(at))).fetchone()
    person = people.find_id(tx, identity)
    if found is None or person is None:
        raise LinkGone
    row = _Row._make(found)
    if person not in (row.person, people.find_id(tx, row.other)):
        raise LinkGone
    is_asker = person == row.person if row.taken is None else identity == row.asker
    return row, is_asker


def _offer(tx: Connection, row: _Row, *, is_asker: bool) -> LinkOffer:
    return LinkOffer(
        id=row.id,
        asker=LinkSide(identity=row.asker, name=_name(tx, row.asker), is_sure=bool(row.is_sure)),
        other=LinkSide(identity=row.other, name=_name(tx, row.other), is_sure=bool(row.is_other_sure)),
        is_asker=is_asker,
        expires_at=from_micros(row.expires_at),
    )


def _with_outcome(tx: Connection, offer: LinkOffer, row: _Row, *, is_repeated: bool) -> LinkOffer:
    person = PersonId(row.person)
    linked = Linked(
        person=person, balance=ledger.balance(tx, person), taken=row.taken or 0, is_repeated=is_repeated
    )  # fmt: skip
    return replace(offer, linked=linked)


def _called(side: LinkSide) -> dict[str, Value]:
    """As the other side is told of them: without an id, since they may be strangers."""
    return {"name": cut(side.name.strip(), MAX_NAME) or "…", "platform": side.identity.platform.capitalize()}


def _name(tx: Connection, identity: Identity) -> str:
    person = people.find(tx, identity)
    return "" if person is None else person.name


def _tell(
    tx: Connection, link: int, root: Person, other: Person, offer: LinkOffer, *, taken: Credits, at: datetime
) -> None:  # fmt: skip
    """Everybody whose wallet it is, each in their own chat. They are told of the side that was new to them."""
    for side, beside in ((root, offer.other), (other, offer.asker)):
        values: dict[str, Value] = _called(beside)
        key = "notice.linked_less" if taken else "notice.linked"
        if taken:
            values["amount"] = taken
        for known in side.identities:
            cause = f"link:{link}:{known}"
            outbox.notify(tx, cause=cause, person=root.id, identity=known, key=key, values=values, at=at)


def _tell_of_leaving(
    tx: Connection, person: PersonId, identity: Identity, sentence: str, *, beside: Identity, key: str, at: datetime
) -> None:  # fmt: skip
    cause = f"unlink:{person}:{key}"
    values: dict[str, Value] = {"platform": beside.platform.capitalize()}
    outbox.notify(tx, cause=cause, person=person, identity=identity, key=sentence, values=values, at=at)
