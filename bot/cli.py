"""What an operator types after `imagine-bot`. Exit codes: 0 fine, 2 settings or usage, 1 anything else.

What a command runs is imported where it runs: `credits show` needs neither the platforms nor the servers.
"""

from __future__ import annotations

import argparse
import asyncio
import errno
import io
import os
import sqlite3
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from bot.app import opening
from bot.app.invocation import program
from bot.model.errors import BotError
from bot.model.jobs import JobState
from bot.ports import Storage
from bot.settings.loading import WrongSettings, load
from bot.settings.settings import Settings
from bot.terminal import credits, jobs
from bot.terminal.output import say, tell

SETTINGS_ERROR = 2
FAILURE = 1
OF_THE_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO, errno.ENOENT)
"""ENOENT: no folder for temporary files can be written to."""
MEND = "Check DATA_DIR, DATABASE_URL and the permissions of their folders."
ROOM = "Make room on its disk."
OWN = ("run", "doctor", "imagine", "credits", "jobs", "backup", "simulator", "gpu-serve")
"""What begins no word of the chats: the program's own commands."""
PERSON = "as in telegram:300; an id or an @name alone where one person is called so"
DETAILS = ("aspect_ratio", "size", "seed", "strength")
"""Of `imagine`, as the command calls them."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code. Errors are sentences on stderr, never traces."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal or a pipe that knows ASCII only can be told everything
            stream.reconfigure(errors="backslashreplace")
    options = _options(arguments)
    try:
        settings = load()
        opening.check(settings)
    except WrongSettings as wrong:
        return _tell_wrong(wrong)
    if "is_server" not in options:
        return _run_command(settings, options)
    with opening.unblocked_output(is_server=options.is_server) as options.output:
        return _run_command(settings, options)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    """Ends the program with a usage where they name no command, as argparse does."""
    if arguments and arguments[0] in OWN:
        return _parser(has_words=False).parse_args(arguments)
    from bot.terminal import words

    options = words.read(arguments) or _parser().parse_args(arguments)
    options.run = _word
    return options


def _run_command(settings: Settings, options: argparse.Namespace) -> int:
    command: Callable[[Settings, argparse.Namespace], int] = options.run
    try:
        return command(settings, options)
    except WrongSettings as wrong:
        return _tell_wrong(wrong)
    except BotError as error:
        tell(opening.texts().say(error.key, "en", **error.values))
        return FAILURE
    except sqlite3.Error as trouble:
        where = {"path": str(settings.database_path), "detail": str(trouble)}
        tell(opening.texts().say("startup.database_unusable", "en", **where))
        return FAILURE
    except OSError as trouble:
        _tell_trouble(trouble)
        return FAILURE
    except (KeyboardInterrupt, asyncio.CancelledError):
        return FAILURE


def _tell_wrong(wrong: WrongSettings) -> int:
    for sentence in wrong.sentences:
        tell(sentence)
    return SETTINGS_ERROR


def _tell_trouble(trouble: OSError) -> None:
    """Raises it again where it is about no file and no disk: then it is nothing an operator could mend."""
    if isinstance(trouble, BrokenPipeError):  # as in `jobs list | head`; Python would say it once more at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    elif trouble.filename is None and trouble.errno not in OF_THE_DISK:
        raise trouble
    else:
        what = trouble.filename or "Something in DATA_DIR, beside the database or in the folder for temporary files"
        mend = ROOM if trouble.errno in (errno.ENOSPC, errno.EDQUOT) else MEND
        tell(f"{what} cannot be used: {trouble.strerror}. {mend}")


def _parser(*, has_words: bool = True) -> argparse.ArgumentParser:
    """Without the words of the chats where `has_words` is False: they take time to import."""
    parser = argparse.ArgumentParser(prog=program(), description="A sentence in the chat becomes a picture.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="serve the page and every platform whose token is set")
    run.set_defaults(run=_run, is_server=True)
    check = commands.add_parser("doctor", help="check settings, tokens, port, database, backends, disk and clock")
    check.set_defaults(run=_doctor)
    _add_imagine(commands.add_parser("imagine", help="make one picture and save it to a file"))
    _add_credits(commands.add_parser("credits", help="grant, deduct, show, history"))
    _add_jobs(commands.add_parser("jobs", help="list, show, cancel"))
    backup = commands.add_parser("backup", help="copy the database to a file, also while the bot runs")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.set_defaults(run=_backup)
    _add_simulator(commands.add_parser("simulator", help="a stand-in of the hosted image service"))
    _add_gpu_serve(commands.add_parser("gpu-serve", help="paint with this machine's GPU, for bots here or elsewhere"))
    if has_words:
        from bot.terminal import words

        words.add_to(commands, besides=OWN)
    return parser


def _add_imagine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompt", metavar="PROMPT")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="where to save the picture; a folder names the file by the prompt",
    )
    parser.add_argument("--force", "-f", action="store_true", help="replace FILE where it exists")
    parser.add_argument("--aspect-ratio", "--ar", default=None, metavar="W:H")
    parser.add_argument("--size", default=None, metavar="WxH", help="where the image service takes sizes; before --ar")
    parser.add_argument("--seed", type=int, default=None, help="only where the image service takes seeds")
    parser.add_argument("--image", type=Path, default=None, metavar="FILE", help="a picture to begin from, if it can")
    parser.add_argument("--strength", type=int, default=None, metavar="PERCENT", help="how much of it is painted anew")
    parser.set_defaults(run=_imagine, is_server=False)


def _add_credits(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    for name, change in (("grant", credits.grant), ("deduct", credits.deduct)):
        action = actions.add_parser(name, help=f"{name} credits; the same --key twice does it once")
        action.add_argument("person", metavar="PERSON", help=PERSON)
        action.add_argument("amount", type=int)
        action.add_argument("--reason", default="", help="kept with the entry")
        action.add_argument("--key", default=None, help="idempotency key; without one each call is a new change")
        action.set_defaults(run=_credits_change(change))
    for name, question, told in (
        ("show", credits.show, "how many credits somebody can spend, and how many are held"),
        ("history", credits.history, "what changed somebody's credits, newest first"),
    ):
        action = actions.add_parser(name, help=told, description=told)
        action.add_argument("person", metavar="PERSON", help=PERSON)
        action.set_defaults(run=_credits_question(question))
    about = "who gave and took what, when and why, the newest first: a JSON object a line, or CSV"
    export = actions.add_parser("export", help=about, description=about)
    export.add_argument("--csv", action="store_true", help="for spreadsheets, with the names of the columns")
    export.add_argument("--person", default=None, help=PERSON)
    export.set_defaults(run=_export)


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="newest first")
    listing.add_argument("--state", choices=[state.value for state in JobState], action="append", default=None)
    listing.add_argument("--limit", type=int, default=20)
    listing.set_defaults(run=lambda s, o: _with_storage(s, lambda db: jobs.show_list(db, o.state, o.limit, say=say)))
    show = actions.add_parser("show", help="everything about one job, its prompt included")
    show.add_argument("job")
    show.set_defaults(run=lambda s, o: _with_storage(s, lambda db: jobs.show(db, o.job, say=say)))
    cancel = actions.add_parser("cancel", help="end a job and give its price back")
    cancel.add_argument("job")
    cancel.set_defaults(run=lambda s, o: _with_storage(s, lambda db: jobs.cancel(db, o.job, say=say)))


def _add_simulator(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_port, default=8199, help="0 takes a free one")
    parser.add_argument("--delay", type=_seconds, default=None, metavar="SECONDS", help="median time a picture takes")
    parser.add_argument("--fault", action="append", default=[], metavar="PLACE-NAME[:RATE]", help="may be repeated")
    parser.add_argument("--api-key", default=None, help="refuse every other key")
    parser.set_defaults(run=_simulator, is_server=True)


def _add_gpu_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="any other than this machine needs GPU_SERVER_TOKEN")
    parser.add_argument("--port", type=_port, default=8188, help="0 takes a free one")
    parser.set_defaults(run=_gpu_serve, is_server=True)


def _port(given: str) -> int:
    if not given.isdecimal() or int(given) > 65535:
        raise argparse.ArgumentTypeError(f"{given!r} is not a port from 0 to 65535")
    return int(given)


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{given!r} is not a number of seconds from 0 to 3600")
    return seconds


Asked = Callable[..., Coroutine[None, None, int]]


def _with_storage(settings: Settings, ask: Callable[[Storage], Coroutine[None, None, int]]) -> int:
    async def asked() -> int:
        async with opening.open_storage(settings) as storage:
            return await ask(storage)

    opening.quiet_logs(settings)
    return asyncio.run(asked())


def _credits_change(change: Asked) -> Callable[[Settings, argparse.Namespace], int]:
    def run(settings: Settings, o: argparse.Namespace) -> int:
        return _with_storage(settings, lambda db: change(db, o.person, o.amount, reason=o.reason, key=o.key, say=say))

    return run


def _credits_question(question: Asked) -> Callable[[Settings, argparse.Namespace], int]:
    return lambda settings, o: _with_storage(settings, lambda db: question(db, o.person, say=say))


def _export(settings: Settings, options: argparse.Namespace) -> int:
    from bot.terminal.audit_export import export

    return _with_storage(settings, lambda db: export(db, person=options.person, is_csv=options.csv, say=say))


def _run(settings: Settings, options: argparse.Namespace) -> int:
    from bot.app.serve import serve

    with opening.operations(settings) as (metrics, events):
        metrics.add_gauges(options.output.gauges)
        asyncio.run(serve(settings, metrics=metrics, events=events, say=say))
    return 0


def _doctor(settings: Settings, _: argparse.Namespace) -> int:
    from bot.terminal.doctor import examine

    opening.quiet_logs(settings)
    return asyncio.run(examine(settings, say=say))


def _imagine(settings: Settings, options: argparse.Namespace) -> int:
    from bot.terminal.imagine import imagine

    with opening.operations(settings, is_quiet=True) as (_, events):
        return asyncio.run(
            imagine(
                settings,
                options.prompt,
                out=options.out,
                details={name: given for name in DETAILS if (given := getattr(options, name)) is not None},
                image=options.image,
                events=events,
                replaces=options.force,
            )
        )


def _word(settings: Settings, options: argparse.Namespace) -> int:
    from bot.terminal import words

    with opening.operations(settings, is_quiet=True) as (_, events):
        return asyncio.run(words.run(settings, options, events=events))


def _backup(settings: Settings, options: argparse.Namespace) -> int:
    from bot.app import terminal

    try:
        terminal.backup(settings, options.file)
    except (OSError, sqlite3.Error) as trouble:
        why = (trouble.strerror if isinstance(trouble, OSError) else None) or str(trouble)
        tell(f"{options.file} cannot be written: {why}.")
        return FAILURE
    say(f"Saved a copy of {settings.database_path} to {options.file}.")
    say(f"Pictures are not in it: copy {settings.data_dir / 'pictures'}, too, if you want to keep them.")
    return 0


def _simulator(_: Settings, options: argparse.Namespace) -> int:
    from bot.app import terminal

    return terminal.run_simulator(
        host=options.host, port=options.port, delay_s=options.delay, faults=options.fault, api_key=options.api_key
    )


def _gpu_serve(settings: Settings, options: argparse.Namespace) -> int:
    from bot.app import terminal

    return terminal.run_gpu_server(settings, host=options.host, port=options.port, say=say)
