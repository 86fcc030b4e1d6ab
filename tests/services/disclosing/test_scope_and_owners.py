"""Which notes are meant at all, and which are not the sender's to hand on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app.new_vaults import create_vault
from desktop_app.domain.codes import Discipline, NoteType, Regime
from desktop_app.domain.disclosing import Choices, Conditions, Scope, Sending, Why
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, EntryId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.draft import Draft
from desktop_app.services.disclosing import plan_disclosure
from desktop_app.services.permits import NewPermit, permit
from tests.people import FARIDA, PASSPHRASE
from tests.services.conftest import Person
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import KIT, Sender, everything_said
from tests.verified import meet


def _sent(sender: Sender, scope: Scope) -> set[EntryId]:
    plan = sender.plan(Choices(scope=scope))
    return {line.entry.id for line in plan.lines if line.sending is Sending.SEND}


def test_what_is_out_of_scope_leaves_nothing_but_that_it_is_there(sender: Sender) -> None:
    sender.note("Long ago.", occurred="2026-10-01")
    meant = sender.note("Lately.", occurred="2026-11-12T23:30-06:00")

    plan = sender.plan(Choices(scope=Scope(since=date(2026, 11, 1), until=date(2026, 11, 12))))

    assert {line.entry.id for line in plan.lines if line.sending is Sending.SEND} == {meant}
    assert "Long ago" not in everything_said(plan)
    assert [one.why for one in plan.withheld] == [Why.OUT_OF_SCOPE]
    assert [line.may for line in plan.lines if line.why] == [frozenset({Sending.HOLD})]


def test_a_scope_narrows_by_each_of_its_limits(sender: Sender) -> None:
    kit = sender.add(KIT)
    contact = sender.note("A call.", type_=NoteType.CONTACT)
    there = sender.note("With Kit.", present=["kit anders"])

    assert _sent(sender, Scope(types=frozenset({NoteType.CONTACT}))) == {contact}
    assert _sent(sender, Scope(people=frozenset({kit}))) == {there}
    assert _sent(sender, Scope(only=frozenset({contact}))) == {contact}
    assert _sent(sender, Scope(owners=frozenset({"Northern Lakes CFS"}))) == {contact, there}
    assert _sent(sender, Scope(owners=frozenset({"Rainy Lake Police"}))) == set()
    assert _sent(sender, Scope(disciplines=frozenset({Discipline.POLICE}))) == set()
    both = Scope(people=frozenset({kit}), types=frozenset({NoteType.CONTACT}))
    assert _sent(sender, both) == set()


def _a_note_by_the_police(circle: Circle) -> EntryId:
    """Owen's, in Dana's vault."""
    circle.dana.note("The first word.")
    circle.share(circle.dana, circle.owen, "there")
    note = circle.owen.note("From the police.")
    circle.share(circle.owen, circle.dana, "back")
    return note


def test_another_agencys_words_stay_until_it_lets_them_go(circle: Circle) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()

    line = sender.line(note, Choices(notes={note: Sending.SEND}))

    assert (line.sending, line.why) == (Sending.HOLD, Why.NOT_RELEASED)
    assert line.may == frozenset({Sending.HOLD})
    assert "From the police" not in repr(line)


def test_once_released_they_go_to_the_agencies_that_were_named(circle: Circle) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()
    permit(circle.owen.vault, circle.owen.case, NewPermit(notes=[note], to=["Crown office"]))
    circle.share(circle.owen, circle.dana, "again")

    sent = sender.line(note)
    elsewhere = Sender(circle.dana, circle.louise).line(note)

    assert (sent.sending, sent.entry.text) == (Sending.SEND, "From the police.")
    assert elsewhere.why is Why.NOT_RELEASED


@contextmanager
def alike(circle: Circle, tmp_path: Path) -> Iterator[Person]:
    """Somebody of another agency that bears the Crown's name, whom Dana and Owen have met."""
    colm = replace(FARIDA, name="Colm Sabourin")
    session = create_vault(circle.dana.session.world, tmp_path / "alike", PASSPHRASE, colm).session
    for person in (circle.dana, circle.owen):
        meet(person.session, session)
    yield Person(session, tmp_path)
    session.close()


def test_of_two_agencies_alike_in_name_only_the_one_that_was_meant_may_be_told(
    circle: Circle, tmp_path: Path
) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()
    permit(circle.owen.vault, circle.owen.case, NewPermit(notes=[note], to=["crown  OFFICE"]))
    circle.share(circle.owen, circle.dana, "again")

    with alike(circle, tmp_path) as other:
        to_the_other = Sender(circle.dana, other).line(note)
        meant = sender.line(note)

    assert to_the_other.why is Why.NOT_RELEASED
    assert meant.sending is Sending.SEND


def test_where_two_bear_the_name_one_is_named_by_a_card_of_its(
    circle: Circle, tmp_path: Path
) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()
    vault, case = circle.owen.vault, circle.owen.case

    with alike(circle, tmp_path) as other:
        with pytest.raises(Refusal) as refused:
            permit(vault, case, NewPermit(notes=[note], to=["Crown office"]))
        card = circle.farida.vault.me.printed
        permit(vault, case, NewPermit(notes=[note], to=[card]))
        circle.share(circle.owen, circle.dana, "again")
        to_the_other = Sender(circle.dana, other).line(note)

    assert refused.value.code is RefusalCode.AGENCY_NAME_SHARED
    assert to_the_other.why is Why.NOT_RELEASED
    assert sender.line(note).sending is Sending.SEND


