"""The panel tells why the team is worried, and shows one entry whole."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseLine
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import Disagreement, Summary
from desktop_app.ui.case.about_case import AboutCase
from desktop_app.ui.case.screen import CaseScreen
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import CASE
from tests.ui.case.paper_line import PaperLine


@pytest.fixture
def line() -> CaseLine:
    known = PaperLine().facts(CASE).line
    return replace(known, risk_reason="Away overnight.", lead_agency="Northern Lakes CFS")


def said(part: AboutCase) -> list[str]:
    labels = part.findChildren(QLabel)
    return [one.accessibleName() or one.text() for one in labels if not one.isHidden()]


def test_a_risk_is_never_without_its_reason(qtbot: QtBot, desk: Desk, line: CaseLine) -> None:
    about = AboutCase(desk.theme, desk.dates)
    qtbot.addWidget(about)

    about.show_case(replace(line, status="open", opened_on="2024-12-02"))

    assert said(about) == [
        "Risk", "Away overnight.", "Exploitation: suspected",
        "Case", "Open since Mon 2 Dec 2024", "Northern Lakes CFS",
    ]  # fmt: skip


def test_what_nobody_has_said_is_left_out(qtbot: QtBot, desk: Desk, line: CaseLine) -> None:
    about = AboutCase(desk.theme, desk.dates)
    qtbot.addWidget(about)

    bare = replace(line, risk_reason="", exploitation="", lead_agency="")
    about.show_case(replace(bare, status="monitoring", opened_on="soon"))

    assert said(about) == ["Risk", "Case", "Monitoring"]


def test_the_card_that_signed_stands_last_and_in_one_piece(screen: CaseScreen) -> None:
    page = screen.frame.inspector.entry

    text = page.toPlainText().splitlines()

    entry = screen.timeline.current_entry()
    assert entry is not None
    assert text[-2:] == ["Identity card", entry.author.card]


def test_what_goes_out_with_a_note_stands_beneath_it(screen: CaseScreen) -> None:
    page, entry = screen.frame.inspector.entry, screen.timeline.current_entry()
    assert entry is not None
    summary = Summary(
        id=EntryId(b"s" * 32), author=entry.author, recorded_ms=0, text="She told us of somebody."
    )
    against = Disagreement(
        id=EntryId(b"d" * 32),
        about=entry.id,
        by="J.",
        author=entry.author,
        recorded_ms=0,
        text="I was driven.",
    )

    page.show_entry(replace(entry, summary=summary, disagreements=(against,)))

    text = page.toPlainText().splitlines()
    assert text[text.index("Summary for readers outside") + 1] == "She told us of somebody."
    assert text[text.index("J. does not agree") + 1] == "I was driven."


@pytest.mark.parametrize(
    ("written_in", "voice"),
    [
        ("fr", QLocale.Language.French),
        ("moh", QLocale.Language.Mohawk),
        ("nobody's", QLocale.Language.English),
    ],
)
def test_an_entry_is_read_out_in_the_language_it_was_written_in(
    screen: CaseScreen, written_in: str, voice: QLocale.Language
) -> None:
    page, entry = screen.frame.inspector.entry, screen.timeline.current_entry()
    assert entry is not None
    page.show_entry(replace(entry, language="fr"))

    page.show_entry(replace(entry, language=written_in))

    assert page.locale().language() == voice
