"""Asked on one laptop, carried by a folder, decided on the supervisor's, and carried back."""

from pathlib import Path

import pytest

from desktop_app.app.exchanging import exchange, place_at
from desktop_app.app.vaults import Session
from desktop_app.domain.approval import Answer, Asked, Outcome
from desktop_app.domain.codes import Authority
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.approvals import answer_request
from desktop_app.services.cases import find_case
from desktop_app.services.exchange_ports import Wishes
from desktop_app.services.handoff_terms import ask_about_handoff
from desktop_app.ui.approvals.dialog import ApprovalsDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from tests.enrolled import KeyHolder, hear
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_coordinating import to
from tests.flows.wizard import Wizard
from tests.people import CEDAR, OWEN
from tests.services.teams import MIRIAM
from tests.verified import meet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SUPERVISOR = {Language.ENGLISH: "supervisor, on ", Language.FRENCH: "supervision, le "}
STATES = {
    Language.ENGLISH: ("Waits for you", "Returned", "Approved"),
    Language.FRENCH: ("À décider", "Retourné", "Autorisé"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What both laptops can reach."""
    made = tmp_path / "Northern office"
    made.mkdir()
    return made


@pytest.fixture(params=tuple(STATES), ids=lambda one: one.value)
def office(
    request: pytest.FixtureRequest, laptop: Laptop, folder: Path, tmp_path: Path
) -> tuple[Laptop, Language]:
    """Dana's supervisor is Miriam. Dana asked to hand her case to Owen; the folder brought it."""
    for who, name in ((OWEN, "owen"), (MIRIAM, "miriam")):
        laptop.make_vault(who, name)
    laptop.make_vault()
    world = laptop.machine.world()
    holder = KeyHolder.of(world, tmp_path / "KEY", "Northern Lakes CFS")
    with laptop.session("miriam") as miriam, laptop.session() as dana:
        hear(miriam, holder.invitation(miriam, Authority.SUPERVISOR))
        hear(dana, holder.invitation(dana))
    with laptop.session("miriam") as miriam:
        hear(miriam, holder.news())
    laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        ask(dana, owen)
        swap(dana, folder)
    with laptop.session("miriam") as miriam:
        swap(miriam, folder)
    laptop.remembered.remember_preferences(Preferences(language=request.param))
    world.cores.shut_down()
    return laptop, request.param


def ask(dana: Session, owen: Session) -> None:
    """Dana wants to give Owen a copy."""
    request = HandoffRequest(
        case=find_case(dana.vault, CEDAR.codename),
        recipients=(owen.vault.me,),
        purpose="Shared safety planning.",
        authority="She may be in danger this weekend.",
        ground="cyfsa_292_1_g",
        audiences=frozenset({WHOLE_TEAM}),
    )
    ask_about_handoff(dana.vault, request, "Before Friday, please.")


def swap(session: Session, folder: Path) -> None:
    """An exchange by the folder."""
    exchange(session, place_at(session, str(folder)), Wishes(), lambda *_told: True)


def at_miriams(laptop: Laptop) -> Sitting:
    """Her vault, unlocked in the window."""
    later = laptop.machine.clock.now_ms() + 1
    laptop.remembered.remember_vault(laptop.folder / "miriam", later)
    return laptop.unlocked()


def opened(sitting: Sitting) -> ApprovalsDialog:
    """Ctrl+Shift+V, and the keyboard on the first request."""
    sitting.press(Key.Key_V, CONTROL | SHIFT)
    dialog = sitting.dialog(ApprovalsDialog)
    sitting.expect(lambda: dialog.model.rowCount() > 0)
    sitting.expect(dialog.table.hasFocus)
    return dialog


def state(dialog: ApprovalsDialog) -> str:
    """Where the first request stands, in words."""
    return str(dialog.model.index(0, 3).data())


def as_dana_reads_it(laptop: Laptop, folder: Path) -> Asked:
    """After another exchange on both sides."""
    with laptop.session("miriam") as miriam:
        swap(miriam, folder)
    with laptop.session() as dana:
        swap(dana, folder)
        [asked] = dana.vault.approvals.of(None)
    return asked


def test_a_supervisor_approves_with_a_direction_and_the_folder_carries_it_back(
    office: tuple[Laptop, Language], folder: Path
) -> None:
    laptop, language = office
    sitting = at_miriams(laptop)
    dialog = opened(sitting)
    assert state(dialog) == STATES[language][0]

    to(sitting, dialog.comment)
    sitting.write("Call him first.")
    sitting.press(Key.Key_Return, CONTROL)

    sitting.expect(lambda: dialog.model.rowCount() == 0)
    sitting.press(Key.Key_Escape)
    sitting.leave()
    asked = as_dana_reads_it(laptop, folder)
    assert asked.outcome is Outcome.APPROVED
    assert [(each.author.name, each.comment) for each in asked.answers] == [
        ("Miriam Okafor", "Call him first.")
    ]


def test_a_return_says_why_and_who_asked_reads_it_in_their_window(
    office: tuple[Laptop, Language], folder: Path
) -> None:
    laptop, language = office
    sitting = at_miriams(laptop)
    dialog = opened(sitting)
    sitting.press(Key.Key_Return, CONTROL | SHIFT)
    assert dialog.comment_form.error
    sitting.expect(dialog.comment.hasFocus)
    sitting.write("Leave the school out.")
    sitting.press(Key.Key_Return, CONTROL | SHIFT)
    sitting.expect(lambda: dialog.model.rowCount() == 0)
    sitting.press(Key.Key_Escape)
    sitting.leave()
    asked = as_dana_reads_it(laptop, folder)

    later = laptop.machine.clock.now_ms() + 2
    laptop.remembered.remember_vault(laptop.folder / "dana", later)
    danas = opened(laptop.unlocked())

    assert asked.outcome is Outcome.RETURNED
    assert state(danas) == STATES[language][1]
    assert "Leave the school out." in danas.details.accessibleDescription()
    assert danas.approve.isHidden()


def test_whoever_signs_reads_who_approved_exactly_this_and_with_what_direction(
    office: tuple[Laptop, Language], folder: Path
) -> None:
    laptop, language = office
    with laptop.session("miriam") as miriam:
        [asked] = miriam.vault.approvals.of(None)
        answer_request(miriam.vault, asked, Answer.APPROVED_WITH_DIRECTION, "Call him first.")
    as_dana_reads_it(laptop, folder)
    later = laptop.machine.clock.now_ms() + 1
    laptop.remembered.remember_vault(laptop.folder / "dana", later)
    sitting = laptop.in_the_case()

    wizard = Wizard.opened(sitting)
    wizard.go_on()
    wizard.choose(OWEN.name)
    sitting.write("Shared safety planning.")
    wizard.tab_to(wizard.form.purpose.ground.grounds)
    while wizard.form.purpose.ground.code != "cyfsa_292_1_g":
        sitting.press(Key.Key_Down)
    wizard.tab_to(wizard.form.purpose.authority)
    sitting.write("She may be in danger this weekend.")
    for _ in range(2):
        wizard.go_on()
    wizard.counted()
    wizard.check()

    told = " ".join(words for _, words in wizard.form.check.told)
    assert f"Miriam Okafor, {SUPERVISOR[language]}" in told
    assert "Call him first." in told
    assert not wizard.form.check.approval.isVisible()