def _older_permit(owen: Person, note: EntryId, said: dict[str, object]) -> None:
    """A release as the first version wrote it, but for what is said here."""
    body = {"notes": [b64(note)], "all": False, "to": ["Crown office"], "until": ""}
    draft = Draft(
        case=owen.case,
        audience=WHOLE_TEAM,
        kind=kinds.PERMIT,
        about=ObjectId(owen.vault.new_id()),
        body={**body, "community": False, "reason": "", **said},
    )
    owen.vault.book.append(owen.vault.pen, [draft])


def test_an_older_release_by_name_counts_until_two_bear_the_name(
    circle: Circle, tmp_path: Path
) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()
    _older_permit(circle.owen, note, {})
    circle.share(circle.owen, circle.dana, "again")
    alone = sender.line(note)

    with alike(circle, tmp_path):
        of_two = sender.line(note)

    assert alone.sending is Sending.SEND
    assert of_two.why is Why.NOT_RELEASED


@pytest.mark.parametrize(
    "said",
    [{"to": "Crown office"}, {"to_keys": ["?"]}, {"to": [], "to_keys": ["?"]}, {"to": [7, ""]}],
    ids=["no list", "no key", "a key of nobody", "no names"],
)
def test_a_release_that_names_nobody_who_can_be_read_is_for_nobody(
    circle: Circle, said: dict[str, object]
) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()
    _older_permit(circle.owen, note, said)
    circle.share(circle.owen, circle.dana, "again")

    assert sender.line(note).why is Why.NOT_RELEASED


def test_a_release_ends_on_its_day(circle: Circle) -> None:
    note, sender = _a_note_by_the_police(circle), circle.to_the_crown()
    permit(circle.owen.vault, circle.owen.case, NewPermit(until="2026-11-01"))
    circle.share(circle.owen, circle.dana, "again")

    assert sender.line(note).why is Why.NOT_RELEASED


def test_what_was_written_for_an_agency_that_is_no_more_is_its_writers(circle: Circle) -> None:
    sender = circle.to_the_crown()
    note = sender.say("note/1", {"text/0000": "From before.", "owner_agency": "a" * 13})

    assert sender.line(note).sending is Sending.SEND


def test_nobody_releases_what_is_anothers(circle: Circle) -> None:
    note = _a_note_by_the_police(circle)
    ours = circle.dana.line()[0].id

    for person, id_ in ((circle.dana, note), (circle.dana, ours), (circle.owen, ours)):
        with pytest.raises(Refusal) as refused:
            permit(person.vault, person.case, NewPermit(notes=[id_]))
        assert refused.value.code is RefusalCode.OWNER_ONLY


def test_to_their_own_agency_its_words_always_go(circle: Circle) -> None:
    note = _a_note_by_the_police(circle)

    assert Sender(circle.dana, circle.owen).line(note).sending is Sending.SEND


def test_what_another_agency_says_beneath_our_note_stays(circle: Circle) -> None:
    circle.dana.note("She is well.")
    circle.share(circle.dana, circle.owen, "there")
    ours = circle.dana.line()[0].id
    circle.owen.amend_anyway(ours, "She is not well.")
    circle.share(circle.owen, circle.dana, "back")

    line = circle.to_the_crown().line(ours)

    assert line.entry.text == "She is well."
    assert [one.why for one in line.withheld] == [Why.NOT_RELEASED]
    assert "not well" not in repr(line)


def test_a_young_persons_court_record_goes_only_while_it_may_be_shown(sender: Sender) -> None:
    note = sender.note("The youth court.", regime=Regime.YCJA)

    def told(until: str) -> Why | None:
        request = sender.request(conditions=Conditions(youth_record_until=until))
        plan = plan_disclosure(sender.person.vault, request)
        return next(line.why for line in plan.lines if line.entry.id == note)

    assert [told(""), told("2026-11-20"), told("2026-12-31")] == [
        Why.YOUTH_RECORD,
        Why.YOUTH_RECORD,
        None,
    ]


def test_what_a_community_controls_waits_for_its_liaison(sender: Sender) -> None:
    note = sender.note("From the community.", regime=Regime.COMMUNITY)

    assert sender.line(note).why is Why.COMMUNITY
    with pytest.raises(Refusal) as refused:
        permit(sender.person.vault, sender.person.case, NewPermit(notes=[note], community=True))
    assert refused.value.code is RefusalCode.LIAISON_ONLY


def test_with_the_liaisons_word_it_goes(circle: Circle) -> None:
    sender = circle.to_the_crown()
    note = sender.note("From the community.", regime=Regime.COMMUNITY)
    stub_only = circle.dana.hand_to(circle.louise, name="there")
    circle.louise.accept(stub_only)
    permit(circle.louise.vault, circle.louise.case, NewPermit(notes=[note], community=True))
    circle.share(circle.louise, circle.dana, "back")

    assert sender.line(note).sending is Sending.SEND
