"""What admins ask for and is not done: nothing was changed."""

from __future__ import annotations

from bot.model.refusals import Refusal
from bot.model.terms import Fault


class NothingToRefund(Refusal):
    """Nothing was paid for the job: it was free, is under way, or ended uncharged."""

    key = "refusal.nothing_to_refund"
    is_private = True
    names = ("job",)


class NoJobToRefund(Refusal):
    """None of the person's jobs has anything left to give back."""

    key = "refusal.no_job_to_refund"
    is_private = True
    names = ("person",)


class RefundedAlready(Refusal):
    """All that was paid for the job, `amount`, has been given back."""

    key = "refusal.refunded_already"
    is_private = True
    names = ("job", "amount")


class RefundTooLarge(Refusal):
    """`left` of the job's price can still be given back."""

    key = "refusal.refund_too_large"
    is_private = True
    about = "credits"
    names = ("job", "amount", "left")


class OverCap(Refusal):
    """An admin may give so much at a time."""

    key = "refusal.over_cap"
    is_private = True
    about = "amount"
    names = ("amount", "limit")


class OverDailyCap(Refusal):
    """`left` of the `limit` that an admin may give a day."""

    key = "refusal.over_daily_cap"
    is_private = True
    about = "amount"
    names = ("amount", "limit", "left")


class TooManyWords(Refusal):
    """Refused words and exceptions of one place."""

    key = "refusal.too_many_words"
    is_private = True
    names = ("limit",)


class NoWord(Refusal):
    """Nothing in it could be found in a prompt, or it is too long: `limit` characters."""

    key = "refusal.no_word"
    is_private = True
    about = "word"
    names = ("given", "limit")


class UnknownAct(Refusal):
    """No entry of the audit has this number."""

    key = "refusal.unknown_act"
    is_private = True
    names = ("given",)


class NothingToUndo(Refusal):
    """The admin has done nothing that can be undone, or has undone it."""

    key = "refusal.nothing_to_undo"


class CannotBeUndone(Refusal):
    """An undo, or what cannot be brought back."""

    key = "refusal.cannot_be_undone"
    is_private = True
    names = ("number",)


class UndoneAlready(Refusal):
    """By the act `by`."""

    key = "refusal.undone_already"
    is_private = True
    names = ("number", "by")


class PartlySpent(Refusal):
    """Of the `amount` that an undo would take back, `taken` can be taken, and `rest` is spent or held: it must be said
    what becomes of that. Nothing was changed."""

    key = "refusal.partly_spent"
    is_private = True
    names = ("number", "amount", "taken", "rest")


class NothingAsked(Refusal):
    """The person has never asked for a picture."""

    key = "refusal.nothing_asked"
    is_private = True
    names = ("person",)


class ChangedSince(Refusal):
    """What the act `number` changed has been changed again since: undoing it would undo that, too."""

    key = "refusal.changed_since"
    is_private = True
    names = ("number",)


class UnknownSetting(Refusal):
    """None that can be changed while the bot runs; `known` are those that can."""

    key = "refusal.unknown_setting"
    names = ("given", "known")


class SettingFixed(Refusal):
    """The environment or `.env` has a value, which wins."""

    key = "refusal.setting_fixed"
    names = ("name",)


class WrongValue(Refusal):
    """`sentence` is the settings' own, in English, or one in the person's language; `fault` what it is made of."""

    key = "refusal.wrong_value"
    names = ("sentence",)

    def __init__(self, sentence: str, *, fault: Fault | None = None) -> None:
        super().__init__(sentence=sentence)
        self.fault = fault


class UnknownScope(Refusal):
    """Nothing that can be paused; `known` are the platforms and backends."""

    key = "refusal.unknown_scope"
    about = "where"
    names = ("given", "known")


class QuestionGone(Refusal):
    """A question that was asked before is too old, or somebody else's: nothing was done."""

    key = "refusal.question_gone"


class FixedInSettings(Refusal):
    """Who is listed in ADMINS stays an owner until the operator takes them out there."""

    key = "refusal.fixed_in_settings"
    is_private = True
    names = ("person",)


class StaffStays(Refusal):
    """Whom an owner has named is blocked once the role is taken away."""

    key = "refusal.staff_stays"
    is_private = True
    names = ("person",)


class StaffAreErasedByOwners(Refusal):
    """An admin wants somebody erased who looks after the bot."""

    key = "refusal.staff_erased_by_owners"
    is_private = True
    names = ("person",)


class NoGroupHere(Refusal):
    """People of a group are meant, and it is neither written in one nor names one."""

    key = "refusal.no_group_here"
    about = "people"
    names = ("given",)


class NobodyMet(Refusal):
    """Nobody has ever asked for a picture in that group."""

    key = "refusal.nobody_met"


class UnknownGroupRole(Refusal):
    """It names no role of a platform where people have roles."""

    key = "refusal.unknown_group_role"
    about = "people"
    names = ("given",)


class NobodyInRole(Refusal):
    """Nobody had that role when the bot last met them."""

    key = "refusal.nobody_in_role"
    about = "people"
    names = ("given",)
