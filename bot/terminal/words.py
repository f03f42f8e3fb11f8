"""The commands of the chats, typed at the terminal: `topup telegram:300 50`, `block @ann 1d`."""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from bot.app import words as app
from bot.app.invocation import program
from bot.app.opening import texts
from bot.model.charts import Illustration
from bot.model.commands import Argument, Button, CommandSpec, Parameter, ParameterKind, Reply, ReplyKind, Request
from bot.model.jobs import Place
from bot.model.people import Identity
from bot.ports import Events, Texts
from bot.requests.router import Router
from bot.settings.loading import language
from bot.settings.settings import Settings
from bot.terminal import tables
from bot.terminal.bars import Bar
from bot.terminal.operator import actor
from bot.terminal.output import say, tell

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what `add_subparsers` gives

REFUSED = 1
FROM_FILES = ("topup", "topup_many")
"""What takes its people from a file, too."""


COLUMNS = ("number", "code", "amount", "uses", "used", "expires_at", "made_by", "made_at", "is_revoked")
"""Of vouchers as CSV."""


def add_to(commands: Subparsers, *, besides: Collection[str]) -> None:
    """Each word with what it takes, for the program's help, but those of these names."""
    catalogs = texts()
    for spec in app.specs():
        if spec.name not in besides:
            told = catalogs.say(f"command.{spec.name}", "en")
            _describe(commands.add_parser(spec.name, help=told, description=told, allow_abbrev=False), spec, catalogs)


