"""The whole caseload at an earlier moment, and the conflicts of all cases."""

from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.shell import Shell
from tests.shots.camera import Camera, settle, wait_for


def look_back(window: MainWindow, shell: Shell, by_ms: int, camera: Camera) -> None:
    """Every page is made again on the way there, and once more on the way back."""
    if shell.settling is not None:
        shell.settling.open_book()
        camera.grab_dialog("08-conflict-book")
    shell.moments.asked.emit(window.desk.clock.now_ms() - by_ms)
    wait_for(lambda: window.centralWidget() is not shell)
    camera.grab(window, "06-all-as-known")
    then = window.centralWidget()
    if isinstance(then, Shell):
        then.moments.back.click()
    settle()
