"""Handing a case on, step by step: to whom and why, what the reader sees, then one signature."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import CaseId
from desktop_app.domain.notices import DueNotice
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.correction import Correction
from desktop_app.ui.handoff.kept_draft import keep_draft
from desktop_app.ui.handoff.kind_choice import kind_sentence
from desktop_app.ui.handoff.note_errands import NoteErrands
from desktop_app.ui.handoff.placing import Placing
from desktop_app.ui.handoff.planning import Planning
from desktop_app.ui.handoff.port import Outset, SendingPort, Signed
from desktop_app.ui.handoff.recipient_errands import RecipientErrands
from desktop_app.ui.handoff.room_words import drive_name
from desktop_app.ui.handoff.safe_to_remove import SafeToRemove
from desktop_app.ui.handoff.send_foot import SendFoot
from desktop_app.ui.handoff.send_form import SendForm
from desktop_app.ui.handoff.send_request import request_of
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.handoff.sent_page import SentPage
from desktop_app.ui.handoff.signing import Signing
from desktop_app.ui.handoff.words_dialog import WordsDialog
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.card_errands import CardErrands
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog


class SendDialog(WideDialog):
    """Asks, shows and obeys. Nothing leaves before the box is ticked and the button pressed.

    Signals:
        sent: a bundle is written, read back and on record (SentBundle).
    """

    sent = Signal(object)

    def __init__(
        self,
        desk: Desk,
        port: SendingPort,
        chooser: FileChooser,
        case: CaseId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.theme, "package", None, parent)
        self._desk, self._port, self._case = desk, port, case
        self._outset: Outset | None = None
        self._signing = Signing(desk.tasks, port, self)
        self.form = SendForm(desk)
        reader = self.form.reader
        self._planning = Planning(
            desk.tasks, port.preview, lambda: self.request, reader.chosen, self
        )
        self._notes = NoteErrands(desk, port, case, reader, self)
        self.errands = CardErrands(desk.theme, desk.tasks, port, chooser, self)
        RecipientErrands(desk, port, self.errands, case, self.form.recipients)
        self._placing = Placing(desk, port.carrying, chooser, self.form.check, self)
        self.pages = QStackedWidget()
        foot = self._foot = SendFoot(desk.theme, self.foot)
        self.checked, self.unchecked, self.progress = foot.checked, foot.unchecked, foot.progress
        self.back, self.go_on = foot.back, foot.go_on
        self.sign, self.finish = foot.sign, foot.finish
        self.pages.addWidget(self.form)
        self.body.addWidget(self.pages)
        self._connect()
        self.setEnabled(False)
        self._correcting: DueNotice | None = None
        desk.tasks.run(self, lambda: port.outset(case), self._begin, self._fail)

    @property
    def is_writing(self) -> bool:
        """Whether a bundle is being written now."""
        return self._signing.is_busy

    def reject(self) -> None:
        """Leave; while a bundle is being written, stop that safely and stay."""
        if self._signing.is_busy:
            self._stop()
            return
        super().reject()

    # --- what is shown

    def correct(self, due: DueNotice) -> None:
        """Make it a correction, for everybody who has the old words; before it is opened."""
        self._correcting = due

    def _begin(self, outset: Outset) -> None:
        self._outset = outset
        self.form.offer(outset)
        port, case, due = self._port, self._case, self._correcting
        if due is None:
            self._show()
        else:
            asked = partial(self._fill_in, due)
            self._desk.tasks.run(self, lambda: port.corrections(case), asked, self._fail)

    def _fill_in(self, due: DueNotice, others: tuple[DueNotice, ...]) -> None:
        self.form.correct(Correction.of(due, others))
        self._show()

    def _show(self) -> None:
        self._name_kind()
        self.setEnabled(True)
        self.form.go_to(SendStep.KIND)
        self.kept = keep_draft(self._desk, self._case, self.form, self)
        self.body.insertWidget(0, self.kept.line)
        self._count()

    def _name_kind(self) -> None:
        if self._outset is not None:
            words = translate("Handoff", "Hand off {codename}")
            about = kind_sentence(self.form.kind.value)
            if self.finish.isHidden():
                about = " ".join((about, translate("Handoff", "Draft kept until you sign.")))
            self.say(words.format(codename=self._outset.codename), about)

    def _count(self) -> None:
        """Ask soon what would leave: what was known, and what was checked, holds no more."""
        self.checked.setChecked(False)
        self.form.show_preview(None)
        self._placing.show_preview(None)
        self._follow()
        self._planning.begin(is_anything=bool(self.form.scope.chosen))

    def _obey(self, receipt: Receipt) -> None:
        """What came in or was recorded meanwhile can change what leaves, or be the approval."""
        is_choosing = not self._signing.is_busy and self.pages.currentWidget() is self.form
        if receipt.case in (None, self._case) and is_choosing and self._outset is not None:
            self._count()

    def _show_count(self, preview: HandoffPreview) -> None:
        self.form.show_preview(preview)
        self._placing.show_preview(preview)
        self._follow()

    def _follow(self) -> None:
        self.unchecked.say("")
        self.form.show_steps(is_checked=self.checked.isChecked())
        is_last, is_first = self.form.step is SendStep.CHECK, self.form.step is SendStep.KIND
        if self.finish.isHidden() and not self._signing.is_busy:
            self._foot.show_step(is_first=is_first, is_last=is_last)

    def _fail(self, error: Exception) -> None:
        self.setEnabled(True)
        self.form.show_failure(error)

    # --- from step to step

    def _go_on(self) -> None:
        """One step on, when nothing is missing in this one; at the last, sign."""
        form = self.form
        if self._signing.is_busy or self.pages.currentWidget() is not form:
            return
        if form.step is SendStep.CHECK:
            self._sign()
        elif not form.show_missing(form.step):
            form.forget_failure()
            form.go_to(SendStep(form.step + 1))

    def _go_back(self) -> None:
        """One step back; from the first, leave. While writing, stop that safely."""
        form = self.form
        if self._signing.is_busy or form.step is SendStep.KIND:
            self.reject()
        elif self.pages.currentWidget() is form:
            form.go_to(SendStep(form.step - 1))

    def _step_back(self) -> None:
        if not self._signing.is_busy and self.form.step is not SendStep.KIND:
            self._go_back()

    # --- signing

    @property
    def request(self) -> HandoffRequest:
        """All that was chosen so far."""
        return request_of(self._case, self.form)

    def _sign(self) -> None:
        preview = self.form.scope.preview
        if self._signing.is_busy or self.pages.currentWidget() is not self.form:
            return
        if self.form.show_missing():
            return
        if preview is None:
            self.unchecked.say(translate("Handoff", "What leaves is still being counted."))
            return
        if not self.checked.isChecked():
            self.form.go_to(SendStep.CHECK)
            self.unchecked.say(translate("Handoff", "Check both columns, then tick this."))
            self.checked.setFocus()
            return
        self._write(self.request, self.form.destination.place)

    def _write(self, request: HandoffRequest, place: Path) -> None:
        self.form.forget_failure()
        self._show_writing(is_writing=True)
        self.progress.start(translate("Handoff", "Writing {name}").format(name=place.name))
        self._signing.begin(request, place)

    def _tell(self, done: int, total: int) -> None:
        self.progress.move_on(done, total, self._desk.dates.percent(done, total))

    def _stop(self) -> None:
        self._signing.stop()
        self.back.setEnabled(False)

    def _break_off(self, error: Exception) -> None:
        self._show_writing(is_writing=False)
        self.form.show_failure(error)
        if isinstance(error, Refusal) and error.code is RefusalCode.FILE_EXISTS:
            self.form.destination.setFocus()

    def _finish(self, signed: Signed) -> None:
        self._show_writing(is_writing=False)
        self.kept.record(lambda: None, lambda _: None)  # the draft is a bundle now
        if self._outset is None:
            return
        page = SentPage(self._desk, signed.sent, self._outset.own, self.form.recipients.chosen)
        destination = self.form.destination
        if destination.drive is not None:
            drive, carrying = drive_name(destination.drive), self._port.carrying
            page.add_below_facts(SafeToRemove(self._desk, carrying, signed.sent.file, drive))
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._foot.show_written()
        self._name_kind()
        self._desk.tasks.recorded.emit(signed.receipt)
        announce(self, translate("Handoff", "The bundle is written"))
        if signed.secret_words:
            theme, name = self._desk.theme, Path(signed.sent.file).name
            WordsDialog(theme, signed.secret_words, name, self).ask(self.finish.setFocus)
        self.sent.emit(signed.sent)

    def _show_writing(self, *, is_writing: bool) -> None:
        self._foot.show_writing(is_writing=is_writing)
        self.form.setEnabled(not is_writing)

    # --- who hears whom

    def _connect(self) -> None:
        form = self.form
        form.moved.connect(self._follow)
        form.kind.changed.connect(self._name_kind)
        for signal in (
            form.kind.changed,
            form.recipients.changed,
            form.scope.changed,
            form.reader.rules.changed,
            form.reader.chosen.changed,
            form.purpose.changed,
        ):
            signal.connect(self._count)
        self._desk.tasks.recorded.connect(self._obey)
        self._planning.planned.connect(self._show_count)
        self._planning.failed.connect(self._fail)
        self._signing.written.connect(self._finish)
        self._signing.failed.connect(self._break_off)
        self._signing.moved_on.connect(self._tell)
        self._notes.failed.connect(self._fail)
        approval = form.check.approval
        approval.serve(self._port.ask_approval, lambda: self.request)
        approval.failed.connect(self._fail)
        self.errands.added.connect(form.forget_failure)
        self.errands.failed.connect(self._fail)
        self.checked.toggled.connect(self._follow)
        self.back.clicked.connect(self._go_back)
        self.go_on.clicked.connect(self._go_on)
        self.sign.clicked.connect(self._sign)
        self.finish.clicked.connect(self.accept)
        bind(self, Act.SIGN_BUNDLE, self._go_on)
        bind(self, Act.STEP_BACK, self._step_back)
