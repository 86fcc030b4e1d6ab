"""The right column: how the case stands, what is decided, by whom it is signed, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.reviews.decision import DecisionPart
from desktop_app.ui.reviews.settling import SettlingPart
from desktop_app.ui.standards.panel import StandardsPanel
from desktop_app.ui.standards.port import StandardsPort
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import flat, primary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Paragraph, Rule, Surface
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.small import Picture

_WIDE = 316


class Panel(Surface):
    """Holds the decision, or a question to be settled; its foot stays in view.

    Signals:
        sent, skipped: by the two buttons at the foot.
    """

    sent = Signal()
    skipped = Signal()

    def __init__(self, desk: Desk, words: EntryWords, standards: StandardsPort) -> None:
        super().__init__("panel")
        theme = desk.theme
        self._theme = theme
        self.decision, self.settling = DecisionPart(desk, words), SettlingPart(desk, words)
        self.parts = QStackedWidget()
        for part in (self.decision, self.settling):
            self.parts.addWidget(part)
        self.standards = StandardsPanel(desk, standards)
        self.error = Notice(theme, "circle-alert", "danger")
        self._signs = Paragraph(theme, "", "body")
        self._fingerprint = Picture(theme, "fingerprint", 16, "text-2", lower=2)
        send = translate("Reviews", "Sign and send")
        self.send = primary(theme, send, icon="signature", keys=Act.REVIEW_SIGN)
        self.skip = flat(theme, translate("Reviews", "Skip"))
        self.send.clicked.connect(self.sent)
        self.skip.clicked.connect(self.skipped)
        self.setFixedWidth(theme.fit(_WIDE))
        self._lay_out()

    def say_who(self, name: str) -> None:
        """Whose signature it will be."""
        words = translate("Reviews", "{name} signs the line as it is now")
        self._signs.say(words.format(name=name))

    def say_why_not(self, words: str) -> None:
        """Why nothing can be signed now; "" lets it be signed."""
        self.send.setEnabled(not words)
        if words:
            self._signs.say(words)

    def show_settling(self, *, is_settling: bool) -> None:
        """A question to be settled, or a decision."""
        self.parts.setCurrentWidget(self.settling if is_settling else self.decision)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.standards)
        column.addWidget(Rule())
        column.addWidget(self.parts, 1)
        scrolled = ScrolledArea(self._theme, inside, translate("Reviews", "Your decision"))
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self._fingerprint, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self._signs, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.send)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.error)
        foot.addLayout(who)
        foot.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled, 1)
        outer.addWidget(Rule())
        outer.addLayout(foot)
