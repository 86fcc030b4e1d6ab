"""What receivers are told of a handoff: four notices, and why one of them can't be sent."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import Tellable
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_BELOW_THE_WORDS = 26
_NOTICES = {
    Notice.RECALL: (
        QT_TRANSLATE_NOOP("Tell", "It is recalled"),
        QT_TRANSLATE_NOOP(
            "Tell", "It should not have gone to them. They are asked not to use it any more."
        ),
    ),
    Notice.SUPERSEDED: (
        QT_TRANSLATE_NOOP("Tell", "Something newer takes its place"),
        QT_TRANSLATE_NOOP("Tell", "They are asked to go by what came later."),
    ),
    Notice.CORRECTION: (
        QT_TRANSLATE_NOOP("Tell", "Notes in it were corrected"),
        QT_TRANSLATE_NOOP(
            "Tell", "They get these notes as they stand now, and nothing else of the case."
        ),
    ),
    Notice.CONSENT_WITHDRAWN: (
        QT_TRANSLATE_NOOP("Tell", "The consent was withdrawn"),
        QT_TRANSLATE_NOOP("Tell", "They are told that nothing more can rest on it."),
    ),
}


class WhichNotice(QWidget):
    """One of four, each with a sentence; one that can't be sent says why.

    Signals:
        changed: another one was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.buttons = {
            notice: RadioButton(theme, say(_NOTICES[notice][0])) for notice in _NOTICES
        }
        self._sentences: Mapping[Notice, Paragraph] = {
            notice: Paragraph(theme, say(_NOTICES[notice][1]), "meta", "text-3")
            for notice in _NOTICES
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(Label(theme, translate("Tell", "What are they told?"), "heading"))
        for notice, button in self.buttons.items():
            sentence = self._sentences[notice]
            sentence.setContentsMargins(theme.fit(_BELOW_THE_WORDS), 0, 0, 6)
            button.toggled.connect(self._obey)
            column.addWidget(button)
            column.addWidget(sentence)

    @property
    def value(self) -> Notice | None:
        """What is chosen; nothing can be, where nothing can be told."""
        return next((one for one, button in self.buttons.items() if button.isChecked()), None)

    def ask_only_of(self, notice: Notice) -> None:
        """Nothing else is in question: what was withdrawn is no handoff."""
        for each, button in self.buttons.items():
            button.setVisible(each is notice)
            self._sentences[each].setVisible(each is notice)

    def offer(self, told: Tellable) -> None:
        """Offer what can be told, and choose it where there is one only."""
        can_be = {due.notice for due in told.due if not due.needs_choices}
        for notice, button in self.buttons.items():
            sentence = "" if notice in can_be else _why_not(notice, told)
            button.setEnabled(notice in can_be)
            self._sentences[notice].say(sentence or say(_NOTICES[notice][1]))
            button.setAccessibleDescription(self._sentences[notice].accessibleName())
        first = [notice for notice in self.buttons if notice in can_be]
        if len(first) == 1:
            self.buttons[first[0]].setChecked(True)
        if first:
            self.setFocusProxy(self.buttons[first[0]])

    def _obey(self, is_on: bool) -> None:  # noqa: FBT001
        if is_on:
            self.changed.emit()


def _why_not(notice: Notice, told: Tellable) -> str:
    if notice is Notice.CORRECTION:
        if any(due.notice is notice for due in told.due):
            return translate(
                "Tell", "Some of these notes were kept back from them: choose what they may see."
            )
        return translate("Tell", "Nobody has words of it that were changed since.")
    if notice is Notice.CONSENT_WITHDRAWN:
        if not told.rests_on_consent:
            return translate("Tell", "It did not leave under a consent.")
        return translate("Tell", "That consent stands, or everybody was told of its withdrawal.")
    return translate("Tell", "Nobody has it.")
