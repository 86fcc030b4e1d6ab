"""Handing a case on with the keyboard: each step of the wizard, as somebody at a desk takes it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_form import SendForm
from desktop_app.ui.handoff.send_steps import SendStep
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Sitting

_MOST_STOPS = 60


@dataclass
class WizardHands:
    """The dialog, and the hands of whoever sits before it. It is driven by keys alone."""

    sitting: Sitting
    dialog: SendDialog

    @property
    def form(self) -> SendForm:
        """What stands on its pages."""
        return self.dialog.form

    def counted(self) -> None:
        """Wait until it is known what would leave."""
        self.sitting.expect(lambda: self.form.scope.preview is not None)

    def go_on(self) -> None:
        """Ctrl+Enter."""
        self.sitting.press(Key.Key_Return, CONTROL)

    def tab_to(self, part: QWidget) -> None:
        """Tab, as often as it takes."""
        for _ in range(_MOST_STOPS):
            if self.sitting.held() is part:
                return
            self.sitting.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {part}")

    def stand_on(self, title: str) -> None:
        """Arrows on what the reader sees, to the first row that begins so."""
        reader = self.form.reader
        self.tab_to(reader.list)
        self.sitting.press(Key.Key_Home)
        for _ in range(reader.model.rowCount()):
            if str(reader.list.currentIndex().data()).startswith(title):
                return
            self.sitting.press(Key.Key_Down)
        raise AssertionError(f"nothing is called {title}")


class Wizard(WizardHands):
    """Step after step, as far as they are the same in most journeys."""

    @classmethod
    def opened(cls, sitting: Sitting) -> "Wizard":
        """Ctrl+H on the case; what would leave is counted."""
        sitting.press(Key.Key_H, CONTROL)
        made = cls(sitting, sitting.dialog(SendDialog))
        made.counted()
        return made

    def choose_first_recipient(self) -> None:
        """From the kind to the recipients, and Space on the first."""
        self.go_on()
        self.sitting.press(Key.Key_Space)
        self.go_on()

    def choose(self, name: str) -> None:
        """Arrows to the card of that name, Space, and on."""
        cards = self.form.recipients.model.cards
        self.sitting.press(Key.Key_Home)
        for _ in range([known.card.name for known in cards].index(name)):
            self.sitting.press(Key.Key_Down)
        self.sitting.press(Key.Key_Space)
        self.go_on()

    def give_reasons(self, purpose: str, authority: str) -> None:
        """What for, and on what ground; on to the scope."""
        self.sitting.write(purpose)
        self.tab_to(self.form.purpose.authority)
        self.sitting.write(authority)
        self.go_on()

    def include_own_agency(self) -> None:
        """The second audience is the own agency's; on to what the reader sees."""
        self.sitting.press(Key.Key_Tab)
        self.sitting.press(Key.Key_Space)
        self.go_on()
        self.counted()

    def check(self) -> None:
        """On to the last page, from what the reader sees."""
        assert self.form.step is SendStep.READER
        self.go_on()
        self.counted()

    def sign(self, bundle: Path) -> None:
        """Choose where, tick, and Ctrl+Enter; wait until it is written."""
        self.sitting.files.to_save_at = bundle
        self.tab_to(self.form.destination.box.choose)
        self.sitting.press(Key.Key_Space)
        self.tab_to(self.dialog.checked)
        self.sitting.press(Key.Key_Space)
        self.go_on()
        self.sitting.expect(self.dialog.finish.isVisible)

    def leave(self) -> None:
        """Enter, where the bundle is written."""
        self.sitting.press(Key.Key_Return)
        self.sitting.expect(lambda: not self.dialog.isVisible())
