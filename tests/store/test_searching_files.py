"""Words looked for in files: in those that stand, once each, and never twice beside the note."""

from hashlib import sha256

import pytest

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.ids import AttachmentId, CaseId, EntryId
from desktop_app.domain.note import SearchHit
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.services.ports import Manner
from desktop_app.store.file_texts import FileTexts
from tests.ledger.devices import CASE, Device, purge_of
from tests.store.desk import Desk

IN_FILES = Manner(in_files=True)
OTHER_CASE = CaseId(b"another one here")


def file(name: str, mime: str = "text/plain") -> Attachment:
    """A file as an entry names it; its words are what the test says they are."""
    digest = sha256(name.encode()).digest()
    return Attachment(
        id=AttachmentId(digest[:16]),
        keyset="key",
        size=100,
        cipher_size=120,
        sha256=digest.hex(),
        mime=mime,
        name=name,
    )


PLAN = file("plan.txt")


def texts(desk: Desk) -> FileTexts:
    """The words taken out of files."""
    return desk.replica.database.file_texts


def keep(desk: Desk, file: Attachment, words: str) -> None:
    """As if the reading child had found them."""
    texts(desk).keep(file.id, file.sha256, words)


def note_with(desk: Desk, *files: Attachment, text: str = "Words.", **how: CaseId) -> EntryId:
    """A note that names files."""
    return desk.note(text, **body_of_files(files), **how)  # type: ignore[arg-type]


def search(desk: Desk, words: str, case: CaseId | None = None) -> tuple[SearchHit, ...]:
    """The files found."""
    return desk.replica.database.reading.search(words, case, 10, IN_FILES).hits


def names(desk: Desk, words: str) -> list[str]:
    """Their names."""
    return [hit.file for hit in search(desk, words)]


def test_a_file_is_found_by_its_words_with_its_name_and_its_note(desk: Desk) -> None:
    note = note_with(desk, file("other.txt"), PLAN)
    keep(desk, PLAN, "She goes to the canoe club on Fridays.")

    (hit,) = search(desk, "canoe fri")

    assert (hit.id, hit.case, hit.file) == (note, CASE, "plan.txt")
    assert [hit.snippet[a:b] for a, b in hit.spans] == ["canoe", "Fridays"]
    assert desk.replica.database.reading.search("canoe", None, 10).total == 0
    assert search(desk, "canoe", OTHER_CASE) == ()


def test_words_kept_before_a_second_note_names_the_file_are_found_with_both(desk: Desk) -> None:
    first = note_with(desk, PLAN)
    keep(desk, PLAN, "The canoe club.")
    second = note_with(desk, PLAN, text="Again.")

    found = search(desk, "canoe")

    assert [hit.id for hit in found] == [second, first]


def test_what_a_note_says_itself_is_not_found_again_in_its_file(desk: Desk) -> None:
    mail = file("mail.eml", "message/rfc822")
    note_with(desk, mail, text="From: Ruth\n\nThe canoe club.")
    keep(desk, mail, "From: Ruth\n\nThe canoe club.\nAnd the lake.")

    assert names(desk, "canoe") == []
    assert names(desk, "lake") == ["mail.eml"]


def test_a_struck_note_takes_its_files_words_with_it_and_they_are_forgotten(desk: Desk) -> None:
    note = note_with(desk, PLAN)
    keep(desk, PLAN, "The canoe club.")

    desk.beneath(note, kinds.STRIKE, {"reason": "wrong case"})

    assert names(desk, "canoe") == []
    with desk.replica.tables() as db:
        assert db.exec_driver_sql("select count(*) from file_text").scalar() == 0


def test_a_file_of_a_struck_amendment_is_not_found_and_those_of_the_note_are(desk: Desk) -> None:
    later = file("later.txt")
    note = note_with(desk, PLAN)
    amendment = desk.beneath(
        note, kinds.AMEND, {"reason": "file", "text/0000": "W.", **body_of_files([later])}
    )
    keep(desk, PLAN, "The canoe club.")
    keep(desk, later, "The canoe race.")
    before = names(desk, "canoe")

    desk.beneath(amendment, kinds.STRIKE, {"reason": "wrong file"})

    assert sorted(before) == ["later.txt", "plan.txt"]
    assert names(desk, "canoe") == ["plan.txt"]


def test_a_file_somebody_without_a_card_names_is_not_looked_into_until_the_card_comes(
    desk: Desk,
) -> None:
    anne = Device.named("anne")
    body = {"text/0000": "Words.", **body_of_files([PLAN])}
    desk.replica.take_in([anne.write(kinds.NOTE, "n", body).line])
    before = texts(desk).next_waiting()

    desk.replica.take_in([desk.agency.card(anne).line])

    assert (before, texts(desk).next_waiting()) == (None, (PLAN.id, PLAN.sha256))


