"""Before signing, all on one page: who, why, on what ground, what leaves and stays, and where."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.card import KnownCard
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.approval_part import ApprovalPart
from desktop_app.ui.handoff.columns import Columns
from desktop_app.ui.handoff.destination import Destination
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.handoff.signing_words import repeated_words
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link
from desktop_app.ui.widgets.card_list import CardList
from desktop_app.ui.widgets.card_model import CardModel
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.shortcuts import bind

_MOST_ROWS = 4


_CHANGES = {
    SendStep.RECIPIENTS: Act.CHANGE_RECIPIENTS,
    SendStep.PURPOSE: Act.CHANGE_PURPOSE,
}


class CheckPage(QWidget):
    """Recipients, facts, two columns, and the file.

    Signals:
        change_asked: something of an earlier step is to be changed (SendStep).
    """

    change_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = CardModel(desk.theme)
        self.recipients = CardList(desk.theme, self.model, translate("Handoff", "Recipients"))
        self.columns = Columns(desk, beside=True)
        self.destination = Destination(
            desk.theme, choose_keys=Act.CHOOSE_PLACE, drive_keys=Act.WRITE_TO_DRIVE
        )
        self.approval = ApprovalPart(desk)
        self.repeated = Banner(desk.theme, Tone.WARN, icon="eye-off", boxed=True)
        self.repeated.hide()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnMinimumWidth(0, desk.theme.fit(132))
        self._facts.setColumnStretch(1, 1)
        self.told: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = translate("Handoff", "Recipients")
        column.addLayout(self._headed(words, SendStep.RECIPIENTS, Rule(), self.recipients))
        words = translate("Handoff", "Purpose and authority")
        headed = self._headed(words, SendStep.PURPOSE)
        headed.addLayout(self._facts)
        column.addLayout(headed)
        for part in (self.approval, self.repeated, Rule(), self.columns, self.destination):
            column.addWidget(part)

    def show_recipients(self, chosen: Sequence[KnownCard]) -> None:
        """Show who can open it with a key of their own."""
        with_key = tuple(known for known in chosen if known.card.recipient)
        if with_key == self.model.cards:
            return
        self.model.show_cards(with_key)
        self.recipients.setFixedHeight(self.recipients.height_for(min(len(with_key), _MOST_ROWS)))
        self.recipients.setVisible(bool(with_key))

    def show_preview(
        self, preview: HandoffPreview | None, kind: HandoffKind, *, is_anything: bool
    ) -> None:
        """Show what would happen, and what is to be known before; None while nobody knows."""
        self.columns.show_preview(preview, is_anything=is_anything)
        self.approval.show_for(kind, preview.approval if preview else None)
        self._show_repeated(
            repeated_words(self._desk.dates, preview.disclosure) if preview else ""
        )

    def _show_repeated(self, words: str) -> None:
        lead = translate("Handoff", "Kept back, and said elsewhere.")
        more = translate("Handoff", "Keep it back there, too, if they are not to read it.")
        self.repeated.say(f"{words} {more}", lead)
        self.repeated.setVisible(bool(words))

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these, one below the other; what is not said is left out."""
        told = tuple((name, words) for name, words in facts if words)
        if told == self.told:
            return
        self.told = told
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        theme, top = self._desk.theme, Qt.AlignmentFlag.AlignTop
        for row, (name, words) in enumerate(told):
            head = Paragraph(theme, name, "body", "text-3")  # on the line of the words
            head.setWordWrap(False)
            self._facts.addWidget(head, row, 0, top)
            self._facts.addWidget(Paragraph(theme, words, "body", "text"), row, 1)

    def _headed(self, words: str, step: SendStep, *parts: QWidget) -> QVBoxLayout:
        """Parts that belong to one step, below its name and the way back to it."""
        keys = _CHANGES[step]
        change = link(self._desk.theme, translate("Handoff", "Change"), keys=keys)
        change.sized(ButtonSize.SMALL)
        bind(self, keys, change.click)
        change.setAccessibleName(translate("Handoff", "Change: {what}").format(what=words))
        change.clicked.connect(partial(self.change_asked.emit, step))
        row = QHBoxLayout()
        row.addWidget(Label(self._desk.theme, words, "heading"))
        row.addStretch(1)
        row.addWidget(change)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        for part in parts:
            column.addWidget(part)
        return column
