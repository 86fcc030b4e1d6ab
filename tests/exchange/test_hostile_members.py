"""Tars that try to be more, or less, than plain files one after the other."""

import pytest

from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.limits import Limits
from tests.exchange.bags import Reading, bag, tar_of
from tests.exchange.hostile_tars import (
    BLOCK,
    END,
    GNU,
    folder,
    header,
    member,
    padded,
    pax,
    pax_record,
)

LINKS = {
    "a hard link": header(b"data/x", kind=b"1", link=b"/etc/passwd"),
    "a symbolic link": header(b"data/x", kind=b"2", link=b"../../outside"),
    "a long link name": member("././@LongLink", b"/etc/passwd\0", kind=b"K"),
}
DEVICES = {
    "a character device": header(b"data/x", kind=b"3"),
    "a block device": header(b"data/x", kind=b"4"),
    "a named pipe": header(b"data/x", kind=b"6"),
}
SPARSE = {
    "an old GNU sparse file": header(b"data/x", kind=b"S", magic=GNU),
    "a sparse file by version": pax({b"GNU.sparse.major": b"1"}) + member("data/x"),
    "a sparse file of one TiB": pax({b"GNU.sparse.realsize": b"1099511627776"}) + member("data/x"),
    "a sparse file by its map": pax({b"GNU.sparse.map": b"0,1"}) + member("data/x"),
}
UNKNOWN_TYPES = {
    "a contiguous file": header(b"data/x", kind=b"7"),
    "a volume label": header(b"label", kind=b"V", magic=GNU),
    "a continued file": header(b"data/x", kind=b"M", magic=GNU),
    "an incremental folder": header(b"data/", kind=b"D", magic=GNU),
    "a type of nobody": header(b"data/x", kind=b"Z"),
    "access lists": member("data/x", b"acl", kind=b"A"),
}
EXTENSIONS = {
    "a global header": member("g", pax_record(b"path", b"data/x"), kind=b"g"),
    "a size given twice": pax({b"size": b"9"}) + member("data/x", b"123456789"),
    "a link by extension": pax({b"linkpath": b"/etc/passwd"}) + member("data/x"),
    "another character set": pax({b"hdrcharset": b"BINARY"}) + member("data/x"),
    "an unknown key": pax({b"VENDOR.magic": b"1"}) + member("data/x"),
    "two extensions in a row": pax({b"path": b"data/x"}) * 2 + member("data/x"),
    "a name in two ways": pax({b"path": b"data/x"})
    + member("././@LongLink", b"data/y\0", kind=b"L")
    + member("data/x"),
    "a key twice": member("p", pax_record(b"path", b"data/x") * 2, kind=b"x") + member("data/x"),
    "a record longer than the header": member("p", b"99 path=data/x\n", kind=b"x"),
    "a record of no length": member("p", b"0 path=data/x\n", kind=b"x"),
    "a record shorter than its key": member("p", b"4 path=data/x\n", kind=b"x"),
    "a record without an end": member("p", b"14 path=data/x.", kind=b"x"),
    "a record of words": member("p", b"many path=data/x\n", kind=b"x"),
    "an extension of 9 KiB": member("p", pax_record(b"comment", b"x" * 9216), kind=b"x"),
}


def _whole(extra: bytes) -> bytes:
    """A bundle that would be accepted, were it not for one more member."""
    return tar_of(bag(), extra)


@pytest.mark.parametrize("extra", LINKS.values(), ids=LINKS)
def test_a_link_is_refused(reading: Reading, extra: bytes) -> None:
    assert reading.flaw_in(_whole(extra)) is Flaw.LINK


@pytest.mark.parametrize("extra", DEVICES.values(), ids=DEVICES)
def test_a_device_is_refused(reading: Reading, extra: bytes) -> None:
    assert reading.flaw_in(_whole(extra)) is Flaw.DEVICE


@pytest.mark.parametrize("extra", SPARSE.values(), ids=SPARSE)
def test_a_file_that_claims_more_than_it_holds_is_refused(reading: Reading, extra: bytes) -> None:
    assert reading.flaw_in(_whole(extra)) is Flaw.SPARSE


@pytest.mark.parametrize("extra", UNKNOWN_TYPES.values(), ids=UNKNOWN_TYPES)
def test_a_member_of_another_type_is_refused(reading: Reading, extra: bytes) -> None:
    assert reading.flaw_in(_whole(extra)) is Flaw.UNKNOWN_TYPE


@pytest.mark.parametrize("extra", EXTENSIONS.values(), ids=EXTENSIONS)
def test_an_extension_that_changes_more_than_a_name_is_refused(
    reading: Reading, extra: bytes
) -> None:
    assert reading.flaw_in(_whole(extra)) is Flaw.UNKNOWN_EXTENSION


def test_a_folder_that_hides_content_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(_whole(member("data/x/", b"hidden", kind=b"5"))) is (
        Flaw.FOLDER_WITH_CONTENT
    )


def test_a_folder_beside_the_payload_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(_whole(folder("elsewhere/"))) is Flaw.PART_UNKNOWN


def test_too_many_members_are_refused_before_the_rest_is_read(reading: Reading) -> None:
    bundle = _whole(b"".join(folder(f"data/{number}/") for number in range(100)))

    assert reading.flaw_in(bundle, Limits(members=50)) is Flaw.TOO_MANY_MEMBERS


