"""Taking somebody off a team: what they keep, and from when on they read nothing more."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.membership import Member
from desktop_app.ui.desk import Desk
from desktop_app.ui.members.port import Team
from desktop_app.ui.members.team_words import TeamWords
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import careful, secondary
from desktop_app.ui.widgets.dialog import Dialog


class RemoveMemberDialog(Dialog):
    """The safe answer is the first, and Esc."""

    def __init__(
        self, desk: Desk, words: TeamWords, member: Member, team: Team, parent: QWidget | None
    ) -> None:
        title = translate("Team", "Take {name} off {codename}?")
        told = translate(
            "Team",
            "New keys are made that none of {name}’s laptops gets. From everybody’s next exchange"
            " on, they read nothing more that is written for {audience}.\nWhat their laptops"
            " already hold, they can still read: keys can’t take that back.",
        )
        audience = words.in_a_sentence(member.audience)
        super().__init__(
            desk.theme,
            title.format(name=member.card.name, codename=team.codename),
            told.format(name=member.card.name, audience=audience),
            parent,
        )
        keep = secondary(desk.theme, translate("Team", "Keep them on"))
        self.action = careful(desk.theme, translate("Team", "Take off and make new keys"))
        self.offer(keep, self.action)
        keep.setDefault(True)
        keep.setFocus()
