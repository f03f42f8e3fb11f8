"""What is done at each step of a story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from bot.app.core import LEFT_TO_ANOTHER_S
from bot.model.jobs import Failure, JobId, JobState
from bot.model.storage_errors import JobEnded
from storage import jobs
from tests.simulation.discord import CHANNEL, PRIVATE, Interaction
from tests.simulation.process import Process
from tests.simulation.screens import Shown
from tests.simulation.story import PEOPLE, Step
from tests.simulation.world import World


class People:
    """Remembers each person's last event, to be delivered once more."""

    def __init__(self, *, world: World) -> None:
        self._world = world
        self._last_update: dict[str, tuple[int, dict[str, Any]]] = {}
        self._last_interaction: dict[str, Interaction] = {}

    def do(self, step: Step, process: Process) -> None:
        self._world.note(process.number, process.loop.now_s, str(step)[9:])
        steps: dict[str, Callable[..., None]] = {
            "ask": partial(self._ask, process),
            "repeat": partial(self._repeat, process),
            "cancel": lambda who, platform: self._press(process, who, platform, "cancel"),
            "again": lambda who, platform: self._press(process, who, platform, "again"),
            "credits": partial(self._credits, process),
            "migrate": self._world.telegram.migrate,
            "delete message": lambda who, platform: self._delete(platform),  # noqa: ARG005 - whoever it is
            "terminal cancels": partial(self._cancel_elsewhere, process),
            "down": lambda backend, for_s: self._down(process, backend, for_s),
            "forget": lambda backend: self._world.services[backend].forget_everything(),
            "stall": partial(self._stall, process),
            "clock": self._clock,
            "stop": process.stop,
        }
        steps[step.do](**step.with_)

    # --- people -------------------------------------------------------------------------------------------------------

    def _ask(self, process: Process, *, who: str, platform: str, where: str, count: int, prompt: str) -> None:
        if platform == "discord":
            self._interact(process, who, where, "imagine", {"prompt": prompt, "count": count})
        else:
            self._write(who, where, f"/imagine {prompt} --n {count}")

    def _credits(self, process: Process, who: str, platform: str) -> None:
        if platform == "discord":
            self._interact(process, who, "group", "credits", {})
        else:
            self._write(who, "group", "/credits")

    def _write(self, who: str, where: str, text: str) -> None:
        server, person = self._world.telegram, PEOPLE[who]
        update = server.write(person, server.where(person, in_group=where == "group"), text)
        self._last_update[who] = update, server.updates[update]
        self._world.written.append(update)

    def _interact(
        self,
        process: Process,
        who: str,
        where: str,
        command: str,
        arguments: dict[str, Any],
        *,
        pressed: tuple[Shown, str] | None = None,
    ) -> None:
        channel = CHANNEL if where == "group" else PRIVATE + PEOPLE[who]
        if pressed is not None:
            channel = pressed[0].chat
        made = self._world.discord.interact(PEOPLE[who], channel, command, arguments, pressed)
        self._last_interaction[who] = made
        assert process.discord is not None
        process.discord.receive(made)

    def _repeat(self, process: Process, who: str, platform: str) -> None:
        if platform == "discord" and who in self._last_interaction:
            assert process.discord is not None
            process.discord.receive(self._last_interaction[who])
        elif platform == "telegram" and who in self._last_update:
            self._world.telegram.repeat(*self._last_update[who])

    def _press(self, process: Process, who: str, platform: str, action: str) -> None:
        """The newest such button that is their own."""
        found = self._buttons(who, platform, action)
        if not found:
            return
        shown, button = found[-1]
        if platform == "discord":
            self._interact(process, who, "", "", {}, pressed=(shown, button))
            return
        server = self._world.telegram
        update = server.press(PEOPLE[who], shown, button)
        self._last_update[who] = update, server.updates[update]

    def _buttons(self, who: str, platform: str, action: str) -> list[tuple[Shown, str]]:
        rows = self._world.database.execute("SELECT id FROM jobs WHERE user_id = ?", (str(PEOPLE[who]),))
        own = {row[0] for row in rows}
        return [
            (shown, button)
            for shown in self._world.messages
            if shown.platform == platform and not shown.is_deleted
            for button in shown.buttons
            if button.split(":")[1] == action and button.split(":")[2] in own
        ]

    def _delete(self, platform: str) -> None:
        """A moderator deletes the newest message of the bot that all can read."""
        mine = [
            one for one in self._world.messages if one.platform == platform and one.is_public and not one.is_deleted
        ]
        if mine:
            mine[-1].is_deleted = True
            self._world.moderated.update(mine[-1].jobs)

    # --- other processes ---

    def _cancel_elsewhere(self, process: Process, state: str = "") -> None:
        """An operator at the terminal, beside the bot: a transaction of another process. The newest job of any state,
        or of that one."""
        database: Any = self._world.database
        row = database.execute(
            "SELECT id FROM jobs WHERE finished_at IS NULL AND state LIKE ? ORDER BY seq DESC LIMIT 1", (state or "%",)
        ).fetchone()
        if row is None:
            return
        database.execute("BEGIN IMMEDIATE")
        try:
            jobs.end(
                database, job_id=JobId(row[0]), state=JobState.CANCELLED, failure=Failure(key="state.cancelled"),
                at=process.clock.now(),
            )  # fmt: skip
        except JobEnded:
            database.execute("ROLLBACK")
        else:
            database.execute("COMMIT")
            self._world.check_books("jobs.end")

    # --- machines ---

    def _down(self, process: Process, backend: str, for_s: float) -> None:
        service = self._world.services[backend]
        service.down_until_s = process.loop.now_s + for_s

    def _stall(self, process: Process, for_s: float, *, is_swept: bool = False) -> None:
        """The process does nothing for so long, as under SIGSTOP or on a machine that swaps; the world goes on. When it
        comes back, another process may have ended what was late (`is_swept`)."""
        process.loop.now_s += for_s
        self._world.was_hindered = True
        if not is_swept:
            return
        late_at = process.clock.now() - timedelta(seconds=LEFT_TO_ANOTHER_S)
        database = self._world.database
        database.execute("BEGIN IMMEDIATE")
        jobs.expire(database, at=late_at)
        database.execute("COMMIT")
        self._world.check_books("jobs.expire")

    def _clock(self, by_s: float) -> None:
        self._world.clock_off += timedelta(seconds=by_s)
