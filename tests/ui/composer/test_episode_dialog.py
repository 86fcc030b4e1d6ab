"""Recording what lasts, in its small dialog: two fields and a word on who reads it."""

# ruff: noqa: ARG002 (it answers for one case, whichever is asked for)

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.episode import Episode, EpisodeKind, NewEpisode
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, ObjectId
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.composer.episode_dialog import EpisodeDialog
from desktop_app.ui.composer.episode_port import Lasting
from desktop_app.ui.composer.port import Readers
from desktop_app.ui.desk import Desk
from tests.ui.case.paper_entries import CASE

AUNT = Episode(id=ObjectId(b"a" * 16), kind=EpisodeKind.PLACEMENT, start="2026-10-02T15:00+00:00")
BAN = Episode(id=ObjectId(b"b" * 16), kind=EpisodeKind.ORDER, start="2026-05-13", title="Ban")


@dataclass
class PaperEpisodes:
    """An `EpisodePort` that remembers what it was asked to record."""

    begun: list[NewEpisode] = field(default_factory=list)
    changed: list[Mapping[str, str]] = field(default_factory=list)
    ended: list[Episode] = field(default_factory=list)
    refuses: bool = False

    def readers(self, case: CaseId) -> tuple[Readers, ...]:
        return (Readers(WHOLE_TEAM, "", ("Northern Lakes CFS",)),)

    def begin_episode(self, case: CaseId, new: NewEpisode, ends: Sequence[Episode]) -> Receipt:
        if self.refuses:
            raise Refusal(RefusalCode.ENDS_BEFORE_START)
        self.begun.append(new)
        self.ended += ends
        return Receipt(case, frozenset({Part.CASES}))

    def change_episode(self, case: CaseId, episode: Episode, said: Mapping[str, str]) -> Receipt:
        self.changed.append(dict(said))
        return Receipt(case, frozenset({Part.CASES}))


@pytest.fixture
def port() -> PaperEpisodes:
    """Nothing recorded."""
    return PaperEpisodes()


def opened(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes, episode: Episode | None = None
) -> EpisodeDialog:
    """The dialog, ready to write in; one placement goes on."""
    dialog = EpisodeDialog(desk, port, Lasting(CASE, episode, (AUNT,)), None)
    dialog.open()
    qtbot.waitUntil(dialog.record.isEnabled)
    return dialog


def test_a_kind_and_a_beginning_are_enough(qtbot: QtBot, desk: Desk, port: PaperEpisodes) -> None:
    dialog = opened(qtbot, desk, port)

    qtbot.keyClicks(dialog.start.typed, "2026-11-11 07:10")
    qtbot.keyClick(dialog.start.typed, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(port.begun))
    [new] = port.begun
    assert (new.kind, new.end, new.place) == (EpisodeKind.MISSING, "", "")
    assert new.start.startswith("2026-11-11T07:10")
    assert new.audience == WHOLE_TEAM


def test_the_moment_is_told_back_before_it_is_signed(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes
) -> None:
    dialog = opened(qtbot, desk, port)

    dialog.start.typed.setText("2 oct")
    dialog.end.typed.setText("banana")

    assert dialog.start.told.text() == "Fri 2 Oct, at a time not known"
    assert dialog.end.told.text().startswith("Not understood.")
    assert dialog.end.moment is None


@pytest.mark.parametrize(("start", "end"), [("", ""), ("banana", ""), ("2 oct", "banana")])
def test_what_is_unclear_is_not_recorded(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes, start: str, end: str
) -> None:
    dialog = opened(qtbot, desk, port)
    dialog.start.typed.setText(start)
    dialog.end.typed.setText(end)

    dialog.record.click()

    assert dialog.isVisible()
    assert port.begun == []
    assert bool(dialog.start_form.error) is (start == "")
    dialog.reject()


def test_a_refusal_is_said_in_place_and_nothing_typed_is_lost(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes
) -> None:
    port.refuses = True
    dialog = opened(qtbot, desk, port)
    dialog.start.typed.setText("2 oct")

    dialog.record.click()

    qtbot.waitUntil(lambda: bool(dialog.error.words))
    assert dialog.start.typed.text() == "2 oct"
    assert dialog.record.isEnabled()
    dialog.reject()


def test_an_order_has_a_name_and_no_place(qtbot: QtBot, desk: Desk, port: PaperEpisodes) -> None:
    dialog = opened(qtbot, desk, port)
    dialog.place.setText("Written before the kind was changed")

    dialog.kind.setCurrentIndex(list(EpisodeKind).index(EpisodeKind.ORDER))
    dialog.title_field.setText(" No-contact order ")
    dialog.start.typed.setText("2 oct")
    dialog.record.click()

    qtbot.waitUntil(lambda: bool(port.begun))
    assert (port.begun[0].title, port.begun[0].place) == ("No-contact order", "")


def test_an_end_alone_is_said_and_the_place_on_record_stays(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes
) -> None:
    dialog = opened(qtbot, desk, port, AUNT)

    dialog.end.typed.setText("2026-11-11")
    dialog.record.click()

    qtbot.waitUntil(lambda: bool(port.changed))
    assert port.changed == [{"end": "2026-11-11"}]


def test_a_beginning_left_as_it_is_stays_to_the_second_and_the_zone(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes
) -> None:
    elsewhere = replace(AUNT, start="2026-10-02T15:00:30-09:30")
    dialog = opened(qtbot, desk, port, elsewhere)
    kept = dialog.changes(elsewhere)

    dialog.start.typed.setText("2026-10-02 16:00")

    assert kept == {}
    assert list(dialog.changes(elsewhere)) == ["start"]
    dialog.reject()


def test_a_mistake_is_said_with_its_reason(qtbot: QtBot, desk: Desk, port: PaperEpisodes) -> None:
    dialog = opened(qtbot, desk, port, BAN)

    dialog.mistake.setText("another young person")
    dialog.record.click()

    qtbot.waitUntil(lambda: bool(port.changed))
    assert port.changed == [{"withdrawn": "another young person"}]


def test_the_place_on_record_is_nowhere_in_the_dialog(
    qtbot: QtBot, desk: Desk, port: PaperEpisodes
) -> None:
    dialog = opened(qtbot, desk, port, AUNT)

    assert dialog.place.text() == ""
    assert dialog.place.placeholderText() == "Left as it is on record"
    dialog.reject()


@pytest.mark.parametrize(
    ("kind", "is_ticked", "ended"),
    [
        (EpisodeKind.PLACEMENT, True, [AUNT]),
        (EpisodeKind.PLACEMENT, False, []),
        (EpisodeKind.CUSTODY, True, []),
    ],
)
def test_who_moves_has_left_the_placement_until_then_unless_somebody_says_otherwise(
    qtbot: QtBot,
    desk: Desk,
    port: PaperEpisodes,
    *,
    kind: EpisodeKind,
    is_ticked: bool,
    ended: list[Episode],
) -> None:
    dialog = opened(qtbot, desk, port)
    dialog.kind.setCurrentIndex(list(EpisodeKind).index(kind))
    dialog.moved.setChecked(is_ticked)
    is_offered = dialog.moved.isVisible()

    dialog.start.typed.setText("yesterday")
    dialog.record.click()

    qtbot.waitUntil(lambda: bool(port.begun))
    assert port.ended == ended
    assert is_offered is (kind is EpisodeKind.PLACEMENT)
