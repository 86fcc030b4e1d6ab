"""How far a line was scrolled: noted when its screen goes, and taken up when it is made again."""

from functools import partial

from PySide6.QtCore import Qt

from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.case.stretch import Place


def scrolled(screen: CaseScreen) -> Place | None:
    """Counted from the current entry; filters are not kept, so nothing is noted under them."""
    return None if screen.frame.facet_model.on else screen.timeline.scrolled()


def scroll_back(screen: CaseScreen, place: Place) -> None:
    """Scroll the line like this as soon as it is open."""
    line = screen.timeline
    model = line.timeline()
    if model is not None:
        back = partial(line.scroll_back, place)
        model.opened.connect(back, Qt.ConnectionType.SingleShotConnection)
