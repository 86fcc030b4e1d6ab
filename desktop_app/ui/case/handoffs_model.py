"""What was handed over in a case as rows of a table, newest first."""

from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.handoff import PastHandoff
from desktop_app.ui.case.handoff_words import HandoffWords
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.row_model import RowModel


class Column(IntEnum):
    """The columns, from the left."""

    ACT = 0
    WHEN = 1
    AUTHOR = 2
    ENTRIES = 3
    OUTCOME = 4


class HandoffsModel(RowModel[PastHandoff]):
    """Holds what the port listed, in its order."""

    def __init__(self, words: HandoffWords) -> None:
        super().__init__(HandoffCells(words), len(Column))


@dataclass(frozen=True, slots=True)
class HandoffCells:
    """What the list says of an act."""

    words: HandoffWords

    def heading(self, column: int) -> str:
        """The head of a column."""
        return (
            translate("Handoffs", "What"),
            translate("Handoffs", "When"),
            translate("Handoffs", "By"),
            translate("Handoffs", "Entries"),
            translate("Handoffs", "What came of it"),
        )[column]

    def cell(self, past: PastHandoff, column: int) -> str:
        """The words of one cell."""
        words = self.words
        return (
            words.act(past),
            words.when(past),
            words.author(past),
            words.entries(past),
            words.outcome(past),
        )[column]

    def spoken(self, past: PastHandoff) -> str:
        """All of it, for assistive technology."""
        return self.words.spoken(past)
