"""Settings: every key there is, each to be changed, put back, or all put back at once."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui.keys.keymap import Keymap
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import flat, primary, secondary
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.wide_dialog import WideDialog
from desktop_app.ui.window.key_question import KeyQuestion
from desktop_app.ui.window.keys_model import KeyColumn, KeysModel

_SIZE = QSize(820, 620)
_WIDTHS = {KeyColumn.KEYS: 260, KeyColumn.WHERE: 200}


class KeysDialog(WideDialog):
    """`keymap` is what was chosen; whoever opened it asks for that when it closes."""

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget) -> None:
        super().__init__(theme, "list", _SIZE, parent)
        self.keymap = keymap
        hint = translate("Key list", "Esc, Enter, Tab and the arrows stay as they are.")
        self.say(translate("Key list", "Keys"), hint)
        self.model = KeysModel(keymap)
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, translate("Key list", "Keys"))
        self.all_back = flat(theme, translate("Key list", "All as they came"))
        self.back = secondary(theme, translate("Key list", "This one as it came"))
        self.change = primary(theme, translate("Key list", "Change…"), keys="Enter")
        self._lay_out()
        self._connect()
        self.table.selectRow(0)
        self.table.setFocus()

    def _connect(self) -> None:
        self.table.opened.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self.change.clicked.connect(lambda: self._ask(self.table.currentIndex().row()))
        self.back.clicked.connect(self._put_back)
        self.all_back.clicked.connect(lambda: self._hold_to(Keymap()))

    def _ask(self, row: int) -> None:
        act = self.model.at(row)
        if act is None:
            return
        question = KeyQuestion(self.theme, self.keymap, act, self)
        question.ask(lambda: self._hold_to(self.keymap.choose(act, question.keys)))

    def _put_back(self) -> None:
        act = self.model.at(self.table.currentIndex().row())
        if act is not None:
            self._hold_to(self.keymap.reset(act))

    def _hold_to(self, keymap: Keymap) -> None:
        row = self.table.currentIndex().row()
        self.keymap = keymap
        self.model.show_keys(keymap)
        self.table.selectRow(row)
        self.table.setFocus()
        self._offer()

    def _offer(self) -> None:
        act = self.model.at(self.table.currentIndex().row())
        self.back.setEnabled(act in self.keymap.chosen)
        self.all_back.setEnabled(bool(self.keymap.chosen))

    def _lay_out(self) -> None:
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, self.theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(KeyColumn.ACT, QHeaderView.ResizeMode.Stretch)
        self.body.addWidget(self.table)
        self.foot.addWidget(self.all_back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.change)
        for button in (self.all_back, self.back, self.change):
            button.setAutoDefault(False)
        self._offer()
