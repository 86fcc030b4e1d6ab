"""The list of what lasts beside the line: the bars in words, and the way to record and end one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.domain.episode import Episode
from desktop_app.ui.case.episode_words import lasting, named, told
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.shortcuts import bind_within
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(640, 420)
_WHAT_WIDTH = 250


class Column(IntEnum):
    """The columns, from the left. Where somebody was is none of them."""

    WHAT = 0
    WHEN = 1


class EpisodesDialog(WideDialog):
    """Those that go on come first. Enter opens one, N records another.

    Signals:
        chosen: end or correct this one (Episode), or record another (None).
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, episodes: Sequence[Episode], parent: QWidget | None) -> None:
        super().__init__(desk.theme, "history", _SIZE, parent)
        words = translate("Episode", "Placements, times missing, orders and custody.")
        self.say(translate("Episode", "Beside the line"), words)
        self.model = RowModel[Episode](_EpisodeWords(desk.dates), len(Column))
        self.model.setParent(self)
        self.table = RowTable(desk.theme, self.model, translate("Episode", "Beside the line"))
        self.table.setColumnWidth(Column.WHAT, desk.theme.fit(_WHAT_WIDTH))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHEN, QHeaderView.ResizeMode.Stretch)
        self.model.put(_newest_first(episodes))
        self.body.addWidget(self.table)
        self.add = primary(desk.theme, translate("Episode", "Record another…"), keys="N")
        self.open_one = secondary(desk.theme, translate("Episode", "End or correct…"))
        self.open_one.setEnabled(bool(episodes))
        hint = translate("Episode", "Places are not shown here.")
        self.foot.addWidget(Label(desk.theme, hint, "meta", "text-3"))
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_one)
        self.foot.addWidget(self.add)
        self.table.opened.connect(self._choose)
        self.open_one.clicked.connect(lambda: self._choose(self.table.currentIndex().row()))
        self.add.clicked.connect(lambda: self._choose(-1))
        bind_within(self, Act.NEW_ENTRY, lambda: self._choose(-1), letters_on=self.table)
        self.finished.connect(self.deleteLater)
        self.table.selectRow(0)
        self.table.setFocus()

    def _choose(self, row: int) -> None:
        episode = self.model.at(row)
        self.accept()
        self.chosen.emit(episode)


@dataclass(frozen=True, slots=True)
class _EpisodeWords:
    """What the list says of an episode."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (translate("Episode", "What"), translate("Episode", "When"))[column]

    def cell(self, episode: Episode, column: int) -> str:
        if column == Column.WHAT:
            return named(episode)
        words = lasting(self.dates, episode)
        if not episode.withdrawn:
            return words
        mistaken = translate("Episode", "recorded by mistake")
        return f"{words} · {mistaken}"

    def spoken(self, episode: Episode) -> str:
        return told(self.dates, episode)


def _newest_first(episodes: Sequence[Episode]) -> list[Episode]:
    """What goes on, then what is over, and last what was a mistake; each newest first."""
    newest = sorted(episodes, key=lambda each: each.start or "", reverse=True)
    return sorted(newest, key=lambda each: (bool(each.withdrawn), each.end is not None))
