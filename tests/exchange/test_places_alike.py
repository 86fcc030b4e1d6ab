"""One contract for every place: a folder, one without hard links, and object stores."""

import errno
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from secrets import token_hex

import pytest

from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.exchange.places import open_place
from desktop_app.exchange.store_addresses import Credentials
from desktop_app.services.exchange_ports import Listed, Place
from tests.exchange.stores import ACCOUNT, ACCOUNT_KEY, make_bucket, make_container, running

obstore = pytest.importorskip("obstore", reason="obstore is not in this environment yet")


@pytest.fixture
def folder(tmp_path: Path) -> Place:
    return FolderPlace(tmp_path)


@pytest.fixture
def folder_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """As FAT and exFAT sticks are."""

    def refused(_source: object, _target: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refused)
    return FolderPlace(tmp_path)


@pytest.fixture
def memory() -> Place:
    from desktop_app.exchange.object_place import ObjectPlace  # noqa: PLC0415

    return ObjectPlace(obstore.store.MemoryStore(), address="memory", title="memory")


@pytest.fixture(scope="module")
def s3_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    folder = tmp_path_factory.mktemp("s3")
    with running("moto_server", "-H", "127.0.0.1", "-p", folder=folder) as port:
        make_bucket(port, "cases")
        yield port


@pytest.fixture
def s3(s3_port: int) -> Place:
    where = f"s3://cases/{token_hex(4)}?endpoint=http://127.0.0.1:{s3_port}"
    return open_place(where, Credentials("worker", "secret"))


@pytest.fixture(scope="module")
def azure_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    quietly = ["--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry"]
    folder = tmp_path_factory.mktemp("azure")
    with running("azurite-blob", *quietly, "--blobPort", folder=folder) as port:
        make_container(port, "cases")
        yield port


@pytest.fixture
def azure(azure_port: int) -> Place:
    where = f"az://cases/{token_hex(4)}?endpoint=http://127.0.0.1:{azure_port}/{ACCOUNT}"
    return open_place(where, Credentials(ACCOUNT, ACCOUNT_KEY))


@pytest.fixture(params=["folder", "folder_without_links", "memory", "s3", "azure"])
def place(request: pytest.FixtureRequest) -> Place:
    place: Place = request.getfixturevalue(request.param)
    return place


def names(place: Place, prefix: str = "") -> set[str]:
    return {one.name for one in place.listing(prefix)}


def test_it_is_known_again_and_has_a_title(place: Place) -> None:
    assert len(bytes.fromhex(place.id)) == 8
    assert place.title


def test_what_is_put_in_is_listed_with_its_size_and_read_back(place: Place) -> None:
    data = bytes(range(256)) * 1_000

    was_new = place.put_new("seg/channel/one.age", data)

    assert was_new is True
    assert list(place.listing("seg/")) == [Listed("seg/channel/one.age", len(data))]
    assert place.read("seg/channel/one.age", len(data)) == data


def test_a_file_is_made_once_and_never_changed(place: Place) -> None:
    place.put_new("key/channel/one.age", b"first")

    again = place.put_new("key/channel/one.age", b"second")

    assert again is False
    assert place.read("key/channel/one.age", 99) == b"first"


def test_of_many_who_make_one_file_at_once_the_file_is_whole(place: Place) -> None:
    datas = [bytes([number]) * 50_000 for number in range(6)]

    with ThreadPoolExecutor(6) as threads:
        was_new = list(threads.map(lambda data: place.put_new("seg/c/one.age", data), datas))

    assert any(was_new)
    assert place.read("seg/c/one.age", 50_000) in datas
    assert names(place) == {"seg/c/one.age"}


def test_a_listing_is_by_the_beginning_of_the_name_and_shows_no_dot_files(place: Place) -> None:
    for name in ("seg/aa/1.age", "seg/ab/2.age", "seg/ab/3.age", "key/ab/4.age"):
        place.put_new(name, b"x")

    assert names(place, "seg/") == {"seg/aa/1.age", "seg/ab/2.age", "seg/ab/3.age"}
    assert names(place, "seg/ab/") == {"seg/ab/2.age", "seg/ab/3.age"}
    assert names(place, "seg/a") == names(place, "seg/")
    assert names(place, "seg/ab/3") == {"seg/ab/3.age"}
    assert names(place) == names(place, "seg/") | {"key/ab/4.age"}


def test_nothing_begins_with_what_is_not_there(place: Place) -> None:
    assert names(place, "seg/none/") == set()
    assert names(place, "blob/") == set()


def test_what_is_not_there_or_longer_than_allowed_is_unreadable(place: Place) -> None:
    place.put_new("seg/channel/one.age", b"12345")

    for name, most in (("seg/channel/none.age", 99), ("seg/channel/one.age", 4)):
        with pytest.raises(Fault) as fault:
            place.read(name, most)
        assert fault.value.code is FaultCode.PLACE_FILE_UNREADABLE


def test_an_empty_file_is_a_file_nobody_believes(place: Place) -> None:
    place.put_new("seg/channel/empty.age", b"")

    assert list(place.listing("seg/")) == [Listed("seg/channel/empty.age", 0)]
    assert place.read("seg/channel/empty.age", 99) == b""


def test_what_is_removed_is_gone_and_removing_it_again_is_nothing(place: Place) -> None:
    place.put_new("seg/channel/one.age", b"x")

    place.remove("seg/channel/one.age")
    place.remove("seg/channel/one.age")

    assert names(place) == set()
    assert place.put_new("seg/channel/one.age", b"y") is True


def test_many_files_are_all_listed(place: Place) -> None:
    made = {f"seg/channel/{number:04d}.age" for number in range(300)}
    for name in made:
        place.put_new(name, b"x")

    assert names(place, "seg/channel/") == made
