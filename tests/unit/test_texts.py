"""Every sentence is there, in every language, with the values it is given; and no other sentence is."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

import bot.ops.http
import storage.errors  # noqa: F401 - its errors are looked at below
from bot.app.backends import PLUGS
from bot.commands import COMMANDS, alerts
from bot.commands.credits import PASSING
from bot.commands.group import CHOICES
from bot.commands.settings import AS
from bot.model.alerts import AlertKind
from bot.model.commands import ParameterKind
from bot.model.errors import BotError
from bot.model.features import Feature
from bot.model.jobs import JobState
from bot.model.ledger import Source, TransferKind
from bot.model.numbers import Span
from bot.model.people import AgeRule, GroupRule
from bot.model.refusals import Refusal
from bot.model.refused_words import Standing
from bot.model.roles import Role
from bot.model.terms import SettingSource, WrongBy
from bot.model.timelines import HAPPENINGS
from bot.settings.changes import CHANGEABLE
from bot.texts.catalogs import LOCALES_FOLDER, MENUS_FOLDER, Catalogs

assert bot.ops.http  # imported for its errors, too

CATALOGS = Catalogs()
MENUS = Catalogs(folder=MENUS_FOLDER)
KEYS = sorted(CATALOGS.keys("en"))
PARTS = sorted(LOCALES_FOLDER.glob("*/*.po"))
PART_NAMES = [f"{path.parent.name}/{path.name}" for path in PARTS]
SOURCES = [
    path for folder in ("bot", "adapters", "storage") for path in (LOCALES_FOLDER.parents[2] / folder).rglob("*.py")
]
TOLD_NOWHERE = frozenset({"failure.backend", "failure.try_later", "failure.chat"})
"""Keys of errors that the core turns into a failure with a sentence of its own."""
OPTIONAL_PREFIX = "backend."
"""A backend without a name for people is shown by its name in BACKENDS."""
BAD_PICTURES = frozenset({"not_allowed", "too_large", "gone", "not_a_picture", "black"})
MADE_UP: Mapping[str, Collection[str]] = {
    "command.{}": {spec.name for spec, _ in COMMANDS if not spec.is_button},
    "button.{}": {spec.name for spec, _ in COMMANDS if spec.is_button},
    "entry.grant.{}": set(Source),
    "entry.{}": set(TransferKind) - PASSING - {TransferKind.GRANT},
    "failure.bad_picture.{}": BAD_PICTURES,
    "settings.as.{}": set(AS),
    "group.choice.{}": set(CHOICES),
    "role.{}": {role.word for role in Role},
    "config.{}": set(SettingSource),
    "group.now.{}": set(GroupRule),
    "server.who.{}": set(GroupRule),
    "server.age.{}": set(AgeRule),
    "choice.server_who.who.{}": set(CHOICES),
    "choice.server_age.rule.{}": set(AgeRule),
    "backend.{}": {plug.name for plug in PLUGS},
    "button.{}_of": {"original", "vary"},
    "alert.{}": set(AlertKind),
    "alerts.{}": set(alerts.CHOICES),
    "why.{}": set(HAPPENINGS),
    "why.state.{}": set(JobState),
    "span.{}": set(Span),
    "config.wrong.{}": set(WrongBy),
    "setting.{}": {name.lower() for name in CHANGEABLE},
    "words.{}": {*Standing, "removed", "not_there"},
    "words.now.{}": set(Standing),
    "vouchers.state.{}": {"open", "over", "used_up", "revoked"},
    "permission.{}": {"attach_files", "embed_links", "view_channel", "send_messages", "send_messages_in_threads"},
}
"""Keys that are put together in the code, and what they are put together with."""


def is_there(feature: Feature | None) -> bool:
    """On Discord, with backends that can do everything."""
    return feature not in {Feature.FILES, Feature.GROUP_RULE}


RENDERED_BY_ADAPTERS = {
    f"parameter.{spec.name}.{parameter.name}"
    for spec, _ in COMMANDS
    if not spec.is_button
    for parameter in spec.parameters
} | {f"command.{spec.parent}" for spec, _ in COMMANDS if spec.parent}
OF_GROUPS_ON_TELEGRAM = {"parameter.group.who", "parameter.group_words.action", "parameter.group_words.word"}
"""Typed there, and in no menu."""
CHOICES_RENDERED = {
    f"choice.{spec.name}.{parameter.name}.{choice}"
    for spec, _ in COMMANDS
    for parameter in spec.parameters
    for choice in parameter.choices
}
CHOICES_RENDERED |= {f"choice.settings.language.{locale}" for locale in CATALOGS.locales}
"""A choice without a sentence is shown as it is."""
NAMED = {spec.name for spec, _ in COMMANDS if not spec.is_button and is_there(spec.needs)} | {
    spec.parent for spec, _ in COMMANDS if spec.parent
}
SHOWN_ON_DISCORD = (
    {f"name.{name}" for name in NAMED}
    | {f"menu.{name}" for name in ("imagine", "topup")}
    | {
        f"option.{'user' if parameter.kind is ParameterKind.PERSON else parameter.name}"
        for spec, _ in COMMANDS
        if spec.name in NAMED
        for parameter in spec.parameters
        if not parameter.is_internal and is_there(parameter.needs)
    }
)
"""Names that can be written in another language than the program's. One that is not is shown as the spec has it."""


