"""Lists as data: lines of a message, within its limits."""

from __future__ import annotations

from bot.model.tables import MAX_SHOWN_CHARACTERS, Table


def test_a_table_is_a_line_a_row_and_empty_cells_are_left_out() -> None:
    table = Table(headers=("who", "credits", "state"), rows=(("Anna", "10", ""), ("Boris", "3", "blocked")))
    assert table.text == "who · credits · state\nAnna · 10\nBoris · 3 · blocked"


def test_what_has_no_room_is_left_out_by_whole_rows_and_counted() -> None:
    table = Table(headers=("who",), rows=tuple((f"{number:099d}",) for number in range(100)))
    *rows, rest = table.text.split("\n")[1:]
    assert all(len(row) == 99 for row in rows)
    assert rest == f"… +{100 - len(rows)}"
    assert len(table.text) <= MAX_SHOWN_CHARACTERS + len(rest) + 1


def test_a_table_without_rows_says_nothing() -> None:
    assert Table(headers=("who",), rows=()).text == ""
