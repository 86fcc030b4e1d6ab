"""What leaves and what stays, counted: beside the work, and once more before signing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.disclosing import Sending
from desktop_app.domain.foreign_names import written_out
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.audience_words import audience_icon, audience_words
from desktop_app.ui.handoff.port import Channel
from desktop_app.ui.handoff.tally import Count, Tally
from desktop_app.ui.handoff.why_words import WHYS
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.labels import Rule
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_NOTES = QT_TRANSLATE_NOOP("Handoff", "%n note(s)", "", 1)
_MISSING = QT_TRANSLATE_NOOP("Handoff", "%n file(s) of this case are not on this device.", "", 1)
_MOST_NAMED = 5


class Columns(QWidget):
    """Two tallies, beside each other or one below the other."""

    def __init__(self, desk: Desk, *, beside: bool) -> None:
        super().__init__()
        self._desk, self._channels = desk, tuple[Channel, ...]()
        theme = desk.theme
        words = translate("Handoff", "Leaves in the bundle")
        self.leaves = Tally(theme, words, "package")
        words = translate("Handoff", "Stays on this device")
        self.stays = Tally(theme, words, "house", "text-2")
        self.missing = Banner(theme, Tone.WARN, boxed=True)
        self.missing.hide()
        self._lay_out(beside=beside)

    def offer(self, channels: Sequence[Channel]) -> None:
        """Make ready to speak of these audiences."""
        self._channels = tuple(channels)

    def show_preview(self, preview: HandoffPreview | None, *, is_anything: bool) -> None:
        """Show what would happen; None while nobody knows."""
        if preview is None:
            nothing = "" if is_anything else translate("Handoff", "Nothing, so far.")
            self.leaves.show_counts((), nothing)
            self.stays.show_counts(())
            self.missing.hide()
            return
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
        tally = preview.disclosure.tally
        parts = preview.withheld - tally.stubs  # whole entries are counted in the line above
        more = (
            ("pen-line", translate("Handoff", "Summaries"), tally.notes.get(Sending.SUMMARY, 0)),
            ("lock", translate("Handoff", "Of which only that they exist"), tally.stubs),
            ("eye-off", translate("Handoff", "Parts shown as held back"), parts),
        )
        return [
            Count("list", translate("Handoff", "Entries"), number(preview.entries)),
            self._notes(preview),
            *self._things(preview),
            Count("paperclip", files, number(preview.attachments)),
            *(Count(icon, words, number(count)) for icon, words, count in more if count),
        ]

    def _notes(self, preview: HandoffPreview) -> Count:
        words, number = translate("Handoff", "Notes among them"), self._desk.dates.number
        if preview.notes_staying and not preview.notes:
            return Count("triangle-alert", words, number(0), "warn")
        return Count("message-square-text", words, number(preview.notes))

    def _things(self, preview: HandoffPreview) -> list[Count]:
        """The case, its people, actions and stays, as far as any word of them leaves."""
        leaving = [each for each in preview.disclosure.beside if each.sending is Sending.SEND]
        words = translate("Handoff", "Case, people and actions")
        count = self._desk.dates.number(len(leaving))
        return [Count("layers", words, count)] if leaving else []

    def _staying(self, preview: HandoffPreview) -> list[Count]:
        number = self._desk.dates.number
        audiences = [
            Count(
                audience_icon(self._desk.theme, channel),
                self._staying_words(channel, preview.notes_staying.get(channel.audience, 0)),
                number(preview.stays[channel.audience]),
            )
            for channel in self._channels
            if preview.stays.get(channel.audience)
        ]
        reasons = preview.disclosure.tally.by_reason
        return audiences + [
            Count("eye-off", say(WHYS[why]), number(count)) for why, count in reasons.items()
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

    def _lay_out(self, *, beside: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(across if beside else down)
        row.setSpacing(24 if beside else 14)
        row.addWidget(self.leaves, 1 if beside else 0)
        row.addWidget(Rule(Qt.Orientation.Vertical if beside else Qt.Orientation.Horizontal))
        row.addWidget(self.stays, 1 if beside else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.missing)
        if not beside:
            column.addStretch(1)


def _names(files: Sequence[Attachment]) -> str:
    """The first few names, no letter of them hiding."""
    named = [written_out(file.name) for file in files[:_MOST_NAMED]]
    return ", ".join([*named, *(["…"] if len(files) > _MOST_NAMED else [])])
