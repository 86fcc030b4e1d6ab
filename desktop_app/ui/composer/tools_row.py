"""What helps with writing, above the text; each has a key."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import ButtonSize, flat

_HEIGHT = 34


class ToolsRow(QWidget):
    """Their words, a person, an outline, drafts set aside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        small = ButtonSize.SMALL
        quote, person = translate("Composer", "In their words"), translate("Composer", "Person")
        self.quote = flat(theme, quote, icon="quote", keys=Act.QUOTE).sized(small)
        self.person = flat(theme, person, icon="at-sign").sized(small)
        drafts, outline = translate("Composer", "Drafts"), translate("Composer", "Template")
        self.drafts = flat(theme, drafts, icon="pencil-line").sized(small)
        self.outline = flat(theme, outline, icon="layers", keys=Act.TEMPLATES).sized(small)
        self.setFixedHeight(theme.fit(_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(2)
        for part in (self.quote, self.person):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.drafts, self.outline):
            row.addWidget(part)