def test_more_than_twenty_thousand_members_are_refused(reading: Reading) -> None:
    bundle = _whole(folder("data/") * 20_001)

    assert reading.flaw_in(bundle) is Flaw.TOO_MANY_MEMBERS


def test_a_member_over_two_gib_is_refused_by_its_claim_alone(reading: Reading) -> None:
    claim = header(b"data/x", 2**31 + 1)

    assert reading.flaw_in(claim) is Flaw.MEMBER_TOO_LARGE
    assert reading.shelf.begun == 0


def test_a_size_that_octal_cannot_hold_is_refused(reading: Reading) -> None:
    claim = header(b"data/x", size_field=b"\x80" + b"\xff" * 11)

    assert reading.flaw_in(claim) is Flaw.MEMBER_TOO_LARGE


def test_a_member_beyond_the_total_is_refused_before_a_byte_is_kept(reading: Reading) -> None:
    bundle = member("data/x", bytes(100_000)) + END

    assert reading.flaw_in(bundle, Limits(total_bytes=50_000)) is Flaw.TOTAL_TOO_LARGE
    assert reading.shelf.begun == 0


def test_many_small_members_beyond_the_total_are_refused(reading: Reading) -> None:
    bundle = b"".join(member(f"data/{number}", bytes(1000)) for number in range(100)) + END

    assert reading.flaw_in(bundle, Limits(total_bytes=50_000)) is Flaw.TOTAL_TOO_LARGE
    assert reading.shelf.begun > 0


def test_headers_count_towards_the_total(reading: Reading) -> None:
    bundle = folder("data/") * 200 + END

    assert reading.flaw_in(bundle, Limits(total_bytes=50_000)) is Flaw.TOTAL_TOO_LARGE


def test_only_a_fifth_of_the_free_disk_is_ever_asked_for() -> None:
    limits = Limits()

    assert limits.within(free_bytes=1_000_000).total_bytes == 200_000
    assert limits.within(free_bytes=2**50) == limits


NO_TARS = {
    "noise": b"\x8f" * 4096,
    "a zip file": b"PK\x03\x04".ljust(1024, b"\0"),
    "a tar from before ustar": header(b"data/x", magic=bytes(8)),
    "a wrong checksum": header(b"data/x").replace(b"data/x", b"data/y"),
    "a size in letters": header(b"data/x", size_field=b"seventeen\0\0\0"),
    "a negative size": header(b"data/x", size_field=b"-0000000001\0"),
    "a size cut by a space": header(b"data/x", size_field=b"0000 0000001"),
}


@pytest.mark.parametrize("start", NO_TARS.values(), ids=NO_TARS)
def test_what_does_not_begin_as_a_tar_is_no_bundle(reading: Reading, start: bytes) -> None:
    assert reading.flaw_in(start + END) is Flaw.NOT_A_TAR


@pytest.mark.parametrize("noise", NO_TARS.values(), ids=NO_TARS)
def test_noise_between_two_members_is_refused(reading: Reading, noise: bytes) -> None:
    bundle = _whole(noise)

    assert reading.flaw_in(bundle) is Flaw.BROKEN_HEADER
    assert reading.shelf.begun > 0


def test_bytes_hidden_in_the_padding_are_refused(reading: Reading) -> None:
    hidden = padded(b"seen").replace(b"\0", b"!")

    assert reading.flaw_in(_whole(header(b"data/x", 4) + hidden)) is Flaw.BETWEEN_MEMBERS


AFTER_THE_END = {
    "one more letter": b"x",
    "a second bundle": tar_of(bag()),
    "a letter after many zeros": bytes(600_000) + b"x",
    "zeros without end": bytes(2**20 + 1),
}


@pytest.mark.parametrize("more", AFTER_THE_END.values(), ids=AFTER_THE_END)
def test_anything_after_the_end_is_refused(reading: Reading, more: bytes) -> None:
    assert reading.flaw_in(tar_of(bag()) + more) is Flaw.AFTER_THE_END


def test_a_member_after_a_single_empty_block_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(_whole(bytes(BLOCK) + member("data/x"))) is Flaw.AFTER_THE_END


def test_a_bundle_cut_at_any_place_is_refused_and_nothing_is_left_behind(
    reading: Reading,
) -> None:
    bundle = tar_of(bag())

    for length in range(0, len(bundle), 97):
        assert reading.flaw_in(bundle[:length]) is Flaw.CUT_SHORT


def test_a_bundle_that_ends_after_an_extension_is_refused(reading: Reading) -> None:
    assert reading.flaw_in(_whole(pax({b"path": b"data/x"}))) is Flaw.CUT_SHORT


def test_the_prefix_belongs_to_the_name_in_posix_headers(reading: Reading) -> None:
    bundle = header(b"passwd", prefix=b"../etc") + END

    assert reading.flaw_in(bundle) is Flaw.NAME_CLIMBS


def test_gnu_headers_have_no_prefix(reading: Reading) -> None:
    bundle = header(b"passwd", prefix=b"data/etc", magic=GNU) + END

    assert reading.flaw_in(bundle) is Flaw.PART_UNKNOWN
