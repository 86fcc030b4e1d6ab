"""Who receives the handoff: known cards to tick, others to add, and codes still to compare."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.domain.codes import FIRM, Standing
from desktop_app.ui.handoff.without_key import WithoutKey
from desktop_app.ui.keys.acts import Act
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
from desktop_app.ui.widgets.shortcuts import bind

_LEAST_ROWS = 4
"""As many as are seen in a low window; in a tall one the list takes the room there is."""


class Recipients(QWidget):
    """A list to tick, and below it a warning for every chosen card nobody here has compared.

    Signals:
        changed: somebody was chosen, or let go of.
        import_asked: take in a card from a file.
        outside_asked: add somebody without Throughline.
        compare_asked: compare the code of this card (KnownCard).
        no_key_asked: choose somebody who has no key.
        no_key_named: the same, by name and agency, from a draft (name, agency).
    """

    changed = Signal()
    import_asked = Signal()
    outside_asked = Signal()
    compare_asked = Signal(object)
    no_key_asked = Signal()
    no_key_named = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.model = CardModel(theme, checkable=True)
        self.list = CardList(theme, self.model, translate("Handoff", "Recipients"))
        self.add = secondary(
            theme, translate("Handoff", "Add a card…"), icon="user-plus", keys=Act.ADD_RECIPIENT
        )
        self.add.sized(ButtonSize.SMALL)
        words = translate("Handoff", "Somebody without Throughline…")
        self.outside = link(theme, words, keys=Act.ADD_OUTSIDE)
        words = translate("Handoff", "Somebody without a key…")
        self.no_key = link(theme, words, keys=Act.WITHOUT_KEY)
        self.without_key = WithoutKey(theme)
        self.words_allowed = self.is_confined = False
        self.nobody = Paragraph(theme, "")
        self.error = Notice(theme, "circle-alert", "danger")
        self.warnings: list[Banner] = []
        self._warned: tuple[KnownCard, ...] = ()
        self._compares: list[Button] = []
        self._lay_out()
        self.add.clicked.connect(self.import_asked)
        self.outside.clicked.connect(self.outside_asked)
        self.no_key.clicked.connect(self.no_key_asked)
        self.without_key.let_go.connect(self._choose_cards)
        bind(self, Act.WITHOUT_KEY, self._ask_without_key)
        bind(self, Act.ADD_RECIPIENT, self.add.click)
        bind(self, Act.ADD_OUTSIDE, self.outside.click)
        bind(self, Act.COMPARE_RECIPIENT, self._compare_first)
        self.model.dataChanged.connect(self._obey)
        lead_focus(self, self._first)

    def _first(self) -> QWidget:
        return self.list if self.without_key.known is None else self.without_key.release

    @property
    def chosen(self) -> tuple[KnownCard, ...]:
        """Who is to receive it: cards, or somebody without a key alone."""
        known = self.without_key.known
        return self.model.ticked if known is None else (known,)

    @property
    def uncompared(self) -> tuple[KnownCard, ...]:
        """Those of them whose code nobody here has compared with them."""
        chosen = self.model.ticked if self.without_key.known is None else ()
        return tuple(known for known in chosen if known.standing not in FIRM)

    def show_cards(self, cards: tuple[KnownCard, ...]) -> None:
        """Offer these cards, never this device's own: it can always open what it sent."""
        others = [known for known in cards if known.standing is not Standing.OWN]
        self.model.show_cards(sorted(others, key=_order))
        self.list.setMinimumHeight(self.list.height_for(min(len(others), _LEAST_ROWS)))
        self.list.setMaximumHeight(self.list.height_for(len(others)))
        self._arrange()
        self._obey()

    def choose_without_key(self, known: KnownCard) -> None:
        """They receive it, and nobody else: whoever has a key needs no words."""
        self.without_key.show_known(known)
        self._arrange()
        self.without_key.release.setFocus()
        self._obey()

    def _ask_without_key(self) -> None:
        if self.without_key.known is not None:
            self.without_key.release.click()
        elif not self.is_confined:
            self.no_key_asked.emit()

    def _compare_first(self) -> None:
        """The first of those that nobody compared; the one that stands on top."""
        if self._compares:
            self._compares[0].click()

    def _choose_cards(self) -> None:
        self._arrange()
        self.list.setFocus()
        self._obey()

    def _arrange(self) -> None:
        is_by_card, has_cards = self.without_key.known is None, bool(self.model.cards)
        self.list.setVisible(is_by_card and has_cards)
        self.nobody.setVisible(is_by_card and not has_cards)
        self.no_key.setVisible(is_by_card and not self.is_confined)

    def confine(self, cards: frozenset[str]) -> None:
        """Only these can be chosen, and all of them are."""
        self.model.show_cards([each for each in self.model.cards if each.card.printed in cards])
        self.model.tick(cards)
        self.is_confined = True
        for part in (self.add, self.outside):
            part.hide()
        self._arrange()

    def choose(self, known: KnownCard) -> None:
        """Tick a card that has just been added, and look at it."""
        self.without_key.show_known(None)
        self._arrange()
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
        keys = Act.COMPARE_RECIPIENT if known == self._warned[0] else ""
        compare = secondary(self._theme, translate("Handoff", "Compare…"), keys=keys)
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
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self.list, 1)
        column.addWidget(self.nobody)
        column.addWidget(self.without_key)
        column.addWidget(self.no_key, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.error)
        column.addLayout(self._banners)
        column.addStretch()


def _order(known: KnownCard) -> tuple[bool, bool, str]:
    """Compared cards first, revoked ones last, each by name."""
    return known.standing is Standing.REVOKED, known.standing not in FIRM, known.card.name
