"""Well-formed tars whose bag is not whole, not covered, or not what was signed."""

from hashlib import md5

import pytest

from desktop_app.exchange.flaws import Flaw
from tests.exchange.bags import (
    PAYLOAD,
    Parts,
    Reading,
    bag,
    signed,
    sums256,
    sums512,
    tar_of,
    without,
)

OTHER = dict(PAYLOAD, **{"data/entries.jsonl": b'{"h":1}\n{"h":3}\n'})
FEWER = without(PAYLOAD, "data/entries.jsonl")


def _with(name: str, content: bytes) -> Parts:
    return signed({**bag(), name: content})


@pytest.mark.parametrize("name", PAYLOAD)
def test_a_changed_payload_file_is_refused(reading: Reading, name: str) -> None:
    parts = bag()
    parts[name] = parts[name][:-1] + b"!"

    assert reading.flaw_in(tar_of(parts)) is Flaw.FILE_DIFFERS
    assert reading.shelf.begun == len(PAYLOAD)


@pytest.mark.parametrize("name", PAYLOAD)
def test_a_removed_payload_file_is_refused(reading: Reading, name: str) -> None:
    assert reading.flaw_in(tar_of(without(bag(), name))) is Flaw.FILE_MISSING


def test_an_added_payload_file_is_refused(reading: Reading) -> None:
    parts = {**bag(), "data/more.txt": b"more"}

    assert reading.flaw_in(tar_of(parts)) is Flaw.FILE_NOT_LISTED


def test_two_payload_files_that_changed_places_are_refused(reading: Reading) -> None:
    parts = bag({"data/a": b"1", "data/b": b"2"})
    parts["data/a"], parts["data/b"] = parts["data/b"], parts["data/a"]

    assert reading.flaw_in(tar_of(parts)) is Flaw.FILE_DIFFERS


def test_a_shorter_manifest_under_the_old_signature_is_refused(reading: Reading) -> None:
    parts = {**without(bag(), "data/entries.jsonl"), "manifest-sha512.txt": sums512(FEWER)}

    assert reading.flaw_in(tar_of(parts)) is Flaw.FILE_DIFFERS


@pytest.mark.parametrize("name", ["bagit.txt", "bag-info.txt", "manifest-sha512.txt"])
def test_a_bag_without_a_part_is_refused(reading: Reading, name: str) -> None:
    assert reading.flaw_in(tar_of(signed(without(bag(), name)))) is Flaw.PART_MISSING


def test_a_bag_without_a_tag_manifest_is_refused(reading: Reading) -> None:
    parts = without(bag(), "tagmanifest-sha512.txt")

    assert reading.flaw_in(tar_of(parts)) is Flaw.PART_MISSING


def test_an_empty_tar_is_no_bag(reading: Reading) -> None:
    assert reading.flaw_in(tar_of({})) is Flaw.PART_MISSING


def test_a_bag_without_any_payload_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(tar_of(bag({}))) is Flaw.PART_MISSING


def test_a_bag_without_an_envelope_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(tar_of(signed(without(bag(), "envelope.json")))) is Flaw.NO_ENVELOPE


def test_a_bag_without_a_signature_is_refused(reading: Reading) -> None:
    parts = without(bag(), "tagmanifest-sha512.txt.sig")

    assert reading.flaw_in(tar_of(parts)) is Flaw.NO_SIGNATURE


def test_a_bag_with_an_empty_signature_is_refused(reading: Reading) -> None:
    parts = {**bag(), "tagmanifest-sha512.txt.sig": b""}

    assert reading.flaw_in(tar_of(parts)) is Flaw.NO_SIGNATURE


COVERED = ["bagit.txt", "bag-info.txt", "envelope.json", "manifest-sha512.txt"]


@pytest.mark.parametrize("name", COVERED)
def test_a_part_the_signature_does_not_cover_is_refused(reading: Reading, name: str) -> None:
    parts = bag()
    lines = parts["tagmanifest-sha512.txt"].splitlines(keepends=True)
    kept = [line for line in lines if not line.endswith(f"  {name}\n".encode())]
    parts["tagmanifest-sha512.txt"] = b"".join(kept)

    assert reading.flaw_in(tar_of(parts)) is Flaw.PART_NOT_COVERED


@pytest.mark.parametrize("name", ["bag-info.txt", "envelope.json", "manifest-sha512.txt"])
def test_a_changed_part_is_refused(reading: Reading, name: str) -> None:
    parts = bag()
    parts[name] += b"\n"

    assert reading.flaw_in(tar_of(parts)) is Flaw.FILE_DIFFERS


