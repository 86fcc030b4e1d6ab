"""The envelope: one spelling, every name, and nothing a reader would not understand."""

import json
from base64 import urlsafe_b64encode
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.bundle import Envelope, HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.exchange.envelope import decode_envelope, encode_envelope

CARD = b'{"body":{"name":"Dana Example"},"h":{"k":"card/1","n":0,"v":1},"key":"k","sig":"s"}'
OTHER_CARD = b'{"body":{"name":"Rowan Sample"},"h":{"k":"card/1","n":4,"v":1},"key":"k","sig":"s"}'


def _b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


ENVELOPE = Envelope(
    bundle=_b64(bytes(16)),
    kind=HandoffKind.COPY,
    series=_b64(b"s" * 16),
    number=1,
    previous=None,
    sender=CARD,
    recipients=(OTHER_CARD, CARD),
    created="2026-11-21T09:30:00-05:00",
    purpose="Safety planning at the new school",
    authority="Consent of the young person, 20 November 2026",
    limits="Not to be passed on",
    marks=("Contains third-party names",),
    counts={"entries": 120, "withheld": 3, "attachments": 4, "sealed/police/2026_11": 2},
    payload_bytes=3_456_789,
)
VALUES = json.loads(encode_envelope(ENVELOPE))


def _line(values: object) -> bytes:
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )


def _refused(untrusted: bytes) -> Refusal:
    with pytest.raises(Refusal) as refused:
        decode_envelope(untrusted)
    return refused.value


def test_an_envelope_comes_back_as_it_was_written() -> None:
    assert decode_envelope(encode_envelope(ENVELOPE)) == ENVELOPE


def test_more_counts_than_the_receivers_own_entry_has_room_for_are_refused() -> None:
    counts = {f"kept/{number}": 1 for number in range(1_025)}

    refused = _refused(_line({**VALUES, "counts": counts}))

    assert refused.code is RefusalCode.BUNDLE_BAD_ENVELOPE


def test_the_names_are_those_of_the_contract() -> None:
    assert " ".join(VALUES) == (
        "authority bundle bytes counts created format from kind limits marks number "
        "previous purpose series to"
    )
    assert VALUES["format"] == "throughline-handoff/1"
    assert VALUES["from"] == json.loads(CARD)
    assert VALUES["to"] == [json.loads(OTHER_CARD), json.loads(CARD)]
    assert VALUES["bytes"] == 3_456_789


def test_the_bytes_are_the_one_spelling_of_the_values() -> None:
    assert encode_envelope(ENVELOPE) == _line(VALUES)


def test_a_later_bundle_names_the_one_before() -> None:
    second = replace(ENVELOPE, number=2, previous=_b64(b"p" * 32))

    assert decode_envelope(encode_envelope(second)) == second


@pytest.mark.parametrize("version", ["2", "17"])
def test_a_newer_format_is_told_apart_whatever_else_it_holds(version: str) -> None:
    refusal = _refused(_line({"format": f"throughline-handoff/{version}", "new": 1.5}))

    assert refusal.code is RefusalCode.BUNDLE_NEWER_FORMAT
    assert refusal.data == {"format": int(version)}


@pytest.mark.parametrize("name", [name for name in VALUES if name != "format"])
@pytest.mark.parametrize("wrong", [True, 1.5, -1, "\ud800", [1], {"Not a name": 1}], ids=ascii)
def test_a_value_of_the_wrong_kind_is_refused(name: str, wrong: object) -> None:
    assert _refused(_line({**VALUES, name: wrong})).code is RefusalCode.BUNDLE_BAD_ENVELOPE


@pytest.mark.parametrize("name", VALUES)
def test_a_missing_name_is_refused(name: str) -> None:
    values = {key: value for key, value in VALUES.items() if key != name}

    assert _refused(_line(values)).code is RefusalCode.BUNDLE_BAD_ENVELOPE


