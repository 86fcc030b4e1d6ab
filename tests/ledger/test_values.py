"""Current values: what is covered, what stands against what, and what is in doubt."""

from collections.abc import Iterable

from desktop_app.ledger import kinds
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.values import CurrentValue, current_values
from tests.ledger.devices import POLICE, Device, copy_of

ANNE, BEN = Device.named("anne"), Device.named("ben")


def say(by: Device, *seen: Entry, kind: str = kinds.FIELD, **body: object) -> Entry:
    """Words about one person, superseding what was seen."""
    lamport = max((entry.header.lamport for entry in seen), default=-1) + 1
    ids = [entry.id for entry in seen]
    return by.write(kind, "person", body, supersedes=ids, lamport=lamport)


def current(
    *entries: Entry, refused: Iterable[Entry] = (), purged: Iterable[Entry] = ()
) -> list[CurrentValue]:
    """The current values, the same in both orders of the entries."""
    not_admitted = {entry.id for entry in refused}
    gone = {entry.id for entry in purged}
    forwards, backwards = (
        current_values(
            some,
            admitted=lambda entry: entry.id not in not_admitted,
            purged=lambda entry: entry.id in gone,
        )
        for some in (entries, entries[::-1])
    )
    assert forwards == backwards
    return forwards


def shown(values: Iterable[CurrentValue]) -> list[tuple[str, object]]:
    """Names and values only."""
    return [(value.name, value.value) for value in values]


def test_a_value_is_current_until_somebody_who_saw_it_says_otherwise() -> None:
    old = say(ANNE, born="2010-01-01")
    new = say(BEN, old, born="2011-01-01")

    assert shown(current(old)) == [("born", "2010-01-01")]
    assert shown(current(old, new)) == [("born", "2011-01-01")]


def test_an_entry_that_supersedes_covers_only_the_names_it_shows() -> None:
    old = say(ANNE, born="2010-01-01", initials="J.M.")
    new = say(BEN, old, born="2011-01-01")

    assert shown(current(old, new)) == [("born", "2011-01-01"), ("initials", "J.M.")]


def test_words_said_apart_stand_against_each_other() -> None:
    old = say(ANNE, born="2010-01-01")
    one, other = say(ANNE, old, born="2011-01-01"), say(BEN, old, born="2012-01-01")

    values = current(old, one, other)

    assert {value.value for value in values} == {"2011-01-01", "2012-01-01"}
    assert [value.entry for value in values] == sorted((one.id, other.id), reverse=True)


def test_the_later_of_two_comes_first_whatever_their_clocks_say() -> None:
    old = say(ANNE, born="2010-01-01")
    late_clock = ANNE.write(kinds.FIELD, "person", {"born": "a"}, wall_ms=2**50, lamport=1)
    later = say(BEN, old, late_clock, initials="J.M.", born="b")
    apart = say(BEN, later, initials="R.M.")

    values = current(old, late_clock, later, apart)

    assert shown(values) == [("born", "b"), ("initials", "R.M.")]


def test_choosing_settles_a_conflict_for_good() -> None:
    one, other = say(ANNE, born="2011-01-01"), say(BEN, born="2012-01-01")
    choice = say(ANNE, one, other, born="2012-01-01")

    assert shown(current(one, other, choice)) == [("born", "2012-01-01")]


def test_superseding_is_not_passed_on_by_others() -> None:
    first = say(ANNE, born="a")
    second = say(BEN, first, initials="J.M.")
    third = say(ANNE, second, born="c")

    assert ("born", "a") in shown(current(first, second, third))


def test_retracting_hides_what_was_seen_and_loses_against_what_was_not() -> None:
    seen, unseen = say(ANNE, born="2010-01-01"), say(BEN, born="2011-01-01")
    retract = say(ANNE, seen, kind=kinds.RETRACT)

    assert shown(current(seen, retract)) == []
    assert shown(current(seen, unseen, retract)) == [("born", "2011-01-01")]


def test_an_entry_of_a_kind_unheard_of_covers_what_it_supersedes_and_shows_nothing() -> None:
    old = say(ANNE, born="2010-01-01")
    newer = say(BEN, old, kind="field/2", meaning="unheard of")

    assert current(old, newer) == []


def test_a_stub_covers_what_it_supersedes() -> None:
    old = say(ANNE, born="2010-01-01")
    new = say(BEN, old, born="2011-01-01")

    assert current(old, copy_of(new, stub(new.form))) == []


def test_a_purged_value_is_gone_and_does_not_bring_the_older_one_back() -> None:
    old = say(ANNE, born="2010-01-01")
    new = say(BEN, old, born="2011-01-01")

    assert current(old, new, purged=[new]) == []


def test_a_value_is_uncertain_when_the_newer_one_may_be_withheld() -> None:
    old = say(ANNE, born="2010-01-01", initials="J.M.")
    new = say(BEN, old, born="2011-01-01", initials="J.")
    part = copy_of(new, withhold(new.form, lambda name: name == "born"))

    values = {(value.name, value.value): value.uncertain for value in current(old, part)}

    assert values == {("born", "2010-01-01"): True, ("initials", "J."): False}


def test_what_a_closed_circle_says_of_somebody_the_whole_team_knows_does_not_come_out() -> None:
    open_words = say(ANNE, codename="Cedar-0412")
    closed = BEN.write(
        kinds.FIELD,
        "person",
        {"codename": "Informant", "risk_reason": "Told in confidence."},
        channel=POLICE,
        supersedes=[open_words.id],
        lamport=9,
    )

    assert shown(current(open_words, closed)) == [("codename", "Cedar-0412")]
    assert len(current(closed)) == 2


def test_what_is_not_admitted_neither_shows_nor_covers() -> None:
    old = say(ANNE, born="2010-01-01")
    new = say(BEN, old, born="2011-01-01")

    assert shown(current(old, new, refused=[new])) == [("born", "2010-01-01")]
    assert shown(current(old, new, refused=[old])) == [("born", "2011-01-01")]


def test_the_older_may_come_after_what_supersedes_it() -> None:
    old = say(ANNE, born="2010-01-01")
    new = say(BEN, old, born="2011-01-01")

    assert shown(current(new)) == shown(current(new, old)) == [("born", "2011-01-01")]


def test_notes_have_no_values() -> None:
    note = say(ANNE, kind=kinds.NOTE, type="contact")

    assert current(note) == []
