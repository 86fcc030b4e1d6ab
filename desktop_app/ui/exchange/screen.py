"""Ctrl+6: the places known, what waits to be sent, who has what, what isn't here, what was."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.domain.exchange_place import AbsentFile, KnownPlace
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.adding import AddingPlaces
from desktop_app.ui.exchange.files_page import FilesPage
from desktop_app.ui.exchange.holders import HoldersTable, rows_of
from desktop_app.ui.exchange.lists import Listed, history_table, to_send_table
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.places_page import PlacesPage
from desktop_app.ui.exchange.port import ExchangePort, Overview
from desktop_app.ui.exchange.screen_head import ScreenHead, nowhere_yet
from desktop_app.ui.exchange.trouble_words import told
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.file_choice import FolderChooser
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.widgets.leading import lead_focus

_TO_SEND, _FILES = 1, 3


class ExchangeScreen(QWidget):
    """Asks, shows and obeys; what runs an exchange is around it.

    Signals:
        exchange_asked: with a place, or, without one, with whichever is chosen then.
        settle_asked: entries of a case disagree; go there (CaseId).
    """

    exchange_asked = Signal(object)
    settle_asked = Signal(object)

    def __init__(self, desk: Desk, port: ExchangePort, chooser: FolderChooser) -> None:
        super().__init__()
        self._desk, self._port = desk, port
        self.place_words = PlaceWords(desk.dates)
        self._stand_on = ""
        self.adding = AddingPlaces(desk, port, chooser, self)
        self.head = ScreenHead(desk)
        self.tabs, self._pages = QTabBar(), QStackedWidget()
        self.places = PlacesPage(desk)
        to_send, self._to_send = to_send_table(desk.theme, self.place_words)
        words = translate("Exchange", "Everything recorded here has reached a place.")
        self.to_send = Listed(desk.theme, to_send, words)
        self.holders = HoldersTable(desk.theme)
        self.files = FilesPage(desk, self.place_words)
        history, self._history = history_table(desk.theme, self.place_words)
        words = translate("Exchange", "Nothing has been exchanged from this laptop yet.")
        self.history = Listed(desk.theme, history, words)
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()
        lead_focus(self, self._first_stop)
        self._refresh()

    def regions(self) -> list[QWidget]:
        """Where F6 goes."""
        parts: list[QWidget] = [self.head.begin, self.tabs, self._first_stop()]
        return [part for part in parts if part.isVisible()]

    # --- asking and showing

    def _refresh(self) -> None:
        tasks, port = self._desk.tasks, self._port
        tasks.run(self, port.overview, self._show, self._show_failure)
        tasks.run(self, port.absent, self._show_absent, self._show_failure)

    def _show_absent(self, absent: tuple[AbsentFile, ...]) -> None:
        self.files.show_files(absent)
        self._name_tab(_FILES, len(absent))

    def _name_tab(self, tab: int, count: int) -> None:
        name, number = _tab_names()[tab], self._desk.dates.number(count)
        self.tabs.setTabText(tab, f"{name}  {number}" if count else name)

    def _show(self, overview: Overview) -> None:
        self.head.show_overview(overview)
        held = self.window().focusWidget()
        had_keyboard = held is not None and (held is self or self.isAncestorOf(held))
        before = self._whole.currentIndex()
        self._whole.setCurrentIndex(0 if overview.places else 1)
        self.places.show_places(overview.places, self._stand_on)
        self._to_send.put(overview.to_send)
        self._history.put(overview.history)
        self.holders.holders.put(rows_of(self.place_words, overview))
        for listed in (self.to_send, self.history):
            listed.follow()
        self._name_tab(_TO_SEND, overview.waiting)
        self._say_what_kept(overview)
        if had_keyboard and before != self._whole.currentIndex():
            self.setFocus()

    def _say_what_kept(self, overview: Overview) -> None:
        """What kept the latest exchange from going through, for who wasn't asked for it."""
        latest = overview.history[0] if overview.history else None
        sentences = told(latest.troubles) if latest is not None else ()
        if latest is not None and sentences:
            lead = translate("Exchange", "The exchange with {place} didn’t go through")
            self.head.say_trouble(" ".join(sentences), f"{lead.format(place=latest.place)}.")

    def _show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.head.say_trouble(told.rest, told.happened)

    def _obey(self, _receipt: Receipt) -> None:
        self._refresh()

    # --- obeying the person

    def _keep(self, place: KnownPlace) -> None:
        self._stand_on = place.id
        self.head.say_trouble("")
        self._refresh()
        self._desk.tasks.recorded.emit(Receipt(None, frozenset()))

    def _set_automatic(self, place: KnownPlace, on: bool) -> None:  # noqa: FBT001
        change = partial(self._port.set_automatic, place.id, on=on)
        self._desk.tasks.run(self, change, lambda _: self._keep(place), self._show_failure)

    def _forget(self, place: KnownPlace) -> None:
        forget = partial(self._port.forget, place.id)
        self._desk.tasks.run(self, forget, lambda _: self._keep(place), self._show_failure)

    def _fetch(self, number: str) -> None:
        self._desk.tasks.run_passing(
            self,
            partial(self._port.fetch, number),
            self._say_fetched,
            self._give_up,
            watch=self.files.move_on,
        )

    def _say_fetched(self, receipt: Receipt | None) -> None:
        self.files.finish()
        if receipt is None:
            words = translate("Exchange", "None of the places that can be reached has it yet.")
            self.head.say_trouble(words)
        self._refresh()

    def _give_up(self, error: Exception) -> None:
        self.files.finish()
        self._show_failure(error)

    def _choose_tab(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)

    def _first_stop(self) -> QWidget:
        if self._whole.currentIndex() == 1:
            return self.begin
        stops: tuple[QWidget, ...] = (
            self.places.table,
            self.to_send.stop(),
            self.holders,
            self.files.stop(),
            self.history.stop(),
        )
        return stops[self._pages.currentIndex()]

    # --- layout

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.tabs.currentChanged.connect(self._choose_tab)
        self.head.exchange_asked.connect(lambda: self.exchange_asked.emit(None))
        self.head.settle_asked.connect(self.settle_asked)
        self.head.folder.clicked.connect(self.adding.ask_folder)
        self.head.store.clicked.connect(self.adding.ask_store)
        self.adding.kept.connect(self._keep)
        self.adding.failed.connect(self._show_failure)
        self.places.exchange_asked.connect(self.exchange_asked)
        self.places.automatic_asked.connect(self._set_automatic)
        self.places.forget_asked.connect(self._forget)
        self.files.fetch_asked.connect(self._fetch)

    def _lay_out(self) -> None:
        self.tabs.setFont(self._desk.theme.font("body"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Exchange", "Parts of the exchange"))
        listed: tuple[QWidget, ...] = (
            self.places,
            self.to_send,
            self.holders,
            self.files,
            self.history,
        )
        for name, page in zip(_tab_names(), listed, strict=True):
            self.tabs.addTab(name)
            self._pages.addWidget(page)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(18, 0, 18, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column.addLayout(tabs)
        column.addWidget(Rule())
        column.addWidget(self._pages)
        self._whole.addWidget(inside)
        empty, self.begin = nowhere_yet(self._desk.theme, self.adding)
        self._whole.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._whole, 1)


def _tab_names() -> tuple[str, ...]:
    return (
        translate("Exchange", "Places"),
        translate("Exchange", "To send"),
        translate("Exchange", "Who has what"),
        translate("Exchange", "Files not here yet"),
        translate("Exchange", "History"),
    )
