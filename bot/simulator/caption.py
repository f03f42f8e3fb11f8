"""The prompt, written on the picture: wrapped, as large as it fits, on a panel of frosted glass. Pure; Pillow only."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from bot.model.signs import signs_of
from bot.simulator.typefaces import REFERENCE_PX, Face, Typefaces

Colour = tuple[int, int, int]

INK: Colour = (255, 255, 255)
STEPS = (
    # letter size as a share of the picture's width, and the share of its height the panel may then take
    (0.052, 0.28),
    (0.046, 0.34),
    (0.041, 0.42),
    (0.037, 0.54),
    (0.033, 0.70),
    (0.030, 0.86),
    (0.027, 0.92),
    (0.024, 0.94),
    (0.021, 0.94),
)
"""From a short prompt to one of a thousand letters. A phone shows the picture about 390 points wide: 0.03 is
12 points there."""

NO_BREAK_BEFORE = frozenset("、。，．！？）」』】〉》：；・ー…,.!?)]}:;%'\"”’")
BOX_EM = 0.66
EMOJI_EM = 1.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """A letter with its marks, the font that draws it (None: no font here can), and its width in em."""

    text: str
    face: Face | None
    width_em: float


Line = tuple[Glyph, ...]


def write(picture: Image.Image, prompt: str, typefaces: Typefaces, *, tint: Colour) -> None:
    """The prompt on a panel at the foot of the picture, and the mark 'sample' in its corner, in place."""
    _mark(picture, tint)
    glyphs = glyphs_of(cleaned(prompt), typefaces)
    if not glyphs:
        return
    width, height = picture.size
    margin = round(width * 0.035)
    for share, room in STEPS:
        size_px = max(12, round(width * share))
        pad = round(size_px * 0.75)
        lines = wrapped(glyphs, (width - 2 * margin - 2 * pad) / size_px)
        most = max(1, int((height * room - 2 * pad) / _pitch(size_px)))
        if len(lines) <= most:
            break
    else:
        lines = shortened(lines, most, typefaces)
    widest = max(sum(glyph.width_em for glyph in line) for line in lines) * size_px
    panel_width = min(width - 2 * margin, round(widest) + 2 * pad + 2)
    panel_height = round(len(lines) * _pitch(size_px) + 1.5 * pad)
    left, top = margin, height - margin - panel_height
    top = max(top, round(height * 0.01))
    _panel(picture, (left, top, left + panel_width, top + panel_height), radius=round(size_px * 0.6), tint=tint)
    for row, line in enumerate(lines):
        baseline = top + 0.75 * pad + (row + 0.78) * _pitch(size_px)
        _write_line(picture, line, (left + pad, round(baseline)), room=panel_width - 2 * pad, size_px=size_px)


def cleaned(text: str) -> str:
    """Without control characters and stray spaces; line breaks stay, at most one empty line in a row."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = "".join(
        letter for letter in text if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs", "Co")
    )
    lines = [" ".join(line.split()) for line in kept.split("\n")]
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip()


def clusters(text: str) -> list[str]:
    """The text cut into what a reader calls one letter: marks, joiners and skin tones stay with theirs."""
    return signs_of(text)


def glyphs_of(text: str, typefaces: Typefaces) -> list[Glyph]:
    """Each letter with its font and width; invisible characters that belong to no letter are left out."""
    text = typefaces.showable(text)
    fonts = typefaces.ranked_for(text)
    known: dict[str, Glyph] = {}
    for cluster in clusters(text):
        if cluster not in known:
            known[cluster] = _glyph(cluster, fonts)
    return [known[c] for c in clusters(text) if known[c].width_em > 0 or c == "\n"]


def _glyph(cluster: str, fonts: Typefaces) -> Glyph:
    if cluster == "\n" or unicodedata.category(cluster[0]) == "Cf":
        return Glyph(text=cluster, face=None, width_em=0.0)
    face = fonts.face_for(cluster)
    if face is None:
        return Glyph(text=cluster, face=None, width_em=BOX_EM)
    if face.is_emoji:
        return Glyph(text=cluster, face=face, width_em=EMOJI_EM)
    return Glyph(text=cluster, face=face, width_em=face.at(REFERENCE_PX).getlength(cluster) / REFERENCE_PX)


def wrapped(glyphs: Sequence[Glyph], room_em: float) -> list[Line]:
    """Lines no wider than the room: broken at spaces and between ideographs, and within a word longer than a line."""
    lines: list[Line] = []
    line: list[Glyph] = []
    width = 0.0
    for glyph in glyphs:
        if glyph.text == "\n":
            lines.append(_trimmed(line))
            line, width = [], 0.0
            continue
        line.append(glyph)
        width += glyph.width_em
        if width > room_em and not glyph.text.isspace() and len(line) > 1:
            cut = _last_break(line)
            lines.append(_trimmed(line[:cut]))
            line = list(_trimmed(line[cut:]))
            width = sum(rest.width_em for rest in line)
    lines.append(_trimmed(line))
    return lines


def _last_break(line: Sequence[Glyph]) -> int:
    """Where to cut a line whose last letter is one too many."""
    for cut in range(len(line) - 1, 0, -1):
        before, after = line[cut - 1].text, line[cut].text
        if after in NO_BREAK_BEFORE:
            continue
        if before.isspace() or before in "-–—/" or _is_ideograph(before) or _is_ideograph(after):
            return cut
    return len(line) - 1


