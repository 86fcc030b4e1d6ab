"""Which notes a recipient was sent before, which changed since, and which are new."""

from desktop_app.domain.disclosing import Choices, Sending
from desktop_app.services.handoff_preview import preview
from desktop_app.services.notes import amend_note
from tests.services.conftest import Person
from tests.services.disclosing.handing import send
from tests.services.disclosing.planning import Sender


def test_notes_that_went_are_told_apart_from_those_that_changed_and_those_that_are_new(
    dana: Person, owen: Person
) -> None:
    sender = Sender(dana, owen)
    ride, clinic, held = map(sender.note, ("The ride.", "The clinic.", "The aunt."))
    send(sender, "first", Choices(notes={held: Sending.HOLD}))
    amend_note(dana.vault, clinic, reason="Heard wrongly.", text="The other clinic.")
    call = sender.note("A call.")

    [told] = preview(dana.vault, sender.request()).sent_already

    assert told.name == owen.vault.me.name
    assert (set(told.known), set(told.changed)) == ({ride}, {clinic})
    assert set(told.new) == {held, call}
    assert told.total == 4


def test_what_stays_now_is_not_counted(dana: Person, owen: Person) -> None:
    sender = Sender(dana, owen)
    ride, clinic = map(sender.note, ("The ride.", "The clinic."))
    send(sender, "first")

    request = sender.request(Choices(notes={ride: Sending.HOLD}))
    [told] = preview(dana.vault, request).sent_already

    assert set(told.known) == {clinic}
    assert told.total == 1


def test_of_whoever_was_sent_nothing_nothing_is_told(dana: Person, owen: Person) -> None:
    sender = Sender(dana, owen)
    sender.note("The ride.")

    assert preview(dana.vault, sender.request()).sent_already == ()


def test_the_size_that_is_told_before_is_not_far_from_what_is_written(
    dana: Person, owen: Person
) -> None:
    sender = Sender(dana, owen)
    for number in range(20):
        sender.note(f"She came with her aunt, and said that all is well at home. {number}")
    about = preview(dana.vault, sender.request()).about_bytes

    send(sender, "first")

    written = (dana.folder / "first.tlh").stat().st_size
    assert 0.5 * written < about < 2 * written
