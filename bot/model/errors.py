"""The error tree: facts with a name, made to be told.

BotError
├── Refusal                 a request is not done; nothing was changed; the person is told
│   ├── (what was typed)    EmptyPrompt, PromptTooLong, UnknownAspectRatio, BadCount, BadSeed, SeedNotTaken, …
│   ├── (money and limits)  NotEnoughCredits, TooManyActiveJobs, QueueFull, Banned, …
│   └── (state)             UnknownJob, NotYours, TooLateToCancel, ServiceUnavailable, StorageFull, …
├── BackendError            said by a backend: TryLater, Refused, Unavailable, Ambiguous, TaskLost, BadPicture
├── ChatError               said by a chat: ChatBusy, Gone, DeliveryUnknown
├── LedgerError             HoldClosed
└── JobEnded                somebody else has already ended this job

Each class has a text key and the names of its values; `bot.texts` holds the sentence in every language.
"""

from __future__ import annotations

from typing import ClassVar

Value = str | int | float


class BotError(Exception):
    """A named fact with values. Raises TypeError at once where a value is missing or unknown."""

    key: ClassVar[str] = "error.internal"
    names: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **values: Value) -> None:
        if set(values) != set(self.names):
            expected, given = ", ".join(self.names) or "no values", ", ".join(sorted(values)) or "none"
            raise TypeError(f"{type(self).__name__} takes {expected}; given: {given}")
        self.values: dict[str, Value] = values
        super().__init__(f"{self.key} {values}" if values else self.key)


# --- Refusals -------------------------------------------------------------------------------------------


class Refusal(BotError):
    """A request that is not done. Nothing was changed and nothing is charged."""

    key = "refusal.generic"


class UnknownCommand(Refusal):
    key = "refusal.unknown_command"
    names = ("command",)


class MissingArgument(Refusal):
    key = "refusal.missing_argument"
    names = ("name", "command")


class MissingValue(Refusal):
    """A flag with nothing after it."""

    key = "refusal.missing_value"
    names = ("name",)


class UnknownArgument(Refusal):
    key = "refusal.unknown_argument"
    names = ("name", "command", "known")


class NotAWholeNumber(Refusal):
    key = "refusal.not_a_whole_number"
    names = ("name", "given")


class EmptyPrompt(Refusal):
    key = "refusal.empty_prompt"


class PromptTooLong(Refusal):
    key = "refusal.prompt_too_long"
    names = ("length", "limit", "over")


class TooManyListed(Refusal):
    """Channels or roles that a group's rules name."""

    key = "refusal.too_many_listed"
    names = ("limit",)


class CannotPostHere(Refusal):
    """`lacking` are the permissions' names, in the person's language."""

    key = "refusal.cannot_post_here"
    names = ("lacking",)


class NotInThisChannel(Refusal):
    """`channels` are mentions of those where it works."""

    key = "refusal.not_in_this_channel"
    names = ("channels",)


class RoleNeeded(Refusal):
    """`roles` are mentions; one is enough."""

    key = "refusal.role_needed"
    names = ("roles",)


class AgeRestrictedOnly(Refusal):
    key = "refusal.age_restricted_only"


class TooFast(Refusal):
    """`limit` a minute; one more in `seconds`."""

    key = "refusal.too_fast"
    names = ("limit", "seconds")


class GroupTooFast(Refusal):
    """As TooFast, of all people in a group together."""

    key = "refusal.group_too_fast"
    names = ("limit", "seconds")


class BadSize(Refusal):
    """`given` is what was typed; sides are whole pixels from `minimum` to `maximum`, in steps of `step`."""

    key = "refusal.bad_size"
    names = ("given", "minimum", "maximum", "step")


class UnknownAspectRatio(Refusal):
    key = "refusal.unknown_aspect_ratio"
    names = ("given", "known")


class BadCount(Refusal):
    key = "refusal.bad_count"
    names = ("given", "limit")


class BadSeed(Refusal):
    key = "refusal.bad_seed"
    names = ("given", "limit")


class SeedNotTaken(Refusal):
    key = "refusal.seed_not_taken"
    names = ("given",)


class SizeNotTaken(Refusal):
    key = "refusal.size_not_taken"
    names = ("given",)


class BadStrength(Refusal):
    key = "refusal.bad_strength"
    names = ("given", "limit")


class StrengthWithoutPicture(Refusal):
    key = "refusal.strength_without_picture"


class PictureNotTaken(Refusal):
    """No backend can begin from a picture."""

    key = "refusal.picture_not_taken"


class NotTakenTogether(Refusal):
    """Each of the wishes can be done somewhere, but all of them nowhere."""

    key = "refusal.not_taken_together"


