"""The published place, read by ours and with stock tools that share none of it."""

import gzip
import json
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.crypto.sealing import AgeIdentity
from desktop_app.crypto.wrapping import AgeWrapping
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.exchange.parcels import StoreParcels
from desktop_app.exchange.store_names import StoreNames
from tests.ledger.devices import TEAM, checked
from tests.outside.published_place import PLACE, published
from tests.outside.second_verifier import check


@pytest.fixture
def place(tmp_path: Path) -> FolderPlace:
    return FolderPlace(Path(shutil.copytree(PLACE, tmp_path / "place")))


def test_we_read_the_published_place(place: FolderPlace) -> None:
    said, wrapping, parcels, names = published(), AgeWrapping(), StoreParcels(), StoreNames()
    tag = names.channel_tag(*TEAM)

    (key_file,) = place.listing(names.keyrings_of(tag))
    keyring = wrapping.open(said["given"]["member"], place.read(key_file.name, key_file.size))
    assert keyring is not None
    ((epoch, identity),) = parcels.unpack_keyring(keyring)
    (listed,) = place.listing(names.segments_of(tag))
    segment = wrapping.open(identity, place.read(listed.name, listed.size))
    assert segment is not None
    lines = parcels.unpack(segment)
    name = names.read_segment_name(listed)

    assert [line.decode() for line in lines] == said["then"]["lines"]
    assert identity == said["then"]["epoch"]
    assert checked(epoch, TEAM).shown == json.loads(epoch)["body"]
    assert json.loads(epoch)["body"]["recipient"] == AgeIdentity.from_text(identity).recipient
    assert name is not None
    assert (name.first, name.last, name.is_exact) == (0, 2, True)
    assert {listed.name, key_file.name} == {said["then"]["segment"], said["then"]["keyring"]}


@pytest.mark.skipif(shutil.which("age") is None, reason="the age tool is not installed")
def test_stock_tools_and_the_second_verifier_read_it_too(tmp_path: Path) -> None:
    said = published()

    keyring = json.loads(_opened(tmp_path, said["given"]["member"], said["then"]["keyring"]))
    ((epoch, identity),) = keyring["epochs"]
    lines = gzip.decompress(_opened(tmp_path, identity, said["then"]["segment"])).splitlines()

    headers = [check(line)[1] for line in lines]
    assert [header["n"] for header in headers] == [0, 1, 2]
    assert {(header["a"], header["c"], header["u"]) for header in headers} == {
        (headers[0]["a"], said["given"]["case"], said["given"]["audience"])
    }
    assert epoch.encode() == lines[0]
    sealed = (PLACE / said["then"]["segment"]).read_bytes()
    assert said["then"]["segment"].endswith(f"-{sha256(sealed).hexdigest()[:8]}.age")
    assert sealed.count(b"\n-> X25519 ") == 1


def _opened(folder: Path, identity: str, name: str) -> bytes:
    key = folder / "identity"
    key.write_text(identity)
    command = ["age", "-d", "-i", str(key), str(PLACE / name)]
    return subprocess.run(command, capture_output=True, check=True).stdout
