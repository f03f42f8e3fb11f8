"""The sample pictures: the right size, the same again, never black, and no prompt breaks them."""

import io
import unicodedata
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageStat

from bot.simulator import caption
from bot.simulator.caption import Glyph
from bot.simulator.drawing import SCENE_WORDS, SIZES_PX, _mentions, draw
from bot.simulator.scenes import PALETTES, Scene, paint
from bot.simulator.typefaces import Typefaces

LONG = ("A wide, sunlit harbour at low tide, painted boats leaning in the mud, gulls on the ropes; " * 12)[:1000]


@pytest.fixture(scope="module")
def typefaces() -> Typefaces:
    return Typefaces.found([])


def opened(jpeg: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(jpeg))
    picture.load()
    return picture


def lines_of(text: str, room_em: float) -> list[str]:
    glyphs = [Glyph(text=letter, face=None, width_em=0.0 if letter == "\n" else 1.0) for letter in text]
    return ["".join(glyph.text for glyph in line) for line in caption.wrapped(glyphs, room_em)]


@pytest.mark.parametrize("aspect_ratio", SIZES_PX)
def test_a_picture_has_the_asked_for_shape(aspect_ratio: str, typefaces: Typefaces) -> None:
    picture = opened(draw("a red fox", "task_1", aspect_ratio, typefaces=typefaces))
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", SIZES_PX[aspect_ratio])


def test_the_same_prompt_and_task_give_the_same_bytes(typefaces: Typefaces) -> None:
    one, again = (draw("a red fox", "task_1", "1:1", typefaces=typefaces) for _ in range(2))
    assert one == again


def test_another_task_gives_another_picture_of_the_same_prompt(typefaces: Typefaces) -> None:
    assert draw("a", "task_1", "1:1", typefaces=typefaces) != draw("a", "task_2", "1:1", typefaces=typefaces)


@pytest.mark.parametrize("scene", Scene)
def test_no_scene_can_be_taken_for_a_black_picture(scene: Scene) -> None:
    for palette in PALETTES:
        bands = ImageStat.Stat(paint(scene, Random(7), palette, (256, 256))).mean
        assert max(bands) > 60


@pytest.mark.parametrize(
    "prompt",
    [
        "고요한 새벽 호수 위로 물안개가 피어오르고",
        "一只红狐狸站在雪后的竹林里，水墨画风格。",
        "قطة تجلس على سور قديم",
        "🦊🌙 👨‍👩‍👧 🇰🇷 and words",
        "one\n\n\n\ntwo\r\nthree\ttab",
        "W" * 1000,
        LONG,
        "\n" * 1000,
        "a\n" * 500,
        "\x00\x1b[31m\u202e\u200b\ud800\U0010ffff",
    ],
)
def test_any_script_and_length_is_drawn(prompt: str, typefaces: Typefaces) -> None:
    assert opened(draw(prompt, "task_1", "9:16", typefaces=typefaces)).size == SIZES_PX["9:16"]


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=1000))
def test_no_text_breaks_the_drawing(prompt: str) -> None:
    assert draw(prompt, "task_1", "4:3", typefaces=Typefaces.found([]))


def test_a_long_prompt_is_written_in_full_and_the_letters_fit_the_picture(typefaces: Typefaces) -> None:
    glyphs = caption.glyphs_of(caption.cleaned(LONG), typefaces)
    assert "".join(glyph.text for glyph in glyphs) == LONG.strip()


def test_words_are_kept_whole_where_they_fit() -> None:
    assert lines_of("a red fox sits", 7) == ["a red", "fox", "sits"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert lines_of("abcdefgh", 3) == ["abc", "def", "gh"]


def test_chinese_breaks_anywhere_but_before_its_punctuation() -> None:
    assert lines_of("红狐狸站在，雪后", 5) == ["红狐狸站", "在，雪后"]


def test_korean_words_stay_together() -> None:
    assert lines_of("빨간 여우가 눈밭에", 5) == ["빨간", "여우가", "눈밭에"]


def test_marks_joiners_and_flags_belong_to_their_letter() -> None:
    family, flag, accented = "👨‍👩‍👧", "🇰🇷", unicodedata.normalize("NFD", "é")
    assert caption.clusters(f"a{family}{flag}{accented}b") == ["a", family, flag, accented, "b"]


def test_letters_without_a_font_are_drawn_as_boxes(typefaces: Typefaces) -> None:
    (glyph,) = caption.glyphs_of("여", typefaces)
    assert (glyph.face, glyph.width_em) == (None, caption.BOX_EM)


def test_accents_and_typographic_marks_become_plain_where_no_font_has_them(typefaces: Typefaces) -> None:
    assert typefaces.showable("Café – naïve") == "Cafe - naive"


def test_a_word_in_the_prompt_is_heard() -> None:
    assert _mentions("Ships on the sea", SCENE_WORDS[Scene.SEA])
    assert not _mentions("A search for meaning", SCENE_WORDS[Scene.SEA])
