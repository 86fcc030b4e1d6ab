"""What kind of handoff it is: a copy, work together, or the case itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.bundle import HandoffKind
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_KINDS = {
    HandoffKind.COPY: (
        QT_TRANSLATE_NOOP("Handoff kind", "Give a copy"),
        QT_TRANSLATE_NOOP("Handoff kind", "A signed copy. The original stays here."),
    ),
    HandoffKind.JOINT: (
        QT_TRANSLATE_NOOP("Handoff kind", "Work on it together"),
        QT_TRANSLATE_NOOP(
            "Handoff kind", "Both agencies go on writing, and answer each other by handoff."
        ),
    ),
    HandoffKind.OWNERSHIP: (
        QT_TRANSLATE_NOOP("Handoff kind", "Hand over"),
        QT_TRANSLATE_NOOP(
            "Handoff kind", "They lead the case once they accept it. What is here stays readable."
        ),
    ),
    HandoffKind.NOTICE: (
        QT_TRANSLATE_NOOP("Handoff kind", "Send a correction"),
        QT_TRANSLATE_NOOP(
            "Handoff kind",
            "Only the corrected notes leave. They see the correction beneath the old words.",
        ),
    ),
}
_BELOW_THE_WORDS = 26


def kind_title(kind: HandoffKind) -> str:
    """Give a copy."""
    return say(_KINDS[kind][0])


def kind_sentence(kind: HandoffKind) -> str:
    """A signed copy. The original stays here."""
    return say(_KINDS[kind][1])


class KindChoice(QWidget):
    """One of three, each with a sentence.

    Signals:
        changed: another kind was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sentences: dict[HandoffKind, Paragraph] = {}
        self.buttons = {kind: RadioButton(theme, kind_title(kind)) for kind in _KINDS}
        self.buttons[HandoffKind.COPY].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(theme, translate("Handoff", "What kind of handoff?"), "heading"))
        for kind, button in self.buttons.items():
            button.setAccessibleDescription(kind_sentence(kind))
            button.toggled.connect(self._obey)
            sentence = Paragraph(theme, kind_sentence(kind), "meta", "text-3")
            sentence.setContentsMargins(theme.fit(_BELOW_THE_WORDS), 0, 0, 10)
            column.addWidget(button)
            column.addWidget(sentence)
            self._sentences[kind] = sentence
        self.offer(is_correction=False)
        self.setFocusProxy(self.buttons[HandoffKind.COPY])

    def offer(self, *, is_correction: bool) -> None:
        """A correction is that and nothing else; a handoff is never called one by choice."""
        if is_correction:
            self.buttons[HandoffKind.NOTICE].setChecked(True)
        for kind, button in self.buttons.items():
            is_open = is_correction is (kind is HandoffKind.NOTICE)
            button.setVisible(is_open)
            self._sentences[kind].setVisible(is_open)

    @property
    def value(self) -> HandoffKind:
        """What is chosen."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def _obey(self, is_on: bool) -> None:  # noqa: FBT001
        if is_on:
            self.changed.emit()
