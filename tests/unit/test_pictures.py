"""What counts as a picture, and how one is made to fit."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.decoding import pictures
from bot.model.backend_errors import BadPicture
from bot.model.pictures import Fitted, Inspected, Measured, decoded_bytes

ORIENTATION = 0x0112
RED = (200, 30, 40)


def measure(path: Path) -> Measured:
    with path.open("rb") as file:
        return pictures.measure(file)


def inspect(path: Path) -> Inspected:
    with path.open("rb") as file:
        return pictures.inspect(file)


def fit(path: Path, *, max_bytes: int, max_side_px: int | None = None) -> Fitted:
    with path.open("rb") as file:
        return pictures.fit(file, max_bytes=max_bytes, max_side_px=max_side_px)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "picture"


def _scene(width_px: int = 96, height_px: int = 64) -> Image.Image:
    return Image.effect_noise((width_px, height_px), 90).convert("RGB")


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _png_of_size(width_px: int, height_px: int) -> bytes:
    """A few bytes that claim to be a large picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _fault(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(BadPicture) as caught:
        inspect(path)
    return caught.value.detail


# --- good ones --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (_saved(_scene(), "PNG"), "image/png"),
        (_saved(_scene().convert("RGBA"), "PNG"), "image/png"),
        (_saved(_scene().convert("P"), "PNG"), "image/png"),
        (_saved(_scene().convert("L"), "PNG"), "image/png"),
        (_saved(_scene().convert("LA"), "PNG"), "image/png"),
        (_saved(_scene().convert("1"), "PNG"), "image/png"),
        (_saved(Image.new("I;16", (32, 32), 40_000), "PNG"), "image/png"),
        (_saved(_scene(), "JPEG"), "image/jpeg"),
        (_saved(_scene(), "JPEG", progressive=True), "image/jpeg"),
        (_saved(_scene().convert("L"), "JPEG"), "image/jpeg"),
        (_saved(_scene().convert("CMYK"), "JPEG"), "image/jpeg"),
        (_saved(_scene(), "MPO", save_all=True, append_images=[_scene()]), "image/jpeg"),
        (_saved(_scene(), "WEBP"), "image/webp"),
        (_saved(_scene().convert("RGBA"), "WEBP", lossless=True), "image/webp"),
    ],
)
def test_a_good_picture_is_known_by_its_contents(path: Path, data: bytes, media_type: str) -> None:
    path.write_bytes(data)
    inspected = inspect(path)
    measured = measure(path)
    assert inspected.media_type == measured.media_type == media_type
    assert (inspected.width_px, inspected.height_px) == (measured.width_px, measured.height_px)


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(_saved(_scene(96, 64), "JPEG"))
    assert inspect(path) == Inspected(media_type="image/jpeg", width_px=96, height_px=64)


def test_a_header_is_measured_without_decoding(path: Path) -> None:
    path.write_bytes(_png_of_size(4000, 4000))
    assert measure(path) == Measured(media_type="image/png", width_px=4000, height_px=4000)
    assert measure(path).decoded_bytes == decoded_bytes(4000, 4000)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_an_animation_the_first_frame_counts(path: Path, kind: str) -> None:
    black = Image.new("RGB", (32, 32))
    path.write_bytes(_saved(_scene(32, 32), kind, save_all=True, append_images=[black]))
    assert inspect(path).width_px == 32


def test_a_dark_jpeg_with_one_grey_pixel_is_looked_at_as_a_whole(path: Path) -> None:
    """At an eighth of its size that pixel is the mean of 64, and black."""
    night = Image.new("RGB", (64, 64))
    night.putpixel((20, 20), (120, 120, 120))
    path.write_bytes(_saved(night, "JPEG", quality=100, subsampling=0))
    assert inspect(path).width_px == 64


