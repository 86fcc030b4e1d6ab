"""What the outline of a kind asks for, which of it is answered, and a way to each."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.translate import translate

_GLYPH, _GAP, _PADDING = 16, 7, 3
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Prompt(QAbstractButton):
    """One thing to think of. Done is a tick and plain words, open a ring and strong ones.

    Signals:
        stepped: go to the next one, or the one before (1 or -1).
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, words: str, width: int) -> None:
        super().__init__()
        self._theme, self._width = theme, width
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.is_done = False
        self.show_done(is_done=False)

    def show_done(self, *, is_done: bool) -> None:
        """Whether something is written under it."""
        self.is_done = is_done
        state = translate("Prompts", "answered") if is_done else translate("Prompts", "open")
        self.setAccessibleName(f"{self.text()}, {state}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def sizeHint(self) -> QSize:
        room = self._width - self._theme.fit(_GLYPH + _GAP)
        strong = QFontMetrics(self._theme.font("body", weight=600))
        flags = Qt.TextFlag.TextWordWrap
        lines = strong.boundingRect(0, 0, room, 10_000, flags, self.text()).height()
        return QSize(self._width, max(lines, self._theme.px("button-hit-min")) + 2 * _PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect().toRectF()
        side = theme.fit(_GLYPH)
        ink = theme.colour("text-2" if self.is_done else "text")
        with paint.painting(self) as painter:
            lines = rect.adjusted(side + theme.fit(_GAP), _PADDING, 0, -_PADDING)
            painter.setFont(theme.font("body", weight=400 if self.is_done else 600))
            painter.setPen(ink)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(lines, int(flags), self.text())
            icon = "circle-check" if self.is_done else "circle"
            place = QRectF(0, rect.center().y() - side / 2, side, side)
            paint.icon(painter, theme, icon, place, theme.colour("ok") if self.is_done else ink)
            if self.hasFocus():
                paint.focus_ring(painter, theme, rect, theme.radius("control"))


class PromptList(QWidget):
    """One stop for the keyboard; the arrows go from prompt to prompt.

    Signals:
        asked: write about this one (str).
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, width: int) -> None:
        super().__init__()
        self._theme, self._width = theme, width
        self._prompts: list[Prompt] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """Those that stand there."""
        return tuple(self._prompts)

    def show_prompts(self, asked: Sequence[str], answered: Collection[str]) -> None:
        """Show these; rows stay as long as they ask the same."""
        if [prompt.text() for prompt in self._prompts] != list(asked):
            self._build(asked)
        for prompt in self._prompts:
            prompt.show_done(is_done=prompt.text() in answered)

    def stand_on_first(self) -> bool:
        """Put the keyboard there; whether there is one."""
        if self._prompts:
            self._step(0, 0)
        return bool(self._prompts)

    def _build(self, asked: Sequence[str]) -> None:
        for old in self._prompts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._prompts = [Prompt(self._theme, words, self._width) for words in asked]
        for number, prompt in enumerate(self._prompts):
            prompt.stepped.connect(partial(self._step, number))
            prompt.clicked.connect(partial(self._ask, prompt.text()))
            self._column.addWidget(prompt)
        self._let_tab_stop_at(0)

    def _step(self, start: int, by: int) -> None:
        at = (start + by) % len(self._prompts)
        self._let_tab_stop_at(at)
        self._prompts[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, words: str) -> None:
        self.asked.emit(words)

    def _let_tab_stop_at(self, at: int) -> None:
        policy = Qt.FocusPolicy
        for number, prompt in enumerate(self._prompts):
            prompt.setFocusPolicy(policy.StrongFocus if number == at else policy.ClickFocus)
