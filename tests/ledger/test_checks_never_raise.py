"""Whatever comes in place of an entry is set aside: nothing foreign may stop an import."""

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.ledger.checks import Fault, SetAside
from tests.ledger.devices import checked
from tests.store.histories import examples

LINES = (Path(__file__).parents[1] / "vectors" / "ledger.jsonl").read_bytes().splitlines()


def fault_of(line: bytes) -> Fault | None:
    """At which check it fails."""
    try:
        checked(line)
    except SetAside as reason:
        return reason.fault
    return None


@settings(max_examples=examples(600))
@given(some.sampled_from(LINES), some.data())
def test_a_byte_changed_inserted_or_left_out_is_never_let_through(
    line: bytes, data: some.DataObject
) -> None:
    place = data.draw(some.integers(0, len(line) - 1))
    what = data.draw(some.sampled_from(("change", "insert", "leave out", "cut")))
    byte = bytes([data.draw(some.integers(0, 255))])
    altered = {
        "change": line[:place] + byte + line[place + 1 :],
        "insert": line[:place] + byte + line[place:],
        "leave out": line[:place] + line[place + 1 :],
        "cut": line[:place],
    }[what]

    fault = fault_of(altered)

    assert (fault is None) == (altered == line)


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)


@settings(max_examples=examples(150))
@given(JSON | some.dictionaries(some.sampled_from(["h", "sig", "body", "key", "open"]), JSON))
def test_any_json_is_set_aside_and_nothing_is_raised(value: object) -> None:
    fault = fault_of(json.dumps(value).encode("utf-8", "surrogatepass"))

    assert fault in {Fault.MALFORMED, Fault.VERSION}


@settings(max_examples=examples(150))
@given(some.binary(max_size=400))
def test_any_bytes_are_set_aside_and_nothing_is_raised(line: bytes) -> None:
    assert fault_of(line) is not None


@settings(max_examples=examples(100))
@given(some.sampled_from(LINES), some.sampled_from(["h", "body", "open", "held", "sig"]), JSON)
def test_any_value_in_any_member_is_set_aside(line: bytes, member: str, value: object) -> None:
    members = {**json.loads(line), member: value}

    fault = fault_of(json.dumps(members).encode("utf-8", "surrogatepass"))

    assert fault is not None


def test_a_repeated_name_whose_first_value_nobody_can_read_is_set_aside() -> None:
    line = LINES[0].replace(b'"phone":', b'"phone":%s,"phone":' % (b"9" * 5_000))

    assert fault_of(line) is not None
