"""Looking at why somebody opened a restricted case, one after another."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import EntryId, base32
from desktop_app.domain.occurred import recorded_at
from desktop_app.services.kept_words import Slot
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.access.port import GlassPort, Waiting
from desktop_app.ui.desk import Desk
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.translate import explain, say_count, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice, TextField
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MORE = QT_TRANSLATE_NOOP("Access", "%n more after this one", "", 1)


class GlassDialog(Dialog):
    """Shows the earliest; when what came of it is noted, the next."""

    def __init__(
        self,
        desk: Desk,
        port: GlassPort,
        parent: QWidget | None,
        begin_at: EntryId | None = None,
    ) -> None:
        theme = desk.theme
        super().__init__(
            theme,
            translate("Access", "Opened without being on the team"),
            translate("Access", "Look at why, then say in a few words what came of it."),
            parent,
        )
        self._desk, self._port, self._begin_at = desk, port, begin_at
        self._standing: Waiting | None = None
        self._kept: Keeper | None = None
        self.who = Label(theme, "", "body-strong")
        self.why = Paragraph(theme, "", "body", "text")
        self.more = Label(theme, "", "meta", "text-2")
        self.review = TextField(theme)
        words = translate("Access", "What came of it. Name nobody.")
        self.form = FormField(theme, words, self.review)
        self.error = Notice(theme, "circle-alert", "danger")
        for part in (self.who, self.why, self.more, self.form, self.error):
            self.body.addWidget(part)
        self.note = primary(theme, translate("Access", "Note it"))
        self.offer(secondary(theme, translate("Access", "Close")))
        self.add_answer(self.note)
        self.note.setDefault(True)
        self.note.clicked.connect(self._give)
        self.finished.connect(self.deleteLater)
        self._look()

    @property
    def standing(self) -> Waiting | None:
        """Which one is looked at."""
        return self._standing

    def _look(self) -> None:
        self._desk.tasks.run(self, self._port.waiting, self._show)

    def _show(self, waiting: tuple[Waiting, ...]) -> None:
        begun = (each for each in waiting if each.seen.event.id == self._begin_at)
        last = waiting[-1] if waiting else None  # the latest come first
        self._standing = next(begun, last)
        for part in (self.form, self.note, self.why):
            part.setVisible(self._standing is not None)
        self.more.setText(say_count(_MORE, len(waiting) - 1) if len(waiting) > 1 else "")
        self.more.setVisible(len(waiting) > 1)
        if self._standing is None:
            self.who.setText(translate("Access", "Nothing waits for your review."))
            return
        one = self._standing
        moment = self._desk.dates.moment(recorded_at(one.seen.event.recorded_ms).astimezone())
        self.who.setText(" · ".join((one.seen.name, one.codename, moment)))
        self.why.say(one.seen.event.words)
        slot = Slot("access_review", one.seen.event.case, base32(one.seen.event.id))
        self._kept = Keeper(self._desk, slot, {"words": self.review}, self)
        self.body.insertWidget(0, self._kept.line)
        self.review.setFocus()

    def _give(self) -> None:
        one, kept, said = self._standing, self._kept, self.review.text().strip()
        words = translate("Access", "Say in a few words what came of it.")
        self.form.show_error("" if said else words)
        if not said or one is None or kept is None:
            self.review.setFocus()
            return
        self.error.say("")
        self.note.setEnabled(False)
        kept.record(partial(self._port.review, one.seen.event.id, said), self._go_on, self._refuse)

    def _go_on(self, _nothing: None) -> None:
        announce(self, translate("Access", "Noted"))
        self.note.setEnabled(True)
        if self._kept is not None:
            self._kept.line.hide()
            self._kept.deleteLater()
            self._kept = None
        self.review.clear()
        self._desk.tasks.recorded.emit(Receipt(None, frozenset({Part.CASES})))  # counted anew
        self._look()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.note.setEnabled(True)
