"""What not every image service and not every platform can do."""

from __future__ import annotations

from enum import StrEnum


class Feature(StrEnum):
    """What a command or a parameter needs, and not every image service or platform has.

    SEED, SIZE and SOURCE (a picture to begin from) are a backend's. The others are a platform's: FILES where a picture
    may be sent as a photo or as a file, LANGUAGE where each person is one who reads, so that their language is kept
    with them (elsewhere each request brings it), GROUP_RULE where who runs a group can open and close it for the bot,
    CHANNEL_RULES where they can choose channels, roles and ages as well, ROLES where people have roles in a group, that
    each request from there tells, SAMPLE_CREDITS where whoever asks is the one who runs the bot, and no picture is
    real. GIFTS is the operator's: whether people may give each other
    credits.
    """

    SEED = "seed"
    SIZE = "size"
    SOURCE = "source"
    FILES = "files"
    LANGUAGE = "language"
    GROUP_RULE = "group_rule"
    CHANNEL_RULES = "channel_rules"
    ROLES = "roles"
    SAMPLE_CREDITS = "sample_credits"
    GIFTS = "gifts"
