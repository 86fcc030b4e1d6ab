"""The head of Reviews, with the keys that read on; and what stands above the line."""

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Surface
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.widgets.small import KeyHint

_LEAST_FOR_HINTS, _GAP = 820, 8


class Head(Surface):
    """Reviews  4 waiting, oldest 2 days; the hints give way where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("canvas")
        self._theme = theme
        self.summary = ElidedLabel(theme, "", "body", "text-2")
        self._hints = QWidget()
        self.setFixedHeight(theme.px("page-header"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 18, 0)
        row.setSpacing(12)
        row.addWidget(Label(theme, translate("Reviews", "Reviews"), "title"))
        row.addWidget(self.summary, 1)
        row.addWidget(self._hints)
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(6)
        for acts, words in (
            ((Act.ROW_DOWN, Act.ROW_UP), translate("Reviews", "next, previous")),
            ((Act.MOMENT_BEFORE, Act.MOMENT_AFTER), translate("Reviews", "move the date")),
        ):
            for act in acts:
                hints.addWidget(KeyHint(theme, shown_keys(act)))
            hints.addWidget(Label(theme, words, "meta", "text-2"))
            hints.addSpacing(6)

    def say(self, summary: str) -> None:
        """How much waits, and for how long."""
        self.summary.say(summary)

    def fit_to(self, width: int) -> None:
        """Keep the words; the hints are told behind F1, too."""
        self._hints.setVisible(width >= self._theme.fit(_LEAST_FOR_HINTS))


class CaseLead(QWidget):
    """Cedar-0412  2 to 12 Nov, 14 entries; where there is no room for the days, 14 entries."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._whole, self._short = theme, "", ""
        self._name = Label(theme, "", "heading")
        self._stretch = ElidedLabel(theme, "", "body", "text-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._name)
        row.addWidget(self._stretch, 1)

    def say(self, codename: str, whole: str, short: str) -> None:
        """Which case, and what of it, in two lengths."""
        self._name.setText(codename)
        self._whole, self._short = whole, short
        self._choose()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._name.sizeHint().width() + _GAP + self._wide(), self._theme.line("body"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        room = self.width() - self._name.sizeHint().width() - _GAP
        self._stretch.say(self._whole if self._wide() <= room else self._short)

    def _wide(self) -> int:
        return ceil(self._theme.width_of(self._whole, self._theme.font("body"))) + 1
