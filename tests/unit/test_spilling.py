"""JSON with pictures in it: read as the standard library reads it, with long strings on disk."""

from __future__ import annotations

import base64
import json
import tempfile
from typing import BinaryIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.backends.spilling import MAX_REST_BYTES, MAX_SHORT_BYTES, Spilled, SpillingJson, decoded

PICTURE = bytes(range(256)) * 64
BASE64 = base64.b64encode(PICTURE).decode()
SMALL = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=50),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=10,
)


def new_file() -> BinaryIO:
    return tempfile.TemporaryFile()


def read(body: bytes, *, piece_bytes: int = 1000, max_picture_bytes: int = 10**6) -> object:
    reader = SpillingJson(new_file=new_file, max_picture_bytes=max_picture_bytes)
    for at in range(0, len(body), piece_bytes):
        reader.feed(body[at : at + piece_bytes])
    return reader.whole()


def bytes_of(spilled: object) -> bytes:
    assert isinstance(spilled, Spilled)
    spilled.file.seek(0)
    found = spilled.file.read()
    assert len(found) == spilled.size_bytes
    return found


def first(whole: object) -> object:
    assert isinstance(whole, dict)
    return whole["data"][0]["b64_json"]


def answer(text: str) -> bytes:
    return b'{"created": 1, "data": [{"b64_json": "' + text.encode() + b'", "revised_prompt": "a \\"fox\\""}]}'


@given(value=SMALL, piece_bytes=st.integers(1, 40), escapes=st.booleans())
def test_without_long_strings_it_reads_what_json_reads(value: object, piece_bytes: int, escapes: bool) -> None:
    body = json.dumps(value, ensure_ascii=escapes).encode("utf-8", "replace")
    assert read(body, piece_bytes=piece_bytes) == json.loads(body)


@given(size_bytes=st.integers(MAX_SHORT_BYTES, 9000), piece_bytes=st.integers(1, 9000))
@settings(max_examples=40)
def test_a_long_string_is_decoded_to_disk_wherever_it_is_cut(size_bytes: int, piece_bytes: int) -> None:
    data = PICTURE[:size_bytes]
    whole = read(answer(base64.b64encode(data).decode()), piece_bytes=piece_bytes)
    assert bytes_of(first(whole)) == data
    assert isinstance(whole, dict)
    assert whole["data"][0]["revised_prompt"] == 'a "fox"'


@pytest.mark.parametrize("piece_bytes", [1, 7, 100_000])
@pytest.mark.parametrize(
    "text",
    [
        BASE64.replace("/", "\\/"),
        base64.encodebytes(PICTURE).decode().replace("\n", "\\n"),
        base64.urlsafe_b64encode(PICTURE).decode(),
        f"data:image/png;base64,{BASE64}",
        BASE64.rstrip("="),
    ],
    ids=["escaped slashes", "line breaks", "url-safe", "data url", "no padding"],
)
def test_base64_may_be_written_in_other_ways(text: str, piece_bytes: int) -> None:
    assert bytes_of(first(read(answer(text), piece_bytes=piece_bytes))) == PICTURE


@pytest.mark.parametrize("text", ["한" * 5000, "!" * 5000, BASE64[:100] + "=" + BASE64[100:], "\\u0041" * 2000])
def test_a_long_string_that_is_no_base64_is_nothing(text: str) -> None:
    assert first(read(answer(text))) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        answer(BASE64)[:9000],
        answer(BASE64)[:-1],
        b"[" * 500_000,
        b"[1," * (MAX_REST_BYTES // 2),
        b'"' + b"\xff" * 10 + b'"',
        b"[" + b",".join([b'"' + b"A" * 5000 + b'"'] * 5) + b"]",
    ],
    ids=["empty", "html", "cut in a picture", "cut", "deep", "long", "not utf-8", "many pictures"],
)
def test_what_makes_no_sense_or_too_much_is_an_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(body)


def test_a_picture_that_is_too_large_is_an_error_before_it_has_come() -> None:
    reader = SpillingJson(new_file=new_file, max_picture_bytes=6000)
    with pytest.raises(ValueError, match="too large"):
        reader.feed(answer(BASE64)[:12_000])


def test_a_picture_in_a_short_string_is_decoded_too() -> None:
    assert bytes_of(decoded("aGVsbG8=", new_file())) == b"hello"
    assert bytes_of(decoded("data:image/png;base64,aGVsbG8", new_file())) == b"hello"
    assert decoded("hello!", new_file()) is None
    assert decoded("", new_file()) is None


def test_a_mark_that_somebody_else_made_leads_nowhere() -> None:
    for number in ("7", "-1"):
        assert read(b'{"\\u0000spilled": ' + number.encode() + b"}") is None
