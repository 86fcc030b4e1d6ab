"""Telling whoever received a handoff that it is recalled; what then stands on the line here."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.handoff.tell_dialog import TellDialog
from desktop_app.ui.window import MainWindow
from tests.shots.camera import Camera, settle, wait_for


def tell(window: MainWindow, case: CaseScreen, camera: Camera, file: Path) -> None:
    """From the page of handoffs: the last one that went out is taken back."""
    case.showing.go_to_tab(2)
    settle()
    page = case.frame.pages.currentWidget()
    if not isinstance(page, HandoffsPage):
        return
    for row in range(page.model.rowCount()):
        page.table.selectRow(row)
        if page.tell.isEnabled():
            break
    page.tell.click()
    settle()
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, TellDialog):
        return
    next(button for button in dialog.which.buttons.values() if button.isEnabled()).click()
    language = camera.suffix.split(".")[1]
    dialog.said.setPlainText(_WHY.get(language, _WHY["en"]))
    dialog.day.setText("2026-12-01")
    dialog.place.show_place(file, "")
    camera.grab(window, "07-tell")
    camera.grab(dialog, "07-tell-dialog")
    dialog.sign.click()
    wait_for(dialog.written.isVisible)
    camera.grab(dialog, "07-told")
    dialog.reject()
    settle()
    camera.grab(window, "07-handoffs-told")
    _on_the_line(window, case, camera)


def _on_the_line(window: MainWindow, case: CaseScreen, camera: Camera) -> None:
    case.showing.go_to_tab(0)
    settle()
    model = case.timeline.timeline()
    rows = range(model.rowCount()) if model is not None else range(0)
    noted = (
        row.entry.id
        for number in reversed(rows)
        if model is not None and (row := model.row(number)) is not None and row.entry.notices
    )
    entry = next(noted, None)
    if entry is not None:
        case.go_to_entry(entry)
        camera.grab(window, "04-recalled")


_WHY = {
    "en": "It went to the wrong team. The plan has changed.",
    "fr": "Elle est partie à la mauvaise équipe. Le plan a changé.",
}
