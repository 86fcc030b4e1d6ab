"""What a person has shown: panels, filters, menus, another density, a day to jump to."""

from PySide6.QtCore import QModelIndex, QObject, Signal

from desktop_app.ui.case.date_dialog import DateDialog
from desktop_app.ui.case.frame import Frame
from desktop_app.ui.case.menus import CaseMenu, TabMenu
from desktop_app.ui.case.narrowing import Narrowing
from desktop_app.ui.case.reading import Reading
from desktop_app.ui.desk import Desk


class Showing(QObject):
    """Opens and puts away what stands around the line.

    Signals:
        handoff_asked: from the menu, hand this case on.
        episodes_asked, whereabouts_asked: from the menu, what lasts, and where somebody is.
        actions_asked, assess_asked: from the menu, what is to be done, how the case is judged.
        roles_asked: from the menu, who stands for what.
        actions_index_asked, handed_index_asked: from the menu, print an index.
        state_asked: from the menu, what is amiss with the record.
        left: from the menu, back to the cases.
    """

    handoff_asked = Signal()
    episodes_asked = Signal()
    whereabouts_asked = Signal()
    actions_asked = Signal()
    assess_asked = Signal()
    roles_asked = Signal()
    actions_index_asked = Signal()
    handed_index_asked = Signal()
    state_asked = Signal()
    left = Signal()

    def __init__(self, desk: Desk, frame: Frame, reading: Reading, narrowing: Narrowing) -> None:
        super().__init__(frame)
        self._desk, self._frame, self._reading = desk, frame, reading
        self.narrowing = narrowing

    def open_entry(self, _index: QModelIndex | None = None) -> None:
        """Show the entry in hand in full, and go there."""
        self._open_tab(entry=True)
        self._frame.inspector.entry.setFocus()

    def open_people(self) -> None:
        """Go to the people of the case, where the safe-contact rule is kept."""
        frame = self._frame
        if frame.people is None:
            self._open_tab(entry=False)
        else:
            self.go_to_tab(frame.pages.indexOf(frame.people))

    def go_to_tab(self, number: int) -> None:
        """Show a tab, if there is one, and put the keyboard there."""
        frame = self._frame
        if not 0 <= number < frame.tabs.count():
            return
        frame.tabs.setCurrentIndex(number)
        (frame.beside[number - 1] if number else frame.timeline).setFocus()

    def step_tab(self, by: int) -> None:
        """Go to the next tab, or the one before; round and round."""
        tabs = self._frame.tabs
        self.go_to_tab((tabs.currentIndex() + by) % tabs.count())

    def open_panel(self) -> None:
        """Go to the panel, or open and close it where it lies over the line."""
        frame = self._frame
        (frame.open_panel() or frame.timeline).setFocus()

    def open_filter(self) -> None:
        """Go to the field that finds, above the filters."""
        frame = self._frame
        if not frame.finder.isVisible():
            frame.open_over(frame.left_column())
        frame.finder.setFocus()
        frame.finder.selectAll()

    def ask_date(self) -> None:
        """Ask for a day and jump to it."""
        dialog = DateDialog(self._desk.theme, self._desk.dates.now().date(), self._frame)
        dialog.ask(lambda: self._reading.jump_to(dialog.day()))

    def toggle_density(self) -> None:
        """Two lines of each entry, or all."""
        line = self._frame.timeline
        line.set_compact(compact=not line.delegate.is_compact)

    def toggle_map(self) -> None:
        """Show or hide the months beside the line."""
        self._frame.toggle_map()

    def open_case_menu(self) -> None:
        """Everything that can be done with the case."""
        menu = CaseMenu(self._frame)
        menu.jump.triggered.connect(self.ask_date)
        menu.finder.triggered.connect(self.open_filter)
        menu.density.triggered.connect(self.toggle_density)
        menu.order.triggered.connect(self.narrowing.toggle_order)
        menu.views.triggered.connect(self._frame.views.click)
        menu.past.triggered.connect(self._frame.as_known.click)
        menu.to_do.triggered.connect(self.actions_asked)
        menu.assess.triggered.connect(self.assess_asked)
        menu.roles.triggered.connect(self.roles_asked)
        menu.actions_index.triggered.connect(self.actions_index_asked)
        menu.handed_index.triggered.connect(self.handed_index_asked)
        menu.episodes.triggered.connect(self.episodes_asked)
        menu.whereabouts.triggered.connect(self.whereabouts_asked)
        menu.months.triggered.connect(self.toggle_map)
        menu.state.triggered.connect(self.state_asked)
        menu.hand_off.triggered.connect(self.handoff_asked)
        menu.leave.triggered.connect(self.left)
        button = self._frame.header.more
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def open_tab_menu(self) -> None:
        """The tabs, where the window is too low to show them."""
        tabs, button = self._frame.tabs, self._frame.header.tab_menu
        menu = TabMenu([tabs.tabText(number) for number in range(tabs.count())], self._frame)
        menu.chosen.connect(tabs.setCurrentIndex)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_tab(self, *, entry: bool) -> None:
        frame = self._frame
        frame.inspector.show_tab(entry=entry)
        if not frame.inspector.isVisible():
            frame.open_over(frame.inspector)
