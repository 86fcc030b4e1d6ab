"""Signs off what was read, asks what is unclear, answers, and closes a question (decision 043)."""

from collections.abc import Sequence
from datetime import UTC, datetime

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question, Seen
from desktop_app.domain.writing import into_runs, storable
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.notes import body_of_text
from desktop_app.ledger.reviewing import MOST_COVERED, body_of_review
from desktop_app.services.beneath import beneath
from desktop_app.services.notes import known_names
from desktop_app.services.opened import OpenVault
from desktop_app.services.ports import Receipt

_HOUR_MS = 3_600_000


def sign_off(vault: OpenVault, seen: Sequence[Seen], words: str = "") -> Receipt:
    """Sign off notes as they were displayed: these words, and nothing that came since.

    One entry for each note, all of them or none: each names the exact entries it covers.

    Raises:
        Refusal: NOTHING_TO_SIGN; SIGN_OFF_EARLIER where the view stood at an earlier moment;
            SIGN_OFF_NOT_YOURS; SIGN_OFF_UNSEEN where a note isn't all here, or isn't what was
            displayed any more; UNKNOWN_ENTRY, TEXT_NOT_STORABLE.
    """
    if not seen:
        raise Refusal(RefusalCode.NOTHING_TO_SIGN)
    return vault.book.append(vault.pen, _sign_offs(vault, seen, words))


def sign_with(
    vault: OpenVault, seen: Sequence[Seen], asked: Draft | None, settled: Sequence[EntryId] = ()
) -> Receipt:
    """Sign off some notes, settle own questions, ask about another note: all of it, or nothing.

    A question that somebody has closed since is settled already. `asked` is a `question_draft`.

    Raises:
        Refusal: as `sign_off`; NOTHING_TO_SIGN where nothing at all is to be put on record.
    """
    closing = (_closing(vault, each) for each in settled)
    drafts = [*_sign_offs(vault, seen, ""), *(each for each in closing if each is not None)]
    if asked is not None:
        drafts.append(asked)
    if not drafts:
        raise Refusal(RefusalCode.NOTHING_TO_SIGN)
    return vault.book.append(vault.pen, drafts)


def may_sign_off(vault: OpenVault, entry: TimelineEntry) -> bool:
    """Whether a sign-off of a note by this vault's person would count now."""
    return vault.reviews.may_sign_off(entry.id, vault.me.key, vault.clock.now_ms())


def ask(vault: OpenVault, note: EntryId, text: str, *, language: str = "en") -> Receipt:
    """Ask the author of a note what is unclear about it. The agency's clock starts.

    `language` is the one the words are in, as of a note.

    Raises:
        Refusal: UNKNOWN_ENTRY, EMPTY_NOTE, TEXT_NOT_STORABLE; OWN_NOTE.
    """
    return vault.book.append(vault.pen, [question_draft(vault, note, text, language)])


def question_draft(vault: OpenVault, note: EntryId, text: str, language: str = "en") -> Draft:
    """The entry a question will be; as `ask`."""
    entry = vault.reading.entry(note)
    if vault.reviews.is_own(note, vault.me.key):
        raise Refusal(RefusalCode.OWN_NOTE)
    author = vault.reviews.author_of(note)
    due_ms = vault.clock.now_ms() + vault.clocks.clarification_hours * _HOUR_MS
    body = {
        "to": "" if author is None else b64(author),
        "to_name": entry.author.name,
        "due": datetime.fromtimestamp(due_ms / 1000, UTC).isoformat(timespec="minutes"),
        **_text(vault, entry, text, language),
    }
    return beneath(vault, entry.id, kinds.QUESTION, body)


