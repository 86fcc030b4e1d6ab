"""What one does with cards wherever they are shown: take one in, add an outside one, compare."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import KnownCard
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.comparing import CompareDialog
from desktop_app.ui.widgets.file_choice import FileChooser
from desktop_app.ui.widgets.outside_card import OutsideCardDialog, OutsideDetails


class CardKeeping(Protocol):
    """The services behind it. Every call runs on the vault thread; each may refuse."""

    def import_card(self, untrusted_file: Path) -> KnownCard: ...
    def keep_outside(self, details: OutsideDetails) -> KnownCard: ...

    def confirm(self, card: str, typed_code: str, *, met: bool) -> KnownCard:
        """Record that the code was compared; `card` is the printed id."""
        ...


class CardErrands(QObject):
    """Runs the errands for one screen, with its dialogs in front of that screen.

    Signals:
        added: a card is held now that was not before (KnownCard).
        confirmed: a code was compared; other cards of the agency may be known by it (KnownCard).
        failed: an errand ended badly (Exception).
    """

    added = Signal(object)
    confirmed = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        port: CardKeeping,
        chooser: FileChooser,
        screen: QWidget,
    ) -> None:
        super().__init__(screen)
        self._theme, self._tasks = theme, tasks
        self._port, self._chooser = port, chooser

    def take_in(self) -> None:
        """Ask for a card's file and take it in."""
        title = translate("Cards", "Take in a card")
        kinds = translate("Cards", "Cards (*.tlcard);;All files (*)")
        file = self._chooser.to_read(self._screen(), title, kinds)
        if file is not None:
            port = self._port
            self._tasks.run(
                self, lambda: port.import_card(file), self.added.emit, self.failed.emit
            )

    def add_outside(self) -> None:
        """Ask for somebody's age key."""
        dialog = OutsideCardDialog(
            self._theme, self._tasks, self._port.keep_outside, self._screen()
        )
        dialog.kept.connect(self.added)
        dialog.open()

    def compare(self, known: KnownCard) -> None:
        """Ask for the digits that the holder reads out."""
        port, printed = self._port, known.card.printed
        dialog = CompareDialog(
            self._theme,
            self._tasks,
            known,
            lambda typed, met: port.confirm(printed, typed, met=met),
            self._screen(),
        )
        dialog.confirmed.connect(self.confirmed)
        dialog.open()

    def _screen(self) -> QWidget:
        # Asked anew each time: a child that holds on to its parent in Python keeps both alive
        # until the garbage collector takes them in any order, which Qt does not survive.
        screen = self.parent()
        if not isinstance(screen, QWidget):
            raise TypeError
        return screen
