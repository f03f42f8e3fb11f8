"""Reads the arguments of a request. People or platforms wrote them, so nothing about them is certain."""

from __future__ import annotations

from bot.model.commands import Request
from bot.model.jobs import JobId
from bot.model.keyboards import as_ascii
from bot.model.refusals import MissingArgument, NotAWholeNumber, UnknownJob
from bot.model.signs import first

MAX_DIGITS = 18


def text(request: Request, name: str) -> str:
    """The argument as a text that is not empty. Raises MissingArgument."""
    value = optional_text(request, name)
    if not value:
        raise MissingArgument(name=name, command=request.command)
    return value


def optional_text(request: Request, name: str) -> str:
    """The argument as a text without spaces around it, "" where it was not given."""
    return str(request.arguments.get(name, "")).strip()


def integer(request: Request, name: str) -> int:
    """The argument as a whole number. Raises MissingArgument, NotAWholeNumber."""
    value = optional_integer(request, name)
    if value is None:
        raise MissingArgument(name=name, command=request.command)
    return value


def optional_integer(request: Request, name: str) -> int | None:
    """The argument as a whole number, None where it was not given. Raises NotAWholeNumber."""
    given = request.arguments.get(name)
    written = "" if given is None else as_ascii(str(given)).strip()
    if not written:
        return None
    digits = written[1:] if written[0] in "+-" else written
    if not digits.isdecimal() or len(digits) > MAX_DIGITS:
        raise NotAWholeNumber(name=name, given=first(str(given).strip(), 40))
    return int(written)


def job_id(request: Request, name: str = "job") -> JobId:
    """The argument as a job's id. Raises MissingArgument, UnknownJob for a text that is no id of ours."""
    found = optional_job_id(request, name)
    if found is None:
        raise MissingArgument(name=name, command=request.command)
    return found


def optional_job_id(request: Request, name: str) -> JobId | None:
    """The argument as a job's id, None where it was not given. Raises UnknownJob for a text that is no id of ours."""
    given = optional_text(request, name)
    if not given:
        return None
    if len(given) > 64 or not given.isalnum() or not given.isascii():
        raise UnknownJob(given=first(given, 20))
    return JobId(given)