def _is_ideograph(letter: str) -> bool:
    """Chinese and Japanese are written without spaces; Korean words are kept together like Latin ones."""
    return unicodedata.east_asian_width(letter[0]) in ("W", "F") and not "\uac00" <= letter[0] <= "\ud7a3"


def _trimmed(line: Sequence[Glyph]) -> Line:
    start, end = 0, len(line)
    while end > start and line[end - 1].text.isspace():
        end -= 1
    while start < end and line[start].text.isspace():
        start += 1
    return tuple(line[start:end])


def shortened(lines: Sequence[Line], most: int, typefaces: Typefaces) -> list[Line]:
    """The first lines, the last of them ending in dots that say there is more."""
    dots = [_glyph(dot, typefaces) for dot in "..."]
    kept = list(lines[:most])
    kept[-1] = (*kept[-1][: max(0, len(kept[-1]) - 3)], *dots)
    return kept


def _pitch(size_px: int) -> float:
    """From one line to the next, in pixels."""
    return size_px * 1.36


def _write_line(picture: Image.Image, line: Line, at: tuple[int, int], *, room: int, size_px: int) -> None:
    """One line, the left end of its baseline at `at`; one that begins in Arabic or Hebrew runs from the right."""
    pen = ImageDraw.Draw(picture)
    from_right = _runs_from_right(line)
    left, baseline = at
    x = float(left + room if from_right else left)
    for run in _runs(line):
        text = "".join(glyph.text for glyph in run)
        face = run[0].face
        width = sum(glyph.width_em for glyph in run) * size_px
        if face is not None and not face.is_emoji:
            width = face.at(size_px).getlength(text)
        start = x - width if from_right else x
        if face is None:
            _boxes(pen, len(run), start, baseline, size_px)
        elif face.is_emoji:
            _emoji(picture, run, start, baseline, size_px)
        else:
            pen.text((start, baseline), text, font=face.at(size_px), fill=INK, anchor="ls")
        x += -width if from_right else width


def _runs(line: Line) -> list[Line]:
    """The line in pieces of one font; spaces stay with the piece before them."""
    runs: list[list[Glyph]] = []
    for glyph in line:
        if runs and (glyph.face is runs[-1][0].face or (glyph.text.isspace() and _has_letters(runs[-1][0]))):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return [tuple(run) for run in runs]


def _has_letters(glyph: Glyph) -> bool:
    return glyph.face is not None and not glyph.face.is_emoji


def _runs_from_right(line: Line) -> bool:
    for glyph in line:
        direction = unicodedata.bidirectional(glyph.text[0])
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _boxes(pen: ImageDraw.ImageDraw, count: int, x: float, baseline: int, size_px: int) -> None:
    """Letters that no font here has, as a row of neat rounded boxes."""
    for index in range(count):
        left = x + (index + 0.09) * BOX_EM * size_px
        box = (left, baseline - 0.66 * size_px, left + 0.82 * BOX_EM * size_px, baseline)
        pen.rounded_rectangle(box, radius=size_px * 0.14, outline=INK, width=max(1, size_px // 18))


def _emoji(picture: Image.Image, run: Line, x: float, baseline: int, size_px: int) -> None:
    """Bitmap emoji, scaled from the one size their font has."""
    for index, glyph in enumerate(run):
        if glyph.face is None or glyph.face.fixed_px is None:
            continue
        font: ImageFont.FreeTypeFont = glyph.face.at(glyph.face.fixed_px)
        box = font.getbbox(glyph.text)
        tile = Image.new("RGBA", (max(1, round(box[2])), max(1, round(box[3]))))
        ImageDraw.Draw(tile).text((0, 0), glyph.text, font=font, embedded_color=True)
        tile = tile.crop(tile.getbbox() or (0, 0, 1, 1))
        tile.thumbnail((round(size_px * 1.12), round(size_px * 1.12)))
        place = (round(x + index * EMOJI_EM * size_px + 0.06 * size_px), round(baseline - tile.height * 0.86))
        picture.paste(tile, place, tile)


def _panel(picture: Image.Image, box: tuple[int, int, int, int], *, radius: int, tint: Colour) -> None:
    """Frosted glass in place: what lies below, blurred and darkened towards the tint, with rounded corners."""
    part = picture.crop(box)
    small = (max(1, part.width // 24), max(1, part.height // 24))
    glass = part.resize(small, Image.Resampling.BOX).resize(part.size, Image.Resampling.BICUBIC)
    glass = Image.blend(glass, Image.new("RGB", part.size, tuple(channel * 2 // 5 for channel in tint)), 0.66)
    mask = Image.new("L", (part.width * 2, part.height * 2))
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, mask.width - 1, mask.height - 1), radius=radius * 2, fill=255)
    picture.paste(glass, box, mask.reduce(2))


def _mark(picture: Image.Image, tint: Colour) -> None:
    """The word 'sample' on a small pill in the upper right corner, in place."""
    size_px = max(14, round(min(picture.size) * 0.026))
    font = ImageFont.load_default(size_px)
    word = "sample"
    length = round(font.getlength(word))
    inset = round(size_px * 1.1)
    right, top = picture.width - inset, inset
    box = (right - length - round(size_px * 1.3), top, right, top + round(size_px * 1.75))
    _panel(picture, box, radius=round(size_px * 0.87), tint=tint)
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    ImageDraw.Draw(picture).text(middle, word, font=font, fill=INK, anchor="mm")
