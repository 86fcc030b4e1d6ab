"""What somebody was asked to approve, thing by thing: programs compare it, and people read it."""

from collections.abc import Iterator, Mapping
from typing import Final

from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.marks import read_marks
from desktop_app.reports.elements import Node, apart, element, joined, line, said
from desktop_app.reports.stored_values import field_name, is_blank_value, shown_value
from desktop_app.reports.terms import conditions_told
from desktop_app.reports.writing import Writing

TERMS: Final = "terms"
_READ: Final = (
    *("kind", "to", "purpose", "ground", "authority", "entries", "attachments", "withheld"),
    *("asked_for", "minimum", "views", "limits", "conditions", "status", "persons"),
)
"""Of all terms, what says something to people, in the order in which they ask for it."""


def terms_told(untrusted: object, record: ReadableRecord, writing: Writing) -> Node:
    """A line for each term; the digests and ids, by which terms are compared, are left out."""
    terms = untrusted if isinstance(untrusted, Mapping) else {}
    colon = line(writing.words.paper.colon)
    items = [
        element("li", line(field_name(name, writing)), colon, told)
        for name in _READ
        if not is_blank_value(terms.get(name))
        for told in [_told(name, terms[name], record, writing)]
    ]
    return element("ul", joined(items))


def _told(name: str, untrusted: object, record: ReadableRecord, writing: Writing) -> Node:
    if name == "to":
        return joined(list(_recipients(untrusted)), line("; "))
    if name == "withheld":
        return joined(list(_held_back(untrusted, writing)), line("; "))
    if name == "conditions":
        marks = read_marks(_texts(untrusted))
        told = [*conditions_told(marks.conditions, writing), *map(said, marks.others)]
        return joined(told, line(" "))
    return shown_value(name, untrusted, record, writing)


def _recipients(untrusted: object) -> Iterator[Node]:
    """Name and agency of each; the id of the card is for programs."""
    for row in untrusted if isinstance(untrusted, list) else []:
        yield joined([apart(part) for part in _texts(row)[1:] if part], line(", "))


def _held_back(untrusted: object, writing: Writing) -> Iterator[Node]:
    """How many things, and why."""
    reasons: Mapping[str, str] = {
        reason.value: told for reason, told in writing.words.handed.gap.reasons.items()
    }
    for why, count in untrusted.items() if isinstance(untrusted, Mapping) else ():
        told = reasons.get(str(why))
        reason = said(str(why)) if told is None else line(told)
        yield joined([line(f"{count} ("), reason, line(")")])


def _texts(untrusted: object) -> list[str]:
    listed = untrusted if isinstance(untrusted, list) else []
    return [each for each in listed if isinstance(each, str)]
