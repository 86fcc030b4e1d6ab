"""The menus of the tools above the text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.when_words import when_in_words
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms

_FIRST_WORDS = 40


class OutlineMenu(QMenu):
    """The outline of the kind that is being written comes first.

    Signals:
        chosen: the kind whose outline is wanted (NoteType).
    """

    chosen = Signal(object)

    def __init__(self, kind: NoteType, parent: QWidget, *, hints_shown: bool) -> None:
        super().__init__(parent)
        self._add(kind)
        others = self.addMenu(translate("Writing help", "Other templates"))
        for each in NoteType:
            if each is not kind:
                action = others.addAction(say(terms.NOTE_TYPES[each]))
                action.triggered.connect(lambda _=False, each=each: self.chosen.emit(each))
        self.addSeparator()
        self.edit = self.addAction(translate("Writing help", "Change this template…"))
        self.addSeparator()
        self.hints = self.addAction(translate("Writing help", "Show wording hints"))
        self.hints.setCheckable(True)
        self.hints.setChecked(hints_shown)
        self.edit_hints = self.addAction(translate("Writing help", "Change the wording list…"))
        self.aboutToHide.connect(self.deleteLater)

    def _add(self, kind: NoteType) -> QAction:
        words = translate("Writing help", "Insert: {kind}")
        action = self.addAction(words.format(kind=say(terms.NOTE_TYPES[kind])))
        action.triggered.connect(lambda: self.chosen.emit(kind))
        return action


class DraftsMenu(QMenu):
    """Other entries that were begun, and a new one.

    Signals:
        chosen: which of them to go on with.
    """

    chosen = Signal(int)

    def __init__(self, dates: Dates, drafts: Sequence[Draft], parent: QWidget) -> None:
        super().__init__(parent)
        self.another = self.addAction(translate("Writing help", "Begin another entry"))
        self.addSeparator()
        for number, draft in enumerate(drafts):
            action = self.addAction(_told(dates, draft))
            action.triggered.connect(lambda _=False, number=number: self.chosen.emit(number))
        self.aboutToHide.connect(self.deleteLater)


def _told(dates: Dates, draft: Draft) -> str:
    """'Home visit · Tue 10 Nov, 13:20 · She was glad to…', on one line."""
    first = " ".join(draft.text.split())
    first = first if len(first) <= _FIRST_WORDS else first[:_FIRST_WORDS].rstrip() + "…"
    parts = (say(terms.NOTE_TYPES[draft.type]), when_in_words(dates, draft.when), first)
    return " · ".join(part for part in parts if part).replace("&", "&&")
