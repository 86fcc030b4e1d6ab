"""What the dialogs of this page are given, and the sheet that says a row in full."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QScrollArea, QWidget

from desktop_app.domain.consent import Consent
from desktop_app.ui.consents.port import ConsentsPort
from desktop_app.ui.consents.words import ConsentWords
from desktop_app.ui.desk import Desk
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.labels import Label, Paragraph, Surface

_HEIGHT, _LEAST, _SHARE = 290, 110, 0.45


@dataclass(frozen=True, slots=True)
class Asking:
    """Where a dialog stands, and what it may ask."""

    desk: Desk
    port: ConsentsPort
    owner: QWidget


class Details(QScrollArea):
    """What the row has no room for, in full."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.fit_below(0)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit_below(self, page_height: int) -> None:
        """As high as it may be on a page: in a low window the rows need the room more."""
        least, most = self._theme.fit(_LEAST), self._theme.fit(_HEIGHT)
        self.setFixedHeight(min(most, max(least, round(page_height * _SHARE))))

    def show_consent(self, words: ConsentWords, consent: Consent) -> None:
        """Show a decision in place of the one before."""
        theme, sheet = self._theme, Surface("panel")
        form = QFormLayout(sheet)
        form.setContentsMargins(20, 14, 20, 14)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        head = f"{words.who(consent)}  {words.decision(consent)}"
        form.addRow(Label(theme, head, "body-strong"))
        for name, said in words.details(consent):
            label = Paragraph(theme, name)
            label.setWordWrap(False)
            form.addRow(label, Paragraph(theme, said, "body", "text"))
        self.setWidget(sheet)
        self.setAccessibleName(head)
        self.setAccessibleDescription(words.spoken(consent))
