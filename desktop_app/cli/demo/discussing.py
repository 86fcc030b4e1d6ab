"""What is asked, answered, adopted and judged of single notes in the demonstration."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from desktop_app.cli.demo.consenting import at_ms
from desktop_app.cli.demo.happenings import Correction
from desktop_app.cli.demo.overseeing import (
    Adopting,
    Answered,
    Asking,
    Closed,
    Meant,
    SetRight,
    Supervision,
    Ticking,
)
from desktop_app.cli.demo.putting import Record
from desktop_app.cli.demo.supervising import Steps
from desktop_app.cli.demo.texts import Both
from desktop_app.domain.ids import CaseId, EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.services.adopting import adopt
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt, TimelineQuery
from desktop_app.services.reviewing import answer, ask, close_question
from desktop_app.services.standards import NewTick, judge


@dataclass(frozen=True, slots=True)
class Discussing:
    """What is said of single notes of one case. `names` are people's, by their ids."""

    record: Record
    case: CaseId
    told: Supervision
    names: Mapping[str, str]
    edition: str
    _asked: dict[Meant, EntryId] = field(default_factory=dict)

    def steps(self) -> Steps:
        """When to do what."""
        for asking in self.told.question:
            yield at_ms(asking.at), partial(self._ask, asking)
            if (said := asking.answer) is not None:
                yield at_ms(said.at), partial(self._answer, asking, said)
            if (closed := asking.closed) is not None:
                yield at_ms(closed.at), partial(self._close, asking, closed)
        for adopting in self.told.adoption:
            yield at_ms(adopting.at), partial(self._adopt, adopting)
        for ticking in self.told.tick:
            yield at_ms(ticking.at), partial(self._judge, ticking)

    def _ask(self, one: Asking) -> None:
        def say(vault: OpenVault) -> Receipt:
            said = one.said(self.edition)
            return ask(vault, self._note(one.note).id, said, language=self.edition)

        self._asked[one.note] = self.record.do(one.by, at_ms(one.at), say).entries[0]

    def _answer(self, one: Asking, said: Answered) -> None:
        amended = None if said.amend is None else self._set_right(one.note, said, said.amend)
        words = Both(said.en, said.fr).said(self.edition)
        self.record.do(
            said.by,
            at_ms(said.at),
            lambda vault: answer(
                vault, self._asked[one.note], words, amended, language=self.edition
            ),
        )

    def _set_right(self, note: Meant, said: Answered, change: SetRight) -> EntryId:
        """The amendment that answers, by who wrote the note."""
        entry = self._note(note)
        old, new, reason = (
            each.said(self.edition) for each in (change.old, change.new, change.reason)
        )
        words = Correction(at_ms=at_ms(said.at), reason=reason, text=entry.text.replace(old, new))
        self.record.amend(said.by, entry.id, words)
        self.record.exchange(at_ms(said.at), only=said.by)
        return self._note(note).amendments[-1].id

    def _close(self, one: Asking, closed: Closed) -> None:
        words = Both(closed.en, closed.fr).said(self.edition)
        self.record.do(
            one.by,
            at_ms(closed.at),
            lambda vault: close_question(vault, self._asked[one.note], words),
        )

    def _adopt(self, one: Adopting) -> None:
        words, seen = Both(one.en, one.fr).said(self.edition), self._note(one.note).seen()
        self.record.do(
            one.by,
            at_ms(one.at),
            lambda vault: adopt(vault, seen, one.said_as, words, language=self.edition),
        )

    def _judge(self, one: Ticking) -> None:
        new = NewTick(
            standard=one.standard,
            answer=one.answer,
            reason=one.said(self.edition),
            entry=self._note(one.note).id,
        )
        self.record.do(one.by, at_ms(one.at), lambda vault: judge(vault, self.case, new))

    def _note(self, meant: Meant) -> TimelineEntry:
        """The one note of somebody that happened then."""
        by, at = meant
        page = self.record.vault.reading.timeline(TimelineQuery(case=self.case, limit=0))
        [note] = (
            entry
            for entry in page.entries
            if entry.author.name == self.names[by] and (entry.start or "").startswith(at)
        )
        return note
