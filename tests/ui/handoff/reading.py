"""Hands on the notes of a handoff: rows to stand on, words to mark, plans to wait for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.note_dialog import NoteDialog
from desktop_app.ui.handoff.reader_page import ReaderPage
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from tests.ui.handoff.hands import shown
from tests.ui.handoff.paper_courier import CEDAR
from tests.ui.handoff.paper_notes import NotesCourier
from tests.ui.paper_cards import PaperChooser


def on_the_notes(
    qtbot: QtBot, desk: Desk, courier: NotesCourier, chooser: PaperChooser, window: QWidget
) -> SendDialog:
    """A handoff that stands on what the reader sees."""
    dialog = SendDialog(desk, courier, chooser, CEDAR, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.scope.preview is not None)
    dialog.form.go_to(SendStep.READER)
    qtbot.waitActive(dialog)
    return dialog


def reader_of(send: SendDialog, row: int) -> ReaderPage:
    """The page, standing on a row."""
    reader = send.form.reader
    reader.list.setFocus()
    reader.list.setCurrentIndex(reader.model.index(row, 0))
    return reader


def planned(qtbot: QtBot, send: SendDialog) -> None:
    qtbot.waitUntil(lambda: send.form.scope.preview is not None)


def told(reader: ReaderPage, row: int) -> str:
    return str(reader.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def marked(note: NoteDialog, words: str) -> None:
    """Mark words as the mouse does."""
    start = note.text.toPlainText().index(words)
    cursor = note.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    note.text.setTextCursor(cursor)


def open_note(qtbot: QtBot, send: SendDialog, row: int) -> NoteDialog:
    reader = reader_of(send, row)
    qtbot.keyClick(reader.list, Qt.Key.Key_Return)
    note = shown(NoteDialog)
    assert isinstance(note, NoteDialog)
    return note
