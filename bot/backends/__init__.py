"""A module a backend, imported when it is first named: most programs use one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:  # a type checker takes only what is really imported

    def __getattr__(name: str) -> object:
        """`bot.backends.comfyui` without an import before (PEP 562)."""
        from importlib import import_module  # noqa: PLC0415 - the package itself imports nothing

        try:
            return import_module(f"{__name__}.{name}")
        except ModuleNotFoundError as missing:
            if missing.name == f"{__name__}.{name}":
                raise AttributeError(f"{__name__} has no module {name}") from None
            raise
