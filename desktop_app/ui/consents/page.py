"""The consents of a case: who agreed to what, for whom, and whether it still stands."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.consent import Consent, Decision
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.consents.page_parts import Asking, Details
from desktop_app.ui.consents.port import Consents, ConsentsPort
from desktop_app.ui.consents.record_dialog import RecordConsentDialog
from desktop_app.ui.consents.withdraw_dialog import WithdrawDialog
from desktop_app.ui.consents.words import Column, ConsentWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import flat, primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.labels import Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind_alone, bind_within

_BAR = 46
_WIDTHS = {Column.WHO: 96, Column.DECISION: 178, Column.TO: 280, Column.STATE: 176}
_LEAST_FOR_WHAT = 900
_TOUCHED = frozenset({Part.CASES, Part.PEOPLE, Part.HANDOFFS})


class ConsentsPage(Surface):
    """Asks, shows and obeys.

    Signals:
        tell_asked: what left under this consent is with somebody who has to be told
            (Consent, str: what it is about).
    """

    tell_asked = Signal(object, str)

    def __init__(self, desk: Desk, port: ConsentsPort, case: CaseId) -> None:
        super().__init__("canvas")
        self._desk, self._port, self._case = desk, port, case
        self._told = Consents()
        self._words = ConsentWords(desk.dates)
        self.model = RowModel[Consent](self._words, len(Column))
        self.model.setParent(self)
        theme = desk.theme
        self.table = RowTable(theme, self.model, translate("Consents", "Consents of this case"))
        words = translate("Consents", "Record a decision")
        self.add_button = secondary(theme, words, icon="handshake", keys=Act.ADD_CONSENT)
        self.begin = primary(theme, words, icon="handshake")
        self.withdraw_button = flat(theme, translate("Consents", "Withdrawn…"))
        self.details = Details(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        lead_focus(self, lambda: self.begin if self._stack.currentIndex() else self.table)
        self._refresh()

    def add(self) -> None:
        """Ask what was decided."""
        if self._may_write():
            asking = Asking(self._desk, self._port, self)
            RecordConsentDialog(asking, self._case, self._told).open()

    def withdraw(self) -> None:
        """Ask when the decision that is stood on was withdrawn."""
        consent = self.model.at(self.table.currentIndex().row())
        if consent is not None and not consent.is_withdrawn and self._may_write():
            dialog = WithdrawDialog(Asking(self._desk, self._port, self), self._words, consent)
            dialog.accepted.connect(partial(self._offer_to_tell, consent))
            dialog.open()

    def _offer_to_tell(self, consent: Consent) -> None:
        """Once it is withdrawn, at once: who holds what left under it."""
        if consent.decision is Decision.GIVEN and self._words.rests(consent):
            words = translate("Consents", "{name} withdrew the consent it left under.")
            self.tell_asked.emit(consent, words.format(name=self._words.who(consent)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room in the row is said below it, as high as there is room."""
        super().resizeEvent(event)
        self.details.fit_below(self.height())
        is_narrow = self.width() < self._desk.theme.fit(_LEAST_FOR_WHAT)
        self.table.setColumnHidden(Column.WHAT, is_narrow)
        heads = self.table.horizontalHeader()
        stretched, other = (Column.TO, Column.WHAT) if is_narrow else (Column.WHAT, Column.TO)
        if heads.sectionResizeMode(stretched) is QHeaderView.ResizeMode.Stretch:
            return
        heads.setSectionResizeMode(other, QHeaderView.ResizeMode.Interactive)
        heads.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        if other in _WIDTHS:  # while it was stretched it took the width of a narrow window
            self.table.setColumnWidth(other, self._desk.theme.fit(_WIDTHS[other]))

    # --- asking and showing

    def _refresh(self) -> None:
        self._desk.tasks.run(self, partial(self._port.consents, self._case), self._show)

    def _show(self, told: Consents) -> None:
        here = self.table.currentIndex().row()
        people = {person.id: person for person in told.people}
        self._told = told
        self._words = ConsentWords(self._desk.dates, people, told.resting, told.held)
        self.model.put(told.held, self._words)
        self._stack.setCurrentIndex(0 if told.held else 1)
        if told.held:
            self.table.selectRow(min(max(here, 0), len(told.held) - 1))
        self._follow()

    def _follow(self, _to: QModelIndex | None = None, _from: QModelIndex | None = None) -> None:
        consent = self.model.at(self.table.currentIndex().row())
        self.withdraw_button.setEnabled(consent is not None and not consent.is_withdrawn)
        if consent is not None:
            self.details.show_consent(self._words, consent)

    def _obey(self, receipt: Receipt) -> None:
        if receipt.parts & _TOUCHED and receipt.case in (None, self._case):
            self._refresh()

    def _may_write(self) -> bool:
        if self._desk.is_read_only:
            self._desk.tasks.failed.emit(Refusal(RefusalCode.VAULT_READ_ONLY))
        return not self._desk.is_read_only

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        for button in (self.add_button, self.begin):
            button.clicked.connect(self.add)
        self.withdraw_button.clicked.connect(self.withdraw)
        for owner in (self.table, self.begin):
            bind_alone(owner, Act.ADD_CONSENT, self.add)
        bind_within(self, Act.WITHDRAW_CONSENT, self.withdraw)

    # --- layout

    def _lay_out(self) -> None:
        theme = self._desk.theme
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        self._stack.addWidget(self._build_list())
        self._stack.addWidget(
            EmptyState(
                theme,
                translate("Consents", "No decision is on record yet"),
                translate(
                    "Consents",
                    "Ask the young person themselves. Yes and no are both recorded, and can"
                    " be taken back.",
                ),
                self.begin,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _build_list(self) -> QWidget:
        part, bar = QWidget(), QWidget()
        bar.setMinimumHeight(self._desk.theme.fit(_BAR))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(8)
        row.addWidget(self.add_button)
        row.addWidget(self.withdraw_button)
        row.addStretch(1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, Rule()):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(Rule())
        column.addWidget(self.details)
        return part
