"""A `.env` file as names and values: NAME=value lines, comments, quotes; nothing is escaped or replaced within a value.

So a password with `$`, `#` or a backslash means what it says.
"""

from __future__ import annotations

import re
from pathlib import Path

_LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)")
_QUOTED = re.compile(r"""(['"])(.*?)\1\s*(?:#.*)?""")


def read_env_file(path: Path) -> tuple[dict[str, str], list[str]]:
    """The values by name, and a sentence for each line that cannot be read. A file that is not there has neither."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}, []
    except UnicodeDecodeError:
        return {}, [f"{path} is not a text in UTF-8: save it as UTF-8, or write it anew from .env.example."]
    except OSError as trouble:
        return {}, [f"{path} cannot be read ({trouble.strerror}): make it a file that the bot may read, or remove it."]
    values: dict[str, str] = {}
    faults: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        value = _value(match[2].strip()) if match else None
        if match is None or value is None:
            # The line itself is not shown: it may hold a secret.
            faults.append(f"Line {number} of {path} is not NAME=value, or has a quote that is not closed: mend it.")
        else:
            values[match[1]] = value
    return values, faults


def unquote(text: str) -> str:
    """Without space around and without one pair of quotes: Docker's --env-file hands quotes over as they stand."""
    text = text.strip()
    is_quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "'\""
    return text[1:-1].strip() if is_quoted else text


def _value(text: str) -> str | None:
    """Without quotes and comment; None where a quote is not closed or something follows it."""
    if text[:1] in ("'", '"'):
        match = _QUOTED.fullmatch(text)
        return match[2].strip() if match else None
    return re.split(r"(?:^|\s)#", text, maxsplit=1)[0].strip()
