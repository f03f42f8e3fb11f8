"""What people see: the messages of both platforms, with all they ever said."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.simulation.backend import GOOD

BOT = "bot"


@dataclass(slots=True, kw_only=True, eq=False)
class Shown:
    """One message. `is_public` where others read it. `texts` and `jobs` are all it ever showed, the newest last."""

    platform: str
    chat: int
    id: int
    author: str
    is_public: bool
    texts: list[str] = field(default_factory=list)
    media: tuple[bytes, ...] = ()
    buttons: tuple[str, ...] = ()
    jobs: list[str] = field(default_factory=list)
    is_deleted: bool = False
    album: int = 0
    reader: str = ""

    def put(self, *, text: str, media: tuple[bytes, ...] | None, buttons: tuple[str, ...]) -> None:
        """It shows this from now on; without media where that is None it keeps what it has."""
        self.texts.append(text)
        self.media = self.media if media is None else media
        self.buttons = buttons
        for job in (*jobs_in(buttons), *(job_of(content) for content in media or ())):
            if job and job not in self.jobs:
                self.jobs.append(job)

    @property
    def text(self) -> str:
        return self.texts[-1]

    @property
    def shows_picture_of(self) -> str:
        """The job whose pictures it shows; "" where it shows none."""
        return job_of(self.media[0]) if self.media and not self.is_deleted else ""


def jobs_in(buttons: tuple[str, ...]) -> list[str]:
    parts = [button.split(":") for button in buttons]
    return [part[2] for part in parts if len(part) > 2 and part[1] not in ("ratio", "settings") and "=" not in part[2]]


def job_of(content: bytes) -> str:
    return content.removeprefix(GOOD).decode().partition(":")[0] if content.startswith(GOOD) else ""
