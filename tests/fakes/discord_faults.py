"""What the imitation of Discord refuses, and what can be made to go wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

ALWAYS = 1_000_000
"""`times` of what goes on until the end: taken once, it is not missed."""


class Refused(Exception):
    """An error of the API: a status, a code and its words."""

    def __init__(self, status: int, code: int, message: str, *, headers: dict[str, str] | None = None, **more: Any) -> None:  # fmt: skip # noqa: E501
        super().__init__(message)
        self.status = status
        self.body: Json | str = {"message": message, "code": code, **more}
        self.headers = headers or {}


KNOWN = {
    10003: (404, "Unknown Channel"),
    10008: (404, "Unknown Message"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    20028: (429, "The write action you are performing on the channel has hit the write rate limit"),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    40094: (400, "This interaction has hit the maximum number of follow up messages."),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50027: (401, "Invalid Webhook Token"),
    50083: (400, "Tried to perform an operation on an archived thread, such as editing a message"),
    160005: (400, "This thread is locked"),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
}


def refused(code: int) -> Refused:
    status, message = KNOWN[code]
    return Refused(status, code, message)


def invalid(where: str, why: str) -> Refused:
    """50035, with the field that is wrong."""
    errors: Json = {"_errors": [{"code": "INVALID", "message": why}]}
    for name in reversed(where.split(".")):
        errors = {name: errors}
    return Refused(400, 50035, "Invalid Form Body", errors=errors)


def failing(status: int = 502) -> Refused:
    """An answer of what stands before the API."""
    error = Refused(status, 0, "")
    error.body = f"<html><title>{status}: Server Error</title></html>"
    return error


def unknown(status: int, code: int) -> Refused:
    """A code that no list has, or one of AutoMod's."""
    return Refused(status, code, "Message was blocked.")


def page(status: int, text: str = "<html><title>No</title></html>", *, content_type: str = "text/html") -> Refused:
    """What stands before the API says it, or nothing is said at all ("")."""
    error = Refused(status, 0, "")
    error.body = text
    error.headers = {"Content-Type": content_type}
    return error


def limited(retry_after_s: float, *, is_global: bool = False, via: bool = True) -> Refused:
    """429; without Via it is what Cloudflare says to those it has banned."""
    scope = "global" if is_global else "user"
    headers = {"Retry-After": str(int(retry_after_s) + 1), "X-RateLimit-Scope": scope}
    headers |= {"X-RateLimit-Global": "true"} if is_global else {}
    error = Refused(429, 0, "You are being rate limited.", headers=headers)
    if via:
        error.headers["Via"] = "1.1 google"
        error.body = {"message": "You are being rate limited.", "retry_after": retry_after_s, "global": is_global}
    else:
        error.body = "error code: 1015"
    return error


@dataclass(slots=True, kw_only=True)
class Fault:
    """The next `times` requests that fit are answered so, after `delay_s`, before or after what they ask has happened.

    `answer` None is the usual answer, only late; `is_cut` closes the connection instead of answering.
    """

    method: str
    """A regular expression."""
    path: str
    """A regular expression, found anywhere in the path below `/api/v10`."""
    answer: Refused | None = None
    times: int = 1
    has_effect: bool = False
    delay_s: float = 0.0
    is_cut: bool = False
    only_uploads: bool = False
    word: str = ""
    """Only requests whose body has it."""
    hits: int = 0

    @property
    def missed(self) -> int:
        """How often it should have been met, and was not."""
        return int(not self.hits) if self.times == ALWAYS else self.times - self.hits

    def fits(self, method: str, path: str, *, is_upload: bool, body: str = "") -> bool:
        is_left = self.times > self.hits and (is_upload or not self.only_uploads) and self.word in body
        return is_left and Faults.is_like(method, path, self.method, self.path)


@dataclass(slots=True)
class Faults:
    """Rules in the order they were made; the first that fits and is not used up is taken."""

    rules: list[Fault] = field(default_factory=list)
    body: str = ""
    """Of the request that is looked at."""

    def add(
        self, method: str, path: str, answer: Refused | None = None, *, times: int = 1, has_effect: bool = False,
        delay_s: float = 0.0, is_cut: bool = False, only_uploads: bool = False, word: str = "",
    ) -> Fault:  # fmt: skip
        rule = Fault(
            method=method, path=path, answer=answer, times=times, has_effect=has_effect, delay_s=delay_s, is_cut=is_cut,
            only_uploads=only_uploads, word=word,
        )  # fmt: skip
        self.rules.append(rule)
        return rule

    @staticmethod
    def is_like(method: str, path: str, wanted_method: str, wanted_path: str) -> bool:
        return re.fullmatch(wanted_method, method) is not None and re.search(wanted_path, path) is not None

    def assert_taken(self) -> None:
        """What a test has made go wrong has gone wrong: else the test tries less than it says."""
        untaken = [f"{rule.method} {rule.path}, {rule.missed} times" for rule in self.rules if rule.missed]
        assert not untaken, f"scripted, and met by nobody: {untaken}"

    def take(self, method: str, path: str, *, is_upload: bool) -> Fault | None:
        for rule in self.rules:
            if rule.fits(method, path, is_upload=is_upload, body=self.body):
                rule.hits += 1
                return rule
        return None


CALLBACK = r"/interactions/\d+/[^/]+/callback$"
ORIGINAL = r"/webhooks/\d+/[^/]+/messages/@original$"
FOLLOWUP = r"/webhooks/\d+/[^/]+$"
CHANNEL_MESSAGES = r"/channels/\d+/messages$"
CHANNEL_MESSAGE = r"/channels/\d+/messages/\d+$"
OPEN_DM = r"/users/@me/channels$"
WRITES = f"{ORIGINAL}|{FOLLOWUP}|{CHANNEL_MESSAGES}|{CHANNEL_MESSAGE}"
"""By PATCH and POST: all that shows words."""
COMMANDS = r"/applications/\d+/commands$"
