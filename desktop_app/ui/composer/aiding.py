"""Help with writing, put together: outlines, people's names, their own words, wording hints."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.case import Person
from desktop_app.domain.codes import NoteType
from desktop_app.domain.their_words import toggled
from desktop_app.ui.composer.advising import Advising
from desktop_app.ui.composer.aid_editing import AidEditing
from desktop_app.ui.composer.aid_menus import OutlineMenu
from desktop_app.ui.composer.aids_port import AidsPort, Outlines, Wording
from desktop_app.ui.composer.beside import Beside
from desktop_app.ui.composer.hinting import Hinting
from desktop_app.ui.composer.mention import Mention
from desktop_app.ui.composer.note_text import places
from desktop_app.ui.composer.sheet import Sheet
from desktop_app.ui.desk import Desk
from desktop_app.ui.tasks import Failed
from desktop_app.ui.translate import say
from desktop_app.ui.words import terms

_Answer = tuple[tuple[str, ...], Outlines, Wording]
_PARAGRAPH = "\u2029"  # what Qt puts between the lines of a selection


class Aiding(QObject):
    """Asks for what there is to help with, and does what the tools say."""

    def __init__(
        self, desk: Desk, port: AidsPort, sheet: Sheet, beside: Beside, failed: Failed
    ) -> None:
        super().__init__(sheet)
        self.advising = Advising(desk, sheet, beside, is_amending=sheet.is_amending)
        beside.shown.connect(sheet.hints.stand_back)
        beside.change.clicked.connect(self._edit_prompts)
        self._desk, self._port, self._sheet, self._failed = desk, port, sheet, failed
        self._language = desk.language.value
        self._people: tuple[str, ...] = ()
        self._colleagues: tuple[str, ...] = ()
        self._outlines = Outlines({})
        self._editing = AidEditing(desk, port, sheet, failed)
        self._editing.changed.connect(self.ask)
        self.mention = Mention(sheet.text)
        self.hinting = Hinting(desk.theme, sheet.text, (sheet.hints, beside.hint))
        sheet.text.watch_for_names(self.mention)
        self.mention.named.connect(sheet.present.add)
        sheet.tools.quote.clicked.connect(self.toggle_quote)
        sheet.tools.person.clicked.connect(self.mention.begin)
        sheet.tools.outline.clicked.connect(self.offer_outlines)

    def ask(self) -> None:
        """Find out what there is."""
        port, language = self._port, self._language

        def ask() -> _Answer:
            return port.colleagues(), port.outlines(language), port.wording(language)

        self._desk.tasks.run(self, ask, self._show_answer, self._failed)

    def offer_people(self, people: Sequence[Person]) -> None:
        """Those of the case come before colleagues."""
        self._people = tuple(_called(person) for person in people)
        self._offer_names()

    def toggle_quote(self) -> None:
        """Mark what is selected as the young person's own words, or take the marks away."""
        cursor = self._sheet.text.textCursor()
        selected = cursor.selectedText().replace(_PARAGRAPH, "\n")
        quoted, start = toggled(selected, self._language), cursor.selectionStart()
        cursor.insertText(quoted.text)
        cursor.setPosition(start + quoted.start)
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(
            cursor.position() + places(quoted.text[quoted.start : quoted.end]), keep
        )
        self._sheet.text.setTextCursor(cursor)
        self._sheet.text.setFocus()

    def offer_outlines(self) -> None:
        """The menu of outlines, and of what else can be set."""
        kind = self._sheet.kind.kind()
        shown = self.hinting.wording.is_shown
        menu = OutlineMenu(kind, self._sheet, self._language, hints_shown=shown)
        menu.chosen.connect(self._insert)
        menu.edit.connect(lambda language: self._editing.edit_outline(kind, language))
        menu.hints.toggled.connect(self._show_hints)
        menu.edit_hints.connect(self._editing.edit_hints)
        pop_up(menu, self._sheet.tools.outline)

    def _show_answer(self, answer: _Answer) -> None:
        self._colleagues, self._outlines, wording = answer
        self._offer_names()
        self.hinting.take(wording)
        self.advising.take(self._outlines)

    def _offer_names(self) -> None:
        names = list(dict.fromkeys((*self._people, *self._colleagues)))
        self._sheet.present.offer(names)
        self.mention.offer(names)

    def _insert(self, kind: NoteType) -> None:
        """At the end of what is written, with the keyboard under its first heading."""
        outline, text = self._outlines.texts.get(kind, ""), self._sheet.text
        cursor = text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        written = text.toPlainText()
        start = "" if not written.strip() else "\n" * (2 - written[-2:].count("\n"))
        place = cursor.position() + len(start) + outline.find("\n") + 1
        cursor.insertText(start + outline)
        cursor.setPosition(min(place, cursor.position()))
        text.setTextCursor(cursor)
        text.setFocus()

    def _edit_prompts(self) -> None:
        self._editing.edit_outline(self._sheet.kind.kind(), self._language)

    def _show_hints(self, shown: bool) -> None:  # noqa: FBT001 (Qt hands it over so)
        job = partial(self._port.show_hints, shown=shown)
        self._desk.tasks.run(self, job, lambda _nothing: self.ask(), self._failed)


def _called(person: Person) -> str:
    """Initials and part: R.M., kin. Full names are for the page of people."""
    return f"{person.initials}, {say(terms.PARTS[person.part]).lower()}"


def pop_up(menu: QMenu, button: QWidget) -> None:
    """Show a menu under its button; nothing waits for it."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
