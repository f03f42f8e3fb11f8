"""What Discord checks of a message, a modal and their components, as its documentation has it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from tests.fakes.discord_faults import Json, invalid, refused
from tests.fakes.discord_world import COMPONENTS_V2, Attachment, Message, walk

MAX_COMPONENTS = 40
MAX_TEXT = 4000
ROW, BUTTON, SELECT, INPUT = 1, 2, 3, 4
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = 9, 10, 11, 12, 13, 14, 17, 18
SELECTS = frozenset({3, 5, 6, 7, 8})
IN_CONTAINER = frozenset({ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR})
TOP_V2 = IN_CONTAINER | {CONTAINER}
IN_LABEL = SELECTS | {INPUT, 19, 21, 22, 23}


def check_message(message: Message) -> None:
    """A message as it would stand: raises what Discord would answer."""
    if message.flags & COMPONENTS_V2:
        check_v2(message)
    else:
        check_old(message)
    check_custom_ids(message.parts)
    if not (message.content or message.embeds or message.components or message.attachments):
        raise refused(50006)


def check_v2(message: Message) -> None:
    if message.content or message.embeds:
        raise invalid("content", "The 'content' and 'embeds' fields cannot be used with MessageFlags.IS_COMPONENTS_V2")
    if not message.components:
        raise refused(50006)
    if len(message.parts) > MAX_COMPONENTS:
        raise invalid("components", f"Must be {MAX_COMPONENTS} or fewer in length, buttons and texts included.")
    if sum(len(part.get("content", "")) for part in message.parts if part["type"] == TEXT) > MAX_TEXT:
        raise invalid("components", f"The texts of all components must be {MAX_TEXT} or fewer in length.")
    for component in message.components:
        check_component(component, TOP_V2)
    for item in media(message.components):
        resolve(item, message.attachments)


def check_old(message: Message) -> None:
    if len(message.content) > 2000:
        raise invalid("content", "Must be 2000 or fewer in length.")
    if len(message.embeds) > 10:
        raise invalid("embeds", "Must be 10 or fewer in length.")
    check_embeds(message.embeds)
    if len(message.components) > 5:
        raise invalid("components", "Must be 5 or fewer in length.")
    for component in message.components:
        check_component(component, {ROW})


def check_embeds(embeds: list[Json]) -> None:
    """Message Resource, "Embed Limits": each part, and all parts of all of them together."""
    total = 0
    for embed in embeds:
        fields = embed.get("fields") or []
        if len(fields) > 25:
            raise invalid("embeds.fields", "Must be 25 or fewer in length.")
        words = [("title", embed.get("title"), 256), ("description", embed.get("description"), 4096)]
        words += [("footer.text", (embed.get("footer") or {}).get("text"), 2048)]
        words += [("author.name", (embed.get("author") or {}).get("name"), 256)]
        for field in fields:
            words += [("fields.name", field.get("name"), 256), ("fields.value", field.get("value"), 1024)]
        for name, written, most in words:
            length = len((written or "").strip())
            total += length
            if length > most:
                raise invalid(f"embeds.{name}", f"Must be {most} or fewer in length.")
    if total > 6000:
        raise invalid("embeds", "Embed size exceeds maximum size of 6000")


def check_nonce(payload: Json) -> None:
    """Create Message: "integer or string", up to 25 characters."""
    if len(str(payload.get("nonce") or "")) > 25:
        raise invalid("nonce", "Must be 25 or fewer in length.")


def check_component(component: Json, allowed: Collection[int]) -> None:
    kind = int(component.get("type") or 0)
    if kind not in allowed:
        raise invalid("components.type", f"Value of field 'type' must be one of {sorted(allowed)}, not {kind}.")
    check = CHECKS.get(kind)
    if check is not None:
        check(component)


def _row(component: Json) -> None:
    inner = component.get("components", [])
    kinds = {part.get("type") for part in inner}
    is_buttons = kinds == {BUTTON} and len(inner) <= 5
    if not (is_buttons or (len(inner) == 1 and kinds <= SELECTS | {INPUT})):
        raise invalid("components.components", "Must be one select or 1 to 5 buttons.")
    for part in inner:
        check_component(part, {BUTTON, INPUT} | SELECTS)


def _button(component: Json) -> None:
    style, label = component.get("style"), component.get("label")
    if style not in range(1, 7):
        raise invalid("components.style", "Value must be one of (1, 2, 3, 4, 5, 6).")
    if not label and not component.get("emoji") and style != 6:
        raise invalid("components.label", "A button must have a label or an emoji.")
    if len(label or "") > 80:
        raise invalid("components.label", "Must be 80 or fewer in length.")
    if style in range(1, 5) and ("url" in component or not component.get("custom_id")):
        raise invalid("components.custom_id", "A custom id is required")
    if style == 5 and ("custom_id" in component or not 1 <= len(component.get("url") or "") <= 512):
        raise invalid("components.url", "Must be between 1 and 512 in length.")


def _section(component: Json) -> None:
    inner = component.get("components", [])
    if not 1 <= len(inner) <= 3 or any(part.get("type") != TEXT for part in inner):
        raise invalid("components.components", "Must be between 1 and 3 texts.")
    for part in inner:
        check_component(part, {TEXT})
    check_component(component.get("accessory") or {}, {BUTTON, THUMBNAIL})


def _text(component: Json) -> None:
    if not 1 <= len(component.get("content") or "") <= MAX_TEXT:
        raise invalid("components.content", f"Must be between 1 and {MAX_TEXT} in length.")


def _described(component: Json) -> None:
    if not (component.get("media") or {}).get("url"):
        raise invalid("components.media.url", "This field is required")
    if len(component.get("description") or "") > 1024:
        raise invalid("components.description", "Must be 1024 or fewer in length.")


def _gallery(component: Json) -> None:
    if not 1 <= len(component.get("items", [])) <= 10:
        raise invalid("components.items", "Must be between 1 and 10 in length.")
    for item in component["items"]:
        _described(item)


def _file(component: Json) -> None:
    if "/" not in ((component.get("file") or {}).get("url") or ""):
        raise invalid("components.file.url", "Must be an attachment:// reference.")


def _container(component: Json) -> None:
    if not component.get("components"):
        raise invalid("components.components", "This field is required")
    for part in component["components"]:
        check_component(part, IN_CONTAINER)


def _input(component: Json) -> None:
    shortest, longest = component.get("min_length") or 0, component.get("max_length") or MAX_TEXT
    if not 0 <= shortest <= longest <= MAX_TEXT or len(component.get("value") or "") > longest:
        raise invalid("components.value", f"Must be between {shortest} and {longest} in length.")
    if len(component.get("placeholder") or "") > 100:
        raise invalid("components.placeholder", "Must be 100 or fewer in length.")
    if not component.get("custom_id") or component.get("style") not in {1, 2}:
        raise invalid("components.custom_id", "This field is required")


def _label(component: Json) -> None:
    if not 1 <= len(component.get("label") or "") <= 45:
        raise invalid("components.label", "Must be between 1 and 45 in length.")
    if len(component.get("description") or "") > 100:
        raise invalid("components.description", "Must be 100 or fewer in length.")
    check_component(component.get("component") or {}, IN_LABEL)


def _select(component: Json) -> None:
    if not 1 <= len(component.get("options", [])) <= 25:
        raise invalid("components.options", "Must be between 1 and 25 in length.")
    if len(component.get("placeholder") or "") > 150:
        raise invalid("components.placeholder", "Must be 150 or fewer in length.")
    if not 0 <= component.get("min_values", 1) <= component.get("max_values", 1) <= 25:
        raise invalid("components.max_values", "Must be between min_values and 25.")
    for option in component["options"]:
        if not 1 <= len(option.get("label") or "") <= 100 or not 1 <= len(option.get("value") or "") <= 100:
            raise invalid("components.options.label", "Must be between 1 and 100 in length.")
        if len(option.get("description") or "") > 100:
            raise invalid("components.options.description", "Must be 100 or fewer in length.")


CHECKS: dict[int | None, Callable[[Json], None]] = {
    ROW: _row, BUTTON: _button, SELECT: _select, INPUT: _input, SECTION: _section, TEXT: _text, THUMBNAIL: _described,
    GALLERY: _gallery, FILE: _file, CONTAINER: _container, LABEL: _label,
}  # fmt: skip


def check_custom_ids(parts: list[Json]) -> None:
    ids = [part["custom_id"] for part in parts if "custom_id" in part]
    if any(not 1 <= len(id) <= 100 for id in ids):
        raise invalid("components.custom_id", "Must be between 1 and 100 in length.")
    if len(ids) != len(set(ids)):
        raise invalid("components.custom_id", "Component custom id cannot be duplicated")


def check_modal(modal: Json) -> None:
    if not 1 <= len(modal.get("title") or "") <= 45:
        raise invalid("data.title", "Must be between 1 and 45 in length.")
    if not 1 <= len(modal.get("custom_id") or "") <= 100:
        raise invalid("data.custom_id", "Must be between 1 and 100 in length.")
    if not 1 <= len(modal.get("components", [])) <= 5:
        raise invalid("data.components", "Must be between 1 and 5 in length.")
    for component in modal["components"]:
        check_component(component, {ROW, TEXT, LABEL})
    check_custom_ids(walk(modal["components"]))


def media(components: list[Json]) -> list[Json]:
    """Whatever points to a picture or a file."""
    found: list[Json] = []
    for part in walk(components):
        if part["type"] == GALLERY:
            found += [item["media"] for item in part["items"]]
        found += [part[name] for name in ("media", "file") if isinstance(part.get(name), dict)]
    return found


def resolve(item: Json, attachments: list[Attachment]) -> None:
    """`attachment://name` must name a file of the message."""
    name = item["url"].removeprefix("attachment://")
    if name != item["url"] and name not in {attachment.name for attachment in attachments}:
        raise invalid("components.media.url", f"The attachment {name} referenced in the media item was not found")
