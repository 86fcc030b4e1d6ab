"""What leaves beside the notes is looked at before it leaves, and kept back by keyboard."""

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import ToldThing
from desktop_app.ui.handoff.row_words import row_pieces
from desktop_app.ui.handoff.thing_dialog import ThingDialog
from desktop_app.ui.handoff.thing_words import ThingRow
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop
from tests.flows.two_laptops import make_two
from tests.flows.wizard import Wizard


def at_the_reader(laptop: Laptop) -> Wizard:
    """Everything is chosen but what the reader sees."""
    make_two(laptop)
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    wizard = Wizard.opened(sitting)
    wizard.choose_first_recipient()
    wizard.give_reasons("Safety planning.", "Consent of J., 2 November.")
    wizard.include_own_agency()
    return wizard


def row(wizard: Wizard, title: str) -> ThingRow:
    model = wizard.form.reader.model
    titles = [str(model.index(place, 0).data()) for place in range(model.rowCount())]
    found = model.at(next(n for n, each in enumerate(titles) if each.startswith(title)))
    assert isinstance(found, ThingRow)
    return found


def read(wizard: Wizard, title: str, *, mine: bool = False) -> str:
    pieces = row_pieces(wizard.sitting.window.desk.dates, row(wizard, title), mine=mine)
    return "".join(piece.words or "[…]" for piece in pieces)


def planned(wizard: Wizard, title: str) -> ToldThing:
    wizard.counted()
    return row(wizard, title).thing


def test_the_case_and_its_people_are_told_before_the_notes(laptop: Laptop) -> None:
    wizard = at_the_reader(laptop)

    case, person = read(wizard, "The case"), read(wizard, "Person: Jo Marten")

    assert "Reason for the risk: Two times missing since September." in case
    assert "Risk: High" in case
    assert "Safe contact: Text 555-0148 after school." in person
    assert wizard.form.reader.count.text() == "1 note, 3 other things"


def test_one_value_is_kept_back_by_key_and_the_rest_leaves(laptop: Laptop) -> None:
    wizard = at_the_reader(laptop)
    sitting = wizard.sitting
    wizard.stand_on("The case")

    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(ThingDialog)
    wizard.tab_to(dialog.boxes["risk_reason"])
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return, CONTROL)
    sitting.expect(lambda: sitting.held() is wizard.form.reader.list)
    told = planned(wizard, "The case")

    kept = {value.name: value.why for value in told.values if value.value is None}
    assert kept == {"risk_reason": Why.CHOSEN}
    assert "Reason for the risk: […]" in read(wizard, "The case")
    assert "Two times missing" in read(wizard, "The case", mine=True)


def test_a_person_is_held_back_whole_by_h_and_sent_again_by_s(laptop: Laptop) -> None:
    wizard = at_the_reader(laptop)
    wizard.stand_on("Person")

    wizard.sitting.press(Key.Key_H)
    held = planned(wizard, "Person")
    shown = read(wizard, "Person"), read(wizard, "Person", mine=True)
    wizard.stand_on("Person")
    wizard.sitting.press(Key.Key_S)
    sent = planned(wizard, "Person")

    assert (held.sending, sent.sending) == (Sending.HOLD, Sending.SEND)
    assert shown[0] == "Held back. The reader sees that it exists."
    assert "Text 555-0148" in shown[1]


def test_what_was_kept_back_is_kept_with_the_draft(laptop: Laptop) -> None:
    wizard = at_the_reader(laptop)
    sitting = wizard.sitting
    wizard.stand_on("Person")
    sitting.press(Key.Key_H)
    wizard.counted()
    sitting.press(Key.Key_Escape)
    sitting.settle()

    again = Wizard.opened(sitting)
    sitting.expect(again.form.purpose.purpose.text)
    sitting.expect(
        lambda: (
            again.form.reader.model.rowCount() and planned(again, "Person").sending is Sending.HOLD
        )
    )

    assert planned(again, "Person").why is Why.CHOSEN
