"""Vouchers at the terminal: as sentences, as facts, and as CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from bot.model.codes import plain
from tests.fakes.kept_codes import is_kept
from tests.integration.test_terminal_words import Type, type_

pytestmark = pytest.mark.usefixtures("untouched_logging")
__all__ = ["type_"]

MAKE = ("vouchers", "make", "--amount", "5", "--uses", "2", "--expires", "30d")


def test_codes_are_told_once_and_kept_nowhere(type_: Type, tmp_path: Path) -> None:
    told = type_(*MAKE, "--count", "3")
    codes = [line for line in told.out.splitlines() if plain(line)]
    assert (told.code, len(codes)) == (0, 3)
    listed = type_("vouchers")
    assert (listed.code, listed.out.count("0/2")) == (0, 3)
    assert [code for code in codes if code in listed.out or is_kept(tmp_path, code)] == []


def test_what_was_made_is_told_as_csv_and_as_facts(type_: Type) -> None:
    rows = list(csv.DictReader(io.StringIO(type_(*MAKE, "--count", "100", "--csv").out)))
    assert [row["number"] for row in rows] == [str(number) for number in range(1, 101)]
    assert all(plain(row["code"]) for row in rows)
    assert {(row["amount"], row["uses"]) for row in rows} == {("5", "2")}
    facts = json.loads(type_(*MAKE, "--json", "--key", "k").out)
    assert plain(facts["vouchers"][0]["code"])
    assert (facts["total"], facts["is_repeated"]) == (10, False)
    again = json.loads(type_(*MAKE, "--json", "--key", "k").out)
    assert again["is_repeated"] is True
    assert "code" not in again["vouchers"][0]
    listed = list(csv.DictReader(io.StringIO(type_("vouchers", "list", "--csv").out)))
    assert (listed[0]["number"], listed[0]["code"]) == ("101", "")


def test_a_voucher_is_revoked_by_its_number_and_what_is_wrong_is_told(type_: Type) -> None:
    type_("vouchers", "make", "5", "3")
    assert "Voucher #1 is revoked" in type_("vouchers", "revoke", "1").out
    assert json.loads(type_("vouchers", "revoke", "1", "--json").out)["is_repeated"] is True
    for words in (("revoke", "7"), ("revoke",), ("make",), ("make", "5", "--expires", "x"), ("burn", "1")):
        ended = type_("vouchers", *words)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err
    refused = type_("vouchers", "make", "--csv")
    assert (refused.code, refused.out) == (1, "")
