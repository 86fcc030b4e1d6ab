"""After a handoff was written: what lies where, read back, and what to tell by voice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.handoff import SentBundle
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import ChipLook, Tone
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.buttons import link
from desktop_app.ui.widgets.code_boxes import CodeBoxes
from desktop_app.ui.widgets.labels import ElidedLabel, Label, Paragraph, Rule
from desktop_app.ui.widgets.shortcuts import bind
from desktop_app.ui.widgets.small import Chip
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_ENTRIES = QT_TRANSLATE_NOOP("Handoff", "%n entry(s)", "", 1)
_FILES = QT_TRANSLATE_NOOP("Handoff", "%n file(s)", "", 1)
_NOT_INCLUDED = QT_TRANSLATE_NOOP("Handoff", "%n file(s) not included", "", 1)
_GROUP, _SHOWN = 4, 16


def short_checksum(sha256: str) -> str:
    """'3f9a 12c4 88d0 b71e': as much of it as two people care to compare."""
    shown = sha256[:_SHOWN]
    return " ".join(shown[at : at + _GROUP] for at in range(0, len(shown), _GROUP))


class SentPage(QScrollArea):
    """The facts of the file, and the two things to say to the recipient."""

    def __init__(
        self, desk: Desk, sent: SentBundle, own: KnownCard, recipients: Sequence[KnownCard]
    ) -> None:
        super().__init__()
        self._desk, self._sent = desk, sent
        self._is_for_words = not all(known.card.recipient for known in recipients)
        words = translate("Handoff", "Copy all of it")
        self.copy = link(desk.theme, words, keys=Act.COPY_CHECKSUM)
        self.copy.clicked.connect(self._copy)
        bind(self, Act.COPY_CHECKSUM, self._copy)
        self.code = CodeBoxes(desk.theme, own.code)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(28, 22, 28, 22)
        self._column.setSpacing(8)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._add_facts()
        self._add_telling(", ".join(known.card.name for known in recipients))
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("Handoff", "The bundle is written"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def add_below_facts(self, part: QWidget) -> None:
        """Put something more beneath what is known of the file."""
        self._below_facts.addWidget(part)

    def _add_facts(self) -> None:
        theme, sent = self._desk.theme, self._sent
        head = QHBoxLayout()
        head.addWidget(Label(theme, translate("Handoff", "The bundle is written"), "title"))
        head.addStretch(1)
        look = ChipLook.of(
            theme, translate("Handoff", "Read back and verified"), "shield-check", Tone.OK
        )
        head.addWidget(Chip(theme, look))
        self._column.addLayout(head)
        self._column.addWidget(Rule())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, theme.fit(120))
        grid.setColumnStretch(1, 1)
        counted = [(_ENTRIES, sent.entries), (_FILES, sent.attachments)]
        counted += [(_NOT_INCLUDED, sent.not_included)] if sent.not_included else []
        inside = ", ".join(say_count(phrase, count) for phrase, count in counted)
        self.checksum = Label(theme, short_checksum(sent.sha256))
        self.checksum.setFont(theme.font("body", weight=600, identifier=True, tabular=True))
        for row, (name, value) in enumerate(
            (
                (translate("Handoff", "File"), ElidedLabel(theme, sent.file)),
                (translate("Handoff", "Size"), Label(theme, self._desk.dates.size(sent.bytes))),
                (translate("Handoff", "Inside"), Label(theme, inside)),
                (translate("Handoff", "Checksum (SHA-256)"), self._checksum_row()),
            )
        ):
            grid.addWidget(Label(theme, name, "body", "text-3"), row, 0)
            grid.addWidget(value, row, 1)
        self._column.addLayout(grid)
        self._below_facts = QVBoxLayout()
        self._column.addLayout(self._below_facts)

    def _checksum_row(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.checksum)
        row.addWidget(self.copy)
        row.addStretch(1)
        return part

    def _add_telling(self, names: str) -> None:
        theme = self._desk.theme
        self._column.addSpacing(14)
        words = translate("Handoff", "Tell {names} by voice").format(names=names)
        heading = ElidedLabel(theme, words, "heading")
        self._column.addWidget(heading)
        self._column.addWidget(Rule())
        for sentence in self._sentences():
            self._column.addWidget(Paragraph(theme, sentence))
            if self.code.parent() is None:
                self._column.addWidget(self.code)

    def _sentences(self) -> tuple[str, ...]:
        """The first is about the code, which stands below it."""
        hand_over = translate(
            "Handoff",
            "Hand over the file any way you like: on a drive, or by mail. Only the recipients"
            " and this device can open it. That it left is on record in the case.",
        )
        if self._is_for_words:
            hand_over = translate(
                "Handoff",
                "Hand over the file and the text beside it, which says how it is opened. Whoever"
                " has the file and the six words can read it: tell the words by voice. That it"
                " left is on record in the case.",
            )
        return (
            translate("Handoff", "Your code, so that they know the handoff is yours:"),
            translate(
                "Handoff",
                "Should it not open there, compare the first groups of the checksum: they tell"
                " whether it is this very file.",
            ),
            hand_over,
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sent.sha256)
