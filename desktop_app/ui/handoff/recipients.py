"""Who receives the handoff: known cards to tick, others to add, and codes still to compare."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.codes import Standing
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, ButtonSize, link, secondary
from desktop_app.ui.widgets.card_list import CardList
from desktop_app.ui.widgets.card_model import CardModel
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.labels import Label, Paragraph, Rule
from desktop_app.ui.widgets.leading import lead_focus
from desktop_app.ui.widgets.standing import FIRM

_MOST_ROWS = 4


class Recipients(QWidget):
    """A list to tick, and below it a warning for every chosen card nobody here has compared.

    Signals:
        changed: somebody was chosen, or let go of.
        import_asked: take in a card from a file.
        outside_asked: add somebody without Throughline.
        compare_asked: compare the code of this card (KnownCard).
    """

    changed = Signal()
    import_asked = Signal()
    outside_asked = Signal()
    compare_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.model = CardModel(theme, checkable=True)
        self.list = CardList(theme, self.model, translate("Handoff", "Recipients"))
        self.add = secondary(theme, translate("Handoff", "Add a card…"), icon="user-plus")
        self.add.sized(ButtonSize.SMALL)
        self.outside = link(theme, translate("Handoff", "Somebody without Throughline…"))
        self.nobody = Paragraph(theme, "")
        self.error = Notice(theme, "circle-alert", "danger")
        self.warnings: list[Banner] = []
        self._warned: tuple[KnownCard, ...] = ()
        self._compares: list[Button] = []
        self._lay_out()
        self.add.clicked.connect(self.import_asked)
        self.outside.clicked.connect(self.outside_asked)
        self.model.dataChanged.connect(self._obey)
        lead_focus(self, lambda: self.list)

    @property
    def chosen(self) -> tuple[KnownCard, ...]:
        """Who is to receive it."""
        return self.model.ticked

    @property
    def uncompared(self) -> tuple[KnownCard, ...]:
        """Those of them whose code nobody here has compared with them."""
        return tuple(known for known in self.chosen if known.standing not in FIRM)

    def show_cards(self, cards: tuple[KnownCard, ...]) -> None:
        """Offer these cards, never this device's own: it can always open what it sent."""
        others = [known for known in cards if known.standing is not Standing.OWN]
        self.model.show_cards(sorted(others, key=_order))
        rows = min(len(others), _MOST_ROWS)
        self.list.setFixedHeight(self.list.height_for(rows))
        self.list.setVisible(bool(others))
        self.nobody.setVisible(not others)
        self._obey()

    def choose(self, known: KnownCard) -> None:
        """Tick a card that has just been added, and look at it."""
        self.model.tick([known.card.printed])
        self.list.setCurrentIndex(self.model.index(self.model.row_of(known.card.printed), 0))

    def _obey(self) -> None:
        self.error.say("")
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        if self.uncompared == self._warned:
            return
        self._warned, self._compares = self.uncompared, []
        for banner in self.warnings:
            banner.hide()
            self._banners.removeWidget(banner)
            banner.deleteLater()
        self.warnings = [self._warning(known) for known in self._warned]
        for banner in self.warnings:
            self._banners.addWidget(banner)
        for button in self._compares:
            QWidget.setTabOrder(self.outside, button)

    def _warning(self, known: KnownCard) -> Banner:
        banner = Banner(self._theme, Tone.WARN, icon="shield-question-mark", boxed=True)
        lead = translate("Handoff", "{name}’s code was never compared.")
        words = translate(
            "Handoff",
            "If this card isn’t theirs, somebody else could open the handoff."
            " Call on a number you know: {code}",
        )
        # No-break spaces: the code must not be torn apart at the end of a line.
        code = known.code.replace(" ", "\u00a0")
        banner.say(words.format(code=code), lead.format(name=known.card.name))
        compare = secondary(self._theme, translate("Handoff", "Compare…"))
        compare.sized(ButtonSize.SMALL)
        compare.clicked.connect(lambda: self.compare_asked.emit(known))
        banner.add_action(compare)
        self._compares.append(compare)
        return banner

    def _lay_out(self) -> None:
        theme = self._theme
        self.nobody.say(
            translate(
                "Handoff",
                "No cards yet. Ask the recipient for their card: a small file"
                " they export from Throughline.",
            )
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(theme, translate("Handoff", "Recipients"), "heading"))
        head.addStretch(1)
        head.addWidget(self.outside)
        head.addWidget(self.add)
        self._banners = QVBoxLayout()
        self._banners.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self.list)
        column.addWidget(self.nobody)
        column.addWidget(self.error)
        column.addLayout(self._banners)


def _order(known: KnownCard) -> tuple[bool, bool, str]:
    """Compared cards first, revoked ones last, each by name."""
    return known.standing is Standing.REVOKED, known.standing not in FIRM, known.card.name
