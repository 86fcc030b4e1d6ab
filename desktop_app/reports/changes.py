"""How the words of a note changed: nothing is rubbed out; who changed what is said in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile

from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import Amendment, Disagreement, TimelineEntry
from desktop_app.reports.elements import (
    NOTHING,
    Node,
    apart,
    element,
    filled,
    joined,
    line,
    prose,
    said,
)
from desktop_app.reports.gaps import Pieces, has_gaps, stays, with_gaps
from desktop_app.reports.languages import differing
from desktop_app.reports.visible import is_blank
from desktop_app.reports.writing import Writing, quoted

_WORD = re.compile(r"\s+|\S+")


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch of a text replaced by another; the words around it stayed."""

    before: str
    removed: str
    added: str
    after: str


def change_between(old: str, new: str) -> Change:
    """The smallest single stretch of whole words that turns one text into the other.

    In linear time, whatever the texts: a finer comparison can be made to take for ever.
    """
    was, now = _WORD.findall(old), _WORD.findall(new)
    head = _shared(was, now)
    tail = _shared(was[head:][::-1], now[head:][::-1])
    return Change(
        before="".join(was[:head]),
        removed="".join(was[head : len(was) - tail]),
        added="".join(now[head : len(now) - tail]),
        after="".join(was[len(was) - tail :]),
    )


def history(entry: TimelineEntry, told: ReaderLine | None, writing: Writing) -> Node:
    """Every amendment, oldest first; statements of disagreement are named where they came.

    Where words stay behind, what changed can't be told word by word: each version then stands by
    itself, with its gaps. Else each stands against the words that held before it.
    """
    if not entry.amendments:
        return NOTHING
    versions = _versions(entry, told)
    items = _apart(entry, versions, writing) if versions else _compared(entry, writing)
    for each in sorted(entry.disagreements, key=lambda one: one.recorded_ms):
        earlier = sum(recorded_ms <= each.recorded_ms for recorded_ms, _ in items)
        items.insert(earlier, (each.recorded_ms, _said_against(each, writing)))
    heading = element("h4", line(writing.words.change.heading))
    shown = joined(item for _, item in items)
    return element("div", heading, element("ol", shown), class_="history")


_Item = tuple[int, Node]
"""When it was recorded, and what is shown of it."""


def _versions(entry: TimelineEntry, told: ReaderLine | None) -> Mapping[EntryId, Pieces] | None:
    """The words of the note and of each amendment that has some; None if nothing stays of them."""
    if told is None:
        return None
    amended = {each.id: told.amended.get(each.id, ()) for each in entry.amendments}
    versions = {entry.id: told.pieces, **amended}
    return versions if any(map(has_gaps, versions.values())) else None


def _apart(
    entry: TimelineEntry, versions: Mapping[EntryId, Pieces], writing: Writing
) -> list[_Item]:
    """Each version by itself; the first words have no time but that of the note."""
    words = writing.words.change
    first = element(
        "li",
        element("p", line(words.first), class_="lead"),
        with_gaps(versions[entry.id], entry, writing),
    )
    items = [(entry.recorded_ms, first)]
    for amendment in entry.amendments:
        pieces = versions[amendment.id]
        shown = [
            element("p", line(words.new_words), class_="lead"),
            with_gaps(pieces, entry, writing),
        ]
        if amendment.text is None and not has_gaps(pieces):
            shown = [element("p", line(words.words_same))]
        items.append(_item(amendment, joined(shown), writing))
    return items


def _compared(entry: TimelineEntry, writing: Writing) -> list[_Item]:
    held, items = entry.text, []
    for amendment in entry.amendments:
        items.append(_item(amendment, _shown(entry, held, amendment, writing), writing))
        if amendment.text is not None and amendment.struck_reason is None:
            held = amendment.text
    return items


def _item(amendment: Amendment, shown: Node, writing: Writing) -> _Item:
    return amendment.recorded_ms, element("li", _told(amendment, writing), shown)


def _said_against(told: Disagreement, writing: Writing) -> Node:
    """That something was said against it, where it came in time; its words stand above."""
    sentence = filled(
        writing.words.change.disagreed, when=writing.recorded(told.recorded_ms), by=apart(told.by)
    )
    return element("li", element("p", sentence))


def struck(entry: TimelineEntry, told: ReaderLine | None, writing: Writing) -> Node:
    """That a note was struck, by whom and why; nothing for one that stands."""
    if entry.struck is None:
        return NOTHING
    words, strike = writing.words.change, entry.struck
    sentence = filled(
        words.struck,
        when=writing.recorded(strike.recorded_ms),
        who=writing.person(strike.author),
        reason=_reason(strike.reason, writing),
    )
    verdict = element("p", sentence, class_="verdict")
    if told is not None and stays(told, writing) is not None:
        return verdict
    return joined([verdict, element("p", line(words.struck_words))])


def _told(amendment: Amendment, writing: Writing) -> Node:
    words = writing.words.change
    sentence = filled(
        words.amended,
        when=writing.recorded(amendment.recorded_ms),
        who=writing.person(amendment.author),
        reason=_reason(amendment.reason, writing),
    )
    if amendment.struck_reason is None:
        return element("p", sentence)
    reason = _reason(amendment.struck_reason, writing)
    verdict = filled(words.amendment_struck, reason=reason)
    return joined([element("p", sentence), element("p", verdict, class_="verdict")])


def _shown(entry: TimelineEntry, held: str, amendment: Amendment, writing: Writing) -> Node:
    words = writing.words.change
    if amendment.text is None:
        return element("p", line(words.words_same))
    change = change_between(held, amendment.text)
    marked = []
    if change.removed:
        marked.append(_marked("del", words.removed, change.removed))
    if change.added:
        marked.append(_marked("ins", words.added, change.added))
    pieces = (prose(change.before), joined(marked, line(" ")), prose(change.after))
    return quoted("div", joined(pieces), differing(entry.language, writing.words))


def _marked(name: str, label: str, words: str) -> Node:
    """Words removed or added, after a label that says so to those who don't see the lines."""
    return joined([element("b", line(label)), line(" "), element(name, prose(words))])


def _reason(reason: str, writing: Writing) -> Node:
    return line(writing.words.change.no_reason) if is_blank(reason) else said(reason)


def _shared(one: list[str], other: list[str]) -> int:
    """How many words from the start are the same in both."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
