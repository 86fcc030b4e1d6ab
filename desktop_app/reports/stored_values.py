"""Values as entries store them, put into people's words: codes, days, lists, and who is meant."""

from collections.abc import Iterator, Mapping
from typing import Final

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId
from desktop_app.domain.marks import read_marks
from desktop_app.ledger.canonical import NotCanonical, unb64
from desktop_app.reports.elements import Node, apart, element, joined, line, said
from desktop_app.reports.references import short_reference
from desktop_app.reports.terms import conditions_told
from desktop_app.reports.visible import is_blank
from desktop_app.reports.writing import Writing

_TECHNICAL: Final = frozenset(
    (
        *("sha256", "envelope", "logs", "stubs", "redacted", "withheld", "counts", "audiences"),
        *("audience", "series", "digest", "statement", "signature", "version", "person", "owner"),
        *("notes", "targets", "basis", "entries", "exhibits", "sender", "left", "package"),
        *("consent", "approval", "owner_agency", "cipher_size", "keyset", "id", "sha", "size"),
        *("tag", "listed", "recipient_names", "role", "covers", "amendment"),
    )
)
"""What programs compare, and ids of what is told elsewhere: nobody reads them."""

_MOMENTS: Final = frozenset(
    (
        *("at", "born", "done_on", "due", "end", "found_at", "given_on", "last_seen"),
        *("noticed_at", "opened_on", "police_told_at", "return_talk_at", "start", "until"),
        *("safe_contact_checked_on", "withdrawn_on", "since"),
    )
)


_PEOPLE: Final = frozenset({"recipients", "to", "receipt_by"})
_ENTRY: Final = "entry"


def is_blank_value(untrusted_value: object) -> bool:
    """Whether there is nothing in it to read."""
    if isinstance(untrusted_value, str):
        return is_blank(untrusted_value)
    return not untrusted_value


def is_readable(name: str, untrusted_value: object) -> bool:
    """Whether a value says something to people."""
    if name in _TECHNICAL or untrusted_value is None or untrusted_value == []:
        return False
    return not (isinstance(untrusted_value, str) and is_blank(untrusted_value))


def field_name(untrusted_name: str, writing: Writing) -> str:
    """What a field is called; one of a later version by the name it is stored under."""
    return writing.words.beside.names.get(untrusted_name, untrusted_name)


def shown_value(
    name: str, untrusted_value: object, record: ReadableRecord, writing: Writing
) -> Node:
    """A value in words; one that nobody foresaw as it is stored."""
    if name == "conditions" and isinstance(untrusted_value, list):
        return _conditions([each for each in untrusted_value if isinstance(each, str)], writing)
    parts = list(_texts(untrusted_value))
    if name in _PEOPLE:
        return _people([str(part) for part in parts], record)
    return joined([_one(name, each, record, writing) for each in parts], line("; "))


def _one(name: str, untrusted: object, record: ReadableRecord, writing: Writing) -> Node:
    told = str(untrusted)
    if isinstance(untrusted, bool):
        return line(writing.words.beside.yes if untrusted else writing.words.beside.no)
    if (code := _code(name, told, record, writing)) is not None:
        return line(code)
    if name in _MOMENTS:
        return writing.moment(told)
    if name == _ENTRY and (short := _reference(told)):
        return element("code", line(short))
    return said(told)


def _people(untrusted: list[str], record: ReadableRecord) -> Node:
    """Who somebody is, where cards tell; of a card and its key, the card. Lines are a list."""
    known = [each for each in untrusted if each in record.named]
    told = [record.named[each] for each in known] or [", ".join(s.split("\n")) for s in untrusted]
    return joined([apart(each) for each in told], line("; "))


def _reference(untrusted: str) -> str:
    """The entry of an id as entries write it, as a reader finds it on the page."""
    try:
        return short_reference(EntryId(unb64(untrusted, 32)))
    except NotCanonical:
        return ""


def _code(name: str, told: str, record: ReadableRecord, writing: Writing) -> str | None:
    """What a stored code is called, if it is one we know."""
    words = writing.words
    if name == "part":
        return {part.value: called for part, called in words.codes.parts.items()}.get(told)
    if name == "kind":
        return {kind.value: called for kind, called in words.handed.terms.kinds.items()}.get(told)
    if name == "ground" and told == record.ground:
        return record.ground_title.told(words.language) or told
    if name in record.titles and told in record.titles[name]:
        return record.titles[name][told].told(words.language) or told
    return words.beside.codes.get(name, {}).get(told)


def _texts(untrusted: object) -> Iterator[object]:
    """What a value holds, in its order, however deep."""
    if isinstance(untrusted, Mapping):
        for name, value in untrusted.items():
            if is_readable(str(name), value):
                yield from _texts(value)
    elif isinstance(untrusted, list):
        for value in untrusted:
            yield from _texts(value)
    elif untrusted is not None:
        yield untrusted


def _conditions(marks: list[str], writing: Writing) -> Node:
    """What was asked of whoever received it, as the cover of a handoff says it."""
    understood = read_marks(marks)
    told = [*conditions_told(understood.conditions, writing), *map(said, understood.others)]
    return element("ul", joined(element("li", each) for each in told))
