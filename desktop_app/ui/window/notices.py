"""What passing words said, kept until the vault is locked: nobody has to catch them in time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import link, primary
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.row_model import RowModel
from desktop_app.ui.widgets.row_table import RowTable
from desktop_app.ui.widgets.wide_dialog import WideDialog

_MOST, _SIZE, _WHEN_WIDTH = 200, QSize(620, 440), 90


@dataclass(frozen=True, slots=True)
class Notice:
    """One of them, as it was said."""

    said_at: datetime
    words: str


class Notices(QObject):
    """Holds the newest.

    Signals:
        changed: there is one more.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept: tuple[Notice, ...] = ()

    def keep(self, notice: Notice) -> None:
        """Put it on top."""
        self.kept = (notice, *self.kept)[:_MOST]
        self.changed.emit()


class NoticesDialog(WideDialog):
    """The newest first."""

    def __init__(
        self, theme: Theme, dates: Dates, kept: tuple[Notice, ...], parent: QWidget
    ) -> None:
        super().__init__(theme, "bell", _SIZE, parent)
        title = translate("Notices", "Notices")
        self.say(title, translate("Notices", "Kept until the vault is locked."))
        self.model = RowModel[Notice](_NoticeWords(dates), len(_Column))
        self.model.put(kept)
        self.model.setParent(self)
        self.table = RowTable(theme, self.model, title)
        self.table.setColumnWidth(_Column.WHEN, theme.fit(_WHEN_WIDTH))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(_Column.WORDS, QHeaderView.ResizeMode.Stretch)
        self.nothing = Paragraph(theme, translate("Notices", "Nothing was done yet."))
        self.nothing.setContentsMargins(20, 20, 20, 20)
        self.body.addWidget(self.table if kept else self.nothing)
        close = primary(theme, translate("Notices", "Close"))
        close.clicked.connect(self.reject)
        self.waiting = link(theme, "")
        self.waiting.hide()
        self.foot.addWidget(self.waiting)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        (self.table if kept else close).setFocus()

    def lead_on(self, words: str, then: Callable[[], object]) -> None:
        """Offer at the foot what waits for somebody; the notices close behind it."""
        self.waiting.say(words)
        self.waiting.show()
        self.waiting.clicked.connect(self.accept)
        self.waiting.clicked.connect(then)


class _Column(IntEnum):
    """The columns, from the left."""

    WHEN = 0
    WORDS = 1


@dataclass(frozen=True, slots=True)
class _NoticeWords:
    """What the table says of a notice."""

    dates: Dates

    def heading(self, column: int) -> str:
        return (translate("Notices", "When"), translate("Notices", "What was done"))[column]

    def cell(self, notice: Notice, column: int) -> str:
        return (self.dates.time(notice.said_at), notice.words)[column]

    def spoken(self, notice: Notice) -> str:
        return ", ".join(self.cell(notice, column) for column in _Column)
