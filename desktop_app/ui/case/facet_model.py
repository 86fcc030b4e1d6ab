"""Which facets there are, which of them are on, and what is asked of the line with them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.codes import Discipline, NoteType
from desktop_app.domain.ids import DeviceKey
from desktop_app.services.ports import Order, State, TimelineQuery
from desktop_app.services.writers import Writer, WritingAgency
from desktop_app.ui.case.facet_codes import STATES, Code, Present, words_of
from desktop_app.ui.case.port import Facets
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import plain_tip
from desktop_app.ui.words import terms

_MOST_PEOPLE = 20  # of those named as present; whoever is named less often can be found by words
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Facet:
    """One row: a heading (no code), or something to narrow the line by, perhaps counted."""

    words: str
    code: Code | None = None
    count: int | None = None
    is_on: bool = False


class FacetModel(QAbstractListModel):
    """Of one group any may hold, of several groups all must. What has no entries is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._facets = Facets()
        self._on: tuple[Code, ...] = ()
        self._rows: tuple[Facet, ...] = ()
        self._is_counted = True

    @property
    def on(self) -> tuple[Code, ...]:
        """What is on, in the order it was switched on."""
        return self._on

    def narrowed(self, query: TimelineQuery) -> TimelineQuery:
        """The query, asking only for what is on."""
        devices = (self._devices(Writer), self._devices(WritingAgency))
        return replace(
            query,
            disciplines=frozenset(each for each in self._on if isinstance(each, Discipline)),
            types=frozenset(each for each in self._on if isinstance(each, NoteType)),
            states=frozenset(each for each in self._on if isinstance(each, State)),
            written_by=tuple(some for some in devices if some),
            present=frozenset(each.name for each in self._on if isinstance(each, Present)),
            order=Order.RECORDED if Order.RECORDED in self._on else Order.OCCURRED,
        )

    def show_facets(self, facets: Facets) -> None:
        """Show counts."""
        self._facets = facets
        self._know_latest()
        self._arrange()

    def show_marked(self, marked: Mapping[State, int]) -> None:
        """The person set or took off marks of their own; nothing else was counted."""
        states = {**self._facets.states, **marked}
        self._facets = replace(self._facets, states=states)
        self._arrange()

    def set_counted(self, *, is_counted: bool) -> None:
        """Tell counts, or keep quiet where they would tell of another moment."""
        self._is_counted = is_counted
        self._arrange()

    def toggle(self, code: Code) -> None:
        """Switch one on or off."""
        without = tuple(each for each in self._on if each != code)
        self._on = without if len(without) < len(self._on) else (*self._on, code)
        self._arrange()

    def switch_on(self, codes: Iterable[Code]) -> None:
        """Switch these on, and all others off."""
        self._on = tuple(dict.fromkeys(codes))
        self._know_latest()
        self._arrange()

    def clear(self) -> None:
        """Switch all of them off."""
        self._on = ()
        self._arrange()

    def facet(self, index: _Index) -> Facet:
        """The row itself, for the delegate."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.facet(index).code is None:
            return Qt.ItemFlag.NoItemFlags
        checkable = Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | checkable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facet = self.facet(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return facet.words
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_in_full(facet))
            case Qt.ItemDataRole.AccessibleTextRole:
                return facet.words if facet.count is None else f"{facet.words}, {facet.count}"
            case Qt.ItemDataRole.CheckStateRole if facet.code is not None:
                return Qt.CheckState.Checked if facet.is_on else Qt.CheckState.Unchecked
        return None

    def _know_latest(self) -> None:
        """One who writes may meanwhile write on another device too."""
        latest: dict[Code, Code] = {each: each for each in self._facets.writers}
        latest |= {each: each for each in self._facets.agencies}
        self._on = tuple(latest.get(each, each) for each in self._on)

    def _arrange(self) -> None:
        rows = self._fresh_rows()
        if [row.code for row in rows] == [row.code for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _fresh_rows(self) -> tuple[Facet, ...]:
        facets = self._facets
        present = sorted(facets.present.items(), key=lambda pair: (-pair[1], pair[0]))
        people = {Present(name): count for name, count in present[:_MOST_PEOPLE]}
        people |= {each: facets.present.get(each.name, 0) for each in self._of(Present)}
        return (
            *self._group(
                translate("Facets", "Discipline"), facets.disciplines, terms.DISCIPLINE_NARROW
            ),
            *self._group(translate("Facets", "Kind"), facets.types, terms.NOTE_TYPES),
            *self._group(translate("Facets", "State"), facets.states, STATES, by_count=False),
            *self._group(
                translate("Facets", "Written by"), facets.writers, self._and_on(facets.writers)
            ),
            *self._group(
                translate("Facets", "Agency"), facets.agencies, self._and_on(facets.agencies)
            ),
            *self._group(translate("Facets", "Who was there"), people, people),
        )

    def _told(self, counts: Mapping[Any, int], code: Code) -> int | None:
        return counts.get(code, 0) if self._is_counted else None

    def _and_on(self, counts: Mapping[Any, int]) -> Iterable[Any]:
        kind = Writer if counts is self._facets.writers else WritingAgency
        return dict.fromkeys((*counts, *self._of(kind)))

    def _devices(self, kind: type[Writer | WritingAgency]) -> frozenset[DeviceKey]:
        return frozenset(key for each in self._of(kind) for key in each.devices)

    def _of(self, kind: type[Any]) -> list[Any]:
        return [each for each in self._on if isinstance(each, kind)]

    def _group(
        self,
        heading: str,
        counts: Mapping[Any, int],
        codes: Iterable[Any],
        *,
        by_count: bool = True,
    ) -> tuple[Facet, ...]:
        """A heading and what it heads; none for nothing."""
        shown = [code for code in codes if counts.get(code, 0) or code in self._on]
        if by_count:
            shown.sort(key=lambda code: -counts.get(code, 0))
        facets = (
            Facet(words_of(code), code, self._told(counts, code), code in self._on)
            for code in shown
        )
        return (Facet(heading), *facets) if shown else ()


def _in_full(facet: Facet) -> str:
    if isinstance(facet.code, Writer):
        return f"{facet.words}, {facet.code.agency}"
    return facet.words
