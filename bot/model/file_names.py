"""How a picture is called where it is saved: by what was asked for, and by its job, so that no two have one name."""

from __future__ import annotations

import re
import unicodedata

from bot.model.jobs import Job
from bot.model.signs import first

MAX_WORDS_CHARACTERS = 40
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9._-]+")


def picture_name(job: Job, number: int) -> str:
    """`a-red-fox-in-the-snow-k3v9d2m7q1-1`, without an ending: the job's `number` counts from 1.

    Letters and digits of any writing, and dashes: nothing that a file system, a shell or a header takes for its own.
    """
    words = _words(job.prompt)
    return "-".join(part for part in (words, job.id, str(number)) if part)


def _words(prompt: str) -> str:
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in unicodedata.normalize("NFKC", prompt).lower())
    words = first("-".join("".join(kept).split()), MAX_WORDS_CHARACTERS + 1)
    if len(words) > MAX_WORDS_CHARACTERS:
        whole = words if words[-1] == "-" else words.rpartition("-")[0]
        words = whole or first(words, MAX_WORDS_CHARACTERS)
    return words.strip("-")


def plain(name: str) -> str:
    """The same in letters of ASCII, digits, dots and dashes alone, where nothing else is taken."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"-{2,}", "-", _NOT_PLAIN.sub("-", letters)).lstrip("-.")
