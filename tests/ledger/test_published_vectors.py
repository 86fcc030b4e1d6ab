"""The entries published beside the format: whoever reads them must come to the same."""

import json
from pathlib import Path

import pytest

from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Full, Redacted, Stub, line_of
from desktop_app.ledger.redaction import joined, stub, withhold
from tests.ledger.devices import checked

VECTORS = Path(__file__).parents[1] / "vectors" / "ledger.jsonl"
PUBLISHED = Path(__file__).parents[3] / "shared" / "design" / "ledger-vectors.jsonl"

FULL, SECOND, REDACTED, STUB = (checked(line) for line in VECTORS.read_bytes().splitlines())


def test_our_copy_is_what_was_published() -> None:
    if not PUBLISHED.exists():
        pytest.skip("the design pages (../shared/design) are not beside this checkout")

    published = PUBLISHED.read_bytes()

    assert VECTORS.read_bytes() == published


def test_each_vector_is_read_in_the_form_it_was_written_in() -> None:
    forms = [type(entry.form) for entry in (FULL, SECOND, REDACTED, STUB)]

    assert forms == [Full, Full, Redacted, Stub]


def test_full_redacted_and_stub_are_one_entry() -> None:
    ids = {entry.id for entry in (FULL, REDACTED, STUB)}

    assert ids == {FULL.id}
    assert b64(FULL.id) == "FdC9FCpsfVRKqTEItcTvZyGVF_JCwOBkdRTrfJpOQhY"


def test_the_second_entry_follows_and_supersedes_the_first() -> None:
    assert SECOND.previous == FULL.id
    assert SECOND.supersedes == (FULL.id,)
    assert SECOND.log == FULL.log


def test_a_redacted_copy_shows_the_rest_and_counts_what_it_keeps_back() -> None:
    shown = {"alias": "Амина 😀", "safe_to_call": False}

    assert REDACTED.shown == shown
    assert REDACTED.withheld == 1
    assert FULL.shown == {**shown, "phone": "+10000000000"}
    assert (STUB.shown, STUB.withheld) == (None, -1)


def test_withholding_writes_the_very_bytes_that_were_published() -> None:
    redacted = withhold(FULL.form, lambda name: name == "phone")

    assert line_of(redacted) == REDACTED.line
    assert line_of(stub(FULL.form)) == STUB.line


def test_copies_join_to_the_one_that_shows_most() -> None:
    assert joined(STUB.form, REDACTED.form) == REDACTED.form
    assert joined(REDACTED.form, FULL.form) == FULL.form
    assert joined(FULL.form, STUB.form) == FULL.form


def test_times_and_position_are_as_written() -> None:
    header = json.loads(FULL.line)["h"]

    assert FULL.recorded_ms == header["t"] + header["off"] == 1_741_999_998_800
    assert (FULL.header.position, SECOND.header.position) == (0, 1)
