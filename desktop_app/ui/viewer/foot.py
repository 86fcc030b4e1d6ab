"""The foot of the viewer: pages, size, and the way to a copy outside the vault."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.segmented import Choice, Segmented

FIT, WHOLE = "fit", "whole"
_ROOMY = 840


class Foot(QWidget):
    """Shows only what the file has use for, and what a window of some width has room for.

    Signals:
        turned: go so many pages on (int).
        sized: show it as large as there is room (True), or every pixel of it (False).
        save_asked: save a copy outside the vault.
    """

    turned = Signal(int)
    sized = Signal(bool)
    save_asked = Signal()

    def __init__(self, theme: Theme, dates: Dates, width: int) -> None:
        super().__init__()
        # The head says which page it is, and keys change the size: these two give way.
        self._is_narrow = width < theme.fit(_ROOMY)
        self.before = secondary(theme, translate("Viewer", "Page before"), keys=Act.PAGE_BEFORE)
        self.after = secondary(theme, translate("Viewer", "Next page"), keys=Act.NEXT_PAGE)
        self.page = Label(theme, "", "body", "text-2")
        choices = (
            Choice(FIT, translate("Viewer", "Fit")),
            Choice(WHOLE, dates.percent(1, 1)),
        )
        self.size_choice = Segmented(theme, translate("Viewer", "Size"), choices, FIT)
        self.save = secondary(theme, translate("Viewer", "Save a copy…"), icon="download")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for part in (self.before, self.page, self.after):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.size_choice, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.save)
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.save.clicked.connect(self.save_asked)
        self.size_choice.chosen.connect(lambda value: self.sized.emit(value == FIT))
        self.show_nothing()

    def show_nothing(self) -> None:
        """There is nothing to turn or to enlarge."""
        self.show_pages(0, 1, "")
        self.size_choice.hide()

    def show_size(self, *, fitted: bool) -> None:
        """There is something to enlarge, and this is how large it is."""
        self.size_choice.choose(FIT if fitted else WHOLE)
        self.size_choice.setVisible(not self._is_narrow)

    def show_pages(self, page: int, pages: int, words: str) -> None:
        """Where one is among the pages; a single one needs no telling."""
        self.page.setText(words)
        self.page.setVisible(pages > 1 and not self._is_narrow)
        for part in (self.before, self.after):
            part.setVisible(pages > 1)
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page < pages - 1)
