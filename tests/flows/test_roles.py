"""Roles by keyboard alone: given, taken over, told in the panel and beside a face, ended."""

import pytest

from desktop_app.domain.codes import Authority
from desktop_app.services.cases import find_case
from desktop_app.ui.case.role_dialog import EndRoleDialog, GiveRoleDialog
from desktop_app.ui.case.roles_dialog import RolesDialog
from desktop_app.ui.translate import Language
from desktop_app.ui.window.place import Preferences
from tests.enrolled import KeyHolder
from tests.flows.hands import Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_coordinating import to
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LANGUAGES = (Language.ENGLISH, Language.FRENCH)


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.value)
def leading(request: pytest.FixtureRequest, laptop: Laptop) -> Sitting:
    """Dana leads Cedar-0412, which is open; in one language and then in the other."""
    laptop.make_vault()
    laptop.make_case()
    with laptop.session() as dana:
        key = KeyHolder.of(dana.world, laptop.folder / "KEY", "Northern Lakes CFS")
        key.enrol(dana, Authority.LEAD)
    laptop.remembered.remember_preferences(Preferences(language=request.param))
    return laptop.in_the_case()


def cells(dialog: RolesDialog) -> list[str]:
    """What the list says, row by row."""
    model = dialog.model
    return [
        " | ".join(str(model.index(row, column).data()) for column in range(2))
        for row in range(model.rowCount())
    ]


def test_a_role_is_given_by_key_told_in_the_panel_and_ended(
    leading: Sitting, laptop: Laptop
) -> None:
    sitting = leading
    sitting.press(Key.Key_L)
    sitting.dialog(RolesDialog)
    sitting.press(Key.Key_N)
    giving = sitting.dialog(GiveRoleDialog)
    giving.role.setCurrentIndex(giving.role.findData("file_coordinator"))
    sitting.press(Key.Key_Return)
    sitting.settle()

    sitting.press(Key.Key_L)
    listed = sitting.dialog(RolesDialog)
    [told] = cells(listed)
    assert "Dana Whitford" in told
    sitting.press(Key.Key_Return)
    ending = sitting.dialog(EndRoleDialog)
    to(sitting, ending.deed.segment("end"))
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Space)
    to(sitting, ending.reason)
    sitting.write("Noor has it.")
    sitting.press(Key.Key_Return)
    sitting.settle()

    sitting.leave()
    with laptop.session() as dana:
        [role] = dana.vault.roles.of(find_case(dana.vault, CEDAR.codename))
    assert (role.role, role.withdrawn) == ("file_coordinator", "Noor has it.")


def test_whoever_does_not_lead_reads_them_and_is_told_who_gives_them(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()

    sitting.press(Key.Key_L)
    listed = sitting.dialog(RolesDialog)

    assert not listed.add.isEnabled()
    assert not listed.open_one.isEnabled()
