"""A bundle for somebody without a key, opened as the text beside it says, by the real age."""

import sys
from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.how_to_open import write_how_to_open
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.reports.recipe import FOLDER
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.word_recipients import without_key
from tests.outside.conftest import People
from tests.outside.handing import a_case, a_note
from tests.outside.steps import blocks, english
from tests.outside.stock import needs, run

WORDS = "river-cedar-window-lake-morning-thread"

# In a process of one thread: one with several may not make itself a terminal.
_TYPIST = """
import os, pty, sys, time
script, words = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp("sh", ["sh", "-e", "-c", script])
asked = b""
while b"assphrase" not in asked:
    asked += os.read(terminal, 1024)
time.sleep(0.2)  # age turns the echo off after it has asked
os.write(terminal, words.encode() + b"\\n")
try:
    while os.read(terminal, 1024):
        pass
except OSError:  # so Linux says that nobody holds the other end any more
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal to type into")
def test_the_text_beside_it_and_six_words_are_enough(people: People, tmp_path: Path) -> None:
    needs("age", "tar", "sha512sum")
    case = a_case(people.dana)
    a_note(people.dana, case, "Seen at school.")
    request = HandoffRequest(
        case=case,
        recipients=(without_key("Laurie Penner", "Porcupine Youth House"),),
        purpose="To plan the first week.",
        authority="With her consent.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    bundle = tmp_path / FOLDER / "cedar.tlh"
    bundle.parent.mkdir()
    desk = Desk(BundleCourier(people.dana, WORDS), BundleScribe())
    build_handoff(people.dana.vault, desk, request, str(bundle), lambda *_: True)

    beside = write_how_to_open(bundle, request)
    assert beside is not None
    steps = blocks(english(beside.read_bytes()))
    _typed(f"HOME='{tmp_path}'\n" + "\n".join(steps[:2]), WORDS, tmp_path)

    opened = bundle.parent / "cedar-opened"
    assert b"Seen at school." in (opened / "data" / "timeline.html").read_bytes()
    assert "FAILED" not in run("sha512sum", "-c", "manifest-sha512.txt", folder=opened)


def _typed(script: str, words: str, folder: Path) -> None:
    """Run a script at a terminal of its own, and type the words when it asks for them."""
    run(sys.executable, "-c", _TYPIST, script, words, folder=folder)
