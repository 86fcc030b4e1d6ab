"""What the program writes, a verifier that shares no code with it finds sound; what's altered not.

Every kind of entry there is goes through a real vault database first.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.ids import AGENCY_CHANNEL
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import SetAside
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import line_of
from desktop_app.ledger.redaction import stub, withhold
from desktop_app.ledger.trust import agency_id
from tests.ledger.devices import CASE, TEAM, Device, checked, object_id
from tests.outside.second_verifier import Wrong, broken_links, check
from tests.store.histories import examples, lines_of, script_of
from tests.store.replicas import Replica, Replicas
from tests.store.world import own_agency

VERIFIER = Path(__file__).with_name("second_verifier.py")
VECTORS = Path(__file__).parents[1] / "vectors" / "ledger.jsonl"


@pytest.fixture(scope="module")
def replicas(tmp_path_factory: pytest.TempPathFactory) -> Replicas:
    """Makes vault databases."""
    return Replicas(tmp_path_factory.mktemp("second"))


@pytest.fixture(scope="module")
def vault(replicas: Replicas) -> Iterator[Replica]:
    """A database that one entry of every kind was written into."""
    replica = replicas.new()
    pen = Device.named("worker").pen
    for kind in kinds.KINDS:
        about = object_id(kind.tag)
        named = [name for name in kind.names if "'" not in name]  # some are told in words
        body: dict[str, object] = {name: f"Ünïcode “{name}” 😀\n" for name in named}
        body |= {"listed": True, "number": -7, "present": ["J.M.", {"nested": [None, 0]}]}
        replica.database.book.append(
            pen,
            [Draft(case=CASE, audience=TEAM[1], kind=kind.tag, about=about, body=body)],
        )
    yield replica
    replica.close()


def test_the_second_verifier_is_short_enough_to_be_read_by_a_court() -> None:
    lines = VERIFIER.read_text("utf-8").splitlines()

    assert len(lines) <= 150
    assert not any("desktop_app" in line for line in lines if "import" in line)


def test_it_runs_by_itself_over_the_published_vectors() -> None:
    done = subprocess.run(
        [sys.executable, VERIFIER, VECTORS], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, "2 entries, all signed and linked\n")


def test_it_finds_every_kind_a_vault_writes_sound_and_linked(vault: Replica) -> None:
    lines = vault.held()

    found = dict(check(line) for line in lines)

    assert {header["k"] for header in found.values()} == kinds.KNOWN
    assert broken_links(found) == []
    assert {b64(checked(line).id) for line in lines} == set(found)


def test_it_finds_redacted_copies_and_stubs_to_be_the_same_entries(vault: Replica) -> None:
    for entry in map(checked, vault.held()):
        every_other = set(sorted(entry.shown or {})[::2])
        redacted = line_of(withhold(entry.form, every_other.__contains__))

        ids = {check(line)[0] for line in (redacted, line_of(stub(entry.form)))}

        assert ids == {b64(entry.id)}


def test_it_sees_that_an_entry_before_another_is_not_the_one_named() -> None:
    worker = Device.named("worker")
    first = worker.write(kinds.FIELD, "person", {"initials": "J.M."})
    other = worker.write(kinds.FIELD, "person", {"initials": "J."}, instead_of=first)
    worker.heads[TEAM] = (0, other.id)
    second = worker.write(kinds.FIELD, "person", {"initials": "R.M."})

    found = dict(check(entry.line) for entry in (first, second))

    assert broken_links(found) == [b64(second.id)]


def test_it_finds_what_a_vault_holds_after_a_bad_history_signed(replicas: Replicas) -> None:
    replica = replicas.new()
    replica.take_in(lines_of(script_of(1)))

    found = [check(line)[1] for line in replica.held()]
    replica.close()

    agency = b64(agency_id(own_agency().key))
    assert {header["u"] for header in found if header["c"] == agency} == {AGENCY_CHANNEL}


@settings(max_examples=examples(300))
@given(some.sampled_from(VECTORS.read_bytes().splitlines()), some.data())
def test_both_verifiers_refuse_the_same_altered_lines(line: bytes, data: some.DataObject) -> None:
    place = data.draw(some.integers(0, len(line) - 1))
    byte = data.draw(some.integers(0, 255))
    altered = line[:place] + bytes([byte]) + line[place + 1 :]

    verdicts = {_ours(altered), _theirs(altered)}

    assert verdicts == {altered == line}


def _ours(line: bytes) -> bool:
    try:
        checked(line)
    except SetAside:
        return False
    return True


def _theirs(line: bytes) -> bool:
    try:
        check(line)
    except Wrong:
        return False
    return True
