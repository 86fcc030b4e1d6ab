"""Walks a mail's tree and gathers its words and its files, within limits."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

from desktop_app.domain.incoming import MailPart, MailWarning
from desktop_app.intake.detection import HEAD_BYTES, detect_type
from desktop_app.intake.mail.body_text import is_only_a_notice, read_body_text
from desktop_app.intake.mail.entity import Entity, read_entity
from desktop_app.intake.mail.multipart import cut_parts
from desktop_app.intake.mail.transfer import split_uuencode, undo_transfer
from desktop_app.intake.text.storable import one_line

MOST_PARTS: Final = 1_000
DEEPEST: Final = 20
_TEXT_PREFERENCE: Final = ("text/plain", "text/html", "text/enriched")
_SECURED: Final = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
# Warnings that matter only for the version of the words that was taken.
_OF_THE_WORDS: Final = frozenset({MailWarning.TEXT_FROM_HTML, MailWarning.CHARSET_GUESSED})
_OUTLOOK_CONTAINER: Final = "application/vnd.ms-tnef"


@dataclass(slots=True)
class Gathered:
    """What a walk has found so far: texts in reading order, files, and warnings."""

    texts: list[str] = field(default_factory=list)
    parts: list[MailPart] = field(default_factory=list)
    warnings: list[MailWarning] = field(default_factory=list)
    entities: int = 0

    def warn(self, *warnings: MailWarning) -> None:
        """Remember each warning once."""
        self.warnings.extend(new for new in warnings if new not in self.warnings)


@dataclass(frozen=True, slots=True)
class _Choice:
    """One of several versions of the same words."""

    mime: str
    version: Gathered


def gather(entity: Entity, found: Gathered, depth: int = 0) -> None:
    """Add everything in `entity` to `found`. Never fails, whatever the mail claims to be."""
    found.entities += 1
    if entity.mime in _SECURED:
        found.warn(MailWarning.SECURED_CONTENT)
    if entity.headers.damaged:
        found.warn(MailWarning.DAMAGED_HEADERS)
    if found.entities > MOST_PARTS:
        found.warn(MailWarning.TOO_MANY_PARTS)
    elif entity.is_multipart and depth >= DEEPEST:
        found.warn(MailWarning.NESTED_TOO_DEEP)
        _keep_file(entity, found)
    elif entity.is_multipart:
        _gather_multipart(entity, found, depth)
    elif entity.is_readable or (not depth and _is_bare_text(entity)):
        found.texts.append(_text_of(entity, found))
    else:
        _keep_file(entity, found)


def _gather_multipart(entity: Entity, found: Gathered, depth: int) -> None:
    cut = cut_parts(entity.body, entity.parameters.get("boundary", ""))
    if not cut.parts:
        found.warn(MailWarning.PARTS_MISSING)
        found.texts.append(_text_of(entity, found))
        return
    if not cut.is_closed:
        found.warn(MailWarning.CUT_SHORT)
    if cut.after.strip():
        found.warn(MailWarning.TEXT_AFTER_END)
    default = "message/rfc822" if entity.mime == "multipart/digest" else "text/plain"
    children = (read_entity(part, default) for part in cut.parts)
    if entity.mime == "multipart/alternative":
        _gather_alternative(children, found, depth)
        return
    for child in children:
        gather(child, found, depth + 1)


def _gather_alternative(children: Iterable[Entity], found: Gathered, depth: int) -> None:
    """Take one version of the words, plain text first, and every file of every version."""
    choices = list[_Choice]()
    for child in children:
        version = Gathered(entities=found.entities)
        gather(child, version, depth + 1)
        found.entities = version.entities
        found.parts.extend(version.parts)
        found.warn(*(told for told in version.warnings if told not in _OF_THE_WORDS))
        if any(text.strip() for text in version.texts):
            choices.append(_Choice(child.mime, version))
    chosen = _choose(choices)
    if chosen:
        found.texts.extend(chosen.version.texts)
        found.warn(*chosen.version.warnings)


def _choose(choices: list[_Choice]) -> _Choice | None:
    def rank(choice: _Choice) -> int:
        known = choice.mime in _TEXT_PREFERENCE
        return _TEXT_PREFERENCE.index(choice.mime) if known else 1

    ranked = sorted(choices, key=rank)
    if len(ranked) > 1 and is_only_a_notice(ranked[0].version.texts, ranked[1].version.texts):
        return ranked[1]
    return ranked[0] if ranked else None


def _is_bare_text(entity: Entity) -> bool:
    """Whether a whole mail is one text, which may carry a needless file name."""
    return entity.mime in _TEXT_PREFERENCE and entity.disposition != "attachment"


def _text_of(entity: Entity, found: Gathered) -> str:
    """The words of a text, without the files written into it."""
    raw, damaged = undo_transfer(entity.body, entity.transfer_encoding)
    body = read_body_text(raw, entity.mime, entity.parameters)
    if damaged:
        found.warn(MailWarning.ENCODING_DAMAGED)
    found.warn(*body.warnings)
    split = split_uuencode(body.text)
    for name, content in split.files:
        found.parts.append(_part(one_line(name), "application/octet-stream", content))
    return split.text


def _keep_file(entity: Entity, found: Gathered) -> None:
    content, damaged = undo_transfer(entity.body, entity.transfer_encoding)
    if damaged:
        found.warn(MailWarning.ENCODING_DAMAGED)
    if not content and not entity.name:
        return
    part = _part(entity.name, entity.mime, content)
    if part.mime == _OUTLOOK_CONTAINER:
        found.warn(MailWarning.OUTLOOK_CONTAINER)
    found.parts.append(part)


def _part(name: str, declared_mime: str, content: bytes) -> MailPart:
    detected = detect_type(content[:HEAD_BYTES], BytesIO(content))
    return MailPart(name, detected.mime, detected.extension, declared_mime, content)
