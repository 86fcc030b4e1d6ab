"""The standards in force: listed with source and unverified, written out, brought in by hash."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.standard_rules import BadLine, RuleSet
from desktop_app.services.standard_rules import InForce, Origin
from desktop_app.ui.desk import Desk
from desktop_app.ui.standards.import_dialog import ImportDialog
from desktop_app.ui.standards.port import Candidate
from desktop_app.ui.standards.rules_dialog import RulesDialog
from desktop_app.ui.widgets.labels import Label
from tests.domain.measuring_by_hand import SHIPPED
from tests.ui.standards.paper_standards import PaperRules

FILE = Path("standards.json")
Show = Callable[[PaperRules], RulesDialog]


@dataclass
class Chosen:
    """Somebody who always chooses the same file."""

    file: Path | None = FILE

    def to_read(self, _parent: QWidget, _title: str, _kinds: str) -> Path | None:
        return self.file

    def to_write(self, _parent: QWidget, _title: str, _suggested: Path) -> Path | None:
        return self.file


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Show:
    """Opens the dialog over an empty window."""
    windows: list[QWidget] = []

    def opened(port: PaperRules) -> RulesDialog:
        behind = QWidget()
        qtbot.addWidget(behind)
        behind.resize(1280, 800)
        behind.show()
        windows.append(behind)
        dialog = RulesDialog(desk, port, Chosen(), behind)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 0 or bool(dialog.error.words))
        return dialog

    return opened


def test_every_standard_is_listed_and_the_one_in_hand_told_with_its_source(show: Show) -> None:
    dialog = show(PaperRules())

    first = [dialog.model.index(0, column).data() for column in range(4)]
    assert first == ["Recorded within 24 hours", "24 hours", "from Wed 1 Jan 2020", "No"]
    assert dialog.model.rowCount() == len(SHIPPED.rules)
    assert dialog.about.accessibleName().startswith("Every entry is recorded within 24 hours")
    assert "Ontario Child Protection Standards (2016)" in dialog.source.accessibleName()
    assert "came with" in dialog.accessibleDescription()
    assert dialog.bring_in.isEnabled()


def test_what_was_left_out_is_said(show: Show) -> None:
    bad = RuleSet(SHIPPED.rules, bad_lines=(BadLine("return_talk", "duration"),))

    dialog = show(PaperRules(InForce(bad, Origin.LAPTOP)))

    assert "return_talk duration" in dialog.left_out.words


def test_what_the_agency_signed_is_nobodys_to_replace(show: Show) -> None:
    dialog = show(PaperRules(InForce(SHIPPED, Origin.AGENCY)))

    assert not dialog.bring_in.isEnabled()
    assert "signed" in dialog.accessibleDescription()


def test_a_file_holds_here_once_its_hash_was_seen(qtbot: QtBot, show: Show) -> None:
    candidate = Candidate(
        {"standards": []}, "0123456789abcdef" * 4, ("Recorded in two days",), (BadLine("", "x"),)
    )
    port = PaperRules(candidate=candidate)
    dialog = show(port)

    dialog.bring_in.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ImportDialog))
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, ImportDialog)
    shown = "".join(each.text() for each in asking.findChildren(Label))
    assert candidate.digest in shown
    assert port.used == []
    asking.accept()

    qtbot.waitUntil(lambda: port.used == [candidate])


def test_a_file_that_is_none_changes_nothing_and_says_so(qtbot: QtBot, show: Show) -> None:
    port = PaperRules(refuses=Refusal(RefusalCode.RULES_MALFORMED))
    dialog = show(port)

    dialog.bring_in.click()

    qtbot.waitUntil(lambda: bool(dialog.error.words))
    assert "Nothing in this file" in dialog.error.words
    assert port.used == []


def test_what_is_written_out_tells_its_hash(qtbot: QtBot, show: Show) -> None:
    port = PaperRules()
    dialog = show(port)

    dialog.export.click()

    qtbot.waitUntil(lambda: "ab" * 32 in dialog.accessibleDescription())
    assert port.written == [FILE]
