"""What a person can ask and what comes back, as data that any platform can show."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol, Self

from bot.model.charts import Illustration
from bot.model.features import Feature
from bot.model.images import BlobId, Picture
from bot.model.jobs import Job, JobId, Place
from bot.model.ledger import Balance, Credits
from bot.model.people import Identity
from bot.model.roles import Role
from bot.model.tables import Json, Table

Argument = str | int


class Named(str):
    """An argument with the name that its option has for the person: `--n`, as it was typed, or the label of a field."""

    __slots__ = ("option",)

    option: str

    def __new__(cls, value: str, *, option: str) -> Self:
        named = super().__new__(cls, value)
        named.option = option
        return named


ALONE = ".alone"
"""How the name of a question ends that is asked where one person alone reads: what it makes is for them alone, too."""
GROUP_ADMIN = "group_admin"
"""The role of a person who administers the group where a request was made. Adapters set it, on every platform."""
MODERATOR = "moderator"
"""The role of a person who may delete other people's messages in the channel where a request was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What the platform tells of the channel inside a group where a request was made.

    `ids` has the id of the channel and, in a thread, that of its parent too. `lacking` names the permissions that the
    bot would need to post a picture there and does not have: text keys `permission.*` without that prefix.
    """

    ids: tuple[str, ...] = ()
    is_age_restricted: bool = False
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPicture:
    """A picture that a person sent, and that nobody has fetched yet.

    `fetch` gives its bytes piece by piece and raises SentPictureTooLarge, SentPictureUnreadable. The core calls it at
    most once, after everything that could refuse the request was looked at, and reads no further than its limit.
    """

    fetch: Callable[[], AsyncGenerator[bytes, None]] = field(repr=False)


class ShowInterim(Protocol):
    """Shows what an answer that takes long says meanwhile: `done` of `of` parts. Raises nothing of the platform's."""

    async def __call__(self, reply: Reply, *, done: int, of: int) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One wish, as an adapter understood it.

    `id` is the platform's own id of the event, prefixed by the platform (`discord:<interaction id>`): the same id
    twice is the same request. `arguments` are as typed; the core checks them. `locale` is what the platform says the
    person reads (`ko`, `en-GB`, …). `roles` are the ids of the person's roles where the request was made, GROUP_ADMIN
    among them for who may choose the group's rule, MODERATOR for who may delete messages there. `username` is the
    platform's unique name for them (without "@"), "" where they have none, None where nothing is told of it. `group` is
    the platform's id of the group where it was asked, "" in private, `group_name` what people call it, "" where nothing
    tells; `channel` what is known of the channel there, None
    where nothing is.

    `is_provisional` where the platform has not taken our acknowledgement yet: a job made by it holds its credits, but
    starts only after `Acceptance.confirm`, and is released by `Acceptance.withdraw`.

    `sent` is the picture that came with it (attached, or replied to). `source` is one that was taken before.
    `is_counted` is False where no person asks, as where a browser fetches the pictures of a page. `interim` shows where
    an answer stands that takes long, in the place where it will be; None where nothing can be shown meanwhile.
    """

    id: str
    identity: Identity
    place: Place
    command: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    locale: str = "en"
    name: str = ""
    roles: tuple[str, ...] = ()
    username: str | None = None
    group: str = ""
    group_name: str = ""
    channel: Channel | None = None
    is_provisional: bool = False
    is_counted: bool = True
    source: BlobId | None = None
    sent: SentPicture | None = None
    interim: ShowInterim | None = field(default=None, compare=False, repr=False)

    @property
    def has_picture(self) -> bool:
        return self.source is not None or self.sent is not None


class ParameterKind(StrEnum):
    TEXT = "text"
    INTEGER = "integer"
    CHOICE = "choice"
    PERSON = "person"
    CHANNEL = "channel"
    ROLE = "role"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """`minimum` and `maximum` bound an integer's value or a text's length. `flag` names it in typed text (`--ar`).

    `is_internal` marks what buttons fill in and people do not. One whose `needs` nothing here has is not offered.

    The `choices` of a TEXT are suggestions: anything may be typed. A PICTURE is never an argument: the adapter
    says in `Request.sent` how it is fetched.
    """

    name: str
    kind: ParameterKind
    is_required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[str, ...] = ()
    default: Argument | None = None
    flag: str | None = None
    is_internal: bool = False
    needs: Feature | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandSpec:
    """What adapters render. Description texts have the keys `command.<name>` and `parameter.<command>.<parameter>`.

    `role` is what somebody must be at least, None for everybody: others are refused and see it in no menu. `is_button`
    marks what is only reached by a button and stands in no menu. `answers_everybody` marks what stands in the menus of
    that role alone, but has an answer for others, too. `is_private` marks what nobody but the asker may read the answer
    of, whatever it is. The router leaves out of `parameters` what needs a feature that there is not.

    `parent` is the command it stands below where the platform nests commands: `server_role` with the parent `server`
    is `/server role`. One whose `needs` a platform has not is unknown there. `is_for_managers` marks what only who runs
    a group may use (the core checks GROUP_ADMIN), `is_for_groups` what makes no sense in private.
    `is_for_operators_too` marks what everybody may use, and what is typed at the terminal all the same.
    """

    name: str
    parameters: tuple[Parameter, ...] = ()
    role: Role | None = None
    answers_everybody: bool = False
    is_button: bool = False
    is_private: bool = False
    parent: str = ""
    needs: Feature | None = None
    is_for_managers: bool = False
    is_for_groups: bool = False
    is_for_operators_too: bool = False

    @property
    def shown_name(self) -> str:
        """As people write it after the slash: `server role`."""
        return f"{self.parent} {self.name.removeprefix(self.parent + '_')}" if self.parent else self.name


class ReplyKind(StrEnum):
    ACCEPTED = "accepted"
    PICTURES = "pictures"
    JOBS = "jobs"
    BALANCE = "balance"
    FILE = "file"
    TEXT = "text"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button that makes a Request with this command and these arguments. `label` is in the person's language."""

    command: str
    label: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobView:
    """A job as the person may see it. `text` says its state in their language; `place_in_queue` is 0 once it has
    started. `row` is its line in a list, "" where it is in none. `facts` is the line below its pictures where they are
    shown once more.
    """

    job: Job
    text: str
    facts: str = ""
    row: str = ""
    place_in_queue: int = 0
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """An original picture, to be sent as a file of this name."""

    blob: BlobId
    name: str
    media_type: str
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What to show now. `text` alone is a complete answer on any platform; its parts are for showing it better.

    `head` is the answer itself. Above it stands `news` (credits given by this very visit), below it the rows of `jobs`
    where it is a list, the state of the one job where it is ACCEPTED, and `footer` (what else the person should know).
    Nobody takes `text` apart: who needs a part has it as a field.

    `is_private` means that nobody but the asker may see it: a platform whose groups have no messages for one person
    shows it in the person's own chat. Whatever a private command answers is private, and so is a refusal that tells of
    a person. `request` is what it answers, where an adapter has written it in.

    For ACCEPTED, `jobs` has the one job, and its delivery follows through the platform's Chat. `next_page` is the
    argument `before` of the next page, where there is one.
    `buttons` are choices that the text names, too. With `is_question`, nothing is done before one of them is pressed,
    the first of which does it.

    `table` is what is told as a list: its rows stand below those of `jobs`. `picture` is shown beside the text. `data`
    are the facts of the answer for a program, as the terminal gives them with --json; None where there are none beyond
    the text.
    """

    kind: ReplyKind
    head: str
    news: str = ""
    footer: str = ""
    is_private: bool = True
    jobs: tuple[JobView, ...] = ()
    balance: Balance | None = None
    file: PictureFile | None = None
    next_page: str | None = None
    is_repeated: bool = False
    buttons: tuple[Button, ...] = ()
    request: Request | None = None
    is_question: bool = False
    table: Table | None = None
    picture: Illustration | None = None
    data: Json = None

    @property
    def opening(self) -> str:
        """What stands above the rows and the state. It stays while the state of a job changes."""
        return "\n".join(part for part in (self.news, self.head) if part)

    @property
    def text(self) -> str:
        """The whole reply: news, head, rows or state, table, and footer, in this order."""
        if self.kind is ReplyKind.ACCEPTED:
            opening = " ".join(part for part in (self.opening, *(view.text for view in self.jobs)) if part)
            return "\n".join(part for part in (opening, self.footer) if part)
        rows = (view.row for view in self.jobs)
        table = self.table.text if self.table else ""
        return "\n".join(part for part in (self.opening, *rows, table, self.footer) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where a job stands. Best effort, never stored. `fraction` is 0 to 1 where the backend gives one; `elapsed_s`
    counts from when the job was accepted. `head` is the answer's, where it reads otherwise by now: what is left has
    changed; "" where it stays as it was.
    """

    job: Job
    place_in_queue: int
    fraction: float | None
    elapsed_s: float
    text: str
    head: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """The pictures of a job, to be shown at its place, once. `text` is the caption without the prompt.

    `shows_prompt` is False where the platform has refused the words: then nothing that the person wrote is shown.
    """

    job: Job
    pictures: tuple[Picture, ...]
    price: Credits
    balance: Balance
    took_s: float
    text: str
    buttons: tuple[Button, ...]
    shows_prompt: bool = True

    @property
    def prompt(self) -> str:
        """What may be shown of the prompt, alternative texts included: "" where it was refused."""
        return self.job.prompt if self.shows_prompt else ""

    @property
    def named_job(self) -> Job:
        """The job with the words that may be shown: its files are named by them, too."""
        return replace(self.job, prompt=self.prompt)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """The news of a job that ended without a delivery: failed, cancelled or undeliverable; nothing was charged.

    `shows_prompt` is as in a Delivery.
    """

    job: Job
    balance: Balance
    text: str
    buttons: tuple[Button, ...] = ()
    shows_prompt: bool = True

    @property
    def prompt(self) -> str:
        """As a Delivery's."""
        return self.job.prompt if self.shows_prompt else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the platform calls the shown message(s)."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """Jobs with pictures, newest first. `next_before` is None on the last page."""

    jobs: tuple[Job, ...]
    next_before: JobId | None
