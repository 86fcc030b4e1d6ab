"""A restricted case asks why in the window; a supervisor sees who looked, and looks at why."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.vaults import Session
from desktop_app.domain.approval import Deed, NewRequest
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.access_reading import awaiting_review, every_seen
from desktop_app.services.approvals import request_approval
from desktop_app.services.cases import find_case
from desktop_app.services.exchange_ports import Wishes
from desktop_app.services.restricted import restrict
from desktop_app.ui.access.glass_dialog import GlassDialog
from desktop_app.ui.access.page import AccessPage
from desktop_app.ui.access.reason_dialog import ReasonDialog
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.cases.table_model import Column
from desktop_app.ui.today.screen import TodayScreen
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.window.error_dialog import ErrorDialog
from desktop_app.ui.window.shell import Shell
from desktop_app.ui.window.today_page import TodayPage
from tests.enrolled import KeyHolder, hear
from tests.flows.hands import ALT, CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.two_laptops import exchange_by_hand
from tests.people import CEDAR
from tests.services.teams import MIRIAM

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOUR = 61 * 60 * 1000


def swap(laptop: Laptop, session: Session) -> None:
    """An exchange by the folder, more than an hour after the one before."""
    laptop.machine.clock.moment_ms += HOUR
    place = place_at(session, str(laptop.folder / "stick"))
    exchange(session, place, Wishes(), lambda *_told: True)


@pytest.fixture
def team(laptop: Laptop, tmp_path: Path) -> Laptop:
    """Miriam is Dana's supervisor, and holds the case that Dana opened."""
    laptop.make_vault(MIRIAM, "miriam")
    laptop.make_vault()
    (laptop.folder / "stick").mkdir()
    world = laptop.machine.world()
    holder = KeyHolder.of(world, tmp_path / "KEY", "Northern Lakes CFS")
    with laptop.session("miriam") as miriam, laptop.session() as dana:
        hear(miriam, holder.invitation(miriam, Authority.SUPERVISOR))
        hear(dana, holder.invitation(dana))
    with laptop.session("miriam") as miriam:
        hear(miriam, holder.news())
    laptop.make_case()
    with laptop.session() as dana:
        swap(laptop, dana)
    with laptop.session("miriam") as miriam:
        swap(laptop, miriam)
    world.cores.shut_down()
    return laptop


def restricted_meanwhile(laptop: Laptop) -> None:
    """Miriam's restriction lies in the folder; Dana's laptop has not heard of it yet."""
    with laptop.session("miriam") as miriam:
        case = find_case(miriam.vault, CEDAR.codename)
        restrict(miriam.vault, case, is_restricted=True)
        swap(laptop, miriam)


@pytest.fixture
def office(team: Laptop) -> Laptop:
    """Miriam has restricted the case, and Dana's laptop has heard of it."""
    restricted_meanwhile(team)
    with team.session() as dana:
        swap(team, dana)
    return team


def at(laptop: Laptop, name: str) -> Sitting:
    """Somebody's vault, unlocked in the window."""
    later = laptop.machine.clock.now_ms() + 1
    laptop.remembered.remember_vault(laptop.folder / name, later)
    return laptop.unlocked()


def asked_why(sitting: Sitting) -> ReasonDialog:
    """Return on the case in the list."""
    table = sitting.casework.list.table
    sitting.expect(lambda: table.currentIndex().isValid())
    sitting.window.activateWindow()  # another dialog may just have closed
    table.setFocus()
    sitting.expect(table.hasFocus)
    sitting.press(Key.Key_Return)
    return sitting.dialog(ReasonDialog)


def test_nothing_of_a_restricted_case_is_shown_until_somebody_says_why(office: Laptop) -> None:
    sitting = at(office, "dana")
    sitting.settle()
    asked_why(sitting)
    sitting.press(Key.Key_Escape)
    nothing_shown = sitting.casework.case is None
    dialog = asked_why(sitting)
    sitting.expect(dialog.reason.hasFocus)
    sitting.write("On call tonight.")

    sitting.press(Key.Key_Return)

    sitting.expect(lambda: isinstance(sitting.casework.case, CaseScreen))
    sitting.expect(lambda: sitting.window.focusWidget() is sitting.case.timeline)
    assert nothing_shown
    assert not any(isinstance(page, AccessPage) for page in sitting.case.frame.beside)
    sitting.leave()
    with office.session() as dana:
        [glass] = [
            each.event for each in every_seen(dana.vault) if each.event.what == "break_glass"
        ]
    assert glass.words == "On call tonight."


