"""The search and the viewer, which the drawings have no picture of."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import CaseId
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import State, TimelineQuery
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.palette.palette import Palette
from desktop_app.ui.viewer.viewer import Viewer
from desktop_app.ui.window import MainWindow
from tests.shots.camera import Camera, settle, wait_for

_TYPED = "plan"


def search(window: MainWindow, camera: Camera, press: Callable[[str], None]) -> None:
    """Ctrl+K: before anything is typed, and with hits of every kind."""
    for name, words in (("17-search-empty", ""), ("17-search", _TYPED)):
        press("Ctrl+K")
        settle()
        palette = QApplication.activeModalWidget()
        if isinstance(palette, Palette):
            _type(palette, words)
            grab_over(window, palette, camera, name)
            palette.results.step_group(1)
            grab_over(window, palette, camera, f"{name}-below")
            palette.reject()
        settle()


def _has_answered(palette: Palette) -> bool:
    return palette._shown is palette._asking.asked


def _type(palette: Palette, words: str) -> None:
    palette.field.setText(words)
    wait_for(partial(_has_answered, palette))
    settle()


def files(vault: OpenVault, case: CaseId, screen: CaseScreen, camera: Camera) -> None:
    """A picture, a page and a mail in the viewer."""
    query = TimelineQuery(case=case, states=frozenset({State.FILES}), limit=0)
    shown: set[str] = set()
    for entry in vault.reading.timeline(query).entries:
        for file in entry.attachments:
            if file.mime not in shown:
                shown.add(file.mime)
                screen.attachment_asked.emit(entry, file)
                _grab_viewer(file, camera)


def _grab_viewer(file: Attachment, camera: Camera) -> None:
    settle()
    viewer = QApplication.activeModalWidget()
    if isinstance(viewer, Viewer):
        wait_for(lambda: viewer.faces.currentWidget() is not viewer.words)
    kind = file.mime.rpartition("/")[2]
    camera.grab_dialog(f"18-viewer-{kind}")


def grab_over(window: MainWindow, dialog: QDialog, camera: Camera, name: str) -> None:
    """The window with the dialog over it, as it is seen."""
    picture = window.grab()
    dialog.render(picture, window.mapFromGlobal(dialog.pos()))
    picture.save(str(camera.folder / f"{name}.{camera.suffix}.png"))
