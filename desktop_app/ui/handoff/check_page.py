"""Before signing, all on one page: who, why, on what ground, what leaves and stays, and where."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.approval_part import ApprovalPart
from desktop_app.ui.handoff.columns import Columns
from desktop_app.ui.handoff.destination import Destination
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.words import terms


class CheckPage(QWidget):
    """Facts, two columns, and the file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.columns = Columns(desk, beside=True)
        self.destination = Destination(desk.theme)
        self.approval = ApprovalPart(desk)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnMinimumWidth(0, desk.theme.fit(132))
        self._facts.setColumnStretch(1, 1)
        self.told: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Label(desk.theme, translate("Handoff", "Check and sign"), "heading"))
        column.addLayout(self._facts)
        for part in (self.approval, Rule(), self.columns, self.destination):
            column.addWidget(part)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these, one below the other; what is not said is left out."""
        told = tuple((name, words) for name, words in facts if words)
        if told == self.told:
            return
        self.told = told
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        theme, top = self._desk.theme, Qt.AlignmentFlag.AlignTop
        for row, (name, words) in enumerate(told):
            self._facts.addWidget(Label(theme, name, "body", "text-3"), row, 0, top)
            self._facts.addWidget(Paragraph(theme, words, "body", "text"), row, 1)


def recipient_words(known: KnownCard) -> str:
    """Laurie Penner, Timmins joint team. 12345 … Compared in person."""
    card = known.card
    who = f"{card.name}, {card.agency}" if card.agency else card.name
    return f"{who}. {known.code}. {say(terms.STANDINGS[known.standing])}."
