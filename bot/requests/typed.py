"""Reads commands that people type: `/imagine a cat --ar 16:9 --n 2`. The same on every platform that has text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.model.commands import Argument, CommandSpec, Named, Parameter, ParameterKind
from bot.model.keyboards import DASHES, EQUAL_SIGNS, as_ascii
from bot.model.refusals import MissingValue, UnknownArgument, UnknownCommand
from bot.model.signs import first
from bot.requests.router import ALIASES

# Any word after a slash: a mistyped command must not become a prompt that is paid for. "/home/cat.png" is no command.
_COMMAND = re.compile(r"/(?P<name>[^\s/@]+)(?:@\w+)?(?:\s+|$)")
# Phones and keyboards of other languages turn "--" into other dashes, one or two (`bot.model.keyboards`). People write
# such dashes, too: before an unknown name they count as a flag only where a value with a digit follows (`—size 3`, but
# not `hope —freedom`).
_DASH = rf"(?P<dash>--|[{DASHES}-][{DASHES}]|[{DASHES}]-?)"
_NAME = r"(?P<name>[A-Za-z_\uff21-\uff3a\uff41-\uff5a\uff3f]{1,20})"
_FLAG = re.compile(rf"{_DASH}{_NAME}(?:[{EQUAL_SIGNS}]|\s+)(?P<value>[^\s]+)")
_FLAG_AT_START = re.compile(rf"\s*{_FLAG.pattern}(?:\s+|$)")
_FLAG_AT_END = re.compile(rf"(?:^|\s){_FLAG.pattern}\s*$")
_BARE_FLAG_AT_END = re.compile(rf"(?:^|\s){_DASH}{_NAME}\s*$")


def parse(text: str, specs: Sequence[CommandSpec]) -> tuple[str, Mapping[str, Argument]]:
    """A command's name and arguments. Text without a slash is a prompt.

    Flags are read at the start and the end only, so that a prompt keeps its own dashes, quotes and line breaks.
    Raises UnknownCommand, UnknownArgument (with the flags there are), MissingValue.
    """
    match = _COMMAND.match(text.strip())
    name, rest = (match["name"].lower(), text.strip()[match.end() :]) if match else ("imagine", text)
    name = ALIASES.get(name, name)
    spec = next((spec for spec in specs if spec.name == name), None)
    if spec is None:
        raise UnknownCommand(command=first(name, 40))
    flagged, rest = _flags(rest, spec)
    return name, {**_positional(rest, [p for p in spec.parameters if p.name not in flagged]), **flagged}


def _flags(rest: str, spec: CommandSpec) -> tuple[dict[str, Argument], str]:
    by_flag = {name: p for p in spec.parameters if p.flag for name in (p.flag, p.name)}
    found: dict[str, Argument] = {}
    if not by_flag:
        return found, rest
    while (match := _FLAG_AT_START.match(rest)) and (parameter := _named(match, by_flag, spec)):
        found[parameter.name] = _value(match)
        rest = rest[match.end() :]
    while (match := _FLAG_AT_END.search(rest)) and (parameter := _named(match, by_flag, spec)):
        found.setdefault(parameter.name, _value(match))
        rest = rest[: match.start()]
    if (bare := _BARE_FLAG_AT_END.search(rest)) and _named(bare, by_flag, spec):
        raise MissingValue(name=f"--{as_ascii(bare['name'])}")
    return found, rest


def _value(match: re.Match[str]) -> Named:
    return Named(as_ascii(match["value"]), option=f"--{as_ascii(match['name'])}")


def _named(match: re.Match[str], by_flag: Mapping[str, Parameter], spec: CommandSpec) -> Parameter | None:
    """None for a dash that belongs to the prompt. Raises UnknownArgument for `--` before an unknown name."""
    name = as_ascii(match["name"])
    parameter = by_flag.get(name.lower())
    value = match["value"] if "value" in match.re.groupindex else ""
    if parameter is None and (match["dash"] == "--" or any(c.isdigit() for c in value)):
        raise _unknown(name, by_flag, spec)
    return parameter


def _unknown(name: str, by_flag: Mapping[str, Parameter], spec: CommandSpec) -> UnknownArgument:
    known = ", ".join(f"--{p.flag}" for p in dict.fromkeys(by_flag.values()))
    return UnknownArgument(name=f"--{name}", command=spec.name, known=known)


def _positional(rest: str, parameters: Sequence[Parameter]) -> dict[str, Argument]:
    """Give the words to the parameters in order. The last one that takes free text gets all that is left, as it was
    typed.
    """
    arguments: dict[str, Argument] = {}
    plain = [p for p in parameters if p.flag is None and p.kind is not ParameterKind.PICTURE]
    for parameter in plain:
        rest = rest.strip()
        if not rest:
            break
        if parameter.kind is ParameterKind.TEXT and parameter is plain[-1]:
            arguments[parameter.name] = rest
            break
        word, *others = rest.split(maxsplit=1)
        arguments[parameter.name] = word
        rest = others[0] if others else ""
    return arguments
