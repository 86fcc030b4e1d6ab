"""What stands beside the page: the sidebar, the rail, or only a button that opens a menu."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal

from desktop_app.ui.keys.acts import Act
from desktop_app.ui.theme import Theme
from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.places import AtWork, Place
from desktop_app.ui.widgets.rail import Rail
from desktop_app.ui.widgets.shortcuts import shown_keys
from desktop_app.ui.window.place import Swapped
from desktop_app.ui.window.places_menu import PlacesMenu

Places = tuple[list[Place], list[Place]]  # above, and at the foot
LEAST_FOR_RAIL, LEAST_FOR_SIDEBAR = 760, 960


class Beside(QObject):
    """Global screens have the sidebar and a case the rail, until a person swaps them there.

    Signals:
        asked_for: go to this place (its code).
        swapped: a person chose the other form here (all of it, as `Swapped`).
    """

    asked_for = Signal(str)
    swapped = Signal(Swapped)

    def __init__(self, theme: Theme, places: Places, who: AtWork, swapped: Swapped) -> None:
        super().__init__()
        above, below = places
        self._theme, self._places, self._at = theme, (*above, *below), ""
        self._is_in_case, self._swapped, self._width = False, swapped, 0
        self.rail = Rail(theme, above, below, who)
        name = translate("Rail", "Places")
        self.menu = IconButton(theme, "menu", f"{name} ({key_names(shown_keys(Act.PLACES))})")
        self.menu.setFixedSize(theme.fit(24), theme.fit(24))
        self.menu.clicked.connect(self.open_places)
        self.rail.asked_for.connect(self.asked_for)

    def stand_at(self, code: str, *, is_in_case: bool) -> None:
        """Follow where one is."""
        self._at, self._is_in_case = code, is_in_case
        self.rail.stand_at(code)
        self.fit_to(self._width)

    def fit_to(self, width: int) -> None:
        """Take the form there is room for, in logical pixels of the window."""
        self._width = width
        swapped = self._swapped
        wants_wide = swapped.in_case if self._is_in_case else not swapped.outside
        is_wide = wants_wide and width >= LEAST_FOR_SIDEBAR
        if is_wide is not self.rail.is_wide:
            self.rail.widen(is_wide=is_wide)
        self.rail.setVisible(width >= LEAST_FOR_RAIL)
        self.menu.setVisible(width < LEAST_FOR_RAIL)

    def swap(self) -> None:
        """The other form, here: on global screens, or in cases."""
        now = self._swapped
        if self._is_in_case:
            self._swapped = replace(now, in_case=not now.in_case)
        else:
            self._swapped = replace(now, outside=not now.outside)
        self.fit_to(self._width)
        self.swapped.emit(self._swapped)

    def open_places(self) -> None:
        """Put the keyboard on the places, or show them as a menu."""
        if self._width >= LEAST_FOR_RAIL:
            self.rail.item(self._at).setFocus()
            return
        menu = PlacesMenu(self._places, self._at, self.menu.window())
        menu.chosen.connect(self.asked_for)
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(self.menu.mapToGlobal(above))
