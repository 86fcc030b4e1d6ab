"""One note in full: words are marked and withheld, fields too, or a summary is written."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import ReaderLine
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.chosen import ChosenNotes
from desktop_app.ui.handoff.note_files import NoteFiles
from desktop_app.ui.handoff.note_thread import NoteThread
from desktop_app.ui.handoff.reader_words import ReaderRow, kind_of, moment_of, why_not
from desktop_app.ui.handoff.why_words import BY_HAND, WHYS
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import Button, ButtonSize, link, primary, secondary
from desktop_app.ui.widgets.choices import CheckBox, ComboBox
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(820, 620)
_PARAGRAPH = "\u2029"  # how Qt writes the end of a line in what is marked


class NoteDialog(WideDialog):
    """What is decided here holds at once; nothing leaves before the bundle is signed.

    Signals:
        summary_signed: what readers outside are to be told in the note's place (str).
    """

    summary_signed = Signal(str)

    def __init__(
        self, desk: Desk, row: ReaderRow, chosen: ChosenNotes, parent: QWidget | None
    ) -> None:
        super().__init__(desk.theme, "eye-off", _SIZE, parent)
        theme = desk.theme
        self._row, self._chosen = row, chosen
        self.text, self.summary = QPlainTextEdit(), QPlainTextEdit()
        words = translate("Handoff", "Withhold what is marked")
        self.withhold = secondary(theme, words, icon="eye-off", keys=Act.WITHHOLD)
        self.nothing = Notice(theme, "info", "text-2")
        self.releases: list[Button] = []
        words = translate("Handoff", "Sign the summary")
        self.sign = secondary(theme, words, icon="signature", keys=Act.SIGN_SUMMARY)
        self.finish = primary(theme, translate("Handoff", "Done"), keys=Act.SIGN_BUNDLE)
        self.fields: dict[str, CheckBox] = {}
        self.files = NoteFiles(theme, chosen)
        self.supervision = NoteThread(desk, chosen, row)
        self.reason = ComboBox(theme, translate("Handoff", "Reason, where it is held back"))
        self.say(kind_of(row.note), moment_of(desk.dates, row.note))
        self._lay_out(theme)
        self._fill()
        self._show_withheld()
        self.files.show_files(row.line.files)
        self.withhold.clicked.connect(self._withhold)
        bind(self, Act.WITHHOLD, self._withhold)
        bind(self, Act.GIVE_BACK, self._give_back_last)
        bind(self, Act.SIGN_SUMMARY, self.sign.click)
        bind(self, Act.SIGN_BUNDLE, self.accept)
        self.summary.textChanged.connect(self._follow)
        self.sign.clicked.connect(self._sign)
        self.finish.clicked.connect(self.accept)
        self.text.setFocus()

    def show_plan(self, lines: Sequence[ReaderLine]) -> None:
        """What was decided here was planned: the files may be held back now, or leave."""
        for line in lines:
            if line.entry.id == self._row.line.entry.id:
                self.files.show_files(line.files)
                self.supervision.show_line(line)

    def ask_for_summary(self) -> None:
        """Stand where the summary is written."""
        self.summary.setFocus()

    def _fill(self) -> None:
        note = self._row.note
        self.text.setPlainText(note.current_text)
        summary = note.summary
        self.summary.setPlainText(summary.text if summary else "")
        stays = why_not(self._row, Sending.SEND)
        self.withhold.setVisible(not stays)
        self.nothing.say(stays)
        closed = why_not(self._row, Sending.SUMMARY)
        self.summary.setReadOnly(bool(closed))
        self.summary_form.setVisible(not closed)
        self.sign.setVisible(not closed)
        self.reason_form.setVisible(not stays)
        for why in BY_HAND:
            self.reason.addItem(say(WHYS[why]), why.value)
        given = self._chosen.now.reasons.get(note.id, Why.CHOSEN)
        self.reason.setCurrentIndex(BY_HAND.index(given))
        self.reason.currentIndexChanged.connect(self._give_reason)
        for name, box in self.fields.items():
            box.setChecked((note.id, name) in self._chosen.now.fields)
            box.toggled.connect(partial(self._keep_field, name))
        self._follow()

    def _keep_field(self, name: str, is_kept: bool) -> None:  # noqa: FBT001
        self._chosen.keep_field(self._row.note.id, name, back=is_kept)

    def _give_reason(self, place: int) -> None:
        self._chosen.give_reason(self._row.note.id, BY_HAND[place])

    def _withhold(self) -> None:
        if why_not(self._row, Sending.SEND):
            return
        marked = self.text.textCursor().selectedText().replace(_PARAGRAPH, "\n").strip()
        words = translate("Handoff", "Mark the words first: with the mouse, or Shift and arrows.")
        self.nothing.say("" if marked else words)
        if marked:
            self._chosen.withhold(self._row.note.id, marked)
            self._show_withheld()
            announce(self, translate("Handoff", "Withheld"))

    def _give_back(self, passage: str) -> None:
        self._chosen.give_back(self._row.note.id, passage)
        self._show_withheld()
        self.text.setFocus()

    def _give_back_last(self) -> None:
        passages = self._chosen.passages_of(self._row.note.id)
        if passages:
            self._give_back(passages[-1])

    def _show_withheld(self) -> None:
        passages = self._chosen.passages_of(self._row.note.id)
        while (item := self._passages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.releases = []
        for passage in passages:
            self._passages.addWidget(self._line(passage))
        self.text.setExtraSelections([each for words in passages for each in self._dark(words)])

    def _line(self, passage: str) -> QWidget:
        theme = self.theme
        is_last = passage == self._chosen.passages_of(self._row.note.id)[-1]
        keys = Act.GIVE_BACK if is_last else ""
        line, release = QWidget(), link(theme, translate("Handoff", "Let it go"), keys=keys)
        release.sized(ButtonSize.SMALL)
        name = translate("Handoff", "Let it go: {words}").format(words=passage)
        release.setAccessibleName(name)
        release.clicked.connect(partial(self._give_back, passage))
        self.releases.append(release)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = translate("Handoff", "“{passage}”").format(passage=passage)
        row.addWidget(ElidedLabel(theme, words, "meta", "text-2"), 1)
        row.addWidget(release)
        return line

    def _dark(self, passage: str) -> list[QTextEdit.ExtraSelection]:
        look = QTextCharFormat()
        look.setBackground(self.theme.colour("text"))
        look.setForeground(self.theme.colour("canvas"))
        found, cursor = [], self.text.document().find(passage, 0)
        if cursor.isNull():  # it goes over the end of a line
            start = self.text.toPlainText().find(passage)
            cursor = QTextCursor(self.text.document())
            if start >= 0:
                cursor.setPosition(start)
                cursor.setPosition(start + len(passage), QTextCursor.MoveMode.KeepAnchor)
        while cursor.hasSelection():
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = QTextCursor(cursor), look
            found.append(one)
            cursor = self.text.document().find(passage, cursor)
        return found

    def _follow(self) -> None:
        said, summary = self.summary.toPlainText().strip(), self._row.note.summary
        self.sign.setEnabled(bool(said) and said != (summary.text if summary else ""))

    def _sign(self) -> None:
        self.summary_signed.emit(self.summary.toPlainText().strip())
        self.accept()

    def _lay_out(self, theme: Theme) -> None:
        self._dress(theme)
        self._passages = QVBoxLayout()
        self._passages.setSpacing(0)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        words = translate("Handoff", "The whole note, as you read it")
        column.addWidget(FormField(theme, words, self.text))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.withhold)
        row.addWidget(self.nothing)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(self._passages)
        column.addLayout(self._field_row(theme))
        column.addWidget(self.files)
        column.addWidget(self.supervision)
        words = translate("Handoff", "Reason, where it is held back")
        self.reason_form = FormField(theme, words, self.reason)
        column.addWidget(self.reason_form)
        words = translate("Handoff", "Summary for readers outside")
        hint = translate("Handoff", "Signed by you; the note itself then stays here.")
        self.summary_form = FormField(theme, words, self.summary, hint)
        column.addWidget(self.summary_form)
        column.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(area)
        self.foot.addStretch(1)
        self.foot.addWidget(self.finish)

    def _dress(self, theme: Theme) -> None:
        flags = Qt.TextInteractionFlag
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.text.setFont(theme.font("read"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.fit(144))
        self.summary.setTabChangesFocus(True)
        self.summary.setFixedHeight(theme.fit(72))

    def _field_row(self, theme: Theme) -> QHBoxLayout:
        note, row = self._row.note, QHBoxLayout()
        row.setSpacing(14)
        said = (
            ("place", translate("Handoff", "the place"), note.place),
            ("present", translate("Handoff", "who was there"), ", ".join(note.present)),
        )
        shown = [(name, words, value) for name, words, value in said if value]
        if shown:
            heading = translate("Handoff", "Withhold as well")
            row.addWidget(Label(theme, heading, "meta", "text-2", 600))
        for name, words, value in shown:
            box = CheckBox(theme, f"{words} ({value})")
            self.fields[name] = box
            row.addWidget(box)
        row.addStretch(1)
        return row
