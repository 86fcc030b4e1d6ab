"""What stands in place of the columns while nothing waits, or nothing that is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Label


class Nothing(QStackedWidget):
    """Says which of the two it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addWidget(
            EmptyState(
                theme,
                translate("Reviews", "Nothing waits for you"),
                translate(
                    "Reviews", "Entries to sign off and questions to answer are listed here."
                ),
            )
        )
        self.addWidget(
            EmptyState(
                theme,
                translate("Reviews", "Nothing of this kind waits"),
                translate("Reviews", "Take a filter off to see the rest."),
            )
        )

    def say(self, *, is_filtered: bool) -> None:
        """Whether something was left out."""
        self.setCurrentIndex(int(is_filtered))
        shown = self.currentWidget()
        if shown is not None:
            self.setAccessibleName(" ".join(_said(shown)))


def _said(shown: QWidget) -> list[str]:
    return [label.text() for label in shown.findChildren(Label)]
