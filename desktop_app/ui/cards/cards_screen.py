"""The cards on this device: the own one to give away, the others to know better."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.changed_keys import changed_keys
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.cards.details import WIDTH, CardDetails
from desktop_app.ui.cards.own_card import OwnCard
from desktop_app.ui.cards.port import CardsPort, Holder
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import flat, primary, secondary
from desktop_app.ui.widgets.card_errands import CardErrands
from desktop_app.ui.widgets.card_list import CardList
from desktop_app.ui.widgets.card_model import CardModel
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Label, Rule, Surface
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.shortcuts import bind, bind_within
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_CARDS = QT_TRANSLATE_NOOP("Cards", "%n card(s)", "", 1)


class CardsScreen(QWidget):
    """Asks, shows and obeys."""

    def __init__(self, desk: Desk, port: CardsPort, chooser: FileChooser) -> None:
        super().__init__()
        self._desk, self._port, self._chooser = desk, port, chooser
        theme = desk.theme
        self.errands = CardErrands(theme, desk.tasks, port, chooser, self)
        self.own, self.details = OwnCard(theme), CardDetails(theme, desk.dates)
        self.model = CardModel(theme)
        self.list = CardList(theme, self.model, translate("Cards", "Cards of others"))
        self.count = Label(theme, "", "body", "text-3")
        self.trouble = Banner(theme, Tone.DANGER)
        self.trouble.hide()
        self.changed = Banner(theme, Tone.DANGER, icon="shield-alert")
        self.changed.hide()
        words = translate("Cards", "Take in a card…")
        self.take_in = secondary(theme, words, icon="user-plus", keys=Act.TAKE_IN_CARD)
        self.outside = flat(theme, translate("Cards", "Somebody without Throughline…"))
        self._stack, self._side = QStackedWidget(), QScrollArea()
        self._rule = Rule(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self._refresh()

    def regions(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.own.export, self.list, self.details]

    # --- asking and showing

    def _refresh(self) -> None:
        self._desk.tasks.run(self, self._port.holder, self._show, self._show_failure)

    def _show(self, holder: Holder) -> None:
        here = self.details.known
        self.own.show_card(holder.own)
        self.model.show_cards(holder.others)
        self._warn_of(changed_keys(holder.others))
        self.count.setText(say_count(_CARDS, len(holder.others)))
        self._stack.setCurrentIndex(0 if holder.others else 1)
        # Without a card the empty page offers both ways to get one.
        for part in (self.count, self.take_in, self.outside, self._rule):
            part.setVisible(bool(holder.others))
        self._look_at(here.card.printed if here is not None else "")

    def _warn_of(self, changed: tuple[KnownCard, ...]) -> None:
        """Say who has another key now than the one that was compared."""
        self.changed.setVisible(bool(changed))
        names = ", ".join(dict.fromkeys(known.card.name for known in changed))
        lead = translate("Cards", "Another key than the one you compared: {names}.")
        words = translate(
            "Cards",
            "It may be a new laptop, or somebody else’s card. Nothing can be sent to it until you"
            " have compared its code, in person or on a number you know.",
        )
        self.changed.say(words, lead.format(names=names))

    def _look_at(self, printed: str) -> None:
        """Go to a card, or to the first one."""
        row = max(0, self.model.row_of(printed))
        known = self.model.card(row)
        self._show_details(known)
        self._side.setVisible(known is not None)
        if known is not None:
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _move_to(self, row: int) -> None:
        known = self.model.card(row)
        if known != self.details.known:
            self._show_details(known)

    def _show_details(self, known: KnownCard | None) -> None:
        is_changed = known is not None and self.model.is_changed(known)
        self.details.show_card(known, is_changed=is_changed)

    def _obey(self, receipt: Receipt) -> None:
        if Part.CARDS in receipt.parts:
            self._refresh()

    def _keep(self, known: KnownCard) -> None:
        """A card was added, or is better known: show them all anew, and that one."""
        self.trouble.hide()
        self.details.show_card(known)
        self._refresh()

    def _show_failure(self, error: Exception) -> None:
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()

    # --- obeying the person

    def _export(self) -> None:
        title = translate("Cards", "Where shall your card be written?")
        self._write(title, Path("card.tlcard"), self._port.export_card)

    def _export_signers(self) -> None:
        title = translate("Cards", "Where shall the line be written?")
        self._write(title, Path("allowed_signers"), self._port.export_allowed_signers)

    def _write(self, title: str, name: Path, write: Callable[[Path], None]) -> None:
        place = self._chooser.to_write(self, title, name)
        if place is None:
            return
        self.trouble.hide()
        words = translate("Cards", "Written: {name}").format(name=place.name)
        self._desk.tasks.run(
            self, lambda: write(place), lambda _: self._say_done(words), self._show_failure
        )

    def _say_done(self, words: str) -> None:
        Toast(self._desk.theme, self, words)

    def _open(self, _row: int) -> None:
        self.details.ask_to_compare()

    def _connect(self) -> None:
        self._desk.tasks.recorded.connect(self._obey)
        self.list.moved_to.connect(self._move_to)
        self.list.opened.connect(self._open)
        self.details.compare_asked.connect(self.errands.compare)
        self.own.export_asked.connect(self._export)
        self.own.signers_asked.connect(self._export_signers)
        self.take_in.clicked.connect(self.errands.take_in)
        self.outside.clicked.connect(self.errands.add_outside)
        for signal in (self.errands.added, self.errands.confirmed):
            signal.connect(self._keep)
        self.errands.failed.connect(self._show_failure)
        bind(self, Act.TAKE_IN_CARD, self.errands.take_in)
        bind_within(self, Act.COMPARE, self.details.ask_to_compare, letters_on=self.list)

    # --- layout

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._build_head(), Rule(), self.own, Rule(), self.changed, self.trouble):
            column.addWidget(part)
        self._side.setWidget(self.details)
        self._side.setAccessibleName(translate("Cards", "The chosen card"))
        self._side.setProperty("surface", "panel")
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QScrollArea.Shape.NoFrame)
        self._side.setFixedWidth(self._desk.theme.fit(WIDTH))
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self._rule)
        row.addWidget(self._side)
        column.addLayout(row, 1)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._build_empty())
        lead_focus(self, lambda: self.list)

    def _build_head(self) -> QWidget:
        theme = self._desk.theme
        head = Surface("canvas")
        head.setFixedHeight(theme.px("page-header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(Label(theme, translate("Cards", "Cards"), "title"))
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.outside)
        row.addWidget(self.take_in)
        return head

    def _build_empty(self) -> QWidget:
        theme = self._desk.theme
        words = translate("Cards", "Take in a card…")
        begin = primary(theme, words, icon="user-plus", keys=Act.TAKE_IN_CARD)
        begin.clicked.connect(self.errands.take_in)
        outside = secondary(theme, translate("Cards", "Somebody without Throughline…"))
        outside.clicked.connect(self.errands.add_outside)
        return EmptyState(
            theme,
            translate("Cards", "Nobody’s card yet"),
            translate("Cards", "Exchange cards with the people you hand cases to."),
            begin,
            outside,
        )
