"""A port of paper, and the standards of mockup 06 as they come out when they are measured."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.case_facts import CaseFacts
from desktop_app.domain.errors import Refusal
from desktop_app.domain.ids import CaseId
from desktop_app.domain.measuring import Measuring
from desktop_app.domain.rule_calendar import RuleCalendar
from desktop_app.domain.standards import Answer
from desktop_app.services.ports import Part, Receipt
from desktop_app.services.standard_rules import InForce
from desktop_app.services.standards import NewTick
from desktop_app.ui.standards.port import Candidate, Looked, Standing
from tests.domain.measuring_by_hand import FACTS, SHIPPED, back, entry, note, tick
from tests.worlds import midnight_in_kenora

CEDAR = CaseId(b"c" * 16)
LOOKED = Looked(CEDAR)
_VISITS = (
    note(3, "home_visit", present=frozenset({"jo marten"})),
    note(10, "home_visit", present=frozenset({"j.m."})),
)
_OTHERS = tuple(
    note(day, "consultation" if day == 8 else "note") for day in (1, 2, 4, 6, 7, 8, 9, 11)
)
_LATE = note(10, hours=26, entry=entry(90), late_reason="No signal.")
DRAWN = replace(
    FACTS,
    notes=(
        *_VISITS,
        *_OTHERS,
        _LATE,
        note(5, "family_meeting"),
        note(3, "contact", entry=entry(91)),
        note(12, hours=0.5, entry=entry(92)),
    ),
    returns=(back(None),),
    ticks=(
        tick("safe_contact", Answer.MET, entry(3), place=2),
        tick("safe_contact", Answer.MET, entry(91), place=3),
        tick("safety_plan", Answer.MET, day=date(2026, 11, 2), reason="Version 3."),
    ),
)


def standing_of(facts: CaseFacts) -> Standing:
    """How made-up facts come out, for somebody who may judge them."""
    look = Measuring(facts, SHIPPED, RuleCalendar(midnight_in_kenora, SHIPPED.holidays))
    told = tuple(each for each in look.all() if each.findings)
    return Standing(told, may_judge=True, days=look.days)


def standing_of_the_drawing() -> Standing:
    """What mockup 06 shows, corrected: thirteen of fourteen are not met."""
    return standing_of(DRAWN)


@dataclass
class PaperStandards:
    """Takes judgements down."""

    answer: Standing = field(default_factory=standing_of_the_drawing)
    refuses: Refusal | None = None
    asked: list[Looked] = field(default_factory=list)
    judged: list[NewTick] = field(default_factory=list)

    def standing(self, looked: Looked) -> Standing:
        self.asked.append(looked)
        if self.refuses is not None:
            raise self.refuses
        return self.answer

    def judge(self, looked: Looked, new: NewTick) -> Receipt:
        if self.refuses is not None:
            raise self.refuses
        self.judged.append(new)
        return Receipt(looked.case, frozenset({Part.HANDOFFS}))


CANDIDATE = Candidate({"standards": []}, "0123456789abcdef" * 4)


@dataclass
class PaperRules:
    """Rules on paper; what is brought in is taken down."""

    told: InForce = field(default_factory=lambda: InForce(SHIPPED))
    candidate: Candidate = CANDIDATE
    refuses: Refusal | None = None
    used: list[Candidate] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)

    def rules(self) -> InForce:
        return self.told

    def export(self, place: Path) -> str:
        self.written.append(place)
        return "ab" * 32

    def read_file(self, _untrusted_file: Path, _language: str) -> Candidate:
        if self.refuses is not None:
            raise self.refuses
        return self.candidate

    def use(self, candidate: Candidate) -> None:
        self.used.append(candidate)
