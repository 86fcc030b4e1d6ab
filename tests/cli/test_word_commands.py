"""A handoff to somebody without a key: six words, shown once, and nothing else opens it."""

import io
import tarfile
from pathlib import Path

import pyrage

from tests.cli.terminal import Terminal

SAID = ("--purpose", "To plan the first week.", "--authority", "With her consent")
LAURIE = ("--words-for", "Laurie Penner, Porcupine Youth House")


def _built(terminal: Terminal, out: Path) -> str:
    terminal.note("Cedar-0412")
    arguments = ("Cedar-0412", *LAURIE, *SAID, "--out", str(out))
    return str(terminal.do("dana", "handoff", "build", *arguments)["words"])


def test_the_words_open_it_and_it_tells_how(terminal: Terminal) -> None:
    out = terminal.folder / "cedar.tlh"

    words = _built(terminal, out)

    tar = pyrage.passphrase.decrypt(out.read_bytes(), words)
    with tarfile.open(fileobj=io.BytesIO(tar)) as archive:
        read_me = archive.extractfile("data/READ-ME-FIRST.txt")
        text = read_me.read().decode() if read_me is not None else ""
    assert "Laurie Penner, Porcupine Youth House" in text
    assert words not in text
    beside = (terminal.folder / "cedar.tlh.HOW-TO-OPEN.txt").read_text("utf-8")
    assert "age -d -o opened.tar 'cedar.tlh'" in beside
    assert not any(name in beside for name in (words, "Laurie", "Cedar", "Dana"))
    assert len(words.split("-")) == 6


def test_nobodys_throughline_takes_it_in_not_even_the_senders(terminal: Terminal) -> None:
    out = terminal.folder / "cedar.tlh"
    _built(terminal, out)

    for vault in ("dana", "owen"):
        refused = terminal.ask(vault, "handoff", "open", str(out))

        assert refused.error == "seal_header_unsafe"


def test_words_and_keys_are_never_mixed(terminal: Terminal) -> None:
    terminal.note("Cedar-0412")
    owen = str(terminal.do("dana", "card", "list")["cards"][1]["id"])
    out = terminal.folder / "cedar.tlh"

    arguments = ("Cedar-0412", "--to", owen, *LAURIE, *SAID, "--out", str(out))
    refused = terminal.ask("dana", "handoff", "build", *arguments)

    assert refused.error == "bad_recipient"
    assert not out.exists()
