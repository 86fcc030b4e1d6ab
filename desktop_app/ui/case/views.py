"""Named ways to read a line: choosing one, saving what is on, and letting one go."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.ui.case.facet_codes import Code
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.narrowing import Narrowing
from desktop_app.ui.case.port import LinePort
from desktop_app.ui.case.view import View
from desktop_app.ui.case.view_dialog import ViewDialog
from desktop_app.ui.desk import Desk
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.toast import Toast


class ViewsMenu(QMenu):
    """The views, with a tick at the one that is on; then saving, then removing."""

    def __init__(self, views: tuple[View, ...], on: tuple[Code, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = [self.addAction(_plain(view.name)) for view in views]
        for view, choice in zip(views, self.choices, strict=True):
            choice.setCheckable(True)
            choice.setChecked(view.is_on(on))
        if not views:
            self.addAction(translate("Views", "No view is saved yet")).setEnabled(False)
        self.addSeparator()
        self.save = self.addAction(translate("Views", "Save this view…"))
        self.save.setEnabled(bool(on))
        removing = QMenu(translate("Views", "Remove a view"), self)
        removing.setEnabled(bool(views))
        self.addMenu(removing)
        self.removals = [removing.addAction(_plain(view.name)) for view in views]
        self.aboutToHide.connect(self.deleteLater)


class Views(QObject):
    """Asks the vault each time: another case may have got a view meanwhile."""

    def __init__(
        self, desk: Desk, port: LinePort, case: CaseId, frame: Frame, narrowing: Narrowing
    ) -> None:
        super().__init__(frame)
        self._desk, self._port, self._case = desk, port, case
        self._frame, self._narrowing = frame, narrowing
        frame.views.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Offer the views, and what can be done with them."""
        port, case = self._port, self._case
        self._desk.tasks.run(self, lambda: port.views(case), self._offer)

    def ask_name(self) -> None:
        """Ask under which name to keep what is on."""
        dialog = ViewDialog(self._desk.theme, self._frame.facet_model.on, self._frame)
        dialog.ask(lambda: self.save(dialog.view()))

    def save(self, view: View) -> None:
        """Keep a view, in place of one of the same name."""
        port, case = self._port, self._case
        words = translate("Views", "Saved: {name}").format(name=view.name)
        self._desk.tasks.run(self, lambda: port.save_view(case, view), lambda _: self._tell(words))

    def remove(self, view: View) -> None:
        """Let a view go; the line stays as it is read now."""
        port, case = self._port, self._case
        words = translate("Views", "Removed: {name}").format(name=view.name)
        self._desk.tasks.run(
            self, lambda: port.remove_view(case, view), lambda _: self._tell(words)
        )

    def _offer(self, views: tuple[View, ...]) -> None:
        menu = ViewsMenu(views, self._frame.facet_model.on, self._frame)
        for view, choice, removal in zip(views, menu.choices, menu.removals, strict=True):
            choice.triggered.connect(partial(self._narrowing.read_as, view.codes))
            removal.triggered.connect(partial(self.remove, view))
        menu.save.triggered.connect(self.ask_name)
        button = self._frame.views
        near = button if button.isVisible() else self._frame.header.more
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def _tell(self, words: str) -> None:
        Toast(self._desk.theme, self._frame, words)


def _plain(name: str) -> str:
    """An ampersand in a name is no mark for a key."""
    return name.replace("&", "&&")
