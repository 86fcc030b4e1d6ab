"""The parts of a handoff on their way out, one below the other, beside the thread of steps."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.destination import Destination
from desktop_app.ui.handoff.purpose import Purpose
from desktop_app.ui.handoff.recipients import Recipients
from desktop_app.ui.handoff.scope import Scope
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.steps import Step, Steps, StepState
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_PEOPLE = QT_TRANSLATE_NOOP("Handoff", "%n recipient(s)", "", 1)
_WIDE_ENOUGH = 800


class SendForm(QWidget):
    """Knows what is still missing, and shows it on the thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._theme = theme
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.trouble.hide()
        self.recipients, self.purpose = Recipients(theme), Purpose(theme)
        self.scope, self.destination = Scope(desk), Destination(theme)
        self.steps = Steps(theme, translate("Handoff", "Steps"))
        self._panel = Surface("panel")
        self._page = QScrollArea()
        self._lay_out()

    @property
    def is_complete(self) -> bool:
        """Whether there is all that signing needs."""
        return bool(self.recipients.chosen and self.purpose.is_complete and self.scope.chosen)

    def show_failure(self, error: Exception) -> None:
        """Say what happened, what is safe and what to do next, on top of the page."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()
        self.look_at(self.trouble)

    def forget_failure(self) -> None:
        """Take the sentence away."""
        self.trouble.hide()

    def look_at(self, part: QWidget) -> None:
        """Bring a part into view."""
        self._page.ensureWidgetVisible(part)

    def show_missing(self) -> bool:
        """Say in place what is still missing and go to the first of it; whether anything is."""
        wrong: list[QWidget] = []
        if not self.recipients.chosen:
            self.recipients.error.say(translate("Handoff", "Choose who is to receive it."))
            wrong.append(self.recipients.list)
        wrong += self.purpose.show_missing()
        if not self.scope.chosen:
            self.scope.error.say(translate("Handoff", "Choose whose entries are to leave."))
            wrong += list(self.scope.boxes.values())[:1]
        if wrong:
            wrong[0].setFocus()
            self.look_at(wrong[0])
        return bool(wrong)

    def show_steps(self, *, is_checked: bool) -> None:
        """Bring the thread up to date."""
        names = ", ".join(self.scope.names)
        told = (
            (
                translate("Handoff", "Recipients"),
                say_count(_PEOPLE, len(self.recipients.chosen)) if self.recipients.chosen else "",
                bool(self.recipients.chosen),
            ),
            (
                translate("Handoff", "Purpose and authority"),
                translate("Handoff", "Written down") if self.purpose.is_complete else "",
                self.purpose.is_complete,
            ),
            (translate("Handoff", "Whose entries leave"), names, bool(names)),
            (translate("Handoff", "Check and sign"), "", is_checked),
        )
        current = next((place for place, (_, _, done) in enumerate(told) if not done), len(told))
        self.steps.show_steps(
            [
                Step(name, words or _still(place, current), _state(place, current, done=done))
                for place, (name, words, done) in enumerate(told)
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panel.setVisible(self.width() >= self._theme.fit(_WIDE_ENOUGH))

    def _lay_out(self) -> None:
        panel = QVBoxLayout(self._panel)
        panel.setContentsMargins(18, 20, 18, 18)
        panel.addWidget(self.steps)
        panel.addStretch(1)
        self._panel.setFixedWidth(self._theme.px("wizard-steps"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 18, 28, 18)
        column.setSpacing(16)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The scroll area learns too late of what has grown, and squeezes the fields meanwhile.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        column.addWidget(self.trouble)
        parts = (self.recipients, self.purpose, self.scope)
        for part in parts:
            column.addWidget(part)
            if part is not parts[-1]:
                column.addWidget(Rule())
        column.addWidget(self.destination)
        self._page.setWidget(page)
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addWidget(self._page, 1)


def _state(place: int, current: int, *, done: bool) -> StepState:
    if place == current:
        return StepState.CURRENT
    return StepState.DONE if done else StepState.WAITING


def _still(place: int, current: int) -> str:
    if place == current:
        return translate("Handoff", "Now")
    return "" if place < current else translate("Handoff", "Not yet")
