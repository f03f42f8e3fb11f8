"""Requests that are not done: nothing was changed, nothing is charged, and the person is told what to do next."""

from __future__ import annotations

from typing import ClassVar

from bot.model.errors import BotError


class Refusal(BotError):
    """A request that is not done. Nothing was changed and nothing is charged.

    `is_private` where it tells something about a person, as what they have: then only who asked is told. `about` is the
    parameter whose value is refused, "" where it is none; with `names_parameter` the value `name` is a parameter.
    """

    key = "refusal.generic"
    is_private: ClassVar[bool] = False
    about: ClassVar[str] = ""
    names_parameter: ClassVar[bool] = False


class UnknownCommand(Refusal):
    key = "refusal.unknown_command"
    names = ("command",)


class MissingArgument(Refusal):
    key = "refusal.missing_argument"
    names = ("name", "command")
    names_parameter = True


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
    names_parameter = True


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
    about = "size"
    names = ("given", "minimum", "maximum", "step")


class UnknownAspectRatio(Refusal):
    key = "refusal.unknown_aspect_ratio"
    about = "aspect_ratio"
    names = ("given", "known")


class BadCount(Refusal):
    key = "refusal.bad_count"
    about = "count"
    names = ("given", "limit")


class BadSeed(Refusal):
    key = "refusal.bad_seed"
    about = "seed"
    names = ("given", "limit")


class SeedNotTaken(Refusal):
    key = "refusal.seed_not_taken"
    about = "seed"
    names = ("given",)


class SizeNotTaken(Refusal):
    key = "refusal.size_not_taken"
    about = "size"
    names = ("given",)


class BadStrength(Refusal):
    key = "refusal.bad_strength"
    about = "strength"
    names = ("given", "limit")


class StrengthWithoutPicture(Refusal):
    key = "refusal.strength_without_picture"
    about = "strength"


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
    is_private = True
    names = ("price", "balance")


class NotEnoughForDearest(Refusal):
    """`price` is what it costs at most; it is set aside until it is known what was used."""

    key = "refusal.not_enough_for_dearest"
    is_private = True
    names = ("price", "balance")


class PriceRisen(Refusal):
    """It costs `price` by now, and `shown` was shown before. Nothing was held."""

    key = "refusal.price_risen"
    names = ("price", "shown")


class NothingToDeduct(Refusal):
    key = "refusal.nothing_to_deduct"
    is_private = True
    names = ("person", "amount", "balance")


class TooManyActiveJobs(Refusal):
    key = "refusal.too_many_active_jobs"
    is_private = True
    names = ("active", "limit")


class QueueFull(Refusal):
    key = "refusal.queue_full"
    names = ("queued", "limit")


class Banned(Refusal):
    key = "refusal.banned"
    is_private = True


class BannedUntil(Banned):
    """`until` is a moment in UTC."""

    key = "refusal.banned_until"
    names = ("until",)


class Paused(Refusal):
    """An owner has stopped it for now: where the person asks, or all backends that could do it."""

    key = "refusal.paused"


class PausedSaying(Paused):
    """`words` are the owner's."""

    key = "refusal.paused_saying"
    names = ("words",)


class AdminsOnly(Refusal):
    key = "refusal.admins_only"
    names = ("command",)


class UnknownPerson(Refusal):
    key = "refusal.unknown_person"
    is_private = True
    names = ("given",)


class SeveralPeople(Refusal):
    """`known` are the identities that it may be."""

    key = "refusal.several_people"
    is_private = True
    names = ("given", "known")


class UnknownChoice(Refusal):
    key = "refusal.unknown_choice"
    names = ("name", "given", "known")
    names_parameter = True


class NotInAGroup(Refusal):
    key = "refusal.not_in_a_group"


class NoAlertsHere(Refusal):
    """There is no chat here that the bot could write to by itself."""

    key = "refusal.no_alerts_here"


class AdminsStay(Refusal):
    """An admin is banned by taking their identity out of the settings, not from the chat."""

    key = "refusal.admins_stay"
    is_private = True
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
    about = "amount"
    names = ("given", "limit")


class BadDuration(Refusal):
    """`limit` are days."""

    key = "refusal.bad_duration"
    about = "time"
    names = ("given", "limit")


class ReasonTooLong(Refusal):
    key = "refusal.reason_too_long"
    about = "reason"
    names = ("length", "limit")


class UnknownJob(Refusal):
    key = "refusal.unknown_job"
    names = ("given",)


class NotYours(Refusal):
    key = "refusal.not_yours"


class NotYoursToEdit(Refusal):
    """Somebody else's, whose prompt the person may read and use."""

    key = "refusal.not_yours_to_edit"


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
    event = "disk_full"
    """What the operator is told."""


class StorageReadOnly(StorageFull):
    """The database cannot be written to (permissions, or a file system gone read-only): nothing was changed."""

    event = "storage_read_only"


class PicturesNotKept(Refusal):
    """No picture can be kept now: nothing was started and nothing held."""

    key = "refusal.storage_full"


class KeyUsedOtherwise(Refusal):
    """An idempotency key came back with other contents: whoever sends it has made a mistake."""

    key = "refusal.key_used_otherwise"
    names = ("given",)
