"""The people of a case: as a table, as a dialog, and where answers differ."""

# ruff: noqa: ARG002 (they answer for one case, whichever is asked for)

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import NewPerson, Person
from desktop_app.domain.codes import Part
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.services.ports import Part as Touched
from desktop_app.services.ports import Receipt
from desktop_app.ui.case.people_model import Column, PeopleModel
from desktop_app.ui.case.people_page import PeoplePage
from desktop_app.ui.case.person_dialog import PersonDialog
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import CASE
from tests.ui.case.paper_people import PEOPLE, YOUNG_PERSON

_Role = Qt.ItemDataRole


@dataclass
class PaperPeople:
    """A `PeoplePort` over a tuple."""

    listed: tuple[Person, ...] = PEOPLE
    refuses: RefusalCode | None = None
    changed: list[tuple[ObjectId, Mapping[str, str]]] = field(default_factory=list)

    def people(self, case: CaseId) -> tuple[Person, ...]:
        return self.listed

    def differing_answers(self, person: ObjectId) -> Mapping[str, tuple[str, ...]]:
        return {"pronouns": ("she/her", "they/them"), "part": ("young_person", "witness")}

    def add_person(self, case: CaseId, person: NewPerson) -> Receipt:
        if self.refuses is not None:
            raise Refusal(self.refuses)
        return Receipt(case, frozenset({Touched.PEOPLE}))

    def change_person(self, case: CaseId, person: ObjectId, said: Mapping[str, str]) -> Receipt:
        self.changed.append((person, said))
        return Receipt(case, frozenset({Touched.PEOPLE}))


def open_page(qtbot: QtBot, desk: Desk, paper: PaperPeople) -> PeoplePage:
    page = PeoplePage(desk, paper, CASE)
    qtbot.addWidget(page)
    page.resize(1228, 600)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(paper.listed))
    return page


def dialog_of(qtbot: QtBot, page: PeoplePage) -> PersonDialog:
    qtbot.waitUntil(lambda: page.findChild(PersonDialog) is not None)
    dialog = page.findChild(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    return dialog


def test_the_table_is_a_sound_model(desk: Desk) -> None:
    model = PeopleModel(desk.dates)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.put(PEOPLE)
    model.put(PEOPLE[:1])

    assert tester.model() is model
    assert model.rowCount() == 1


def test_a_row_is_read_aloud_whole(desk: Desk) -> None:
    model = PeopleModel(desk.dates)
    model.put((replace(YOUNG_PERSON, safe_contact="Text first.", conflicts=("born",)),))

    spoken = model.index(0, Column.INITIALS).data(_Role.AccessibleTextRole)

    assert spoken == (
        "J.M., Jo Marten, Young person, Text first., checked Mon 2 Nov, answers differ"
    )


def test_only_what_was_changed_is_put_on_record(qtbot: QtBot, desk: Desk) -> None:
    paper = PaperPeople()
    page = open_page(qtbot, desk, paper)
    page.table.opened.emit(0)
    dialog = dialog_of(qtbot, page)

    dialog.fields["pronouns"].setText("they/them")
    dialog.record.click()

    qtbot.waitUntil(lambda: bool(paper.changed))
    assert paper.changed == [(YOUNG_PERSON.id, {"pronouns": "they/them"})]


def test_of_differing_answers_none_is_filled_in_and_only_those_given_are_recorded(
    qtbot: QtBot, desk: Desk
) -> None:
    differing = replace(YOUNG_PERSON, conflicts=("part", "pronouns"))
    paper = PaperPeople(listed=(differing,))
    page = open_page(qtbot, desk, paper)
    page.table.opened.emit(0)
    dialog = dialog_of(qtbot, page)
    hint = dialog.forms["part"].field.accessibleDescription()
    filled_in = (dialog.fields["pronouns"].text(), dialog.part.currentIndex())

    dialog.part.setCurrentIndex(dialog.part.findData(Part.YOUNG_PERSON.value))
    dialog.record.click()

    qtbot.waitUntil(lambda: bool(paper.changed))
    assert filled_in == ("", -1)
    assert hint == "On record: “Young person” or “Witness”. Write the one that holds."
    assert paper.changed == [(YOUNG_PERSON.id, {"part": "young_person"})]


def test_a_refusal_leaves_the_dialog_with_all_that_was_typed(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperPeople(refuses=RefusalCode.TEXT_NOT_STORABLE))
    page.add()
    dialog = dialog_of(qtbot, page)
    dialog.fields["full_name"].setText("Ruth Marten")

    dialog.record.click()

    qtbot.waitUntil(lambda: "TL-314" in dialog.error.words)
    assert dialog.fields["full_name"].text() == "Ruth Marten"
    assert dialog.record.isEnabled()


def test_without_a_name_nobody_is_added_and_the_field_says_why(qtbot: QtBot, desk: Desk) -> None:
    dialog = PersonDialog(desk.theme, None, {}, None)
    qtbot.addWidget(dialog)

    dialog.record.click()

    assert dialog.forms["full_name"].error == "This is needed; initials are enough."


def test_a_dialog_grows_with_what_it_has_to_say(qtbot: QtBot, desk: Desk) -> None:
    dialog = PersonDialog(desk.theme, None, {}, None)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()

    dialog.show_failure(Refusal(RefusalCode.TEXT_NOT_STORABLE))

    qtbot.waitUntil(lambda: dialog.height() > before)
    fields = dialog.fields.values()
    assert {field.height() for field in fields} == {desk.theme.px("control")}


def test_while_nobody_is_there_the_page_offers_to_begin(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, desk, PaperPeople(listed=()))

    qtbot.waitUntil(page._begin.isVisible)
    page._begin.click()

    assert dialog_of(qtbot, page).isVisible()


def test_a_vault_one_may_only_read_says_so_instead_of_asking(qtbot: QtBot, desk: Desk) -> None:
    page = open_page(qtbot, replace(desk, is_read_only=True), PaperPeople())

    with qtbot.waitSignal(desk.tasks.failed) as told:
        page.add()

    assert told.args[0].code is RefusalCode.VAULT_READ_ONLY
    assert page.findChild(PersonDialog) is None
