"""A question about one entry: asked, answered or closed from wherever the entry is read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import base32
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review_queue import OpenQuestion
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.reviews.port import Decision, QuestionPort
from desktop_app.ui.reviews.settling import SettlingPart, job_of
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.shortcuts import bind

_FIELD = 84


class QuestionDialog(Dialog):
    """Without an open question it asks one; else it says something to the first of them."""

    def __init__(
        self,
        desk: Desk,
        port: QuestionPort,
        words: EntryWords,
        entry: TimelineEntry,
        parent: QWidget | None,
    ) -> None:
        about = translate("Reviews", "About: {kind}, {when}.").format(
            kind=words.kind(entry), when=words.occurred(entry)
        )
        super().__init__(desk.theme, translate("Reviews", "Question"), about, parent)
        self._desk, self._port, self._entry = desk, port, entry
        self.error = Notice(desk.theme, "circle-alert", "danger")
        self.send = primary(
            desk.theme,
            translate("Reviews", "Sign and send"),
            icon="signature",
            keys=Act.SEND_QUESTION,
        )
        self.settling: SettlingPart | None = None
        if entry.open_questions:
            asked = entry.open_questions[0]
            row = OpenQuestion(entry, asked, is_mine=asked.author.card in words.mine)
            self._job = self._to_settle(row, words)
        else:
            self._job = self._to_ask(words)
        self.body.addWidget(self.error)
        self.offer(secondary(desk.theme, translate("Reviews", "Not now")))
        self.add_answer(self.send)
        self.send.clicked.connect(self._send)
        bind(self, Act.SEND_QUESTION, self._send)
        self.finished.connect(self.deleteLater)

    def _to_ask(self, words: EntryWords) -> Callable[[], Callable[[], Receipt] | None]:
        theme = self._desk.theme
        self.said = QPlainTextEdit()
        self.said.setFont(theme.font("body"))
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(theme.fit(_FIELD))
        label = translate("Reviews", "Question for {name}").format(name=words.author(self._entry))
        form = FormField(theme, label, self.said)
        self._keep("review", base32(self._entry.id), {"question": self.said})
        self.body.addWidget(form)
        self.said.setFocus()

        def job() -> Callable[[], Receipt] | None:
            text = self.said.toPlainText()
            if text.strip():
                language = self._desk.language.value
                asked = Decision((), self._entry.id, text, language=language)
                return partial(self._port.decide, asked)
            form.show_error(translate("Reviews", "Write the question."))
            return None

        return job

    def _to_settle(
        self, row: OpenQuestion, words: EntryWords
    ) -> Callable[[], Callable[[], Receipt] | None]:
        part = self.settling = SettlingPart(self._desk, words)
        part.show_question(row, words)
        self.said = part.said
        self._keep("settle", base32(row.question.id), {"said": part.said})
        self.body.addWidget(part)
        self.said.setFocus()
        language = self._desk.language.value
        return lambda: job_of(self._port, part, row, language) if part.check() else None

    def _keep(self, slot: str, about: str, fields: dict[str, QWidget]) -> None:
        self._kept = Keeper(self._desk, Slot(slot, self._entry.case, about), fields, self)
        self.body.addWidget(self._kept.line)

    def _send(self) -> None:
        if self._desk.is_read_only:
            self._refuse(Refusal(RefusalCode.VAULT_READ_ONLY))
            return
        job = self._job() if self.send.isEnabled() else None
        if job is not None:
            self.send.setEnabled(False)
            self._kept.record(job, self._close, self._refuse)

    def _close(self, _receipt: Receipt) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.send.setEnabled(True)
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        announce(self, told.happened)