def test_a_part_that_is_covered_but_not_there_is_refused(reading: Reading) -> None:
    parts = without(_with("manifest-sha256.txt", sums256(PAYLOAD)), "manifest-sha256.txt")

    assert reading.flaw_in(tar_of(parts)) is Flaw.FILE_MISSING


DECLARATIONS = {
    "another version": b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
    "another encoding": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n",
    "a byte-order mark": b"\xef\xbb\xbfBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "nothing": b"",
}


@pytest.mark.parametrize("content", DECLARATIONS.values(), ids=DECLARATIONS)
def test_a_bag_of_another_kind_is_refused(reading: Reading, content: bytes) -> None:
    assert reading.flaw_in(tar_of(bag(bagit=content))) is Flaw.PART_MALFORMED


LINE = sums512({"data/x": b"x"})
MANIFESTS = {
    "no line end": LINE[:-1],
    "windows line ends": LINE.replace(b"\n", b"\r\n"),
    "one space": LINE.replace(b"  ", b" "),
    "a star": LINE.replace(b"  ", b" *"),
    "capital digits": LINE[:128].upper() + LINE[128:],
    "a short digest": LINE[1:],
    "a file twice": LINE * 2,
    "an empty line": LINE + b"\n",
    "not utf-8": LINE + b"\xff\n",
    "no name": LINE[:130] + b"\n",
}


@pytest.mark.parametrize("content", MANIFESTS.values(), ids=MANIFESTS)
def test_a_manifest_in_another_spelling_is_refused(reading: Reading, content: bytes) -> None:
    assert reading.flaw_in(tar_of(bag({"data/x": b"x"}, manifest=content))) is Flaw.PART_MALFORMED


INFOS = {
    "no colon": b"Payload-Oxum 1.1\n",
    "no line end": b"Payload-Oxum: 1.1",
    "a folded line": b"Payload-Oxum: 1.1\nPurpose: a\n b\n",
    "a label twice": b"Payload-Oxum: 1.1\nPayload-Oxum: 1.1\n",
    "a hidden letter": "Payload-Oxum: 1.1\nPurpose: \u202ea\n".encode(),
}


@pytest.mark.parametrize("content", INFOS.values(), ids=INFOS)
def test_labels_in_another_spelling_are_refused(reading: Reading, content: bytes) -> None:
    assert reading.flaw_in(tar_of(bag({"data/x": b"x"}, info=content))) is Flaw.PART_MALFORMED


@pytest.mark.parametrize("info", [b"", b"Payload-Oxum: 1.2\n", b"Payload-Oxum: 2.1\n"])
def test_wrong_or_missing_totals_are_refused(reading: Reading, info: bytes) -> None:
    assert reading.flaw_in(tar_of(bag({"data/x": b"x"}, info=info))) is Flaw.TOTALS_DIFFER


def test_files_to_fetch_from_elsewhere_are_refused(reading: Reading) -> None:
    parts = _with("fetch.txt", b"https://example.org/x 1 data/x\n")

    assert reading.flaw_in(tar_of(parts)) is Flaw.FETCH


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha224", "blake2b"])
@pytest.mark.parametrize("kind", ["manifest", "tagmanifest"])
def test_a_manifest_of_another_hash_is_refused(
    reading: Reading, kind: str, algorithm: str
) -> None:
    digest = md5(b"x", usedforsecurity=False).hexdigest()
    parts = {**bag(), f"{kind}-{algorithm}.txt": f"{digest}  data/x\n".encode()}

    assert reading.flaw_in(tar_of(parts)) is Flaw.WEAK_HASH


@pytest.mark.parametrize(
    "name", ["notes.txt", "extra/notes.txt", "tagmanifest-sha256.txt", "data"]
)
def test_a_part_we_do_not_know_is_refused(reading: Reading, name: str) -> None:
    parts = {**bag({}), name: b"x"}

    assert reading.flaw_in(tar_of(parts)) is Flaw.PART_UNKNOWN


def test_a_second_manifest_must_agree_too(reading: Reading) -> None:
    wrong = _with("manifest-sha256.txt", sums256(OTHER))
    shorter = _with("manifest-sha256.txt", sums256(FEWER))

    assert reading.flaw_in(tar_of(wrong)) is Flaw.FILE_DIFFERS
    assert reading.flaw_in(tar_of(shorter)) is Flaw.FILE_NOT_LISTED


@pytest.mark.parametrize("name", ["envelope.json", "bagit.txt", "tagmanifest-sha512.txt.sig"])
def test_a_part_larger_than_it_can_need_to_be_is_refused(reading: Reading, name: str) -> None:
    parts = {**bag(), name: bytes(2**20 + 1)}

    assert reading.flaw_in(tar_of(parts)) is Flaw.PART_TOO_LARGE
