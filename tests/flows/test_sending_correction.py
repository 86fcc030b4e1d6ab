"""A correction of words that went in part: looked at in the wizard, for all who have them."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Choices
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM, EntryId
from desktop_app.domain.marks import Notice
from desktop_app.services.cases import find_case
from desktop_app.services.notes import amend_note
from desktop_app.services.receiving.notices_due import notices_due
from desktop_app.ui.case.handoffs_page import HandoffsPage
from desktop_app.ui.handoff.send_dialog import SendDialog
from tests.flows.hands import ALT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.wizard import Wizard
from tests.outside.handing import a_note
from tests.people import CEDAR, FARIDA, OWEN
from tests.services.sealing import build
from tests.verified import meet

PASSAGE = "Her aunt is A. Long."


@dataclass
class Handed:
    """The note that went in part, and another that only Farida has."""

    note: EntryId
    other: EntryId


def handed_in_part(laptop: Laptop, folder: Path) -> Handed:
    """Owen and Farida have the note but for a passage; both notes were corrected since."""
    for who, name in ((OWEN, "owen"), (FARIDA, "farida")):
        laptop.make_vault(who, name)
    laptop.make_vault()
    laptop.make_case()
    with (
        laptop.session() as dana,
        laptop.session("owen") as owen,
        laptop.session("farida") as farida,
    ):
        for each in (owen, farida):
            meet(dana, each)
        case = find_case(dana.vault, CEDAR.codename)
        note = a_note(dana, case, f"Back on Sunday.\n{PASSAGE}")
        to_owen = HandoffRequest(
            case=case,
            recipients=(owen.vault.me,),
            purpose="Shared safety planning.",
            authority="Consent of J., 2 November.",
            audiences=frozenset({WHOLE_TEAM}),
            choices=Choices(passages=((note, PASSAGE),)),
        )
        build(dana, to_owen, folder / "o.tlh", dana.vault)
        other = a_note(dana, case, "The school called.")
        to_farida = HandoffRequest(
            case=case,
            recipients=(farida.vault.me,),
            purpose="Shared safety planning.",
            authority="Consent of J., 2 November.",
            audiences=frozenset({WHOLE_TEAM}),
            choices=Choices(passages=((note, PASSAGE),)),
        )
        build(dana, to_farida, folder / "f.tlh", dana.vault)
        amend_note(dana.vault, note, reason="Heard wrongly.", text=f"Back on Monday.\n{PASSAGE}")
    laptop.remembered.remember_vault(laptop.folder / "dana", laptop.machine.clock.now_ms() + 1)
    return Handed(note, other)


def correcting(sitting: Sitting) -> Wizard:
    """Alt+3, and the first button above the list."""
    sitting.press(Key.Key_3, ALT)
    page = sitting.case.frame.pages.currentWidget()
    assert isinstance(page, HandoffsPage)
    sitting.expect(lambda: page.news.buttons)
    while sitting.held() is not page.news.buttons[0]:
        sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    wizard = Wizard(sitting, sitting.dialog(SendDialog))
    wizard.counted()
    return wizard


def test_it_is_filled_in_for_all_who_have_the_old_words_and_sent_as_a_correction(
    laptop: Laptop, tmp_path: Path
) -> None:
    handed = handed_in_part(laptop, tmp_path)
    sitting = laptop.in_the_case()
    wizard = correcting(sitting)
    request = wizard.dialog.request

    for _ in range(4):
        wizard.go_on()
        wizard.counted()
    marks = [row.before for row in wizard.form.reader.model.notes if row.before]
    wizard.check()
    wizard.sign(tmp_path / "correction.tlh")
    wizard.leave()
    sitting.leave()

    assert {card.name for card in request.recipients} == {OWEN.name, FARIDA.name}
    assert (request.kind, request.notice) == (HandoffKind.NOTICE, Notice.CORRECTION)
    assert request.choices.scope.only == {handed.note}
    assert len(request.about) == 2
    assert any("has part of it since" in mark for mark in marks)
    with laptop.session() as dana:
        assert notices_due(dana.vault, find_case(dana.vault, CEDAR.codename)) == ()
