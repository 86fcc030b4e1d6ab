"""A supervisor's morning in the demonstration: all that waits, what it is measured by, and who."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain.ids import CaseId
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt
from desktop_app.services.review_queue import notes_to_review, queue
from desktop_app.services.reviewing import close_question, sign_off
from desktop_app.ui.access.page import AccessPage
from desktop_app.ui.agency.agency_dialog import AgencyDialog
from desktop_app.ui.agency.port import AgencyShown
from desktop_app.ui.agency.questions import BelowDialog
from desktop_app.ui.agency.rules_dialog import AgencyRulesDialog
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.caseload.head import WORKLOAD
from desktop_app.ui.reviews.screen import ReviewsScreen
from desktop_app.ui.window import MainWindow
from desktop_app.ui.window.caseload_page import CaseloadPage
from desktop_app.ui.window.casework import Casework
from desktop_app.ui.window.shell import Shell
from tests.shots.camera import Camera, settle, wait_for
from tests.shots.looking import grab_over
from tests.ui.agency.keyholder import CODE, DANA, LAKES, LEE, RIGHT, Files, KeyHolder

_CASE = "Cedar-0412"


def morning(window: MainWindow, vault: OpenVault, camera: Camera) -> None:
    """Today, Reviews and the caseload; at the end everything is signed off."""
    shell = window.centralWidget()
    assert isinstance(shell, Shell)
    camera.grab(window, "02-today-supervisor")
    shell.go_to("reviews")
    page = shell.page("reviews")
    assert isinstance(page, ReviewsScreen)
    wait_for(lambda: bool(page.line.waiting))
    camera.grab(window, "06-morning")
    _measure(window, page, camera)
    _over(window, shell, vault, camera)
    _below(window, camera)
    for receipt in _settle_all(vault):
        window.desk.tasks.recorded.emit(receipt)
    shell.go_to("reviews")
    page.refresh()
    camera.grab(window, "06-morning-nothing")


def _measure(window: MainWindow, page: ReviewsScreen, camera: Camera) -> None:
    """What a standard rests on."""
    standards = page.panel.standards
    wait_for(lambda: standards.model.rowCount() > 0)
    standards.list.setCurrentIndex(standards.model.index(0, 0))
    standards.list.setFocus()
    camera.grab(window, "06-morning-standards")
    here = standards.list.here
    assert here is not None
    standards.list.opened.emit(here)
    settle()
    _grab_over(window, camera, "06-morning-standard")


def _over(window: MainWindow, shell: Shell, vault: OpenVault, camera: Camera) -> None:
    """Every case, each worker's load, and a case as she sees it."""
    shell.go_to("caseload")
    camera.grab(window, "03-caseload-supervisor")
    caseload = shell.page("caseload")
    assert isinstance(caseload, CaseloadPage)
    caseload.caseload.head.view.segment(WORKLOAD).click()
    camera.grab(window, "03-workload-supervisor")
    shell.go_to("cases")
    casework = shell.page("cases")
    assert isinstance(casework, Casework)
    case = next(one.id for one in vault.reading.cases() if one.codename == _CASE)
    _open(casework, case)
    camera.grab(window, "04-timeline-supervisor")
    screen = casework.case
    assert isinstance(screen, CaseScreen)
    page = next(each for each in screen.frame.beside if isinstance(each, AccessPage))
    screen.showing.go_to_tab(1 + screen.frame.beside.index(page))
    wait_for(lambda: page.model.rowCount() > 0)
    camera.grab(window, "10-access-supervisor")
    casework.leave_case()


def _open(casework: Casework, case: CaseId) -> None:
    casework.open_case(case)
    settle()


def _below(window: MainWindow, camera: Camera) -> None:
    """Whom each of an agency's people reports to, as its key's holder is asked."""
    below = replace(LEE, above=DANA.person, reports_to=DANA.name)
    holder = KeyHolder(AgencyShown(LAKES, CODE, (DANA, below)))
    agency = AgencyDialog(window.desk, holder, Files(), window)
    agency.open()
    agency.door.folder.setText("KEY")
    agency.door.passphrase.setText(RIGHT)
    agency.door.button.click()
    wait_for(lambda: agency.pages.currentWidget() is agency.work)
    agency.work.table.selectRow(1)
    settle()
    grab_over(window, agency, camera, "14-agency")
    agency.work.below.click()
    settle()
    assert isinstance(QApplication.activeModalWidget(), BelowDialog)
    camera.grab_dialog("14-agency-reports-to")
    _standards(agency, camera)
    agency.reject()
    settle()


def _standards(agency: AgencyDialog, camera: Camera) -> None:
    """The agency's own standards: all of them, one that is changed and one that is ended."""
    agency.work.standards.click()
    [listed] = agency.findChildren(AgencyRulesDialog)
    wait_for(lambda: listed.table.versions.rowCount() > 0)
    camera.grab(listed, "14-agency-standards")
    for button, name in ((listed.change, "14-agency-standard"), (listed.end, "14-agency-end")):
        button.click()
        camera.grab_dialog(name)
    listed.reject()


def _grab_over(window: MainWindow, camera: Camera, name: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    grab_over(window, dialog, camera, name)
    dialog.reject()
    settle()


def _settle_all(vault: OpenVault) -> Iterator[Receipt]:
    """What is left at the end of a long morning."""
    for waiting in queue(vault).waiting:
        ids = notes_to_review(vault, waiting.case)
        yield sign_off(vault, [vault.reading.entry(id_).seen() for id_ in ids])
    for each in queue(vault).replies:
        yield close_question(vault, each.question.id)
