"""Pictures and pages are decoded in a child that can reach nothing, and is not believed."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen, PictureSeen, Pixels
from desktop_app.intake.child_process import ReadingChild
from desktop_app.intake.limits import Limits
from desktop_app.intake.wire import Answer, Reader, Request

_ROOT = Path(__file__).parents[3]
_SAMPLE = _ROOT / "resources" / "sample"


def test_one_child_shows_a_picture_a_page_and_a_picture_again() -> None:
    table = Request(Reader.PICTURE, (_SAMPLE / "kitchen-table.png").read_bytes(), 300)
    plan = Request(Reader.PAGE, (_SAMPLE / "safety-plan.pdf").read_bytes(), 300)

    with ReadingChild(Limits()) as child:
        first, page, second = child.answer(table), child.answer(plan), child.answer(table)

    assert isinstance(first, PictureSeen)
    assert first == second
    assert isinstance(page, PageSeen)
    assert "Safety plan" in page.text


def test_a_telephones_photograph_with_smaller_ones_behind_it_is_one_photograph() -> None:
    file, photo = BytesIO(), Image.new("RGB", (60, 40), "red")
    photo.save(file, "MPO", save_all=True, append_images=[photo.resize((30, 20))])

    with ReadingChild(Limits()) as child:
        found = child.answer(Request(Reader.PICTURE, file.getvalue(), 300))
        bare = child.answer(Request(Reader.BARE, file.getvalue()))

    assert isinstance(found, PictureSeen)
    assert (found.pixels.width, found.is_moving) == (60, False)
    assert isinstance(bare, bytes)
    assert bare.count(b"\xff\xd8\xff") == 1 < file.getvalue().count(b"\xff\xd8\xff")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bound")
def test_once_it_reads_it_opens_no_file_and_no_connection() -> None:
    script = """
import socket
from desktop_app.intake import isolation
isolation.reach_nothing_more()
for reach in (lambda: open("/etc/hostname"), socket.socket):
    try:
        reach()
    except OSError as error:
        print(error.errno)
"""

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True
    )

    assert ran.stdout.split() == ["24", "24"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the processes of a user")
def test_it_starts_no_process_either() -> None:
    if os.getuid() == 0:
        pytest.skip("the superuser may start as many processes as it likes")
    script = """
import os
from desktop_app.intake.isolation import bound_ourselves
bound_ourselves(1 << 30)
try:
    os.fork()
except BlockingIOError:
    print("none")
"""

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True
    )

    assert ran.stdout == "none\n"


def test_the_program_itself_loads_no_decoder() -> None:
    script = "import sys, desktop_app.app.workplace; print('\\n'.join(sys.modules))"

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=_ROOT, capture_output=True, text=True, check=True
    )

    loaded = set(ran.stdout.split())
    assert "desktop_app.intake.child_process" in loaded
    assert not loaded & {"PIL", "pypdfium2", "pypdfium2_raw"}


_RED = bytes([255, 0, 0, 255])


@pytest.mark.parametrize(
    ("pixels", "is_believed"),
    [
        (Pixels(2, 1, _RED * 2), True),
        (Pixels(2, 1, _RED * 3), False),
        (Pixels(2, 2, _RED), False),
        (Pixels(0, 5, b""), False),
        (Pixels(-2, -1, _RED * 2), False),
        (Pixels(17, 1, _RED * 17), False),
    ],
)
def test_pixels_are_believed_only_if_they_are_as_many_as_said_and_not_too_many(
    pixels: Pixels, *, is_believed: bool
) -> None:
    answer = Answer(picture=PictureSeen(pixels=pixels, width=9, height=9))

    found = answer.to(Request(Reader.PICTURE, b"", edge=16))

    failed = Unreadable(UnreadableReason.READER_CRASHED)
    assert found == (answer.picture if is_believed else failed)


def test_an_answer_to_another_question_is_none() -> None:
    answer = Answer(picture=PictureSeen(pixels=Pixels(1, 1, _RED), width=1, height=1))

    for reader in (Reader.MAIL, Reader.PAGE):
        found = answer.to(Request(reader, b"", edge=16))
        assert found == Unreadable(UnreadableReason.READER_CRASHED)
