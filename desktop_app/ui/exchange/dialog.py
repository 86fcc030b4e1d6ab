"""Ctrl+Shift+X: with what to exchange, then where the exchange is; it goes on when this closes."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.exchange_place import InCase, KnownPlace
from desktop_app.ui.desk import Desk
from desktop_app.ui.exchange.adding import AddingPlaces
from desktop_app.ui.exchange.choose_page import ChoosePage
from desktop_app.ui.exchange.dialog_foot import DialogFoot
from desktop_app.ui.exchange.holds_less import HoldsLessDialog
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.port import ExchangePort, Outcome, Overview, Wish
from desktop_app.ui.exchange.run import ExchangeRun
from desktop_app.ui.exchange.run_page import RunPage
from desktop_app.ui.exchange.step_words import Sight
from desktop_app.ui.exchange.trouble_words import holds_less
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.file_choice import FolderChooser
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(600, 646)


class ExchangeDialog(WideDialog):
    """Esc leaves it at any time: before, nothing is exchanged; amid it, the work goes on.

    Signals:
        settle_asked: entries of a case disagree; go there (CaseId).
    """

    settle_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: ExchangePort,
        run: ExchangeRun,
        chooser: FolderChooser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.theme, "folder-sync", _SIZE, parent, is_tall=True)
        self._desk, self._port, self._run = desk, port, run
        self._place_words = PlaceWords(desk.dates)
        self._wish, self._stand_on = Wish(), ""
        self.adding = AddingPlaces(desk, port, chooser, self)
        self.choose, self.page = ChoosePage(desk), RunPage(desk)
        self.pages = QStackedWidget()
        self.answers = DialogFoot(desk.theme, self.foot)
        self._lay_out()
        self._connect()
        if run.sight is not None and run.is_running:
            self._watch(run.sight)
        else:
            self._show_choice()
        self._refresh()

    def begin_with(self, place: KnownPlace, wish: Wish | None = None) -> None:
        """Exchange with this place; one that is under way is shown instead."""
        self._wish = wish or Wish()
        self._run.begin(place, self._wish)
        if self._run.sight is not None:
            self._watch(self._run.sight)

    # --- asking and showing

    def _refresh(self) -> None:
        self._desk.tasks.run(self, self._port.overview, self._show_overview, self._show_failure)

    def _show_overview(self, overview: Overview) -> None:
        self.page.show_overview(overview)
        self.choose.show_places(overview.places, self._stand_on)
        if self.pages.currentWidget() is self.choose:
            self.answers.say_waiting(overview.waiting)
            self.answers.begin.setEnabled(bool(overview.places) and not self._desk.is_read_only)
            (self.choose.table if overview.places else self.choose.folder).setFocus()

    def _show_choice(self) -> None:
        words = translate("Exchange", "Bring in what others recorded, write out what they lack.")
        self.say(translate("Exchange", "Exchange"), words)
        self.pages.setCurrentWidget(self.choose)
        self.answers.offer_choice()

    def _watch(self, sight: Sight) -> None:
        """Go over to the steps, and follow them."""
        place = sight.place
        self.say(self._place_words.exchange_with(place), self._place_words.sealed(place.kind))
        self.page.say_trouble("")
        self.page.show_sight(sight)
        self.pages.setCurrentWidget(self.page)
        if sight.outcome is None:
            self.answers.offer_run()
        self.answers.away.setFocus()

    def _follow(self, sight: Sight) -> None:
        if self.pages.currentWidget() is self.page:
            self.page.show_sight(sight)

    def _end(self, outcome: Outcome) -> None:
        self.answers.say_conflicts(outcome.conflicts)
        if outcome.past.was_stopped:
            self.answers.offer_again()
        else:
            self.answers.offer_close()
        announce(self, self._place_words.came(outcome.past))
        self._refresh()

    def _fail(self, error: Exception) -> None:
        told = explain(error)
        self.page.say_trouble(told.rest, told.happened)
        self.answers.offer_again()
        announce(self, self.page.trouble.accessibleName())
        self._refresh()
        if holds_less(error) and self._run.sight is not None:
            self._ask_whether(self._run.sight.place)

    def _show_failure(self, error: Exception) -> None:
        self.choose.show_failure(error)

    # --- obeying the person

    def _begin(self) -> None:
        place = self.choose.table.place()
        if place is not None and self.answers.begin.isEnabled():
            self.begin_with(place, self.choose.wish())

    def _again(self) -> None:
        sight = self._run.sight
        if sight is not None:
            self.begin_with(sight.place, self._wish)

    def _ask_whether(self, place: KnownPlace) -> None:
        dialog = HoldsLessDialog(self._desk.theme, place.title, self)
        anyway = Wish(self._wish.budget, self._wish.files, accept_loss=True)
        dialog.ask(lambda: self.begin_with(place, anyway))

    def _keep(self, place: KnownPlace) -> None:
        self._stand_on = place.id
        self.choose.trouble.hide()
        self._refresh()

    def _settle(self, conflict: InCase) -> None:
        self.settle_asked.emit(conflict.case)
        self.accept()

    def _connect(self) -> None:
        self._run.moved.connect(self._follow)
        self._run.ended.connect(self._end)
        self._run.failed.connect(self._fail)
        self.adding.kept.connect(self._keep)
        self.adding.failed.connect(self.choose.show_failure)
        self.choose.chosen.connect(self._begin)
        self.choose.folder_asked.connect(self.adding.ask_folder)
        self.choose.store_asked.connect(self.adding.ask_store)
        answers = self.answers
        answers.begin.clicked.connect(self._begin)
        answers.again.clicked.connect(self._again)
        answers.stop.clicked.connect(self._run.stop)
        answers.away.clicked.connect(self.reject)
        answers.not_now.clicked.connect(self.reject)
        answers.settle_asked.connect(self._settle)

    def _lay_out(self) -> None:
        self.pages.addWidget(self.choose)
        self.pages.addWidget(self.page)
        self.body.addWidget(self.pages, 1)
