"""What to look at before signing: wording, numbers and addresses, and whether it is late."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.identifying import Identifying
from desktop_app.domain.wording import Hint
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.small import Picture

_GLYPH = 16


class CheckLine(QWidget):
    """A tick or a question, and a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._well = Picture(theme, "circle-check", _GLYPH, "ok", lower=1)
        self._look = Picture(theme, "message-circle-question-mark", _GLYPH, "warn", lower=1)
        self._words = Paragraph(theme, "", "body", "text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        for picture in (self._well, self._look):
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """The sentence that stands there, or nothing."""
        return "" if self.isHidden() else self._words.accessibleName()

    def say(self, words: str, lead: str = "", *, is_well: bool = False) -> None:
        """Show a sentence; an empty one takes the line away."""
        self._words.say(words, lead)
        self._well.setVisible(is_well)
        self._look.setVisible(not is_well)
        self.setVisible(bool(words))


class HintCard(QWidget):
    """A word that can be read as blame, and another way to say it. It blocks nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = CheckLine(theme)
        self.instead = Paragraph(theme, "", "meta", "text-2")
        self.use = link(theme, translate("Composer", "Use this"))
        self.keep = link(theme, translate("Composer", "Keep mine"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        below = QVBoxLayout()
        below.setContentsMargins(theme.fit(_GLYPH) + 7, 0, 0, 0)
        below.addWidget(self.instead)
        links = QHBoxLayout()
        links.setSpacing(8)
        links.addWidget(self.use)
        links.addWidget(self.keep)
        links.addStretch(1)
        below.addLayout(links)
        column.addLayout(below)
        self.hide()

    def say(self, written: str, hint: Hint | None) -> None:
        """Show a hint about words as they stand in the text; without one the card goes."""
        self.setVisible(hint is not None)
        if hint is None:
            return
        lead = translate("Composer", "“{words}”:").format(words=written)
        self.line.say(hint.why, lead)
        words = translate("Composer", "Try “{instead}”.").format(instead=hint.instead)
        self.instead.say(words)
        self.instead.setVisible(bool(hint.instead.strip("… ")))
        self.use.setVisible(hint.is_ready)


def private_words(found: Collection[Identifying]) -> str:
    """What was seen that would lead somebody to a person, or that nothing was."""
    if Identifying.NUMBER in found and Identifying.ADDRESS in found:
        return translate("Composer", "A number and an address stand in the text. Are they needed?")
    if Identifying.NUMBER in found:
        return translate("Composer", "A telephone number stands in the text. Is it needed?")
    if Identifying.ADDRESS in found:
        return translate("Composer", "An address stands in the text. Is it needed?")
    return translate("Composer", "No phone number or address seen in the text")


def late_words(hours: int, *, is_late: bool) -> str:
    """Whether it will be marked late, and from when on it is."""
    if is_late:
        words = translate("Composer", "Later than {hours} h: it will be marked late.")
    else:
        words = translate("Composer", "Recorded within {hours} h")
    return words.format(hours=hours)
