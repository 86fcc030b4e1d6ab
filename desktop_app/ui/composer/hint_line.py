"""One quiet line under the text: a word that can be read as blame, and another way to say it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.wording import Hint
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.small import Picture

_HEIGHT = 30


class HintLine(QWidget):
    """Only suggests: it blocks nothing, and nothing about it is kept."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = ElidedLabel(theme, "", "meta", "text-2")
        self.use = link(theme, translate("Composer", "Use this"))
        self.keep = link(theme, translate("Composer", "Keep mine"))
        self.setFixedHeight(theme.fit(_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(Picture(theme, "message-circle-question-mark", 14, "text-2"))
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        row.addWidget(self.keep)
        self._is_elsewhere, self._hint = False, False
        self.hide()

    def stand_back(self, is_elsewhere: bool) -> None:  # noqa: FBT001 (Qt hands it over so)
        """The same is told in the column beside the text, or is no longer."""
        self._is_elsewhere = is_elsewhere
        self.setVisible(self._hint and not is_elsewhere)

    def say(self, written: str, hint: Hint | None) -> None:
        """Show a hint about words as they stand in the text; without one the line goes."""
        self._hint = hint is not None
        self.setVisible(self._hint and not self._is_elsewhere)
        if hint is None:
            return
        self.words.say(_sentence(written, hint))
        self.use.setVisible(hint.is_ready)


def _sentence(written: str, hint: Hint) -> str:
    if not hint.instead.strip("… "):
        return translate("Composer", "“{words}”: {why}").format(words=written, why=hint.why)
    words = translate("Composer", "“{words}”: try “{instead}”. {why}")
    return words.format(words=written, instead=hint.instead, why=hint.why)
