"""Painted scenes: skies, ridges, seas and silk, from a seeded random source. Pure; Pillow only.

Every scene is bright enough never to be taken for a black picture, and costs a few dozen milliseconds.
"""

import colorsys
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Size = tuple[int, int]

GRAIN_TILE_PX = 256
GRAIN_STRENGTH = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Five colours that go together, from the top of the sky to the ground at one's feet."""

    zenith: Colour
    sky: Colour
    horizon: Colour
    light: Colour
    near: Colour


def _palette(zenith: str, sky: str, horizon: str, light: str, near: str) -> Palette:
    return Palette(zenith=_rgb(zenith), sky=_rgb(sky), horizon=_rgb(horizon), light=_rgb(light), near=_rgb(near))


def _rgb(code: str) -> Colour:
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


PALETTES = (
    _palette("5a7fbd", "f0b49e", "ffe2b5", "fff3d2", "453a63"),  # dawn
    _palette("473272", "d1567a", "ffb976", "ffeabb", "34204c"),  # ember
    _palette("3f9aa3", "9fd8c4", "f8f4d8", "ffffff", "1f5059"),  # mint
    _palette("7478cf", "b9a6e6", "fddbe6", "fff7fb", "443d73"),  # lavender
    _palette("1d63a8", "62b2df", "e6f6f2", "ffffff", "143a63"),  # summer
    _palette("4f9bb8", "f2d8b0", "f6ac74", "fff1cf", "7c3c34"),  # desert
    _palette("7ba38b", "cfdfb4", "fcf3cf", "fffbe6", "23452f"),  # forest
    _palette("1e2f6f", "4a6fb5", "a8c9e8", "fff6da", "16224c"),  # blue hour
    _palette("173a5e", "23808a", "8fe3bd", "f3ffe9", "10304a"),  # northern
    _palette("c85f86", "f39c9f", "fee2cb", "fff6e9", "5b2a52"),  # rose
    _palette("e08a5b", "f6c177", "fff0c9", "fffdf0", "6a3b3b"),  # honey
    _palette("6a86bd", "b4c6e6", "fde5de", "fffaf4", "3a4670"),  # winter
)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`share` 0 is `one`, 1 is `other`."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def turned(palette: Palette, degrees: float) -> Palette:
    """The same palette with every hue turned a little, so that two prompts of one palette still differ."""

    def turn(colour: Colour) -> Colour:
        hue, light, saturation = colorsys.rgb_to_hls(*(channel / 255 for channel in colour))
        red, green, blue = colorsys.hls_to_rgb((hue + degrees / 360) % 1, light, saturation)
        return round(red * 255), round(green * 255), round(blue * 255)

    return Palette(
        zenith=turn(palette.zenith),
        sky=turn(palette.sky),
        horizon=turn(palette.horizon),
        light=turn(palette.light),
        near=turn(palette.near),
    )


class Scene(StrEnum):
    """What can be painted."""

    MOUNTAINS = "mountains"
    LAKE = "lake"
    SEA = "sea"
    DUNES = "dunes"
    SILK = "silk"


def paint(scene: Scene, random: Random, palette: Palette, size: Size) -> Image.Image:
    """One scene of that kind, arranged as the random source says."""
    painters: dict[Scene, Callable[[Random, Palette, Size], Image.Image]] = {
        Scene.MOUNTAINS: _mountains,
        Scene.LAKE: _lake,
        Scene.SEA: _sea,
        Scene.DUNES: _dunes,
        Scene.SILK: _silk,
    }
    return _grained(random, painters[scene](random, palette, size))


def _vertical(colours: Sequence[Colour], size: Size) -> Image.Image:
    column = Image.new("RGB", (1, len(colours)))
    column.putdata(list(colours))
    return column.resize(size, Image.Resampling.BICUBIC)


def _sky(palette: Palette, size: Size, horizon: float) -> Image.Image:
    """From the zenith down to the horizon (a share of the height), and its mirror of mist below."""
    width, height = size
    steps = 24
    stops = []
    for step in range(steps):
        depth = min(1.0, step / (steps - 1) / horizon)
        upper, lower = (palette.zenith, palette.sky) if depth < 0.55 else (palette.sky, palette.horizon)
        share = depth / 0.55 if depth < 0.55 else (depth - 0.55) / 0.45
        stops.append(mix(upper, lower, share * share * (3 - 2 * share)))
    return _vertical(stops, (width, height))


