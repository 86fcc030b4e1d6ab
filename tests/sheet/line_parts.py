"""The right column of the component sheet: the line, rows, and what speaks across a page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desktop_app.domain.audience import of_discipline
from desktop_app.domain.codes import Discipline, Flag, NoteType
from desktop_app.services.ports import MonthCount, State
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.facet_model import FacetModel
from desktop_app.ui.case.facets import FacetList
from desktop_app.ui.case.minimap import Minimap
from desktop_app.ui.case.port import Facets, SealedDay
from desktop_app.ui.case.rows import NewSince, TimelineRow
from desktop_app.ui.case.safe_contact import SafeContact
from desktop_app.ui.case.shelf import Shelf
from desktop_app.ui.case.timeline_delegate import TimelineDelegate
from desktop_app.ui.case.timeline_model import TimelineModel
from desktop_app.ui.cases.case_words import CaseWords
from desktop_app.ui.cases.table_model import CaseTableModel, Column
from desktop_app.ui.cases.table_view import CaseTable
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link
from desktop_app.ui.widgets.progress import Progress
from desktop_app.ui.widgets.status_bar import StatusBar
from desktop_app.ui.widgets.toast import Toast
from tests.sheet.staging import chapter, in_a_row, staged
from tests.ui.case.paper_entries import ENTRIES, HOME_VISIT, LINE, STRUCK, milliseconds
from tests.ui.case.paper_line import PaperLine
from tests.ui.case.paper_people import OWEN, YOUNG_PERSON

_WIDTH = 620
_TUESDAY = date(2026, 11, 10)
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_SEALED = SealedDay(_TUESDAY, of_discipline(Discipline.POLICE), "Police", Discipline.POLICE, 2)
_NEW = NewSince(5, milliseconds("2026-11-10T14:10+00:00"))


def _row(place: int, **more: object) -> TimelineRow:
    first = TimelineRow(entry=ENTRIES[place], day=_TUESDAY, opens_day=False)
    return replace(first, **more)  # type: ignore[arg-type]


_DOUBTED = replace(
    ENTRIES[3],
    author=OWEN,
    type=NoteType.POLICE_UPDATE,
    flags=frozenset({Flag.AUTHOR_REVOKED, Flag.GAP}),
)
ROWS = (
    (_row(0, opens_day=True, day_entries=2, sealed_after=(_SEALED,)), _State.State_None),
    (_row(3, is_unread=True, new_since=_NEW), _State.State_None),
    (_row(2, entry=HOME_VISIT), _State.State_Selected),
    (_row(1), _State.State_HasFocus),
    (_row(4), _State.State_MouseOver),
    (_row(3, entry=_DOUBTED), _State.State_None),
    (_row(5, entry=STRUCK), _State.State_None),
)


class HeldRows(TimelineModel):
    """A line whose rows are all here."""

    def rowCount(self, _parent: _Index | None = None) -> int:
        return len(ROWS)

    def row(self, number: int) -> TimelineRow | None:
        return ROWS[number][0]

    def ask(self, number: int) -> TimelineRow | None:
        return self.row(number)


class Line(QWidget):
    """Rows of the line, each in its own state, painted by the line's own delegate."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._rows = HeldRows(PaperLine(), desk.tasks, lambda _entry: _TUESDAY, lambda _row: "")
        self._rows.setParent(self)
        self._delegate = TimelineDelegate(desk.theme, EntryWords(desk.dates), Shelf(self))
        self.setFixedSize(_WIDTH, sum(self._height(number) for number in range(len(ROWS))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, top = QPainter(self), 0
        for number, (_, state) in enumerate(ROWS):
            option = QStyleOptionViewItem()
            option.rect = QRect(0, top, _WIDTH, self._height(number))
            option.state = state
            self._delegate.paint(painter, option, self._rows.index(number, 0))
            top += self._height(number)
        painter.end()

    def _height(self, number: int) -> int:
        return self._delegate.laid(ROWS[number][0], _WIDTH).height


def line_parts(desk: Desk) -> Iterator[QWidget]:
    """Every chapter of the column."""
    theme = desk.theme
    yield chapter(theme, "The line: heading, divider, entries, sealed", Line(desk))
    yield chapter(
        theme, "Row: chosen, hover, unread; with the keyboard", _table(desk), _focused(desk)
    )
    yield chapter(theme, "Facet, months", in_a_row(_facets(theme), _months(desk)))
    yield chapter(
        theme, "Banner, toast, progress", *_banners(desk), _toast(theme), _progress(theme)
    )


def _table(desk: Desk) -> CaseTable:
    model = CaseTableModel(CaseWords(desk.dates))
    codes = ("Cedar-0412", "Heron-0427", "Kestrel-0436")
    model.show_cases(
        [
            replace(LINE, codename=code, risk=risk, unread=new)
            for code, risk, new in zip(codes, (4, 3, 2), (0, 0, 7), strict=True)
        ]
    )
    table = CaseTable(desk.theme, model, desk.dates)
    model.setParent(table)
    table.itemDelegate().hovered = 1  # type: ignore[attr-defined]
    table.sortByColumn(Column.CASE, Qt.SortOrder.AscendingOrder)
    for column in (Column.STATUS, Column.LAST, Column.DUE):
        table.hideColumn(column)
    table.setFixedSize(_WIDTH, 33 * 4 + 2)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.selectRow(0)
    return table


def _focused(desk: Desk) -> CaseTable:
    table = staged(_table(desk), "hasFocus")
    table.setFixedHeight(33)
    table.horizontalHeader().hide()
    return table


def _facets(theme: Theme) -> FacetList:
    facets, model = FacetList(theme), FacetModel()
    model.setParent(facets)
    facets.setModel(model)
    model.show_facets(
        Facets(
            {Discipline.CHILD_PROTECTION: 143, Discipline.POLICE: 92},
            {NoteType.CONTACT: 121, NoteType.MISSING: 4},
            {State.LATE: 3},
        )
    )
    model.toggle(Discipline.POLICE)
    facets.setFixedSize(206, 240)
    return facets


def _months(desk: Desk) -> Minimap:
    months = Minimap(desk.theme, desk.dates)
    starts = [(2025, month) for month in range(9, 13)] + [(2026, month) for month in range(1, 8)]
    months.show_months(
        [
            MonthCount(
                milliseconds(f"{year}-{month:02}-01T00:00+00:00"),
                entries=4 + month % 5,
                missing=int(month == 3),
                moved=int(month in (3, 9)),
            )
            for year, month in starts
        ]
    )
    months.show_view(0, 3)
    months.setFixedHeight(240)
    return months


def _banners(desk: Desk) -> Iterator[QWidget]:
    theme = desk.theme
    strip = SafeContact(theme, desk.dates)
    strip.show_rule(replace(YOUNG_PERSON, safe_contact="text J.’s own phone only."))
    yield strip
    for tone, words in (
        (Tone.DANGER, "3 of 124 parts are damaged. Ask Timmins to copy it to the drive again."),
        (Tone.INFO, "The line shows what was known on Fri 6 Nov, 17:00."),
    ):
        banner = Banner(theme, tone, boxed=True)
        banner.say(words, "Not changed.")
        banner.add_action(link(theme, "Details").sized(ButtonSize.SMALL))
        yield banner
    yield StatusBar(theme)


def _toast(theme: Theme) -> QWidget:
    page = QWidget()
    page.setFixedSize(_WIDTH, 70)
    toast = Toast(theme, page, "Recorded and signed, 14:33.", link(theme, "View"))
    toast.show()
    return page


def _progress(theme: Theme) -> Progress:
    progress = Progress(theme)
    progress.start("Writing 6 entries to FIELD-2")
    progress.move_on(4, 6)
    progress.finish()  # its clock, which would show it later
    progress.show()
    return progress
