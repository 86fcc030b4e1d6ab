"""What was handed over is read back from the record: one act once, in words people know."""

from desktop_app.domain.ids import WHOLE_TEAM, Audience, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.past_handoffs import past_handoffs
from tests.services.conftest import Person

OWN = Audience("d_child_protection")


def test_an_act_in_two_channels_is_told_once_with_all_its_entries(
    dana: Person, owen: Person
) -> None:
    dana.note("For everybody.")
    dana.note("Ours alone.", OWN)

    dana.hand_to(owen, WHOLE_TEAM, OWN)

    [past] = past_handoffs(dana.vault, dana.case)
    assert past.is_sent
    assert past.partners == ("Owen Harada",)
    assert past.author.name == "Dana Whitford"
    assert past.audiences == (WHOLE_TEAM, OWN)
    assert past.entries == sum(
        len(log.lines) - 1  # what was written of the act itself had not left
        for log in dana.vault.book.logs(dana.case, [WHOLE_TEAM, OWN])
    )
    assert (past.purpose, past.authority) == (
        "Shared safety planning.",
        "Consent of J., 2 November.",
    )
    assert past.number == 1


def test_who_received_it_reads_from_whom(dana: Person, owen: Person) -> None:
    dana.note("For everybody.")

    owen.accept(dana.hand_to(owen))

    [past] = past_handoffs(owen.vault, owen.case)
    assert not past.is_sent
    assert past.partners == ("Dana Whitford",)
    assert past.author.name == "Owen Harada"
    assert past.audiences == (WHOLE_TEAM,)
    assert past.entries > 0


def test_the_newest_comes_first_and_what_others_did_is_told_too(
    dana: Person, owen: Person
) -> None:
    dana.note("For everybody.")
    owen.accept(dana.hand_to(owen))
    owen.note("From the police.")

    dana.accept(owen.hand_to(dana, name="back"))

    acts = [(past.is_sent, past.author.name) for past in past_handoffs(dana.vault, dana.case)]
    assert sorted(acts) == [
        (False, "Dana Whitford"),
        (False, "Owen Harada"),
        (True, "Dana Whitford"),
    ]
    times = [past.recorded_ms for past in past_handoffs(dana.vault, dana.case)]
    assert times == sorted(times, reverse=True)


def test_a_card_nobody_here_holds_is_told_by_its_id(dana: Person) -> None:
    body: dict[str, object] = {"bundle": "YQ", "recipients": ["k_nobodyknows"], "number": 2}
    _write(dana, body)

    [past] = past_handoffs(dana.vault, dana.case)

    assert past.partners == ("k_nobodyknows",)


def test_a_body_of_the_wrong_shape_is_told_as_far_as_it_goes(dana: Person) -> None:
    body: dict[str, object] = {
        "bundle": 7,
        "recipients": "everybody",
        "sender": [1, None],
        "number": "many",
        "counts": [3],
        "purpose": None,
    }
    _write(dana, body)

    [past] = past_handoffs(dana.vault, dana.case)

    assert (past.partners, past.entries, past.number, past.purpose) == ((), 0, 0, "")


def _write(person: Person, body: dict[str, object]) -> None:
    about = ObjectId(person.vault.new_id())
    draft = Draft(
        case=person.case, audience=WHOLE_TEAM, kind=kinds.HANDOFF, about=about, body=body
    )
    person.vault.book.append(person.vault.pen, [draft])
