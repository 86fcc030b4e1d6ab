"""How lines of a note look while it is written; the text itself stays plain."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop_app.ui.theme import Theme


class LineLooks(QSyntaxHighlighter):
    """Draws the headings of an outline apart from what is written under them."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._headings: frozenset[str] = frozenset()
        self._heading = QTextCharFormat()
        self._heading.setFontWeight(QFont.Weight.DemiBold)
        self._heading.setForeground(theme.colour("text-2"))

    def set_headings(self, headings: tuple[str, ...]) -> None:
        """From now on these."""
        if self._headings != frozenset(headings):
            self._headings = frozenset(headings)
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """One line."""
        if text.strip() in self._headings:
            self.setFormat(0, len(text), self._heading)
