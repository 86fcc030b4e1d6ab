"""A file that an entry names and that stayed behind is fetched when somebody asks for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.app.exchange_desk import ExchangeDesk
from desktop_app.app.members_desk import MembersDesk
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.reading_mail import ChildMailReader
from desktop_app.app.vaults import Session, World
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.intake.local_file import open_local_file
from desktop_app.services.cases import open_case
from desktop_app.services.files import Media, Taking, add_file
from desktop_app.ui.exchange.port import Passing, Wish
from desktop_app.ui.members.port import Joining
from desktop_app.ui.tasks import Passage, Tasks
from tests.people import CEDAR, DANA, PASSPHRASE
from tests.verified import meet

_T = TypeVar("_T")


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """The real vault thread."""
    running = Tasks()
    yield running
    running.shut_down()


def _do(qtbot: QtBot, tasks: Tasks, job: Callable[[Passage[Passing]], _T]) -> _T:
    came, failed = list[_T](), list[Exception]()
    tasks.run_passing(QObject(tasks), job, came.append, failed.append, watch=lambda _: None)
    qtbot.waitUntil(lambda: bool(came or failed))
    assert failed == []
    return came[0]


@pytest.fixture
def sender(world: World, owen: Session, tmp_path: Path) -> Iterator[ExchangeDesk]:
    """A supervisor who has let Owen into a case with a letter in it."""
    who = replace(DANA, authority=Authority.SUPERVISOR)
    session = create_vault(world, tmp_path / "lead", PASSPHRASE, who).session
    meet(session, owen)
    case = open_case(session.vault, CEDAR).case
    assert case is not None
    MembersDesk(session).add(case, Joining(card=owen.vault.me.printed, audience=WHOLE_TEAM))
    letter = tmp_path / "letter.txt"
    letter.write_text("She starts at the drawing class on Monday.", encoding="utf-8")
    with ChildMailReader() as reader, open_local_file(letter) as file:
        add_file(session.vault, case, file, Taking(reader, WHOLE_TEAM, Media.KEEP))
    yield ExchangeDesk(session)
    session.close()


def test_files_left_for_later_are_listed_and_fetched_one_by_one(
    qtbot: QtBot, tasks: Tasks, sender: ExchangeDesk, owen: Session, tmp_path: Path
) -> None:
    folder, receiver = tmp_path / "office", ExchangeDesk(owen)
    folder.mkdir()
    ours = sender.know_folder(folder, "office", is_drive=False).id
    theirs = receiver.know_folder(folder, "office", is_drive=False).id
    _do(qtbot, tasks, lambda passage: sender.exchange(ours, Wish(), passage))
    _do(qtbot, tasks, lambda passage: receiver.exchange(theirs, Wish(files=False), passage))
    [letter] = receiver.absent()

    fetched = _do(qtbot, tasks, lambda passage: receiver.fetch(letter.number, passage))

    assert (letter.codename, letter.name) == ("Cedar-0412", "letter.txt")
    assert fetched is not None
    assert receiver.absent() == ()


def test_a_file_that_no_place_has_is_left_for_another_time(
    qtbot: QtBot, tasks: Tasks, sender: ExchangeDesk, owen: Session, tmp_path: Path
) -> None:
    folder, receiver = tmp_path / "office", ExchangeDesk(owen)
    folder.mkdir()
    ours = sender.know_folder(folder, "office", is_drive=False).id
    theirs = receiver.know_folder(folder, "office", is_drive=False).id
    _do(qtbot, tasks, lambda passage: sender.exchange(ours, Wish(files=False), passage))
    _do(qtbot, tasks, lambda passage: receiver.exchange(theirs, Wish(files=False), passage))
    [letter] = receiver.absent()

    fetched = _do(qtbot, tasks, lambda passage: receiver.fetch(letter.number, passage))

    assert fetched is None
    assert receiver.absent() == (letter,)
