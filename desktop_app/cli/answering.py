"""How commands answer: words or one JSON document out, one plain sentence when they can't."""

import json
import os
import sys
from io import TextIOWrapper

import click

from desktop_app.cli.frame import Call
from desktop_app.cli.plain_words import why_not
from desktop_app.crypto.durable import disk_errors_as_faults
from desktop_app.domain.errors import Fault, Refusal
from desktop_app.domain.foreign_names import hides_something, shown_letter

BUG, USAGE = "bug", "usage"


def answer(call: Call, document: object, words: str) -> None:
    """Print the answer: one JSON document, or plain words.

    Raises:
        BrokenPipeError: when nobody reads any more.
        Fault: DISK_FULL and its like, when the answer goes to a file.
    """
    text = json.dumps(document, ensure_ascii=False, indent=1) if call.as_json else visible(words)
    if not text or sys.stdout is None:
        return
    try:
        print(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError:
        with disk_errors_as_faults():
            raise


def visible(words: str) -> str:
    """The words with every letter written out that a terminal would obey instead of showing."""
    if not hides_something(words):
        return words
    return "".join(each if each in "\n\t" else shown_letter(each) for each in words)


def failed(error: Exception, *, as_json: bool) -> int:
    """Say on standard error why it was not done; the exit code for that."""
    code = error.code.value if isinstance(error, Refusal | Fault) else BUG
    _complain(code, why_not(error), as_json=as_json)
    return 1


def misused(misuse: click.ClickException, *, as_json: bool) -> int:
    """Say how the command wants to be called; the exit code for that."""
    if as_json:
        _complain(USAGE, misuse.format_message(), as_json=True)
    else:
        misuse.show()
    return 2


def speak_utf8() -> None:
    """Write UTF-8 whatever the machine is set to: names must come out as they went in."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def fall_silent() -> None:
    """Write no more to an output that is gone; Python would complain of it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _complain(code: str, sentence: str, *, as_json: bool) -> None:
    said = {"error": {"code": code, "sentence": sentence}}
    words = json.dumps(said, ensure_ascii=False) if as_json else visible(sentence)
    print(words, file=sys.stderr)
