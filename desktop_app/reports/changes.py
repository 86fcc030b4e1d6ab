"""How the words of a note changed: nothing is rubbed out; who changed what is said in words."""

import re
from dataclasses import dataclass
from itertools import takewhile

from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.note import Amendment, TimelineEntry
from desktop_app.reports.elements import (
    NOTHING,
    Node,
    element,
    filled,
    joined,
    line,
    prose,
    said,
)
from desktop_app.reports.gaps import has_gaps, with_gaps
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
    """Every amendment, oldest first, each against the words that held before it."""
    if not entry.amendments:
        return NOTHING
    held, items = entry.text, []
    held_pieces = told.pieces if told is not None else ()
    for amendment in entry.amendments:
        pieces = told.amended.get(amendment.id, ()) if told is not None else ()
        if has_gaps(pieces) or (amendment.text is not None and has_gaps(held_pieces)):
            shown = with_gaps(pieces, entry, writing)
        else:
            shown = _shown(entry, held, amendment, writing)
        items.append(element("li", _told(amendment, writing), shown))
        if amendment.text is not None and amendment.struck_reason is None:
            held, held_pieces = amendment.text, pieces
    heading = element("h4", line(writing.words.change.heading))
    return element("div", heading, element("ol", joined(items)), class_="history")


def struck(entry: TimelineEntry, writing: Writing) -> Node:
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
