"""Finds recipients: takes in and compares cards, names somebody who has none."""

from PySide6.QtCore import QObject

from desktop_app.domain.card import KnownCard
from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import SendingPort
from desktop_app.ui.handoff.recipients import Recipients
from desktop_app.ui.handoff.without_key import NoKeyDialog
from desktop_app.ui.widgets.card_errands import CardErrands


class RecipientErrands(QObject):
    """Works for one list of recipients; `cards` tells of what fails."""

    def __init__(
        self,
        desk: Desk,
        port: SendingPort,
        cards: CardErrands,
        case: CaseId,
        recipients: Recipients,
    ) -> None:
        super().__init__(recipients)
        self._desk, self._port, self._case = desk, port, case
        self._cards, self._recipients = cards, recipients
        recipients.import_asked.connect(cards.take_in)
        recipients.outside_asked.connect(cards.add_outside)
        recipients.compare_asked.connect(cards.compare)
        recipients.no_key_asked.connect(self._ask_without_key)
        recipients.no_key_named.connect(self._choose_without_key)
        cards.added.connect(self._add)
        cards.confirmed.connect(self._refresh)

    def _add(self, known: KnownCard) -> None:
        held = self._recipients.model.cards
        others = tuple(each for each in held if each.card.printed != known.card.printed)
        self._recipients.show_cards((*others, known))
        self._recipients.choose(known)

    def _refresh(self) -> None:
        """One code compared can make all cards of that agency known."""
        port, case = self._port, self._case
        self._desk.tasks.run(
            self,
            lambda: port.outset(case).cards,
            self._recipients.show_cards,
            self._cards.failed.emit,
        )

    def _ask_without_key(self) -> None:
        recipients = self._recipients
        dialog = NoKeyDialog(
            self._desk.theme, recipients.window(), is_allowed=recipients.words_allowed
        )
        dialog.named.connect(self._choose_without_key)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_without_key(self, name: str, agency: str) -> None:
        port = self._port
        self._desk.tasks.run(
            self,
            lambda: port.without_key(name, agency),
            self._recipients.choose_without_key,
            self._cards.failed.emit,
        )
