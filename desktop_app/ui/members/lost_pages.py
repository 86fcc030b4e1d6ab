"""The pages of the guided act for a lost laptop, one question each."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.codes import Standing
from desktop_app.domain.exchange_place import InCase
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.port import Reported
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import secondary
from desktop_app.ui.widgets.card_list import CardList
from desktop_app.ui.widgets.card_model import CardModel
from desktop_app.ui.widgets.fields import FormField
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MOST_ROWS = 5
_HELD = QT_TRANSLATE_NOOP("Lost", "%n entry(s) of {case}", "", 1)
_REKEYED = QT_TRANSLATE_NOOP("Lost", "New keys are made for %n case(s).", "", 1)


class LostPage(QWidget):
    """A heading, a sentence, and what is asked."""

    def __init__(self, theme: Theme, heading: str, words: str) -> None:
        super().__init__()
        self.heading = heading
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 18)
        self.column.setSpacing(10)
        self.column.addWidget(Label(theme, heading, "heading"))
        if words:
            self.column.addWidget(Paragraph(theme, words))


class WhichPage(LostPage):
    """Which laptop it is; one's own can't be reported on itself."""

    moved = Signal()

    def __init__(self, theme: Theme, cards: tuple[KnownCard, ...]) -> None:
        words = translate("Lost", "Every card stands for one laptop. Choose the one that is gone.")
        super().__init__(theme, translate("Lost", "Which laptop?"), words)
        self.model = CardModel(theme)
        self.list = CardList(theme, self.model, self.heading)
        others = [one for one in cards if isinstance(one.card, Card) and not _is_own(one)]
        self.model.show_cards(others)
        self.list.setFixedHeight(self.list.height_for(max(1, min(len(others), _MOST_ROWS))))
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.list.moved_to.connect(lambda _row: self.moved.emit())
        if others:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.setFocusProxy(self.list)

    @property
    def known(self) -> KnownCard | None:
        """The one chosen."""
        return self.model.card(self.list.currentIndex().row())


class WhenPage(LostPage):
    """The last day it was in safe hands: what it wrote after that can't be trusted."""

    def __init__(self, desk: Desk) -> None:
        theme, today = desk.theme, desk.dates.now().date()
        words = translate(
            "Lost",
            "What that laptop wrote after this day is kept, marked as written after the loss,"
            " and changes nothing. If you aren’t sure, choose the earlier day.",
        )
        super().__init__(theme, translate("Lost", "When was it last in safe hands?"), words)
        now = QDate(today.year, today.month, today.day)
        self.field = QDateEdit(now)
        self.field.setMaximumDate(now)
        self.field.setDisplayFormat("yyyy-MM-dd")
        self.field.setCalendarPopup(True)
        self.field.setFixedHeight(theme.px("control"))
        label = translate("Lost", "Last day in safe hands")
        self.column.addWidget(FormField(theme, label, self.field), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.setFocusProxy(self.field)

    @property
    def day(self) -> date:
        """The day chosen."""
        chosen = self.field.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class HeldPage(LostPage):
    """What it held, in plain words, and the honest sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Lost", "What it held"), "")
        self.held = Paragraph(theme, "", "body", "text")
        self.honest = Banner(theme, Tone.WARN, boxed=True)
        self.honest.say(
            translate(
                "Lost",
                "What this laptop already held must be treated as disclosed if its passphrase is"
                " weak. No key can take that back. Tell your agency’s privacy officer.",
            )
        )
        self.column.addWidget(self.held)
        self.column.addWidget(self.honest)
        self.column.addStretch(1)
        self.honest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.honest)

    def show_held(self, held: tuple[InCase, ...]) -> None:
        """Name the cases."""
        lines = [say_count(_HELD, one.count).format(case=one.codename) for one in held]
        nothing = translate("Lost", "No case that is known here was open to it.")
        self.held.say("\n".join(lines) or nothing)


class RevocationPage(LostPage):
    """The agency's word that the card counts no more, or how to get it."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        words = translate(
            "Lost",
            "Only the agency of that laptop can revoke its card. Whoever keeps the agency’s key"
            " makes the file (“throughline agency revoke”). Without it, new keys are made now all"
            " the same; bring the file in when you have it.",
        )
        super().__init__(theme, translate("Lost", "The agency’s revocation"), words)
        self.file: Path | None = None
        self.choose = secondary(theme, translate("Lost", "Choose the revocation…"), icon="folder")
        self.said = Paragraph(theme, "", "meta", "text-2")
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.said)
        self.column.addStretch(1)
        self.choose.clicked.connect(self.asked)
        self.setFocusProxy(self.choose)
        self.take(None)

    def take(self, file: Path | None) -> None:
        """A file was chosen, or none is there yet."""
        self.file = file
        without = translate("Lost", "Going on without a revocation.")
        with_it = translate("Lost", "With {file}.")
        self.said.say(without if file is None else with_it.format(file=file.name))


class DonePage(LostPage):
    """What is done, and what others must still do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Lost", "Done here"), "")
        self.done_words = Paragraph(theme, "", "body", "text")
        self.left_heading = Label(theme, translate("Lost", "Still to be done"), "heading")
        self.left_words = Paragraph(theme, "", "body", "text")
        for part in (self.done_words, self.left_heading, self.left_words):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.done_words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.done_words)

    def show_report(self, reported: Reported) -> None:
        """Say all of it."""
        report = reported.report
        done = [say_count(_REKEYED, len(report.held) - len(report.left_to))]
        if report.is_revoked:
            done.append(translate("Lost", "Its card is revoked."))
        if report.pinned:
            words = translate(
                "Lost", "What it wrote after that day is marked, and changes nothing."
            )
            done.append(words)
        self.done_words.say("\n".join(done))
        left = [translate("Lost", "Exchange now, so that everybody gets the new keys.")]
        if report.left_to:
            cases = ", ".join(one.codename for one in report.left_to)
            words = translate("Lost", "Somebody else leads {cases}. Ask them to do the same.")
            left.append(words.format(cases=cases))
        if not report.is_revoked:
            words = translate("Lost", "Get the revocation from its agency, and bring it in here.")
            left.append(words)
        words = translate("Lost", "Change the password of every shared folder or store it knew.")
        left.append(words)
        self.left_words.say("\n".join(left))


def _is_own(known: KnownCard) -> bool:
    return known.standing is Standing.OWN
