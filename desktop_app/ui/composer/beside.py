"""The column beside the text: prompts of the kind, what to look at before signing, a reminder."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import Part
from desktop_app.ui.composer.checks import CheckLine, HintCard
from desktop_app.ui.composer.prompts import PromptList
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.small import Picture

_SIDE = 16


class Beside(Surface):
    """Lays out; connects nothing.

    Signals:
        shown: it has come into view, or has gone from it (bool).
    """

    shown = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__("panel")
        self._theme = theme
        width = theme.px("inspector")
        self.setFixedWidth(width)
        self.heading = self._heading("")
        self.change = link(theme, translate("Composer", "Change"))
        self.change.setAccessibleName(translate("Composer", "Change the prompts of this kind"))
        self.prompts = PromptList(theme, width - 2 * _SIDE - 2)
        self.hint = HintCard(theme)
        self.private, self.late = CheckLine(theme), CheckLine(theme)
        self.reminder = Paragraph(theme, "", "meta", "text-2")
        self._lay_out()

    def ask_for(self, heading: str) -> None:
        """Head the prompts; without a heading there are none, as for an amendment."""
        self.heading.setText(heading)
        for part in self._prompting:
            part.setVisible(bool(heading))

    def remind_of(self, people: Sequence[Person]) -> None:
        """Whose story it is, by initials."""
        young = [each.initials for each in people if each.part is Part.YOUNG_PERSON]
        who = young[0] if young else translate("Composer", "the young person")
        words = translate(
            "Composer",
            "Write it so {name} could read it one day. "
            "Young people have the right to ask for their record.",
        )
        self.reminder.say(words.format(name=who))

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Whoever comes to the column stands on its first prompt.

        A proxy would say so, too, but Tab passes one by once the column has moved.
        """
        if not self.prompts.stand_on_first():
            self.change.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit(True)  # noqa: FBT003

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.shown.emit(False)  # noqa: FBT003

    def _lay_out(self) -> None:
        inside = Surface("panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 12, _SIDE, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.change)
        column.addLayout(head)
        column.addWidget(self.prompts)
        between = Rule()
        column.addWidget(between)
        column.addWidget(self._heading(translate("Composer", "Before you sign")))
        for part in (self.hint, self.private, self.late):
            column.addWidget(part)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(7)
        book = Picture(self._theme, "book-open", 16, lower=1)
        foot.addWidget(book, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.reminder, 1)
        column.addLayout(foot)
        self._prompting = (self.heading, self.change, self.prompts, between)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addWidget(_scrolled(inside), 1)

    def _heading(self, words: str) -> Label:
        return Label(self._theme, words, "meta", "text-2", 600)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
