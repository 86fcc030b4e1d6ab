"""Everybody who was handed something, what came of it, and a box for those who are told now."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.marks import Notice
from desktop_app.domain.notices import DueNotice, Receiver
from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.outcome_words import OutcomeWords

_BELOW_THE_WORDS = 26


class ToldWho(QWidget):
    """Ticked are all who can be told. Whom they gave it to in turn is said, as far as known.

    Signals:
        changed: somebody was ticked, or not any more.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._due = desk, dict[str, DueNotice]()
        self.boxes: dict[str, CheckBox] = {}
        self.sentences: dict[str, Paragraph] = {}
        theme = desk.theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(Label(theme, translate("Tell", "Who received it"), "heading"))
        words = translate(
            "Tell",
            "Each is told in a file of their own. Ask them to tell those they gave it to in turn.",
        )
        self._column.addWidget(Paragraph(theme, words, "meta", "text-3"))

    @property
    def chosen(self) -> tuple[DueNotice, ...]:
        """What goes to whom."""
        ticked = (card for card, box in self.boxes.items() if box.isChecked() and box.isEnabled())
        return tuple(self._due[card] for card in ticked if card in self._due)

    @property
    def untold(self) -> frozenset[str]:
        """The cards of those who can be told what was chosen, and were not."""
        return frozenset(self._due)

    def show_receivers(self, receivers: Sequence[Receiver]) -> None:
        """Name them all; nobody can be ticked before it is clear what is told."""
        theme = self._desk.theme
        for receiver in receivers:
            status = receiver.status
            name = ", ".join(each for each in (status.name or status.card, status.agency) if each)
            box = CheckBox(theme, name)
            sentence = Paragraph(theme, self._words(receiver), "meta", "text-3")
            sentence.setContentsMargins(theme.fit(_BELOW_THE_WORDS), 0, 0, 6)
            box.setAccessibleDescription(sentence.accessibleName())
            box.setEnabled(False)
            box.toggled.connect(partial(self._obey))
            self.boxes[status.card], self.sentences[status.card] = box, sentence
            self._column.addWidget(box)
            self._column.addWidget(sentence)

    def offer(self, due: Sequence[DueNotice]) -> None:
        """Of these each can be ticked, and is."""
        self._due = {one.card: one for one in due if not one.needs_choices}
        for card, box in self.boxes.items():
            box.setEnabled(card in self._due)
            box.setChecked(card in self._due)

    def show_written(self, card: str, file: str) -> None:
        """Say in which file it is for somebody, who needs no other."""
        words = translate("Tell", "Written: {file}. Give it to them, on a drive or by mail.")
        self.sentences[card].say(words.format(file=file))
        self.boxes[card].setAccessibleDescription(self.sentences[card].accessibleName())
        self.boxes[card].setEnabled(False)
        self._due.pop(card, None)

    def _words(self, receiver: Receiver) -> str:
        words, dates = OutcomeWords(self._desk.dates), self._desk.dates
        days = [dates.day(recorded_at(each).astimezone().date()) for each in receiver.handed_ms]
        said = [translate("Tell", "Handed on {days}").format(days=", ".join(days))] if days else []
        said.append(words.of_one(receiver.status))
        if receiver.handed_on:
            handed_on = translate("Tell", "Gave it on to {names}, as far as is known here")
            said.append(handed_on.format(names=", ".join(receiver.handed_on)))
        for notice, moment in receiver.told:
            when = dates.day(recorded_at(moment).astimezone().date())
            said.append(_told(notice).format(when=when))
        return ". ".join(each.rstrip(".") for each in said) + "."

    def _obey(self, _is_on: bool) -> None:  # noqa: FBT001
        self.changed.emit()


def _told(notice: Notice) -> str:
    return {
        Notice.RECALL: translate("Tell", "It was recalled from them on {when}"),
        Notice.SUPERSEDED: translate("Tell", "They were told on {when} that it is replaced"),
        Notice.CORRECTION: translate("Tell", "Notes in it were corrected for them on {when}"),
        Notice.CONSENT_WITHDRAWN: translate(
            "Tell", "They were told on {when} that the consent was withdrawn"
        ),
    }[notice]
