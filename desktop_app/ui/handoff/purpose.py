"""What the handoff is for and on what ground it is made: written down, or it does not leave."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.ui.handoff.authority_samples import SAMPLES
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import Label


class Purpose(QWidget):
    """Purpose, authority and limits.

    Signals:
        changed: one of the three was rewritten.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.purpose, self.authority, self.limits = (TextField(theme) for _ in range(3))
        # With a menu inside, no focus proxy: the two together cut this part out of Qt's Tab chain.
        self.samples = QMenu(self)
        self.suggest = secondary(theme, translate("Handoff", "Samples"), icon="list")
        self._build_menu()
        self.suggest.clicked.connect(self._show_samples)
        self._lay_out(theme)
        for field in (self.purpose, self.authority, self.limits):
            field.textChanged.connect(self._obey)

    @property
    def is_complete(self) -> bool:
        """Whether purpose and authority are both there."""
        return bool(self.purpose.text().strip() and self.authority.text().strip())

    def show_missing(self) -> list[QWidget]:
        """Say in place what has to be written; gives the fields, first things first."""
        needed = (
            (self.purpose_form, translate("Handoff", "Say in a sentence what it is for.")),
            (self.authority_form, translate("Handoff", "Name the law or consent it rests on.")),
        )
        wrong: list[QWidget] = []
        for form, sentence in needed:
            is_empty = isinstance(form.field, TextField) and not form.field.text().strip()
            form.show_error(sentence if is_empty else "")
            wrong += [form.field] if is_empty else []
        return wrong

    def _obey(self) -> None:
        for form in (self.purpose_form, self.authority_form):
            if isinstance(form.field, TextField) and form.field.text().strip():
                form.show_error("")
        self.changed.emit()

    def _build_menu(self) -> None:
        words = translate("Handoff", "Samples. Your counsel’s list is the one that counts.")
        self.samples.addAction(words).setEnabled(False)
        self.samples.addSeparator()
        for sample in SAMPLES:
            action = QAction(say(sample), self.samples)
            action.triggered.connect(partial(self.authority.setText, say(sample)))
            self.samples.addAction(action)

    def _show_samples(self) -> None:
        self.samples.popup(self.suggest.mapToGlobal(self.suggest.rect().bottomLeft()))

    def _lay_out(self, theme: Theme) -> None:
        words = translate("Handoff", "Purpose")
        self.purpose_form = FormField(theme, words, self.purpose)
        words = translate("Handoff", "Authority")
        hint = translate("Handoff", "The law or the consent that allows it, in words.")
        self.authority_form = FormField(theme, words, self.authority, hint)
        self.authority_form.add_beside(self.suggest)
        words = translate("Handoff", "Limits")
        hint = translate(
            "Handoff", "What the reader should know is missing, unsure or not to be passed on."
        )
        self.limits_form = FormField(theme, words, self.limits, hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = translate("Handoff", "Purpose and authority")
        column.addWidget(Label(theme, heading, "heading"))
        for form in (self.purpose_form, self.authority_form, self.limits_form):
            column.addWidget(form)
