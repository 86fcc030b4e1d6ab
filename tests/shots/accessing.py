"""Pictures of who looked at a case, and of what stands before a restricted one."""

from PySide6.QtWidgets import QDialog

from desktop_app.services.restricted import Gate
from desktop_app.ui.access.glass_dialog import GlassDialog
from desktop_app.ui.access.page import AccessPage
from desktop_app.ui.access.reason_dialog import ReasonDialog
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.file_choice import SystemFileChooser
from desktop_app.ui.window.main_window import MainWindow
from tests.shots.camera import Camera, settle, wait_for
from tests.ui.access.paper_access import PaperAccess

REASON = "On call tonight; the school rang."


def access(window: MainWindow, case: CaseScreen, camera: Camera) -> None:
    """The tab, and the two questions."""
    paper = PaperAccess()  # Dana is a worker here: her own window has no such tab
    page = AccessPage(window.desk, paper, SystemFileChooser(), case.id)
    case.frame.seat_page(page, translate("Case", "Access log"))
    case.showing.go_to_tab(case.frame.tabs.count() - 1)
    wait_for(lambda: page.model.rowCount() > 0 and page.whole.words != "")
    camera.grab(window, "10-access")
    for gate in (Gate.REASON, Gate.BREAK_GLASS):
        asking = ReasonDialog(window.desk, paper, case.id, gate, window)
        asking.reason.setText(REASON)
        _grab(asking, camera, f"10-access-{gate.value}")
    review = GlassDialog(window.desk, paper, window)
    wait_for(lambda: review.standing is not None)
    _grab(review, camera, "10-access-review")
    case.showing.go_to_tab(0)
    settle()


def _grab(dialog: QDialog, camera: Camera, name: str) -> None:
    dialog.open()
    settle()
    camera.grab(dialog, name)
    dialog.reject()
