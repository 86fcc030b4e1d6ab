"""What others wait for: notes to be signed off, questions to answer, answers to read."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.domain.review_queue import OpenQuestion, ReviewQueue
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.today.passing_part import PassingPart
from desktop_app.ui.today.port import TodayPort
from desktop_app.ui.today.tables import FlatTable
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowDelegate
from desktop_app.ui.widgets.time_left import is_over, left_until
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_HIGH, _LEFT, _GLYPH, _GAP = 38, 24, 16, 10
_CASES = QT_TRANSLATE_NOOP("Today", "%n case(s)", "", 1)
_ENTRIES = QT_TRANSLATE_NOOP("Today", "%n entry(s)", "", 1)
_REPLIES = QT_TRANSLATE_NOOP("Today", "%n reply(s) to your questions", "", 1)
_TOUCHING = frozenset({Part.CASES, Part.TIMELINE, Part.CARDS})


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A row: its sign, its words, and until when; `id` is what it leads to in Reviews."""

    id: bytes
    icon: str
    words: str
    due: str = ""


@dataclass(frozen=True, slots=True)
class _RowWords:
    dates: Dates

    def heading(self, _column: int) -> str:
        return translate("Today", "What")

    def cell(self, row: WaitingRow, _column: int) -> str:
        return ", ".join(part for part in (row.words, self.left(row)) if part)

    def spoken(self, row: WaitingRow) -> str:
        return self.cell(row, 0)

    def left(self, row: WaitingRow) -> str:
        """How long there is left for it."""
        return left_until(self.dates, row.due) if row.due else ""


class WaitingPart(PassingPart[WaitingRow]):
    """Asks for itself what others wait for; a row leads to Reviews."""

    def __init__(self, desk: Desk, port: TodayPort) -> None:
        super().__init__(desk, translate("Today", "Waiting for you"), _RowWords(desk.dates), _HIGH)
        self._port = port
        self.table.dress(_WaitingCells(desk.theme, self.table, desk.dates))
        desk.tasks.recorded.connect(self._obey)
        self._ask()

    def _ask(self) -> None:
        self._desk.tasks.run(self, self._port.waiting, self._show)

    def _obey(self, receipt: Receipt) -> None:
        if receipt.parts & _TOUCHING:
            self._ask()

    def _show(self, queue: ReviewQueue) -> None:
        self.show_rows(tuple(_rows(queue)), queue.count)


def _rows(queue: ReviewQueue) -> Iterator[WaitingRow]:
    for each in queue.for_me:
        words = translate("Today", "{codename}: question for you")
        said = words.format(codename=each.codename)
        yield WaitingRow(_id(each), "message-circle-question-mark", said, each.question.due)
    if queue.waiting:
        words = translate("Today", "Waiting for your review: {cases}, {entries}")
        said = words.format(
            cases=say_count(_CASES, len(queue.waiting)),
            entries=say_count(_ENTRIES, queue.notes),
        )
        yield WaitingRow(queue.waiting[0].case, "badge-check", said)
    if queue.replies:
        said = say_count(_REPLIES, len(queue.replies))
        yield WaitingRow(_id(queue.replies[0]), "corner-down-right", said)


def _id(question: OpenQuestion) -> bytes:
    return question.question.id


class _WaitingCells(RowDelegate):
    def __init__(self, theme: Theme, view: FlatTable, dates: Dates) -> None:
        super().__init__(theme, view)
        self._dates = dates

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        model, theme = index.model(), self._theme
        row = model.at(index.row()) if isinstance(model, RowModel) else None
        if not isinstance(row, WaitingRow):
            return
        sign = QRectF(area.left() + _LEFT, area.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint.icon(painter, theme, row.icon, sign, theme.colour("text-2"))
        left = _RowWords(self._dates).left(row)
        strong = theme.font("body", weight=600)
        room = area.adjusted(_LEFT + _GLYPH + _GAP, 0, -_LEFT, -1)
        if left:
            colour = "danger" if is_over(self._dates, row.due) else "warn"
            right = Qt.AlignmentFlag.AlignRight
            paint.text(painter, room, left, paint.Ink(strong, theme.colour(colour), right))
            room.setRight(room.right() - theme.width_of(left, strong) - _GAP)
        paint.text(painter, room, row.words, paint.Ink(theme.font("body"), theme.colour("text")))
