"""Above the list of handoffs: what has to be told, and what was told, about those before."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.notices import DueNotice
from desktop_app.ui.case.port import Handoffs
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, ButtonSize, secondary
from desktop_app.ui.widgets.outcome_words import OutcomeWords, tone_of


class NewsStrips(QWidget):
    """One strip for each; without any it takes no room.

    Signals:
        notice_asked: tell somebody what has changed (DueNotice).
    """

    notice_asked = Signal(object)

    def __init__(self, theme: Theme, words: OutcomeWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.strips: list[Banner] = []
        self.buttons: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_news(self, answer: Handoffs) -> None:
        """Show these in place of those before."""
        for gone in self.strips:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.strips, self.buttons = [], []
        for told in answer.told:
            lead, words = self._words.received(told)
            self._add(tone_of(told.notice), lead, words)
        for due in answer.due:
            lead, words = self._words.due(due)
            self._add(Tone.WARN, lead, words).add_action(self._action(due))
        if answer.handed_over_to:
            self._add(Tone.INFO, "", self._words.handed_over(answer.handed_over_to))
        self.setVisible(bool(self.strips))

    def _add(self, tone: Tone, lead: str, words: str) -> Banner:
        strip = Banner(self._theme, tone)
        strip.say(words, lead)
        self.strips.append(strip)
        self._column.addWidget(strip)
        return strip

    def _action(self, due: DueNotice) -> Button:
        words = translate("Outcome", "Tell {name}…").format(name=due.name)
        keys = "" if self.buttons else Act.TELL_DUE  # the first of them has a key
        button = secondary(self._theme, words, icon="send", keys=keys).sized(ButtonSize.SMALL)
        button.clicked.connect(partial(self.notice_asked.emit, due))
        self.buttons.append(button)
        return button
