"""Words that prompts may not have, everywhere or in a group, and texts in which they may stand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import ChangedSince, TooManyWords
from bot.model.controls import Scope, ScopeKind
from bot.model.limit_refusals import RefusedWord
from bot.model.refused_words import MAX_WORDS, Standing, Word, folded, refuses
from storage import acts
from storage.connection import Connection, number, to_micros

_WORDS = "SELECT word, is_exception FROM refused_words WHERE scope = ? ORDER BY word"
_STANDING = "SELECT is_exception FROM refused_words WHERE scope = ? AND word = ?"
_HOW_MANY = "SELECT count(*) FROM refused_words WHERE scope = ?"
_SET = """
    INSERT INTO refused_words (scope, word, is_exception, actor, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (scope, word) DO UPDATE
    SET is_exception = excluded.is_exception, actor = excluded.actor, at = excluded.at
"""
_REMOVE = "DELETE FROM refused_words WHERE scope = ? AND word = ?"
_TAKE_OVER = """
    INSERT INTO refused_words (scope, word, is_exception, actor, at)
    SELECT ?, word, is_exception, actor, at FROM refused_words WHERE scope = ?
    ON CONFLICT (scope, word) DO NOTHING
"""
_DROP = "DELETE FROM refused_words WHERE scope = ?"


class _WordRow(NamedTuple):
    word: str
    is_exception: int


def check(tx: Connection, *, prompt: str, platform: str, group: str) -> None:
    """Raises RefusedWord. What a group allows is allowed of its own words alone."""
    for scope in Scope.around(platform=platform, group=group):
        if scope.kind in (ScopeKind.EVERYWHERE, ScopeKind.GROUP) and refuses(words(tx, scope=scope), prompt):
            raise RefusedWord


def words(tx: Connection, *, scope: Scope) -> tuple[Word, ...]:
    """In the order of the alphabet."""
    rows = map(_WordRow._make, tx.execute(_WORDS, (str(scope),)).fetchall())
    return tuple(Word(row.word, is_exception=bool(row.is_exception)) for row in rows)


def set_word(
    tx: Connection,
    *,
    scope: Scope,
    word: str,
    standing: Standing | None,
    actor: str,
    key: str,
    at: datetime,
    origin: str = "",
) -> bool:
    """Whether something changed. None takes the word out. The same key again changes nothing. Raises TooManyWords."""
    word = folded(word)
    before = _standing(tx, scope, word)
    id = ActId(f"words:{key}")
    if before == standing or acts.find_id(tx, id=id) is not None:
        return False
    if before is None and number(tx.execute(_HOW_MANY, (str(scope),)).fetchone()) >= MAX_WORDS:
        raise TooManyWords(limit=MAX_WORDS)
    _write(tx, scope, word, standing, actor=actor, at=at)
    act = Act(
        id=id, at=at, actor=actor, origin=origin, kind=ActKind.WORDS, subject=str(scope), before=_told(before),
        after=_told(standing), text=word,
    )  # fmt: skip
    acts.record(tx, act)
    return True


def restore(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:
    """As it was before the act; gives what it was and has become. Raises ChangedSince, also where the act's text was
    erased.
    """
    scope = Scope.parse(act.subject)
    now = _told(_standing(tx, scope, act.text))
    if not act.text or now != act.after:
        raise ChangedSince(number=act.number)
    before: Mapping[str, str | None] = json.loads(act.before)
    standing = before["standing"]
    _write(tx, scope, act.text, None if standing is None else Standing(standing), actor=actor, at=at)
    return now, act.before


def move(tx: Connection, *, was: str, now: str) -> None:
    """A group has another id: its words follow."""
    tx.execute(_TAKE_OVER, (now, was))
    tx.execute(_DROP, (was,))


def _standing(tx: Connection, scope: Scope, word: str) -> Standing | None:
    row = tx.execute(_STANDING, (str(scope), word)).fetchone()
    if row is None:
        return None
    return Standing.ALLOWED if number(row) else Standing.REFUSED


def _write(tx: Connection, scope: Scope, word: str, standing: Standing | None, *, actor: str, at: datetime) -> None:
    if standing is None:
        tx.execute(_REMOVE, (str(scope), word))
    else:
        tx.execute(_SET, (str(scope), word, standing is Standing.ALLOWED, actor, to_micros(at)))


def _told(standing: Standing | None) -> str:
    return json.dumps({"standing": standing})
