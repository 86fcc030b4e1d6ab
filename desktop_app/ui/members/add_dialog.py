"""Letting somebody into a case: whose card, which audience, and what they will read."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.card import Card, KnownCard
from desktop_app.domain.codes import FIRM, Standing
from desktop_app.domain.ids import Audience
from desktop_app.domain.membership import Position
from desktop_app.services.ports import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.audience_choice import AudienceChoice
from desktop_app.ui.members.port import Joining, MembersPort, Team, TeamAudience
from desktop_app.ui.members.team_words import TeamWords, position_words
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import explain, translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, primary, secondary
from desktop_app.ui.widgets.card_errands import CardErrands
from desktop_app.ui.widgets.card_list import CardList
from desktop_app.ui.widgets.card_model import CardModel
from desktop_app.ui.widgets.fields import Notice
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.labels import Label, Paragraph
from desktop_app.ui.widgets.scrolled_area import ScrolledArea
from desktop_app.ui.widgets.segmented import Choice, Segmented
from desktop_app.ui.widgets.wide_dialog import WideDialog

_SIZE, _MOST_ROWS = QSize(580, 640), 4
_NEVER = frozenset({Standing.OWN, Standing.REVOKED})


class AddMemberDialog(WideDialog):
    """Whoever reads a case must be who they say: a card nobody compared joins nobody."""

    def __init__(
        self,
        desk: Desk,
        port: MembersPort,
        chooser: FileChooser,
        team: Team,
        parent: QWidget | None,
    ) -> None:
        theme = desk.theme
        super().__init__(theme, "user-plus", _SIZE, parent, is_tall=True)
        title = translate("Team", "Add to the team of {codename}").format(codename=team.codename)
        self.say(title, translate("Team", "One entry, signed by you; nothing is sent yet."))
        self._desk, self._port, self._case, self._is_waiting = desk, port, team.case, False
        titles = {each.audience: each.title for each in team.audiences}
        self._team_words = TeamWords(theme, desk.dates, titles)
        self.model = CardModel(theme)
        self.list = CardList(theme, self.model, translate("Team", "Whose card?"))
        self.errands = CardErrands(theme, desk.tasks, port, chooser, self)
        self.warning = Banner(theme, Tone.WARN, boxed=True)
        self.compare = secondary(theme, translate("Team", "Compare the code…"))
        self.audience = AudienceChoice(theme)
        self.position = _ask_position(desk)
        self.sentence = Paragraph(theme, "", "body", "text")
        self.trouble = Notice(theme, "circle-alert", "danger")
        self.not_now = secondary(theme, translate("Team", "Not now"))
        self.action = primary(theme, translate("Team", "Add and sign"), icon="user-plus")
        self._lay_out()
        self._connect()
        self._show_cards(team.cards)
        self.audience.offer(team.audiences, self._team_words)
        self._follow()
        self.list.setFocus()

    @property
    def known(self) -> KnownCard | None:
        """Whose card is stood on."""
        return self.model.card(self.list.currentIndex().row())

    def accept(self) -> None:
        """Put it on record; the dialog closes once it is."""
        if not self.action.isEnabled():
            return
        self._is_waiting = True
        self._follow()
        port, choice = self._port, self.audience
        if choice.chosen is not None:
            self._join(choice.chosen.audience)
            return
        make = partial(port.new_audience, self._case, choice.new_title, is_listed=choice.is_listed)
        self._desk.tasks.run(self, make, self._join, self._refuse)

    def _join(self, audience: Audience) -> None:
        known, port = self.known, self._port
        if known is None:
            return
        position = Position(self.position.value)
        joining = Joining(card=known.card.printed, audience=audience, position=position)
        job = partial(port.add, self._case, joining)
        self._desk.tasks.run(self, job, self._finish, self._refuse)

    def _finish(self, _receipt: Receipt) -> None:
        super().accept()

    def _refuse(self, error: Exception) -> None:
        told = explain(error)
        self._is_waiting = False
        self._follow()
        self.trouble.say(f"{told.happened} {told.rest}")

    def _show_cards(self, cards: tuple[KnownCard, ...], printed: str = "") -> None:
        able = [one for one in cards if isinstance(one.card, Card) and one.standing not in _NEVER]
        self.model.show_cards(able)
        self.list.setFixedHeight(self.list.height_for(max(1, min(len(able), _MOST_ROWS))))
        row = max(0, self.model.row_of(printed))
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _keep(self, known: KnownCard) -> None:
        """Its code was compared: it is known better now, and so is its agency."""
        others = (one for one in self.model.cards if one.card.printed != known.card.printed)
        self._show_cards((known, *others), known.card.printed)
        self._follow()

    def _compare(self) -> None:
        if self.known is not None:
            self.errands.compare(self.known)

    def _follow(self) -> None:
        known = self.known
        is_firm = known is not None and known.standing in FIRM
        self.warning.setVisible(known is not None and not is_firm)
        self.trouble.say("")
        self.sentence.setVisible(is_firm)
        if known is not None:
            self._say_what(known)
        may = is_firm and self.audience.is_complete and not self._is_waiting
        self.action.setEnabled(may)

    def _say_what(self, known: KnownCard) -> None:
        words = translate(
            "Team",
            "Nobody here has compared the code of {name}. Compare it first, by voice or"
            " in person.",
        )
        self.warning.say(words.format(name=known.card.name))
        audience = self.audience.chosen or TeamAudience(audience=Audience(""))
        said = self._team_words.will_read(known.card.name, known.card.agency, audience)
        if self.audience.chosen is None:
            said = translate(
                "Team",
                "{name} of {agency} will be able to read what is written for the new"
                " group, and you.",
            ).format(name=known.card.name, agency=known.card.agency)
        self.sentence.say(said)

    def _connect(self) -> None:
        self.list.moved_to.connect(lambda _row: self._follow())
        self.list.opened.connect(lambda _row: self.action.click())
        self.audience.changed.connect(self._follow)
        self.compare.clicked.connect(self._compare)
        self.errands.confirmed.connect(self._keep)
        self.not_now.clicked.connect(self.reject)
        self.action.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        theme, inside = self._desk.theme, QWidget()
        self.warning.add_action(self.compare.sized(ButtonSize.SMALL))
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(10)
        for part in (self.list, self.warning, self.audience):
            column.addWidget(part)
        column.addWidget(Label(theme, translate("Team", "Position"), "meta", "text-2", 600))
        column.addWidget(self.position, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sentence)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.body.addWidget(ScrolledArea(theme, inside, self.accessibleName()))
        self.foot.addStretch(1)
        for button in (self.not_now, self.action):
            button.setAutoDefault(False)
            self.foot.addWidget(button)


def _ask_position(desk: Desk) -> Segmented:
    choices = [Choice(each.value, position_words(each)) for each in reversed(Position)]
    name = translate("Team", "Position")
    return Segmented(desk.theme, name, choices, Position.MEMBER.value)
