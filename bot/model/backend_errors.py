"""Errors that a backend raises in place of its answer."""

from __future__ import annotations

from bot.model.errors import BotError


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
    """The service will not do this request, neither now nor later. `detail` is safe to show."""

    key = "failure.refused"
    names = ("detail",)

    def __init__(self, *, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class Unavailable(BackendError):
    """The backend cannot be used. `reason` is one of three words: `key_invalid` and `balance_used_up` are the
    operator's to mend, and open the circuit at once; `down` opens it when it goes on.
    """

    key = "failure.unavailable"
    names = ("reason",)

    def __init__(self, *, reason: str) -> None:
        super().__init__(reason=reason)
        self.reason = reason


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
