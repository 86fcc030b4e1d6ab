"""Which audience somebody joins: one of the case's, or a group that is made now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.members.port import TeamAudience
from desktop_app.ui.members.team_words import TeamWords
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.fields import FormField, TextField
from desktop_app.ui.widgets.labels import Paragraph
from desktop_app.ui.widgets.segmented import Choice, Segmented

_LISTED, _UNLISTED = "listed", "unlisted"


class AudienceChoice(QWidget):
    """Whether a new group is listed can't be changed later, so its sentence is said before.

    Signals:
        changed: another one was chosen, or a new one is called otherwise.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._audiences: tuple[TeamAudience, ...] = ()
        self.choice = ComboBox(theme, translate("Team", "Audience"))
        self.title = TextField(theme)
        choices = [
            Choice(_LISTED, translate("Team", "Listed")),
            Choice(_UNLISTED, translate("Team", "Unlisted")),
        ]
        self.listing = Segmented(
            theme, translate("Team", "Do others see that it exists?"), choices, _LISTED
        )
        self._means = Paragraph(theme, "", "meta", "text-2")
        self._new = QWidget()
        self._lay_out(theme)
        self._say_meaning()
        self.choice.currentIndexChanged.connect(self._follow)
        self.title.textChanged.connect(self.changed)
        self.listing.chosen.connect(lambda _value: self._say_meaning())
        self.setFocusProxy(self.choice)

    def offer(self, audiences: Sequence[TeamAudience], words: TeamWords) -> None:
        """Offer these, and a new one."""
        self._audiences = tuple(audiences)
        for each in audiences:
            self.choice.addItem(words.audience(each.audience))
        self.choice.addItem(translate("Team", "A new group…"))
        self._follow()

    @property
    def chosen(self) -> TeamAudience | None:
        """The one chosen; None for a group that is still to be made."""
        at = self.choice.currentIndex()
        return self._audiences[at] if 0 <= at < len(self._audiences) else None

    @property
    def new_title(self) -> str:
        """What the new group is called."""
        return self.title.text().strip()

    @property
    def is_listed(self) -> bool:
        """Whether others see that the new group has entries."""
        return self.listing.value == _LISTED

    @property
    def is_complete(self) -> bool:
        """Whether it is clear who is meant."""
        return self.chosen is not None or bool(self.new_title)

    def _follow(self) -> None:
        self._new.setVisible(self.chosen is None)
        self.changed.emit()

    def _say_meaning(self) -> None:
        listed = translate(
            "Team",
            "Everybody on the case sees that this group has entries: a line a day, with the"
            " discipline, never the minute, the author or a word.",
        )
        unlisted = translate(
            "Team",
            "Nobody outside this group sees any trace of it: for police intelligence and"
            " privileged advice. It can’t be made listed later.",
        )
        words = listed if self.is_listed else unlisted
        self._means.say(words)
        self.listing.setAccessibleDescription(words)

    def _lay_out(self, theme: Theme) -> None:
        inner = QVBoxLayout(self._new)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        hint = translate("Team", "Seen by its members only if it is unlisted.")
        inner.addWidget(FormField(theme, translate("Team", "Name of the group"), self.title, hint))
        inner.addWidget(self.listing, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._means)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(FormField(theme, translate("Team", "Audience"), self.choice))
        column.addWidget(self._new)
