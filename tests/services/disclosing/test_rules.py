"""What a sender's rules keep back wherever it stands: names, numbers, addresses, pictures."""

from dataclasses import replace

import pytest

from desktop_app.domain.case import NewPerson
from desktop_app.domain.codes import Part
from desktop_app.domain.disclosing import Choices, Rules, Why, Withheld
from desktop_app.domain.disclosure import Piece
from desktop_app.domain.ids import ObjectId
from desktop_app.domain.writing import EXCERPT_BYTES, WHOLE_TEXT_BYTES
from desktop_app.services.cases import change_case, change_person
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.notes import amend_note
from tests.people import JO
from tests.services.disclosing.planning import KIT, Sender, everything_said


def _rules(*names: ObjectId, telephones: bool = False, addresses: bool = False) -> Choices:
    rules = Rules(names=frozenset(names), telephones=telephones, addresses=addresses)
    return Choices(rules=rules)


@pytest.fixture
def kit(sender: Sender) -> ObjectId:
    """Kit Anders, who is recorded under an earlier name, too."""
    person = sender.add(KIT)
    change_person(sender.person.vault, sender.person.case, person, {"full_name": "Kit Bellamy"})
    return person


def test_a_name_is_nowhere_to_be_found_in_whatever_spelling(sender: Sender, kit: ObjectId) -> None:
    vault, case = sender.person.vault, sender.person.case
    note = sender.note(
        "We met KIT\u00a0ANDERS’ mother. All is well.",
        present=["Jo", "Bellamy, K\u00adit"],
        place="Ánders farm",
        files=[("kit_anders.txt", "text/plain", b"x"), ("plan.txt", "text/plain", b"y")],
    )
    amend_note(vault, note, reason="It was Kit’s aunt.", text="We met Kit's aunt. All is well.")
    change_case(vault, case, {"risk_reason": "Kit was seen twice."})
    sender.say("action/1", {"title": "Call Anders’ worker", "due": "2026-12-01"})

    plan = sender.plan(_rules(kit))

    said = everything_said(plan).casefold()
    assert not any(name in said for name in ("kit", "ánders", "anders", "bellamy", "k\u00adit"))
    assert "all is well." in said
    assert {one.why for one in plan.withheld} == {Why.NAME, Why.FILE_OF_PASSAGE}
    assert plan.lines[0].pieces == (
        Piece("We met "),
        Piece("", Why.NAME, "witness"),
        Piece(" All is well."),
    )


def test_a_name_that_looks_like_an_id_is_a_name(sender: Sender, kit: ObjectId) -> None:
    sender.note("On the app.", present=["Kit-Anders_2008-Kenora"], place="Kit-Anders_2008-Kenora")

    plan = sender.plan(_rules(kit))

    assert not any(b"Kit-Anders" in each.line for each in plan.leaving)


def test_of_somebody_unnamed_only_their_part_is_told(sender: Sender, kit: ObjectId) -> None:
    (person,) = (one for one in sender.plan(_rules(kit)).people if one.id == kit)

    assert (person.full_name, person.initials, person.safe_contact) == ("", "", "")
    assert person.part is Part.WITNESS


def test_short_names_do_not_blank_out_other_words(sender: Sender) -> None:
    li = sender.add(NewPerson(full_name="Li Wu", part=Part.WITNESS))
    sender.note("Li Wu likes the old kitchen, a link to home.")

    (line,) = sender.plan(_rules(li)).lines

    assert [piece.words for piece in line.pieces] == [
        "",
        " likes the old kitchen, a link to home.",
    ]


def test_telephone_numbers_and_addresses_stay(sender: Sender) -> None:
    note = sender.note(
        "Her aunt’s number is 807–555–0142. She lives at 14 Pine Lake Road now. Or 8075550143."
    )

    line = next(
        each
        for each in sender.plan(_rules(telephones=True, addresses=True)).lines
        if each.entry.id == note
    )

    assert {one.why for one in line.withheld} == {Why.TELEPHONE, Why.ADDRESS}
    assert not any(word in repr(line) for word in ("0142", "Pine Lake", "0143"))


