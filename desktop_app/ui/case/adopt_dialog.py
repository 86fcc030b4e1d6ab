"""Making another's note one's own word too, with what one remembers otherwise."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.codes import NoteType
from desktop_app.domain.note import TimelineEntry
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import FormField, Notice
from desktop_app.ui.widgets.segmented import Choice, Segmented


class AdoptDialog(Dialog):
    """Stays open until it is on record. The note itself is not changed by it."""

    def __init__(self, theme: Theme, entry: TimelineEntry, parent: QWidget | None) -> None:
        is_consultation = entry.type is NoteType.CONSULTATION
        super().__init__(theme, _title(is_consultation), _about(entry), parent)
        choices = [
            Choice(AdoptedAs.ADOPTED.value, translate("Adopt", "Adopt")),
            Choice(AdoptedAs.PRESENT_TOO.value, translate("Adopt", "I was there too")),
        ]
        begun = AdoptedAs.ADOPTED
        if is_consultation:
            begun = AdoptedAs.COUNTERSIGNED
            choices.insert(0, Choice(begun.value, translate("Adopt", "Sign it too")))
        words = translate("Adopt", "As what")
        self.said_as = Segmented(theme, words, tuple(choices), begun.value)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.fit(96))
        words = translate("Adopt", "What you remember otherwise, if anything")
        self.text_form = FormField(theme, words, self.text)
        self.error = Notice(theme, "circle-alert", "danger")
        self.body.addWidget(self.said_as, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.text_form)
        self.body.addWidget(self.error)
        words = translate("Adopt", "Sign and record")
        self.record = primary(theme, words, icon="signature")
        self.offer(secondary(theme, translate("Adopt", "Not now")))
        self.add_answer(self.record)
        self.record.setDefault(True)
        self.finished.connect(self.deleteLater)
        self.text.setFocus()

    def chosen(self) -> AdoptedAs:
        """What is said by it."""
        return AdoptedAs(self.said_as.value)

    def show_failure(self, error: Exception) -> None:
        """Say in place why it is not on record."""
        told = explain(error)
        self.error.say(f"{told.happened} {told.rest}")
        self.record.setEnabled(True)


def _title(is_consultation: bool) -> str:  # noqa: FBT001
    if is_consultation:
        return translate("Adopt", "Sign or adopt this consultation?")
    return translate("Adopt", "Adopt this entry?")


def _about(entry: TimelineEntry) -> str:
    words = translate(
        "Adopt",
        "What {name} wrote becomes your word too, as it stands now. If it is amended later, yours"
        " says that it was of what stood here before.",
    )
    return words.format(name=entry.author.name)
