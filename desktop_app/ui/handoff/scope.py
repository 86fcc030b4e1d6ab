"""Which audiences' entries leave, and at once beside it: what leaves and what stays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.foreign_names import shown_letter
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.audience_words import audience_icon, audience_words
from desktop_app.ui.handoff.port import Channel
from desktop_app.ui.handoff.sealed_choice import SealedChoice
from desktop_app.ui.handoff.staying_notes import StayingNotes
from desktop_app.ui.handoff.tally import Count, Tally
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_NOTES = QT_TRANSLATE_NOOP("Handoff", "%n note(s)", "", 1)
_MISSING = QT_TRANSLATE_NOOP("Handoff", "%n file(s) of this case are not on this device.", "", 1)
_MOST_NAMED = 5


class Scope(QWidget):
    """Audiences to tick, and two columns of counts.

    Signals:
        changed: another audience is to leave, or to stay.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._channels = desk, tuple[Channel, ...]()
        theme = desk.theme
        self.boxes: dict[Audience, CheckBox] = {}
        self.sealed = SealedChoice(theme)
        self.sealed.changed.connect(self.changed)
        self.staying = StayingNotes(theme)
        self.staying.include_asked.connect(self._include)
        words = translate("Handoff", "Leaves in the bundle")
        self.leaves = Tally(theme, words, "package")
        words = translate("Handoff", "Stays on this device")
        self.stays = Tally(theme, words, "house", "text-2")
        self.missing = Banner(theme, Tone.WARN, boxed=True)
        self.missing.hide()
        self.error = Notice(theme, "circle-alert", "danger")
        self._preview: HandoffPreview | None = None
        self._lay_out()
        self.show_preview(None)

    @property
    def chosen(self) -> frozenset[Audience]:
        """Whose entries are to leave."""
        return frozenset(tag for tag, box in self.boxes.items() if box.isChecked())

    @property
    def names(self) -> tuple[str, ...]:
        """The chosen audiences in words."""
        return tuple(box.text() for box in self.boxes.values() if box.isChecked())

    @property
    def preview(self) -> HandoffPreview | None:
        """What the columns show; None while it is being counted."""
        return self._preview

    def offer(self, channels: Sequence[Channel]) -> None:
        """Offer the audiences of the case; the whole team's entries are ticked to begin with."""
        self._channels = tuple(channels)
        for channel in self._channels:
            box = CheckBox(self._desk.theme, audience_words(self._desk.theme, channel))
            box.setChecked(channel.audience == WHOLE_TEAM)
            box.toggled.connect(self._obey)
            self.boxes[channel.audience] = box
            self._rows.addWidget(box)
        self.staying.offer(self._channels)

    def follow_in_tabs(self, before: QWidget) -> None:
        """Let Tab come here after `before`: the boxes were made long after the rest."""
        for part in (*self.boxes.values(), *self.staying.buttons, self.sealed.box):
            QWidget.setTabOrder(before, part)
            before = part

    def show_preview(self, preview: HandoffPreview | None) -> None:
        """Show what would happen; None while nobody knows."""
        self._preview = preview
        if preview is None:
            nothing = "" if self.chosen else translate("Handoff", "Nothing, so far.")
            self.leaves.show_counts((), nothing)
            self.stays.show_counts(())
            self.missing.hide()
            return
        self.staying.show_preview(preview)
        # Only of these is there anything that may be told; while counting, all stays in place.
        self.sealed.setVisible(bool(preview.may_be_told))
        self.leaves.show_counts(self._leaving(preview))
        never = translate("Handoff", "Drafts, read marks and keys always stay.")
        self.stays.show_counts(self._staying(preview), never)
        self._say_missing(preview.missing_files)

    def _leaving(self, preview: HandoffPreview) -> list[Count]:
        number, dates = self._desk.dates.number, self._desk.dates
        files = translate("Handoff", "Files")
        if preview.attachments:
            files = translate("Handoff", "Files, {size}").format(
                size=dates.size(preview.attachment_bytes)
            )
        lines = [
            Count("list", translate("Handoff", "Entries"), number(preview.entries)),
            self._notes(preview),
            Count("paperclip", files, number(preview.attachments)),
        ]
        if preview.withheld:
            words = translate("Handoff", "Parts shown as held back")
            lines.append(Count("eye-off", words, number(preview.withheld)))
        return lines

    def _notes(self, preview: HandoffPreview) -> Count:
        words, number = translate("Handoff", "Notes among them"), self._desk.dates.number
        if preview.notes_staying and not preview.notes:
            return Count("triangle-alert", words, number(0), "warn")
        return Count("message-square-text", words, number(preview.notes))

    def _staying(self, preview: HandoffPreview) -> list[Count]:
        number = self._desk.dates.number
        return [
            Count(
                audience_icon(self._desk.theme, channel),
                self._staying_words(channel, preview.notes_staying.get(channel.audience, 0)),
                number(preview.stays[channel.audience]),
            )
            for channel in self._channels
            if preview.stays.get(channel.audience)
        ]

    def _staying_words(self, channel: Channel, notes: int) -> str:
        words = audience_words(self._desk.theme, channel)
        return f"{words}, {say_count(_NOTES, notes)}" if notes else words

    def _say_missing(self, files: Sequence[Attachment]) -> None:
        self.missing.setVisible(bool(files))
        if files:
            words = translate(
                "Handoff",
                "The handoff goes without them, and says so: {names}. To include them, ask for"
                " them in a handoff, or look in a backup; then come back.",
            )
            self.missing.say(words.format(names=_names(files)), say_count(_MISSING, len(files)))

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
        words = translate(
            "Handoff",
            "Entries leave whole, with their corrections and files. Of audiences left out,"
            " the reader sees no trace.",
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(theme, heading, "heading"))
        column.addWidget(Paragraph(theme, words, "meta", "text-3"))
        column.addLayout(self._rows)
        column.addWidget(self.staying)
        column.addWidget(self.sealed)
        column.addWidget(self.error)
        column.addSpacing(8)
        column.addWidget(Rule())
        column.addLayout(self._columns())
        column.addWidget(self.missing)

    def _columns(self) -> QHBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setContentsMargins(0, 12, 24, 4)
        right.setContentsMargins(24, 12, 0, 4)
        left.addWidget(self.leaves)
        right.addWidget(self.stays)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Rule(Qt.Orientation.Vertical))
        row.addLayout(right, 1)
        return row


def _names(files: Sequence[Attachment]) -> str:
    """The first few names, no letter of them hiding."""
    named = ["".join(map(shown_letter, file.name)) for file in files[:_MOST_NAMED]]
    return ", ".join([*named, *(["…"] if len(files) > _MOST_NAMED else [])])
