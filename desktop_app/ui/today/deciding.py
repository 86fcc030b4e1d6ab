"""What waits for a supervisor's word: requests for approval, and openings to be looked at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter

from desktop_app.domain.approval import HANDOFF, Deed
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme, paint
from desktop_app.ui.today.passing_part import PassingPart
from desktop_app.ui.today.port import Opening, Request, TodayPort
from desktop_app.ui.today.tables import FlatTable
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowDelegate
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP, Phrase

_Index = QModelIndex | QPersistentModelIndex
_HIGH, _LINE, _LEFT, _GLYPH, _GAP = 8, 20, 24, 16, 10
_DEEDS: Mapping[str, Phrase] = MappingProxyType(
    {
        HANDOFF: QT_TRANSLATE_NOOP("Today", "Handoff"),
        Deed.CLOSE: QT_TRANSLATE_NOOP("Today", "Closing the case"),
        Deed.SEAL: QT_TRANSLATE_NOOP("Today", "Sealing the case"),
        Deed.DESTROY: QT_TRANSLATE_NOOP("Today", "Destroying the record"),
        Deed.PLAN: QT_TRANSLATE_NOOP("Today", "Plan"),
        Deed.SAFETY_PLAN: QT_TRANSLATE_NOOP("Today", "Safety plan"),
    }
)
T = TypeVar("T", Request, Opening)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A row: its sign, the case, what it is, and whatever else is said of it, line by line."""

    id: bytes
    icon: str
    codename: str
    what: str
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _RowWords:
    dates: Dates

    def heading(self, _column: int) -> str:
        return translate("Today", "What")

    def cell(self, row: DecisionRow, _column: int) -> str:
        return ", ".join((row.codename, row.what, *row.more))

    def spoken(self, row: DecisionRow) -> str:
        return self.cell(row, 0)


class DecidingPart(PassingPart[DecisionRow]):
    """Asks for itself what waits for a word; a row leads to one of them."""

    def __init__(
        self, desk: Desk, name: str, ask: Callable[[], Sequence[DecisionRow]], lines: int
    ) -> None:
        super().__init__(desk, name, _RowWords(desk.dates), _HIGH + lines * _LINE)
        self._asks = ask
        self.table.dress(_Cells(desk.theme, self.table))
        desk.tasks.recorded.connect(self._obey)
        self._ask()

    def _ask(self) -> None:
        self._desk.tasks.run(self, self._asks, self._show)

    def _obey(self, receipt: Receipt) -> None:
        """A note changes none of it; what an exchange brings is of no one case."""
        if receipt.came_in or Part.HANDOFFS in receipt.parts:
            self._ask()

    def _show(self, rows: Sequence[DecisionRow]) -> None:
        self.show_rows(rows, len(rows))


def approvals_part(desk: Desk, port: TodayPort) -> DecidingPart:
    """Requests that this person may decide on."""

    def rows() -> tuple[DecisionRow, ...]:
        return tuple(_of_request(desk.dates, each) for each in port.requests())

    return DecidingPart(desk, translate("Today", "Waiting for your approval"), rows, lines=2)


def openings_part(desk: Desk, port: TodayPort) -> DecidingPart:
    """Restricted cases that somebody opened without being on their team."""

    def rows() -> tuple[DecisionRow, ...]:
        return tuple(_of_opening(desk.dates, each) for each in port.openings())

    return DecidingPart(desk, translate("Today", "Look at an opening"), rows, lines=3)


def _of_request(dates: Dates, request: Request) -> DecisionRow:
    asked = request.asked
    phrase = _DEEDS.get(asked.subject)
    words = translate("Today", "asked by {name}, since {moment}")
    moment = dates.lately(recorded_at(asked.recorded_ms).astimezone())
    return DecisionRow(
        id=asked.id,
        icon="clipboard-check",
        codename=request.codename,
        what=asked.subject if phrase is None else say(phrase),
        more=(words.format(name=asked.author.name, moment=moment),),
    )


def _of_opening(dates: Dates, opening: Opening) -> DecisionRow:
    event = opening.seen.event
    words = translate("Today", "{name}, {moment}, not on its team")
    moment = dates.lately(recorded_at(event.recorded_ms).astimezone())
    return DecisionRow(
        id=event.id,
        icon="shield-question-mark",
        codename=opening.codename,
        what=translate("Today", "opened with a reason"),
        more=(words.format(name=opening.seen.name, moment=moment), event.words),
    )


class _Cells(RowDelegate):
    def __init__(self, theme: Theme, view: FlatTable) -> None:
        super().__init__(theme, view)

    def paint_cell(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        model, theme = index.model(), self._theme
        row = model.at(index.row()) if isinstance(model, RowModel) else None
        if not isinstance(row, DecisionRow):
            return
        high = (area.height() - theme.fit(_HIGH)) / (1 + len(row.more))
        room = area.adjusted(_LEFT + _GLYPH + _GAP, theme.fit(_HIGH) / 2, -_LEFT, 0)
        room.setHeight(high)
        sign = QRectF(area.left() + _LEFT, room.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
        paint.icon(painter, theme, row.icon, sign, theme.colour("text-2"))
        strong = theme.font("body", weight=600)
        paint.text(painter, room, row.codename, paint.Ink(strong, theme.colour("text")))
        beside = room.adjusted(theme.width_of(row.codename, strong) + _GAP, 0, 0, 0)
        paint.text(painter, beside, row.what, paint.Ink(theme.font("body"), theme.colour("text")))
        meta = paint.Ink(theme.font("meta"), theme.colour("text-2"))
        for words in row.more:
            room = room.translated(0, high)
            paint.text(painter, room, words, meta)
