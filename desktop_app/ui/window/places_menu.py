"""The places as a menu, where the window is too narrow for the rail."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.theme.key_names import key_names
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.places import Place
from desktop_app.ui.widgets.shortcuts import shown_keys


class PlacesMenu(QMenu):
    """The one that is open is ticked.

    Signals:
        chosen: go to this place (its code).
    """

    chosen = Signal(str)

    def __init__(self, places: Iterable[Place], at: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Rail", "Places"))
        for place in places:
            action = self.addAction(f"{place.name}\t{key_names(shown_keys(place.act))}")
            action.setData(place.code)
            action.setCheckable(True)
            action.setChecked(place.code == at)
        self.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.aboutToHide.connect(self.deleteLater)