def test_a_picture_with_one_bright_spot_is_not_black(path: Path) -> None:
    night = Image.new("RGB", (512, 512))
    night.putpixel((300, 200), (0, 0, 90))
    path.write_bytes(_saved(night, "PNG"))
    assert inspect(path).width_px == 512


def test_one_colour_is_a_picture(path: Path) -> None:
    path.write_bytes(_saved(Image.new("RGB", (64, 64), RED), "PNG"))
    assert inspect(path).width_px == 64


def test_a_picture_is_left_as_it_is_by_inspection(path: Path) -> None:
    data = _saved(_scene(), "JPEG")
    path.write_bytes(data)
    inspect(path)
    assert path.read_bytes() == data


# --- bad ones ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>gone</html>",
        b'{"error": "expired"}',
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"RIFF\x00\x00\x00\x00WEBP",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n",
        _saved(_scene(), "GIF"),
        _saved(_scene(), "BMP"),
        _saved(_scene(), "TIFF"),
        _saved(_scene(), "PPM"),
        _saved(_scene(15, 64), "PNG"),
        _saved(_scene(64, 1), "JPEG"),
        _png_of_size(0, 10),
    ],
)
def test_what_is_no_picture_is_refused(path: Path, data: bytes) -> None:
    assert _fault(path, data) == "not_a_picture"


@pytest.mark.parametrize("cut", [1, 2, 5, 12, 13, 40, 1000, 0.5, 0.9])
@pytest.mark.parametrize(
    "data",
    [
        _saved(_scene(256, 256), "PNG"),
        _saved(_scene(256, 256), "JPEG"),
        _saved(_scene(256, 256), "JPEG", progressive=True),
        _saved(_scene(256, 256), "WEBP"),
    ],
    ids=["png", "jpeg", "progressive jpeg", "webp"],
)
def test_a_file_cut_off_is_refused(path: Path, data: bytes, cut: float) -> None:
    missing = int(cut) if cut >= 1 else int(len(data) * cut)
    assert _fault(path, data[:-missing]) == "not_a_picture"


