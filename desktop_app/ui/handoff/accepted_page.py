"""After accepting: what joined the case, and what is left to settle."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.handoff import Accepted
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_JOINED = QT_TRANSLATE_NOOP("Receive", "%n entry(s) joined the line, unread.", "", 1)
_LEFT = QT_TRANSLATE_NOOP("Receive", "%n conflict(s) wait(s) to be settled.", "", 1)
_ABSENT = QT_TRANSLATE_NOOP("Receive", "%n file(s) did not come: ask the sender for them.", "", 1)


class AcceptedPage(QWidget):
    """The line goes on: how much joined it, in a sentence or two."""

    def __init__(self, theme: Theme, codename: str, accepted: Accepted) -> None:
        super().__init__()
        heading = translate("Receive", "Accepted into {codename}").format(codename=codename)
        sentences = [say_count(_JOINED, accepted.entries)]
        if accepted.conflicts:
            sentences.append(say_count(_LEFT, accepted.conflicts))
        if accepted.absent:
            sentences.append(say_count(_ABSENT, accepted.absent))
        self.words = " ".join(sentences)
        column = QVBoxLayout(self)
        column.addWidget(EmptyState(theme, heading, self.words))
