"""What stands around the line: whose case it is, what waits to be signed, counts for filters."""

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import CaseId
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.port import CaseFacts, CasePort, Facets, Unsigned
from desktop_app.ui.desk import Desk


class Surroundings(QObject):
    """Asks after the line has been asked for: what is read comes first, counts come last.

    Signals:
        told: what the case is called, who is in it, what is kept from this device (CaseFacts).
    """

    told = Signal(object)

    def __init__(self, desk: Desk, port: CasePort, case: CaseId, frame: Frame) -> None:
        super().__init__(frame)
        self._desk, self._port, self._case, self._frame = desk, port, case, frame

    def refresh(self) -> None:
        """Ask for everything anew."""
        port, case = self._port, self._case
        self._desk.tasks.run(
            self, lambda: (port.facts(case), port.unsigned(case)), self._show_answer
        )

    def recount_marks(self) -> None:
        """Ask how many entries the person's own marks stand on, and count nothing else."""
        port, case = self._port, self._case
        model = self._frame.facet_model
        self._desk.tasks.run(self, lambda: port.marked(case), model.show_marked)

    def _show_answer(self, answer: tuple[CaseFacts, tuple[Unsigned, ...]]) -> None:
        facts, unsigned = answer
        frame, port, case = self._frame, self._port, self._case
        young = facts.young_person
        frame.header.show_case(facts.line, young, self._desk.dates.now().date())
        frame.header.show_troubles(facts.troubles)
        frame.header.show_whose(self._desk.dates, facts.whose)
        frame.inspector.about.show_whose(facts.whose)
        frame.safe_contact.show_rule(young, facts.recheck)
        frame.header.show_due(self._desk.dates, next(iter(facts.due), None))
        frame.inspector.about.show_case(facts.line)
        frame.inspector.about.show_due(facts.due)
        frame.inspector.about.show_roles(facts.roles, self._desk.language)
        frame.header.team.show_roles(facts.roles, self._desk.language)
        frame.inspector.people.show_people(facts.people)
        frame.unsigned.show_waiting(unsigned)
        self.told.emit(facts)
        self._desk.tasks.run(self, lambda: port.facets(case), self._show_facets)

    def _show_facets(self, facets: Facets) -> None:
        self._frame.facet_model.show_facets(facets)
        self._frame.header.show_team(facets.writers)
