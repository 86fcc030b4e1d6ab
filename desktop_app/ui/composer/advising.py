"""Fills the column beside the text, whenever somebody pauses."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from desktop_app.domain.identifying import identifying
from desktop_app.domain.lateness import LatenessRules
from desktop_app.domain.outline import answered, headings, place_under
from desktop_app.ui.composer.aids_port import Outlines
from desktop_app.ui.composer.beside import Beside
from desktop_app.ui.composer.checks import late_words, private_words
from desktop_app.ui.composer.filling import draft_in
from desktop_app.ui.composer.note_text import places
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import say, translate
from desktop_app.ui.words import terms

_PAUSE_MS = 300


class Advising(QObject):
    """Asks, and never insists: nothing here keeps an entry from being recorded."""

    def __init__(self, desk: Desk, sheet: Sheet, beside: Beside, *, is_amending: bool) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._beside = desk, sheet, beside
        self._is_amending = is_amending
        self._rules, self._outlines = LatenessRules(), Outlines({})
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        beside.prompts.asked.connect(self.write_about)
        for signal in (sheet.text.textChanged, sheet.occurred.changed):
            signal.connect(self._pause.start)
        sheet.kind.changed.connect(self.look)

    def take(self, outlines: Outlines) -> None:
        """Ask what these ask."""
        self._outlines = outlines
        self.look()

    def look(self) -> None:
        """Say now how things stand."""
        sheet, beside, text = self._sheet, self._beside, self._sheet.text.toPlainText()
        asked = self._asked()
        sheet.text.set_headings(asked)
        kind = say(terms.NOTE_TYPES[sheet.kind.kind()])
        words = translate("Composer", "{kind}: prompts").format(kind=kind)
        beside.ask_for(words if asked else "")
        beside.prompts.show_prompts(asked, answered(text, asked))
        found = identifying(text)
        beside.private.say(private_words(found), is_well=not found)
        self._say_late()

    def write_about(self, heading: str) -> None:
        """Go on below a heading, which is put at the end where the text lacks it."""
        text = self._sheet.text
        cursor, written = text.textCursor(), text.toPlainText()
        place = place_under(written, heading)
        if place is None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            gap = "" if not written.strip() else "\n" * (2 - written[-2:].count("\n"))
            cursor.insertText(f"{gap}{heading}\n")
        else:
            cursor.setPosition(places(written[:place]))
        text.setTextCursor(cursor)
        text.setFocus()

    def _asked(self) -> tuple[str, ...]:
        if self._is_amending:
            return ()
        return headings(self._outlines.texts.get(self._sheet.kind.kind(), ""))

    def _say_late(self) -> None:
        draft = draft_in(self._sheet, None)
        is_late = draft.is_late(self._desk.dates.now(), self._rules)
        words = late_words(self._rules.hours(draft.type), is_late=is_late)
        is_said = not self._is_amending and draft.has_time
        self._beside.late.say(words if is_said else "", is_well=not is_late)
