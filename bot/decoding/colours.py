"""Colours as screens show them: a picture with a colour profile of its own becomes sRGB."""

from __future__ import annotations

import io
from contextlib import suppress

from PIL import Image

_SPACES = {"RGB ": "RGB", "CMYK": "CMYK", "GRAY": "L"}
"""The colour space of a profile, as its header names it, and Pillow's mode."""


def in_srgb(image: Image.Image) -> Image.Image:
    """The picture by its own profile, as RGB or RGBA; the same picture where it has none, or one that is broken."""
    profile = image.info.get("icc_profile")
    if not isinstance(profile, bytes) or not profile:
        return image
    # Here, since few pictures have a profile and every start of a process would pay for the import.
    from PIL import ImageCms  # noqa: PLC0415

    with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return _converted(image, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    return image


def _converted(image: Image.Image, profile: object) -> Image.Image:
    from PIL import ImageCms  # noqa: PLC0415 - as above

    assert isinstance(profile, ImageCms.ImageCmsProfile)
    mode = _SPACES.get(profile.profile.xcolor_space)
    if mode is None or (mode == "RGB" and "sRGB" in (profile.profile.profile_description or "")):
        return image
    alpha = image.convert("RGBA").getchannel("A") if image.has_transparency_data else None
    colours = image if image.mode == mode else image.convert(mode)
    # What is outside of sRGB is cut off, as browsers do it; the black of inks becomes the black of screens.
    converted = ImageCms.profileToProfile(
        colours,
        profile,
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    if converted is None:
        return image
    if alpha is not None:
        converted.putalpha(alpha)
    return converted
