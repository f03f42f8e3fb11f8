"""A sample picture for a prompt: a painted scene, the prompt written on it, and the mark 'sample'.

Pure and repeatable: the same prompt, task id and aspect ratio give the same bytes on the same machine (fonts differ
between machines). Costs about a tenth of a second of CPU, so an event loop calls it in a worker thread.
"""

import hashlib
import io
import re
from random import Random

from bot.simulator import caption, scenes
from bot.simulator.scenes import PALETTES, Scene
from bot.simulator.typefaces import Typefaces

SIZES_PX = {
    "1:1": (1024, 1024),
    "4:3": (1152, 864),
    "3:4": (864, 1152),
    "16:9": (1280, 720),
    "9:16": (720, 1280),
}
"""Width and height of each aspect ratio the Z Image Turbo HTTP API documents."""

JPEG_QUALITY = 88

SCENE_WORDS = {
    Scene.SEA: ("sea", "ocean", "beach", "wave", "harbour", "harbor", "ship", "바다", "파도", "항구", "海", "洋"),
    Scene.LAKE: ("lake", "river", "reflection", "호수", "강가", "강물", "湖", "河", "江"),
    Scene.DUNES: ("desert", "dune", "sand", "sahara", "사막", "모래", "沙"),
    Scene.MOUNTAINS: ("mountain", "hill", "forest", "valley", "fox", "산맥", "산등성", "숲", "山", "林"),
    Scene.SILK: ("abstract", "silk", "flow", "music", "dream", "추상", "음악", "꿈꾸", "抽象", "梦"),
}
PALETTE_WORDS = {
    0: ("dawn", "morning", "새벽", "아침", "晨"),
    1: ("sunset", "dusk", "evening", "fire", "노을", "저녁", "夕", "火"),
    5: ("desert", "dune", "sahara", "autumn", "사막", "가을", "沙漠", "秋"),
    6: ("forest", "green", "jungle", "숲", "초록", "绿", "綠", "森"),
    7: ("night", "moon", "stars", "밤하늘", "밤거리", "달빛", "별빛", "夜", "月", "星"),
    8: ("aurora", "northern", "오로라", "极光", "極光"),
    9: ("rose", "pink", "flower", "cherry", "장미", "분홍", "벚꽃", "花", "樱"),
    11: ("winter", "snow", "fog", "mist", "겨울", "설원", "안개", "雪", "雾"),
}
"""A word in the prompt may choose the scene, or the light by its index in the palettes: a sample listens a little."""


def draw(prompt: str, task_id: str, aspect_ratio: str, *, typefaces: Typefaces | None = None) -> bytes:
    """A JPEG file. Raises KeyError where the aspect ratio is not one of `SIZES_PX`."""
    size = SIZES_PX[aspect_ratio]
    of_prompt = _seeded(prompt)
    of_task = _seeded(f"{prompt}\n{task_id}")
    hue = of_prompt.uniform(-9, 9)
    palette = scenes.turned(PALETTES[_palette_for(prompt, of_prompt)], hue)
    picture = scenes.paint(_scene_for(prompt, of_task), of_task, palette, size)
    fonts = Typefaces.found() if typefaces is None else typefaces
    caption.write(picture, prompt, fonts, tint=palette.near)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=JPEG_QUALITY)
    return file.getvalue()


def _seeded(text: str) -> Random:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return Random(int.from_bytes(digest[:8], "big"))  # noqa: S311 - a picture must repeat; nothing secret hangs on it


def _scene_for(prompt: str, random: Random) -> Scene:
    fitting = [scene for scene, hints in SCENE_WORDS.items() if _mentions(prompt, hints)]
    return random.choice(fitting or list(Scene))


def _palette_for(prompt: str, random: Random) -> int:
    fitting = [index for index, hints in PALETTE_WORDS.items() if _mentions(prompt, hints)]
    return random.choice(fitting or range(len(PALETTES)))


def _mentions(prompt: str, hints: tuple[str, ...]) -> bool:
    """English hints are whole words, in the singular or plural; the others are found inside words too."""
    text = prompt.casefold()
    words = {word.removesuffix("s") for word in re.findall("[a-z]+", text)}
    return any(hint.removesuffix("s") in words if hint.isascii() else hint in text for hint in hints)
