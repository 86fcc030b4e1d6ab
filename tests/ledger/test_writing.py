"""Drafts become entries that every reader accepts, or are refused before they are signed."""

import pytest
from hypothesis import given, settings

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.ledger import kinds
from desktop_app.ledger.entry import MOST_BYTES, MOST_NAMES, MOST_SUPERSEDED, Form, line_of
from desktop_app.ledger.redaction import as_redacted, stub, withhold
from tests.ledger.devices import Device, checked
from tests.ledger.profile import bodies
from tests.store.histories import examples

WORKER = Device.named("worker")


@settings(max_examples=examples(100))
@given(bodies)
def test_what_is_written_is_what_a_reader_reads(body: dict[str, object]) -> None:
    written = WORKER.write(kinds.FIELD, "person", body)

    read = checked(written.line)

    assert read == written
    assert read.shown == body


def test_a_body_that_readers_could_not_agree_on_is_refused() -> None:
    for body in ({"born": 1.5}, {"born": "\ud800"}, {"Born": 1}, {"born": 2**53}):
        with pytest.raises(Refusal) as refused:
            WORKER.write(kinds.FIELD, "person", body)

        assert refused.value.code is RefusalCode.TEXT_NOT_STORABLE


def test_too_many_names_or_targets_are_refused() -> None:
    names = {f"n{n}": n for n in range(MOST_NAMES + 1)}
    targets = [WORKER.write(kinds.FIELD, "person", {}).id for _ in range(MOST_SUPERSEDED + 1)]

    with pytest.raises(Refusal):
        WORKER.write(kinds.FIELD, "person", names)
    with pytest.raises(Refusal):
        WORKER.write(kinds.FIELD, "person", {}, supersedes=targets)


def test_the_largest_entry_can_still_be_handed_on_with_anything_withheld() -> None:
    small = {f"n{n:03d}": 0 for n in range(400)}
    entry = None
    for size in range(MOST_BYTES - 40_000, MOST_BYTES, 500):
        try:
            entry = WORKER.write(kinds.FIELD, "person", {**small, "text/0000": "a" * size})
        except Refusal:
            break
    assert entry is not None
    assert len(entry.line) > MOST_BYTES - 40_000

    opened = as_redacted(entry.form)  # type: ignore[arg-type]
    copies: list[Form] = [
        stub(entry.form),
        opened,
        withhold(entry.form, lambda name: name != "text/0000"),
        withhold(entry.form, lambda name: name == "n000"),
    ]

    assert {checked(line_of(copy)).id for copy in copies} == {entry.id}


def test_targets_named_twice_are_named_once() -> None:
    seen = WORKER.write(kinds.FIELD, "person", {"born": "a"})

    entry = WORKER.write(kinds.FIELD, "person", {"born": "b"}, supersedes=[seen.id, seen.id])

    assert entry.header.supersedes == sorted(entry.header.supersedes)
    assert checked(entry.line).supersedes == (seen.id,)
