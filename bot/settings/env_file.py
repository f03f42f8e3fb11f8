"""A `.env` file as names and values: NAME=value lines, comments, quotes; nothing is escaped or replaced within a value.

So a password with `$`, `#` or a backslash means what it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)")
_QUOTED = re.compile(r"""(['"])(.*?)\1\s*(?:#.*)?""")


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvFile:
    """The values by name. A sentence for each line that cannot be read, and for each setting that is there twice."""

    values: dict[str, str]
    faults: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()


def read_env_file(path: Path) -> EnvFile:
    """A file that is not there is an empty one."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return EnvFile(values={})
    except UnicodeDecodeError:
        fault = f"{path} is not a text in UTF-8: save it as UTF-8, or write it anew with lines NAME=value."
        return EnvFile(values={}, faults=(fault,))
    except OSError as trouble:
        fault = f"{path} cannot be read ({trouble.strerror}): make it a file that the bot may read, or remove it."
        return EnvFile(values={}, faults=(fault,))
    return _read(text, path)


def _read(text: str, path: Path) -> EnvFile:
    values: dict[str, str] = {}
    faults: list[str] = []
    lines: dict[str, list[int]] = {}
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
            lines.setdefault(match[1], []).append(number)
    repeats = [
        f"{name} stands on lines {' and '.join(map(str, found))} of {path}: the last one counts. Remove the others."
        for name, found in lines.items()
        if len(found) > 1
    ]
    return EnvFile(values=values, faults=tuple(faults), repeats=tuple(repeats))


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
