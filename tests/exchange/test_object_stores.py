"""Addresses of stores, and stores that are away, refuse, or can't compare."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode
from desktop_app.exchange.folder_place import FolderPlace
from desktop_app.exchange.places import open_place
from desktop_app.exchange.store_addresses import Credentials, store_address
from desktop_app.services.exchange_ports import Place
from tests.exchange.stores import make_bucket, running

obstore = pytest.importorskip("obstore", reason="obstore is not in this environment yet")

KEYS = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI")
NOBODY_THERE = "s3://cases/team?endpoint=http://127.0.0.1:9"


def fault_of(action: Callable[[], object]) -> Fault:
    with pytest.raises(Fault) as fault:
        action()
    return fault.value


def test_a_path_and_a_file_address_are_folders(tmp_path: Path) -> None:
    by_path, by_address = open_place(str(tmp_path)), open_place(tmp_path.as_uri())

    assert isinstance(by_path, FolderPlace)
    assert by_path.id == by_address.id
    assert by_path.title == tmp_path.name


def test_an_address_tells_everything_but_the_keys() -> None:
    address = store_address("s3://cases/team%20one/?endpoint=https://store.example&region=ca-1")

    assert (address.container, address.prefix, address.region) == ("cases", "team one", "ca-1")
    assert address.endpoint == "https://store.example"
    assert address.title == "cases/team one"


@pytest.mark.parametrize(
    "target",
    [
        "s3://",
        "s3:///prefix",
        "s3://a/prefix",
        "s3://user:secret@cases/prefix",
        "s3://cases/../other",
        "s3://cases/prefix?endpoint=ftp://store.example",
        "s3://cases/prefix?secret=x",
        "s3://cases/prefix#part",
        "gs://cases/prefix",
        "http://store.example/cases",
        "file://another-machine/folder",
        "file:",
        "s3://[cases",
    ],
)
def test_an_address_nobody_can_read_is_refused(target: str) -> None:
    with pytest.raises(Refusal) as refusal:
        open_place(target, KEYS)

    assert refusal.value.code is RefusalCode.BAD_VALUE


def test_a_place_is_known_by_its_address_alone() -> None:
    mine, yours = open_place(NOBODY_THERE, KEYS), open_place(NOBODY_THERE, Credentials("b", "x"))

    assert mine.id == yours.id
    assert mine.id != open_place(NOBODY_THERE.replace("/team", "/other"), KEYS).id
    assert mine.title == "cases/team"


def test_an_offline_store_is_gone_and_its_error_keeps_no_secret() -> None:
    place = open_place(NOBODY_THERE, KEYS)

    fault = fault_of(lambda: list(place.listing("seg/")))

    assert fault.code is FaultCode.PLACE_GONE
    assert fault.__suppress_context__
    assert KEYS.secret not in f"{fault!r} {fault.data} {KEYS!r} {place!r}"


def test_azure_is_reached_with_a_key_a_signature_or_nothing() -> None:
    where = "az://cases/team?account=agency"
    signature = "?sv=2021-08-06&ss=b&srt=o&sp=rl&sig=abc%3D"

    places = [
        open_place(where, Credentials("agency", "c2VjcmV0")),
        open_place(where, Credentials("agency", signature)),
        open_place(where),
    ]

    assert len({place.id for place in places}) == 1


def test_a_key_that_is_no_key_is_refused_without_being_repeated() -> None:
    with pytest.raises(Refusal) as refusal:
        open_place("az://cases/team?account=agency", Credentials("agency", "not base64 !"))

    assert "not base64" not in str(refusal.value.data)


def test_a_bucket_that_is_not_there_is_refused_not_empty(tmp_path: Path) -> None:
    with running("moto_server", "-H", "127.0.0.1", "-p", folder=tmp_path) as port:
        make_bucket(port, "cases")
        place = open_place(f"s3://other/team?endpoint=http://127.0.0.1:{port}", KEYS)

        for action in (
            lambda: list(place.listing("")),
            lambda: place.put_new("seg/a/b", b"x"),
        ):
            assert fault_of(action).code is FaultCode.PLACE_REFUSED


@pytest.fixture(params=[("NotSupportedError", ""), ("GenericError", "status code: 501 Not …")])
def by_hand(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Place:
    """A store of an older make, which says that it can't make a file only if it is new."""
    from desktop_app.exchange.object_place import ObjectPlace  # noqa: PLC0415

    put = obstore.put
    error, said = request.param

    def unable(store: Any, name: str, data: bytes, *, mode: str = "overwrite", **rest: Any) -> Any:
        if mode == "create":
            raise getattr(obstore.exceptions, error)(said)
        return put(store, name, data, mode=mode, **rest)

    monkeypatch.setattr(obstore, "put", unable)
    return ObjectPlace(obstore.store.MemoryStore(), address="memory", title="memory")


def test_where_a_store_cannot_compare_we_look_first(by_hand: Place) -> None:
    assert by_hand.put_new("seg/a/b", b"first") is True
    assert by_hand.put_new("seg/a/b", b"second") is False
    assert by_hand.read("seg/a/b", 99) == b"first"


@pytest.mark.parametrize("name", ["../outside", "a//b", "two\nlines", "\x00"])
def test_a_name_no_store_takes_is_unreadable(by_hand: Place, name: str) -> None:
    assert fault_of(lambda: by_hand.read(name, 9)).code is FaultCode.PLACE_FILE_UNREADABLE
    by_hand.remove(name)


def test_hidden_objects_are_not_listed(by_hand: Place) -> None:
    for name in ("seg/.tmp-1", ".hidden/seg", "seg/seen"):
        by_hand.put_new(name, b"x")

    assert [one.name for one in by_hand.listing("")] == ["seg/seen"]


def test_keys_are_not_shown_by_whoever_prints_them() -> None:
    assert "wJalr" not in repr(KEYS)
    assert pickle.loads(pickle.dumps(KEYS)) == KEYS  # noqa: S301 - a value like any other
