"""What the sender says with a handoff: why, on what ground, what is asked, what was held back."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.handoff import IncomingHandoff
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.held_words import conditions_asked, held_back
from desktop_app.ui.handoff.port import Arrival
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.small import Picture

_AIR = 6


class ToldPanel(Surface):
    """The sender's own words; none of it was checked, and none of it is a condition of law."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("panel")
        self._desk = desk
        self.said: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_arrival(self, arrival: Arrival) -> None:
        """Show what comes with this bundle."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.said = ()
        incoming, report = arrival.incoming, arrival.report
        self._tell(translate("Handoff", "Purpose"), incoming.purpose)
        self._tell(translate("Handoff", "Authority"), incoming.authority)
        self._tell(translate("Handoff", "Limits"), incoming.limits)
        asked = conditions_asked(self._desk.dates, report.marks.conditions)
        self._list(
            translate("Receive", "Conditions"), [(icon, words, "") for icon, words in asked]
        )
        number = self._desk.dates.number
        held = [(icon, words, number(count)) for icon, words, count in held_back(report)]
        self._list(translate("Receive", "Held back by the sender"), held)
        made = self._moment(incoming.created)
        kind = self._kind(incoming)
        self._tell(translate("Receive", "Made"), f"{made}\n{kind}" if made else kind)

    def _tell(self, heading: str, words: str) -> None:
        if not words:
            return
        self._head(heading)
        self._column.addWidget(Paragraph(self._desk.theme, words, "body", "text"))
        self.said += (words,)

    def _list(self, heading: str, lines: list[tuple[str, str, str]]) -> None:
        if not lines:
            return
        self._head(heading)
        for icon, words, count in lines:
            self._column.addWidget(self._line(icon, words, count))
            self.said += (f"{words} {count}".rstrip(),)

    def _head(self, heading: str) -> None:
        if self._column.count():
            self._column.addSpacing(_AIR)
            self._column.addWidget(Rule())
            self._column.addSpacing(_AIR)
        self._column.addWidget(Label(self._desk.theme, heading, "meta", "text-2", 600))

    def _line(self, icon: str, words: str, count: str) -> QWidget:
        theme, part = self._desk.theme, QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Picture(theme, icon, 15, lower=3), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(theme, words, "body", "text"), 1)
        if count:
            number = Paragraph(theme, count, "body-strong", "text")  # on the line of the words
            number.setWordWrap(False)
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _kind(self, incoming: IncomingHandoff) -> str:
        words = {
            HandoffKind.COPY: translate("Receive", "A signed copy, number {number}"),
            HandoffKind.JOINT: translate("Receive", "For work together, number {number}"),
            HandoffKind.OWNERSHIP: translate(
                "Receive", "The case itself is handed over to you, number {number}"
            ),
            HandoffKind.NOTICE: translate("Receive", "A notice, number {number}"),
        }
        other = translate("Receive", "Number {number}")
        said = words.get(HandoffKind(incoming.kind), other)
        return said.format(number=self._desk.dates.number(incoming.number))

    def _moment(self, untrusted_moment: str) -> str:
        """When the sender says it was made; nothing, if that is no date."""
        try:
            made = datetime.fromisoformat(untrusted_moment)
            made = made.astimezone() if made.tzinfo is not None else made
        except (OverflowError, ValueError):  # the first and last days there are, elsewhere
            return ""
        return self._desk.dates.moment(made)
