"""The thread beside long work: what was checked or done, and what is left to do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import ElidedLabel, Paragraph

_NODE, _BELOW, _TOP, _BAR = 24, 18, 2, 1000


class StepState(StrEnum):
    """How a step stands. Every state has its own sign, not only its colour."""

    WAITING = "waiting"
    CURRENT = "current"
    DONE = "done"
    PASSED = "passed"
    ATTENTION = "attention"
    FAILED = "failed"


# The edge's colour, whether the ring is filled with it, and the sign inside.
_LOOKS = {
    StepState.WAITING: ("thread", False, ""),
    StepState.CURRENT: ("accent", False, ""),
    StepState.DONE: ("accent", True, "check"),
    StepState.PASSED: ("ok", True, "check"),
    StepState.ATTENTION: ("warn", False, "triangle-alert"),
    StepState.FAILED: ("danger", True, "x"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A node of the thread: its name, a sentence below, and how it stands.

    `beside` says at the right end what came of it, or how far it is; `share` draws a bar below
    for that, in thousandths.
    """

    name: str
    words: str = ""
    state: StepState = StepState.WAITING
    icon: str = ""
    beside: str = ""
    share: int | None = None

    @property
    def shape(self) -> "Step":
        """All of it that a row is built of; the rest only moves on."""
        bar = None if self.share is None else 0
        return replace(self, beside="", share=bar)


class Steps(QWidget):
    """Nodes from top to bottom. Only told, never clicked: what is to be done stands beside it."""

    def __init__(self, theme: Theme, name: str, behind: str = "panel") -> None:
        super().__init__()
        self._theme, self._behind = theme, behind
        self._steps: tuple[Step, ...] = ()
        self._rows: list[_StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(name)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return self._steps

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps in this order."""
        before, self._steps = self._steps, tuple(steps)
        if [each.shape for each in before] == [each.shape for each in self._steps]:
            for row, step in zip(self._rows, self._steps, strict=True):
                row.move_on(step)
        else:
            self._build()

    def _build(self) -> None:
        for row in self._rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        last = len(self._steps) - 1
        self._rows = [
            _StepRow(self._theme, step, place + 1, self._behind, is_last=place == last)
            for place, step in enumerate(self._steps)
        ]
        for row in self._rows:
            self._column.addWidget(row)


class _StepRow(QWidget):
    def __init__(
        self, theme: Theme, step: Step, number: int, behind: str, *, is_last: bool
    ) -> None:
        super().__init__()
        self._beside = ElidedLabel(theme, "", "meta", "text-3")
        self._bar = QProgressBar()
        words = QVBoxLayout()
        words.setContentsMargins(0, _TOP, 0, 0 if is_last else _BELOW)
        words.setSpacing(0)
        is_quiet = step.state is StepState.WAITING
        name = Paragraph(theme, step.name, "body", "text-2" if is_quiet else "text")
        name.setFont(theme.font("body", weight=500 if is_quiet else 600))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(name, 1)
        head.addWidget(self._beside)
        words.addLayout(head)
        if step.words:
            words.addWidget(Paragraph(theme, step.words, "meta", "text-3"))
        if step.share is not None:
            self._bar.setTextVisible(False)
            self._bar.setRange(0, _BAR)
            self._bar.setAccessibleName(step.name)
            words.addSpacing(6)
            words.addWidget(self._bar)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Node(theme, step, number, behind, is_last=is_last))
        row.addLayout(words, 1)
        self.move_on(step)

    def move_on(self, step: Step) -> None:
        """Say how far it is now."""
        self._beside.say(step.beside)
        self._beside.setVisible(bool(step.beside))
        self._bar.setValue(step.share or 0)
        parts = (f"{step.name}.", _state_words(step.state), step.words, step.beside)
        self.setAccessibleName(" ".join(part for part in parts if part))


class _Node(QWidget):
    """The ring of a step and the thread that leads on from it."""

    def __init__(
        self, theme: Theme, step: Step, number: int, behind: str, *, is_last: bool
    ) -> None:
        super().__init__()
        self._theme, self._step, self._number = theme, step, number
        self._behind, self._is_last = behind, is_last
        self.setFixedWidth(theme.fit(_NODE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.fit(_NODE), self._theme.fit(_NODE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, side = self._theme, self._theme.fit(_NODE)
        with paint.painting(self) as painter:
            if not self._is_last:
                done = self._step.state is StepState.DONE
                line = QRectF(side / 2 - 1, side, 2, self.height() - side)
                painter.fillRect(line, theme.colour("accent" if done else "thread"))
            self._paint_ring(painter, QRectF(0, 0, side, side))

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        theme, step = self._theme, self._step
        edge, is_filled, icon = _LOOKS[step.state]
        colour = theme.colour(edge)
        with paint.kept(painter):
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if is_filled else theme.colour(self._behind))
            painter.drawEllipse(rect.center(), rect.width() / 2 - 1, rect.width() / 2 - 1)
        ink = theme.colour("on-accent" if step.state is StepState.DONE else "canvas")
        ink = ink if is_filled else theme.colour("text-2" if edge == "thread" else edge)
        if icon or step.icon:
            glyph = QRectF(0, 0, theme.fit(14), theme.fit(14))
            glyph.moveCenter(QPointF(rect.center()))
            paint.icon(painter, theme, step.icon or icon, glyph, ink)
            return
        font = theme.font("meta", weight=600)
        number = paint.Ink(font, ink, Qt.AlignmentFlag.AlignHCenter)
        paint.text(painter, rect, str(self._number), number)


def _state_words(state: StepState) -> str:
    """How a step stands, for those who don't see its sign."""
    return {
        StepState.WAITING: translate("Steps", "Still to come."),
        StepState.CURRENT: translate("Steps", "Now."),
        StepState.DONE: translate("Steps", "Done."),
        StepState.PASSED: translate("Steps", "In order."),
        StepState.ATTENTION: translate("Steps", "Needs your attention."),
        StepState.FAILED: translate("Steps", "Failed."),
    }[state]
