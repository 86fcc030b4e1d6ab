"""The state of a record: every trouble in a row, what it means below, and what can be done."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.domain.trouble import Trouble, TroubleKind
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.troubles.late_words import LateWordsDialog
from desktop_app.ui.troubles.port import TroublesPort
from desktop_app.ui.troubles.words import Column, TroubleWords
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Paragraph, Rule
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(820, 500)
_WHAT, _WHERE = 330, 150


class TroublesDialog(WideDialog):
    """Nothing in it changes the record; Enter does what can be done about a row.

    Signals:
        cards_asked: somebody wants to take in a card.
    """

    cards_asked = Signal()

    def __init__(
        self, desk: Desk, port: TroublesPort, case: CaseId | None, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "shield-alert", _SIZE, parent)
        self._desk, self._port, self._case = desk, port, case
        self._told = TroubleWords(desk.dates)
        self.model = RowModel[Trouble](self._told, len(Column))
        self.model.setParent(self)
        title = translate("Troubles", "State of this record")
        self.table = RowTable(desk.theme, self.model, title)
        self.in_full = Paragraph(desk.theme, "", "body", "text")
        self.act = secondary(desk.theme, "")
        self.close_it = primary(desk.theme, translate("Troubles", "Close"))
        self._pages = QStackedWidget()
        self.say(title, translate("Troubles", "All else is shown as always."))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.table.opened.connect(self._act)
        self.act.clicked.connect(lambda: self._act(self.table.currentIndex().row()))
        self.close_it.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        desk.tasks.run(self, partial(port.troubles, case), self._show)
        self.close_it.setFocus()

    def _show(self, troubles: tuple[Trouble, ...]) -> None:
        self.model.put(troubles)
        self._pages.setCurrentIndex(0 if troubles else 1)
        self.act.setVisible(bool(troubles))
        if troubles:
            self.table.selectRow(0)
            self.table.setFocus()

    def _tell(self, current: QModelIndex) -> None:
        trouble = self.model.at(current.row())
        if trouble is None:
            return
        self.in_full.say(self._told.in_full(trouble))
        words = _action(trouble)
        self.act.say(words)
        self.act.setVisible(bool(words))

    def _act(self, row: int) -> None:
        trouble = self.model.at(row)
        if trouble is None:
            return
        match trouble.kind:
            case TroubleKind.UNKNOWN_AUTHOR:
                self.accept()
                self.cards_asked.emit()
            case TroubleKind.AFTER_REVOCATION if trouble.case is not None:
                LateWordsDialog(self._desk, self._port, trouble.case, self).open()
            case TroubleKind.SET_ASIDE | TroubleKind.GAP | TroubleKind.FORKED:
                ask = partial(self._port.details, trouble)
                self._desk.tasks.run(self, ask, self._copy)
            case _:
                pass

    def _copy(self, details: str) -> None:
        QGuiApplication.clipboard().setText(details)
        words = translate("Troubles", "Details copied. They hold nothing of any case.")
        Toast(self._desk.theme, self, words)

    def _lay_out(self) -> None:
        theme, page = self.theme, QWidget()
        self.table.setColumnWidth(Column.WHAT, theme.fit(_WHAT))
        self.table.setColumnWidth(Column.WHERE, theme.fit(_WHERE))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHOSE, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.in_full.setContentsMargins(20, 12, 20, 12)
        column.addWidget(self.table, 1)
        column.addWidget(Rule())
        column.addWidget(self.in_full)
        self._pages.addWidget(page)
        words = translate("Troubles", "Nothing is missing, and nothing was set aside.")
        self._pages.addWidget(EmptyState(theme, translate("Troubles", "Nothing is amiss"), words))
        self._pages.setCurrentIndex(1)
        self.body.addWidget(self._pages)
        self.act.hide()
        self.foot.addWidget(self.act)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_it)


def _action(trouble: Trouble) -> str:
    """What a button does about it here; empty where only somebody else can do something."""
    match trouble.kind:
        case TroubleKind.UNKNOWN_AUTHOR:
            return translate("Troubles", "Take in their card…")
        case TroubleKind.AFTER_REVOCATION:
            return translate("Troubles", "Read them…")
        case TroubleKind.SET_ASIDE | TroubleKind.GAP | TroubleKind.FORKED:
            return translate("Troubles", "Copy details")
        case _:
            return ""
