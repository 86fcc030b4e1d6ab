"""The cards held on this device, as rows: whose, how far known, and which ones are chosen."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.changed_keys import changed_keys
from desktop_app.domain.codes import Discipline, Standing
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.codes import spoken
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.standing import standing_words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def discipline_of(known: KnownCard) -> Discipline:
    """Whose profession a card speaks for; nobody's, where we know no more than a key."""
    card = known.card
    return card.discipline if isinstance(card, Card) else Discipline.OTHER


def belongs_to(theme: Theme, known: KnownCard) -> str:
    """'Child protection, Northern Lakes CFS'."""
    card = known.card
    if isinstance(card, Card):
        return f"{theme.discipline(card.discipline).name}, {card.agency}"
    if card.agency:
        return translate("Cards", "{agency}, without Throughline").format(agency=card.agency)
    return translate("Cards", "Without Throughline")


class CardModel(QAbstractListModel):
    """Rows of cards. With `checkable` each can be ticked, but for those nobody should send to.

    These were revoked, or claim to be somebody we know with a key that nobody compared.
    """

    def __init__(self, theme: Theme, *, checkable: bool = False) -> None:
        super().__init__()
        self._theme, self._checkable = theme, checkable
        self._cards: tuple[KnownCard, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self._barred: frozenset[str] = frozenset()
        self._changed: frozenset[str] = frozenset()

    @property
    def cards(self) -> tuple[KnownCard, ...]:
        """Every card, in its order."""
        return self._cards

    @property
    def ticked(self) -> tuple[KnownCard, ...]:
        """The cards that are chosen, in the order they stand."""
        return tuple(known for known in self._cards if known.card.printed in self._ticked)

    def show_cards(self, cards: Sequence[KnownCard]) -> None:
        """Show these cards; what was ticked stays so, where it still may be."""
        self.beginResetModel()
        self._cards = tuple(cards)
        revoked = (each for each in cards if each.standing is Standing.REVOKED)
        self._changed = frozenset(each.card.printed for each in changed_keys(cards))
        self._barred = self._changed | {each.card.printed for each in revoked}
        self._keep_ticked(self._ticked)
        self.endResetModel()

    def tick(self, printed: Iterable[str], *, on: bool = True) -> None:
        """Choose cards by their printed ids, or let go of them."""
        wanted = frozenset(printed)
        self._keep_ticked(self._ticked | wanted if on else self._ticked - wanted)
        first, last = self.index(0, 0), self.index(len(self._cards) - 1, 0)
        self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])

    def card(self, row: int) -> KnownCard | None:
        """The card in a row."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, printed: str) -> int:
        """Where a card stands; -1 if it is not here."""
        rows = (row for row, known in enumerate(self._cards) if known.card.printed == printed)
        return next(rows, -1)

    def is_ticked(self, row: int) -> bool:
        """Whether a row is chosen."""
        known = self.card(row)
        return known is not None and known.card.printed in self._ticked

    def may_be_ticked(self, row: int) -> bool:
        """Whether something can be sent to them."""
        known = self.card(row)
        return known is not None and known.card.printed not in self._barred

    def is_changed(self, known: KnownCard) -> bool:
        """Whether it claims to be somebody we know, with a key that nobody compared."""
        return known.card.printed in self._changed

    @property
    def is_checkable(self) -> bool:
        """Whether rows can be ticked at all."""
        return self._checkable

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._checkable and self.may_be_ticked(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        known = self.card(index.row()) if index.isValid() else None
        if known is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return known.card.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(known)
            case Qt.ItemDataRole.CheckStateRole if self._checkable:
                state = Qt.CheckState
                return state.Checked if self.is_ticked(index.row()) else state.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        known = self.card(index.row())
        may_be = self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
        if role != Qt.ItemDataRole.CheckStateRole or known is None or not may_be:
            return False
        self.tick([known.card.printed], on=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _keep_ticked(self, wanted: frozenset[str]) -> None:
        may_be = {known.card.printed for known in self._cards} - self._barred
        self._ticked = wanted & may_be

    def _read_out(self, known: KnownCard) -> str:
        words = translate("Cards", "{name}, {belongs}. {standing}. Code {code}.")
        return words.format(
            name=known.card.name,
            belongs=belongs_to(self._theme, known),
            standing=standing_words(known.standing, is_changed=self.is_changed(known)),
            code=spoken(known.code),
        )
