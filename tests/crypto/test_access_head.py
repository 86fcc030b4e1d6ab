"""The file that remembers where the access log ended."""

from pathlib import Path

import msgspec

from desktop_app.crypto.access_head import HEAD_FILE, HeadFile
from desktop_app.domain.access import AccessFlaw, AccessHead
from desktop_app.domain.ids import DeviceKey, EntryId

HEAD = AccessHead(DeviceKey(b"d" * 32), 7, EntryId(b"e" * 32))


def test_an_end_is_read_back_and_a_missing_file_is_told(tmp_path: Path) -> None:
    file = HeadFile(tmp_path, b"k" * 32)
    before = file.read()

    file.write(HEAD)

    assert before is AccessFlaw.HEAD_MISSING
    assert file.read() == HEAD


def test_an_end_that_no_holder_of_the_keys_wrote_is_told(tmp_path: Path) -> None:
    file = HeadFile(tmp_path, b"k" * 32)
    file.write(HEAD)
    path = tmp_path / HEAD_FILE
    whole = path.read_bytes()
    said = msgspec.json.decode(whole)
    for changed in (
        msgspec.json.encode({**said, "count": 6}),
        msgspec.json.encode({**said, "last": "A" * 43}),
        whole[:-1],
        b"",
        b"[]",
    ):
        path.write_bytes(changed)

        found = file.read()

        assert found is AccessFlaw.HEAD_ALTERED
    path.write_bytes(whole)
    assert HeadFile(tmp_path, b"x" * 32).read() is AccessFlaw.HEAD_ALTERED