class SourceGone(Refusal):
    """The picture that a job began from is not kept any more."""

    key = "refusal.source_gone"


class SentPictureTooLarge(Refusal):
    key = "refusal.sent_picture_too_large"
    names = ("limit_mib", "limit_px")


class SentPictureUnreadable(Refusal):
    key = "refusal.sent_picture_unreadable"


class NotEnoughCredits(Refusal):
    key = "refusal.not_enough_credits"
    names = ("price", "balance")


class NotEnoughForDearest(Refusal):
    """`price` is what it costs at most; it is set aside until it is known what was used."""

    key = "refusal.not_enough_for_dearest"
    names = ("price", "balance")


class NothingToDeduct(Refusal):
    key = "refusal.nothing_to_deduct"
    names = ("person", "amount", "balance")


class TooManyActiveJobs(Refusal):
    key = "refusal.too_many_active_jobs"
    names = ("active", "limit")


class QueueFull(Refusal):
    key = "refusal.queue_full"
    names = ("queued", "limit")


class Banned(Refusal):
    key = "refusal.banned"


class AdminsOnly(Refusal):
    key = "refusal.admins_only"
    names = ("command",)


class UnknownPerson(Refusal):
    key = "refusal.unknown_person"
    names = ("given",)


class UnknownChoice(Refusal):
    key = "refusal.unknown_choice"
    names = ("name", "given", "known")


class NotInAGroup(Refusal):
    key = "refusal.not_in_a_group"


class AdminsStay(Refusal):
    """An admin is banned by taking their identity out of the settings, not from the chat."""

    key = "refusal.admins_stay"
    names = ("person",)


class NotInAServer(Refusal):
    key = "refusal.not_in_a_server"


class GroupAdminsOnly(Refusal):
    key = "refusal.group_admins_only"


class GroupClosed(Refusal):
    key = "refusal.group_closed"


class GroupOnlyForAdmins(Refusal):
    key = "refusal.group_only_for_admins"


class StillUnderWay(Refusal):
    key = "refusal.still_under_way"


class BadAmount(Refusal):
    key = "refusal.bad_amount"
    names = ("given", "limit")


class ReasonTooLong(Refusal):
    key = "refusal.reason_too_long"
    names = ("length", "limit")


class UnknownJob(Refusal):
    key = "refusal.unknown_job"
    names = ("given",)


class NotYours(Refusal):
    key = "refusal.not_yours"


class TooLateToCancel(Refusal):
    key = "refusal.too_late_to_cancel"


class PictureExpired(Refusal):
    key = "refusal.picture_expired"
    names = ("days",)


class NoSuchPicture(Refusal):
    key = "refusal.no_such_picture"
    names = ("index", "count")


class ServiceUnavailable(Refusal):
    """Every backend is out of order (its circuit is open). Told before any credit is held."""

    key = "refusal.service_unavailable"


class ShuttingDown(Refusal):
    key = "refusal.shutting_down"


class StorageFull(Refusal):
    """The disk is full: nothing could be written, so nothing was changed."""

    key = "refusal.storage_full"


class KeyUsedOtherwise(Refusal):
    """An idempotency key came back with other contents: whoever sends it has made a mistake."""

    key = "refusal.key_used_otherwise"
    names = ("given",)


# --- What a backend may say -------------------------------------------------------------------------------


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


# --- What a chat may say -----------------------------------------------------------------------------------


class ChatError(BotError):
    key = "failure.chat"


class ChatBusy(ChatError):
    """The platform asks to wait `after_s` seconds; nothing was shown."""

    names = ("after_s",)

    def __init__(self, *, after_s: float) -> None:
        super().__init__(after_s=after_s)
        self.after_s = after_s


class Gone(ChatError):
    """The place cannot be reached any more (blocked, kicked, deleted): no retries."""

    key = "failure.gone"


class DeliveryUnknown(ChatError):
    """The upload may have arrived. It may be repeated only where the platform makes that harmless."""

    key = "failure.delivery_unknown"


# --- What storage may say ------------------------------------------------------------------------------------


class LedgerError(BotError):
    key = "error.internal"


class HoldClosed(LedgerError):
    """The hold was already closed the other way (captured, and now to be released, or the reverse)."""

    names = ("job_id",)


class JobEnded(BotError):
    """The job is final already (cancelled, past its deadline): whoever works on it stops."""

    key = "error.internal"
    names = ("job_id",)


class BlobMissing(BotError):
    """The bytes are gone: expired, or removed by hand."""

    key = "refusal.picture_missing"


class NoSpace(BotError):
    """The disk is full while a picture was written. The half file is gone; the operator must be told."""

    key = "failure.no_space"
