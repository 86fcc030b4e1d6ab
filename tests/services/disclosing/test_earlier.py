"""What the same recipients have had already is said when it is to stay now."""

from desktop_app.domain.disclosing import Choices, Sending
from desktop_app.domain.ids import EntryId
from tests.services.disclosing.handing import send
from tests.services.disclosing.planning import Sender


def test_what_stays_now_and_went_before_is_told_with_its_bundle(sender: Sender) -> None:
    note, other = sender.note("Kit drove her."), sender.note("All is well.")
    send(sender, "first")
    send(sender, "second", Choices(notes={other: Sending.HOLD}))

    lines = {line.entry.id: line for line in sender.plan(_held(note, other)).lines}

    assert (lines[note].sent_before, lines[other].sent_before) == (2, 1)


def test_what_stays_as_before_is_not_told(sender: Sender) -> None:
    note = sender.note("Kit drove her. All is well.")
    passage = Choices(passages=((note, "Kit"),))
    send(sender, "first", passage)

    assert sender.line(note, passage).sent_before is None
    assert sender.line(note, _held(note)).sent_before == 1


def test_the_record_tells_what_stayed_and_why(sender: Sender) -> None:
    note = sender.note("Kit drove her. All is well.")
    held = sender.note("Not for others.")
    send(sender, "first", Choices(passages=((note, "Kit"),), notes={held: Sending.HOLD}))

    (act,) = sender.person.vault.book.things(sender.person.case, "handoff/1")

    said = act.shown or {}
    assert said["withheld"] == {"chosen": 1, "passage": 1}
    assert (said["kind"], said["conditions"]) == ("copy", ["no_further"])
    assert said["stubs"] == [[0, 2, 2]]
    assert said["redacted"] == [[0, 1, 1]]


def _held(*notes: EntryId) -> Choices:
    return Choices(notes=dict.fromkeys(notes, Sending.HOLD))
