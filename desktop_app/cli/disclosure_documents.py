"""What would leave and what would stay, as JSON and in words: a look before anything is built."""

from collections.abc import Iterator
from datetime import UTC, datetime

from desktop_app.cli.note_documents import entry_document
from desktop_app.cli.plain_words import counted
from desktop_app.domain.disclosing import Sending, Withheld
from desktop_app.domain.disclosure import Disclosure, Piece, ReaderLine
from desktop_app.domain.ids import printed


def disclosure_document(disclosure: Disclosure) -> dict[str, object]:
    """Every count, every line as its reader sees it, and everything that stays."""
    tally = disclosure.tally
    return {
        "codename": disclosure.codename,
        "entries": tally.entries,
        "full": tally.full,
        "redacted": tally.redacted,
        "stubs": tally.stubs,
        "fields_withheld": tally.fields,
        "stubs_reveal": {
            "authors": tally.stub_authors,
            "from": _day(tally.stubs_from_ms),
            "until": _day(tally.stubs_until_ms),
        },
        "attachments": tally.attachments,
        "bytes": tally.attachment_bytes,
        "attachments_staying": tally.attachments_staying,
        "notes": {sending.value: tally.notes.get(sending, 0) for sending in Sending},
        "reasons": {why.value: count for why, count in sorted(tally.by_reason.items())},
        "lines": [_line(line) for line in disclosure.lines],
        "withheld": [_withheld(one) for one in disclosure.withheld],
        "said_elsewhere": [
            {
                "kept_in": printed("e", one.kept_in),
                "said_in": printed("e", one.said_in) if one.said_in else "cover",
            }
            for one in disclosure.repeated
        ],
    }


def disclosure_words(disclosure: Disclosure) -> str:
    """The same in a few lines."""
    tally = disclosure.tally
    is_more = tally.withheld or any(line.thread for line in disclosure.lines)
    return "\n".join(_told(disclosure) if is_more else [_leaves(disclosure)])


def _told(disclosure: Disclosure) -> Iterator[str]:
    tally = disclosure.tally
    yield _leaves(disclosure)
    if sent := sum(bool(line.thread) for line in disclosure.lines):
        yield f"With questions and sign-offs: {counted(sent, 'note')}."
    if tally.stubs:
        days = f"{_day(tally.stubs_from_ms)} to {_day(tally.stubs_until_ms)}"
        authors = counted(tally.stub_authors, "author")
        yield f"As stubs: {tally.stubs}; they show that {authors} wrote something, {days}."
    if tally.redacted:
        yield f"With gaps: {counted(tally.redacted, 'entry')}, {counted(tally.fields, 'gap')}."
    if not tally.withheld:
        return
    reasons = (f"{why.value} {count}" for why, count in sorted(tally.by_reason.items()))
    yield f"Why: {', '.join(reasons)}."
    if disclosure.repeated:
        yield f"Said elsewhere all the same: {counted(len(disclosure.repeated), 'place')}."


def _leaves(disclosure: Disclosure) -> str:
    tally = disclosure.tally
    return f"{counted(tally.entries, 'entry')}, {counted(tally.attachments, 'file')}."


def _line(line: ReaderLine) -> dict[str, object]:
    return {
        **entry_document(line.entry),
        "sending": line.sending.value,
        "why": line.why.value if line.why else None,
        "may": sorted(each.value for each in line.may),
        "pieces": [_piece(piece) for piece in line.pieces],
        "thread": {
            printed("e", id_): [_piece(piece) for piece in pieces]
            for id_, pieces in line.thread.items()
        },
        "withheld": [_withheld(one) for one in line.withheld],
        "sent_before": line.sent_before,
    }


def _piece(piece: Piece) -> dict[str, object]:
    if not piece.is_gap:
        return {"words": piece.words}
    return {"gap": piece.why.value if piece.why else None, "label": piece.label}


def _withheld(one: Withheld) -> dict[str, str]:
    return {
        "entry": printed("e", one.entry),
        "name": one.name,
        "why": one.why.value,
        "label": one.label,
    }


def _day(recorded_ms: int | None) -> str | None:
    if recorded_ms is None:
        return None
    return datetime.fromtimestamp(recorded_ms / 1000, UTC).date().isoformat()
