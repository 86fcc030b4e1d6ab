"""What the exchange in the window may rely on: the port on paper and the real one agree."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.app.exchange_desk import ExchangeDesk
from desktop_app.app.vaults import Session
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.domain.exchange_place import KnownPlace, PlaceKind
from desktop_app.ui.exchange.port import (
    ExchangePort,
    Outcome,
    Overview,
    Passing,
    StoreDetails,
    Wish,
)
from desktop_app.ui.tasks import Passage, Tasks
from tests.ui.exchange.paper_places import PaperPlaces

_T = TypeVar("_T")


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """The real vault thread."""
    running = Tasks()
    yield running
    running.shut_down()


@pytest.fixture(params=["paper", "vault"])
def port(request: pytest.FixtureRequest) -> ExchangePort:
    """Somebody with a case and no place yet."""
    if request.param == "paper":
        return PaperPlaces(Overview())
    session: Session = request.getfixturevalue("dana")
    return ExchangeDesk(session)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "office"
    folder.mkdir()
    return folder


def _passing(
    qtbot: QtBot, tasks: Tasks, job: Callable[[Passage[Passing]], _T]
) -> tuple[_T | None, list[Passing], list[Exception]]:
    """What came of a job, what it told, and how it failed."""
    came, told, failed = list[_T](), list[Passing](), list[Exception]()
    owner = QObject()
    tasks.run_passing(owner, job, came.append, failed.append, watch=told.append)
    qtbot.waitUntil(lambda: bool(came or failed))
    return came[0] if came else None, told, failed


def test_a_folder_is_known_once_however_often_it_is_named(
    port: ExchangePort, office: Path
) -> None:
    first = port.know_folder(office, "office", is_drive=False)
    port.set_automatic(first.id, on=False)

    again = port.know_folder(office, "office", is_drive=False)

    assert (first.kind, first.title, first.is_automatic) == (PlaceKind.FOLDER, "office", True)
    assert [place.id for place in port.overview().places] == [again.id]


def test_a_store_is_kept_by_its_address_and_exchanged_with_only_when_asked(
    port: ExchangePort,
) -> None:
    details = StoreDetails(untrusted_address="s3://northern-lakes/line", title="Lakes")

    kept = port.know_store(details)

    assert (kept.kind, kept.title, kept.where) == (
        PlaceKind.STORE,
        "Lakes",
        "s3://northern-lakes/line",
    )
    assert kept in port.overview().places


def test_an_address_that_is_none_is_refused(port: ExchangePort) -> None:
    with pytest.raises(Refusal) as refused:
        port.know_store(StoreDetails(untrusted_address="northern lakes"))

    assert refused.value.code is RefusalCode.BAD_VALUE


def test_a_place_that_is_forgotten_is_on_no_list(port: ExchangePort, office: Path) -> None:
    place = port.know_folder(office, "office", is_drive=True)

    port.forget(place.id)

    assert port.overview().places == ()


def test_an_exchange_tells_how_far_it_is_and_touches_every_case(
    qtbot: QtBot, tasks: Tasks, port: ExchangePort, office: Path
) -> None:
    place = port.know_folder(office, "office", is_drive=False)

    came, told, failed = _passing(
        qtbot, tasks, lambda passage: port.exchange(place.id, Wish(), passage)
    )

    assert failed == []
    assert isinstance(came, Outcome)
    assert came.receipt.case is None
    assert came.receipt.parts
    assert all(isinstance(each, Passing) and each.done <= each.total for each in told)


# --- the real one alone


@pytest.fixture
def desk(dana: Session) -> ExchangeDesk:
    """Dana's, who has one case."""
    return ExchangeDesk(dana)


def _exchanged(
    qtbot: QtBot, tasks: Tasks, desk: ExchangeDesk, place: KnownPlace, wish: Wish | None = None
) -> tuple[Outcome | None, list[Exception]]:
    job = lambda passage: desk.exchange(place.id, wish or Wish(), passage)  # noqa: E731
    came, _, failed = _passing(qtbot, tasks, job)
    return came, failed


def test_what_came_of_an_exchange_is_remembered_with_the_place(
    qtbot: QtBot, tasks: Tasks, desk: ExchangeDesk, office: Path
) -> None:
    place = desk.know_folder(office, "office", is_drive=False)

    came, _ = _exchanged(qtbot, tasks, desk, place)

    assert came is not None
    assert came.past.sent > 0
    assert desk.overview().history == (came.past,)
    assert desk.overview().places[0].last_ms == came.past.at_ms
    assert desk.exchanged().by is PlaceKind.FOLDER
    assert desk.overview().to_send == ()


def test_another_stick_of_the_same_path_is_asked_about_first(
    qtbot: QtBot, tasks: Tasks, desk: ExchangeDesk, office: Path
) -> None:
    place = desk.know_folder(office, "FIELD-2", is_drive=True)
    _exchanged(qtbot, tasks, desk, place)
    office.rename(office.with_name("the-one-we-know"))
    office.mkdir()

    _, failed = _exchanged(qtbot, tasks, desk, place)
    nothing = [path for path in office.glob("**/*") if path.suffix == ".age"]
    came, _ = _exchanged(qtbot, tasks, desk, place, Wish(accept_loss=True))

    assert [getattr(error, "code", None) for error in failed] == [RefusalCode.PLACE_HOLDS_LESS]
    assert nothing == []
    assert came is not None
    assert came.past.sent > 0


def test_a_drive_that_is_gone_is_a_fault_and_is_remembered(
    qtbot: QtBot, tasks: Tasks, desk: ExchangeDesk, office: Path
) -> None:
    place = desk.know_folder(office, "FIELD-2", is_drive=True)
    office.rename(office.with_name("pulled-out"))

    _, failed = _exchanged(qtbot, tasks, desk, place)

    assert isinstance(failed[0], Fault)
    assert failed[0].code is FaultCode.PLACE_GONE
    assert [each.code for each in desk.overview().history[0].troubles] == ["place_gone"]


def test_what_opens_a_store_stays_out_of_whatever_is_shown(desk: ExchangeDesk) -> None:
    desk.know_store(
        StoreDetails(
            untrusted_address="s3://northern-lakes/line",
            key_id="lakes",
            secret="otter-mitten-plaid",
        )
    )

    assert "otter-mitten-plaid" not in repr(desk.overview())
    assert "otter-mitten-plaid" not in repr(desk._places.all())
