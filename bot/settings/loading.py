"""Reads the settings from the environment and from `.env`. Nothing else in the program reads either.

Every wrong value gets a sentence, for the operator's terminal, that says how to mend it.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from pydantic import ValidationError

from bot.model.terms import Fault, WrongBy
from bot.settings.env_file import EnvFile, read_env_file, unquote
from bot.settings.outgoing_proxy import ENVIRONMENT
from bot.settings.settings import Settings
from bot.settings.values import quoted

_WHY = {
    **dict.fromkeys(("int_parsing", "int_from_float"), (WrongBy.NOT_WHOLE, "which is not a whole number")),
    **dict.fromkeys(("float_parsing", "finite_number"), (WrongBy.OTHER, "which is not a number")),
    **dict.fromkeys(("less_than_equal", "int_parsing_size"), (WrongBy.TOO_LARGE, "which is too large")),
    "greater_than_equal": (WrongBy.TOO_SMALL, "which is too small"),
}
_SOMEHOW = (WrongBy.OTHER, "which is wrong")


class WrongSettings(Exception):
    """The bot cannot start with these settings. `sentences` has one for each thing to mend; `faults` are those of
    wrong values.
    """

    def __init__(self, sentences: Sequence[str], faults: Sequence[Fault] = ()) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = tuple(sentences)
        self.faults = tuple(faults)


def load(env: Mapping[str, str] | None = None, env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings; the environment (the process's own, if None) goes before the file.

    An empty value is one that is not set. Raises WrongSettings, with a sentence for each wrong value and line, and
    for each name that may be a misspelt setting.
    """
    file = read_env_file(env_file) if env_file is not None else EnvFile(values={})
    from_file, faults = file.values, list(file.faults)
    from_env = {name: unquote(value) for name, value in (os.environ if env is None else env).items()}
    given = {name: value for source in (from_file, from_env) for name, value in source.items() if value}
    try:
        settings = _made_of(given)
    except ValidationError as wrong:
        faults += map(_sentence, _faults(wrong))
        typos = (*file.repeats, *_typos(from_file), *_typos_in_environment(from_env, given))
        raise WrongSettings([*faults, *typos]) from None  # the cause holds the values, secrets among them
    if settings.telegram_token and settings.telegram_webhook_url and not settings.web_port:
        faults.append("TELEGRAM_WEBHOOK_URL is set, but WEB_PORT=0 leaves nothing for it to lead to: write a port.")
    if faults:
        raise WrongSettings([*faults, *file.repeats, *_typos(from_file)])
    settings = settings.reaching(_proxies_in(from_env, given))
    return settings.warning(*doubts(settings), *file.repeats, *_typos(from_file))


def changed(settings: Settings, values: Mapping[str, str]) -> Settings:
    """A copy with these values where nothing was given at the start. Raises WrongSettings."""
    try:
        return _made_of({**values, **settings.given})
    except ValidationError as wrong:
        faults = _faults(wrong)
        raise WrongSettings([_sentence(fault) for fault in faults], faults) from None


def _made_of(given: Mapping[str, str]) -> Settings:
    """Raises ValidationError."""
    known = {name.upper(): name for name in Settings.model_fields}
    mine = {name: value for name, value in given.items() if name in known}
    return Settings.model_validate({known[name]: value for name, value in mine.items()}).made_of(mine)


def language(env: Mapping[str, str] | None = None) -> str:
    """What the terminal's user reads, as in `ko_KR`; "en" where nothing tells (POSIX, "Environment Variables")."""
    given = os.environ if env is None else env
    told = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := given.get(name))), "")
    return re.split(r"[.@]", told)[0] or "en"


def _proxies_in(from_env: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Small letters go before capitals, as with curl."""
    return {name: value for name in ENVIRONMENT if (value := from_env.get(name.lower()) or given.get(name))}


def _faults(wrong: ValidationError) -> list[Fault]:
    found = []
    for error in wrong.errors(include_url=False):
        name, kind = str(error["loc"][0]), error["type"]
        is_own = kind == "value_error"
        by, why = (WrongBy.OTHER, str(error["ctx"]["error"])) if is_own else _WHY.get(kind, _SOMEHOW)
        if kind != "default_factory_not_called":
            found.append(Fault(name=name.upper(), given=_shown(name, error["input"]), by=by, why=why))
    return found


def _sentence(fault: Fault) -> str:
    joint = " " if fault.why.endswith(" or") else ": "
    about = Settings.model_fields[fault.name.lower()].description
    return f"{fault.name} is {fault.given}, {fault.why}{joint}write {about}."


def _shown(name: str, given: object) -> str:
    if given is None:
        return "not set"
    if not isinstance(given, str) or "SecretStr" in str(Settings.model_fields[name].annotation):
        return "set"
    if name.endswith("_url"):
        # An address may carry a password, and what has no scheme may be a key in the wrong place.
        match = re.match(r"(\w[\w+.-]*:/{0,3})(?:[^/]*@)?([\w.:-]*)", given)
        return quoted(f"{match[1]}{match[2]}…") if match and "@" not in given else "set"
    return quoted(given)


def doubts(settings: Settings) -> list[str]:
    """Sentences on what works, but perhaps not as it was meant."""
    found = [*settings.backend_doubts(), *settings.telegram_doubts()]
    if settings.dearest_credits > max(settings.welcome_credits, settings.daily_credits):
        found.append("PRICE_CREDITS is more than newcomers get: nobody can ask for a picture until an admin pays.")
    return found


def _typos(from_file: Collection[str]) -> list[str]:
    """Of the file, also where all is well: whatever stands there was meant for the bot."""
    return [
        f"{name} in .env is no setting of the bot (did you mean {close}?): it is ignored."
        for name in from_file
        if (close := _meant(name, likeness=0.75))
    ]


def _typos_in_environment(names: Collection[str], given: Collection[str]) -> list[str]:
    """Beside a failure, and where that setting is missing: the environment is full of other programs' names."""
    return [
        f"{name} in the environment is no setting of the bot: did you mean {close}?"
        for name in names
        if (close := _meant(name, likeness=0.85)) and close not in given
    ]


def _meant(name: str, *, likeness: float) -> str:
    """The setting that a wrong name is like; "" for a setting's own name, and where there is none."""
    known = [field.upper() for field in Settings.model_fields]
    if name in known:
        return ""
    return next(iter(difflib.get_close_matches(name.upper(), known, n=1, cutoff=likeness)), "")
