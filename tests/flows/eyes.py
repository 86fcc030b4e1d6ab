"""Eyes on the screen: what the window shows, as soon as it shows it."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.ui.case.people_page import PeoplePage
from desktop_app.ui.case.rows import TimelineRow
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import Hands

_W = TypeVar("_W", bound=QWidget)
_D = TypeVar("_D", bound=QDialog)


@dataclass
class Eyes(Hands):
    """Waits for what is to appear, then looks at it."""

    def dialog(self, kind: type[_D]) -> _D:
        """The dialog that stands before the window, with the keyboard in it."""
        self.expect(lambda: isinstance(QApplication.activeModalWidget(), kind))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        self.expect(lambda: dialog.isAncestorOf(QApplication.focusWidget() or self.window))
        return dialog

    def screen(self, kind: type[_W]) -> _W:
        """What the window shows now."""
        self.expect(lambda: isinstance(self.window.centralWidget(), kind))
        central = self.window.centralWidget()
        assert isinstance(central, kind)
        return central

    @property
    def casework(self) -> Casework:
        """The place of the cases."""
        page = self.screen(Shell).page("cases")
        assert isinstance(page, Casework)
        return page

    @property
    def case(self) -> CaseScreen:
        """The open case."""
        self.expect(lambda: self.casework.case is not None)
        case = self.casework.case
        assert case is not None
        return case

    @property
    def people(self) -> PeoplePage:
        """The page of the people."""
        page = self.case.frame.people
        assert isinstance(page, PeoplePage)
        return page

    @property
    def composer(self) -> Composer:
        """The entry being written."""
        self.expect(lambda: isinstance(self.case.frame.composer, Composer))
        composer = self.case.frame.composer
        assert isinstance(composer, Composer)
        self.settle()
        return composer

    def texts(self) -> list[str]:
        """The words of every entry on the line, from the top."""
        self.settle()
        model = self.case.timeline.timeline()
        assert model is not None
        rows = [model.ask(number) for number in range(model.rowCount())]
        return [row.entry.current_text for row in rows if row is not None]

    def row(self, number: int) -> TimelineRow:
        """A row of the line."""
        self.settle()
        model = self.case.timeline.timeline()
        assert model is not None
        row = model.row(number)
        assert row is not None
        return row
