"""Files are read one by one behind the window, and no longer than it is open."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import AttachmentId
from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.services.ports import Part, Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.window.reading_files import ReadingFiles

TOO_LARGE = Unreadable(UnreadableReason.TOO_LARGE)
RECORDED = Receipt(None, frozenset({Part.TIMELINE}))


def file(number: int) -> Attachment:
    """A file that waits."""
    return Attachment(
        id=AttachmentId(bytes([number]) * 16),
        keyset="",
        size=1,
        cipher_size=1,
        sha256="00" * 32,
        mime="",
        name="",
    )


@dataclass
class PaperWords:
    """Files that wait, and what came of each."""

    waiting: list[tuple[Attachment, bytes | Unreadable]]
    kept: list[tuple[Attachment, str | Unreadable]] = field(default_factory=list)
    asked: int = 0
    fails: bool = False
    is_stopped: bool = False

    def next(self) -> tuple[Attachment, bytes | Unreadable] | None:
        """The next one, if the disk allows."""
        self.asked += 1
        if self.fails:
            raise Fault(FaultCode.DISK_FAILED)
        return self.waiting.pop() if self.waiting else None

    def words(self, untrusted: bytes) -> str | Unreadable:
        """Its bytes."""
        return untrusted.decode()

    def keep(self, file: Attachment, found: str | Unreadable) -> None:
        """Remember it."""
        self.kept.append((file, found))

    def stop(self) -> None:
        """Remember that."""
        self.is_stopped = True


@pytest.fixture
def port() -> PaperWords:
    """One file to be read, and one that is too large."""
    return PaperWords([(file(2), TOO_LARGE), (file(1), b"canoe")])


@pytest.fixture
def owner() -> Iterator[QObject]:
    """Whoever has them read."""
    made = QObject()
    yield made
    made.deleteLater()


def begin(reading: ReadingFiles) -> None:
    """Without the wait in which the vault opens."""
    reading._soon.start(0)


def test_they_are_read_one_after_another_and_what_came_of_each_is_kept(
    qtbot: QtBot, desk: Desk, port: PaperWords, owner: QObject
) -> None:
    begin(ReadingFiles(desk, port, owner))

    qtbot.waitUntil(lambda: len(port.kept) == 2)

    assert port.kept == [(file(1), "canoe"), (file(2), TOO_LARGE)]


def test_what_is_recorded_later_is_read_too(
    qtbot: QtBot, desk: Desk, port: PaperWords, owner: QObject
) -> None:
    begin(ReadingFiles(desk, port, owner))
    qtbot.waitUntil(lambda: len(port.kept) == 2)
    port.waiting.append((file(3), b"lake"))

    desk.tasks.recorded.emit(RECORDED)

    qtbot.waitUntil(lambda: port.kept[-1] == (file(3), "lake"))


def test_a_failure_is_told_to_nobody_and_the_next_record_tries_again(
    qtbot: QtBot, desk: Desk, port: PaperWords, owner: QObject
) -> None:
    failures: list[Exception] = []
    desk.tasks.failed.connect(failures.append)
    port.fails = True
    begin(ReadingFiles(desk, port, owner))
    qtbot.waitUntil(lambda: port.asked == 1)
    port.fails = False

    desk.tasks.recorded.emit(RECORDED)

    qtbot.waitUntil(lambda: len(port.kept) == 2)
    assert failures == []


def test_once_put_away_it_stops_the_child_and_asks_for_nothing_more(
    qtbot: QtBot, desk: Desk, port: PaperWords, owner: QObject
) -> None:
    reading = ReadingFiles(desk, port, owner)

    reading.put_away()
    desk.tasks.recorded.emit(RECORDED)

    assert port.is_stopped
    assert not reading._soon.isActive()


def test_a_vault_that_cannot_be_written_is_left_alone(
    desk: Desk, port: PaperWords, owner: QObject
) -> None:
    reading = ReadingFiles(replace(desk, is_read_only=True), port, owner)

    desk.tasks.recorded.emit(RECORDED)

    assert not reading._soon.isActive()
