"""Before signing: which notes the readers have, what is new, and what is said elsewhere."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.before_signing import SentAlready
from desktop_app.domain.disclosure import Repeated
from desktop_app.domain.handoff import HandoffPreview, HandoffRequest
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.send_dialog import SendDialog
from desktop_app.ui.handoff.send_steps import SendStep
from desktop_app.ui.theme.codes import spoken
from desktop_app.ui.widgets.buttons import Button
from tests.ui.handoff.hands import fill_in
from tests.ui.handoff.paper_notes import CLINIC, POLICE, VISIT, NotesCourier
from tests.ui.handoff.reading import told
from tests.ui.paper_cards import LAURIE, PaperChooser

SENT_MS = 1_795_262_400_000  # 21 November 2026, 12:00 UTC


@dataclass
class RememberingCourier(NotesCourier):
    """Laurie has the first note, and the second as it was."""

    def preview(self, request: HandoffRequest) -> HandoffPreview:
        told = super().preview(request)
        if not request.recipients:
            return told
        sent = SentAlready(
            card=LAURIE.card.printed,
            name=LAURIE.card.name,
            last_ms=SENT_MS,
            known={VISIT.id: SENT_MS},
            changed={CLINIC.id: SENT_MS},
            new=(POLICE.id,),
        )
        repeated = (
            Repeated(kept_in=VISIT.id, words="Ruth", said_in=CLINIC.id),
            Repeated(kept_in=VISIT.id, words="Ruth", said_in=None),
        )
        disclosure = replace(told.disclosure, repeated=repeated)
        return replace(told, sent_already=(sent,), disclosure=disclosure)


@pytest.fixture
def send(qtbot: QtBot, desk: Desk, chooser: PaperChooser, window: QWidget) -> SendDialog:
    dialog = SendDialog(desk, RememberingCourier(), chooser, VISIT.case, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.form.scope.preview is not None)
    fill_in(dialog)
    return dialog


def test_how_many_notes_went_before_is_told_and_which_are_new(send: SendDialog) -> None:
    said = dict(send.form.check.told)["Sent before"]

    assert said.startswith("Laurie Penner: 2 of 3 notes were already sent to them, last on Sat 21")
    assert "1 note is new: Police update, Tue 10 Nov" in said
    assert "1 note changed since: " in said


def test_recipients_stand_with_their_codes_and_either_part_leads_back_to_its_step(
    send: SendDialog,
) -> None:
    check = send.form.check
    row = check.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    changes = {one.accessibleName(): one for one in check.findChildren(Button) if one.isVisible()}

    changes["Change: Purpose and authority"].click()
    first = send.form.step
    changes["Change: Recipients"].click()

    assert check.model.cards == (LAURIE,)
    assert row.startswith(f"{LAURIE.card.name}, ")
    assert f"Code {spoken(LAURIE.code)}." in row
    assert (first, send.form.step) == (SendStep.PURPOSE, SendStep.RECIPIENTS)


def test_each_note_says_who_has_it(send: SendDialog) -> None:
    reader = send.form.reader

    rows = [told(reader, row) for row in range(3)]

    assert "Laurie Penner has it since Sat 21 Nov" in rows[0]
    assert "Laurie Penner has it as it was on Sat 21 Nov" in rows[1]
    assert "Laurie" not in rows[2]


def test_words_kept_back_in_one_note_are_pointed_out_where_they_still_stand(
    send: SendDialog,
) -> None:
    repeated = send.form.check.repeated

    assert repeated.isVisible()
    assert "“Ruth” stands in: " in repeated.accessibleName()
    assert "“Ruth” stands on the cover." in repeated.accessibleName()