def test_a_case_that_is_open_closes_when_its_restriction_arrives_and_opens_again_with_a_reason(
    team: Laptop,
) -> None:
    sitting = at(team, "dana")
    sitting.open_case()
    restricted_meanwhile(team)

    ran = exchange_by_hand(sitting, team.folder / "stick")
    sitting.expect(lambda: sitting.casework.case is None)
    told = sitting.dialog(ErrorDialog).accessibleName()
    sitting.settle()  # whatever the case still asked for is refused, and told in the same dialog
    sitting.press(Key.Key_Escape)
    sitting.expect(lambda: QApplication.activeModalWidget() is ran)
    ran.reject()
    cell = sitting.casework.list.model.index
    sitting.expect(lambda: cell(0, Column.YOUNG_PERSON).data() == "Restricted")
    asked_why(sitting)
    sitting.write("On call tonight.")
    sitting.press(Key.Key_Return)

    sitting.expect(lambda: isinstance(sitting.casework.case, CaseScreen))
    sitting.expect(lambda: cell(0, Column.YOUNG_PERSON).data() != "Restricted")
    assert told == "This case is restricted: say first why you open it."
    sitting.leave()


def open_on_danas_laptop(office: Laptop) -> None:
    """Dana says why she opens the case, and asks to close it; the folder brings it to Miriam."""
    sitting = at(office, "dana")
    sitting.settle()
    asked_why(sitting)
    sitting.write("On call tonight.")
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: isinstance(sitting.casework.case, CaseScreen))
    sitting.leave()
    with office.session() as dana:
        [line] = dana.vault.reading.cases()
        terms = {"purpose": "Planning."}
        request = NewRequest(subject=Deed.CLOSE, terms=terms, audience=WHOLE_TEAM)
        request_approval(dana.vault, line.id, request)
    for name in ("dana", "miriam"):
        with office.session(name) as session:
            swap(office, session)


def access_page(sitting: Sitting) -> AccessPage:
    """Alt+6 in the case; every line is checked."""
    screen = sitting.open_case()
    sitting.expect(lambda: any(isinstance(page, AccessPage) for page in screen.frame.beside))
    sitting.press(Key.Key_6, ALT)
    page = screen.frame.pages.currentWidget()
    assert isinstance(page, AccessPage)
    sitting.expect(lambda: page.model.rowCount() > 0 and page.whole.words != "")
    return page


def today_of(sitting: Sitting) -> TodayScreen:
    """Today, as it is in the window."""
    page = sitting.screen(Shell).page("today")
    assert isinstance(page, TodayPage)
    return page.today


def review(sitting: Sitting) -> None:
    """From Today to what came of it."""
    sitting.press(Key.Key_1, CONTROL)
    today = today_of(sitting)
    sitting.expect(today.openings.isVisible)
    today.openings.table.setFocus()
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(GlassDialog)
    sitting.expect(lambda: dialog.standing is not None and dialog.review.hasFocus())
    sitting.write("She was on call. All right.")
    sitting.press(Key.Key_Return)
    sitting.expect(lambda: dialog.standing is None)
    sitting.press(Key.Key_Escape)
    sitting.expect(today.openings.isHidden)


def approve(sitting: Sitting) -> None:
    """The same for what waits for an approval."""
    today = today_of(sitting)
    sitting.expect(today.approvals.isVisible)
    today.approvals.table.setFocus()
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(ApprovalsDialog)
    sitting.expect(lambda: dialog.asked is not None and dialog.approve.isVisible())
    dialog.approve.click()
    sitting.expect(today.approvals.isHidden)
    dialog.reject()


def test_a_supervisor_sees_who_looked_and_notes_what_came_of_it(office: Laptop) -> None:
    open_on_danas_laptop(office)
    sitting = at(office, "miriam")
    page = access_page(sitting)
    rows = range(page.model.rowCount())
    told = [[str(page.model.index(row, n).data()) for n in (1, 2, 3)] for row in rows]
    [mark] = [one for one in sitting.window.findChildren(Button) if "look why" in one.text()]
    waiting = mark.text()

    review(sitting)
    approve(sitting)

    sitting.expect(mark.isHidden)
    assert ["Dana Whitford", "Broke the glass", "On call tonight.  (waits for a review)"] in told
    assert page.whole.words.startswith("Noted here in all: ")
    assert waiting == "1 restricted opening: look why"
    sitting.leave()
    with office.session("miriam") as miriam:
        assert awaiting_review(miriam.vault) == ()
