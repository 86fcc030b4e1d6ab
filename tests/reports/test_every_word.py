"""Whatever stays behind: every word that leaves can be read, of every version of a note."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId
from desktop_app.domain.note import Amendment, Disagreement
from desktop_app.reports.days import days_of, timeline
from desktop_app.reports.plain_text import text_of
from desktop_app.reports.timeline_html import timeline_html
from desktop_app.reports.writing import writing_in
from tests.reports.made_up import AMENDED, OWEN, RECORD, RENEE
from tests.reports.page import read

WORDS = some.text("abcdefgh", min_size=5, max_size=9)
TOLD = some.lists(WORDS, min_size=1, max_size=3).map(lambda words: Piece(" ".join(words)))
GAPS = some.builds(Piece, some.just(""), some.none() | some.sampled_from(Why), some.just(""))
VERSIONS = some.lists(TOLD | GAPS, max_size=4).map(tuple)


def _amendment(number: int, pieces: tuple[Piece, ...], struck: str | None) -> Amendment:
    told = "".join(piece.words for piece in pieces)
    return Amendment(
        id=EntryId(bytes([0x40 + number]) * 32),
        author=RENEE,
        recorded_ms=AMENDED.recorded_ms + number,
        reason="Corrected.",
        text=told or None,
        struck_reason=struck,
    )


@some.composite
def records(draw: some.DrawFn) -> ReadableRecord:
    """One note in up to four versions; of each, some runs stay."""
    first, *later = draw(some.lists(VERSIONS, min_size=1, max_size=4))
    amendments = [
        _amendment(number, pieces, draw(some.none() | some.just("Wrong note.")))
        for number, pieces in enumerate(later, start=1)
    ]
    entry = replace(
        AMENDED, text="".join(piece.words for piece in first), amendments=tuple(amendments)
    )
    amended = {each.id: pieces for each, pieces in zip(amendments, later, strict=True)}
    line = ReaderLine(entry=entry, sending=Sending.SEND, pieces=first, amended=amended)
    disclosure = replace(RECORD.disclosure, lines=(line,))
    return replace(RECORD, entries=(entry,), disclosure=disclosure)


def _told(record: ReadableRecord) -> Iterator[str]:
    (line,) = record.disclosure.lines
    for pieces in (line.pieces, *line.amended.values()):
        for piece in pieces:
            yield from piece.words.split()


@given(record=records(), language=some.sampled_from(("en", "fr")))
def test_every_run_that_leaves_is_on_the_page(record: ReadableRecord, language: str) -> None:
    page = read(timeline_html(record, language))

    (note,) = page.all("article")
    assert [word for word in _told(record) if word not in note.text] == []


@settings(max_examples=50)
@given(record=records())
def test_every_run_that_leaves_is_on_paper(record: ReadableRecord) -> None:
    writing = writing_in("en", record, is_bilingual=True)

    shown = text_of(timeline(record, list(days_of(record.entries, writing)), writing))

    assert [word for word in _told(record) if word not in shown] == []


OLD = (Piece("Text "), Piece("", Why.TELEPHONE), Piece(" after four. She likes beading."))
NEW = (Piece("Text "), Piece("", Why.TELEPHONE), Piece(" after five. She likes hockey."))


def _corrected() -> ReadableRecord:
    amendment = _amendment(3, NEW, None)
    said = Disagreement(
        id=EntryId(b"\x31" * 32),
        about=AMENDED.id,
        by="J.M.",
        author=OWEN,
        recorded_ms=AMENDED.recorded_ms + 1,
        text="I never said four o’clock.",
    )
    entry = replace(AMENDED, amendments=(amendment,), disagreements=(said,))
    amended = {amendment.id: NEW}
    line = ReaderLine(entry=entry, sending=Sending.SEND, pieces=OLD, amended=amended)
    return replace(RECORD, entries=(entry,), disclosure=replace(RECORD.disclosure, lines=(line,)))


def test_old_words_and_new_stand_beside_each_other_with_their_gaps() -> None:
    page = read(timeline_html(_corrected()))

    (history,) = (each for each in page.all("div") if each.attributes.get("class") == "history")
    old = "As first written:Text [telephone number held back] after four. She likes beading."
    new = "It then read:Text [telephone number held back] after five. She likes hockey."
    assert history.text.index(old) < history.text.index(new)


def test_a_statement_says_which_words_it_is_about_and_stands_in_order_of_time() -> None:
    page = read(timeline_html(_corrected()))

    (note,) = page.all("article")
    (history,) = (each for each in page.all("div") if each.attributes.get("class") == "history")
    assert "It speaks against the words as they were first written. They were amended" in note.text
    assert history.text.index("after four") < history.text.index("J.M. disagreed")
    assert history.text.index("J.M. disagreed") < history.text.index("after five")
