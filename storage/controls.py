"""What owners change while the bot runs: settings that the environment does not fix, and pauses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from bot.model.acts import Act, ActId, ActKind, WrittenAct
from bot.model.admin_refusals import ChangedSince
from bot.model.controls import Controls, Pause, Scope, refusal
from storage import acts
from storage.connection import Connection, from_micros, marks, text, to_micros

_OVERRIDES = "SELECT name, value FROM overrides ORDER BY name"
_OVERRIDE = "SELECT value FROM overrides WHERE name = ?"
_SET = """
    INSERT INTO overrides (name, value, actor, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, actor = excluded.actor, at = excluded.at
"""
_UNSET = "DELETE FROM overrides WHERE name = ?"
_PAUSES = "SELECT scope, words, actor, at FROM pauses ORDER BY at, scope"
_PAUSE = "SELECT scope, words, actor, at FROM pauses WHERE scope = ?"
_STOP = """
    INSERT INTO pauses (scope, words, actor, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (scope) DO UPDATE SET words = excluded.words, actor = excluded.actor, at = excluded.at
"""
_RESUME = "DELETE FROM pauses WHERE scope = ?"
_WORDS_FOR = "SELECT words FROM pauses WHERE scope IN ({scopes}) ORDER BY at, scope LIMIT 1"


class _OverrideRow(NamedTuple):
    name: str
    value: str


class _PauseRow(NamedTuple):
    scope: str
    words: str
    actor: str
    at: int


def controls(tx: Connection) -> Controls:
    """All of them, in one question."""
    overrides = [_OverrideRow._make(row) for row in tx.execute(_OVERRIDES).fetchall()]
    pauses = [_pause(_PauseRow._make(row)) for row in tx.execute(_PAUSES).fetchall()]
    return Controls(overrides={row.name: row.value for row in overrides}, pauses=tuple(pauses))


def check(tx: Connection, *, platform: str, group: str) -> None:
    """Raises Paused where nothing may be asked for there now."""
    scopes = [str(scope) for scope in Scope.around(platform=platform, group=group)]
    row = tx.execute(_WORDS_FOR.format(scopes=marks(scopes)), scopes).fetchone()
    if row is not None:
        raise refusal(text(row))


def is_paused(tx: Connection, *, backend: str) -> bool:
    """Whether the backend is to be given nothing new; `local-2` is of the kind `local`."""
    scopes = [str(scope) for scope in Scope.of_backend(backend)]
    return tx.execute(_WORDS_FOR.format(scopes=marks(scopes)), scopes).fetchone() is not None


def set_override(
    tx: Connection, *, name: str, value: str | None, actor: str, key: str, at: datetime, origin: str = ""
) -> str | None:
    """Gives what it was before. None is none: then the default holds. The same key again changes nothing."""
    before = _override(tx, name)
    id = ActId(f"config:{key}")
    if before == value or acts.find_id(tx, id=id) is not None:
        return before
    _write_override(tx, name, value, actor=actor, at=at)
    act = Act(
        id=id, at=at, actor=actor, origin=origin, kind=ActKind.CONFIG, subject=name, before=_told({"value": before}),
        after=_told({"value": value}),
    )  # fmt: skip
    acts.record(tx, act)
    return before


def pause(tx: Connection, *, scope: Scope, words: str, actor: str, key: str, at: datetime, origin: str = "") -> bool:
    """Whether something changed: other words do. The same key again changes nothing."""
    before = _found(tx, scope)
    id = ActId(f"pause:{key}")
    if (before is not None and before.words == words) or acts.find_id(tx, id=id) is not None:
        return False
    _write_pause(tx, scope, words, actor=actor, at=at)
    act = Act(
        id=id, at=at, actor=actor, origin=origin, kind=ActKind.PAUSE, subject=str(scope),
        before=_told_pause(before.words if before else None), after=_told_pause(words), text=words,
    )  # fmt: skip
    acts.record(tx, act)
    return True


def resume(tx: Connection, *, scope: Scope, actor: str, key: str, at: datetime, origin: str = "") -> bool:
    """Whether something changed."""
    before = _found(tx, scope)
    id = ActId(f"resume:{key}")
    if before is None or acts.find_id(tx, id=id) is not None:
        return False
    _write_pause(tx, scope, None, actor=actor, at=at)
    act = Act(
        id=id, at=at, actor=actor, origin=origin, kind=ActKind.RESUME, subject=str(scope),
        before=_told_pause(before.words), after=_told_pause(None), text=before.words,
    )  # fmt: skip
    acts.record(tx, act)
    return True


def restore_override(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:
    """As it was before the act; gives what it was and has become. Raises ChangedSince."""
    now = _told({"value": _override(tx, act.subject)})
    if now != act.after:
        raise ChangedSince(number=act.number)
    _write_override(tx, act.subject, json.loads(act.before)["value"], actor=actor, at=at)
    return now, act.before


def restore_pause(tx: Connection, act: WrittenAct, *, actor: str, at: datetime) -> tuple[str, str]:
    """As it was before the act; gives what it was and has become. Raises ChangedSince."""
    scope = Scope.parse(act.subject)
    found = _found(tx, scope)
    now = _told_pause(found.words if found else None)
    if now != act.after:
        raise ChangedSince(number=act.number)
    _write_pause(tx, scope, json.loads(act.before)["words"], actor=actor, at=at)
    return now, act.before


def _override(tx: Connection, name: str) -> str | None:
    row = tx.execute(_OVERRIDE, (name,)).fetchone()
    return None if row is None else text(row)


def _write_override(tx: Connection, name: str, value: str | None, *, actor: str, at: datetime) -> None:
    if value is None:
        tx.execute(_UNSET, (name,))
    else:
        tx.execute(_SET, (name, value, actor, to_micros(at)))


def _found(tx: Connection, scope: Scope) -> Pause | None:
    row = tx.execute(_PAUSE, (str(scope),)).fetchone()
    return None if row is None else _pause(_PauseRow._make(row))


def _pause(row: _PauseRow) -> Pause:
    return Pause(scope=Scope.parse(row.scope), words=row.words, actor=row.actor, at=from_micros(row.at))


def _write_pause(tx: Connection, scope: Scope, words: str | None, *, actor: str, at: datetime) -> None:
    if words is None:
        tx.execute(_RESUME, (str(scope),))
    else:
        tx.execute(_STOP, (str(scope), words, actor, to_micros(at)))


def _told(facts: Mapping[str, str | None]) -> str:
    return json.dumps(facts, ensure_ascii=False)


def _told_pause(words: str | None) -> str:
    return _told({"words": words})
