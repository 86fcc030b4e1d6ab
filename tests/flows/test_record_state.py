"""The state of a record, gone to by keyboard: what is amiss, what it means, what can be done."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.cli.touring import meet
from desktop_app.domain.codes import NoteType, Standing
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.services.notes import add_note
from desktop_app.ui.cards.cards_screen import CardsScreen
from desktop_app.ui.translate import Language
from desktop_app.ui.troubles.dialog import TroublesDialog
from desktop_app.ui.troubles.late_words import LateWordsDialog
from desktop_app.ui.troubles.words import Column
from desktop_app.ui.window.shell import Shell
from tests.flows.hands import CONTROL, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.test_settling import hand
from tests.ledger.devices import TEAM, Agency, Device, pin_of
from tests.people import OWEN


@pytest.fixture
def amiss(laptop: Laptop, tmp_path: Path) -> Laptop:
    """Dana holds Owen's notes but for the second, one of a stranger, and a forged line."""
    laptop.make_vault()
    laptop.make_vault(OWEN, "owen")
    case = laptop.make_case()
    with laptop.session() as dana, laptop.session("owen") as owen:
        meet(dana, owen)
        hand(dana, owen, tmp_path / "there.tlh")
        for number in range(3):
            text = f"Patrol {number}."
            when = parse_occurred("2026-11-20T10:00-06:00")
            note = NewNote(type=NoteType.NOTE, occurred=when, text=text, audience=WHOLE_TEAM)
            add_note(owen.vault, case, note)
        logs = owen.vault.book.logs(case, [WHOLE_TEAM])
        theirs = next(log for log in logs if log.author == owen.vault.me.key)
        lines = [line for line in theirs.lines if b"Patrol 1." not in line]
        forged = lines[-1].replace(b"Patrol 2.", b"Patrol 9.")
        stranger = Device.named("stranger")
        strange = stranger.write(
            "note/1", "s", {"type": "note", "text/0000": "Hello."}, channel=(case, TEAM[1])
        )
        dana.vault.book.ingest([*lines, forged, strange.line], "stick")
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    return laptop


def state_of(sitting: Sitting) -> TroublesDialog:
    """The dialog, gone to by the list of commands."""
    words = "state of this record"
    if sitting.window.desk.language is Language.FRENCH:
        words = "etat de ce dossier"
    sitting.press(Key.Key_K, CONTROL)
    sitting.settle()
    sitting.write(words)
    sitting.settle()
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(TroublesDialog)
    sitting.settle()
    return dialog


def cells(dialog: TroublesDialog) -> list[tuple[str, ...]]:
    """Every row, as it is shown."""
    model = dialog.model
    return [
        tuple(str(model.index(row, column).data() or "") for column in Column)
        for row in range(model.rowCount())
    ]


def test_what_is_amiss_is_told_with_its_meaning_and_all_else_is_shown(amiss: Laptop) -> None:
    sitting = amiss.unlocked()

    dialog = state_of(sitting)
    rows = cells(dialog)
    told = [dialog.in_full.accessibleName()]
    for _ in range(2):
        sitting.press(Key.Key_Down)
        told.append(dialog.in_full.accessibleName())

    assert [row[0] for row in rows] == [
        "1 entry missing",
        "1 entry from a device nobody here knows",
        "1 line set aside",
    ]
    assert rows[0][1:] == ("Cedar-0412", "Owen Harada, Rainy Lake Police")
    assert rows[2][1] == "This vault"
    assert "Missing: 3." in told[0]
    assert told[0].endswith("Ask Owen Harada to exchange again.")
    assert "stay hidden until it is" in told[1]
    assert "Nothing of it is in the record" in told[2]
    sitting.press(Key.Key_Escape)
    sitting.settle()
    sitting.open_case()
    assert sitting.texts() == ["Patrol 0.", "Patrol 2."]


def test_the_head_of_a_case_has_a_sign_that_leads_to_its_troubles_alone(amiss: Laptop) -> None:
    sitting = amiss.in_the_case()
    sign = sitting.case.frame.header.state
    sitting.expect(sign.isVisible)

    sign.setFocus()
    sitting.press(Key.Key_Space)
    dialog = sitting.dialog(TroublesDialog)
    sitting.settle()

    assert sign.accessibleName() == "State of this record: 2 things to know"
    assert len(cells(dialog)) == 2


def test_a_stranger_s_card_is_taken_in_from_there(amiss: Laptop) -> None:
    sitting = amiss.unlocked()
    state_of(sitting)

    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Return)
    sitting.settle()

    assert isinstance(sitting.screen(Shell).stack.currentWidget(), CardsScreen)


def test_details_for_support_hold_nothing_of_the_case(amiss: Laptop) -> None:
    sitting = amiss.unlocked()
    dialog = state_of(sitting)

    sitting.press(Key.Key_Return)
    sitting.settle()

    copied = QApplication.clipboard().text()
    assert copied == "gap: 1\npositions 2 to 2"
    assert dialog.isVisible()


def test_a_sound_record_says_so(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.in_the_case()

    dialog = state_of(sitting)

    assert dialog.model.rowCount() == 0
    assert dialog.close_it.hasFocus()
    assert not sitting.case.frame.header.state.isVisible()


def test_it_is_told_in_french(amiss: Laptop) -> None:
    sitting = amiss.unlocked()
    sitting.window.speak(Language.FRENCH)
    sitting.settle()

    dialog = state_of(sitting)

    assert cells(dialog)[0][0] == "1 inscription manquante"
    assert dialog.in_full.accessibleName().endswith(
        "Demandez à Owen Harada de refaire un échange."
    )


def test_words_of_a_lost_device_are_read_and_copied_for_a_minute(laptop: Laptop) -> None:
    laptop.make_vault()
    case = laptop.make_case()
    agency, lead, lost = (
        Agency.named("Birch Police"),
        Device.named("lead"),
        Device.named("lost"),
    )
    notes = [
        lost.write("note/1", text, {"type": "note", "text/0000": text}, channel=(case, TEAM[1]))
        for text in ("Before the loss.", "After it.")
    ]
    pin = pin_of(lost, notes[0], lead, (case, TEAM[1]))
    controls = [agency.card(lead, "lead"), agency.card(lost), agency.revoke(lost), pin]
    with laptop.session() as dana:
        dana.vault.cards.know_agency(agency.key, Standing.MET, None, 0)
        dana.vault.book.ingest([entry.line for entry in (*controls, *notes)], "stick")
    sitting = laptop.in_the_case()
    dialog = state_of(sitting)
    first = cells(dialog)[0]

    sitting.press(Key.Key_Return)
    late = sitting.dialog(LateWordsDialog)
    sitting.expect(late.copy.isEnabled)
    late.copy.setFocus()
    sitting.press(Key.Key_Space)

    assert first[:2] == ("1 entry written by a lost device", "Cedar-0412")
    assert "After it." in late.page.toPlainText()
    assert "Before the loss." not in late.page.toPlainText()
    assert QApplication.clipboard().text() == "After it."
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_Escape)
    assert sitting.texts() == ["Before the loss."]