def test_a_png_with_a_flipped_bit_is_refused(path: Path) -> None:
    data = bytearray(_saved(_scene(), "PNG"))
    data[len(data) // 2] ^= 1
    assert _fault(path, bytes(data)) == "not_a_picture"


@pytest.mark.parametrize("size", [(4097, 4096), (20_000, 20), (20, 20_000), (9000, 9000), (2**31 - 1, 2**31 - 1)])
def test_a_decompression_bomb_is_refused_by_its_header(path: Path, size: tuple[int, int]) -> None:
    data = _png_of_size(*size)
    assert _fault(path, data) == "too_large"
    with pytest.raises(BadPicture, match="too_large"):
        measure(path)


def test_the_largest_picture_takes_a_known_amount_of_memory() -> None:
    assert decoded_bytes(4096, 4096) == 4096 * 4096 * 17


def _transparent(colour: tuple[int, int, int, int]) -> Image.Image:
    return Image.new("RGBA", (64, 64), colour)


@pytest.mark.parametrize(
    "data",
    [
        _saved(Image.new("RGB", (64, 64)), "PNG"),
        _saved(Image.new("RGB", (64, 64), (8, 8, 8)), "PNG"),
        _saved(Image.new("RGB", (64, 64)), "JPEG"),
        _saved(Image.new("RGB", (64, 64)), "WEBP"),
        _saved(Image.new("L", (64, 64), 3), "PNG"),
        _saved(Image.new("1", (64, 64)), "PNG"),
        _saved(Image.new("P", (64, 64)), "PNG"),
        _saved(Image.new("I;16", (64, 64), 900), "PNG"),
        _saved(Image.new("CMYK", (64, 64), (0, 0, 0, 255)), "JPEG"),
        _saved(_transparent((0, 0, 0, 255)), "PNG"),
        _saved(_transparent((255, 255, 255, 0)), "PNG"),
        _saved(_transparent((255, 255, 255, 0)), "WEBP", lossless=True, exact=True),
        _saved(_transparent((255, 255, 255, 0)).convert("LA"), "PNG"),
        _saved(Image.new("RGB", (64, 64), RED), "PNG", transparency=RED),
    ],
)
def test_a_black_or_wholly_transparent_picture_is_black(path: Path, data: bytes) -> None:
    assert _fault(path, data) == "black"


def test_a_file_that_cannot_be_read_is_not_called_a_bad_picture(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        inspect(tmp_path / "missing")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(
    kind=st.sampled_from(["PNG", "JPEG", "WEBP"]),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=8),
)
def test_a_damaged_file_is_a_picture_or_refused(path: Path, kind: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(_saved(Image.linear_gradient("L").resize((32, 32)).convert("RGB"), kind))
    for where, value in changes:
        data[int(where * len(data))] = value
    path.write_bytes(bytes(data))
    for judge in (inspect, measure, _fit_small):
        _is_answered(judge, path)


def _fit_small(path: Path) -> Fitted:
    return fit(path, max_bytes=100_000)


def _is_answered(judge: Callable[[Path], object], path: Path) -> None:
    try:
        assert judge(path)
    except BadPicture as error:
        assert error.detail in {"not_a_picture", "too_large", "black"}  # noqa: PT017 - either outcome is right


# --- fitting ----------------------------------------------------------------------------------------------


def _opened(fitted: Fitted) -> Image.Image:
    image = Image.open(io.BytesIO(fitted.data), formats=["JPEG"])
    image.load()
    assert fitted.media_type == "image/jpeg"
    assert image.size == (fitted.width_px, fitted.height_px)
    return image


@pytest.mark.parametrize("max_bytes", [200_000, 60_000, 20_000, 5_000])
def test_a_picture_is_made_to_fit(path: Path, max_bytes: int) -> None:
    path.write_bytes(_saved(_scene(600, 400), "PNG"))
    fitted = fit(path, max_bytes=max_bytes)
    assert len(fitted.data) <= max_bytes
    width_px, height_px = _opened(fitted).size
    assert abs(width_px / height_px - 1.5) < 0.05


def test_quality_is_lowered_before_the_size(path: Path) -> None:
    path.write_bytes(_saved(_scene(600, 400), "PNG"))
    best = fit(path, max_bytes=10_000_000)
    smaller = fit(path, max_bytes=len(best.data) - 1)
    assert (smaller.width_px, smaller.height_px) == (600, 400)
    assert len(smaller.data) < len(best.data)


def test_a_side_has_a_limit_of_its_own(path: Path) -> None:
    path.write_bytes(_saved(_scene(600, 400), "JPEG"))
    assert _opened(fit(path, max_bytes=10_000_000, max_side_px=300)).size == (300, 200)


def test_a_small_picture_is_not_enlarged(path: Path) -> None:
    path.write_bytes(_saved(_scene(60, 40), "WEBP"))
    assert _opened(fit(path, max_bytes=10_000_000, max_side_px=5000)).size == (60, 40)


def test_what_fits_at_no_size_is_too_large(path: Path) -> None:
    path.write_bytes(_saved(_scene(600, 400), "PNG"))
    with pytest.raises(BadPicture, match="too_large"):
        fit(path, max_bytes=100)


def test_no_metadata_goes_out(path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "the prompt, and where it was made"
    path.write_bytes(_saved(_scene(), "JPEG", exif=exif, comment=b"secret", icc_profile=b"profile", dpi=(72, 72)))
    image = _opened(fit(path, max_bytes=1_000_000))
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_the_orientation_is_applied(path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    picture = Image.new("RGB", (64, 32), "white")
    picture.paste(RED, (0, 0, 32, 32))
    path.write_bytes(_saved(picture, "JPEG", exif=exif, quality=95))
    image = _opened(fit(path, max_bytes=1_000_000))
    assert image.size == (32, 64)
    upper = image.getpixel((16, 10))
    assert isinstance(upper, tuple)
    assert all(abs(found - meant) < 12 for found, meant in zip(upper, RED, strict=True))


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_damaged_metadata_is_no_reason_to_withhold_a_picture(path: Path) -> None:
    path.write_bytes(_saved(_scene(96, 64), "JPEG", exif=b"Exif\x00\x00MM\x00*\xff\xff\xff\xffgarbage"))
    assert inspect(path).width_px == 96
    assert _opened(fit(path, max_bytes=1_000_000)).size == (96, 64)


@pytest.mark.parametrize(
    ("data", "colour"),
    [
        (_saved(_transparent((255, 0, 0, 0)), "PNG"), (255, 255, 255)),
        (_saved(Image.new("I;16", (64, 64), 128 * 257), "PNG"), (128, 128, 128)),
        (_saved(Image.new("P", (64, 64), 255).convert("RGB"), "PNG"), (0, 0, 0)),
        (_saved(Image.new("RGB", (64, 64), RED), "PNG", transparency=RED), (255, 255, 255)),
    ],
)
def test_every_mode_becomes_plain_colour(path: Path, data: bytes, colour: tuple[int, int, int]) -> None:
    path.write_bytes(data)
    found = _opened(fit(path, max_bytes=1_000_000)).getpixel((32, 32))
    assert isinstance(found, tuple)
    assert all(abs(a - b) <= 3 for a, b in zip(found, colour, strict=True))


def test_a_jpeg_cut_off_is_not_fitted(path: Path) -> None:
    path.write_bytes(_saved(_scene(512, 512), "JPEG")[:-50])
    with pytest.raises(BadPicture, match="not_a_picture"):
        fit(path, max_bytes=1_000_000, max_side_px=64)


class _Breaking(io.BytesIO):
    """Its first bytes can be read; then a decoder raises what no list foresees."""

    def __init__(self, data: bytes, error: Exception) -> None:
        super().__init__(data)
        self._error, self._reads = error, 0

    def read(self, size: int | None = -1) -> bytes:
        self._reads += 1
        if self._reads > 12:
            raise self._error
        return super().read(size)


@pytest.mark.parametrize("error", [MemoryError(), RecursionError(), BufferError(), UnicodeError(), Exception("new")])
def test_whatever_a_decoder_raises_is_a_broken_picture(error: Exception) -> None:
    data = _saved(_scene(512, 512), "PNG")
    for judge in (pictures.inspect, lambda file: pictures.fit(file, max_bytes=100_000)):
        with pytest.raises(BadPicture, match="not_a_picture"):
            judge(_Breaking(data, error))


# --- cutting ----------------------------------------------------------------------------------------------


def test_a_picture_is_cut_to_the_middle_of_the_shape_that_is_asked_for() -> None:
    wide = Image.new("RGB", (300, 100), (255, 0, 0))
    wide.paste((0, 0, 255), (100, 0, 200, 100))
    found = Image.frombytes("RGB", (64, 64), pictures.cut(io.BytesIO(_saved(wide, "PNG")), width_px=64, height_px=64))
    assert found.getpixel((32, 32)) == (0, 0, 255)
    assert found.getpixel((8, 8)) == (0, 0, 255)


def test_a_picture_that_a_camera_held_sideways_is_turned_before_it_is_cut() -> None:
    picture = Image.new("RGB", (64, 32), (0, 255, 0))
    picture.paste((255, 0, 0), (0, 0, 32, 32))
    exif = Image.Exif()
    exif[ORIENTATION] = 6  # the camera was turned: what is left in the file is up in the picture
    data = pictures.cut(io.BytesIO(_saved(picture, "PNG", exif=exif)), width_px=32, height_px=64)
    turned = Image.frombytes("RGB", (32, 64), data)
    assert turned.getpixel((16, 5)) == (255, 0, 0)
    assert turned.getpixel((16, 60)) == (0, 255, 0)
