"""The settings of what is kept: where, for how long, and how much of it in memory."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from bot.settings.values import Count, SettingsPart, expanded


def _read_database(given: str) -> str:
    if re.match(r"postgres(ql)?(\+\w+)?://", given):
        raise ValueError("but PostgreSQL is not built yet in this release")
    path = given.removeprefix("sqlite:///")
    if path == given or not path.strip("/") or not path.isprintable() or "?" in path:
        raise ValueError("but does not name a SQLite file")
    expanded(Path(path))
    if ":memory:" in path:
        raise ValueError("but would forget everybody's credits at a stop")
    return given


class StorageSettings(SettingsPart):
    """The database, and the pictures beside it."""

    database_url: Annotated[str, BeforeValidator(_read_database)] = Field(
        "sqlite:///data/bot.db", description="sqlite:///data/bot.db, or sqlite:////data/bot.db for an absolute path"
    )
    data_dir: Annotated[Path, AfterValidator(expanded)] = Field(
        Path("data"), description="a folder the bot can write into"
    )
    keep_images_days: Count = Field(30, le=3650, description="a whole number of days from 1 to 3650")
    keep_stories_days: Count = Field(90, le=3650, description="a whole number of days from 1 to 3650")
    keep_backups_days: Count = Field(90, le=3650, description="a whole number of days from 1 to 3650")
    picture_memory_mib: int = Field(64, ge=16, le=65_536, description="a whole number of MiB from 16 to 65536")

    @property
    def database_path(self) -> Path:
        """The file that DATABASE_URL names."""
        return expanded(Path(self.database_url.removeprefix("sqlite:///")))
