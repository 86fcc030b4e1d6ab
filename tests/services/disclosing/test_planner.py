"""Asked again at each choice, a plan says what it would say if it were made anew."""

from desktop_app.domain.disclosing import Choices, Rules, Sending
from desktop_app.services.disclosing import Planner
from desktop_app.services.notes import amend_note
from tests.services.disclosing.planning import KIT, Sender


def test_a_plan_made_again_is_the_plan_made_anew(sender: Sender) -> None:
    kit = sender.add(KIT)
    notes = [sender.note(f"Kit Anders came {number} times. All is well.") for number in range(4)]
    planner = Planner(sender.person.vault)

    for choices in (
        Choices(),
        Choices(notes={notes[0]: Sending.HOLD}),
        Choices(notes={notes[1]: Sending.HOLD}, passages=((notes[2], "came"),)),
        Choices(rules=Rules(names=frozenset({kit}))),
        Choices(),
    ):
        assert planner.plan(sender.request(choices)) == sender.plan(choices)


def test_what_came_in_meanwhile_is_in_the_next_plan(sender: Sender) -> None:
    note = sender.note("She is well.")
    planner = Planner(sender.person.vault)
    before = planner.plan(sender.request())

    amend_note(sender.person.vault, note, reason="Heard more.", text="She is not well.")

    after = planner.plan(sender.request())
    assert (before.tally.entries, after.tally.entries) == (2, 3)
    assert after.lines[0].entry.current_text == "She is not well."


def test_notes_keep_their_places_though_their_times_stay(sender: Sender) -> None:
    first = sender.note("First.", occurred="2026-11-01T09:00-06:00")
    second = sender.note("Second.", occurred="2026-11-02T09:00-06:00")

    held = sender.plan(Choices(notes={first: Sending.HOLD}))

    assert [line.entry.id for line in held.lines] == [second, first]
    assert held.lines[1].entry.start is None
