"""How the young person may be reached: one line on every case, which nobody can put away."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.case import Person
from desktop_app.domain.occurred import is_date
from desktop_app.domain.safe_contact import Recheck
from desktop_app.ui.dates import Dates
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.chips import Tone
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import ButtonSize, link_on_tint
from desktop_app.ui.widgets.labels import Label, plain_tip

_ROOM_FOR_DAY = 760


class SafeContact(Banner):
    """The rule, in full: it wraps to a second line rather than being cut.

    Blank until a case is shown: that there is no rule is never said before it is known.

    Signals:
        details_asked: somebody wants to read more about the people of this case.
    """

    details_asked = Signal()

    def __init__(self, theme: Theme, dates: Dates) -> None:
        super().__init__(theme, Tone.WARN, icon="phone-off")
        self._dates, self._told = dates, ""
        self._checked = Label(theme, "", "meta", "text-2")
        words = translate("Safe contact", "Details")
        details = link_on_tint(theme, words).sized(ButtonSize.SMALL)
        details.clicked.connect(self.details_asked)
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.addWidget(self._checked)
        self.add_action(details)
        self.centre()
        self._tell_checked("", ())  # and no rule either way, before anybody has looked

    def show_rule(self, person: Person | None, recheck: Sequence[Recheck] = ()) -> None:
        """Show a person's rule, or that there is none; and why it should be checked again."""
        rule = person.safe_contact if person is not None else ""
        written = person.safe_contact_checked_on if person is not None else ""
        checked = written if is_date(written) else ""
        if rule:
            self.say(rule, _lead(person, recheck))
        else:
            words = translate("Safe contact", "No safe-contact rule yet. Ask before you call.")
            self.say(words)
        self._tell_checked(checked if rule else "", recheck if rule else ())

    def _tell_checked(self, checked: str, recheck: Sequence[Recheck]) -> None:
        told = [_why(reason) for reason in recheck]
        if checked:
            day = self._dates.day(date.fromisoformat(checked))
            told.append(translate("Safe contact", "Checked {day}").format(day=day))
        self._told = " · ".join(told)
        self._checked.set_ink("warn" if recheck else "text-2")
        self.setAccessibleDescription(self._told)
        self.setToolTip(plain_tip(self._told if recheck else ""))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the rule has the room; why it asks stays in the tooltip."""
        has_room = self.width() >= self._theme.fit(_ROOM_FOR_DAY)
        self._checked.setText(self._told if has_room else "")
        self._checked.setVisible(has_room and bool(self._told))

    def minimumSizeHint(self) -> QSize:
        """Never less than one line."""
        return QSize(0, super().minimumSizeHint().height())


def _lead(person: Person | None, recheck: Sequence[Recheck]) -> str:
    """What stands before the rule: first of all that colleagues gave another."""
    if person is not None and "safe_contact" in person.conflicts:
        return translate("Safe contact", "Safe contact, answers differ. See both first:")
    if recheck:
        return translate("Safe contact", "Re-check safe contact:")
    return translate("Safe contact", "Safe contact:")


def _why(reason: Recheck) -> str:
    """What has come since the rule was checked; whose number it is as well, nobody is told."""
    match reason:
        case Recheck.CONTACT:
            return translate("Safe contact", "Contact since")
        case Recheck.MISSING:
            return translate("Safe contact", "Missing since")
        case Recheck.NUMBER:
            return translate("Safe contact", "Someone else’s number too")
