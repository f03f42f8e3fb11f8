"""Codes: known however they are typed and wherever they stand, and nothing else is taken for one."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.inbound.typed_codes import without_typed_codes
from bot.model.codes import ALPHABET, CHANCE, GROUP, LENGTH, code_of, digest, has_code, plain, without_codes

CHANCES = st.text(alphabet=ALPHABET, min_size=CHANCE, max_size=CHANCE)
CODE = code_of("A0B1C2D3E4F5G6H7J8")
SIGNS = CODE.replace("-", "")


@given(CHANCES)
def test_a_code_is_groups_of_signs_that_nobody_takes_for_others(chance: str) -> None:
    code = code_of(chance)
    assert [len(group) for group in code.split("-")] == [GROUP] * (LENGTH // GROUP)
    assert plain(code) == code.replace("-", "")
    assert not set(code) & set("ILOU")


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        SIGNS,
        f"  {CODE}\n",
        CODE.replace("-", " "),
        CODE.replace("-", "—"),
        CODE.replace("-", "\N{KATAKANA-HIRAGANA PROLONGED SOUND MARK}"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I"),
        f"`{CODE}`",
        f"\u200b{CODE}\u2060",
        "".join(chr(ord(sign) + 0xFEE0) for sign in CODE),
    ],
)
def test_case_dashes_spaces_and_look_alikes_do_not_matter(typed: str) -> None:
    assert plain(typed) == SIGNS


@pytest.mark.parametrize("typed", ["", "-", SIGNS[:-1], SIGNS + "0", SIGNS[:-1] + "!", "가" * LENGTH, "x" * 10_000])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert plain(typed) == ""


@given(CHANCES, st.integers(min_value=0, max_value=LENGTH - 1), st.sampled_from(ALPHABET))
def test_a_digest_is_of_one_code_and_one_purpose(chance: str, place: int, sign: str) -> None:
    signs = plain(code_of(chance))
    other = signs[:place] + sign + signs[place + 1 :]
    assert (digest(signs, of="voucher") == digest(other, of="voucher")) is (signs == other)
    assert digest(signs, of="voucher") != digest(signs, of="link")
    assert signs not in digest(signs, of="voucher").upper()


@pytest.mark.parametrize(
    "written",
    [
        *(CODE, CODE.lower(), SIGNS, CODE.replace("-", " "), CODE.replace("-", " – ")),
        *(CODE.replace("-", "\u200b"), "\u2060".join(CODE), CODE.replace("-", ", "), CODE.replace("-", "` `")),
    ],
)
@pytest.mark.parametrize(
    "text", ["{}", "use {}.", "12345 {}", "for you: {}\nthanks", "여기 {} 있어요", "{} {}", "({})", "{}, or abcde"]
)
def test_a_code_is_found_in_what_people_write_and_hidden_in_its_place(written: str, text: str) -> None:
    whole = text.replace("{}", written)
    hidden = without_codes(whole)
    assert has_code(whole)
    assert not has_code(hidden)
    assert SIGNS[:GROUP].lower() not in hidden.lower()
    assert len(hidden) == len(whole)


def test_prompts_are_left_as_they_are() -> None:
    prompt = "a large brown horse under green trees, white beach, water, 12345 67890 abcde fghij " * 20
    assert without_codes(prompt) == prompt


def update(**message: object) -> str:
    return json.dumps({"update_id": 5, "message": {"message_id": 1, **message}})


@pytest.mark.parametrize("typed", ["/redeem wrong-code", "/Redeem@bot  half of it", "/link 123-456"])
def test_what_is_typed_behind_a_command_of_codes_is_not_written_down(typed: str) -> None:
    kept = json.loads(without_typed_codes(update(text=typed, entities=[{"type": "bot_command", "offset": 0}])))
    assert kept["message"] == {"message_id": 1, "text": typed.split(maxsplit=1)[0]}


def test_a_code_is_not_written_down_in_answers_pins_captions_and_inline_queries_either() -> None:
    said = f"Your code: {CODE}"
    for message in (
        update(text="ok", reply_to_message={"text": said}),
        update(pinned_message={"caption": said}),
        json.dumps({"update_id": 5, "inline_query": {"query": said}}),
        json.dumps({"update_id": 5, "callback_query": {"data": "v1", "message": {"text": said}}}),
        update(text="/redeem", reply_to_message={"text": f"/redeem {CODE}"}),
    ):
        assert CODE in message
        assert CODE not in without_typed_codes(message)


@pytest.mark.parametrize(
    "payload", ["{", "[1]", update(text="/credits"), update(text="/redeem"), update(text="/linked a")]
)
def test_an_update_without_a_code_is_written_down_as_it_came(payload: str) -> None:
    assert without_typed_codes(payload) == payload
