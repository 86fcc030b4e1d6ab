"""Bundles well sealed and truly signed, whose payload is not what a handoff holds."""

from collections.abc import Mapping
from itertools import chain

from desktop_app.domain.ids import CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from tests.mails import PDF
from tests.outside.forging import CARDS, ENTRIES, Forger, Refused, Spoil, card_line

_NOTE = {"type": "note", "start": None, "end": None, "precision": "unknown", "text/0000": "x"}


def _refused(verdict: str, cases: dict[str, Spoil]) -> dict[str, Refused]:
    return {name: (spoil, verdict) for name, spoil in cases.items()}


def _more(name: str, kind: str, body: Mapping[str, object], **how: object) -> Spoil:
    """One more entry in one of the two files, soundly signed."""
    return lambda f: f.bundle({name: f.honest[name] + f.line(kind, body, **how)})


def _revoking(forger: Forger) -> bytes:
    hidden = forger.line(kinds.REVOKE, {"key": b64(forger.receiver.vault.me.key), "reason": ""})
    return forger.bundle({ENTRIES: forger.honest[ENTRIES] + hidden})


_UNEXPECTED = {
    "empty entries": lambda f: f.bundle({ENTRIES: b""}),
    "entries of two cases": _more(ENTRIES, kinds.NOTE, _NOTE, case=CaseId(b"\x01" * 16)),
    "a revocation among the entries": _revoking,
    "a card among the entries": lambda f: f.bundle(
        {ENTRIES: f.honest[ENTRIES] + card_line(f.other) + b"\n"}
    ),
    "a note among the cards": _more(CARDS, kinds.NOTE, _NOTE),
    "a card in a channel of cases": _more(CARDS, kinds.CARD, {"name": "Dana"}),
    "a case in the channel of agencies": _more(ENTRIES, kinds.NOTE, _NOTE, audience="agency"),
    "entries of noise": lambda f: f.bundle({ENTRIES: b"\xff\xfe\n" * 50}),
    "entries of brackets": lambda f: f.bundle({ENTRIES: b"[" * 50_000 + b"\n"}),
    "entries of another alphabet": lambda f: f.bundle(
        {ENTRIES: f.honest[ENTRIES].decode().encode("utf-16")[:-1] + b"\n"}
    ),
    "a hundred thousand empty lines": lambda f: f.bundle({ENTRIES: b"\n" * 100_000}),
}
_TABLES: list[dict[str, Refused]] = [
    _refused("bundle_bad_entries", _UNEXPECTED),
    _refused(
        "bundle_bad_entries missing",
        {
            "no entries": lambda f: f.bundle({ENTRIES: None}),
            "no cards": lambda f: f.bundle({CARDS: None}),
        },
    ),
    _refused(
        "bundle_bad_entries cut",
        {
            "a last line without end": lambda f: f.bundle({ENTRIES: f.honest[ENTRIES][:-1]}),
            "a last card without end": lambda f: f.bundle({CARDS: f.honest[CARDS][:-1]}),
        },
    ),
    _refused(
        "bundle_bad_entries long",
        {
            "a line of two MiB": lambda f: f.bundle({ENTRIES: b"x" * (2 << 20) + b"\n"}),
            "a line of forty MiB": lambda f: f.bundle({ENTRIES: b"x" * (40 << 20) + b"\n"}),
        },
    ),
    _refused(
        "attachment_missing 1", {"a file that is not there": lambda f: f.bundle({f.plan: None})}
    ),
    _refused(
        "attachment_damaged",
        {
            "a file with more in it": lambda f: f.bundle({f.plan: PDF + b"%"}),
            "a file of the same length": lambda f: f.bundle({f.plan: b"%" * len(PDF)}),
            "a file without a byte": lambda f: f.bundle({f.plan: b""}),
            "a program for the plan": lambda f: f.bundle({f.plan: b"MZ" + bytes(500)}),
        },
    ),
]
CONTENTS: dict[str, Refused] = dict(chain.from_iterable(table.items() for table in _TABLES))
