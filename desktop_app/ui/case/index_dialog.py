"""Printing an index of a case: on paper or as a table, once it was said what that means."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.ui.case.index_port import Index, IndexPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.toast import Toast

PAGES, TABLE = "pdf", "csv"


class IndexDialog(Dialog):
    """The safe answer writes nothing. Stays until the file is written."""

    def __init__(  # noqa: PLR0913, PLR0917  all it takes to write one
        self,
        desk: Desk,
        port: IndexPort,
        chooser: FileChooser,
        case: CaseId,
        index: Index,
        page: QWidget,
    ) -> None:
        super().__init__(desk.theme, _title(index), _about(index), page)
        self._page = page
        self._desk, self._port, self._chooser = desk, port, chooser
        self._case, self._index = case, index
        theme = desk.theme
        choices = (
            Choice(PAGES, translate("Index", "Pages (PDF)")),
            Choice(TABLE, translate("Index", "Table (CSV)")),
        )
        self.form = Segmented(theme, translate("Index", "As what"), choices, PAGES)
        self.body.addWidget(self.form, 0, Qt.AlignmentFlag.AlignLeft)
        self.error = Notice(theme, "circle-alert", "danger")
        self.body.addWidget(self.error)
        self.save = careful(theme, translate("Index", "Choose where to save it…"))
        self.keep = secondary(theme, translate("Index", "Not now"))
        self.offer(self.keep)
        self.add_answer(self.save)
        self.keep.setDefault(True)
        self.save.clicked.connect(self._choose)
        self.finished.connect(self.deleteLater)
        self.form.setFocus()

    def _choose(self) -> None:
        ending = self.form.value
        name = Path.home() / f"{self._index.value}.{ending}"
        place = self._chooser.to_write(self, _title(self._index), name)
        if place is None:
            return
        out = place if place.suffix else place.with_suffix(f".{ending}")
        self.error.say("")
        self.save.setEnabled(False)
        port, language = self._port, self._desk.language.value
        self._desk.tasks.run(
            self,
            lambda: port.write_index(self._case, self._index, language, out),
            self._tell,
            self._refuse,
        )

    def _tell(self, _files: int) -> None:
        self.accept()
        words = translate("Index", "Saved. This file is not encrypted.")
        Toast(self._desk.theme, self._page, words)

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.save.setEnabled(True)


def _title(index: Index) -> str:
    if index is Index.ACTIONS:
        return translate("Index", "Print the index of actions?")
    return translate("Index", "Print the index of handings on?")


def _about(index: Index) -> str:
    unsafe = translate(
        "Index",
        "The file is not encrypted: whoever uses this computer, or the drive it goes to, can open"
        " it. It is put on record that you printed it.",
    )
    if index is Index.ACTIONS:
        what = translate("Index", "Every action with its code, its priority and what came of it.")
    else:
        what = translate(
            "Index", "All that was handed on or disclosed: to whom, when, which numbers, receipts."
        )
    return f"{what} {unsafe}"
