"""Keeping parts back and putting copies together: no order matters, and no key escapes."""

import json

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.entry import SIG_TAG, Entry, Form, Redacted, line_of
from desktop_app.ledger.leaves import digest, leaf, salt
from desktop_app.ledger.redaction import as_redacted, joined, stub, withhold
from tests.ledger.devices import Device, checked, copy_of, replace_header
from tests.ledger.profile import bodies
from tests.store.histories import examples

NAMES = ("initials", "safe_contact", "born", "pronouns")


def an_entry() -> Entry:
    """Four fields of a person."""
    body = {name: f"value of {name}" for name in NAMES}
    return Device.named("worker").write(kinds.FIELD, "person", body)


copies = some.sets(some.sampled_from(NAMES)).map(
    lambda names: withhold(an_entry().form, names.__contains__)
) | some.just(stub(an_entry().form))


@settings(max_examples=examples(100))
@given(bodies, some.data())
def test_a_copy_that_withholds_anything_is_the_same_signed_entry(
    body: dict[str, object], data: some.DataObject
) -> None:
    entry = Device.named("worker").write(kinds.FIELD, "person", body)
    back = data.draw(some.sets(some.sampled_from(sorted(body))))

    copy = copy_of(entry, withhold(entry.form, back.__contains__))

    assert copy.id == entry.id
    assert copy.shown == {name: value for name, value in body.items() if name not in back}
    assert copy.withheld == len(back)


@given(copies)
def test_no_copy_holds_the_key_that_would_open_it(copy: Form) -> None:
    key = json.loads(an_entry().line)["key"].encode()

    line = line_of(copy)

    assert (key in line) == (copy == an_entry().form)


def test_what_is_withheld_leaves_neither_name_nor_value() -> None:
    line = line_of(withhold(an_entry().form, lambda name: name == "safe_contact"))

    assert b"safe_contact" not in line


def test_what_keeps_nothing_back_stays_as_it_is() -> None:
    form = an_entry().form
    redacted = withhold(form, lambda name: name == "born")

    assert withhold(form, lambda _: False) is form
    assert withhold(redacted, lambda name: name == "born") is redacted
    assert withhold(stub(form), lambda _: True) == stub(form)


@given(copies, copies)
def test_joining_does_not_ask_which_copy_came_first(first: Form, second: Form) -> None:
    assert joined(first, second) == joined(second, first)


@given(copies, copies, copies)
def test_joining_does_not_ask_which_two_met_first(one: Form, two: Form, three: Form) -> None:
    assert joined(joined(one, two), three) == joined(one, joined(two, three))


@given(copies)
def test_joining_a_copy_with_itself_changes_nothing(copy: Form) -> None:
    assert joined(copy, copy) == copy


@given(copies, copies)
def test_joined_copies_show_what_either_shows_and_still_verify(first: Form, second: Form) -> None:
    one, two = checked(line_of(first)), checked(line_of(second))

    both = checked(line_of(joined(first, second)))

    assert (both.shown or {}) == {**(one.shown or {}), **(two.shown or {})}


def test_the_full_copy_wins() -> None:
    full = an_entry().form
    redacted = withhold(full, lambda name: name == "born")

    assert joined(redacted, full) == joined(full, redacted) == full


def test_two_leaves_hidden_under_one_name_come_to_the_same_for_everybody() -> None:
    device = Device.named("worker")
    key = device.body_key()
    salts = [b64(salt(key, name)) for name in ("one", "two")]
    pairs = [(salts[0], "2010-01-01"), (salts[1], "2008-01-01")]
    leaves = [leaf(salted, "born", value) for salted, value in pairs]
    header = replace_header(an_entry().header, d=b64(digest(leaves)))
    sig = b64(device.pen.sign(SIG_TAG + canonical(header)))

    younger, older = (
        Redacted(h=header, sig=sig, open={"born": pairs[n]}, held=[b64(leaves[1 - n])])
        for n in (0, 1)
    )

    assert checked(line_of(younger)).id == checked(line_of(older)).id
    assert joined(younger, older) == joined(older, younger)
    assert joined(younger, joined(older, younger)) == joined(younger, older)
    assert checked(line_of(joined(younger, older))).withheld == 1


def test_a_redacted_copy_gives_every_field_its_own_salt() -> None:
    form = an_entry().form
    assert not isinstance(form, Redacted)

    opened = as_redacted(form).open  # type: ignore[arg-type]

    assert len({pair[0] for pair in opened.values()}) == len(NAMES)


def test_a_leaf_tells_where_its_name_ends() -> None:
    salted = b64(bytes(16))

    assert leaf(salted, "age", "15") != leaf(salted, "ag", "e15")
    assert leaf(salted, "age", 15) != leaf(salted, "age", "15")
