"""What a backend may say instead of what it was asked for."""

from __future__ import annotations

from bot.model.errors import BotError


class BackendError(BotError):
    key = "failure.backend"


class TryLater(BackendError):
    """Not now, and certainly not done: the same call may be made again.

    `after_s` is how long the service asks to wait, 0 where it names no time.
    """

    key = "failure.try_later"
    names = ("after_s",)

    def __init__(self, *, after_s: float = 0.0) -> None:
        super().__init__(after_s=after_s)
        self.after_s = after_s


class Refused(BackendError):
    """The service will not do this request, now or later. `detail` is safe to show."""

    key = "failure.refused"
    names = ("detail",)

    def __init__(self, *, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class Unavailable(BackendError):
    """The operator's fault (`key_invalid`, `balance_used_up`: the circuit opens at once), or the service is `down`
    (the circuit opens when that goes on). `reason` is one of these three words."""

    key = "failure.unavailable"
    names = ("reason",)

    def __init__(self, *, reason: str) -> None:
        super().__init__(reason=reason)
        self.reason = reason


class Ambiguous(BackendError):
    """A submit whose outcome is not known: it may have been accepted and may be billed."""

    key = "failure.ambiguous"


class TaskLost(BackendError):
    """A status call: the backend does not know the task any more and will certainly not finish it, nor bill it.
    Submitting again is right. Only backends of one's own say this; the hosted service never forgets."""

    key = "failure.task_lost"


class BadPicture(BackendError):
    """Bytes that are no picture a person should get. `detail` is one of: not_allowed, too_large,
    gone, not_a_picture, black."""

    key = "failure.bad_picture"
    names = ("detail",)

    def __init__(self, *, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail
