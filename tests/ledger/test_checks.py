"""The static checks, in the format's order: each fault by its own name, and never an exception."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.checks import Fault, SetAside, read_entry, reread
from desktop_app.ledger.entry import MOST_BYTES, Full, line_of
from desktop_app.ledger.leaves import leaf
from desktop_app.ledger.redaction import as_redacted
from tests.ledger.devices import POLICE, Device, checked, replace_header, signed

LINES = (Path(__file__).parents[1] / "vectors" / "ledger.jsonl").read_bytes().splitlines()
FULL, REDACTED, STUB = LINES[0], LINES[2], LINES[3]
ALIAS_LEAF = b64(leaf(json.loads(REDACTED)["open"]["alias"][0], "alias", "Амина 😀"))

Change = Callable[[dict[str, Any]], object]


def changed(line: bytes, change: Change) -> bytes:
    """The line with something changed in it, spelled canonically."""
    members = json.loads(line)
    change(members)
    text = json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def fault_of(line: bytes) -> Fault | None:
    """At which check it fails."""
    try:
        checked(line)
    except SetAside as reason:
        return reason.fault
    return None


def with_header(**letters: object) -> bytes:
    """A line whose author really signed such a header."""
    device = Device.named("worker")
    entry = device.write(kinds.FIELD, "person", {"initials": "J.M."})
    header = replace_header(entry.header, **letters)
    return signed(device.pen, header, {"initials": "J.M."}, bytes(16))


NOT_JSON = [
    pytest.param(b"", id="nothing"),
    pytest.param(b"{", id="a brace"),
    pytest.param(b"null", id="null"),
    pytest.param(b"[]", id="a list"),
    pytest.param(b"\xff\xfe", id="no UTF-8"),
    pytest.param(b"\xef\xbb\xbf" + FULL, id="a byte order mark"),
    pytest.param(FULL[:-1], id="cut short"),
    pytest.param(FULL + FULL, id="two lines in one"),
    pytest.param(b"[" * 200_000, id="deep"),
    pytest.param(b'{"h":' * 40_000, id="deep objects"),
    pytest.param(b'{"h":{"v":true}}', id="a version that is no number"),
    pytest.param(b'{"h":{"v":1%s}}' % (b"0" * 9_000), id="a version of 9,000 digits"),
]
MALFORMED: dict[str, Change] = {
    "a member missing": lambda line: line.pop("sig"),
    "a member more": lambda line: line.update(extra=1),
    "a header member missing": lambda line: line["h"].pop("off"),
    "a header member more": lambda line: line["h"].update(w=1),
    "text for a number": lambda line: line["h"].update(n="0"),
    "true for a number": lambda line: line["h"].update(l=True),
    "a fraction for a number": lambda line: line["h"].update(t=1.5),
    "a number below zero": lambda line: line["h"].update(l=-1),
    "a count too large": lambda line: line["h"].update(l=2**53),
    "a time too large": lambda line: line["h"].update(t=2**53),
    "an offset too large": lambda line: line["h"].update(off=-(2**53)),
    "a number of 4,000 digits": lambda line: line["h"].update(t=10**4000),
    "p at the beginning of a log": lambda line: line["h"].update(p=line["h"]["d"]),
    "no p later in a log": lambda line: line["h"].update(n=1),
    "an audience in capitals": lambda line: line["h"].update(u="Case"),
    "an audience of 33 letters": lambda line: line["h"].update(u="a" * 33),
    "a kind without a number": lambda line: line["h"].update(k="note"),
    "a kind numbered zero": lambda line: line["h"].update(k="note/0"),
    "a short id": lambda line: line["h"].update(o="AQEB"),
    "an id with padding": lambda line: line["h"].update(o="AQEBAQEBAQEBAQEBAQEBAQ=="),
    "an id in another spelling": lambda line: line["h"].update(o="AQEBAQEBAQEBAQEBAQEBAR"),
    "an id in standard base64": lambda line: line["h"].update(a=line["h"]["a"].replace("_", "/")),
    "an id that is not ASCII": lambda line: line["h"].update(o="é" * 22),
    "a target twice": lambda line: line["h"].update(s=[line["h"]["d"]] * 2),
    "65 targets": lambda line: line["h"].update(s=sorted(b64(bytes([n] * 32)) for n in range(65))),
    "targets out of order": lambda line: line["h"].update(
        s=[b64(b"\x02" * 32), b64(b"\x01" * 32)]
    ),
    "a short signature": lambda line: line.update(sig=line["sig"][:-2]),
    "a short key": lambda line: line.update(key="AAAA"),
    "a fraction in the body": lambda line: line["body"].update(phone=1.5),
    "a whole number written as a fraction": lambda line: line["body"].update(phone=1.0),
    "a large number in the body": lambda line: line["body"].update(phone=2**53),
    "a name in capitals": lambda line: line["body"].update(Phone="1"),
    "a name of 65 letters": lambda line: line["body"].update({"a" * 65: "1"}),
    "a name in capitals inside a value": lambda line: line["body"].update(phone={"A": 1}),
    "nine lists in one another": lambda line: line["body"].update(phone=[[[[[[[[[1]]]]]]]]]),
    "513 names": lambda line: line["body"].update({f"n{n}": n for n in range(513)}),
}


@pytest.mark.parametrize("line", NOT_JSON)
def test_what_is_not_one_json_object_is_malformed(line: bytes) -> None:
    assert fault_of(line) is Fault.MALFORMED


@pytest.mark.parametrize("change", MALFORMED.values(), ids=MALFORMED)
def test_a_wrong_member_or_type_is_malformed(change: Change) -> None:
    line = changed(FULL, change)

    assert line != FULL
    assert fault_of(line) is Fault.MALFORMED


@pytest.mark.parametrize(
    "line",
    [
        changed(REDACTED, lambda line: line["held"].append(line["held"][0])),
        changed(REDACTED, lambda line: line.update(held=["AAAA"])),
        changed(REDACTED, lambda line: line["open"].update(alias=["AAAA", "x"])),
        changed(REDACTED, lambda line: line["open"].update(alias=["x"])),
        changed(REDACTED, lambda line: line["open"].update(alias=[*line["open"]["alias"], 1])),
        changed(REDACTED, lambda line: line.update(key="a2tra2tra2tra2tra2traw")),
    ],
)
def test_a_wrong_redacted_copy_is_malformed(line: bytes) -> None:
    assert fault_of(line) is Fault.MALFORMED


@pytest.mark.parametrize(
    ("once", "twice"),
    [
        (b'"safe_to_call":false', b'"safe_to_call":false,"safe_to_call":false'),
        (b'"l":0,', b'"l":0,"l":0,'),
        (b'"sig":', b'"sig":"","sig":'),
    ],
)
def test_a_name_given_twice_is_malformed(once: bytes, twice: bytes) -> None:
    line = FULL.replace(once, twice)

    assert fault_of(line) is Fault.MALFORMED


def test_half_a_character_is_malformed() -> None:
    line = FULL.replace("Амина".encode(), b"\\ud800")

    assert fault_of(line) is Fault.MALFORMED


def test_a_line_over_256_kib_is_malformed_and_one_of_256_kib_is_read() -> None:
    device = Device.named("worker")
    header = device.write(kinds.FIELD, "person", {}).header
    spare = MOST_BYTES - len(signed(device.pen, header, {"text/0000": ""}, bytes(16)))

    exactly = signed(device.pen, header, {"text/0000": "a" * spare}, bytes(16))
    over = signed(device.pen, header, {"text/0000": "a" * (spare + 1)}, bytes(16))

    assert (len(exactly), fault_of(exactly)) == (MOST_BYTES, None)
    assert fault_of(over) is Fault.MALFORMED


@pytest.mark.parametrize(
    "line",
    [
        changed(FULL, lambda line: line["h"].update(v=2)),
        changed(FULL, lambda line: line["h"].update(v=2, extra={"deep": [1.5]})),
        b'{"h":{"v":7},"anything":"else"}',
    ],
)
def test_a_later_version_is_told_from_damage(line: bytes) -> None:
    assert fault_of(line) is Fault.VERSION


@pytest.mark.parametrize(
    "line",
    [
        FULL + b"\n",
        b" " + FULL,
        FULL.replace(b'"l":0', b'"l": 0'),
        FULL.replace(b'"l":0', b'"l":-0'),
        FULL.replace("Амина".encode(), b"\\u0410\\u043c\\u0438\\u043d\\u0430"),
        json.dumps(dict(reversed(json.loads(FULL).items()))).encode(),
        REDACTED.replace(b'"held":', b' "held":'),
    ],
)
def test_another_spelling_of_the_same_entry_is_not_canonical(line: bytes) -> None:
    assert fault_of(line) is Fault.NOT_CANONICAL


@pytest.mark.parametrize(
    "key",
    [bytes([1]) + bytes(31), bytes(32), bytes(31) + b"\x80", b"\xec" + b"\xff" * 30 + b"\x7f"],
)
def test_a_small_order_key_is_a_bad_key(key: bytes) -> None:
    line = changed(FULL, lambda line: line["h"].update(a=b64(key)))

    assert fault_of(line) is Fault.BAD_KEY


@pytest.mark.parametrize("line", [FULL, REDACTED, STUB])
@pytest.mark.parametrize("letter", ["c", "o", "d"])
def test_a_header_that_was_not_signed_is_a_bad_signature(line: bytes, letter: str) -> None:
    size = 32 if letter == "d" else 16
    altered = changed(line, lambda line: line["h"].update({letter: b64(b"\x07" * size)}))

    assert fault_of(altered) is Fault.BAD_SIGNATURE


def test_somebody_elses_signature_is_a_bad_signature() -> None:
    line = changed(FULL, lambda line: line.update(sig=json.loads(LINES[1])["sig"]))

    assert fault_of(line) is Fault.BAD_SIGNATURE


DIGEST: dict[str, bytes] = {
    "another value": changed(FULL, lambda line: line["body"].update(phone="+10000000009")),
    "a field less": changed(FULL, lambda line: line["body"].pop("phone")),
    "a field more": changed(FULL, lambda line: line["body"].update(more=1)),
    "another key": changed(FULL, lambda line: line.update(key=b64(bytes(16)))),
    "a withheld leaf less": changed(REDACTED, lambda line: line.update(held=[])),
    "a shown leaf held as well": changed(
        REDACTED, lambda line: line.update(held=sorted([*line["held"], ALIAS_LEAF]))
    ),
    "another leaf": changed(REDACTED, lambda line: line.update(held=[b64(bytes(32))])),
    "another shown value": changed(
        REDACTED, lambda line: line["open"]["safe_to_call"].__setitem__(1, True)
    ),
}


@pytest.mark.parametrize("line", DIGEST.values(), ids=DIGEST)
def test_words_that_are_not_those_signed_are_a_digest_fault(line: bytes) -> None:
    assert fault_of(line) is Fault.DIGEST


def test_an_entry_in_a_parcel_of_another_channel_is_set_aside() -> None:
    with pytest.raises(SetAside) as caught:
        checked(FULL, POLICE)

    assert caught.value.fault is Fault.WRONG_CHANNEL


def test_the_first_fault_in_the_formats_order_is_the_one_named() -> None:
    everything = changed(FULL, lambda line: line["body"].update(phone="x"))
    bad_key = changed(everything, lambda line: line["h"].update(a=b64(bytes(32))))

    assert fault_of(bad_key + b" ") is Fault.NOT_CANONICAL
    assert fault_of(bad_key) is Fault.BAD_KEY
    assert fault_of(everything) is Fault.DIGEST


@pytest.mark.parametrize("letter", ["n", "l", "t"])
def test_the_largest_numbers_are_read(letter: str) -> None:
    also = {"p": b64(bytes(32))} if letter == "n" else {}

    line = with_header(**{letter: 2**53 - 1}, **also)

    assert fault_of(line) is None


def test_what_was_checked_once_is_read_back_the_same() -> None:
    for line in LINES:
        assert reread(line) == checked(line)


def test_a_redacted_copy_with_nothing_held_is_complete() -> None:
    form = checked(FULL).form
    assert isinstance(form, Full)

    entry = checked(line_of(as_redacted(form)))

    assert entry.shown == json.loads(FULL)["body"]
    assert entry.withheld == 0


def test_a_verifier_is_asked_only_about_lines_that_are_well_formed() -> None:
    asked: list[bytes] = []

    def note_down(key: bytes, message: bytes, signature: bytes) -> bool:
        asked.append(message)
        return verify(key, message, signature)

    for line in (b"", FULL[:-1], FULL + b" ", FULL):
        try:
            read_entry(line, verify=note_down, acceptable_key=is_acceptable_key)
        except SetAside:
            continue

    assert len(asked) == 1