def is_optional(key: str) -> bool:
    return key.startswith(("name.", "option."))


OUR_WORDS = re.compile(
    r"\b(backends?|lanes?|tasks?|blobs?|circuits?|poll(ing|er)?|holds?|exceptions?|trace(back)?|null|None|HTTP|JSON|SQL\w*"
    r"|database|API|enum|locale|ledger|capture|submit\w*|queue_\w+)\b",
    re.IGNORECASE,
)


@cache
def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.name)


def key_of(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def plurals_in(path: Path) -> dict[str, int]:
    """How many forms each sentence with a number has."""
    return {key_of(m): len(m.string or ()) for m in read(path) if m.pluralizable}


CORE_KEYS = frozenset(key_of(message) for message in read(LOCALES_FOLDER / "en" / "core.po") if message.id)
CORE_PREFIXES = frozenset(key.split(".")[0] for key in CORE_KEYS)
KEY = re.compile(rf"(?:{'|'.join(sorted(CORE_PREFIXES | {'startup', 'backup'}))})(?:\.[a-z_{{}}]+)+")


@cache
def written_keys() -> tuple[tuple[str, str], ...]:
    """Every string in the code that has the form of a key, with where it stands; `{}` for a part put in."""
    found = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            written = ""
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                written = node.value
            elif isinstance(node, ast.JoinedStr):
                written = "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values)
            if KEY.fullmatch(written) and not written.endswith((".py", ".css", ".js")):
                found.append((written, f"{path.name}:{getattr(node, 'lineno', 0)}"))
    return tuple(found)


def expanded(key: str) -> set[str]:
    return {key.replace("{}", word) for word in MADE_UP.get(key, {"{}"})}


def names_in(key: str, locale: str) -> set[str]:
    return {name for form in CATALOGS.forms(key, locale) for _, name, _, _ in Formatter().parse(form) if name}


def every(kind: type[BotError]) -> list[type[BotError]]:
    """All kinds of an error, itself left out, by name."""
    children = {child for parent in kind.__subclasses__() for child in (parent, *every(parent))}
    return sorted(children, key=lambda child: child.__name__)


# --- all languages say the same ----------------------------------------------------------------------------


@pytest.mark.parametrize("locale", CATALOGS.locales)
def test_every_language_has_every_sentence_and_no_other(locale: str) -> None:
    sentences, english = ({key for key in CATALOGS.keys(each) if not is_optional(key)} for each in (locale, "en"))
    assert sentences == english


@pytest.mark.parametrize("locale", [*CATALOGS.locales, *MENUS.locales])
def test_a_name_is_written_only_where_it_differs_from_the_spec(locale: str) -> None:
    texts = MENUS if locale in MENUS.locales else CATALOGS
    named = {key for key in texts.keys(locale) if is_optional(key)}
    assert named - SHOWN_ON_DISCORD - {"option.person"} == set()
    assert [key for key in sorted(named) if texts.say(key, locale) == key.rpartition(".")[2]] == []


@pytest.mark.parametrize("locale", CATALOGS.locales)
def test_every_sentence_has_the_same_values_in_every_language(locale: str) -> None:
    assert {key: names_in(key, locale) for key in KEYS} == {key: names_in(key, "en") for key in KEYS}


@pytest.mark.parametrize("locale", CATALOGS.locales)
def test_no_sentence_is_empty_or_unfinished(locale: str) -> None:
    assert [key for key in KEYS if not all(form.strip() == form != "" for form in CATALOGS.forms(key, locale))] == []


@pytest.mark.parametrize("path", PARTS, ids=PART_NAMES)
def test_every_plural_has_all_the_forms_of_its_language(path: Path) -> None:
    plurals = plurals_in(path)
    assert plurals == dict.fromkeys(plurals, read(path).num_plurals)


@pytest.mark.parametrize("path", PARTS, ids=PART_NAMES)
def test_no_sentence_waits_to_be_looked_at_again(path: Path) -> None:
    assert [key_of(message) for message in read(path) if message.id and message.fuzzy] == []


def test_the_same_sentences_have_plural_forms_in_every_language() -> None:
    plurals = {locale: set[str]() for locale in CATALOGS.locales}
    for path in PARTS:
        plurals[path.parent.name] |= set(plurals_in(path))
    assert plurals == dict.fromkeys(plurals, plurals["en"])


@pytest.mark.parametrize("key", sorted(CORE_KEYS))
def test_no_sentence_uses_a_word_of_ours(key: str) -> None:
    assert [form for form in CATALOGS.forms(key, "en") if OUR_WORDS.search(form)] == []


# --- the code and the catalogs agree -----------------------------------------------------------------------


def test_every_key_in_the_code_has_its_sentence() -> None:
    missing = [
        f"{key} ({where})"
        for written, where in written_keys()
        for key in sorted(expanded(written))
        if key not in CATALOGS.keys("en") and key not in TOLD_NOWHERE and not key.startswith(OPTIONAL_PREFIX)
    ]
    assert missing == []


def test_every_command_and_parameter_of_a_menu_has_its_description() -> None:
    menu = RENDERED_BY_ADAPTERS | expanded("command.{}")
    assert menu - CATALOGS.keys("en") == set()


@pytest.mark.parametrize("locale", MENUS.locales)
def test_every_command_of_a_menu_has_its_words_where_only_menus_are_written(locale: str) -> None:
    told = MENUS.keys(locale)
    wanted = (RENDERED_BY_ADAPTERS | expanded("command.{}") | SHOWN_ON_DISCORD) - OF_GROUPS_ON_TELEGRAM
    assert {key for key in wanted - told if not is_optional(key)} == set()
    assert told - wanted - CHOICES_RENDERED == set()


@pytest.mark.parametrize("locale", [*CATALOGS.locales, *MENUS.locales])
def test_names_of_commands_are_such_as_discord_takes(locale: str) -> None:
    """Discord API v10, "Application Command Naming": 1 to 32 letters, digits, - and _, in lower case."""
    texts = MENUS if locale in MENUS.locales else CATALOGS
    for key in sorted(SHOWN_ON_DISCORD & texts.keys(locale)):
        name = texts.say(key, locale)
        if not key.startswith("menu."):
            assert re.fullmatch(r"[-_\w]{1,32}", name), key
            assert name == name.lower(), key


def test_the_names_of_a_language_are_all_different() -> None:
    for texts, locale in ((CATALOGS, "en"), (CATALOGS, "ko"), (MENUS, "zh")):
        keys = [key for key in SHOWN_ON_DISCORD if key.startswith("name.") and "_" not in key]
        names = [texts.say(key, locale) if key in texts.keys(locale) else key for key in keys]
        assert len(set(names)) == len(names) > 10


def test_every_sentence_is_used() -> None:
    used = {key for written, _ in written_keys() for key in expanded(written)}
    assert CORE_KEYS - used - RENDERED_BY_ADAPTERS - CHOICES_RENDERED == set()


def test_every_way_a_picture_can_be_bad_has_its_sentence() -> None:
    raised = {
        detail for path in SOURCES for detail in re.findall(r'BadPicture\(detail="(\w+)"\)', path.read_text("utf-8"))
    }
    assert len(raised) > 3
    assert raised <= BAD_PICTURES


# --- errors ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", CATALOGS.locales)
@pytest.mark.parametrize("refusal", every(Refusal))
def test_every_refusal_can_be_told_with_its_values(refusal: type[Refusal], locale: str) -> None:
    values = {name: f"<{name}>" for name in refusal.names}
    told = CATALOGS.say(refusal.key, locale, **refusal(**values).values)
    assert "{" not in told
    assert {name for name in refusal.names if f"<{name}>" in told} == names_in(refusal.key, locale)


@pytest.mark.parametrize("error", every(BotError))
def test_no_sentence_needs_more_than_its_error_knows(error: type[BotError]) -> None:
    if error.key not in TOLD_NOWHERE and error.key != BotError.key:
        assert names_in(error.key, "en") <= set(error.names)


@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith("failure.") and key != "failure.detail"])
def test_why_there_is_no_picture_is_told_without_values(key: str) -> None:
    assert names_in(key, "en") == set()


