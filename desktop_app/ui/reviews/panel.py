"""The right column: how the case stands, what is decided, by whom it is signed, and the way on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.review import Question
from desktop_app.domain.review_queue import OpenQuestion
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.reviews.decision import DecisionPart
from desktop_app.ui.reviews.open_part import OpenPart
from desktop_app.ui.reviews.settling import SettlingPart
from desktop_app.ui.standards.panel import StandardsPanel
from desktop_app.ui.standards.port import StandardsPort
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import flat, primary
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.fitting_area import FittingArea
from desktop_app.ui.widgets.labels import Paragraph, Rule, Surface
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.small import Picture

_WIDE, _NARROW, _LEAST_HIGH, _EDGE, _GAP = 316, 264, 64, 16, 8


class Panel(Surface):
    """Holds the decision, or a question to be settled; its foot stays in view.

    Signals:
        sent, skipped: by the two buttons at the foot.
        reason_asked: somebody goes on to say why they open a restricted case.
    """

    sent = Signal()
    skipped = Signal()
    reason_asked = Signal()

    def __init__(self, desk: Desk, words: EntryWords, standards: StandardsPort) -> None:
        super().__init__("panel")
        theme = desk.theme
        self._theme = theme
        self.decision, self.settling = DecisionPart(desk, words), SettlingPart(desk, words)
        self.settling.hide()
        self.left_open = OpenPart(desk)
        self.standards = StandardsPanel(desk, standards)
        self.error = Notice(theme, "circle-alert", "danger")
        self._signs = Paragraph(theme, "", "body")
        self._fingerprint = Picture(theme, "fingerprint", 16, "text-2", lower=2)
        send = translate("Reviews", "Sign and send")
        self.send = primary(theme, send, icon="signature", keys=Act.REVIEW_SIGN)
        self.skip = flat(theme, translate("Reviews", "Skip"))
        self.say_why = primary(theme, translate("Reviews", "Say why and open"))
        self.say_why.hide()
        self.ways = self.say_why, self.send
        self.say_why.clicked.connect(self.reason_asked)
        self.send.clicked.connect(self.sent)
        self.skip.clicked.connect(self.skipped)
        self.setFixedWidth(theme.fit(_WIDE))
        self._lay_out()

    def say_who(self, name: str) -> None:
        """Whose signature it will be."""
        words = translate("Reviews", "{name} signs the line as it is now")
        self._say_at_the_foot(words.format(name=name))

    def say_why_not(self, words: str) -> None:
        """Why nothing can be signed now; "" lets it be signed."""
        self.send.setEnabled(not words)
        if words:
            self._say_at_the_foot(words)

    def ask_reason(self, *, is_asked: bool) -> None:
        """In place of signing: a restricted case is opened with a reason first."""
        self.say_why.setVisible(is_asked)
        self.send.setVisible(not is_asked)

    def show_settling(self, asked: OpenQuestion | None) -> None:
        """A question to be settled or answered, or a decision; the button says which."""
        self.settling.setVisible(asked is not None)
        self.decision.setVisible(asked is None)
        words = translate("Reviews", "Sign and send")
        if asked is not None:
            settle, answer = (
                translate("Reviews", "Settle the question"),
                translate("Reviews", "Sign the answer"),
            )
            words = settle if asked.is_mine else answer
        self.send.say(words)

    def show_left_open(self, questions: Sequence[Question]) -> None:
        """Own questions that what is signed off leaves open."""
        self.left_open.show_questions(questions)
        self._keep_lines()

    def fit_to(self, *, is_narrow: bool, is_low: bool) -> None:
        """In a small window the standards are left out: what is decided stays in reach."""
        self.setFixedWidth(self._theme.fit(_NARROW if is_narrow else _WIDE))
        self._measured.setHidden(is_low)
        self._keep_lines()

    def _say_at_the_foot(self, words: str) -> None:
        self._signs.say(words)
        self._keep_lines()

    def _keep_lines(self) -> None:
        """Who signs, or why nobody can, keeps all of its lines: the rest of the column scrolls."""
        wide = self.maximumWidth() - 2 * _EDGE  # it is fixed; its layout may not know yet
        room = wide - self._fingerprint.width() - _GAP
        self._signs.setMinimumHeight(self._signs.heightForWidth(room))
        self.left_open.keep_lines(wide)

    def _lay_out(self) -> None:
        name = translate("Reviews", "Standards")
        self._measured = standards = ScrolledArea(self._theme, self.standards, name)
        standards.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its list is what one stands on
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.decision)
        column.addWidget(self.settling)
        decided = _DecisionArea(self._theme, parts, translate("Reviews", "Your decision"), None)
        decided.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        who = QHBoxLayout()
        who.setSpacing(_GAP)
        who.addWidget(self._fingerprint, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self._signs, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.say_why)
        buttons.addWidget(self.send)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_EDGE, 12, _EDGE, 12)
        foot.setSpacing(8)
        foot.addWidget(self.error)
        foot.addWidget(self.left_open)
        foot.addLayout(who)
        foot.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for part, stretch in ((standards, 1), (Rule(), 0), (decided, 0), (Rule(), 0)):
            outer.addWidget(part, stretch)
        outer.addLayout(foot)


class _DecisionArea(FittingArea):
    """As high as it is: the standards above it give way, and scroll."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.fit(_LEAST_HIGH))
