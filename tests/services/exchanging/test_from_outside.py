"""What others can make of a shared folder: a removed member, a carrier, who is in no audience."""

import gzip
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from desktop_app.domain.audience import GROUP_BYTES, group_tag
from desktop_app.domain.ids import WHOLE_TEAM, Audience, ObjectId
from desktop_app.exchange.store_names import StoreNames
from desktop_app.ledger import kinds
from desktop_app.ledger.draft import Draft
from desktop_app.services.members import remove_member
from tests.services.conftest import Person
from tests.services.exchanging.conftest import Stick
from tests.services.exchanging.test_attachments import attach

SEGMENT = re.compile(
    r"seg/([a-z2-7]{26})/([a-z2-7]{13})-([0-9a-f]{8})-([0-9a-f]{8})-[0-9a-f]{8}\.age"
)
KEYRING = re.compile(r"key/([a-z2-7]{26})/[a-z2-7]{13}-([a-z2-7]{13})\.age")
BLOB = re.compile(r"blob/([0-9a-f]{2})/\1[0-9a-f]{62}/[0-9]{4}")
TITLE = "Advice of the agency's counsel"
SECRET = "A word that nobody outside may read."
TIMES = 100


def opened_by_age(path: Path, identities: Path) -> bytes | None:
    """What stock age makes of a file with all the keys somebody has; None for nothing."""
    if shutil.which("age") is None:
        pytest.skip("age is not installed here")
    command = ["age", "-d", "-i", str(identities), str(path)]
    ran = subprocess.run(command, capture_output=True, check=False, timeout=60)
    return ran.stdout if ran.returncode == 0 else None


def keys_of(person: Person, file: Path) -> Path:
    """Every key that lies in somebody's vault, as a thief would write them down."""
    channels = person.vault.channels
    held = [identity for c in channels.held() for _, identity in channels.identities(*c)]
    file.write_text("\n".join([person.session.identity.text, *held]) + "\n")
    return file


def new_group(person: Person) -> Audience:
    """An unlisted one, declared in its own channel alone."""
    tag = group_tag(person.vault.chance(GROUP_BYTES))
    draft = Draft(
        case=person.case,
        audience=tag,
        kind=kinds.AUDIENCE,
        about=ObjectId(person.vault.new_id()),
        body={"tag": tag, "title": TITLE, "listed": False},
    )
    person.vault.book.append(person.vault.pen, [draft])
    return tag


def everything_in(db: Connection) -> Iterator[bytes]:
    """Every value of every table, as bytes."""
    tables = db.exec_driver_sql("select name from sqlite_master where type = 'table'").all()
    for (table,) in tables:
        for row in db.exec_driver_sql(f'select * from "{table}"'):  # noqa: S608
            for value in row:
                yield value if isinstance(value, bytes) else str(value).encode()


def test_with_a_removed_members_keys_age_opens_no_later_segment(
    dana: Person, owen: Person, stick: Stick, tmp_path: Path
) -> None:
    dana.note("While he was on the team.")
    stick.carry(dana)
    stick.carry(owen)
    keys = keys_of(owen, tmp_path / "keys.txt")
    earlier = stick.names()

    remove_member(dana.vault, dana.case, owen.vault.me.printed)
    for number in range(3):
        dana.note(f"Later, {number}.")
        stick.carry(dana)
    later = [name for name in stick.names() if name not in earlier]

    before = [name for name in earlier if name.startswith("seg/")]
    assert all(opened_by_age(stick.folder / name, keys) for name in before)
    assert len([name for name in later if name.startswith("seg/")]) >= 3
    assert [name for name in later if opened_by_age(stick.folder / name, keys)] == []


def test_stock_tools_read_what_a_member_may_read(
    dana: Person, owen: Person, stick: Stick, tmp_path: Path
) -> None:
    dana.note("Plain lines in gzip in age.")
    stick.carry(dana)
    stick.carry(owen)
    keys = keys_of(owen, tmp_path / "keys.txt")

    segments = stick.names("seg/**/*")
    plain = [opened_by_age(stick.folder / name, keys) for name in segments]

    lines = b"".join(gzip.decompress(one) for one in plain if one is not None)
    assert b"Plain lines in gzip in age." in lines


def test_a_carrier_sees_pseudonyms_counts_and_sizes_and_nothing_else(
    dana: Person, owen: Person, stick: Stick
) -> None:
    for number in range(4):
        dana.note(f"Jo was seen, {number}.")
    attach(dana)
    stick.carry(dana, files=True)
    stick.carry(owen)
    owen.note("Seen again.")
    stick.carry(owen)

    names = stick.names()
    segments = [found for name in names if (found := SEGMENT.fullmatch(name))]
    keyrings = [found for name in names if (found := KEYRING.fullmatch(name))]
    blobs = [name for name in names if BLOB.fullmatch(name)]

    assert len(segments) + len(keyrings) + len(blobs) == len(names)
    channel = StoreNames().channel_tag(dana.case, WHOLE_TEAM)
    assert {found[1] for found in (*segments, *keyrings)} == {channel}
    counted = Counter[str]()
    for found in segments:
        counted[found[2]] += int(found[4], 16) - int(found[3], 16) + 1
    held = dana.vault.holdings.logs(dana.case, WHOLE_TEAM)
    assert len(counted) == 2
    assert max(counted.values()) == held[0].last + 1
    assert (len(keyrings), len(blobs)) == (2, 1)  # as many key files as members, one attachment
    telling = (b"Cedar", b"Dana", b"Owen", b"Whitford", b"Harada", b"letter")
    for name in names:
        content = (stick.folder / name).read_bytes()
        assert not [word for word in telling if word in content]
        assert content.startswith(b"age-encryption.org/v1\n") or name in blobs


def test_an_unlisted_audience_leaves_no_trace_with_others_in_a_hundred_exchanges(
    dana: Person, owen: Person, stick: Stick, tmp_path: Path
) -> None:
    tag = new_group(dana)
    secret = dana.note(SECRET, tag)
    for number in range(TIMES // 2):
        dana.note(f"For the team, {number}.")
        stick.carry(dana)
        stick.carry(owen)
    for number in range(3):
        owen.accept(dana.hand_to(owen, name=f"bundle {number}"))

    with owen.session.database._engine.connect().execution_options(reading=True) as db:
        values = list(everything_in(db))
    traces = [tag.encode(), TITLE.encode(), SECRET.encode(), secret]
    held = dict.fromkeys(owen.vault.channels.held())
    keys = keys_of(owen, tmp_path / "keys.txt")
    hidden = StoreNames().segments_of(StoreNames().channel_tag(dana.case, tag))
    unreadable = [name for name in stick.names("seg/**/*") if name.startswith(hidden)]

    assert len(owen.line()) == TIMES // 2
    assert [trace for trace in traces for value in values if trace in value] == []
    assert (owen.case, tag) not in held
    assert unreadable
    assert [name for name in unreadable if opened_by_age(stick.folder / name, keys)] == []
