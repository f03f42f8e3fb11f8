"""Errors that a backend raises in place of its answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.model.errors import BotError


class Advice(StrEnum):
    """What can be done about a picture that was not made, and so by whom.

    WORDS: the person can word it differently. LATER: it passes, so that the same may go well later. NOBODY: neither
    helps whoever asked; the operator has to look after it.
    """

    WORDS = "words"
    LATER = "later"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What an engine said of its trouble, for the operator alone: it may name files of the engine's machine.

    One printable line of bounded length each, without keys; "" for what was not said. `node` and `field` say where,
    `code` is the engine's name for the kind of trouble, `said` its words.
    """

    said: str = ""
    code: str = ""
    node: str = ""
    field: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """What was said, by name: the fields of an event."""
        named = {"node": self.node, "field": self.field, "code": self.code, "said": self.said}
        return {name: value for name, value in named.items() if value}

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.node and f"node {self.node}", self.field) if part)
        return ": ".join(part for part in (where, self.said or self.code) if part)


class BackendError(BotError):
    key = "failure.backend"


class TryLater(BackendError):
    """The call was not done now. The same call may be made again.

    `after_s` is how many seconds the service asks to wait, 0 where it names no time.
    """

    key = "failure.try_later"
    names = ("after_s",)

    def __init__(self, *, after_s: float = 0.0) -> None:
        super().__init__(after_s=after_s)
        self.after_s = after_s


class Refused(BackendError):
    """The backend will not make this picture, neither now nor later. `detail` is safe to show.

    `advice` says whose fault that is: WORDS is the person's, anything else the operator's. `is_certain` is whether the
    backend says so in a way that is known. If it is not, another backend is asked; if it is and the fault is the
    operator's, no other picture would be made there either. `cause` is told to the operator and to nobody else.
    """

    key = "failure.refused"
    names = ("detail",)

    def __init__(
        self, *, detail: str, advice: Advice = Advice.WORDS, is_certain: bool = True, cause: Cause | None = None
    ) -> None:
        super().__init__(detail=detail)
        self.detail = detail
        self.advice = advice
        self.is_certain = is_certain
        self.cause = cause or Cause()


class Unavailable(BackendError):
    """The backend cannot be used. `reason` is one of four words: `key_invalid`, `balance_used_up` and `misconfigured`
    are the operator's to mend, and open the circuit at once; `down` opens it when it goes on. `cause` is what the
    operator is told besides.
    """

    key = "failure.unavailable"
    names = ("reason",)

    def __init__(self, *, reason: str, cause: Cause | None = None) -> None:
        super().__init__(reason=reason)
        self.reason = reason
        self.cause = cause or Cause()


class Ambiguous(BackendError):
    """A submit whose outcome is not known: it may have been accepted and may be billed."""

    key = "failure.ambiguous"


class TaskLost(BackendError):
    """The backend does not know the task any more. It will neither finish nor bill it, so it is right to submit again.

    A status call raises this. Only backends of the operator's own do; the hosted service never forgets a task.
    """

    key = "failure.task_lost"


class BadPicture(BackendError):
    """The bytes are no picture that a person should get. `detail` is one of: not_allowed, too_large, gone,
    not_a_picture, black.
    """

    key = "failure.bad_picture"
    names = ("detail",)

    def __init__(self, *, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail
