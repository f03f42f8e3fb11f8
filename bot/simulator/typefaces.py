"""Which font on this machine shows which letter.

Pillow brings one font (Aileron) that knows plain Latin letters only. Everything else is looked for among the fonts of
the operating system and of a few font packages; what no font knows is said so by `None`, and the caption draws a neat
box.
"""

import importlib.util
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import ImageFont

REFERENCE_PX = 64
"""Letters are measured once at this size, and their widths are scaled to the size they are drawn at."""

PLAIN = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "×": "x", "•": "*"}
"""What stands in for typographic marks where no font has them."""

SYSTEM_FONTS = (
    # Linux: all of Chinese, Japanese and Korean in one file, the handsome ones first
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/nanum/NanumGothic.ttf",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    # macOS
    "/System/Library/Fonts/AppleSDGothicNeo.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/Hiragino Sans GB.ttc",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    # Windows
    "C:/Windows/Fonts/malgun.ttf",
    "C:/Windows/Fonts/msyh.ttc",
    "C:/Windows/Fonts/YuGothR.ttc",
    "C:/Windows/Fonts/segoeui.ttf",
    # everywhere: other alphabets
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
)

PACKAGED_FONTS = (
    ("pylopdf_fonts_ko", "NotoSansKR-Regular.otf"),
    ("pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf"),
    ("paperang_p2_fonts_cjk", "fonts/wqy-microhei.ttc"),
)

EMOJI_FONTS = (
    # file, and the only size in pixels it has (its emoji are bitmaps); they are scaled down from there
    ("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf", 109),
    ("/usr/share/fonts/noto/NotoColorEmoji.ttf", 109),
    ("/usr/share/fonts/google-noto-emoji/NotoColorEmoji.ttf", 109),
    ("/System/Library/Fonts/Apple Color Emoji.ttc", 160),
    ("C:/Windows/Fonts/seguiemj.ttf", 109),
)


class Face:
    """One font file at any size; it knows which characters it has."""

    def __init__(self, path: str | None, *, fixed_px: int | None = None) -> None:
        """`path` None is the font that comes with Pillow. Raises OSError where the file is no font."""
        self._path = path
        self._sizes: dict[int, ImageFont.FreeTypeFont] = {}
        self._has: dict[str, bool] = {}
        self.fixed_px = fixed_px
        probe = self.at(fixed_px or REFERENCE_PX)
        self._missing = self._look(probe, "\U0010fffe")

    @property
    def is_emoji(self) -> bool:
        return self.fixed_px is not None

    def at(self, size_px: int) -> ImageFont.FreeTypeFont:
        if size_px not in self._sizes:
            if self._path is None:
                default = ImageFont.load_default(size_px)
                if not isinstance(default, ImageFont.FreeTypeFont):
                    raise OSError("this Pillow was built without FreeType")
                self._sizes[size_px] = default
            else:
                self._sizes[size_px] = ImageFont.truetype(self._path, size_px)
        return self._sizes[size_px]

    def has(self, character: str) -> bool:
        """Whether the font draws it as something else than its sign for a missing letter."""
        if character not in self._has:
            look = self._look(self.at(self.fixed_px or REFERENCE_PX), character)
            self._has[character] = look not in (self._missing, b"")
        return self._has[character]

    def _look(self, font: ImageFont.FreeTypeFont, character: str) -> bytes:
        """The drawn pixels with their width; empty where nothing is drawn."""
        try:
            mask = font.getmask(character, mode="L")
        except (OSError, ValueError):
            return b""
        pixels = bytes(mask)
        return b"%d:" % mask.size[0] + pixels if any(pixels) else b""


class Typefaces:
    """The fonts a caption may use, in order of taste.

    For one drawing at a time: a FreeType face is not to be used by two threads.
    """

    def __init__(self, faces: Sequence[Face]) -> None:
        self._faces = tuple(faces)

    @classmethod
    def found(cls, paths: Iterable[str] | None = None) -> "Typefaces":
        """Pillow's own font, and those of `paths` (by default: the usual places) that are there."""
        faces = [Face(None)]
        for path in usual_paths() if paths is None else paths:
            faces += _opened(path, fixed_px=None)
        if paths is None:
            for path, fixed_px in EMOJI_FONTS:
                faces += _opened(path, fixed_px=fixed_px)
        return cls(faces)

    def ranked_for(self, text: str) -> "Typefaces":
        """The same fonts, the one that knows most of the text's letters first: one look for a whole sentence."""
        letters = {letter for letter in text if not letter.isspace()}

        def unknown(face: Face) -> tuple[bool, int]:
            return face.is_emoji, sum(not face.has(letter) for letter in letters)

        return Typefaces(sorted(self._faces, key=unknown))

    def face_for(self, cluster: str) -> Face | None:
        """The first font that has all of a letter with its marks, else one that has the letter; None where none has."""
        if cluster.isspace():
            return self._faces[0]
        visible = [letter for letter in cluster if unicodedata.category(letter) != "Cf" and letter != "\ufe0f"]
        for face in self._faces:
            if all(face.has(letter) for letter in visible):
                return face
        return next((face for face in self._faces if face.has(cluster[0])), None)

    def showable(self, text: str) -> str:
        """The text with what can be said in plainer letters said so, where no font has the better ones."""
        return "".join(self._plainer(letter) for letter in text)

    def _plainer(self, letter: str) -> str:
        if letter.isspace() or any(face.has(letter) for face in self._faces):
            return letter
        if letter in PLAIN:
            return PLAIN[letter]
        bare = unicodedata.normalize("NFKD", letter)[:1]
        return bare if bare.isascii() and bare.isalnum() else letter


def usual_paths() -> list[str]:
    """Where fonts stand on the common systems, and in the font packages that happen to be installed."""
    packaged = []
    for package, file in PACKAGED_FONTS:
        spec = importlib.util.find_spec(package)
        if spec is not None and spec.origin is not None:
            packaged.append(str(Path(spec.origin).parent / file))
    return [*SYSTEM_FONTS[:4], *packaged, *SYSTEM_FONTS[4:]]


def _opened(path: str, *, fixed_px: int | None) -> list[Face]:
    """One face, or none where the file is missing or cannot be read by this FreeType."""
    if not Path(path).is_file():
        return []
    try:
        return [Face(path, fixed_px=fixed_px)]
    except (OSError, ValueError):
        return []
