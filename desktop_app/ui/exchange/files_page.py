"""Files that entries name and that aren't here yet; each is fetched when somebody asks for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.exchange_place import AbsentFile
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.lists import Listed, absent_table
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.port import Passing
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.labels import Paragraph, Rule, Surface
from desktop_app.ui.widgets.progress import Progress


class FilesPage(QWidget):
    """One at a time.

    Signals:
        fetch_asked: bring this one in (its number).
    """

    fetch_asked = Signal(str)

    def __init__(self, desk: Desk, words: PlaceWords) -> None:
        super().__init__()
        theme = desk.theme
        self._dates = desk.dates
        self.table, self._model = absent_table(theme, words)
        nothing = translate("Exchange", "Every file that an entry names is here.")
        self.listed = Listed(theme, self.table, nothing)
        self.fetch = secondary(theme, translate("Exchange", "Fetch"), icon="download")
        self.progress = Progress(theme, may_stop=False)
        self._foot = Surface("panel")
        self._is_fetching = False
        self._lay_out(desk)
        self.fetch.clicked.connect(self._ask)
        self.table.opened.connect(lambda _row: self._ask())

    def show_files(self, files: tuple[AbsentFile, ...]) -> None:
        """Show these."""
        self._model.put(files)
        self._foot.setVisible(bool(files))
        self.listed.follow()

    def stop(self) -> QWidget:
        """What takes the keyboard."""
        return self.listed.stop()

    def move_on(self, passing: Passing) -> None:
        """Say how far the fetching is."""
        far = self._dates.percent(passing.done, passing.total) if passing.total else ""
        self.progress.move_on(passing.done, passing.total, far)

    def finish(self) -> None:
        """It is here, or isn't."""
        self._is_fetching = False
        self.fetch.setEnabled(True)
        self.progress.finish()

    def _ask(self) -> None:
        row = self.table.currentIndex().row()
        file = self._model.at(row)
        if file is None or self._is_fetching:
            return
        self._is_fetching = True
        self.fetch.setEnabled(False)
        name = self._model.index(row, 0).data()
        self.progress.start(translate("Exchange", "Fetching {file}").format(file=name))
        self.fetch_asked.emit(file.number)

    def _lay_out(self, desk: Desk) -> None:
        words = translate(
            "Exchange", "Fetched from the first place that has it, and checked before it is kept."
        )
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 12, 20, 12)
        foot.setSpacing(12)
        foot.addWidget(self.fetch)
        foot.addWidget(Paragraph(desk.theme, words, "meta", "text-3"), 1)
        foot.addWidget(self.progress, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.listed, Rule(), self._foot):
            column.addWidget(part)
        column.setStretch(0, 1)
