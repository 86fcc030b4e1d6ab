"""A list of invented cases, as the services would answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop_app.domain.case import CaseLine, NewCase, NewPerson
from desktop_app.domain.due import Due
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import WhoseCase
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt
from desktop_app.ui.cases.port import InStep
from tests.ui.case.paper_entries import LINE, milliseconds
from tests.ui.case.paper_people import YOUNG_PERSON


def line(codename: str, risk: int, unread: int = 0, **more: object) -> CaseLine:
    number = sum(codename.encode())
    young = replace(YOUNG_PERSON, initials=f"{codename[0]}.{codename[1].upper()}.")
    first = replace(
        LINE, id=CaseId(number.to_bytes(16, "big")), codename=codename, risk=risk, unread=unread
    )
    return replace(first, young_person=young, **more)  # type: ignore[arg-type]


CASES = (
    line("Kestrel-0436", 4, 3),
    replace(LINE, unread=5),
    line("Birch-0391", 2, last_recorded_ms=milliseconds("2026-10-27T10:00+00:00")),
    line("Heron-0427", 4, 2, lead_agency="Rainy Lake Police"),
    line("Juniper-0419", 1, status="monitoring", lead_agency="Northwest Youth Transitions"),
    line("Willow-0340", 1, status="closed"),
)


@dataclass
class PaperShelf:
    """A `CasesPort` over a list."""

    lines: tuple[CaseLine, ...] = CASES
    due: Mapping[CaseId, Due] = field(default_factory=dict)
    opened: list[tuple[NewCase, NewPerson | None]] = field(default_factory=list)

    in_step_now: InStep = field(default_factory=InStep)
    others: Mapping[CaseId, WhoseCase] = field(default_factory=dict)

    def cases(self) -> tuple[CaseLine, ...]:
        return self.lines

    def next_due(self) -> Mapping[CaseId, Due]:
        return self.due

    def whose(self) -> Mapping[CaseId, WhoseCase]:
        return self.others

    def in_step(self) -> InStep:
        return self.in_step_now

    def open_case(self, case: NewCase, young_person: NewPerson | None) -> Receipt:
        codename = case.codename.strip()
        if not codename:
            raise Refusal(RefusalCode.EMPTY_CODENAME)
        if any(each.codename.casefold() == codename.casefold() for each in self.lines):
            raise Refusal(RefusalCode.CODENAME_TAKEN)
        self.opened.append((case, young_person))
        self.lines = (*self.lines, line(codename, case.risk))
        return Receipt(self.lines[-1].id, frozenset({Touched.CASES}))
