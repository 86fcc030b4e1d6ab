"""The menus of the tools above the text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
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
        edit: change the outline of this kind in a language (its code).
        edit_hints: change the wording list of a language (its code).
    """

    chosen = Signal(object)
    edit = Signal(str)
    edit_hints = Signal(str)

    def __init__(
        self, kind: NoteType, parent: QWidget, language: str, *, hints_shown: bool
    ) -> None:
        super().__init__(parent)
        self._add(kind)
        others = self.addMenu(translate("Writing help", "Other templates"))
        for each in NoteType:
            if each is not kind:
                action = others.addAction(say(terms.NOTE_TYPES[each]))
                action.triggered.connect(lambda _=False, each=each: self.chosen.emit(each))
        self.addSeparator()
        own, other = ("fr", "en") if language == "fr" else ("en", "fr")
        self._offer(translate("Writing help", "Change this template…"), self.edit, own)
        self._offer(_in_other(other, is_template=True), self.edit, other)
        self.addSeparator()
        self.hints = self.addAction(translate("Writing help", "Show wording hints"))
        self.hints.setCheckable(True)
        self.hints.setChecked(hints_shown)
        self._offer(translate("Writing help", "Change the wording list…"), self.edit_hints, own)
        self._offer(_in_other(other, is_template=False), self.edit_hints, other)
        self.aboutToHide.connect(self.deleteLater)

    def _offer(self, words: str, signal: SignalInstance, language: str) -> None:
        self.addAction(words).triggered.connect(lambda: signal.emit(language))

    def _add(self, kind: NoteType) -> QAction:
        words = translate("Writing help", "Insert: {kind}")
        action = self.addAction(words.format(kind=say(terms.NOTE_TYPES[kind])))
        action.triggered.connect(lambda: self.chosen.emit(kind))
        return action


def _in_other(language: str, *, is_template: bool) -> str:
    if language == "fr" and is_template:
        return translate("Writing help", "Change it in French…")
    if language == "fr":
        return translate("Writing help", "Change the French list…")
    if is_template:
        return translate("Writing help", "Change it in English…")
    return translate("Writing help", "Change the English list…")


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