def _shine(picture: Image.Image, at: tuple[float, float], radius: float, colour: Colour, strength: float) -> None:
    """Light added in place around a point, fading to nothing at the radius."""
    side = max(2, round(radius * 2))
    halo = ImageChops.invert(Image.radial_gradient("L"))
    # The gradient is made to end in the corners of its square; the light must end where the sides do.
    dark = halo.getpixel((0, halo.height // 2))
    rim = dark if isinstance(dark, int) else 0
    fading = [max(0, value - rim) / (255 - rim) for value in range(256)]
    halo = halo.point([round(255 * share**1.7 * strength) for share in fading])
    halo = halo.resize((side, side), Image.Resampling.BICUBIC)
    left, top = round(at[0] - side / 2), round(at[1] - side / 2)
    box = (max(0, left), max(0, top), min(picture.width, left + side), min(picture.height, top + side))
    if box[0] >= box[2] or box[1] >= box[3]:
        return
    part = halo.crop((box[0] - left, box[1] - top, box[2] - left, box[3] - top))
    picture.paste(colour, box, part)


def _disc(picture: Image.Image, at: tuple[float, float], radius: float, colour: Colour) -> None:
    side = round(radius * 2) + 4
    mask = Image.new("L", (side * 4, side * 4))
    ImageDraw.Draw(mask).ellipse((8, 8, side * 4 - 8, side * 4 - 8), fill=245)
    mask = mask.reduce(4)
    picture.paste(colour, (round(at[0] - side / 2), round(at[1] - side / 2)), mask)


def _noise(random: Random, width: int, *, waves: float, roughness: float, octaves: int) -> list[float]:
    """Smooth one-dimensional noise about 0, one value per step of `width`."""
    values = [0.0] * (width + 1)
    for octave in range(octaves):
        knots = max(2, round(waves * 2**octave)) + 2
        heights = [random.uniform(-1, 1) for _ in range(knots + 1)]
        strength = roughness**octave
        for x in range(width + 1):
            place = x / width * (knots - 1)
            knot = int(place)
            share = place - knot
            share = share * share * (3 - 2 * share)
            values[x] += strength * (heights[knot] * (1 - share) + heights[knot + 1] * share)
    return values


def _ground(picture: Image.Image, line: Sequence[float], top: Colour, bottom: Colour) -> None:
    """Everything below a line (heights in pixels, evenly spaced), from one colour at its highest point to another."""
    width, height = picture.size
    first = max(0, math.floor(min(line)) - 1)
    if first >= height:
        return
    step = width / (len(line) - 1)
    edge = [(index * step * 2, (y - first) * 2) for index, y in enumerate(line)]
    mask = Image.new("L", (width * 2, (height - first) * 2))
    ImageDraw.Draw(mask).polygon([(0, (height - first) * 2), *edge, (width * 2, (height - first) * 2)], fill=255)
    fill = _vertical((top, mix(top, bottom, 0.5), bottom), (width, height - first))
    picture.paste(fill, (0, first), mask.reduce(2))


def _mountains(random: Random, palette: Palette, size: Size) -> Image.Image:
    width, height = size
    horizon = random.uniform(0.5, 0.62)
    picture = _sky(palette, size, horizon)
    sun = (width * random.uniform(0.22, 0.78), height * horizon * random.uniform(0.45, 0.8))
    reach = min(size)
    _shine(picture, sun, reach * 0.75, palette.light, 0.75)
    _disc(picture, sun, reach * random.uniform(0.055, 0.1), palette.light)
    layers = random.randint(5, 6)
    for layer in range(layers):
        depth = layer / (layers - 1)
        base = height * (horizon - 0.06 + depth * 0.34)
        rise = height * (0.10 + 0.05 * depth)
        noise = _noise(random, width // 4, waves=2.2 + depth * 1.2, roughness=0.46, octaves=6)
        colour = mix(mix(palette.horizon, palette.sky, 0.45), palette.near, 0.12 + 0.88 * depth**1.2)
        foot = mix(colour, palette.horizon, 0.5 * (1 - depth) + 0.12)
        _ground(picture, [base - rise * value for value in noise], colour, foot)
    _birds(picture, random, palette, (sun[0], height * horizon * 0.45))
    return picture


def _lake(random: Random, palette: Palette, size: Size) -> Image.Image:
    """Mountains and their soft mirror image in still water."""
    width, height = size
    shore = round(height * random.uniform(0.5, 0.56))
    above = _mountains_above(random, palette, (width, shore))
    below = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    below = below.resize((width // 4, max(1, shore // 10)), Image.Resampling.BOX).resize((width, height - shore))
    below = Image.blend(below, _vertical((palette.horizon, palette.sky, palette.near), below.size), 0.42)
    picture = Image.new("RGB", size)
    picture.paste(above, (0, 0))
    picture.paste(below, (0, shore))
    sparkle = Image.new("L", size)
    pen = ImageDraw.Draw(sparkle)
    for _ in range(90):
        far = random.random() ** 1.8
        y = shore + 3 + far * (height - shore)
        half = width * (0.01 + 0.07 * far) * random.uniform(0.4, 1.2)
        x = random.uniform(0, width)
        pen.ellipse((x - half, y, x + half, y + 1 + 3 * far), fill=random.randint(10, 46))
    picture.paste(palette.light, (0, 0), sparkle)
    return picture


def _mountains_above(random: Random, palette: Palette, size: Size) -> Image.Image:
    width, height = size
    picture = _sky(palette, size, 0.95)
    sun = (width * random.uniform(0.25, 0.75), height * random.uniform(0.35, 0.6))
    _shine(picture, sun, min(size) * 1.1, palette.light, 0.7)
    _disc(picture, sun, min(size) * random.uniform(0.07, 0.12), palette.light)
    for depth in (0.15, 0.45, 0.8):
        noise = _noise(random, width // 4, waves=2.4 + 2 * depth, roughness=0.48, octaves=6)
        base, rise = height * (0.74 + 0.16 * depth), height * (0.26 - 0.16 * depth)
        colour = mix(mix(palette.horizon, palette.sky, 0.5), palette.near, depth)
        _ground(picture, [base - rise * value for value in noise], colour, mix(colour, palette.horizon, 0.4))
    return picture


def _sea(random: Random, palette: Palette, size: Size) -> Image.Image:
    width, height = size
    horizon = random.uniform(0.44, 0.52)
    level = round(height * horizon)
    picture = _sky(palette, size, horizon)
    sun = (width * random.uniform(0.3, 0.7), height * (horizon - random.uniform(0.05, 0.16)))
    reach = min(size)
    _shine(picture, sun, reach * 0.85, palette.light, 0.85)
    _disc(picture, sun, reach * random.uniform(0.08, 0.12), palette.light)
    isle = _noise(random, width // 4, waves=1.6, roughness=0.5, octaves=5)
    bank = [level + height * 0.012 - max(0.0, value - 0.25) * height * 0.09 for value in isle]
    _ground(picture, bank, mix(palette.sky, palette.near, 0.5), mix(palette.horizon, palette.near, 0.35))
    water = _vertical(
        (
            mix(palette.horizon, palette.sky, 0.35),
            mix(palette.sky, palette.near, 0.35),
            mix(palette.sky, palette.near, 0.8),
        ),
        (width, height - level),
    )
    picture.paste(water, (0, level))
    glitter = Image.new("L", (width, height - level))
    pen = ImageDraw.Draw(glitter)
    for _ in range(420):
        far = random.random() ** 1.5
        y = far * (height - level)
        half = width * (0.004 + 0.035 * far) * random.uniform(0.5, 1.4)
        x = random.gauss(sun[0], width * (0.035 + 0.13 * far))
        pen.ellipse((x - half, y, x + half, y + 1 + 4 * far), fill=random.randint(50, 210 - round(90 * far)))
    picture.paste(palette.light, (0, level), glitter.filter(ImageFilter.BoxBlur(0.8)))
    for swell in range(3):
        noise = _noise(random, width // 8, waves=3, roughness=0.35, octaves=3)
        base = height * (0.80 + 0.075 * swell)
        colour = mix(palette.sky, palette.near, 0.62 + 0.16 * swell)
        _ground(picture, [base - height * 0.016 * value for value in noise], mix(colour, palette.light, 0.1), colour)
    _birds(picture, random, palette, (width - sun[0], height * horizon * 0.5))
    return picture


def _dunes(random: Random, palette: Palette, size: Size) -> Image.Image:
    width, height = size
    picture = _sky(palette, size, 0.6)
    sun = (width * random.uniform(0.15, 0.85), height * random.uniform(0.2, 0.38))
    _shine(picture, sun, min(size) * 0.9, palette.light, 0.8)
    _disc(picture, sun, min(size) * random.uniform(0.07, 0.13), palette.light)
    for layer in range(5):
        depth = layer / 4
        base = height * (0.50 + 0.125 * layer)
        sweep = height * (0.035 + 0.05 * depth)
        turn, waves = random.uniform(0, math.tau), random.uniform(0.7, 1.5)
        steps = width // 4
        line = [base - sweep * math.sin(turn + waves * math.tau * x / steps) for x in range(steps + 1)]
        lit = mix(mix(palette.horizon, palette.light, 0.25), palette.near, 0.05 + 0.62 * depth)
        shade = mix(lit, palette.near, 0.55)
        _ground(picture, line, lit, shade)
        crest = [
            y + abs(math.sin(turn * 1.7 + waves * math.pi * x / steps)) * height * (0.05 + 0.12 * depth)
            for x, y in enumerate(line)
        ]
        _ground(picture, crest, mix(shade, lit, 0.35), shade)
    return picture


def _silk(random: Random, palette: Palette, size: Size) -> Image.Image:
    """Flowing translucent ribbons of light."""
    width, height = size
    picture = _vertical((palette.zenith, mix(palette.zenith, palette.sky, 0.6), palette.horizon), size)
    _shine(picture, (width * random.uniform(0.2, 0.8), height * 0.35), max(size) * 0.7, palette.light, 0.6)
    tints = (
        palette.sky,
        palette.light,
        palette.horizon,
        mix(palette.zenith, palette.near, 0.5),
        palette.sky,
        palette.light,
    )
    turn, waves = random.uniform(0, math.tau), random.uniform(0.6, 1.1)
    steps = width // 8
    for index in range(10):
        drift = index * 0.24
        base = height * (0.05 + 0.095 * index)
        swing = height * random.uniform(0.08, 0.15)
        thick = height * random.uniform(0.14, 0.26)
        upper = [
            base
            + swing * math.sin(turn + drift + waves * math.tau * x / steps)
            + swing * 0.45 * math.sin(turn * 2.3 - drift * 1.8 + 2.1 * waves * math.tau * x / steps)
            for x in range(steps + 1)
        ]
        lower = [y + thick * (0.6 + 0.4 * math.sin(drift * 2 + 3.1 * x / steps)) for x, y in enumerate(upper)]
        _ribbon(picture, upper, lower, tints[index % len(tints)], strength=random.uniform(0.35, 0.62))
    return picture


def _ribbon(
    picture: Image.Image, upper: Sequence[float], lower: Sequence[float], tint: Colour, *, strength: float
) -> None:
    """A band between two lines, bright at its upper edge and fading downwards."""
    width, height = picture.size
    first, last = max(0, math.floor(min(upper)) - 4), min(height, math.ceil(max(lower)) + 4)
    if first >= last:
        return
    step = width / (len(upper) - 1)
    mask = Image.new("L", (width, last - first))
    pen = ImageDraw.Draw(mask)
    foot = [(x * step, y - first) for x, y in enumerate(lower)][::-1]
    folds = 26
    for fold in range(folds):
        share = fold / folds
        edge = [(x * step, a + (b - a) * share - first) for x, (a, b) in enumerate(zip(upper, lower, strict=True))]
        pen.polygon([*edge, *foot], fill=round(255 * strength * (1 - share) ** 1.6))
    picture.paste(tint, (0, first, width, last), mask.filter(ImageFilter.BoxBlur(1)))


def _birds(picture: Image.Image, random: Random, palette: Palette, around: tuple[float, float]) -> None:
    scale = 4
    reach = round(min(picture.size) * 0.14)
    mask = Image.new("L", (reach * 2 * scale, reach * 2 * scale))
    pen = ImageDraw.Draw(mask)
    for _ in range(random.randint(3, 7)):
        span = reach * random.uniform(0.06, 0.12) * scale
        x, y = (reach * scale * random.uniform(0.3, 1.7) for _ in range(2))
        for side in (-1, 1):
            wing = [(x, y), (x + side * span * 0.5, y - span * 0.34), (x + side * span, y - span * 0.12)]
            pen.line(wing, fill=215, width=round(span * 0.13), joint="curve")
    place = (round(around[0] - reach), round(around[1] - reach))
    picture.paste(mix(palette.near, palette.sky, 0.25), place, mask.reduce(scale))


def _grained(random: Random, picture: Image.Image) -> Image.Image:
    """A breath of film grain, which also hides the steps of the gradients."""
    tile = Image.frombytes("L", (GRAIN_TILE_PX, GRAIN_TILE_PX), random.randbytes(GRAIN_TILE_PX**2))
    tile = tile.point([value * GRAIN_STRENGTH // 256 for value in range(256)])
    grain = Image.new("L", picture.size)
    for left in range(0, picture.width, GRAIN_TILE_PX):
        for top in range(0, picture.height, GRAIN_TILE_PX):
            grain.paste(tile, (left, top))
    return ImageChops.add(picture, Image.merge("RGB", (grain,) * 3), offset=-(GRAIN_STRENGTH // 2))
