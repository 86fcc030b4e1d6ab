"""Whatever words leave beside the notes, the sender is shown, as the reader will be."""

from desktop_app.domain.disclosing import Choices, Rules, Sending, Why
from desktop_app.domain.disclosure import Disclosure, ToldThing
from desktop_app.domain.ids import ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.services.assessments import assess
from tests.services.disclosing.planning import KIT, Sender


def _case(plan: Disclosure) -> ToldThing:
    return next(thing for thing in plan.beside if thing.about == ObjectId(plan.case))


def _values(thing: ToldThing, name: str) -> list[tuple[object, bool]]:
    return [(value.value, value.holds) for value in thing.values if value.name == name]


def test_everything_said_in_a_bundle_is_on_a_line_or_beside_the_lines(sender: Sender) -> None:
    sender.add(KIT)
    sender.note("A word.")

    plan = sender.plan()

    told = {value.entry for thing in plan.beside for value in thing.values}
    leaving = {each.entry: reread(each.line) for each in plan.leaving}
    notes = {id_ for id_, entry in leaving.items() if entry.header.kind in kinds.ON_A_LINE}
    assert {id_ for id_, entry in leaving.items() if entry.shown} == told | notes


def test_an_earlier_value_that_leaves_with_the_later_is_told_as_one_that_held(
    sender: Sender,
) -> None:
    assess(sender.person.vault, sender.person.case, {"risk": "4"}, "Seen near the bus.")

    risks = _values(_case(sender.plan()), "risk")

    assert risks == [(3, False), (4, True)]


def test_a_field_that_stays_stands_as_a_gap_with_its_reason(sender: Sender) -> None:
    first = _case(sender.plan()).first

    plan = sender.plan(Choices(fields=frozenset({(first, "risk")})))

    [risk] = [value for value in _case(plan).values if value.name == "risk"]
    assert (risk.value, risk.why) == (None, Why.CHOSEN)


def test_a_name_that_is_withheld_everywhere_is_a_gap_with_the_persons_part(
    sender: Sender,
) -> None:
    kit = sender.add(KIT)

    plan = sender.plan(Choices(rules=Rules(names=frozenset({kit}))))

    [person] = [thing for thing in plan.beside if thing.about == kit]
    told = {value.name: (value.value, value.label) for value in person.values}
    assert told["full_name"] == (None, "witness")
    assert told["part"] == ("witness", "")


def test_a_thing_held_back_whole_says_no_more_than_that_it_is_there(sender: Sender) -> None:
    kit = sender.add(KIT)
    [person] = [thing for thing in sender.plan().beside if thing.about == kit]

    plan = sender.plan(Choices(notes={person.first: Sending.HOLD}))

    [held] = [thing for thing in plan.beside if thing.about == kit]
    assert (held.sending, held.why, held.values) == (Sending.HOLD, Why.CHOSEN, ())
