"""Whose entries leave, and which notes of them are meant."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import disclosing
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.domain.ids import WHOLE_TEAM, Audience, EntryId
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.audience_words import audience_words
from desktop_app.ui.handoff.correction import Correction
from desktop_app.ui.handoff.narrowing import Narrowing
from desktop_app.ui.handoff.port import Outset
from desktop_app.ui.handoff.sealed_choice import SealedChoice
from desktop_app.ui.handoff.staying_notes import StayingNotes
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule


class Scope(QWidget):
    """Audiences to tick, what stays of the others, and what narrows the notes down.

    Signals:
        changed: another audience or other notes are to leave, or to stay.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        self.boxes: dict[Audience, CheckBox] = {}
        self.sealed = SealedChoice(theme)
        self.sealed.changed.connect(self.changed)
        self.staying = StayingNotes(theme)
        self.staying.include_asked.connect(self._include)
        self.narrowing = Narrowing(desk)
        self.narrowing.changed.connect(self.changed)
        self.only: frozenset[EntryId] = frozenset()
        self.corrected = Notice(theme, "info", "text-2")
        self.error = Notice(theme, "circle-alert", "danger")
        self._preview: HandoffPreview | None = None
        self._lay_out()

    @property
    def chosen(self) -> frozenset[Audience]:
        """Whose entries are to leave."""
        return frozenset(tag for tag, box in self.boxes.items() if box.isChecked())

    @property
    def notes(self) -> disclosing.Scope:
        """Which notes of these are meant."""
        return replace(self.narrowing.value, only=self.only)

    @property
    def names(self) -> tuple[str, ...]:
        """The chosen audiences in words."""
        return tuple(box.text() for box in self.boxes.values() if box.isChecked())

    @property
    def preview(self) -> HandoffPreview | None:
        """What would leave; None while it is being counted."""
        return self._preview

    @property
    def stops(self) -> Iterator[QWidget]:
        """What Tab comes to, from the top."""
        yield from (*self.boxes.values(), *self.staying.buttons, self.sealed.box)
        yield from self.narrowing.stops

    def offer(self, outset: Outset) -> None:
        """Offer the audiences of the case; the whole team's entries are ticked to begin with."""
        for channel in outset.channels:
            box = CheckBox(self._desk.theme, audience_words(self._desk.theme, channel))
            box.setChecked(channel.audience == WHOLE_TEAM)
            box.toggled.connect(self._obey)
            self.boxes[channel.audience] = box
            self._rows.addWidget(box)
        self.staying.offer(outset.channels)
        self.narrowing.offer(outset)
        before, *rest = self.stops  # they were made in another order
        for part in rest:
            QWidget.setTabOrder(before, part)
            before = part

    def confine(self, correction: Correction) -> None:
        """Only these notes are meant, and only where they stand."""
        self.only = correction.notes
        for tag, box in self.boxes.items():
            box.setChecked(tag in correction.audiences)
            box.setEnabled(False)
        self.narrowing.hide()
        words = translate("Handoff", "Only what was corrected is meant. All else stays here.")
        self.corrected.say(words)

    def show_preview(self, preview: HandoffPreview | None) -> None:
        """Show what would happen; None while nobody knows."""
        self._preview = preview
        if preview is not None:
            self.staying.show_preview(preview)
            # Only of these is there anything that may be told; while counting, all stays.
            self.sealed.setVisible(bool(preview.may_be_told))

    def show_missing(self) -> list[QWidget]:
        """Say in place what has to be chosen or is wrong; gives the fields."""
        if not self.chosen:
            self.error.say(translate("Handoff", "Choose whose entries are to leave."))
            return [*list(self.boxes.values())[:1]]
        return self.narrowing.show_wrong()

    def _obey(self) -> None:
        self.error.say("")
        self.changed.emit()

    def _include(self, audience: Audience) -> None:
        box = self.boxes[audience]
        box.setFocus()  # the button goes away with its sentence
        box.setChecked(True)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        heading = translate("Handoff", "Whose entries leave")
        words = translate("Handoff", "Of audiences left out, the reader sees no trace.")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(theme, heading, "heading"))
        column.addWidget(Paragraph(theme, words, "meta", "text-3"))
        column.addLayout(self._rows)
        for part in (self.staying, self.sealed, self.corrected, self.error):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(Rule())
        column.addWidget(self.narrowing)
