"""Standards by keyboard: written out, changed, brought in by hash, and judged in a real vault."""

import json
from pathlib import Path

import pytest

from desktop_app.app.standards_desk import StandardsDesk
from desktop_app.domain.codes import Authority, NoteType
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.domain.standards import Answer, Met, NotMet, Open, Unclear
from desktop_app.services.notes import add_note
from desktop_app.services.standards import NewTick
from desktop_app.ui.standards.import_dialog import ImportDialog
from desktop_app.ui.standards.judge_dialog import JudgeDialog
from desktop_app.ui.standards.panel import StandardsPanel
from desktop_app.ui.standards.port import Looked
from desktop_app.ui.standards.rules_dialog import RulesDialog
from desktop_app.ui.translate import Language
from tests.domain.test_reading_rules import LINE
from tests.enrolled import KeyHolder
from tests.flows.hands import CONTROL, SHIFT, Key
from tests.flows.laptop import Laptop, Sitting
from tests.flows.supervised import Office, write_notes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def titles(dialog: RulesDialog) -> list[str]:
    """What is listed, from the top."""
    model = dialog.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_standards_are_written_out_changed_and_brought_in_again(laptop: Laptop) -> None:
    laptop.make_vault()
    laptop.make_case()
    sitting = laptop.unlocked()
    file = laptop.folder / "standards.json"
    sitting.files.to_save_at = sitting.files.to_open = file
    sitting.press(Key.Key_J, CONTROL | SHIFT)
    dialog = sitting.dialog(RulesDialog)
    sitting.expect(dialog.table.hasFocus)
    before = titles(dialog)

    sitting.press(Key.Key_S, CONTROL)
    sitting.expect(lambda: "Its hash" in dialog.accessibleDescription())
    said = json.loads(file.read_text("utf-8"))
    said["standards"].append(LINE)
    file.write_text(json.dumps(said), "utf-8")
    sitting.press(Key.Key_O, CONTROL)
    sitting.dialog(ImportDialog).accept()

    sitting.expect(lambda: len(titles(dialog)) > len(before))
    assert titles(dialog) == [*before, "Recorded in two days"]
    assert "this laptop alone" in dialog.accessibleDescription()


@pytest.fixture
def leading(laptop: Laptop) -> Sitting:
    """Dana leads Cedar-0412, where a late note is and no plan was looked at."""
    laptop.make_vault()
    case = laptop.make_case()
    with laptop.session() as dana:
        key = KeyHolder.of(dana.world, laptop.folder / "KEY", "Northern Lakes CFS")
        key.enrol(dana, Authority.LEAD)
    with laptop.session() as dana:
        late = NewNote(
            type=NoteType.NOTE,
            occurred=parse_occurred("2026-11-18T10:00-06:00"),
            text="She called.",
            audience=WHOLE_TEAM,
        )
        add_note(dana.vault, case, late)
    return laptop.in_the_case()


def test_a_lead_sees_what_was_missed_and_judges_the_rest_by_key(leading: Sitting) -> None:
    sitting = leading
    desk, port = sitting.window.desk, StandardsDesk(sitting.sessions[-1])
    panel = StandardsPanel(desk, port)
    sitting.qtbot.addWidget(panel)
    panel.resize(316, 700)
    panel.show()
    case = sitting.case.id

    panel.look_at(Looked(case))
    sitting.expect(lambda: panel.standing.measured)
    before = {each.rule.code: each.outcome for each in panel.standing.measured}
    panel.list.setFocus()
    rows = (panel.model.at(row) for row in range(panel.model.rowCount()))
    codes = [each.rule.code for each in rows if each is not None]
    panel.list.setCurrentIndex(panel.model.index(codes.index("safety_plan"), 0))
    sitting.qtbot.keyClick(panel.list, Key.Key_J, CONTROL)
    judging = sitting.dialog(JudgeDialog)
    judging.answers[Answer.UNCLEAR].setChecked(True)
    judging.reason.setPlainText("Nobody has found it yet.")
    sitting.qtbot.keyClick(judging.reason, Key.Key_Return, CONTROL)

    sitting.expect(
        lambda: [each for each in panel.standing.measured for f in each.findings if f.judged]
    )
    after = {each.rule.code: each for each in panel.standing.measured}
    assert isinstance(before["recorded_in_time"], NotMet)
    assert isinstance(before["safety_plan"], Unclear | Open)
    assert after["safety_plan"].outcome == Unclear()
    assert after["safety_plan"].findings[0].reason == "Nobody has found it yet."
    assert panel.standing.may_judge


def test_a_supervisors_judgement_comes_to_the_worker_over_a_stick(
    laptop: Laptop, tmp_path: Path
) -> None:
    office = Office.made(laptop, tmp_path, Language.ENGLISH)
    [case] = office.open_cases(1)
    with laptop.session() as dana:
        contact, *_ = write_notes(dana, case, 1)
    office.carry("dana", "miriam")

    with laptop.session("miriam") as miriam:
        new = NewTick(
            standard="safe_contact", answer=Answer.MET, reason="I heard the call.", entry=contact
        )
        StandardsDesk(miriam).judge(Looked(case), new)
    office.carry("miriam", "dana")

    with laptop.session() as dana:
        told = StandardsDesk(dana).standing(Looked(case))
    [found] = [each for each in told.measured if each.rule.code == "safe_contact"]
    assert found.outcome == Met(1, 1)
    assert [each.reason for each in found.findings] == ["I heard the call."]
    assert not told.may_judge
