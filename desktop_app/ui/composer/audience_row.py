"""Who will read it, named before anything is signed."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.ids import WHOLE_TEAM, Audience
from desktop_app.ui.composer.port import Readers
from desktop_app.ui.kept.parts import Part
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.choices import ComboBox
from desktop_app.ui.widgets.labels import Paragraph

_HEIGHT = 30
_LEAST_SENTENCE = 150


class AudienceRow(QWidget):
    """A choice of audience, and the sentence that names the agencies in it.

    Signals:
        changed: another audience was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, locale: QLocale) -> None:
        super().__init__()
        self._theme, self._locale = theme, locale
        self._readers: tuple[Readers, ...] = ()
        self.choice = ComboBox(theme, translate("Composer", "Who may read it"))
        self.choice.setFixedHeight(theme.fit(_HEIGHT))
        # What there is to choose comes after the first showing, and is never to be cut.
        self.choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sentence = Paragraph(theme, "", "meta", "text-2")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.choice)
        self._row.addWidget(self.sentence, 1)
        self.choice.currentIndexChanged.connect(self._say_who)

    def offer(self, readers: Sequence[Readers], chosen: Audience | None) -> None:
        """Offer these audiences; without a choice the first holds."""
        self._readers = tuple(readers)
        self.choice.blockSignals(True)  # noqa: FBT003
        self.choice.clear()
        for each in readers:
            is_team = each.audience == WHOLE_TEAM
            colour = self._theme.colour("text-2")
            icon = self._theme.icons.icon("users" if is_team else "lock", 15, colour)
            self.choice.addItem(icon, _title(self._theme, each))
        self.choice.blockSignals(False)  # noqa: FBT003
        self._fit()  # what there is to choose may be wider than the empty field was
        self.choose(chosen)
        self._row.activate()  # a field grown wider would lie over the sentence until laid out

    def choose(self, audience: Audience | None) -> None:
        """Take this one. What is not offered any more gives way to the default, the narrowest."""
        tags = [each.audience for each in self._readers]
        self.choice.setCurrentIndex(tags.index(audience) if audience in tags else 0)
        self._say_who()

    def as_part(self) -> Part:
        """As words that can be kept: an audience that is gone gives way to the narrowest."""
        return Part(
            lambda: self.audience() or "",
            lambda words: self.choose(Audience(words)),
            self.changed,
        )

    def audience(self) -> Audience | None:
        """The one chosen, or none while nothing is known yet."""
        at = self.choice.currentIndex()
        return self._readers[at].audience if 0 <= at < len(self._readers) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The sentence stands below the choice where it would be a column of single words."""
        room = self.width() - self.choice.sizeHint().width()
        is_narrow = room < self._theme.fit(_LEAST_SENTENCE)
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._row.setSpacing(2 if is_narrow else 10)

    def _say_who(self) -> None:
        at = self.choice.currentIndex()
        agencies = self._readers[at].agencies if 0 <= at < len(self._readers) else ()
        words = translate("Composer", "{agencies} will be able to read this.")
        listed = self._locale.createSeparatedList(list(agencies))
        self.sentence.say(words.format(agencies=listed) if agencies else "")
        self.changed.emit()


def _title(theme: Theme, readers: Readers) -> str:
    """'Whole team', 'Police only', or what a group is called."""
    if readers.audience == WHOLE_TEAM:
        return translate("Audience", "Whole team")
    if readers.discipline is not None:
        name = theme.discipline(readers.discipline).name
        return translate("Audience", "{group} only").format(group=name)
    return readers.title
