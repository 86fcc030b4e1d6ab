"""Looks at who stands for what, at another's note adopted, and at what is printed of a case."""

from desktop_app.ui.case.screen import CaseScreen
from tests.shots.camera import Camera, settle


def coordinate(case: CaseScreen, camera: Camera) -> None:
    """The roles, another's note before it is adopted, and an index before it is printed."""
    case.showing.go_to_tab(0)
    case.showing.roles_asked.emit()
    camera.grab_dialog("04-roles")
    case.acting.adopt()
    camera.grab_dialog("04-adopt")
    case.showing.handed_index_asked.emit()
    camera.grab_dialog("04-index")
    settle()
