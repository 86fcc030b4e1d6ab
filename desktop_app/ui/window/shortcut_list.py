"""F1: every key that works now, in words."""

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.shortcuts import bound_in
from desktop_app.ui.widgets.small import KeyHint

_HIGHEST = 420


class ShortcutList(Dialog):
    """Reads the window's own shortcuts, so that it cannot fall behind them."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, translate("Shortcuts", "Keys that work here"), "", window)
        listed = QWidget()
        grid = QGridLayout(listed)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setColumnStretch(1, 1)
        self.keys = bound_in(window)
        for row, (keys, words) in enumerate(self.keys):
            hint = KeyHint(theme, keys)
            hint.setAccessibleName(keys)
            grid.addWidget(hint, row, 0)
            grid.addWidget(Label(theme, words), row, 1)
        area = QScrollArea()
        area.setWidget(listed)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.accessibleName())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        listed.setAutoFillBackground(False)
        area.setMinimumHeight(min(listed.sizeHint().height(), theme.fit(_HIGHEST)))
        self.body.addWidget(area)
        self.offer(secondary(theme, translate("Shortcuts", "Close")))
