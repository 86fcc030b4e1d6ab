"""Asks before standards from a file hold on this laptop: their hash, and what was left out."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.standards.port import Candidate
from desktop_app.ui.standards.rule_words import bad_lines_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import primary, secondary
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Paragraph

_PER_LINE = 32


class ImportDialog(Dialog):
    """The hash is what two people compare: the one who signed the file off, and the one here."""

    def __init__(self, theme: Theme, candidate: Candidate, parent: QWidget | None) -> None:
        title = translate("Standards", "Let these standards hold on this laptop?")
        words = translate(
            "Standards",
            "Compare the hash with whoever signed the file off. What began under an earlier"
            " version keeps that version.",
        )
        super().__init__(theme, title, words, parent)
        digest = candidate.digest
        lines = [digest[at : at + _PER_LINE] for at in range(0, len(digest), _PER_LINE)]
        for line in lines:
            shown = Label(theme, line, "body")
            shown.setFont(theme.font("body", identifier=True, tabular=True))
            shown.setAccessibleName(line)
            self.body.addWidget(shown)
        names = Paragraph(theme, "")
        names.say(", ".join(candidate.titles), translate("Standards", "Changed:"))
        self.body.addWidget(names)
        names.setVisible(bool(candidate.titles))
        left_out = Notice(theme, "triangle-alert", "warn")
        self.body.addWidget(left_out)
        left_out.say(bad_lines_words(candidate.bad_lines))
        use = primary(theme, translate("Standards", "Use them here"))
        self.offer(secondary(theme, translate("Standards", "Not now")), use)