# --- which language ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "locale"),
    [("ko-KR", "ko"), ("ko_KR.UTF-8", "ko"), ("KO", "ko"), ("ko", "ko"), ("en-GB", "en"), ("fr", "en"), ("", "en")],
)
def test_the_nearest_language_is_spoken_and_english_at_last(wanted: str, locale: str) -> None:
    assert CATALOGS.locale(wanted) == locale
    assert CATALOGS.say("state.cancelled", wanted) == CATALOGS.say("state.cancelled", locale)


@pytest.mark.parametrize(("n", "told"), [(0, "0 credits"), (1, "1 credit"), (2, "2 credits"), (21, "21 credits")])
def test_a_number_chooses_the_form(n: int, told: str) -> None:
    assert CATALOGS.say("unit.credits", "en", n=n) == told
    assert CATALOGS.say("unit.credits", "ko", n=n) == f"{n}크레딧"


def test_what_people_wrote_is_put_in_as_it_is() -> None:
    assert "“{command}”" in CATALOGS.say("refusal.unknown_command", "en", command="{command}")


def test_an_unknown_key_or_a_missing_value_is_a_fault() -> None:
    with pytest.raises(KeyError):
        CATALOGS.say("no.such.key", "en")
    with pytest.raises(KeyError):
        CATALOGS.say("unit.seconds", "en")
    with pytest.raises(KeyError):
        CATALOGS.say("unit.credits", "en")


