"""Notes that would stay, told where one chooses whose entries leave, and how to add them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.handoff import HandoffPreview
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ui.handoff.audience_words import audience_words
from desktop_app.ui.handoff.port import Channel
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, ButtonSize, link
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_STAY = QT_TRANSLATE_NOOP("Handoff", "%n note(s) stay: they are for {audience}.", "", 1)
_TEAM = QT_TRANSLATE_NOOP("Handoff", "%n note(s) stay: they are for the whole team.", "", 1)


def staying_words(theme: Theme, channel: Channel, notes: int) -> str:
    """How many stay and for whom: 3 notes stay: they are for Northern Lakes CFS only."""
    if channel.audience == WHOLE_TEAM:
        return say_count(_TEAM, notes)
    return say_count(_STAY, notes).format(audience=audience_words(theme, channel))


class StayingNotes(QWidget):
    """A line for each audience whose notes stay, and a warning when no note leaves at all.

    Signals:
        include_asked: the notes of an audience are to leave as well (Audience).
    """

    include_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.warning = Banner(theme, Tone.WARN, boxed=True)
        self.warning.say(
            translate("Handoff", "The reader gets the case and its people, but not one note."),
            translate("Handoff", "No note leaves."),
        )
        self.warning.hide()
        self._lines: list[_Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.warning)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said, from the top."""
        return tuple(line.notice.words for line in self._lines if line.notice.words)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """One for each audience offered, seen or not."""
        return tuple(line.include for line in self._lines)

    def offer(self, channels: Sequence[Channel]) -> None:
        """Make ready to speak of these audiences."""
        for channel in channels:
            line = _Line(self._theme, channel)
            line.include.clicked.connect(partial(self.include_asked.emit, channel.audience))
            self._lines.append(line)
            self._column.addWidget(line)
        bind(self, Act.INCLUDE_STAYING, self._include_first)

    def _include_first(self) -> None:
        """The first audience whose notes would stay."""
        for line in self._lines:
            if line.isVisible():
                line.include.click()
                return

    def show_preview(self, preview: HandoffPreview) -> None:
        """Say what stays."""
        for line in self._lines:
            line.show_notes(preview.notes_staying.get(line.channel.audience, 0))
        staying = [line for line in self._lines if not line.isHidden()]
        for line in self._lines:
            line.show_keys(Act.INCLUDE_STAYING if line in staying[:1] else "")
        is_empty = bool(preview.notes_staying) and not preview.notes
        if is_empty and self.warning.isHidden():
            announce(self, self.warning.accessibleName())
        self.warning.setVisible(is_empty)
        self.setVisible(bool(preview.notes_staying))


class _Line(QWidget):
    def __init__(self, theme: Theme, channel: Channel) -> None:
        super().__init__()
        self._theme, self.channel = theme, channel
        self.notice = Notice(theme, "info", "text-2")
        self.include = link(theme, translate("Handoff", "Include")).sized(ButtonSize.SMALL)
        words = translate("Handoff", "Include: {audience}")
        self.include.setAccessibleName(words.format(audience=audience_words(theme, channel)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.notice, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.include, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_keys(self, keys: Act | str) -> None:
        """Show the key beside the one that it includes."""
        self.include.show_keys(keys)

    def show_notes(self, notes: int) -> None:
        """Say how many stay; none, and there is nothing to say."""
        self.notice.say(staying_words(self._theme, self.channel, notes) if notes else "")
        self.include.setAccessibleDescription(self.notice.words)
        self.setVisible(bool(notes))
