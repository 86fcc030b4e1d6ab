"""The list of what lasts beside the line: the bars in words, and the way to record and end one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.domain.episode import Episode
from desktop_app.ui.case.episode_words import lasting, named, told
from desktop_app.ui.dates import Dates
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.listing_dialog import ListingDialog
from desktop_app.ui.widgets.row_model import RowModel

_SIZE = QSize(640, 420)
_WHAT_WIDTH = 250


class Column(IntEnum):
    """The columns, from the left. Where somebody was is none of them."""

    WHAT = 0
    WHEN = 1


class EpisodesDialog(ListingDialog[Episode]):
    """Those that go on come first. Enter ends or corrects one, N records another."""

    def __init__(self, desk: Desk, episodes: Sequence[Episode], parent: QWidget | None) -> None:
        model = RowModel[Episode](_EpisodeWords(desk.dates), len(Column))
        super().__init__(desk.theme, "history", _SIZE, model, parent)
        self.say(
            translate("Episode", "Beside the line"),
            translate("Episode", "Placements, times missing, orders and custody."),
        )
        self.table.setColumnWidth(Column.WHAT, desk.theme.fit(_WHAT_WIDTH))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(Column.WHEN, QHeaderView.ResizeMode.Stretch)
        self.put(_newest_first(episodes))
        hint = translate("Episode", "Places are not shown here.")
        self.foot.addWidget(Label(desk.theme, hint, "meta", "text-3"))
        self.offer(
            open_one=translate("Episode", "End or correct…"),
            add=translate("Episode", "Record another…"),
        )


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