def test_how_to_reach_a_young_person_safely_always_goes_along(sender: Sender) -> None:
    jo, kit = sender.add(JO), sender.add(KIT)

    plan = sender.plan(_rules(jo, telephones=True))

    people = {one.id: one for one in plan.people}
    assert people[jo].safe_contact == JO.safe_contact
    assert (people[jo].full_name, people[jo].born) == ("", "")
    assert people[kit].safe_contact == ""


def test_unless_it_is_held_back_by_hand(sender: Sender) -> None:
    jo = sender.add(JO)
    first = sender.person.vault.book.about([jo])[0].id

    plan = sender.plan(Choices(fields=frozenset({(first, "safe_contact")})))

    assert "555-0148" not in everything_said(plan)


def test_pictures_stay_and_other_files_go(sender: Sender) -> None:
    note = sender.note(
        "Two files.",
        files=[("a.jpg", "image/jpeg", b"picture"), ("b.txt", "text/plain", b"text")],
    )
    rules = Rules(pictures=True)

    plan = sender.plan(Choices(rules=rules))
    expressly = sender.plan(Choices(rules=rules, files=frozenset({(note, "file/0000")})))

    assert [file.name for file in plan.attachments] == ["b.txt"]
    assert [one.why for one in plan.withheld] == [Why.PICTURE]
    assert len(expressly.attachments) == 2


def test_a_text_that_goes_on_in_a_file_nobody_searched_goes_without_it(
    sender: Sender, kit: ObjectId
) -> None:
    sender.note("x" * EXCERPT_BYTES + " and then " * (WHOLE_TEXT_BYTES // 8) + "Kit came.")

    plan = sender.plan(_rules(kit))

    assert plan.attachments == ()
    assert Why.FILE_OF_PASSAGE in {one.why for one in plan.withheld}


def test_a_file_whose_words_were_taken_out_is_searched_like_a_note(
    sender: Sender, kit: ObjectId
) -> None:
    files = [("a.txt", "text/plain", b"Kit was there."), ("b.txt", "text/plain", b"Nobody was.")]
    note = sender.note("Two letters.", files=files)
    for file in sender.plan().attachments:
        words = "Kit was there." if file.name == "a.txt" else "Nobody was."
        sender.person.vault.file_texts.keep(file.id, file.sha256, words)

    plan = sender.plan(_rules(kit))

    assert [file.name for file in plan.attachments] == ["b.txt"]
    of_note = [one for one in plan.withheld if one.entry == note]
    assert of_note == [
        Withheld(entry=note, name="file/0000", why=Why.NAME, label=Part.WITNESS.value)
    ]


def test_a_name_that_the_sender_writes_on_the_cover_is_pointed_out(
    sender: Sender, kit: ObjectId
) -> None:
    request = replace(sender.request(_rules(kit)), limits="Of what Kit said little is sure.")

    plan = plan_disclosure(sender.person.vault, request)

    assert [(one.words, one.said_in) for one in plan.repeated] == [("Kit", None)]


def test_what_an_earlier_handoff_says_of_a_name_stays_too(sender: Sender, kit: ObjectId) -> None:
    sender.say("handoff/1", {"purpose": "Finding Kit.", "number": 1, "recipients": []})

    plan = sender.plan(_rules(kit))

    assert "Finding" not in everything_said(plan)


def test_each_file_says_why_it_stays_and_whether_it_goes_expressly(sender: Sender) -> None:
    files = [("letter.txt", "text/plain", b"one"), ("plan.txt", "text/plain", b"two")]
    note = sender.note("Ruth rang. Two letters.", files=files)
    passages = ((note, "Ruth rang"),)

    kept = sender.line(note, Choices(passages=passages)).files
    expressly = Choices(passages=passages, files=frozenset({(note, "file/0001")}))
    sent = sender.line(note, expressly).files

    assert [(each.file.name, each.why) for each in kept] == [
        ("letter.txt", Why.FILE_OF_PASSAGE),
        ("plan.txt", Why.FILE_OF_PASSAGE),
    ]
    assert [(each.why, each.is_express) for each in sent] == [
        (Why.FILE_OF_PASSAGE, False),
        (None, True),
    ]
    assert [each.why for each in sender.line(note).files] == [None, None]
