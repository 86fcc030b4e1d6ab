"""Before an exchange: with what, how much of it, and whether files go along."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.exchange_place import KnownPlace
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.known_places import PlacesTable
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.port import Wish
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.segmented import Choice, Segmented

THIN_LINK_BYTES = 64 * 1024
"""About a minute at 9.6 kbit/s, or fifty notes."""
_ALL, _NEWEST, _NOW, _LATER = "all", "newest", "now", "later"
_MOST_ROWS = 5


class ChoosePage(QWidget):
    """One tab stop for the places; what is asked below holds for this exchange only.

    Signals:
        chosen: exchange with the place that is stood on.
        folder_asked, store_asked: another place is wanted.
    """

    chosen = Signal()
    folder_asked = Signal()
    store_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = self._theme = desk.theme
        self.trouble = Banner(theme, Tone.DANGER, boxed=True)
        self.trouble.hide()
        self.table = PlacesTable(theme, PlaceWords(desk.dates), is_short=True)
        self.nowhere = Paragraph(theme, _nowhere())
        self.folder = secondary(theme, translate("Exchange", "Choose a folder or drive…"))
        self.store = secondary(theme, translate("Exchange", "Object store…"))
        self.amount = _ask_amount(theme)
        self.files = _ask_files(theme)
        self._hint = Paragraph(theme, "", "meta", "text-3")
        self._lay_out(theme)
        self._say_hint()
        self.table.opened.connect(lambda _row: self.chosen.emit())
        self.folder.clicked.connect(self.folder_asked)
        self.store.clicked.connect(self.store_asked)
        self.amount.chosen.connect(lambda _value: self._say_hint())
        self.files.chosen.connect(lambda _value: self._say_hint())

    def show_places(self, places: tuple[KnownPlace, ...], keep: str = "") -> None:
        """Offer these; the last chosen one, or `keep`, is stood on."""
        self.table.show_places(places, keep)
        self.table.setVisible(bool(places))
        self.nowhere.setVisible(not places)
        rows = min(len(places), _MOST_ROWS) + 1
        self.table.setFixedHeight(rows * self._theme.px("row-table") + 4)

    def show_failure(self, error: Exception) -> None:
        """Say what went wrong with a place that was to be added."""
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    def wish(self) -> Wish:
        """What is asked of the exchange."""
        budget = THIN_LINK_BYTES if self.amount.value == _NEWEST else None
        return Wish(budget=budget, files=self.files.value == _NOW)

    def _say_hint(self) -> None:
        newest = translate(
            "Exchange",
            "For a thin link: what was written last goes first, for about a minute at the speed"
            " of a satellite telephone. The rest waits for the next exchange.",
        )
        later = translate(
            "Exchange", "Files stay where they are; each can be fetched on its own later."
        )
        parts = [newest] if self.amount.value == _NEWEST else []
        parts += [later] if self.files.value == _LATER else []
        self._hint.say(" ".join(parts))
        self._hint.setVisible(bool(parts))

    def _lay_out(self, theme: Theme) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(self.trouble)
        column.addWidget(self.nowhere)
        column.addWidget(self.table)
        more = QHBoxLayout()
        more.setSpacing(8)
        more.addWidget(self.folder)
        more.addWidget(self.store)
        more.addStretch(1)
        column.addLayout(more)
        column.addSpacing(10)
        for name, part in (
            (translate("Exchange", "How much"), self.amount),
            (translate("Exchange", "Files"), self.files),
        ):
            column.addWidget(Label(theme, name, "meta", "text-2", 600))
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hint)
        column.addStretch(1)
        area = ScrolledArea(theme, inside, translate("Exchange", "Exchange"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # everything in it is a stop of its own
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(area)


def _ask_amount(theme: Theme) -> Segmented:
    choices = [
        Choice(_ALL, translate("Exchange", "Everything")),
        Choice(_NEWEST, translate("Exchange", "Send the newest notes first")),
    ]
    return Segmented(theme, translate("Exchange", "How much"), choices, _ALL)


def _ask_files(theme: Theme) -> Segmented:
    choices = [
        Choice(_NOW, translate("Exchange", "Files now")),
        Choice(_LATER, translate("Exchange", "Files later")),
    ]
    return Segmented(theme, translate("Exchange", "Files"), choices, _NOW)


def _nowhere() -> str:
    return translate(
        "Exchange",
        "No place is known yet. Put in a drive, or choose a folder that Syncthing or the office"
        " network carries. Whoever carries it can read nothing.",
    )
