"""Who was there: names as chips, with those of the case offered."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.colours import css
from desktop_app.ui.translate import translate

_HEIGHT = 30


class PresentField(QFrame):
    """Enter or a comma makes a chip of what was typed; Backspace on nothing takes the last back.

    Signals:
        changed: somebody was added or taken away.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: list[str] = []
        self.typed = _Typed(theme)
        self.setFixedHeight(theme.fit(_HEIGHT))
        self.setFocusProxy(self.typed)
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(3, 0, 3, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.typed, 1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        around = QHBoxLayout(self)
        around.setContentsMargins(2, 2, 2, 2)
        around.addWidget(self._area)
        self.typed.finished.connect(self.finish)
        self.typed.emptied.connect(self._take_last)
        self.typed.focused.connect(self.update)

    def names(self) -> tuple[str, ...]:
        """Everybody named so far."""
        return tuple(self._names)

    def show_names(self, names: Sequence[str]) -> None:
        """Start with these."""
        while self._names:
            self._remove(self._names[-1])
        for name in names:
            self._add(name)

    def add(self, name: str) -> None:
        """Somebody named in the text was there, too."""
        if name not in self._names:
            self._add(name)

    def offer(self, names: Sequence[str]) -> None:
        """Complete what is typed from these, with `@` before it or without."""
        completer = _Names(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.typed.setCompleter(completer)

    def finish(self) -> None:
        """Make a chip of what is typed, as one would expect when recording."""
        name = self.typed.text().strip().removeprefix("@").rstrip(",").strip()
        self.typed.clear()
        self._close_list()
        if name and name not in self._names:
            self._add(name)

    def _close_list(self) -> None:
        """What is taken up needs no names; a list left open would outlast the composer."""
        completer = self.typed.completer()
        names = None if completer is None else completer.popup()
        if names is not None and names.isVisible():
            names.hide()
            self.activateWindow()  # or the list that is gone may be the window in front

    def _add(self, name: str) -> None:
        chip = QToolButton()
        chip.setText(name)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setIcon(self._theme.icons.icon("x", 12, self._theme.colour("text-3")))
        chip.setFont(self._theme.font("meta", weight=500))
        chip.setFixedHeight(self._theme.px("button-hit-min"))
        chip.setAccessibleName(translate("Composer", "Take away {name}").format(name=name))
        edge, radius = css(self._theme.colour("line-strong")), self._theme.radius("chip")
        focus = css(self._theme.colour("focus"))
        chip.setStyleSheet(
            f"QToolButton {{ border: 1px solid {edge}; border-radius: {radius}px; "
            f" padding: 1px 4px; color: {css(self._theme.colour('text'))}; }}"
            f"QToolButton:focus {{ border: 2px solid {focus}; padding: 0 3px; }}"
        )
        chip.clicked.connect(partial(self._remove, name))
        self._row.insertWidget(len(self._names), chip)
        self._names.append(name)
        self.changed.emit()
        self._area.ensureWidgetVisible(self.typed)

    def _remove(self, name: str) -> None:
        at = self._names.index(name)
        item = self._row.takeAt(at)
        chip = item.widget() if item is not None else None
        if chip is not None:
            chip.hide()
            chip.deleteLater()
        self._names.pop(at)
        self.changed.emit()

    def _take_last(self) -> None:
        if self._names:
            self._remove(self._names[-1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, rect = self._theme, self.rect().toRectF()
        with paint.painting(self) as painter:
            radius = theme.radius("control")
            paint.rounded(painter, rect, radius, theme.colour("canvas"), theme.colour("border"))
            if self.typed.hasFocus():
                paint.focus_ring(painter, theme, rect, radius)


class _Names(QCompleter):
    """`@` alone offers everybody."""

    def splitPath(self, path: str) -> list[str]:
        return [path.removeprefix("@")]


class _Typed(QLineEdit):
    finished = Signal()
    emptied = Signal()
    focused = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrame(False)
        self.setFont(theme.font("body"))
        self.setPlaceholderText(translate("Composer", "Add…"))
        self.setAccessibleName(translate("Composer", "Who was there"))
        room = theme.width_of(self.placeholderText(), self.font()) + 16
        self.setMinimumSize(max(room, theme.fit(70)), theme.px("button-hit-min"))
        self.setStyleSheet("border: none; background: transparent; padding: 0 4px;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_end = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma)
        if is_end and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focused.emit()
        if event.type() is QEvent.Type.FocusOut:
            self.finished.emit()
        return super().event(event)
