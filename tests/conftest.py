"""What holds for every test, and fixtures for those that set up what belongs to the whole process."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import ExitStack

import pytest
import structlog
from hypothesis import Phase, settings

from tests.fakes import events, scripts
from tests.fakes.once import first_alone, one_run

# No test asserts on time: hypothesis would fail an example that took 200 ms on a busy machine.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# For `make mutants`, where it matters that something fails and not how little is needed: always the same examples.
settings.register_profile(
    "mutants", deadline=None, derandomize=True, database=None, phases=(Phase.explicit, Phase.generate)
)

# Where PYTHONDONTWRITEBYTECODE is set, each worker would rewrite every test and compile every module anew: 12 s of CPU.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # a worker belongs to the run of who has started it
        run = ExitStack()
        run.enter_context(one_run())
        config.add_cleanup(run.close)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What the first worker compiles the others read, instead of compiling it at the same time."""
    with first_alone("collection"):
        return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    scripts.begin()
    events.begin()


def pytest_collection_finish() -> None:
    """What is imported and collected stays to the end: the garbage collector need not look at it after each test."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, object, object]:
    """A scripted answer that nobody took fails its test: what it was to show has not happened."""
    result = yield
    left = scripts.not_taken()
    if left:
        pytest.fail("Nobody took these scripted answers.\n" + "\n".join(map(repr, left)), pytrace=False)
    ill_written = events.ill_written()
    if ill_written:
        pytest.fail("These events were not written as logs are.\n" + "\n".join(ill_written), pytrace=False)
    return result


@pytest.fixture
def untouched_logging() -> Iterator[None]:
    """Logging is the process's: it is given back as it was found."""
    root = logging.getLogger()
    loggers = [root, *(logging.getLogger(name) for name in list(root.manager.loggerDict))]
    before = [(logger, logger.level, logger.propagate, list(logger.handlers)) for logger in loggers]
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    yield
    logging.captureWarnings(False)
    sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
    for name in set(root.manager.loggerDict) - {logger.name for logger in loggers}:
        logging.getLogger(name).setLevel(logging.NOTSET)  # made meanwhile, and quietened
    for logger, level, propagate, handlers in before:
        logger.setLevel(level)
        logger.propagate = propagate
        logger.handlers[:] = handlers
    structlog.reset_defaults()