def answer(
    vault: OpenVault,
    question: EntryId,
    text: str,
    amendment: EntryId | None = None,
    *,
    language: str = "en",
) -> Receipt:
    """Answer a question in plain words, or say which amendment answers it.

    Raises:
        Refusal: UNKNOWN_QUESTION, QUESTION_CLOSED; EMPTY_NOTE without words or amendment;
            UNKNOWN_ENTRY for an amendment of another note; TEXT_NOT_STORABLE.
    """
    entry, asked = _open_question(vault, question)
    if amendment is not None and all(each.id != amendment for each in entry.amendments):
        raise Refusal(RefusalCode.UNKNOWN_ENTRY)
    words = _text(vault, entry, text, language, may_be_empty=amendment is not None)
    body = {"amendment": "" if amendment is None else b64(amendment), **words}
    return vault.book.append(vault.pen, [beneath(vault, asked.id, kinds.ANSWER, body)])


def close_question(vault: OpenVault, question: EntryId, words: str = "") -> Receipt:
    """Say that a question is settled.

    Raises:
        Refusal: UNKNOWN_QUESTION, QUESTION_CLOSED, TEXT_NOT_STORABLE; NOT_THE_ASKER for
            anybody but who asked and the supervisors of the note's author.
    """
    return vault.book.append(vault.pen, [_close_draft(vault, question, words)])


def _closing(vault: OpenVault, question: EntryId) -> Draft | None:
    try:
        return _close_draft(vault, question, "")
    except Refusal as refusal:
        if refusal.code is RefusalCode.QUESTION_CLOSED:
            return None
        raise


def _close_draft(vault: OpenVault, question: EntryId, words: str) -> Draft:
    entry, asked = _open_question(vault, question)
    now_ms = vault.clock.now_ms()
    if not (
        vault.reviews.is_own(asked.id, vault.me.key)
        or vault.reviews.may_sign_off(entry.id, vault.me.key, now_ms)
    ):
        raise Refusal(RefusalCode.NOT_THE_ASKER)
    body: dict[str, object] = {"words": storable(words).strip()}
    return beneath(vault, asked.id, kinds.QUESTION_CLOSE, body)


def _sign_offs(vault: OpenVault, seen: Sequence[Seen], words: str) -> list[Draft]:
    said = storable(words).strip()
    return [_sign_off(vault, each, said) for each in seen]


def _sign_off(vault: OpenVault, seen: Seen, words: str) -> Draft:
    if seen.known_by_ms is not None:
        raise Refusal(RefusalCode.SIGN_OFF_EARLIER)
    entry = vault.reading.entry(seen.note)
    if not may_sign_off(vault, entry):
        raise Refusal(RefusalCode.SIGN_OFF_NOT_YOURS)
    standing = entry.seen().ids
    is_seen = seen.is_whole and seen.ids == standing and vault.reviews.is_complete(standing)
    if not is_seen or len(standing) > MOST_COVERED:
        raise Refusal(RefusalCode.SIGN_OFF_UNSEEN)
    return beneath(vault, entry.id, kinds.REVIEW, body_of_review(standing, words))


def _open_question(vault: OpenVault, id_: EntryId) -> tuple[TimelineEntry, Question]:
    signed = vault.reading.signed(id_)
    if signed.header.kind != kinds.QUESTION or signed.refers is None:
        raise Refusal(RefusalCode.UNKNOWN_QUESTION)
    entry = vault.reading.entry(signed.refers)
    asked = next((each for each in entry.questions if each.id == id_), None)
    if asked is None:
        raise Refusal(RefusalCode.UNKNOWN_QUESTION)
    if not asked.is_open:
        raise Refusal(RefusalCode.QUESTION_CLOSED)
    return entry, asked


def _text(
    vault: OpenVault, entry: TimelineEntry, text: str, language: str, *, may_be_empty: bool = False
) -> dict[str, object]:
    said = storable(text).strip()
    if not said and not may_be_empty:
        raise Refusal(RefusalCode.EMPTY_NOTE)
    if not said:
        return {}
    return {"lang": language, **body_of_text(into_runs(said, known_names(vault, entry.case)))}
