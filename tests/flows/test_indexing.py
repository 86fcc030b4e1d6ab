"""Printing the indexes of a case by key: what it means is said first, then a file is written."""

import pytest

from desktop_app.domain.action import NewAction, Priority
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.actions import open_action
from desktop_app.services.cases import find_case
from desktop_app.ui.case.actions_dialog import ActionsDialog
from desktop_app.ui.case.index_dialog import IndexDialog
from tests.flows.hands import SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.people import CEDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def busy(laptop: Laptop) -> Sitting:
    """One action, which matters most, in a case that is open."""
    laptop.make_vault()
    laptop.make_case()
    with laptop.session() as dana:
        case = find_case(dana.vault, CEDAR.codename)
        new = NewAction(title="Call the school", priority=Priority.HIGH, audience=WHOLE_TEAM)
        open_action(dana.vault, case, new)
    return laptop.in_the_case()


@pytest.mark.parametrize(("key", "words"), [(Key.Key_I, "Call the school"), (Key.Key_H, "No.")])
def test_an_index_is_written_as_a_table_where_it_was_asked_for(
    busy: Sitting, laptop: Laptop, key: Key, words: str
) -> None:
    out = laptop.folder / "index.csv"
    busy.files.to_save_at = out
    busy.press(key, SHIFT)
    dialog = busy.dialog(IndexDialog)

    dialog.form.choose("csv")
    dialog.save.click()

    busy.expect(out.exists)
    busy.expect(lambda: words in out.read_text("utf-8-sig"))


def test_where_a_file_is_nothing_is_written_over_and_the_dialog_says_so(
    busy: Sitting, laptop: Laptop
) -> None:
    out = laptop.folder / "index.csv"
    out.write_bytes(b"mine")
    busy.files.to_save_at = out
    busy.press(Key.Key_I, SHIFT)
    dialog = busy.dialog(IndexDialog)

    dialog.save.click()

    busy.expect(lambda: bool(dialog.error.words))
    assert out.read_bytes() == b"mine"


def test_the_list_of_what_is_to_be_done_says_what_matters_most(busy: Sitting) -> None:
    busy.press(Key.Key_T)
    listed = busy.dialog(ActionsDialog)

    assert str(listed.model.index(0, 0).data()) == "Call the school · high"
