"""What goes in comes out: any safe payload, in any order, changed in any byte or not."""

from concurrent.futures import Executor
from hashlib import sha256, sha512

from hypothesis import assume, given
from hypothesis import strategies as some

from desktop_app.domain.errors import Refusal
from desktop_app.exchange.limits import Limits
from desktop_app.exchange.safe_names import NamesSeen
from tests.exchange.bags import PAYLOAD, Reading, bag, signed, sums256, tar_of
from tests.exchange.hostile_tars import folder, member, pax
from tests.exchange.written import COVER, written

NAMES = some.text(
    some.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"]),
    min_size=1,
    max_size=60,
)


def _are_safe(names: list[str]) -> bool:
    seen = NamesSeen()
    try:
        return [seen.add_file(name) for name in names] == names
    except Refusal:
        return False


def test_a_bundle_comes_back_as_it_was_written(workers: Executor, reading: Reading) -> None:
    payload = {**PAYLOAD, "data/files/large.bin": bytes(range(256)) * 10_000}
    bundle, summary = written(payload, workers)

    contents = reading.read(bundle)

    assert reading.shelf.held == payload
    assert reading.shelf.finished == set(payload)
    assert contents.envelope == COVER.envelope
    assert {**contents.info, "Payload-Oxum": "-"} == {**COVER.info, "Payload-Oxum": "-"}
    assert contents.signature == COVER.sign(contents.tag_manifest) == summary.signature
    assert contents.tag_manifest == summary.tag_manifest
    assert (summary.files, summary.payload_bytes) == (4, sum(map(len, payload.values())))
    assert summary.tar_bytes == len(bundle)


def test_every_file_comes_with_both_its_digests(workers: Executor, reading: Reading) -> None:
    bundle, _ = written(PAYLOAD, workers)

    files = reading.read(bundle).files

    assert [file.name for file in files] == sorted(PAYLOAD)
    for file in files:
        content = PAYLOAD[file.name]
        assert file.size == len(content)
        assert file.sha256 == sha256(content).hexdigest()
        assert file.sha512 == sha512(content).hexdigest()


@given(
    payload=some.dictionaries(NAMES.map("data/".__add__), some.binary(), min_size=1, max_size=5)
)
def test_any_payload_under_safe_names_comes_back(
    workers: Executor, payload: dict[str, bytes]
) -> None:
    assume(_are_safe(list(payload)))
    reading = Reading(workers)
    bundle, _ = written(payload, workers)

    reading.read(bundle)

    assert reading.shelf.held == payload


SMALL = tar_of(bag({"data/entries.jsonl": b"one line\n"}))


@given(position=some.integers(0, len(SMALL) - 1), flip=some.integers(1, 255))
def test_a_bundle_with_one_changed_byte_is_refused_or_still_the_same(
    workers: Executor, position: int, flip: int
) -> None:
    reading = Reading(workers)
    untouched = Reading(workers).read(SMALL)
    changed = bytearray(SMALL)
    changed[position] ^= flip

    try:
        contents = reading.read(bytes(changed))
    except Refusal:
        assert reading.shelf.held == {}
        return

    same_but_for_the_signature = (contents.envelope, contents.info, contents.files)
    assert same_but_for_the_signature == (untouched.envelope, untouched.info, untouched.files)
    assert contents.tag_manifest == untouched.tag_manifest


@given(pieces=some.lists(some.tuples(some.integers(0, len(SMALL)), some.binary(max_size=600))))
def test_a_bundle_pieced_together_is_refused_or_still_the_same(
    workers: Executor, pieces: list[tuple[int, bytes]]
) -> None:
    reading = Reading(workers)
    changed = SMALL
    for start, piece in pieces:
        changed = changed[:start] + piece + changed[start + len(piece) // 2 :]

    try:
        reading.read(changed)
    except Refusal:
        assert reading.shelf.held == {}
        return

    assert reading.shelf.held == {"data/entries.jsonl": b"one line\n"}


@given(order=some.permutations(sorted(bag())))
def test_members_may_come_in_any_order(workers: Executor, order: list[str]) -> None:
    reading = Reading(workers)
    parts = bag()

    reading.read(tar_of({name: parts[name] for name in order}))

    assert reading.shelf.held == PAYLOAD


def test_folders_and_dots_as_stock_tar_writes_them_are_accepted(reading: Reading) -> None:
    dotted = {f"./{name}": content for name, content in bag().items()}
    folders = folder("./") + folder("./data/") + folder("./data/files/")

    reading.read(folders + tar_of(dotted))

    assert reading.shelf.held == PAYLOAD


def test_the_times_and_owners_stock_tar_adds_are_passed_over(reading: Reading) -> None:
    harmless = pax({b"mtime": b"1763755200.123", b"uid": b"2097152", b"SCHILY.ino": b"7"})
    bundle = b"".join(harmless + member(name, content) for name, content in bag().items())

    reading.read(bundle + bytes(10_240))

    assert reading.shelf.held == PAYLOAD


def test_a_bundle_may_use_its_limits_to_the_last_byte(reading: Reading) -> None:
    bundle = tar_of(bag())
    largest = max(map(len, PAYLOAD.values()))
    limits = Limits(members=len(bag()), member_bytes=largest, total_bytes=len(bundle))

    reading.read(bundle, limits)

    assert reading.shelf.held == PAYLOAD


def test_a_mebibyte_of_zeros_may_follow(reading: Reading) -> None:
    reading.read(tar_of(bag()) + bytes(2**20))

    assert reading.shelf.held == PAYLOAD


def test_a_second_manifest_with_sha256_is_accepted_when_it_agrees(reading: Reading) -> None:
    parts = signed({**bag(), "manifest-sha256.txt": sums256(PAYLOAD)})

    contents = reading.read(tar_of(parts))

    assert len(contents.files) == len(PAYLOAD)
