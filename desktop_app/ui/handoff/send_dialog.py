"""Handing a case on: who receives it and why, what leaves and what stays, then one signature."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.port import Outset, SendingPort, Signed
from desktop_app.ui.handoff.send_form import SendForm
from desktop_app.ui.handoff.sent_page import SentPage
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.tasks import LongJob
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.card_errands import CardErrands
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.progress import Progress
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE = QSize(1080, 712)


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
        super().__init__(desk.theme, "package", _SIZE, parent)
        self._desk, self._port, self._chooser, self._case = desk, port, chooser, case
        self._outset: Outset | None = None
        self._job: LongJob | None = None
        self._counting = 0
        self.form = SendForm(desk)
        self.errands = CardErrands(desk.theme, desk.tasks, port, chooser, self)
        self.pages = QStackedWidget()
        words = translate("Handoff", "I checked what leaves and what stays.")
        self.checked = CheckBox(desk.theme, words)
        self.unchecked = Notice(desk.theme, "circle-alert", "danger")
        self.progress = Progress(desk.theme, may_stop=False)
        self.back = secondary(desk.theme, translate("Handoff", "Not now"))
        words = translate("Handoff", "Sign and create bundle")
        self.sign = primary(desk.theme, words, icon="signature", keys=Act.SIGN_BUNDLE)
        self.finish = primary(desk.theme, translate("Handoff", "Done"), keys="Enter")
        self._lay_out()
        self._connect()
        self.setEnabled(False)
        desk.tasks.run(self, lambda: port.outset(case), self._begin, self._fail)

    @property
    def is_writing(self) -> bool:
        """Whether a bundle is being written now."""
        return self._job is not None

    def reject(self) -> None:
        """Leave; while a bundle is being written, stop that safely and stay."""
        if self._job is not None:
            self._stop()
            return
        super().reject()

    # --- what is shown

    def _begin(self, outset: Outset) -> None:
        self._outset = outset
        words = translate("Handoff", "Hand off {codename}").format(codename=outset.codename)
        self.say(words, translate("Handoff", "A signed copy. The original stays here."))
        self.setEnabled(True)
        self.form.recipients.show_cards(outset.cards)
        self.form.scope.offer(outset.channels)
        self.form.scope.follow_in_tabs(self.form.purpose.limits)
        self.form.destination.show_place(outset.place, outset.codename)
        self.form.recipients.setFocus()
        self._count()

    def _count(self) -> None:
        """Ask what would leave; an answer to an earlier question is not shown any more."""
        self._counting += 1
        self.checked.setChecked(False)
        self.form.scope.show_preview(None)
        self._follow()
        if not self.form.scope.chosen:
            return
        request, port = self._request(), self._port
        self._desk.tasks.run(
            self,
            lambda: port.preview(request),
            partial(self._show_count, self._counting),
            self._fail,
        )

    def _show_count(self, asked: int, preview: HandoffPreview) -> None:
        if asked == self._counting:
            self.form.scope.show_preview(preview)

    def _follow(self) -> None:
        self.unchecked.say("")
        self.form.show_steps(is_checked=self.checked.isChecked())

    def _choose_again(self) -> None:
        """Other recipients: what was checked was checked for others."""
        self.checked.setChecked(False)
        self._follow()

    def _fail(self, error: Exception) -> None:
        self.setEnabled(True)
        self.form.show_failure(error)

    # --- cards

    def _add(self, known: KnownCard) -> None:
        self.form.forget_failure()
        held = self.form.recipients.model.cards
        others = tuple(each for each in held if each.card.printed != known.card.printed)
        self.form.recipients.show_cards((*others, known))
        self.form.recipients.choose(known)

    def _refresh_cards(self) -> None:
        """One code compared can make all cards of that agency known."""
        port, case = self._port, self._case
        self._desk.tasks.run(
            self,
            lambda: port.outset(case).cards,
            self.form.recipients.show_cards,
            self._fail,
        )

    def _choose_place(self) -> None:
        title = translate("Handoff", "Where shall the bundle be written?")
        place = self._chooser.to_write(self, title, self.form.destination.place)
        if place is not None and self._outset is not None:
            place = place if place.suffix else place.with_suffix(".tlh")
            self.form.destination.show_place(place, self._outset.codename)

    # --- signing

    def _request(self) -> HandoffRequest:
        form = self.form
        return HandoffRequest(
            case=self._case,
            recipients=tuple(known.card for known in form.recipients.chosen),
            purpose=form.purpose.purpose.text().strip(),
            authority=form.purpose.authority.text().strip(),
            audiences=form.scope.chosen,
            limits=form.purpose.limits.text().strip(),
            show_sealed=form.scope.sealed.is_wanted,
        )

    def _sign(self) -> None:
        preview = self.form.scope.preview
        if self._job is not None or self.pages.currentWidget() is not self.form:
            return
        if self.form.show_missing() or preview is None:
            return
        if not self.checked.isChecked():
            self.unchecked.say(translate("Handoff", "Check both columns, then tick this."))
            self.checked.setFocus()
            self.form.look_at(self.form.scope.stays)
            return
        self._write(self._request(), self.form.destination.place)

    def _write(self, request: HandoffRequest, place: Path) -> None:
        port = self._port
        self.form.forget_failure()
        self._show_writing(is_writing=True)
        words = translate("Handoff", "Writing {name}").format(name=place.name)
        self.progress.start(words)
        self._job = self._desk.tasks.run_long(
            self,
            lambda progress: port.build(request, place, progress),
            self._finish,
            self._break_off,
            watch=self._tell,
        )

    def _tell(self, done: int, total: int) -> None:
        self.progress.move_on(done, total, self._desk.dates.percent(done, total))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.back.setEnabled(False)

    def _break_off(self, error: Exception) -> None:
        self._show_writing(is_writing=False)
        self.form.show_failure(error)
        if isinstance(error, Refusal) and error.code is RefusalCode.FILE_EXISTS:
            self.form.destination.setFocus()

    def _finish(self, signed: Signed) -> None:
        self._show_writing(is_writing=False)
        self._desk.tasks.recorded.emit(signed.receipt)
        if self._outset is None:
            return
        names = ", ".join(known.card.name for known in self.form.recipients.chosen)
        page = SentPage(self._desk, signed.sent, self._outset.own, names)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        for part in (self.checked, self.back, self.sign):
            part.hide()
        self.finish.show()
        self.finish.setFocus()
        announce(self, translate("Handoff", "The bundle is written"))
        self.sent.emit(signed.sent)

    def _show_writing(self, *, is_writing: bool) -> None:
        if not is_writing:
            self._job = None
            self.progress.finish()
        stop = translate("Progress", "Stop safely")
        self.back.say(stop if is_writing else translate("Handoff", "Not now"))
        self.back.setEnabled(True)
        self.form.setEnabled(not is_writing)
        self.sign.setEnabled(not is_writing)
        self.checked.setVisible(not is_writing)

    # --- layout

    def _connect(self) -> None:
        form = self.form
        form.recipients.changed.connect(self._choose_again)
        form.recipients.import_asked.connect(self.errands.take_in)
        form.recipients.outside_asked.connect(self.errands.add_outside)
        form.recipients.compare_asked.connect(self.errands.compare)
        self.errands.added.connect(self._add)
        self.errands.confirmed.connect(self._refresh_cards)
        self.errands.failed.connect(self._fail)
        form.purpose.changed.connect(self._follow)
        form.scope.changed.connect(self._count)
        form.destination.choose_asked.connect(self._choose_place)
        self.checked.toggled.connect(self._follow)
        self.back.clicked.connect(self.reject)
        self.sign.clicked.connect(self._sign)
        self.finish.clicked.connect(self.accept)
        bind(self, Act.SIGN_BUNDLE, self._sign)

    def _lay_out(self) -> None:
        self.pages.addWidget(self.form)
        self.body.addWidget(self.pages)
        self.foot.addWidget(self.checked)
        self.foot.addWidget(self.unchecked)
        self.foot.addWidget(self.progress, 1, Qt.AlignmentFlag.AlignVCenter)
        self.foot.addStretch(1)
        for button in (self.back, self.sign, self.finish):
            button.setAutoDefault(False)
            # With too little room it drops its key hint, then its icon.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.finish.hide()
