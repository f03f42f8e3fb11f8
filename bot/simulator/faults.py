"""What can go wrong with the hosted service, by name, and when to play it.

One notation serves the configuration, the header `X-Simulate` and the marker `[simulate:…]` in a prompt:

    failed                    the fault at the call it belongs to
    status:server-error       at the status call (submit, status or image), for faults any call can have
    image:server-error*2      only the first two times
    failed:0.1                one time in ten

A header or a marker on a submit may also settle the fate of the task it makes: its later status and image calls.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

HEADER = "X-Simulate"
MARKER = re.compile(r"\[simulate:([a-z0-9:.*-]{1,60})\]")
RULE = re.compile(
    r"(?:(?P<call>submit|status|image):)?(?P<name>[a-z0-9-]+?)(?:\*(?P<times>[0-9]{1,6}))?(?::(?P<rate>[0-9.]{1,10}))?"
)


class Call(StrEnum):
    """The three kinds of call a client makes."""

    SUBMIT = "submit"
    STATUS = "status"
    IMAGE = "image"


class Fault(StrEnum):
    """Every way of the documented contract to go wrong, and the ones it is silent about."""

    # any call
    UNAUTHORIZED = "unauthorized"
    PAYMENT_REQUIRED = "payment-required"
    RATE_LIMITED = "rate-limited"
    RATE_LIMITED_UNTIL = "rate-limited-until"
    RATE_LIMITED_BARE = "rate-limited-bare"
    REFUSED = "refused"
    SERVER_ERROR = "server-error"
    BAD_GATEWAY = "bad-gateway"
    MALFORMED_JSON = "malformed-json"
    ENVELOPE_DISAGREES = "envelope-disagrees"
    HANG = "hang"
    DROPPED = "dropped"
    # what the status call tells
    FAILED = "failed"
    FAILED_SILENTLY = "failed-silently"
    UNKNOWN_STATUS = "unknown-status"
    UNKNOWN_STATUS_ERROR = "unknown-status-error"
    NEVER_FINISHES = "never-finishes"
    SEVERAL_IMAGES = "several-images"
    NO_IMAGES = "no-images"
    FOREIGN_REQUEST = "foreign-request"
    MISSING_FIELDS = "missing-fields"
    ODD_FIELDS = "odd-fields"
    IMAGE_ELSEWHERE_HTTP = "image-elsewhere-http"
    IMAGE_LOOPBACK = "image-loopback"
    IMAGE_PRIVATE = "image-private"
    IMAGE_LINK_LOCAL = "image-link-local"
    IMAGE_FILE_URL = "image-file-url"
    # what the image's address answers
    IMAGE_REDIRECT_HTTP = "image-redirect-http"
    IMAGE_REDIRECT_PRIVATE = "image-redirect-private"
    IMAGE_TOO_LARGE = "image-too-large"
    IMAGE_BOMB = "image-bomb"
    IMAGE_NOT_IMAGE = "image-not-image"
    IMAGE_HTML = "image-html"
    IMAGE_TRUNCATED = "image-truncated"
    IMAGE_BLACK = "image-black"
    IMAGE_EMPTY = "image-empty"
    IMAGE_MISSING = "image-missing"
    IMAGE_SLOW = "image-slow"


ANY_CALL = frozenset(
    {
        Fault.UNAUTHORIZED,
        Fault.PAYMENT_REQUIRED,
        Fault.RATE_LIMITED,
        Fault.RATE_LIMITED_UNTIL,
        Fault.RATE_LIMITED_BARE,
        Fault.REFUSED,
        Fault.SERVER_ERROR,
        Fault.BAD_GATEWAY,
        Fault.MALFORMED_JSON,
        Fault.ENVELOPE_DISAGREES,
        Fault.HANG,
        Fault.DROPPED,
    }
)
AT_IMAGE = frozenset(
    {
        Fault.IMAGE_REDIRECT_HTTP,
        Fault.IMAGE_REDIRECT_PRIVATE,
        Fault.IMAGE_TOO_LARGE,
        Fault.IMAGE_BOMB,
        Fault.IMAGE_NOT_IMAGE,
        Fault.IMAGE_HTML,
        Fault.IMAGE_TRUNCATED,
        Fault.IMAGE_BLACK,
        Fault.IMAGE_EMPTY,
        Fault.IMAGE_MISSING,
        Fault.IMAGE_SLOW,
    }
)
FAILURES = frozenset({Fault.FAILED, Fault.FAILED_SILENTLY, Fault.UNKNOWN_STATUS_ERROR})
"""The faults that end a task without a picture: the provider does not bill them."""


class UnknownFault(ValueError):
    """A fault that was asked for in words this simulator does not know. The text says which and what there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultRule:
    """One fault at one kind of call: how often (`rate` 0 to 1), and how many times at most (`times` None: always)."""

    fault: Fault
    call: Call
    rate: float = 1.0
    times: int | None = None

    def __str__(self) -> str:
        times = "" if self.times is None else f"*{self.times}"
        rate = "" if self.rate >= 1 else f":{self.rate:g}"
        return f"{self.call}:{self.fault}{times}{rate}"