def read(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The word and what follows it, options anywhere in it; None where the first is no word. Ends the program with a
    usage where the rest is wrong, as argparse does."""
    spec = next((spec for spec in app.specs() if spec.name == "".join(arguments[:1])), None)
    if spec is None:
        return None
    catalogs = texts()
    told = catalogs.say(f"command.{spec.name}", "en")
    parser = argparse.ArgumentParser(prog=f"{program()} {spec.name}", description=told, allow_abbrev=False)
    _describe(parser, spec, catalogs)
    options = parser.parse_intermixed_args(_with_people(arguments[1:], parser, spec))
    options.spec = spec
    return options


def _with_people(arguments: Sequence[str], parser: argparse.ArgumentParser, spec: CommandSpec) -> list[str]:
    """With the people of the file that `--file` names before the other words. Ends the program with a usage where the
    file cannot be read or names nobody."""
    if spec.name not in FROM_FILES:
        return list(arguments)
    option = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    option.add_argument("--file", default=None)
    found, rest = option.parse_known_args(arguments)
    if found.file is None:
        return list(arguments)
    try:
        people = _people_in(Path(found.file))
    except (OSError, ValueError, csv.Error) as error:
        parser.error(f"{found.file} cannot be read: {error}")
    if not people:
        parser.error(f"{found.file} names nobody.")
    return [",".join(people), *rest]


def _people_in(path: Path) -> list[str]:
    """The first cell of each line of a CSV file in UTF-8; empty cells and a heading `person` are left out."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [row[0].strip() for row in csv.reader(file) if row]
    return [cell for number, cell in enumerate(cells) if cell and (number or cell.lower() != "person")]


def _describe(parser: argparse.ArgumentParser, spec: CommandSpec, catalogs: Texts) -> None:
    there = [parameter for parameter in spec.parameters if parameter.needs is None or parameter.needs in app.FEATURES]
    typed = [parameter for parameter in there if not parameter.is_internal]
    for parameter in typed:
        about = catalogs.say(".".join(("parameter", spec.name, parameter.name)), "en")
        is_rest = parameter.kind is ParameterKind.TEXT and parameter is typed[-1]
        count = "+" if is_rest and parameter.is_required else "*" if is_rest else None if parameter.is_required else "?"
        parser.add_argument(parameter.name, nargs=count, help=about, metavar=parameter.name.upper())
        if not parameter.is_required:
            parser.add_argument(f"--{parameter.name}", dest=_named(parameter), help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="facts for a program instead of sentences")
    parser.add_argument("--key", default=None, help="idempotency key; without one each call is a new one")
    if spec.name in FROM_FILES:
        parser.add_argument("--file", default=None, metavar="CSV", help="who gets them: the first cell of each line")
    if spec.name == "stats":
        parser.add_argument("--picture", default=None, metavar="FILE", help="write the chart there, as a PNG")
    if spec.name == "vouchers":
        parser.add_argument("--csv", action="store_true", help="what was made or is listed, as CSV")
    parser.add_argument("--yes", action="store_true", help="do it without asking")
    parser.add_argument("--language", default=None, help="of the answer, as in ko; the terminal's without it")


def _named(parameter: Parameter) -> str:
    return f"named_{parameter.name}"


def _arguments(options: argparse.Namespace, spec: CommandSpec) -> dict[str, Argument]:
    given = {}
    for parameter in spec.parameters:
        value = getattr(options, _named(parameter), None) or getattr(options, parameter.name, None)
        text = " ".join(value) if isinstance(value, list) else value
        if text:
            given[parameter.name] = text
    return given


async def run(settings: Settings, options: argparse.Namespace, *, events: Events) -> int:
    """0 where it was done, 1 where it was refused or only asked for. Raises the startup.* errors."""
    platform, _, user = actor().partition(":")
    request = Request(
        id=f"{platform}:{options.key or uuid.uuid4().hex}",
        identity=Identity(platform=platform, user_id=user),
        place=Place(platform=app.PLATFORM, address={}),
        command=options.spec.name,
        arguments=_arguments(options, options.spec),
        locale=options.language or language(),
    )
    async with app.open_core(settings, events=events) as core:
        reply = await _answered(request, core.router)
        if reply.is_question and _is_sure(reply, is_sure=options.yes, is_quiet=options.json):
            reply = await _pressed(reply.buttons[0], request, core.router)
    written = getattr(options, "picture", None)
    if written and reply.picture is not None and not _is_written(reply.picture, written):
        return REFUSED
    if getattr(options, "csv", False) and _is_told_as_csv(reply):
        return 0
    return _tell(reply, is_json=options.json)


def _is_told_as_csv(reply: Reply) -> bool:
    """Whether there was a list to be told."""
    rows = reply.data.get("vouchers") if isinstance(reply.data, dict) else None
    if not isinstance(rows, list):
        return False
    writer = csv.DictWriter(sys.stdout, COLUMNS, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(row for row in rows if isinstance(row, dict))
    return True


def _is_written(picture: Illustration, path: str) -> bool:
    try:
        Path(path).write_bytes(picture.data)
    except OSError as error:
        tell(f"{path} cannot be written: {error.strerror}.")
        return False
    return True


def _is_sure(question: Reply, *, is_sure: bool, is_quiet: bool) -> bool:
    if is_sure or is_quiet or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return is_sure
    say(_in_text(question.opening))
    return input(f"{question.buttons[0].label}? [y/N] ").strip().lower() in ("y", "yes", "예", "네", "ㅇ")


async def _pressed(button: Button, question: Request, router: Router) -> Reply:
    """What the button does, with the identity, the language and the key of the question."""
    pressed = Request(
        id=f"{question.id}:{button.command}",
        identity=question.identity,
        place=question.place,
        command=button.command,
        arguments=button.arguments,
        locale=question.locale,
    )
    return await _answered(pressed, router)


async def _answered(request: Request, router: Router) -> Reply:
    """Where it stands is shown meanwhile, to who looks at a terminal."""
    with Bar(console=Console(stderr=True) if sys.stderr.isatty() else None) as bar:
        return await router.answer(replace(request, interim=bar))


def _tell(reply: Reply, *, is_json: bool) -> int:
    is_done = reply.kind is not ReplyKind.REFUSAL and not reply.is_question
    if is_json:
        data = reply.data if reply.data is not None else {"text": reply.text}
        say(json.dumps(data, ensure_ascii=False))
    elif is_done:
        _show(reply)
    if not is_done:
        tell(_in_text(reply.text))
    if reply.is_question:
        tell("Nothing was done yet. Type it again with --yes.")
    return 0 if is_done else REFUSED


def _show(reply: Reply) -> None:
    if reply.table is None or not reply.table.rows:
        say(_in_text(reply.text))
        return
    if reply.opening:
        say(_in_text(reply.opening))
    tables.show(reply.table)
    if reply.footer:
        say(_in_text(reply.footer))


def _in_text(text: str) -> str:
    """Commands as they are typed here: `imagine-bot unblock` for `/unblock`."""
    names = "|".join(re.escape(spec.name) for spec in app.specs())
    return re.sub(rf"(?<![\w/])/({names})(?!\w)", lambda found: f"{program()} {found[1]}", text)
