"""Takes pictures of the caseload, of each worker’s load, and of the question before a file."""

from desktop_app.ui.caseload.head import WORKLOAD
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.caseload_page import CaseloadPage
from desktop_app.ui.window.shell import Shell
from tests.shots.camera import Camera


def look_over(window: MainWindow, shell: Shell, camera: Camera) -> None:
    """All cases at a glance, then each worker’s load, then what is asked before a file."""
    shell.go_to("caseload")
    camera.grab(window, "03-caseload")
    page = shell.page("caseload")
    assert isinstance(page, CaseloadPage)
    page.caseload.head.view.segment(WORKLOAD).click()
    camera.grab(window, "03-workload")
    page.caseload.export()
    camera.grab_dialog("03-spreadsheet")
