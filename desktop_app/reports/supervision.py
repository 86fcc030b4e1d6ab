"""How a note was supervised: who signed it off, what was asked about it, and what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question, Reply, SignOff
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line
from desktop_app.reports.gaps import has_gaps, with_gaps
from desktop_app.reports.visible import is_blank
from desktop_app.reports.words_supervision import SupervisionWords
from desktop_app.reports.writing import Writing


def supervision(entry: TimelineEntry, told: ReaderLine | None, writing: Writing) -> Node:
    """All of it that is here, with its gaps; nothing where none is."""
    words, thread = writing.words.supervision, _Thread(entry, told, writing)
    signed = _part(words.sign_offs, map(thread.signed, entry.sign_offs))
    return joined([signed, _part(words.questions, map(thread.asked, entry.questions))])


def _part(heading: str, items: Iterable[Node]) -> Node:
    shown = list(items)
    if not shown:
        return NOTHING
    return element("div", element("h4", line(heading)), *shown, class_="beneath")


@dataclass(frozen=True, slots=True)
class _Thread:
    """What supervises one note, as its reader is told it."""

    entry: TimelineEntry
    told: ReaderLine | None
    writing: Writing

    @property
    def words(self) -> SupervisionWords:
        """Ours, in the language of the page."""
        return self.writing.words.supervision

    def signed(self, signed: SignOff) -> Node:
        """Signed off by whom and when, whether that still stands, and what they said."""
        who, when = self.writing.person(signed.author), self.writing.recorded(signed.recorded_ms)
        told = filled(self._standing(signed), who=who, when=when)
        return joined([_line(told), self._said(signed.id, signed.words, self.entry.language)])

    def asked(self, asked: Question) -> Node:
        """One question with its answers, in their order, and how it stands."""
        words = self.words
        sentence = words.asked if is_blank(asked.to_name) else words.asked_of
        told = filled(
            sentence,
            who=self.writing.person(asked.author),
            to=apart(asked.to_name),
            when=self.writing.recorded(asked.recorded_ms),
        )
        shown = self._said(asked.id, asked.text, asked.language)
        if shown is NOTHING:
            shown = element("p", line(words.stayed), class_="missing")
        due = filled(words.due, due=self.writing.moment(asked.due))
        return joined(
            [
                _line(told),
                shown,
                _line(due) if asked.due else NOTHING,
                *map(self._reply, asked.replies),
                _line(line(words.is_open)) if asked.is_open else NOTHING,
            ]
        )

    def _reply(self, reply: Reply) -> Node:
        words = self.words
        answered = words.answered if reply.amendment is None else words.by_amendment
        told = filled(
            words.settled if reply.closes else answered,
            who=self.writing.person(reply.author),
            when=self.writing.recorded(reply.recorded_ms),
        )
        return joined([_line(told), self._said(reply.id, reply.text, reply.language)])

    def _standing(self, signed: SignOff) -> str:
        if not signed.is_judged:
            return self.words.not_judged
        if not signed.counts:
            return self.words.not_counting
        return self.words.signed if signed.is_whole else self.words.amended_since

    def _said(self, id_: EntryId, text: str, language: str) -> Node:
        pieces = self.told.thread.get(id_, ()) if self.told is not None else ()
        if has_gaps(pieces):
            return with_gaps(pieces, replace(self.entry, language=language), self.writing)
        return NOTHING if is_blank(text) else self.writing.somebodys("div", text, language)


def _line(told: Node) -> Node:
    return element("p", told, class_="byline")
