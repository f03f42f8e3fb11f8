"""What a library looks for in vain is looked for once."""

from __future__ import annotations

import sys

import pytest

from bot.app.absent_modules import remember_absence


def test_an_absent_module_still_fails_to_import_and_one_that_is_there_stays() -> None:
    name = "no_such_module_anywhere"
    try:
        remember_absence(name)
        remember_absence(name)
        with pytest.raises(ModuleNotFoundError):
            __import__(name)
        assert sys.modules[name] is None
    finally:
        sys.modules.pop(name, None)
    remember_absence("json")
    assert __import__("json").loads("1") == 1