def home_of(fault: Fault) -> Call:
    """The only call a fault can be played at, of those that not every call can have."""
    return Call.IMAGE if fault in AT_IMAGE else Call.STATUS


def parse_rule(text: str, *, here: Call = Call.SUBMIT) -> FaultRule:
    """`[CALL:]NAME[*TIMES][:RATE]`; `here` is meant where a fault any call can have names none. Raises UnknownFault."""
    match = RULE.fullmatch(text.strip().lower())
    if match is None or match["name"] not in set(Fault):
        raise UnknownFault(f"{text.strip()[:60]!r} is not a fault; there are: {', '.join(Fault)}")
    fault = Fault(match["name"])
    home = here if fault in ANY_CALL else home_of(fault)
    call = Call(match["call"]) if match["call"] else home
    if fault not in ANY_CALL and call is not home:
        raise UnknownFault(f"{fault} is played at the {home} call, not at {call}")
    try:
        rate = float(match["rate"]) if match["rate"] else 1.0
    except ValueError as error:
        raise UnknownFault(f"{match['rate']!r} is not a rate between 0 and 1") from error
    if not 0 <= rate <= 1:
        raise UnknownFault(f"{rate:g} is not a rate between 0 and 1")
    return FaultRule(fault=fault, call=call, rate=rate, times=int(match["times"]) if match["times"] else None)


def parse_rules(text: str, *, here: Call = Call.SUBMIT) -> tuple[FaultRule, ...]:
    """Rules separated by commas; none for an empty text. Raises UnknownFault."""
    return tuple(parse_rule(part, here=here) for part in text.split(",") if part.strip())


def rules_in_prompt(prompt: str) -> tuple[FaultRule, ...]:
    """The rules a prompt carries as `[simulate:failed]`; a marker that names no fault is just text."""
    found = []
    for match in MARKER.finditer(prompt):
        try:
            found.append(parse_rule(match[1]))
        except UnknownFault:
            continue
    return tuple(found)


class FaultPlan:
    """Decides at each call which fault is played, and counts what was."""

    def __init__(self, *, rules: Sequence[FaultRule] = (), random: Random) -> None:
        self._rules = tuple(rules)
        self._random = random
        self._played: dict[str, Counter[FaultRule]] = {}
        self.totals: Counter[Fault] = Counter()

    def at_call(self, call: Call, own: Iterable[FaultRule] = (), *, owner: str = "") -> Fault | None:
        """The fault that takes the place of this call's answer: one of the call's or task's own, else a configured one.

        A rule with a limit of times counts for each owner (a task id) apart; a configured one over all calls.
        """
        for rule in own:
            if rule.call is call and self._plays(rule, owner):
                return rule.fault
        for rule in self._rules:
            if rule.call is call and rule.fault in ANY_CALL and self._plays(rule, ""):
                return rule.fault
        return None

    def told(self, own: Iterable[FaultRule], *, owner: str) -> frozenset[Fault]:
        """The faults that colour what an otherwise sound status answer tells."""
        return frozenset(
            rule.fault
            for rule in own
            if rule.call is Call.STATUS and rule.fault not in ANY_CALL and self._plays(rule, owner)
        )

    def fate(self, own: Iterable[FaultRule] = ()) -> tuple[FaultRule, ...]:
        """What a new task has in store, by its own rules and the configuration's.

        Drawn once, so that every status call tells the same; only the rate of a fault any call can have stays open.
        """
        later = [rule for rule in own if rule.call is not Call.SUBMIT]
        kept = [rule for rule in later if rule.fault in ANY_CALL or self._chances(rule)]
        kept += [
            replace(rule, times=None) for rule in self._rules if rule.fault not in ANY_CALL and self._falls(rule, "")
        ]
        return tuple(rule if rule.fault in ANY_CALL else replace(rule, rate=1.0) for rule in kept)

    def forget(self, owner: str) -> None:
        """Drop what was counted for a task that is gone."""
        self._played.pop(owner, None)

    def _plays(self, rule: FaultRule, owner: str) -> bool:
        plays = self._falls(rule, owner)
        self.totals[rule.fault] += plays
        return plays

    def _falls(self, rule: FaultRule, owner: str) -> bool:
        if rule.times is not None and self._played.get(owner, Counter())[rule] >= rule.times:
            return False
        if not self._chances(rule):
            return False
        if rule.times is not None:
            self._played.setdefault(owner, Counter())[rule] += 1
        return True

    def _chances(self, rule: FaultRule) -> bool:
        return rule.rate >= 1 or self._random.random() < rule.rate
