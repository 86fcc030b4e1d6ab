"""Telling somebody that words they received no longer hold: a sentence, and a file for them."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Signed, TellingPort
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.shortcuts import bind


class NoticeDialog(Dialog):
    """A correction carries the corrected notes; nothing else of the case is in it."""

    def __init__(
        self,
        desk: Desk,
        port: TellingPort,
        chooser: FileChooser,
        about: tuple[CaseId, DueNotice],
        parent: QWidget,
    ) -> None:
        self._desk, self._port, self._chooser = desk, port, chooser
        self._case, self._due = about
        title = translate("Notice", "Tell {name} what has changed").format(name=self._due.name)
        super().__init__(desk.theme, title, _words(self._due), parent)
        self.said = QPlainTextEdit()
        self.said.setTabChangesFocus(True)
        self.said.setFixedHeight(desk.theme.fit(72))
        label = translate("Notice", "What they are to know, and to do")
        self.body.addWidget(FormField(desk.theme, label, self.said))
        self.written = Banner(desk.theme, Tone.OK, boxed=True)
        self.trouble = Banner(desk.theme, Tone.DANGER, boxed=True)
        for banner in (self.written, self.trouble):
            self.body.addWidget(banner)
            banner.hide()
        self.leave = secondary(desk.theme, translate("Notice", "Not now"))
        words = translate("Notice", "Sign and write to…")
        self.write = primary(desk.theme, words, icon="signature", keys=Act.SIGN_NOTICE)
        self.offer(self.leave)
        self.add_answer(self.write)
        self.write.clicked.connect(self._choose)
        bind(self, Act.SIGN_NOTICE, self.write.click)
        self.said.textChanged.connect(self._allow)
        self._allow()
        self.said.setFocus()

    def _allow(self) -> None:
        self.write.setEnabled(bool(self.said.toPlainText().strip()))

    def _choose(self) -> None:
        self._desk.tasks.run(self, self._port.neutral, self._write_to, self._refuse)

    def _write_to(self, suggested: Path) -> None:
        title = translate("Notice", "Write the notice")
        place = self._chooser.to_write(self, title, suggested)
        if place is None:
            return
        self.write.setEnabled(False)
        self.trouble.hide()
        port, case, due, words = self._port, self._case, self._due, self.said.toPlainText()
        self._desk.tasks.run_long(
            self,
            lambda progress: port.tell(case, due, words, place, progress),
            partial(self._tell, place.name),
            self._refuse,
            watch=lambda _done, _total: None,
        )

    def _tell(self, name: str, signed: Signed) -> None:
        self._desk.tasks.recorded.emit(signed.receipt)
        words = translate("Notice", "Give {file} to {name}, on a drive or by mail.")
        lead = translate("Notice", "The notice is written.")
        self.written.say(words.format(file=name, name=self._due.name), lead)
        self.written.show()
        self.said.setEnabled(False)
        self.write.hide()
        self.leave.say(translate("Notice", "Close"))
        self.leave.setFocus()
        announce(self, self.written.accessibleName())

    def _refuse(self, error: Exception) -> None:
        self._allow()
        told = explain(error)
        self.trouble.say(told.rest, told.happened)
        self.trouble.show()
        announce(self, self.trouble.accessibleName())


def _words(due: DueNotice) -> str:
    if due.notice is Notice.CORRECTION:
        return translate(
            "Notice",
            "They get the notes as they stand now, and see the correction beneath the old words.",
        )
    return translate("Notice", "They are told that the consent was withdrawn, and nothing else.")