def test_the_words_of_a_purged_notes_file_are_gone_from_the_vault(desk: Desk) -> None:
    anne, custodian = Device.named("anne"), Device.named("custodian")
    note = anne.write(kinds.NOTE, "n", {"text/0000": "Words.", **body_of_files([PLAN])})
    cards = [desk.agency.card(anne).line, desk.agency.card(custodian, "custodian").line]
    desk.replica.take_in([*cards, note.line])
    keep(desk, PLAN, "The canoe club.")
    before = names(desk, "canoe")

    desk.replica.take_in([purge_of([note], custodian).line])

    with desk.replica.tables() as db:
        kept = db.exec_driver_sql("select count(*) from file_text").scalar()
    assert (before, names(desk, "canoe"), kept) == (["plan.txt"], [], 0)


@pytest.mark.parametrize("mime", ["image/png", "video/mp4", "application/zip", "audio/ogg"])
def test_a_file_of_a_kind_without_words_waits_for_no_reading(desk: Desk, mime: str) -> None:
    note_with(desk, file("picture", mime))

    assert texts(desk).next_waiting() is None


def test_the_last_that_came_is_read_first_and_each_only_once(desk: Desk) -> None:
    second = file("second.txt")
    note_with(desk, PLAN)
    note_with(desk, second)
    order = [texts(desk).next_waiting()]
    keep(desk, second, "")
    order.append(texts(desk).next_waiting())
    keep(desk, PLAN, "Words of the plan.")

    assert order == [(second.id, second.sha256), (PLAN.id, PLAN.sha256)]
    assert texts(desk).next_waiting() is None


def test_a_file_that_cannot_be_read_is_remembered_and_passed_over(desk: Desk) -> None:
    note_with(desk, PLAN)

    texts(desk).pass_over(PLAN.id, PLAN.sha256, "damaged", again=False)

    assert texts(desk).next_waiting() is None


def test_a_reading_that_failed_by_chance_is_tried_three_times_and_no_more(desk: Desk) -> None:
    note_with(desk, PLAN)
    waits = []

    for _ in range(3):
        texts(desk).pass_over(PLAN.id, PLAN.sha256, "reader_too_slow", again=True)
        waits.append(texts(desk).next_waiting() is not None)

    assert waits == [True, True, False]


def test_a_file_that_is_not_here_waits_until_its_bytes_come(desk: Desk) -> None:
    note_with(desk, PLAN)
    texts(desk).set_absent(PLAN.id, PLAN.sha256)
    before = texts(desk).next_waiting()

    desk.replica.database.files.add(PLAN.id, PLAN.id, _Sealed())

    assert (before, texts(desk).next_waiting()) == (None, (PLAN.id, PLAN.sha256))


class _Sealed:
    keyset, size, cipher_size = "local", 100, 120
    sha256 = bytes.fromhex(PLAN.sha256)


def test_an_index_made_anew_is_the_index_there_was(desk: Desk) -> None:
    later = file("later.txt")
    note = note_with(desk, PLAN, file("unread.txt"))
    note_with(desk, PLAN, text="The canoe club.")
    desk.beneath(note, kinds.FILE, body_of_files([later]))
    keep(desk, PLAN, "The canoe club.\nAnd the lake.")
    keep(desk, later, "The canoe race.")
    before = _index(desk)

    desk.replica.database.book.rebuild()

    assert len(before) == 3
    assert _index(desk) == before
    assert texts(desk).next_waiting() is not None


def _index(desk: Desk) -> list[tuple[object, ...]]:
    with desk.replica.tables() as db:
        rows = db.exec_driver_sql("select rowid, casetoken, body from file_words order by rowid")
        return [tuple(row) for row in rows]


def test_the_best_file_comes_first_on_demand(desk: Desk) -> None:
    best, newest = file("best.txt"), file("newest.txt")
    note_with(desk, best)
    note_with(desk, newest)
    keep(desk, best, "Canoe, canoe, canoe.")
    keep(desk, newest, "A long day on the lake, and of the canoe we said a word before we left.")

    reading = desk.replica.database.reading
    by_relevance = reading.search("canoe", None, 1, Manner(best_first=True, in_files=True))

    assert ([hit.file for hit in by_relevance.hits], by_relevance.total) == (["best.txt"], 2)
    assert names(desk, "canoe") == ["newest.txt", "best.txt"]


def test_more_files_than_a_note_has_room_for_are_not_mistaken_for_the_next_notes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.store.file_index.FILES_OF_A_LINE", 2)
    note_with(desk, *(file(f"{number}.txt") for number in range(4)))

    with desk.replica.tables() as db:
        numbers = db.exec_driver_sql("select number from line_file order by number").all()

    assert [number for (number,) in numbers] == [0, 1]
