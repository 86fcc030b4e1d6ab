"""The published vault headers, read by ours and by a second reader that shares none of it."""

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop_app.crypto.kdf import Argon2Bounds, Argon2Cost, derive
from desktop_app.crypto.slots import SlotKind
from desktop_app.crypto.vault_header import read_header

VECTOR = Path(__file__).parents[1] / "vectors" / "vault_header.json"
BOUNDS = Argon2Bounds(cheapest=Argon2Cost(64, 1, 1))


@pytest.fixture
def vector() -> dict[str, Any]:
    vector: dict[str, Any] = json.loads(VECTOR.read_text("utf-8"))
    return vector


def test_we_open_the_published_header_with_the_device(vector: dict[str, Any]) -> None:
    written = vector["vault.json"].encode()
    device_secret = bytes.fromhex(vector["given"]["device_secret"])

    header = read_header(written, BOUNDS)
    daily = header.slot(SlotKind.WITH_DEVICE)
    assert daily is not None
    master = daily.unwrap(daily.stretched(vector["given"]["passphrase"]) + device_secret)
    header.check_mac(master)

    assert master.hex() == vector["given"]["master_key"]
    assert header.signed_by(master).encode() == written


def test_we_open_the_published_headers_with_the_recovery_key(vector: dict[str, Any]) -> None:
    secret = bytes.fromhex(vector["given"]["recovery_secret"])

    for name in ("vault.json", "vault.json without a keyring"):
        header = read_header(vector[name].encode(), BOUNDS)
        paper = header.slot(SlotKind.RECOVERY)
        assert paper is not None
        header.check_mac(paper.unwrap(secret))


def test_we_derive_the_published_keys(vector: dict[str, Any]) -> None:
    master = bytes.fromhex(vector["given"]["master_key"])
    salt = bytes.fromhex(vector["given"]["vault_id"])

    keys = {
        "database_key": derive(master, salt=salt, purpose="db/v1").hex(),
        "head_key": derive(master, salt=salt, purpose="head/v1").hex(),
        "header_mac_key": derive(master, salt=salt, purpose="header-mac/v1").hex(),
    }

    assert keys.items() <= vector["then"].items()


@pytest.mark.parametrize(
    ("name", "info", "with_device"),
    [("vault.json", b"slot/A/v1", True), ("vault.json without a keyring", b"slot/D/v1", False)],
)
def test_a_second_reader_opens_the_published_headers(
    vector: dict[str, Any], name: str, info: bytes, with_device: bool
) -> None:
    header = json.loads(vector[name])
    slot = header["slots"][0]
    cost, salt = slot["argon2id"], _unb64(slot["salt"])

    stretched = hash_secret_raw(
        vector["given"]["passphrase"].encode(),
        salt,
        cost["passes"],
        cost["memory_kib"],
        cost["lanes"],
        32,
        Type.ID,
    )
    device_secret = bytes.fromhex(vector["given"]["device_secret"]) if with_device else b""
    bound = rfc8785.dumps({member: slot[member] for member in slot if member != "wrapped"})
    master = AESGCM(_hkdf(stretched + device_secret, salt, info)).decrypt(
        _unb64(slot["nonce"]), _unb64(slot["wrapped"]), bound
    )

    covered = {member: header[member] for member in header if member != "mac"}
    mac_key = _hkdf(master, _unb64(header["vault"]), b"header-mac/v1")
    checked = {member: covered[member] for member in covered if member != "check"}
    check = hashlib.sha256(b"throughline-vault/1/check\n" + rfc8785.dumps(checked)).digest()
    assert master.hex() == vector["given"]["master_key"]
    assert hmac.digest(mac_key, rfc8785.dumps(covered), "sha256") == _unb64(header["mac"])
    assert check[:16] == _unb64(header["check"])


def _hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    extracted = hmac.digest(salt, secret, "sha512")
    return hmac.digest(extracted, info + b"\x01", "sha512")[:32]


def _unb64(text: str) -> bytes:
    return urlsafe_b64decode(text + "==")
