"""Charts, drawn: columns on a ground of their own, so that they are read in dark chats and in light ones.

No words stand in them, for Pillow's own font has Latin letters only.
"""

from __future__ import annotations

import io
import json
import math

from PIL import Image, ImageDraw, ImageFont

SIZE_PX = (960, 540)
GROUND, LINES, SIGNS = "#1e2230", "#454c60", "#f2f4f8"
MADE, FAILED = "#4cb5a4", "#f5a742"
"""Green and orange of unlike brightness, which people who see few colours tell apart."""
FONT_PX = 28
"""A phone shows the chart about 360 points wide, where this is still 10 points."""
LEFT, RIGHT, TOP, BOTTOM = 96, 24, 28, 56
MOST_TICKS = 5
GAP_SHARE = 0.25


def draw(spec: bytes) -> bytes:
    """The PNG of a Chart in JSON."""
    chart = json.loads(spec)
    made, failed = chart["made"], chart["failed"]
    image = Image.new("RGB", SIZE_PX, GROUND)
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(FONT_PX)
    highest = max([1, *(m + f for m, f in zip(made, failed, strict=True))])
    step = _step(highest)
    ticks = math.ceil(highest / step)
    bottom = SIZE_PX[1] - BOTTOM
    per_picture = (bottom - TOP) / (step * ticks)
    for tick in range(ticks + 1):
        y = bottom - tick * step * per_picture
        pen.line((LEFT, y, SIZE_PX[0] - RIGHT, y), fill=LINES, width=2)
        pen.text((LEFT - 12, y), f"{tick * step}", fill=SIGNS, font=font, anchor="rm")
    width = (SIZE_PX[0] - LEFT - RIGHT) / max(1, len(made))
    for number, (m, f) in enumerate(zip(made, failed, strict=True)):
        x = LEFT + number * width
        gap = width * GAP_SHARE / 2
        top = bottom - m * per_picture
        if m:
            pen.rectangle((x + gap, top, x + width - gap, bottom), fill=MADE)
        if f:
            pen.rectangle((x + gap, top - f * per_picture, x + width - gap, top), fill=FAILED)
        pen.text((x + width / 2, bottom + 12), chart["labels"][number], fill=SIGNS, font=font, anchor="mt")
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _step(highest: int) -> int:
    """A round number, MOST_TICKS of which are no less than the highest column."""
    least = math.ceil(highest / MOST_TICKS)
    power = int("1" + "0" * (len(str(least)) - 1))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)
