"""What a person sees when something went wrong: sentences, a code, and never a word of a case."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import Explanation, translate
from desktop_app.ui.widgets.buttons import flat, secondary
from desktop_app.ui.widgets.dialog import Dialog


class ErrorDialog(Dialog):
    """`details` may be copied into a report: it must hold codes only."""

    def __init__(
        self, theme: Theme, told: Explanation, details: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, told.happened, told.rest, parent)
        self._told, self._details = told, details
        self.copy = flat(theme, translate("Failure", "Copy details"))
        self.copy.clicked.connect(self._copy)
        self.body.addWidget(self.copy)
        self.offer(secondary(theme, translate("Failure", "Close")))

    def tells(self, told: Explanation) -> bool:
        """Whether it says just this now; nobody is told the same thing twice at once."""
        return self.isVisible() and self._told == told

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
