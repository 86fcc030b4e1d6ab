"""Making an outline or the list of hints one's own, and going back to what came along."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import flat, primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField

_WIDTH, _HEIGHT, _LEAST = 620, 320, 80
_AROUND = 240  # title, words and buttons, in a window as low as 400


class EditDialog(Dialog):
    """A text to change. Emptied, or with `as_it_came`, the delivered one holds again."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget | None) -> None:
        words = translate("Writing help", "Kept on this device only, for you.")
        super().__init__(theme, title, words, parent)
        self.setFixedWidth(theme.fit(_WIDTH))
        self.text = QPlainTextEdit(text)
        self.text.setTabChangesFocus(True)
        room = parent.window().height() - _AROUND if parent is not None else _HEIGHT
        self.text.setFixedHeight(theme.fit(max(_LEAST, min(_HEIGHT, room))))
        self.text.setFont(theme.font("body"))
        self.body.addWidget(FormField(theme, translate("Writing help", "Text"), self.text))
        self.as_it_came = flat(theme, translate("Writing help", "As it came"))
        self.add_answer(self.as_it_came)
        keep = primary(theme, translate("Writing help", "Keep as mine"))
        self.offer(secondary(theme, translate("Writing help", "Cancel")), keep)
        self.as_it_came.clicked.connect(self._empty)
        self.text.setFocus()

    def _empty(self) -> None:
        self.text.clear()
        self.accept()
