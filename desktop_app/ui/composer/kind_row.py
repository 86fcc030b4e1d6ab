"""What kind of entry it is: six kinds side by side, the others in a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.codes import NoteType
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import say, translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.words import terms
from desktop_app.ui.words.kind_icons import kind_icon

_HEIGHT = 30
_MORE = "more"
FIRST_KINDS = (
    NoteType.NOTE,
    NoteType.CONTACT,
    NoteType.HOME_VISIT,
    NoteType.INTERVIEW,
    NoteType.MISSING,
    NoteType.DECISION,
)


class KindRow(QWidget):
    """One of them holds.

    Signals:
        changed: another kind was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        choices = [
            Choice(each, say(terms.NOTE_TYPES[each]), kind_icon(each)) for each in FIRST_KINDS
        ]
        choices.append(Choice(_MORE, translate("Composer", "More"), "ellipsis"))
        name = translate("Composer", "Kind of entry")
        self.segments = Segmented(theme, name, choices, NoteType.NOTE)
        self.others = ComboBox(theme, translate("Composer", "Other kinds"))
        self.others.setFixedHeight(theme.fit(_HEIGHT))
        for each in NoteType:
            if each not in FIRST_KINDS:
                self.others.addItem(say(terms.NOTE_TYPES[each]), each)
        self.segments.setFixedHeight(theme.fit(_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.segments)
        row.addWidget(self.others)
        self.setFocusProxy(self.segments.segment(NoteType.NOTE))
        self.segments.chosen.connect(self._arrange)
        self.others.currentIndexChanged.connect(self.changed)
        self.others.hide()

    def kind(self) -> NoteType:
        """The kind that holds."""
        value = self.segments.value
        return NoteType(self.others.currentData() if value == _MORE else value)

    def choose(self, kind: NoteType) -> None:
        """Take a kind, wherever it stands."""
        if kind in FIRST_KINDS:
            self.segments.choose(kind)
        else:
            self.segments.choose(_MORE)
            self.others.setCurrentIndex(self.others.findData(kind))
        self._arrange()

    def _arrange(self) -> None:
        self.others.setVisible(self.segments.value == _MORE)
        self.changed.emit()
