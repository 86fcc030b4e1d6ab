"""What a judgement of a standard says, read from its entry."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.ids import EntryId
from desktop_app.domain.occurred import is_date
from desktop_app.domain.standards import Answer
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.entry import Entry

_ENTRY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """An answer by one version of a rule: of an entry, or of the case on a day."""

    standard: str
    version: str
    answer: Answer
    reason: str
    entry: EntryId | None = None
    day: date | None = None


def tick_body(said: Judgement) -> dict[str, object]:
    """How it is written down."""
    body: dict[str, object] = {
        "standard": said.standard,
        "version": said.version,
        "answer": said.answer.value,
        "reason": said.reason,
    }
    if said.entry is not None:
        body["entry"] = b64(said.entry)
    if said.day is not None:
        body["day"] = said.day.isoformat()
    return body


def read_tick(entry: Entry) -> Judgement | None:
    """The judgement of an entry; None where it isn't all shown, or makes no sense.

    One without a reason is none, and one of neither an entry nor a day is of nothing.
    """
    said = entry.shown or {}
    words = [said.get(name) for name in ("standard", "version", "answer", "reason")]
    standard, version, answer, reason = (each if isinstance(each, str) else "" for each in words)
    if not (standard and version and reason.strip()) or answer not in set(Answer):
        return None
    about, day = _about(said.get("entry")), said.get("day")
    on = date.fromisoformat(day) if isinstance(day, str) and is_date(day) else None
    if ("entry" in said) != (about is not None) or (about is None) == (on is None):
        return None
    return Judgement(
        standard=standard,
        version=version,
        answer=Answer(answer),
        reason=reason,
        entry=about,
        day=on,
    )


def _about(untrusted: object) -> EntryId | None:
    try:
        return EntryId(unb64(untrusted, _ENTRY_BYTES)) if isinstance(untrusted, str) else None
    except NotCanonical:
        return None
