"""Where the young person lives or was last seen: hidden until asked for, and hidden on leaving."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.episode import Episode, EpisodeKind, Whereabouts
from desktop_app.ui.case.episode_words import EPISODE_ICONS, told
from desktop_app.ui.dates import Dates
from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import ButtonSize, secondary
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.widgets.small import Picture


class WhereaboutsSection(QWidget):
    """Not there while no open episode says. The place stands in it only while it has the focus.

    Nothing here holds the place: the words go from the answer into the label, and are gone
    from it when the keyboard, the window or the case is left.

    Signals:
        asked: somebody wants to know.
        done: it is hidden again, and the focus belongs elsewhere.
    """

    asked = Signal()
    done = Signal()

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__()
        self._theme, self._dates = theme, dates
        self._heading = Label(theme, "", "meta", "text-2", weight=600)
        self._icon = QHBoxLayout()
        self._lasting = Label(theme, "", "meta", "text-2")
        self._lasting.setWordWrap(True)
        words = translate("Whereabouts", "Show the place")
        self.show_place = secondary(theme, words, icon="eye", keys=shown_keys(Act.WHEREABOUTS))
        self.show_place.sized(ButtonSize.SMALL)
        self.place = _Place(theme)
        self.place.left.connect(self.conceal)
        self.place.put_away.connect(self._put_away)
        self.show_place.clicked.connect(self.ask)
        self._is_asked = False
        self._lay_out()
        self.hide()

    @property
    def is_told(self) -> bool:
        """Whether the place can be read now."""
        return bool(self.place.text())

    @property
    def says_where(self) -> bool:
        """Whether there is a place to ask for."""
        return not self.isHidden()

    def show_episode(self, episode: Episode | None) -> None:
        """Say that somebody lives somewhere, and since when: a place told before is hidden."""
        self.conceal()
        self.setVisible(episode is not None)
        if episode is None:
            return
        is_missing = episode.kind is EpisodeKind.MISSING
        words = translate("Whereabouts", "Last seen")
        self._heading.setText(words if is_missing else translate("Whereabouts", "Living now"))
        self._lasting.setText(told(self._dates, episode))
        while (item := self._icon.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._icon.addWidget(Picture(self._theme, EPISODE_ICONS[episode.kind], 16))

    def ask(self) -> None:
        """Ask for the place; asked again, hide it."""
        if self._is_asked:
            self._put_away()
            return
        self._is_asked = True
        self.place.setVisible(True)
        self.show_place.hide()
        self.place.setFocus()
        self.asked.emit()

    def tell(self, whereabouts: Whereabouts | None) -> None:
        """The answer; nobody is told who has left in the meantime."""
        if not self._is_asked:
            return
        if whereabouts is None or not whereabouts.place:
            words = translate("Whereabouts", "No place is on record.")
        else:
            words = whereabouts.place
        self.place.setText(words)
        announce(self.place, words)

    def conceal(self) -> None:
        """Hide it again."""
        self._is_asked = False
        self.place.clear()
        self.place.hide()
        self.show_place.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, out of the label."""
        super().hideEvent(event)
        self.conceal()

    def _put_away(self) -> None:
        self.conceal()
        self.done.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(self._icon)
        row.addWidget(self._lasting, 1)
        column.addWidget(self._heading)
        column.addLayout(row)
        column.addWidget(self.place)
        column.addWidget(self.show_place, 0, Qt.AlignmentFlag.AlignLeft)


class _Place(QLabel):
    """The place, as long as the keyboard is on it. It can't be selected or copied.

    Signals:
        left: the keyboard, or the whole window, has been left.
        put_away: Esc, which goes no further up while there is something to hide.
    """

    left = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font("body-strong"))
        self.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ink", "text")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
