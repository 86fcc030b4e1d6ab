"""Adopting another's note and signing a consultation as the second, on vaults carried by hand."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.adoption import AdoptedAs, Adoption
from desktop_app.domain.codes import NoteType
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId, EntryId
from desktop_app.domain.note import NewNote
from desktop_app.domain.occurred import parse_occurred
from desktop_app.ledger import kinds
from desktop_app.ledger.adopting import body_of_adoption
from desktop_app.ledger.draft import Draft
from desktop_app.services.adopting import adopt, is_asked_to_sign
from desktop_app.services.notes import add_note, amend_note
from desktop_app.services.ports import TimelineQuery
from tests.services.reviewed import code_of, entry, let_in, signed_off, wait, written_by
from tests.services.teams import Laptop, Team, give
from tests.worlds import NOON, StandingClock


@pytest.fixture
def shared(team: Team, case: CaseId) -> Iterator[Team]:
    yield let_in(team, case)
    clock = team.miriam.world.clock  # every test's
    assert isinstance(clock, StandingClock)
    clock.moment_ms = NOON


def consultation(worker: Laptop, reader: Laptop, case: CaseId, *present: str) -> EntryId:
    """What was talked over, held by whoever was there."""
    new = NewNote(
        type=NoteType.CONSULTATION,
        occurred=parse_occurred("2026-11-20T10:00-06:00"),
        text="We agreed to visit on Friday.",
        audience=WHOLE_TEAM,
        present=present,
    )
    written = add_note(worker.vault, case, new).entries[0]
    give(worker, reader, case)
    return written


def adopted(laptop: Laptop, id_: EntryId, said_as: AdoptedAs, text: str = "") -> None:
    """As somebody who has it before them as it stands."""
    adopt(laptop.vault, entry(laptop, id_).seen(), said_as, text)


def only(laptop: Laptop, id_: EntryId) -> Adoption:
    """The one adoption of an entry."""
    [found] = entry(laptop, id_).adoptions
    return found


def test_an_officer_adopts_a_workers_note_with_what_he_remembers_otherwise(
    shared: Team, case: CaseId
) -> None:
    dana, owen = shared.dana, shared.owen
    written = written_by(dana, owen, case)

    adopted(owen, written, AdoptedAs.PRESENT_TOO, "The car was blue.")
    give(owen, dana, case)

    for laptop in (owen, dana):
        told = only(laptop, written)
        assert (told.author.name, told.said_as) == ("Owen Harada", AdoptedAs.PRESENT_TOO)
        assert (told.text, told.counts, told.is_whole) == ("The car was blue.", True, True)
        assert entry(laptop, written).current_text == "She called."
        assert laptop.vault.book.verify().projection_equal


def test_it_is_of_the_note_as_it_was_read_and_says_so_once_the_note_is_amended(
    shared: Team, case: CaseId
) -> None:
    dana, owen = shared.dana, shared.owen
    written = written_by(dana, owen, case)
    adopted(owen, written, AdoptedAs.ADOPTED)
    give(owen, dana, case)
    wait(shared)

    amend_note(dana.vault, written, reason="She rang twice.", text="She called twice.")
    give(dana, owen, case)

    assert [only(laptop, written).is_whole for laptop in (dana, owen)] == [False, False]
    adopted(owen, written, AdoptedAs.ADOPTED)
    assert [each.is_whole for each in entry(owen, written).adoptions] == [False, True]


def test_anothers_adoption_makes_none_that_stands_stale(shared: Team, case: CaseId) -> None:
    dana, miriam, owen = shared.dana, shared.miriam, shared.owen
    written = written_by(dana, owen, case)
    adopted(owen, written, AdoptedAs.ADOPTED, "At dusk.")
    for one, other in ((owen, miriam), (dana, miriam)):
        give(one, other, case)

    adopted(miriam, written, AdoptedAs.PRESENT_TOO)

    told = [(each.author.name, each.is_whole) for each in entry(miriam, written).adoptions]
    assert told == [("Owen Harada", True), ("Miriam Okafor", True)]


def test_words_that_differ_have_to_be_signed_off_and_a_bare_adoption_does_not(
    shared: Team, case: CaseId
) -> None:
    dana, miriam, owen = shared.dana, shared.miriam, shared.owen
    quiet, differing = (written_by(dana, miriam, case) for _ in range(2))
    give(dana, owen, case)
    signed_off(miriam, quiet, differing)

    adopted(owen, quiet, AdoptedAs.ADOPTED)
    adopted(owen, differing, AdoptedAs.ADOPTED, "The car was blue.")
    give(owen, miriam, case)

    assert entry(miriam, quiet).is_signed_off
    assert entry(miriam, differing).is_stale


def test_nobody_adopts_their_own_note_and_one_that_says_so_all_the_same_does_not_count(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = written_by(dana, miriam, case)
    with pytest.raises(Refusal) as refused:
        adopted(dana, written, AdoptedAs.ADOPTED)
    signed = dana.vault.reading.signed(written)
    body = body_of_adoption(AdoptedAs.ADOPTED, frozenset({written}))
    draft = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.ADOPT,
        about=signed.about,
        body=body,
        refers=written,
    )
    dana.vault.book.append(dana.vault.pen, [draft])

    give(dana, miriam, case)

    assert code_of(refused) is RefusalCode.ADOPT_OWN
    assert not only(miriam, written).counts


def test_what_was_not_displayed_or_stands_at_an_earlier_moment_is_not_adopted(
    shared: Team, case: CaseId
) -> None:
    dana, owen = shared.dana, shared.owen
    written = written_by(dana, owen, case)
    seen = entry(owen, written).seen()
    earlier = entry(owen, written).seen(known_by_ms=NOON)
    amend_note(dana.vault, written, reason="She rang twice.", text="She called twice.")
    give(dana, owen, case)

    with pytest.raises(Refusal) as changed:
        adopt(owen.vault, seen)
    with pytest.raises(Refusal) as past:
        adopt(owen.vault, earlier)

    assert code_of(changed) is RefusalCode.ADOPT_UNSEEN
    assert code_of(past) is RefusalCode.ADOPT_EARLIER


def test_a_consultation_is_signed_by_both_once_the_one_it_names_has_signed_too(
    shared: Team, case: CaseId
) -> None:
    dana, miriam = shared.dana, shared.miriam
    written = consultation(dana, miriam, case, "Dana Whitford", "miriam  okafor")
    assert is_asked_to_sign(miriam.vault, entry(miriam, written))
    assert not is_asked_to_sign(dana.vault, entry(dana, written))

    adopted(miriam, written, AdoptedAs.COUNTERSIGNED)
    give(miriam, dana, case)

    assert not is_asked_to_sign(miriam.vault, entry(miriam, written))
    signers = [author.name for author in entry(dana, written).signers]
    assert signers == ["Dana Whitford", "Miriam Okafor"]
    amend_note(dana.vault, written, reason="On Thursday.", text="We agreed on Thursday.")
    assert [author.name for author in entry(dana, written).signers] == ["Dana Whitford"]


def test_only_a_consultation_takes_a_second_signature(shared: Team, case: CaseId) -> None:
    dana, owen = shared.dana, shared.owen
    written = written_by(dana, owen, case)

    with pytest.raises(Refusal) as refused:
        adopted(owen, written, AdoptedAs.COUNTERSIGNED)

    assert code_of(refused) is RefusalCode.NOT_A_CONSULTATION
    assert entry(owen, written).signers == ()


def test_who_is_not_named_is_asked_nothing_and_a_found_word_leads_to_the_note(
    shared: Team, case: CaseId
) -> None:
    dana, owen = shared.dana, shared.owen
    written = consultation(dana, owen, case, "Miriam Okafor")
    adopted(owen, written, AdoptedAs.ADOPTED, "We also spoke of Tuesday.")

    asked = is_asked_to_sign(owen.vault, entry(owen, written))
    [found] = owen.vault.reading.search("Tuesday", case, 10).hits

    assert not asked
    assert found.id == written
    assert owen.vault.reading.timeline(TimelineQuery(case=case, limit=0)).total == 1
