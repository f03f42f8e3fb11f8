"""What an operator writes: settings, in the environment and in a file, and commands of the terminal."""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

from bot.app import opening
from bot.cli import main
from bot.settings.loading import WrongSettings, load
from bot.settings.settings import Settings
from storage.sqlite import SqliteStorage
from tests.fakes.databases import make_database
from tests.fuzz.mutate import TEXTS, Mutator
from tests.fuzz.watch import ROOT, Found, assert_nobody_paid_for_nothing, shown, told

SECRET = "hunter2-this-is-never-shown"
MAX_SENTENCE = 2000
"""Characters. A sentence tells one thing to mend."""
REAL = {
    "TELEGRAM_TOKEN": f"123456789:{SECRET}",
    "DISCORD_TOKEN": SECRET,
    "ZIMAGE_API_KEY": SECRET,
    "GPU_SERVER_TOKEN": SECRET * 2,
    "ADMINS": "discord:123,telegram:456",
    "BACKENDS": "zimage,simulator",
    "BACKEND_WEIGHTS": "3,1",
    "WEB_PASSWORD": SECRET,
    "WEB_HOST": "bot.example.org",
    "WEB_PORT": "8080",
    "PROXY_URL": f"http://me:{SECRET}@proxy:3128",
    "TRUSTED_PROXIES": "10.0.0.0/8,::1",
    "WEB_PUBLIC_URL": "https://bot.example.org",
    "GPU_SERVER_URL": "http://gpu:8188,http://gpu2:8188",
    "DATABASE_URL": "sqlite:///data/bot.db",
    "TELEGRAM_WEBHOOK_URL": "https://bot.example.org/telegram",
    "TELEGRAM_WEBHOOK_SECRET": "abc-DEF_123",
    "PRICE_CREDITS": "1",
    "LOG_LEVEL": "debug",
    "http_proxy": f"http://{SECRET}@p:1",
    "NO_PROXY": "localhost,.example.org",
    "no_proxy": "*",
    "HTTPS_PROXY": "socks5://127.0.0.1:1080",
}


def settings(mutator: Mutator, folder: Path, examples: int) -> None:
    """They are taken, or each fault has a sentence; a secret is in none."""
    file, example = folder / ".env", (ROOT / ".env.example").read_text(encoding="utf-8")
    documented = re.findall(r"^#?\s?([A-Z][A-Z0-9_]+)=(.*)$", example, re.MULTILINE)
    for _ in range(examples):
        env = {name: value for name, value in [*documented, *REAL.items()] if mutator.is_so(0.15)}
        for name in list(env):
            if mutator.is_so(0.4):
                env[name] = mutator.text(env[name]) if mutator.is_so(0.7) else str(mutator.value())
            if mutator.is_so(0.03):
                env[mutator.text(name)] = env.pop(name)
        lines = "\n".join(f"{name}={value}" for name, value in env.items()).encode("utf-8", "surrogatepass")
        file.write_bytes(mutator.bytes(lines) if mutator.is_so(0.5) else lines)
        try:
            with _told(env):
                made = load({} if mutator.is_so(0.5) else env, file)
                opening.check(made)
                repr(made)
        except WrongSettings as wrong:
            said = wrong.sentences
        else:
            said = made.warnings
            if SECRET in repr(made):
                raise Found(f"a secret is shown by the settings\n{shown(env)}")
        for sentence in said:
            if not sentence or len(sentence) > MAX_SENTENCE or SECRET in sentence:
                raise Found(f"no good sentence: {sentence[:300]!r}\n{shown(env)}")


@contextlib.contextmanager
def _told(came_in: object) -> Iterator[None]:
    try:
        yield
    except WrongSettings:
        raise
    except Exception as error:
        raise Found(f"{told(error)}\n{shown(came_in)}") from error


COMMANDS = (
    ("credits", "grant", "telegram:300", "50", "--reason", "hello", "--key", "a"),
    ("credits", "deduct", "telegram:300", "5", "--reason", "too many"),
    ("credits", "show", "telegram:300"),
    ("credits", "history", "discord:300"),
    ("jobs", "list", "--state", "queued", "--limit", "5"),
    ("jobs", "show", "abc"),
    ("jobs", "cancel", "abc"),
    ("imagine", "a red fox", "--ar", "1:1", "--seed", "7"),
    ("imagine", "a red fox", "--size", "64x64", "--strength", "40", "--force"),
    ("simulator", "--port", "70000", "--delay", "-1"),
)


def terminal(mutator: Mutator, folder: Path, examples: int) -> None:
    """Exit code 0, 1 or 2; sentences without traces and without anything that commands a terminal."""
    database = make_database(folder)
    with _environment(folder):
        for _ in range(examples):
            words = [_typed(mutator, word) for word in mutator.one_of(COMMANDS)]
            if mutator.is_so(0.2):
                words.insert(mutator.chance.randrange(len(words) + 1), _word(mutator.one_of(TEXTS)))
            if words[0] == "imagine":
                words += ["--out", str(folder / "picture.png")]
                if mutator.is_so(0.7):
                    words[1] = _word(mutator.one_of(TEXTS))
            elif words[0] not in ("credits", "jobs"):
                words = ["simulator", "--port", "70000"]  # no server is started, no file named by chance
            code, said = _run(words)
            if code not in (0, 1, 2) or "Traceback" in said or "\x1b" in said or len(said) > 100_000:
                raise Found(f"exit code {code}: {said[-1500:]!r}\n{shown(words)}")

    async def look() -> None:
        async with SqliteStorage(path=database) as storage:
            await assert_nobody_paid_for_nothing(storage)

    asyncio.run(look())


def _typed(mutator: Mutator, word: str) -> str:
    return _word(mutator.text(word)) if mutator.is_so(0.3) else word


def _word(text: str) -> str:
    """As the system hands words over: no NUL, and bytes that are no UTF-8 as lone surrogates."""
    return os.fsdecode(text.replace("\0", "").encode("utf-8", "surrogatepass"))


def _run(words: list[str]) -> tuple[object, str]:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        try:
            code: object = main(words)
        except SystemExit as ended:
            code = ended.code
        except Exception as error:
            raise Found(f"{told(error)}\n{shown(words)}") from error
        out.flush()
    return code, out.buffer.getvalue().decode("utf-8", "replace")


@contextlib.contextmanager
def _environment(folder: Path) -> Iterator[None]:
    before, stood = dict(os.environ), Path.cwd()
    for field in Settings.model_fields:
        os.environ.pop(field.upper(), None)
    own = {"SIMULATOR_DELAY_S": "0.01", "DATABASE_URL": f"sqlite:///{folder}/bot.db", "DATA_DIR": str(folder)}
    os.environ.update(own)
    os.chdir(folder)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        os.chdir(stood)
