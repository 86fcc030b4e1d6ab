"""What of a case was handed over and received: to and from whom, when, and on what ground."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.handoff import PastHandoff
from desktop_app.domain.ids import CaseId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.case.handoff_words import HandoffWords
from desktop_app.ui.case.handoffs_model import Column, HandoffCells, HandoffsModel
from desktop_app.ui.case.news_strips import NewsStrips
from desktop_app.ui.case.port import Handoffs, HandoffsPort
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.fitting_area import FittingArea
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.outcome_words import OutcomeWords
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind_within

_WIDTHS = {Column.ACT: 270, Column.WHEN: 172, Column.AUTHOR: 150, Column.ENTRIES: 108}
_DETAILS, _LEAST_DETAILS, _BAR = 190, 64, 46


class HandoffsPage(Surface):
    """Asks, shows and obeys.

    Signals:
        handoff_asked: hand this case on.
        notice_asked: tell somebody what has changed of what they received (DueNotice).
        tell_asked: tell whoever received this handoff something about it (PastHandoff, str).
    """

    handoff_asked = Signal()
    notice_asked = Signal(object)
    tell_asked = Signal(object, str)

    def __init__(self, desk: Desk, port: HandoffsPort, case: CaseId) -> None:
        super().__init__("canvas")
        self._desk, self._port, self._case = desk, port, case
        self._is_stale = False
        self._words = HandoffWords(desk.dates)
        self.model = HandoffsModel(self._words)
        self.model.setParent(self)
        self.table = RowTable(desk.theme, self.model, translate("Handoffs", "Handoffs"))
        self.details = _Details(desk.theme)
        self.news = NewsStrips(desk.theme, OutcomeWords(desk.dates))
        self._told = _News(desk.theme, self.news, translate("Handoffs", "What has changed"), None)
        self._told.hide()
        self._stack = QStackedWidget()
        words = translate("Handoffs", "Hand off")
        self.begin = primary(desk.theme, words, icon="package")
        words = translate("Handoffs", "Tell them…")
        self.tell = secondary(desk.theme, words, icon="send", keys=Act.TELL)
        self._lay_out()
        lead_focus(self, lambda: self.begin if self._stack.currentIndex() else self.table)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)
        self.begin.clicked.connect(self.handoff_asked)
        self.news.notice_asked.connect(self.notice_asked)
        self.tell.clicked.connect(self._tell)
        bind_within(self, Act.TELL, self._tell, letters_on=self.table)
        bind_within(self, Act.TELL_DUE, self._tell_first, letters_on=self.table)
        desk.tasks.recorded.connect(self._obey)
        self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.handoffs(case), self._show)

    def _show(self, answer: Handoffs) -> None:
        titles = {group.tag: group.title for group in answer.groups}
        self._words = HandoffWords(self._desk.dates, titles, answer.sent)
        self.news.show_news(answer)
        self._told.setHidden(self.news.isHidden())
        self.model.put(answer.past, HandoffCells(self._words))
        self._stack.setCurrentIndex(0 if answer.past else 1)
        if answer.past:
            self.table.selectRow(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _obey(self, receipt: Receipt) -> None:
        """A correction may have to be told to somebody: that is asked when it is looked at."""
        if receipt.case != self._case:
            return
        if Part.HANDOFFS in receipt.parts or (Part.TIMELINE in receipt.parts and self.isVisible()):
            self._refresh()
        elif Part.TIMELINE in receipt.parts:
            self._is_stale = True

    def _show_details(self, current: QModelIndex) -> None:
        past = self.model.at(current.row())
        self.tell.setEnabled(past is not None and self._words.can_be_told_of(past))
        if past is not None:
            self.details.show_act(self._words, past)

    def _tell(self) -> None:
        past = self.model.at(self.table.currentIndex().row())
        if past is not None and self._words.can_be_told_of(past):
            said = f"{self._words.act(past)}, {self._words.when(past)}"
            self.tell_asked.emit(past, said)

    def _tell_first(self) -> None:
        """The first of those who have to be told something, above the list."""
        if self.news.buttons:
            self.news.buttons[0].click()

    def _lay_out(self) -> None:
        theme = self._desk.theme
        for head, width in _WIDTHS.items():
            self.table.setColumnWidth(head, theme.fit(width))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.OUTCOME, QHeaderView.ResizeMode.Stretch)
        self._stack.addWidget(self._build_list())
        self._stack.addWidget(
            EmptyState(
                theme,
                translate("Handoffs", "Nothing has been handed over yet"),
                translate("Handoffs", "What leaves and what comes in is listed here."),
                self.begin,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(self._stack, 1)

    def _build_list(self) -> QWidget:
        part, bar = QWidget(), QWidget()
        bar.setMinimumHeight(self._desk.theme.fit(_BAR))
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 20, 6)
        row.addWidget(self.tell)
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


class _News(FittingArea):
    """All of the strips where there is room; else they scroll, and none is cut."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._height(), self._theme.fit(_LEAST_DETAILS)))


class _Details(QScrollArea):
    """What the row has no room for, in full."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setMinimumHeight(theme.fit(_LEAST_DETAILS))  # scrolled, where strips need the room
        self.setMaximumHeight(theme.fit(_DETAILS))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """As much as there may be: less only where there is no room."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def show_act(self, words: HandoffWords, past: PastHandoff) -> None:
        """Show an act in place of the one before."""
        theme, sheet = self._theme, Surface("panel")
        form = QFormLayout(sheet)
        form.setContentsMargins(20, 14, 20, 14)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        form.addRow(Label(theme, words.act(past), "body-strong"))
        for name, said in words.details(past):
            label, ground = Paragraph(theme, name), Paragraph(theme, said, "body", "text")
            label.setWordWrap(False)
            form.addRow(label, ground)
        self.setWidget(sheet)
        self.setAccessibleName(words.act(past))
        self.setAccessibleDescription(words.spoken(past))
