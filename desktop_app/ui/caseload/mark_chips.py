"""Chips that narrow the caseload: pressed ones hold, each says how many cases are of its kind."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop_app.domain.caseload import Caseload, Mark
from desktop_app.ui.caseload.words import MARKS
from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.theme.chips import Tone, tone_colours
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.widgets.shortcuts import shown_keys

_HIGH, _PADDING, _GLYPH, _GAP, _LEAST_WORDS = 26, 9, 13, 5, 26
ACTS = {
    Mark.OVERDUE: Act.ONLY_OVERDUE,
    Mark.UNREVIEWED: Act.ONLY_UNREVIEWED,
    Mark.MISSING: Act.ONLY_MISSING,
    Mark.NOT_SEEN: Act.ONLY_NOT_MET,
    Mark.MINE: Act.ONLY_MINE,
}
_ICONS = {
    Mark.OVERDUE: "clock-alert",
    Mark.UNREVIEWED: "clipboard-check",
    Mark.MISSING: "map-pin-off",
    Mark.NOT_SEEN: "footprints",
    Mark.MINE: "user-round",
}
_TONES = {Mark.OVERDUE: Tone.DANGER, Mark.MISSING: Tone.DANGER, Mark.NOT_SEEN: Tone.WARN}


class MarkChips(QWidget):
    """One row of them; what is pressed twice is let go.

    Signals:
        narrowed: a person chose other kinds (a frozenset of `Mark`).
    """

    narrowed = Signal(object)

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._dates = dates
        self.chips = {mark: _MarkChip(theme, mark) for mark in Mark}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for mark, chip in self.chips.items():
            row.addWidget(chip)
            chip.clicked.connect(partial(self._tell, mark))
        self.setAccessibleName(translate("Caseload", "Only cases of these kinds"))

    @property
    def marks(self) -> frozenset[Mark]:
        """What is pressed."""
        return frozenset(mark for mark, chip in self.chips.items() if chip.isChecked())

    def count(self, caseload: Caseload) -> None:
        """Say how many cases there are of each kind."""
        for mark, chip in self.chips.items():
            chip.show_count(self._dates.number(caseload.with_mark(mark)))

    def clear(self) -> None:
        """Let all of them go."""
        for chip in self.chips.values():
            chip.setChecked(False)
        self.narrowed.emit(self.marks)

    def _tell(self, _mark: Mark) -> None:
        self.narrowed.emit(self.marks)


class _MarkChip(QToolButton):
    """A pressed one has a tick, an edge and a tint, not only another colour."""

    def __init__(self, theme: Theme, mark: Mark) -> None:
        super().__init__()
        self._theme, self._mark, self._count = theme, mark, ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(say(MARKS[mark]))
        self.setFont(theme.font("meta", weight=600))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        keys = shown_keys(ACTS[mark])
        self.setToolTip(plain_tip(f"{self.text()} ({keys})" if keys else self.text()))

    def show_count(self, count: str) -> None:
        """Say how many there are."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = theme.width_of(self.text(), self.font()) + theme.width_of(self._count, self.font())
        width = words + 2 * _PADDING + _GAP + _GLYPH + _GAP
        return QSize(width, theme.fit(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Where there is too little room the words are cut; the count stays."""
        count = self._theme.width_of(self._count, self.font())
        width = count + 2 * _PADDING + _GLYPH + 2 * _GAP + self._theme.fit(_LEAST_WORDS)
        return QSize(min(width, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_on = self._theme, self.isChecked()
        colours = tone_colours(theme, Tone.ACCENT if is_on else Tone.NEUTRAL)
        surface = theme.colour("hover") if self.underMouse() and not is_on else colours.surface
        with paint.painting(self) as painter:
            area = self.rect().toRectF()
            edge = colours.ink if is_on else theme.colour("border")
            paint.rounded(painter, area, theme.radius("control"), surface, edge)
            inner = area.adjusted(_PADDING, 0, -_PADDING, 0)
            glyph = QRectF(inner.left(), inner.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            icon = "check" if is_on else _ICONS[self._mark]
            paint.icon(painter, theme, icon, glyph, colours.ink)
            inner.setLeft(glyph.right() + _GAP)
            words = inner.adjusted(0, 0, -theme.width_of(self._count, self.font()) - _GAP, 0)
            paint.text(painter, words, self.text(), paint.Ink(self.font(), colours.ink))
            counts = self._count not in ("", "0")
            tone = _TONES.get(self._mark) if counts and not is_on else None
            ink = colours.ink if tone is None else tone_colours(theme, tone).ink
            side = Qt.AlignmentFlag.AlignRight
            paint.text(painter, inner, self._count, paint.Ink(self.font(), ink, side))
            if self.hasFocus():
                paint.focus_ring(painter, theme, area, theme.radius("control"))
