"""The list of vaults is a sound item model that tells a screen reader where each vault lies."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from desktop_app.ui.desk import Desk
from desktop_app.ui.unlock.vault_list import VaultModel
from tests.ui.unlock.doorkeeper import TWO_VAULTS


def test_it_is_a_sound_model(desk: Desk, qtmodeltester: ModelTester) -> None:
    model = VaultModel(desk)
    model.show_vaults(TWO_VAULTS)

    qtmodeltester.check(model, force_py=True)


def test_each_row_is_read_aloud_whole(desk: Desk) -> None:
    model = VaultModel(desk)
    model.show_vaults(TWO_VAULTS)

    read = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]

    assert read == [
        "Vault 1, Opened Tue 10 Nov, 14:10 · On this computer",
        "Vault 2, On this computer",
        "Field copy, FIELD-2 · Not connected",
    ]