BAD_VALUES: dict[str, dict[str, object]] = {
    "an unknown name": {"extra": 1},
    "an unknown kind": {"kind": "theft"},
    "another format": {"format": "throughline-handoff/0"},
    "somebody else's format": {"format": "other/1"},
    "an id of another size": {"bundle": _b64(bytes(15))},
    "an id in another spelling": {"series": _b64(bytes(16))[:-1] + "B"},
    "another digest size": {"number": 2, "previous": _b64(bytes(31))},
    "the first after another": {"previous": _b64(bytes(32))},
    "the second after none": {"number": 2},
    "nobody to read it": {"to": []},
    "a card that is no object": {"to": ["card"]},
    "too many readers": {"to": [{"card": 1}] * 65},
    "blank ground": {"authority": " \n"},
    "a day without a time": {"created": "2026-11-21"},
    "a time without an offset": {"created": "2026-11-21T09:30:00"},
    "a day that never was": {"created": "2026-02-30T09:30:00Z"},
    "an hour that never was": {"created": "2026-02-28T25:30:00Z"},
    "a negative count": {"counts": {"entries": -1}},
    "a count in words": {"counts": {"entries": "many"}},
    "a count without a plain name": {"counts": {"Entries!": 1}},
    "an integer others round": {"bytes": 2**53},
    "a number with a point in a card": {"from": {"age": 1.5}},
    "a card too deep": {"from": {"a": {"a": {"a": {"a": {"a": {"a": {"a": {"a": 1}}}}}}}}},
}


@pytest.mark.parametrize("change", BAD_VALUES.values(), ids=BAD_VALUES)
def test_what_cannot_be_meant_is_refused(change: dict[str, object]) -> None:
    refusal = _refused(_line({**VALUES, **change}))

    assert refusal.code is RefusalCode.BUNDLE_BAD_ENVELOPE
    assert refusal.data.keys() == {"why"}  # nothing of what it says
    assert refusal.data["why"] in {"format", "shape", "meaning", "spelling"}


GOOD = _line(VALUES)
SPELLINGS = {
    "nothing": b"",
    "not json": b"format: throughline-handoff/1",
    "a list": b"[" + GOOD + b"]",
    "a line end": GOOD + b"\n",
    "a space": GOOD.replace(b'":', b'": ', 1),
    "a name twice": GOOD[:-1] + b',"series":' + _line(VALUES["series"]) + b"}",
    "unsorted": b'{"format":"throughline-handoff/1",'
    + GOOD[1:].replace(b'"format":"throughline-handoff/1",', b""),
    "an escape": GOOD.replace(b"Safety", rb"\u0053afety"),
    "a number spelled otherwise": GOOD.replace(b"3456789", b"3.456789e6"),
    "not utf-8": GOOD.replace(b"Safety", b"Safet\xff"),
    "a byte-order mark": b"\xef\xbb\xbf" + GOOD,
    "deep brackets": b'{"format":"throughline-handoff/1","a":' + b"[" * 100_000,
    "something after": GOOD + b"{}",
}


@pytest.mark.parametrize("untrusted", SPELLINGS.values(), ids=SPELLINGS)
def test_another_spelling_is_refused(untrusted: bytes) -> None:
    assert _refused(untrusted).code is RefusalCode.BUNDLE_BAD_ENVELOPE


@given(position=some.integers(0, len(GOOD) - 1), flip=some.integers(1, 255))
def test_a_changed_byte_is_refused_or_a_different_envelope(position: int, flip: int) -> None:
    changed = bytearray(GOOD)
    changed[position] ^= flip

    try:
        envelope = decode_envelope(bytes(changed))
    except Refusal:
        return

    assert envelope != ENVELOPE
    assert encode_envelope(envelope) == bytes(changed)


@given(untrusted=some.binary())
def test_any_bytes_are_refused_or_read(untrusted: bytes) -> None:
    assert _refused(untrusted).code is RefusalCode.BUNDLE_BAD_ENVELOPE


@pytest.mark.parametrize("change", [{"purpose": " "}, {"sender": b"{}}"}, {"sender": b'{ "a":1}'}])
def test_an_envelope_nobody_could_read_is_never_written(change: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as refused:
        encode_envelope(replace(ENVELOPE, **change))

    assert refused.value.code is RefusalCode.BUNDLE_BAD_ENVELOPE
