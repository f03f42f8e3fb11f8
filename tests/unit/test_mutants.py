"""`make mutants`: which changes are drawn, and when enough of them were noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.judged import Mutant, changed_lines, equivalents, report
from tests.mutants.rooms import drawn, room_of

NAMES = [f"storage.ledger.x_hold__mutmut_{number}" for number in range(200)]
DIFF = """--- storage/ledger.py
+++ storage/ledger.py
@@ -1,3 +1,3 @@
 def hold(tx):
-    if amount == 0:
+    if amount != 0:
         return
"""


def mutants(*states: str) -> list[Mutant]:
    named = zip(NAMES, states, strict=False)
    return [Mutant(name=name, room="money", state=state, lines=changed_lines(DIFF)) for name, state in named]


def test_a_seed_draws_the_same_mutants_and_another_draws_others() -> None:
    first = drawn(NAMES, seed=1, size=20)
    assert drawn(reversed(NAMES), seed=1, size=20) == first
    assert len(set(first)) == 20
    assert drawn(NAMES, seed=2, size=20) != first


def test_a_mutant_that_goes_leaves_the_others_drawn() -> None:
    first = drawn(NAMES, seed=1, size=20)
    assert drawn([name for name in NAMES if name != first[3]], seed=1, size=19) == first[:3] + first[4:]


def test_a_file_of_no_room_is_told() -> None:
    assert room_of("storage/ledger.py") == "money"
    with pytest.raises(LookupError):
        room_of("bot/ops/logs.py")


def test_nineteen_of_twenty_are_enough_and_eighteen_are_not() -> None:
    told, is_enough = report(mutants(*["killed"] * 19, "survived"), frozenset(), diff=lambda name: f"diff of {name}")
    assert is_enough
    assert f"diff of {NAMES[19]}" in told
    assert not report(mutants(*["killed"] * 18, "survived", "no tests"), frozenset(), diff=str)[1]


def test_a_mutant_that_changes_nothing_counts_neither_way_and_is_not_shown() -> None:
    known = {("storage.ledger.x_hold", ("- if amount == 0:", "+ if amount != 0:"))}
    told, is_enough = report(mutants("survived", "killed"), known, diff=lambda name: f"diff of {name}")
    assert is_enough
    assert "diff of" not in told
    assert told.splitlines()[-1].split() == ["money", "2", "1", "1", "0", "100.0"]


def test_a_mutant_that_took_too_long_was_noticed() -> None:
    assert report(mutants("timeout"), frozenset(), diff=str)[1]


def test_each_mutant_that_is_known_to_change_nothing_has_a_sentence(tmp_path: Path) -> None:
    listed = tmp_path / "equivalent.toml"
    listed.write_text('[[mutant]]\nfunction = "f"\nlines = ["- a", "+ b"]\nwhy = ""\n', encoding="utf-8")
    with pytest.raises(ValueError, match="why"):
        equivalents(listed)
    assert equivalents()
