"""Names in a shared place: the published ones, and whatever else carriers make of them."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId
from desktop_app.exchange.blobs import part_name
from desktop_app.exchange.store_names import LAST_POSITION, StoreNames
from desktop_app.services.exchange_ports import Listed

VECTOR = Path(__file__).parents[1] / "vectors" / "store_names.json"
NAMES = StoreNames()
CHANNEL = "pmgoqiywkqlhmvkijv2a2vpyk6"
LOG = "uteoyt7yrhj6u"
SEGMENT = f"seg/{CHANNEL}/{LOG}-00000008-00001234-89abcdef.age"
KEYRING = f"key/{CHANNEL}/{LOG}-{LOG}.age"


def cases() -> list[dict[str, Any]]:
    read: dict[str, Any] = json.loads(VECTOR.read_text("utf-8"))
    listed: list[dict[str, Any]] = read["cases"]
    return listed


@pytest.mark.parametrize("vector", cases(), ids=lambda one: one["given"]["audience"])
def test_names_are_the_published_ones(vector: dict[str, Any]) -> None:
    given, then = vector["given"], vector["then"]
    case, audience = CaseId(bytes.fromhex(given["case"])), Audience(given["audience"])
    author, member = (DeviceKey(bytes.fromhex(given[who])) for who in ("author", "member"))
    sealed, cipher = bytes.fromhex(given["sealed"]), bytes.fromhex(given["cipher_file"])

    channel = NAMES.channel_tag(case, audience)
    log = NAMES.log_tag(author, case, audience)
    segment = NAMES.segment_name(channel, log, given["first"], given["last"], sealed)
    members = NAMES.log_tag(member, case, audience)
    keyring = NAMES.keyring_name(channel, EntryId(bytes.fromhex(given["epoch"])), members)

    assert (channel, log) == (then["channel_tag"], then["log_tag"])
    assert (segment, keyring) == (then["segment"], then["keyring"])
    assert part_name(sha256(cipher).hexdigest(), given["part"]) == then["blob_part"]


def test_every_name_is_lower_case_and_short() -> None:
    for vector in cases():
        for name in vector["then"].values():
            assert name == name.lower()
            assert len(name) < 120


def test_a_segments_name_is_read_back() -> None:
    found = NAMES.read_segment_name(Listed(SEGMENT, 9))

    assert found == (SEGMENT, 9, CHANNEL, LOG, 8, 0x1234, True)


@pytest.mark.parametrize(
    "renamed",
    [
        SEGMENT.replace(".age", ".sync-conflict-20261121-185327-ABCDEFG.age"),
        SEGMENT.replace(".age", " (1).age"),
        SEGMENT.replace(".age", " (conflicted copy 2026-11-21).age"),
        SEGMENT + "~",
        SEGMENT.replace("-89abcdef", ""),
        SEGMENT.upper().replace("SEG/", "seg/"),
    ],
)
def test_a_copy_that_was_renamed_still_says_what_it_claims(renamed: str) -> None:
    found = NAMES.read_segment_name(Listed(renamed, 9))

    assert found is not None
    assert found.name == renamed
    assert (found.channel_tag, found.log_tag, found.first, found.last) == (CHANNEL, LOG, 8, 0x1234)
    assert not found.is_exact


@pytest.mark.parametrize(
    "foreign",
    [
        "",
        "seg",
        "seg/",
        f"seg/{CHANNEL}",
        f"seg/{CHANNEL}/",
        f"seg/{CHANNEL}/holiday.jpg",
        f"seg/{CHANNEL}/deeper/{LOG}-00000008-00001234-89abcdef.age",
        f"seg/{CHANNEL}/../{LOG}-00000008-00001234-89abcdef.age",
        f"seg/{CHANNEL}x/{LOG}-00000008-00001234-89abcdef.age",
        f"seg/{CHANNEL}/{LOG}-00001234-00000008-89abcdef.age",
        f"seg/{CHANNEL}/{LOG}-00000008.age",
        f"/{SEGMENT}",
        KEYRING,
        "\x00" * 300,
        "seg/\N{LATIN SMALL LETTER LONG S}/\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}",
    ],
)
def test_a_foreign_name_is_no_segments(foreign: str) -> None:
    assert NAMES.read_segment_name(Listed(foreign, 0)) is None


def test_a_key_files_name_is_read_back_renamed_or_not() -> None:
    for name in (KEYRING, KEYRING.replace(".age", ".sync-conflict-20261121.age")):
        found = NAMES.read_keyring_name(Listed(name, 9))

        assert found == (name, LOG, LOG)
    assert NAMES.read_keyring_name(Listed(SEGMENT, 9)) is None


def test_a_position_no_name_has_room_for_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        NAMES.segment_name(CHANNEL, LOG, 0, LAST_POSITION + 1, b"")

    assert refusal.value.code is RefusalCode.BAD_VALUE


@given(
    some.text()
    | some.from_regex(r"(seg|key|blob)/[a-z2-7]{26}/[a-z2-7-]{0,40}[^/]{0,30}", fullmatch=True),
    some.integers(),
)
@example(SEGMENT + "\n", 0)
def test_no_name_however_absurd_is_an_exception(untrusted: str, size: int) -> None:
    segment = NAMES.read_segment_name(Listed(untrusted, size))
    keyring = NAMES.read_keyring_name(Listed(untrusted, size))

    assert segment is None or keyring is None
    assert segment is None or segment.first <= segment.last


@given(
    some.binary(min_size=32, max_size=32),
    some.binary(min_size=16, max_size=16),
    some.sampled_from(["case", "agency", "d_police", "a_abcdefghijklm"]),
    some.lists(some.integers(0, LAST_POSITION), min_size=2, max_size=2).map(sorted),
)
def test_what_is_written_is_read(
    author: bytes, case: bytes, audience: str, bounds: list[int]
) -> None:
    channel = NAMES.channel_tag(CaseId(case), Audience(audience))
    log = NAMES.log_tag(DeviceKey(author), CaseId(case), Audience(audience))
    name = NAMES.segment_name(channel, log, bounds[0], bounds[1], author)

    found = NAMES.read_segment_name(Listed(name, 7))

    assert found == (name, 7, channel, log, *bounds, True)
    assert name.startswith(NAMES.segments_of(channel))