# --- reading catalogs --------------------------------------------------------------------------------------


def write(folder: Path, locale: str, body: str, *, plurals: str, part: str = "core") -> None:
    (folder / locale).mkdir(exist_ok=True)
    head = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {plurals};\\n"\n\n'
    (folder / locale / f"{part}.po").write_text(head + body, encoding="utf-8")


ENGLISH = "nplurals=2; plural=(n != 1)"
POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"
CATS = 'msgid "cats"\nmsgid_plural "cats"\nmsgstr[0] "{n} cat"\nmsgstr[1] "{n} cats"\n'


def test_a_sentence_not_translated_yet_is_said_in_english(tmp_path: Path) -> None:
    write(tmp_path, "en", 'msgid "hello"\nmsgstr "Hello"\n', plurals=ENGLISH)
    write(tmp_path, "pl", 'msgid "hello"\nmsgstr ""\n', plurals=POLISH)
    assert Catalogs(folder=tmp_path).say("hello", "pl") == "Hello"


@pytest.mark.parametrize(
    "polish", ["", 'msgid "cats"\nmsgid_plural "cats"\nmsgstr[0] ""\nmsgstr[1] ""\nmsgstr[2] ""\n']
)
def test_a_plural_not_translated_yet_is_said_by_the_rules_of_english(tmp_path: Path, polish: str) -> None:
    write(tmp_path, "en", CATS, plurals=ENGLISH)
    write(tmp_path, "pl", polish, plurals=POLISH)
    catalogs = Catalogs(folder=tmp_path)
    assert [catalogs.say("cats", "pl", n=n) for n in (1, 2, 5)] == ["1 cat", "2 cats", "5 cats"]


def test_a_key_in_two_parts_is_a_fault_at_start(tmp_path: Path) -> None:
    write(tmp_path, "en", 'msgid "hello"\nmsgstr "Hello"\n', plurals=ENGLISH)
    write(tmp_path, "en", 'msgid "hello"\nmsgstr "Hi"\n', plurals=ENGLISH, part="web")
    with pytest.raises(ValueError, match="hello stands in two catalogs"):
        Catalogs(folder=tmp_path)


def test_parts_of_a_language_are_read_together(tmp_path: Path) -> None:
    write(tmp_path, "en", 'msgid "hello"\nmsgstr "Hello"\n', plurals=ENGLISH)
    write(tmp_path, "en", CATS, plurals=ENGLISH, part="web")
    catalogs = Catalogs(folder=tmp_path)
    assert catalogs.keys("en") == {"hello", "cats"}
    assert catalogs.locales == ("en",)


PARTICLE = re.compile(r"\{(\w+)\}[”\"]?(이에요|예요|이라서|라서|[을를이가은는과와]|으로|로)(?![가-힣])")
ENDS_IN_A_WORD = frozenset({"amount", "credits", "left", "price"})
"""Values that come with their unit: "3크레딧" always ends in the same sound. A bare number ends in any."""
BARE_IN = frozenset({"refusal.not_enough_credits", "refusal.not_enough_for_dearest", "refusal.nothing_to_deduct"})
"""Sentences whose values are numbers alone, also those that have their unit elsewhere."""


def test_no_korean_particle_follows_a_bare_number() -> None:
    """Which particle is right depends on the last sound, and digits end in any: the unit comes between."""
    wrong = [
        (key, name)
        for key in KEYS
        for sentence in _all_of(key, "ko")
        for name, _ in PARTICLE.findall(sentence)
        if name not in ENDS_IN_A_WORD or key in BARE_IN
    ]
    assert wrong == []


@pytest.mark.parametrize(("locale", "said"), [("en", "operator has been told"), ("ko", "운영자에게 알렸")])
def test_nobody_is_told_that_the_operator_knows_while_nobody_tells_them(locale: str, said: str) -> None:
    assert [key for key in KEYS for sentence in _all_of(key, locale) if said in sentence] == []


@cache
def _all_of(key: str, locale: str) -> list[str]:
    """Every form of the sentence, as it is written."""
    messages = (message for path in PARTS if path.parent.name == locale for message in read(path))
    strings = [message.string for message in messages if message.id and key_of(message) == key]
    return [form for string in strings for form in ((string,) if isinstance(string, str) else string or ())]
