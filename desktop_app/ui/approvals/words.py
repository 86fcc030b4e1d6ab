"""Requests for approval in the language of the window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from desktop_app.domain.approval import HANDOFF, Answer, Answered, Asked, Outcome
from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.approvals.deed_words import deed_told, deed_words, files_told, plan_told
from desktop_app.ui.approvals.port import Approvals
from desktop_app.ui.approvals.terms_words import (
    condition_words,
    how_many_conditions,
    kind_words,
    notice_words,
)
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_ENTRIES = QT_TRANSLATE_NOOP(
    "Approvals", "%n entry(s) of {codename}, with what stands beneath notes", "", 1
)
_FILES = QT_TRANSLATE_NOOP("Approvals", "%n file(s)", "", 1)
_PERSONS = QT_TRANSLATE_NOOP("Approvals", "%n person(s), none of them who asks", "", 1)
_APPROVALS = frozenset({Answer.APPROVED, Answer.APPROVED_WITH_DIRECTION})
_CONDITIONS = QT_TRANSLATE_NOOP("Approvals", "%n condition(s), listed above", "", 1)
_STAYING = QT_TRANSLATE_NOOP("Approvals", "%n thing(s) in them kept back", "", 1)


class Column(IntEnum):
    """The columns, from the left."""

    WHAT = 0
    WHO = 1
    WHEN = 2
    STATE = 3


@dataclass(frozen=True, slots=True)
class ApprovalWords:
    """Puts requests into words. Their terms are what somebody signed: each value is looked at."""

    dates: Dates
    language: str
    told: Approvals = field(default_factory=Approvals)

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Approvals", "What"),
            translate("Approvals", "Asked by"),
            translate("Approvals", "When"),
            translate("Approvals", "Now"),
        )[column]

    def cell(self, asked: Asked, column: int) -> str:
        """The words of one cell."""
        return (
            self.what(asked),
            asked.author.name,
            self._when(asked.recorded_ms),
            self.state(asked),
        )[column]

    def spoken(self, asked: Asked) -> str:
        """All of it, for assistive technology."""
        parts = [self.cell(asked, column) for column in Column]
        parts += [f"{name}: {words}" for name, words in self.details(asked)]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def what(self, asked: Asked) -> str:
        """Handing Cedar-0412 to Owen Harada."""
        codename = self._codename(asked)
        if asked.subject != HANDOFF:
            return deed_words(asked.subject).format(codename=codename)
        if asked.is_covered:
            return translate("Approvals", "Handoff of {codename}").format(codename=codename)
        words = translate("Approvals", "Handoff of {codename} to {names}")
        return words.format(codename=codename, names=", ".join(_names(asked.terms)))

    def in_short(self, asked: Asked) -> str:
        """What whoever approves puts their name to; all of it stands in the details."""
        conditions = how_many_conditions(asked.terms.get("conditions"), self.dates)
        parts = (
            self.what(asked),
            self._leaving(asked) or deed_told(asked, self.dates),
            say_count(_CONDITIONS, conditions) if conditions else "",
        )
        said = ". ".join(part.rstrip(".") for part in parts if part)
        return translate("Approvals", "You approve: {terms}.").format(terms=said)

    def _codename(self, asked: Asked) -> str:
        return self.told.codenames.get(asked.case, "")

    def state(self, asked: Asked) -> str:
        """Where it stands."""
        is_mine = any(each.id == asked.id for each in self.told.waiting)
        return {
            Outcome.WAITING: translate("Approvals", "Waits for you")
            if is_mine
            else translate("Approvals", "Waiting"),
            Outcome.APPROVED: translate("Approvals", "Approved"),
            Outcome.RETURNED: translate("Approvals", "Returned"),
        }[asked.outcome]

    def details(self, asked: Asked) -> tuple[tuple[str, str], ...]:
        """What is to be approved and what was answered; what was left empty is left out."""
        terms = asked.terms
        told = (
            (translate("Approvals", "Asked by"), self._asked_by(asked)),
            (translate("Approvals", "Restricted"), self._covered(asked)),
            (translate("Approvals", "Kind"), kind_words(terms.get("kind"))),
            (
                translate("Approvals", "What the notice says"),
                notice_words(terms.get("conditions")),
            ),
            (translate("Approvals", "To whom"), "; ".join(_to(terms))),
            (translate("Approvals", "Purpose"), _text(terms, "purpose")),
            (translate("Approvals", "Ground"), self._ground(terms)),
            (translate("Approvals", "In words"), _text(terms, "authority")),
            (translate("Approvals", "Consent"), _consent(terms)),
            (translate("Approvals", "What leaves"), self._leaving(asked)),
            (translate("Approvals", "What was asked for"), _text(terms, "asked_for")),
            (translate("Approvals", "Why no less"), _text(terms, "minimum")),
            (translate("Approvals", "The young person’s view"), _text(terms, "views")),
            (translate("Approvals", "Limits"), _text(terms, "limits")),
            (translate("Approvals", "Conditions"), self._conditions(terms)),
            (translate("Approvals", "What is approved"), deed_told(asked, self.dates)),
            (translate("Approvals", "Its words"), plan_told(asked, self.told.plans.get(asked.id))),
            (translate("Approvals", "Its files"), files_told(self.told.plans.get(asked.id))),
            (translate("Approvals", "How many approve"), self._persons(asked)),
            (translate("Approvals", "Said to you"), asked.words),
            *((self._by(each), self._answer(asked, each)) for each in asked.answers),
        )
        return tuple((name, words) for name, words in told if words)

    def _covered(self, asked: Asked) -> str:
        """Only where its words are kept back."""
        words = translate(
            "Approvals", "Open the case and say why; what is asked is shown here then."
        )
        return words if asked.is_covered else ""

    def _persons(self, asked: Asked) -> str:
        """Only where one person's word is not enough."""
        return say_count(_PERSONS, asked.persons) if asked.persons > 1 else ""

    def _asked_by(self, asked: Asked) -> str:
        words = translate("Approvals", "{name}, {agency}")
        return words.format(name=asked.author.name, agency=asked.author.agency)

    def _conditions(self, terms: Mapping[str, object]) -> str:
        return condition_words(terms.get("conditions"), self.dates)

    def _ground(self, terms: Mapping[str, object]) -> str:
        code = _text(terms, "ground")
        ground = self.told.grounds.get(code)
        return code if ground is None else ground.told(self.language)

    def _leaving(self, asked: Asked) -> str:
        terms = asked.terms
        if asked.subject != HANDOFF or asked.is_covered:
            return ""
        withheld = terms.get("withheld")
        counts = list(withheld.values()) if isinstance(withheld, dict) else []
        staying = sum(count for count in counts if isinstance(count, int))
        files = _whole(terms, "attachments")
        parts = [
            say_count(_ENTRIES, _whole(terms, "entries")).format(codename=self._codename(asked)),
            say_count(_FILES, files) if files else "",
            say_count(_STAYING, staying) if staying else "",
            translate("Approvals", "that sealed entries exist") if _is_sealed(terms) else "",
        ]
        return "; ".join(part for part in parts if part)

    def _by(self, each: Answered) -> str:
        words = translate("Approvals", "{name}, {when}")
        return words.format(name=each.author.name, when=self._when(each.recorded_ms))

    def _answer(self, asked: Asked, each: Answered) -> str:
        said = {
            Answer.APPROVED: translate("Approvals", "Approved."),
            Answer.APPROVED_WITH_DIRECTION: translate("Approvals", "Approved, with a direction."),
            Answer.RETURNED: translate("Approvals", "Returned."),
            None: translate("Approvals", "Answered by a newer version of Throughline."),
        }[each.answer]
        if not each.counts:
            said = translate("Approvals", "Doesn’t count: not theirs to decide.")
        parts = (said, each.comment, *self._changes(asked, each))
        return " ".join(part for part in parts if part)

    def _changes(self, asked: Asked, each: Answered) -> Iterator[str]:
        """What a later answer did to this one, and what this one did to an earlier approval."""
        if each.is_replaced:
            yield translate("Approvals", "Withdrawn since.")
        if each.answer is Answer.RETURNED and each.counts:
            for one in asked.answers:
                if one.is_replaced and one.person == each.person and one.answer in _APPROVALS:
                    words = translate("Approvals", "It withdraws the approval of {when}.")
                    yield words.format(when=self._when(one.recorded_ms))

    def _when(self, recorded_ms: int) -> str:
        return self.dates.moment(recorded_at(recorded_ms).astimezone())


def _consent(untrusted: Mapping[str, object]) -> str:
    words = translate("Approvals", "Rests on a consent that is on record in the case")
    return words if _text(untrusted, "consent") else ""


def _to(untrusted: Mapping[str, object]) -> list[str]:
    return [", ".join(part for part in one[1:] if part) for one in _recipients(untrusted)]


def _names(untrusted: Mapping[str, object]) -> list[str]:
    return [one[1] for one in _recipients(untrusted)]


def _recipients(untrusted: Mapping[str, object]) -> list[list[str]]:
    """Card, name and agency of each."""
    listed = untrusted.get("to")
    rows = listed if isinstance(listed, list) else []
    return [
        row
        for row in rows
        if isinstance(row, list) and len(row) > 1 and all(isinstance(part, str) for part in row)
    ]


def _text(untrusted: Mapping[str, object], name: str) -> str:
    value = untrusted.get(name)
    return value if isinstance(value, str) else ""


def _whole(untrusted: Mapping[str, object], name: str) -> int:
    value = untrusted.get(name)
    return value if isinstance(value, int) and value > 0 else 0


def _is_sealed(terms: Mapping[str, object]) -> bool:
    return terms.get("sealed_told") is True
