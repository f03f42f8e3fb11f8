"""Colours as screens show them: a picture with a colour profile of its own becomes sRGB."""

from __future__ import annotations

import io

from PIL import Image

_GRAY_MODES = ("1", "L", "LA", "La")
_MODES = {
    "RGB ": ("RGB", ("RGB", "RGBA", "RGBa", "RGBX", "P", "PA", *_GRAY_MODES)),
    "CMYK": ("CMYK", ("CMYK",)),
    "GRAY": ("L", _GRAY_MODES),
}
"""The colour space of a profile, as its header names it: the mode that is converted by it, and the modes of pictures
that it may belong to. A profile of other pixels than the picture has is wrong, and is not used.
"""
_CLASSES = ("scnr", "mntr", "prtr", "spac")
"""Of devices and colour spaces (ICC.1:2022, 7.2.5); links, abstract profiles and named colours describe no picture."""


def in_srgb(image: Image.Image) -> Image.Image:
    """The picture by its own profile, as RGB or RGBA; the same picture where it has none, or one that is broken."""
    profile = image.info.get("icc_profile")
    if not isinstance(profile, bytes) or not profile:
        return image
    return _converted(image, profile) or image


def _converted(image: Image.Image, icc: bytes) -> Image.Image | None:
    # Here, since few pictures have a profile and every start of a process would pay for the import.
    from PIL import ImageCms  # noqa: PLC0415

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        mode, pictures = _MODES.get(profile.profile.xcolor_space, ("", ()))
        if image.mode not in pictures or profile.profile.device_class not in _CLASSES:
            return None
        if mode == "RGB" and "sRGB" in (profile.profile.profile_description or ""):
            return None
        alpha = image.convert("RGBA").getchannel("A") if image.has_transparency_data else None
        # What is outside of sRGB is cut off, as browsers do it; the black of inks becomes the black of screens.
        converted = ImageCms.profileToProfile(
            image if image.mode == mode else image.convert(mode),
            profile,
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None  # a broken profile is no reason to withhold the picture
    if converted is not None and alpha is not None:
        converted.putalpha(alpha)
    return converted
