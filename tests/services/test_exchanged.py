"""The status line is told when entries last left or came, and how many wait to be sent."""

from desktop_app.domain.exchanged import LAST_EXCHANGE, Exchanged, Unsent
from desktop_app.domain.ids import Audience
from desktop_app.ledger.entry import Log
from tests.services.conftest import Person

OWN = Audience("d_child_protection")


def told(person: Person) -> Exchanged:
    return person.session.database.exchanges.of(person.vault.me.key)


def test_a_vault_that_never_handed_anything_over_has_nothing_waiting(dana: Person) -> None:
    dana.note("For everybody.")

    assert told(dana) == Exchanged()


def test_after_a_handoff_only_what_is_recorded_later_waits(dana: Person, owen: Person) -> None:
    dana.note("For everybody.")
    dana.hand_to(owen)
    just_sent = told(dana)

    dana.note("One more.")
    dana.note("And another.")

    assert just_sent == Exchanged(dana.vault.clock.now_ms(), is_sent=True, waiting=0)
    assert told(dana).waiting == 2


def test_what_is_kept_from_those_who_received_is_not_waiting(dana: Person, owen: Person) -> None:
    dana.note("For everybody.")
    dana.hand_to(owen)

    dana.note("Ours alone.", OWN)

    assert told(dana).waiting == 0


def test_taking_in_is_an_exchange_too_and_nothing_of_it_waits(dana: Person, owen: Person) -> None:
    dana.note("For everybody.")

    owen.accept(dana.hand_to(owen))

    taken_in = told(owen)
    assert taken_in.at_ms == owen.vault.clock.now_ms()
    assert not taken_in.is_sent
    assert taken_in.waiting == 0


def test_what_left_by_way_of_a_place_waits_no_more(dana: Person) -> None:
    dana.note("One.", OWN)
    log = Log(dana.vault.me.key, dana.case, OWN)
    dana.vault.remembered.note_left(log, 0)
    dana.vault.drawer.set(LAST_EXCHANGE, b"1000")

    dana.note("Two.", OWN)
    dana.note("Three.", OWN)

    assert told(dana) == Exchanged(1_000, is_sent=False, waiting=2)
    unsent = dana.session.database.exchanges.unsent(dana.vault.me.key)
    assert unsent == (Unsent(dana.case, OWN, 2),)
