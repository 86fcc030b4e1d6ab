"""Everything on one card, what its standing means, and how to make it better known."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.codes import FIRM, Standing
from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.standing import StandingMark
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

WIDTH = 292

MEANING: Mapping[Standing, Phrase] = MappingProxyType(
    {
        Standing.OWN: QT_TRANSLATE_NOOP("Cards", "This is your own device."),
        Standing.AGENCY: QT_TRANSLATE_NOOP(
            "Cards", "Your own agency signed this card. Nobody has to compare its code."
        ),
        Standing.MET: QT_TRANSLATE_NOOP(
            "Cards", "Someone on this device compared the code with them, face to face."
        ),
        Standing.CONFIRMED: QT_TRANSLATE_NOOP(
            "Cards",
            "A code was compared by voice: with them, by someone on this device, or with their"
            " agency, by yours.",
        ),
        Standing.VOUCHED: QT_TRANSLATE_NOOP(
            "Cards",
            "It came in a handoff from someone you know. Nobody here has compared the code.",
        ),
        Standing.UNVERIFIED: QT_TRANSLATE_NOOP(
            "Cards", "Nobody here has compared the code. Anyone could have made this card."
        ),
        Standing.REVOKED: QT_TRANSLATE_NOOP(
            "Cards",
            "Its agency took it back. Nothing can be sent to it. What it signed later is marked.",
        ),
    }
)


class CardDetails(Surface):
    """The panel at the right.

    Signals:
        compare_asked: compare the code of this card (KnownCard).
    """

    compare_asked = Signal(object)

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__("panel")
        self._theme, self._dates = theme, dates
        self._known: KnownCard | None = None
        self._is_changed = False
        self.compare: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    @property
    def known(self) -> KnownCard | None:
        """The card that is shown."""
        return self._known

    def show_card(self, known: KnownCard | None, *, is_changed: bool = False) -> None:
        """Show one card; None leaves the panel empty.

        `is_changed`: it claims to be somebody we know, with a key that nobody compared.
        """
        self._known, self._is_changed, self.compare = known, is_changed, None
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in self._parts(known) if known is not None else ():
            self._column.addWidget(part)

    def ask_to_compare(self) -> None:
        """As if the button were pressed; nothing for a card that can't be compared any more."""
        if self._known is not None and self._known.standing is not Standing.REVOKED:
            self.compare_asked.emit(self._known)

    def _parts(self, known: KnownCard) -> list[QWidget]:
        theme = self._theme
        parts: list[QWidget] = [
            ElidedLabel(theme, known.card.name, "heading"),
            StandingMark(theme, known.standing, is_changed=self._is_changed),
            Paragraph(theme, self._meaning(known), "meta", "text-2"),
            Rule(),
            Label(theme, translate("Cards", "Code"), "meta", "text-2", 600),
            CodeBoxes(theme, known.code, in_a_row=3),
        ]
        if known.standing is not Standing.REVOKED:
            parts.append(self._compare_button(known))
        parts.append(Rule())
        for name, words in self._lines(known):
            parts.append(Label(theme, name, "micro", "text-3"))
            parts.append(ElidedLabel(theme, words))
        return parts

    def _meaning(self, known: KnownCard) -> str:
        if not self._is_changed:
            return say(MEANING[known.standing])
        return translate(
            "Cards",
            "It names somebody you know, with another key. Call them on a number you know before"
            " you compare.",
        )

    def _compare_button(self, known: KnownCard) -> QWidget:
        is_firm = known.standing in FIRM
        again = translate("Cards", "Compare again…")
        words = again if is_firm else translate("Cards", "Compare the code…")
        make = secondary if is_firm else primary
        button = make(self._theme, words, icon="shield-check", keys=Act.COMPARE)
        button.clicked.connect(self.ask_to_compare)
        self.compare = button
        return button

    def _day(self, untrusted_day: str) -> str:
        try:
            return self._dates.day(date.fromisoformat(untrusted_day))
        except ValueError:
            return untrusted_day

    def _lines(self, known: KnownCard) -> list[tuple[str, str]]:
        card, theme = known.card, self._theme
        lines = [(translate("Cards", "Agency"), card.agency)]
        if isinstance(card, Card):
            lines += [
                (translate("Cards", "Discipline"), theme.discipline(card.discipline).name),
                (translate("Cards", "Job"), card.job),
                (translate("Cards", "May sign as"), say(terms.AUTHORITIES[card.authority])),
                (translate("Cards", "Valid until"), self._day(card.expires)),
            ]
        else:
            lines.append((translate("Cards", "Can"), translate("Cards", "Receive, never sign")))
        lines.append((translate("Cards", "Id"), card.printed))
        return [(name, words) for name, words in lines if words]
