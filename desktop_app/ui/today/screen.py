"""Today: missing now and due on the left, new beside or below; Ctrl+1 from anywhere."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.ports import Part, Receipt
from desktop_app.services.today import DAYS_AHEAD, Today
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.today.body import Body
from desktop_app.ui.today.deciding import approvals_part, openings_part
from desktop_app.ui.today.fortnight import Fortnight
from desktop_app.ui.today.port import TodayPort
from desktop_app.ui.today.rows import (
    Column,
    ComingWords,
    DueRow,
    DueWords,
    NewsRow,
    NewsWords,
    due_by,
    due_rows,
    icons_by_day,
    news_rows,
)
from desktop_app.ui.today.section import Section
from desktop_app.ui.today.tables import ComingTable, DueTable, FlatTable, NewsTable
from desktop_app.ui.today.waiting import WaitingPart
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.missing_strip import MissingStrip
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MOST_ROWS, _MINUTE_MS = 500, 60_000
_MINE, _TEAM = "mine", "team"
_DUE_TODAY = QT_TRANSLATE_NOOP("Today", "%n due today or before", "", 1)
_MORE = QT_TRANSLATE_NOOP("Today", "%n more, not shown here", "", 1)
R = TypeVar("R", DueRow, NewsRow)
_TOUCHING = frozenset({Part.CASES, Part.PEOPLE, Part.TIMELINE, Part.CARDS})


class TodayScreen(QWidget):
    """Asks once, and again after everything that is put on record; a minute only repaints.

    Signals:
        opened: act on what is due (Due).
        case_asked: go to a case (CaseId).
        review_asked: go to what waits in Reviews (bytes).
        approval_asked: decide on a request (bytes).
        opening_asked: look at why somebody opened a restricted case (bytes).
    """

    opened = Signal(object)
    case_asked = Signal(object)
    review_asked = Signal(object)
    approval_asked = Signal(object)
    opening_asked = Signal(object)

    def __init__(self, desk: Desk, port: TodayPort) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        self._today: Today | None = None
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._build_parts()
        self._build_tables()
        self._lay_out()
        self._connect()
        self._refresh()

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 steps through."""
        head = (self.whose.segment(self.whose.value), self.missing.open_case)
        parts: tuple[QWidget, ...] = (*head, *self.tables)
        return tuple(part for part in parts if part.isVisible())

    # --- asking and showing

    def _refresh(self) -> None:
        self._desk.tasks.run(self, self._port.today, self._take)

    def _take(self, today: Today) -> None:
        is_first, self._today = self._today is None, today
        self._show()
        held = self.focusWidget()
        if is_first and held is not None and held.hasFocus():
            self._first().setFocus()  # who came before the rows did stands on them now

    def _show(self) -> None:
        today = self._today
        if today is None:
            return
        now = self._desk.dates.now().date()
        self._day.setText(self._desk.dates.heading(now))
        named = [(line.codename, line.missing) for line in today.missing]
        self.missing.show_missing([(name, each) for name, each in named if each is not None])
        rows = due_rows(today, today.due, mine=self.whose.value == _MINE)
        ahead = due_rows(today, today.ahead, mine=False)
        self._show_due(rows, due_by(rows, now))
        _put(self.coming, self._coming_model, ahead)
        self.fortnight.show_days(icons_by_day((*(row.due for row in rows), *today.ahead)))
        self.ahead_part.say(
            self._number(len(ahead)), translate("Today", "No placement, order or card ends.")
        )
        _put(self.news, self._news_model, news_rows(today))
        words = translate("Today", "Nothing new since you last looked.")
        self.news_part.say(self._number(len(today.news)), words)
        last = now + timedelta(days=DAYS_AHEAD - 1)
        day = self._desk.dates.day(last)
        self.ahead_part.say_aside(translate("Today", "to {day}").format(day=day))

    def _show_due(self, rows: Sequence[DueRow], pressing: int) -> None:
        _put(self.due, self._due_model, rows[:_MOST_ROWS])
        left_out = len(rows) - _MOST_ROWS
        more = say_count(_MORE, left_out) if left_out > 0 else ""
        self.due_part.say(self._number(len(rows)), self._why_nothing_due(), more)
        self._pressing.say(say_count(_DUE_TODAY, pressing) if pressing else "")

    def _number(self, count: int) -> str:
        return self._desk.dates.number(count) if count else ""

    def _why_nothing_due(self) -> str:
        if self.whose.value == _MINE:
            return translate("Today", "Nothing of yours is due in the next 14 days.")
        return translate("Today", "Nothing due in the next 14 days.")

    # --- obeying

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        self.whose.chosen.connect(self._choose)
        self.due.opened.connect(lambda row: self._open(self._due_model.at(row)))
        self.coming.opened.connect(lambda row: self._open(self._coming_model.at(row)))
        self.news.opened.connect(self._open_news)
        self.missing.open_case.clicked.connect(self._open_missing)
        for table in self.tables:
            bind_within(table, Act.TODAY_MINE, self._swap, letters_on=table)
        lead_focus(self, self._first)

    def _first(self) -> QWidget:
        shown = (part for part in self.tables if part.model().rowCount())
        return next(shown, self.whose.segment(self.whose.value))

    def _obey(self, receipt: Receipt) -> None:
        if receipt.parts & _TOUCHING:
            self._refresh()

    def _open(self, row: DueRow | None) -> None:
        if row is not None:
            self.opened.emit(row.due)

    def _open_news(self, row: int) -> None:
        found = self._news_model.at(row)
        if found is not None:
            self.case_asked.emit(found.line.id)

    def _open_missing(self) -> None:
        if self._today is not None and self._today.missing:
            self.case_asked.emit(self._today.missing[0].id)

    def _swap(self) -> None:
        self.whose.choose(_TEAM if self.whose.value == _MINE else _MINE)
        self._choose()

    def _choose(self) -> None:
        self._show()
        mine = translate("Today", "Mine: {count}")
        words = mine if self.whose.value == _MINE else translate("Today", "Team: {count}")
        rows = self._desk.dates.number(self._due_model.rowCount())
        announce(self.due, words.format(count=rows))

    # --- layout

    def _build_parts(self) -> None:
        theme, dates = self._desk.theme, self._desk.dates
        choices = (
            Choice(_MINE, translate("Today", "Mine")),
            Choice(_TEAM, translate("Today", "Team")),
        )
        self.whose = Segmented(theme, translate("Today", "Whose"), choices, _MINE)
        self.missing = MissingStrip(theme, dates)
        self.missing.offer_to_open()
        self.fortnight = Fortnight(theme, dates)
        self._day = Label(theme, dates.heading(dates.now().date()), "title")
        self._pressing = ElidedLabel(theme, "", "body", "text-2")

    def _build_tables(self) -> None:
        theme, dates = self._desk.theme, self._desk.dates
        due, ahead = translate("Today", "Due"), translate("Today", "Next 14 days")
        news = translate("Today", "Changed since you last looked")
        self._due_model = RowModel[DueRow](DueWords(dates), len(Column))
        self._coming_model = RowModel[DueRow](ComingWords(dates), 2)
        self._news_model = RowModel[NewsRow](NewsWords(dates), 1)
        for model in (self._due_model, self._coming_model, self._news_model):
            model.setParent(self)
        self.due = DueTable(theme, self._due_model, dates, due)
        self.coming = ComingTable(theme, self._coming_model, ahead)
        self.news = NewsTable(theme, self._news_model, dates, news)
        self.waiting = WaitingPart(self._desk, self._port)
        self.waiting.opened.connect(self.review_asked)
        self.approvals = approvals_part(self._desk, self._port)
        self.approvals.opened.connect(self.approval_asked)
        self.openings = openings_part(self._desk, self._port)
        self.openings.opened.connect(self.opening_asked)
        self.tables: tuple[FlatTable, ...] = (
            self.due,
            self.approvals.table,
            self.openings.table,
            self.coming,
            self.waiting.table,
            self.news,
        )
        self.due_part = Section(theme, due, self.due)
        self.ahead_part = Section(theme, ahead, self.coming, above=self.fortnight)
        self.news_part = Section(theme, news, self.news)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        head = Surface("canvas")
        head.setFixedHeight(theme.px("page-header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 18, 0)
        row.setSpacing(12)
        row.addWidget(self._day)
        row.addWidget(self._pressing, 1)
        row.addWidget(self.whose, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body = Body(
            theme,
            translate("Today", "Today"),
            (self.due_part, self.approvals, self.openings, self.ahead_part),
            (self.waiting, self.news_part),
            self.tables,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, Rule(), self.missing):
            column.addWidget(part)
        column.addWidget(self.body, 1)


def _put(table: FlatTable, model: RowModel[R], rows: Sequence[R]) -> None:
    """Show other rows; who stood on one goes on standing on it, or on what took its place."""
    at = table.currentIndex().row()
    stood_on = model.at(at)
    model.put(rows)
    if not rows:
        return
    chosen = None if stood_on is None else stood_on.id
    places = (number for number, row in enumerate(rows) if row.id == chosen)
    row = next(places, min(max(at, 0), len(rows) - 1))
    table.setCurrentIndex(model.index(row, 0))
    if not table.hasFocus():
        table.clearSelection()
