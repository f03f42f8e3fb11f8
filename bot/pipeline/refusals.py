"""Whose fault it is that a backend does not make a picture, what the person is told of it, and what the operator.

The same refusal for several different prompts in a row is not the words' fault, whatever the backend says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from bot.model.backend_errors import Advice, Cause, Refused
from bot.model.images import Failed, Needs
from bot.model.jobs import Failure
from bot.pipeline.lane import Lane
from bot.pipeline.lanes import Lanes
from bot.ports import Events

PROMPTS_AT_FAULT = 5
"""So many different prompts in a row were refused for the same reason, blamed on their words: it is the operator's."""
UNCLEAR_BEFORE_OPEN = 3
"""So many in a row were refused for a reason that is not their words, perhaps that of the single request."""
MIN_QUOTED_CHARACTERS = 12
"""A shorter piece that a message has in common with the prompt tells nothing of it."""

_VARYING = re.compile(r"[0-9]+|\W+")


class Refusals:
    """Judges what the backends refuse. It keeps no prompt, only hashes."""

    def __init__(self, *, lanes: Lanes, events: Events) -> None:
        self._lanes = lanes
        self._events = events
        self._at_submit = {lane.name: _Streak() for lane in lanes}
        self._at_work = {lane.name: _Streak() for lane in lanes}

    def accepted(self, lane: Lane) -> None:
        """A submit was accepted."""
        self._at_submit[lane.name].clear()
        lane.refuses.discard("submit")

    def made(self, lane: Lane) -> None:
        """A picture was finished."""
        self._at_work[lane.name].clear()
        lane.refuses.discard("work")

    def refused(self, lane: Lane, refused: Refused, *, prompt: str, needs: Needs) -> Refused:
        """A submit was refused. Gives the refusal as it is to be understood, and tells the operator what is theirs.

        What was asked for beside a prompt (`needs`) may be at fault where there is such a thing, so that it opens no
        circuit unless the fault is certain.
        """
        streak = self._at_submit[lane.name]
        count = streak.add(prompt=prompt, advice=refused.advice, cause=refused.cause, detail=refused.detail)
        self._lanes.heard(lane, at_submit=True)
        if refused.advice is Advice.WORDS and count < PROMPTS_AT_FAULT:
            return refused
        cause = told(refused.cause, prompt, detail=refused.detail)
        if refused.advice is Advice.WORDS:
            refused = Refused(detail="", advice=Advice.NOBODY, cause=cause)
            lane.refuses.add("submit")
            self._events.warn("backend_refuses_everything", backend=lane.name, prompts=count, **cause.fields)
        else:
            self._events.warn("backend_refused", backend=lane.name, **cause.fields)
        if refused.is_certain or (needs == Needs() and count >= UNCLEAR_BEFORE_OPEN):
            self._lanes.fail(lane, "misconfigured", at_submit=True, cause=cause)
        return refused

    def failed(self, lane: Lane, failed: Failed, *, prompt: str) -> Failed:
        """What was accepted has failed. Gives the failure as it is to be understood, as `refused` does. It opens no
        circuit, since the next submit, which would be accepted, would close it."""
        streak = self._at_work[lane.name]
        count = streak.add(prompt=prompt, advice=failed.advice, cause=failed.cause, detail=failed.detail)
        cause = told(failed.cause, prompt, detail=failed.detail)
        if failed.advice is Advice.WORDS and count >= PROMPTS_AT_FAULT:
            lane.refuses.add("work")
            self._events.alert("backend_refuses_everything", backend=lane.name, prompts=count, **cause.fields)
            return replace(failed, detail="", advice=Advice.NOBODY)
        if failed.advice is Advice.NOBODY and count >= UNCLEAR_BEFORE_OPEN:
            lane.refuses.add("work")
            self._events.alert("backend_fails", backend=lane.name, prompts=count, **cause.fields)
        elif failed.advice is not Advice.WORDS:
            self._events.warn("backend_failed", backend=lane.name, **cause.fields)
        return failed


def failure_of_refusal(refused: Refused) -> Failure:
    """What the person is told. A backend's words about what only the operator can mend are not for them."""
    match refused.advice:
        case Advice.WORDS:
            return Failure(key="failure.refused", detail=refused.detail)
        case Advice.LATER:
            return Failure(key="failure.unavailable")
        case Advice.NOBODY:
            return Failure(key="failure.not_possible")


def failure_of(failed: Failed) -> Failure:
    if failed.was_stopped:
        return Failure(key="failure.stopped")
    match failed.advice:
        case Advice.WORDS:
            return Failure(key="failure.refused", detail=failed.detail)
        case Advice.LATER:
            return Failure(key="failure.backend_failed", detail=failed.detail)
        case Advice.NOBODY:
            return Failure(key="failure.not_possible")


def said_by(refusal: Refused | Failed) -> str:
    """The service's own words, for the operator."""
    return refusal.cause.said or refusal.detail


@dataclass(slots=True)
class _Streak:
    """Refusals of one backend in a row, with nothing accepted between."""

    _reason: tuple[str, ...] = ()
    _prompts: set[int] = field(default_factory=set)

    def add(self, *, prompt: str, advice: Advice, cause: Cause, detail: str) -> int:
        """How many different prompts by now. Another reason begins anew; the same prompt again is counted once."""
        said = without_prompt(cause.said or detail, prompt)
        reason = (advice, cause.node, cause.field, cause.code or _VARYING.sub(" ", said).strip().casefold())
        if reason != self._reason:
            self._reason, self._prompts = reason, set()
        if len(self._prompts) < max(PROMPTS_AT_FAULT, UNCLEAR_BEFORE_OPEN):
            self._prompts.add(hash(prompt))
        return len(self._prompts)

    def clear(self) -> None:
        self._reason, self._prompts = (), set()


def told(cause: Cause, prompt: str, *, detail: str = "") -> Cause:
    """What the operator is told: no prompt stands in a log."""
    return replace(cause, said=without_prompt(cause.said or detail, prompt))


def without_prompt(text: str, prompt: str) -> str:
    """The text without the pieces that it has of the prompt: no prompt stands in a log."""
    length = MIN_QUOTED_CHARACTERS
    if len(prompt) < length:
        return re.sub(rf"(?<!\w){re.escape(prompt)}(?!\w)", "…", text) if prompt else text
    pieces = {prompt[at : at + length] for at in range(len(prompt) - length + 1)}
    hidden = [False] * len(text)
    for at in range(len(text) - length + 1):
        if text[at : at + length] in pieces:
            hidden[at : at + length] = [True] * length
    shown = "".join("\0" if is_hidden else c for c, is_hidden in zip(text, hidden, strict=True))
    return re.sub("\0+", "…", shown)
