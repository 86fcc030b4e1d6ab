"""The places known, and what one can do about each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.exchange_place import KnownPlace, PlaceKind
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.known_places import PlacesTable
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import flat, secondary
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import ElidedLabel, Paragraph, Rule, Surface


class PlacesPage(QWidget):
    """A table, and below it what holds for the row one stands on.

    Signals:
        exchange_asked: with this place (KnownPlace).
        automatic_asked: by itself, or no more (KnownPlace, bool).
        forget_asked: take it off the list (KnownPlace).
    """

    exchange_asked = Signal(object)
    automatic_asked = Signal(object, bool)
    forget_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = theme = desk.theme
        self.table = PlacesTable(theme, PlaceWords(desk.dates))
        self.where = ElidedLabel(theme, "", "meta", "text-3")
        self.by_itself = CheckBox(theme, translate("Exchange", "Exchange by itself"))
        self._means = Paragraph(theme, "", "meta", "text-3")
        self.exchange = secondary(theme, translate("Exchange", "Exchange"), icon="folder-sync")
        self.forget = flat(theme, translate("Exchange", "Forget this place…"))
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.opened.connect(lambda _row: self._ask_exchange())
        self.table.selectionModel().currentRowChanged.connect(lambda _to, _from: self._follow())
        self.exchange.clicked.connect(self._ask_exchange)
        self.by_itself.clicked.connect(self._ask_automatic)
        self.forget.clicked.connect(self._ask_forget)

    def show_places(self, places: tuple[KnownPlace, ...], keep: str = "") -> None:
        """Show these."""
        self.table.show_places(places, keep)
        self._follow()

    def _follow(self) -> None:
        place = self.table.place()
        self._foot.setVisible(place is not None)
        if place is not None:
            self.where.say(place.where)
            self.by_itself.setChecked(place.is_automatic)
            self._means.say(_means(place.kind))
            self.by_itself.setAccessibleDescription(_means(place.kind))

    def _ask_exchange(self) -> None:
        place = self.table.place()
        if place is not None:
            self.exchange_asked.emit(place)

    def _ask_automatic(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        place = self.table.place()
        if place is not None:
            self.automatic_asked.emit(place, on)

    def _ask_forget(self) -> None:
        place = self.table.place()
        if place is None:
            return
        title = translate("Exchange", "Forget {place}?").format(place=place.title)
        words = translate(
            "Exchange",
            "It is taken off this list and no longer exchanged with by itself. What lies there"
            " stays, encrypted, and nothing is lost here.",
        )
        dialog = Dialog(self._theme, title, words, self)
        action = secondary(self._theme, translate("Exchange", "Forget"))
        dialog.offer(secondary(self._theme, translate("Exchange", "Keep it")), action)
        dialog.ask(lambda: self.forget_asked.emit(place))

    def _lay_out(self) -> None:
        self._foot = Surface("panel")
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self.exchange)
        acts.addWidget(self.by_itself)
        acts.addStretch(1)
        acts.addWidget(self.forget)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(20, 12, 20, 12)
        foot.setSpacing(6)
        foot.addWidget(self.where)
        foot.addLayout(acts)
        foot.addWidget(self._means)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(Rule())
        column.addWidget(self._foot)


def _means(kind: PlaceKind) -> str:
    return {
        PlaceKind.DRIVE: translate(
            "Exchange", "As soon as this drive is put in. Never while the vault is locked."
        ),
        PlaceKind.FOLDER: translate(
            "Exchange",
            "When something new lies in it, and every quarter of an hour while entries wait."
            " Never while the vault is locked.",
        ),
        PlaceKind.STORE: translate(
            "Exchange",
            "Every quarter of an hour while this computer is online. Never while the vault is"
            " locked.",
        ),
    }[kind]
