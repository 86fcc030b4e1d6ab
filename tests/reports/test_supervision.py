"""Sign-offs and questions stand beneath their note: who said what, when, and how it stands."""

from dataclasses import replace

import pytest

from desktop_app.domain.disclosing import Sending, Why
from desktop_app.domain.disclosure import Piece, ReaderLine
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import EntryId
from desktop_app.domain.review import Question, Reply, SignOff
from desktop_app.reports.days import days_of, timeline
from desktop_app.reports.events_csv import events_csv
from desktop_app.reports.plain_text import text_of
from desktop_app.reports.timeline_html import timeline_html
from desktop_app.reports.words_english import ENGLISH
from desktop_app.reports.writing import writing_in
from tests.reports.made_up import OWEN, PLAIN, RECORD, RENEE
from tests.reports.page import check_structure, read
from tests.reports.tables import rows_of

REVIEW, QUESTION, ANSWER, LAST = (EntryId(bytes([0x60 + each]) * 32) for each in range(4))
SIGNED = SignOff(id=REVIEW, author=RENEE, recorded_ms=1_794_446_000_000, words="Read with care.")
ASKED = Question(
    id=QUESTION,
    author=OWEN,
    recorded_ms=1_794_447_000_000,
    text="Which door was it?",
    to_name="Renée Courville",
    due="2026-11-14T09:00-06:00",
    replies=(
        Reply(id=ANSWER, author=RENEE, recorded_ms=1_794_448_000_000, text="The back one."),
        Reply(id=LAST, author=OWEN, recorded_ms=1_794_449_000_000, text="Thanks.", closes=True),
    ),
    is_open=False,
)


def record(
    signed: SignOff = SIGNED,
    asked: Question = ASKED,
    thread: dict[EntryId, tuple[Piece, ...]] | None = None,
) -> ReadableRecord:
    entry = replace(PLAIN, sign_offs=(signed,), questions=(asked,))
    line = ReaderLine(entry=entry, sending=Sending.SEND, pieces=(Piece(entry.text),))
    line = replace(line, thread=thread or {})
    disclosure = replace(RECORD.disclosure, lines=(line,))
    return replace(RECORD, entries=(entry,), disclosure=disclosure)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            (
                "Signed off by Renée Courville, Lake of the Woods CFS (Child protection), ",
                "Owen Harada, Kenora Detachment (Police) asked Renée Courville, ",
                "An answer was asked for by ",
                "Questions about this note",
            ),
        ),
        (
            "fr",
            (
                "Approuvée par Renée Courville, Lake of the Woods CFS ",
                " a demandé à Renée Courville, ",
                "Réponse attendue au plus tard ",
                "Questions sur cette note",
            ),
        ),
    ],
)
def test_who_said_what_stands_beneath_the_note_in_the_language_of_the_page(
    language: str, said: tuple[str, ...]
) -> None:
    page = read(timeline_html(record(), language))

    check_structure(page)
    (note,) = page.all("article")
    assert [each for each in said if each not in note.text] == []
    places = [note.text.index(each.text) for each in ASKED.replies]
    assert note.text.index("Read with care.") < note.text.index(ASKED.text) < min(places)
    assert places == sorted(places)
    assert note.text.index(said[2]) < min(places)


def test_on_paper_it_is_the_same() -> None:
    made = record()
    writing = writing_in("en", made, is_bilingual=True)

    shown = text_of(timeline(made, list(days_of(made.entries, writing)), writing))

    for words in ("Read with care.", ASKED.text, "The back one.", "Thanks.", "Signed off by"):
        assert words in shown


@pytest.mark.parametrize(
    ("signed", "said", "code"),
    [
        (replace(SIGNED, is_whole=False), "; amended since.", "amended_since"),
        (replace(SIGNED, counts=False), "; it doesn’t count: they weren’t", "not_counting"),
        (replace(SIGNED, counts=False, is_judged=False), "; not judged: that", "not_judged"),
    ],
)
def test_a_sign_off_that_does_not_stand_says_so(signed: SignOff, said: str, code: str) -> None:
    made = record(signed)

    columns, row = rows_of(events_csv(made, ENGLISH))

    (note,) = read(timeline_html(made)).all("article")
    assert said in note.text
    assert f"({code}): Read with care." in dict(zip(columns, row, strict=True))["sign_offs"]


def test_an_open_question_says_so_and_one_that_stayed_behind_its_answer_too() -> None:
    asked = replace(ASKED, text="", is_open=True, replies=ASKED.replies[:1])

    (note,) = read(timeline_html(record(asked=asked))).all("article")

    assert "The question itself isn’t here." in note.text
    assert "Not settled." in note.text
    assert "The back one." in note.text


def test_gaps_stand_where_words_of_a_thread_stay() -> None:
    asked = replace(ASKED, text=" was it?")
    thread = {
        REVIEW: (Piece("", Why.TELEPHONE),),
        QUESTION: (Piece("", Why.NAME, "kin"), Piece(" was it?")),
    }
    made = record(replace(SIGNED, words=""), asked, thread)

    columns, row = rows_of(events_csv(made, ENGLISH))

    (note,) = read(timeline_html(made)).all("article")
    cells = dict(zip(columns, row, strict=True))
    assert "[telephone number held back]" in note.text
    assert "[kin: name held back] was it?" in note.text
    assert "[telephone number held back]" in cells["sign_offs"]
    assert "[kin] was it?" in cells["questions"]


def test_a_row_tells_a_question_with_its_replies() -> None:
    columns, row = rows_of(events_csv(record(), ENGLISH))

    told = dict(zip(columns, row, strict=True))["questions"]
    assert told.startswith("Owen Harada → Renée Courville 2026-11-")
    assert "(settled), due 2026-11-14T09:00-06:00: Which door was it? | Renée Courville" in told
    assert "(answers): The back one. | " in told
    assert told.endswith("(settles): Thanks.")
