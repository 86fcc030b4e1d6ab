"""Foreign files are read in a child that may die without hurting anybody."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.intake.child_process import ReadingChild, run_in_child
from desktop_app.intake.limits import Limits
from desktop_app.intake.mail.reading import read_mail
from desktop_app.intake.wire import Reader

_MAIL = b"From: a@b.example\nTo: c@d.example\nSubject: A visit\n\nShe is well.\n"
_ROOT = Path(__file__).parents[2]

# The real child, but for a word that a file may hold.
_FRAGILE = """
import os, sys, time
from desktop_app.intake import piping, wire
read, write = lambda n: os.read(0, n), lambda b: os.write(1, b)
from desktop_app.intake.mail.reading import read_mail
while (body := piping.read_message(read, 1 << 30)) is not None:
    raw = wire.unpack_request(body).untrusted
    if b"crash" in raw: os.abort()
    if b"hang" in raw: time.sleep(600)
    if b"lie" in raw: write(b"\\x00" * 7 + b"\\x03abc"); continue
    if b"flood" in raw: write(b"\\xff" * 8); continue
    write(piping.pack(wire.Answer(mail=read_mail(raw))))
"""


def test_a_mail_read_in_a_child_is_the_mail_read_here() -> None:
    found = run_in_child(Reader.MAIL, _MAIL)

    assert found == read_mail(_MAIL)


def test_a_file_that_is_no_mail_comes_back_with_the_reason() -> None:
    assert run_in_child(Reader.MAIL, b"words") == Unreadable(UnreadableReason.NOT_MAIL)


def test_one_child_reads_many_files() -> None:
    with ReadingChild(Limits()) as child:
        found = [child.read(Reader.MAIL, _MAIL + b"%d" % number) for number in range(20)]

    assert [mail.text for mail in found if isinstance(mail, MailMessage)] == [
        f"She is well.\n{number}" for number in range(20)
    ]


@pytest.mark.parametrize("word", [b"crash", b"lie", b"flood"])
def test_a_file_that_ends_the_child_does_not_take_the_others_with_it(word: bytes) -> None:
    with ReadingChild(Limits(), (sys.executable, "-c", _FRAGILE)) as child:
        found = [child.read(Reader.MAIL, raw) for raw in (_MAIL, _MAIL + word, _MAIL)]

    mail = read_mail(_MAIL)
    assert found == [mail, Unreadable(UnreadableReason.READER_CRASHED), mail]


def test_a_file_that_never_ends_is_given_up() -> None:
    with ReadingChild(Limits(seconds=1.5), (sys.executable, "-c", _FRAGILE)) as child:
        slow, next_one = child.read(Reader.MAIL, b"hang"), child.read(Reader.MAIL, _MAIL)

    assert slow == Unreadable(UnreadableReason.READER_TOO_SLOW)
    assert next_one == read_mail(_MAIL)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    limits = Limits(memory_bytes=96 * 1024 * 1024)

    with ReadingChild(limits) as child:
        large = child.read(Reader.MAIL, _MAIL + b"x y\n" * 6_000_000)
        next_one = child.read(Reader.MAIL, _MAIL)

    assert isinstance(large, Unreadable)
    assert large.reason in (
        UnreadableReason.READER_OUT_OF_MEMORY,
        UnreadableReason.READER_CRASHED,
    )
    assert next_one == read_mail(_MAIL)


def test_a_file_over_the_limit_is_not_even_sent() -> None:
    with ReadingChild(Limits(file_bytes=10), ("no-such-program",)) as child:
        assert child.read(Reader.MAIL, _MAIL) == Unreadable(UnreadableReason.TOO_LARGE)


def test_a_child_that_cannot_be_started_is_a_reason_and_not_a_crash() -> None:
    with ReadingChild(Limits(), ("no-such-program",)) as child:
        assert child.read(Reader.MAIL, _MAIL) == Unreadable(UnreadableReason.READER_CRASHED)


def test_a_child_that_was_closed_reads_again_when_asked() -> None:
    child = ReadingChild(Limits())
    first = child.read(Reader.MAIL, _MAIL)
    child.close()

    second = child.read(Reader.MAIL, _MAIL)
    child.close()

    assert first == second == read_mail(_MAIL)


def test_the_child_loads_no_window_no_database_and_no_keys() -> None:
    script = "import sys, desktop_app.intake.child; print('\\n'.join(sys.modules))"

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True
    )

    loaded = {name.partition(".")[0] for name in ran.stdout.split()}
    assert "msgspec" in loaded
    assert not loaded & {"PySide6", "sqlalchemy", "sqlcipher3", "nacl", "cryptography", "keyring"}


def test_the_program_does_not_load_the_parsers_to_start_a_child() -> None:
    script = "import sys, desktop_app.intake.child_process; print('\\n'.join(sys.modules))"

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True
    )

    assert "desktop_app.intake.mail.reading" not in ran.stdout.split()
