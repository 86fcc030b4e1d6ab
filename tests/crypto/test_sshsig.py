"""SSH signatures: the same bytes as ssh-keygen, checked by it and checking what it makes."""

import shutil
import struct
import subprocess
from base64 import b64decode, b64encode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.crypto.signing import DevicePen
from desktop_app.crypto.sshsig import (
    HANDOFF_NAMESPACE,
    allowed_signers_line,
    read_ssh_signature,
    sign_for_ssh,
    ssh_principal,
)
from desktop_app.domain.errors import Refusal, RefusalCode

SEED = bytes(range(32))
PEN = DevicePen.from_seed(SEED)
MESSAGE = b"0" * 128 + b"  bag-info.txt\n"
SIGNED = sign_for_ssh(PEN, MESSAGE, HANDOFF_NAMESPACE)
needs_ssh = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is absent")


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """The pen's key, as ssh-keygen wants it."""
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    path = tmp_path / "key"
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    path.chmod(0o600)
    return path


def verified_by_ssh(tmp_path: Path, signature: bytes, message: bytes, namespace: str) -> bool:
    principal = ssh_principal(PEN.public)
    line = allowed_signers_line(principal, HANDOFF_NAMESPACE, PEN.public)
    (tmp_path / "allowed").write_text(line)
    (tmp_path / "signature").write_bytes(signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", str(tmp_path / "allowed")]
    command += ["-I", principal, "-n", namespace, "-s", str(tmp_path / "signature")]
    return subprocess.run(command, input=message, capture_output=True, check=False).returncode == 0


@needs_ssh
def test_our_signature_is_byte_for_byte_that_of_ssh_keygen(key_file: Path) -> None:
    command = ["ssh-keygen", "-Y", "sign", "-f", str(key_file), "-n", HANDOFF_NAMESPACE]

    theirs = subprocess.run(command, input=MESSAGE, capture_output=True, check=True).stdout

    assert theirs == SIGNED
    signature = read_ssh_signature(theirs)
    assert signature.holds(MESSAGE, public=PEN.public, namespace=HANDOFF_NAMESPACE)


@needs_ssh
def test_stock_ssh_keygen_verifies_ours_by_the_line_we_export(tmp_path: Path) -> None:
    assert verified_by_ssh(tmp_path, SIGNED, MESSAGE, HANDOFF_NAMESPACE)


@needs_ssh
def test_stock_ssh_keygen_refuses_another_message_and_another_use(tmp_path: Path) -> None:
    for_files = sign_for_ssh(PEN, MESSAGE, "file")

    assert not verified_by_ssh(tmp_path, SIGNED, MESSAGE + b"x", HANDOFF_NAMESPACE)
    assert not verified_by_ssh(tmp_path, for_files, MESSAGE, "file")


@needs_ssh
def test_ssh_keygen_signing_by_other_hash_is_refused(key_file: Path) -> None:
    command = ["ssh-keygen", "-Y", "sign", "-f", str(key_file), "-n", HANDOFF_NAMESPACE]
    command += ["-O", "hashalg=sha256"]

    theirs = subprocess.run(command, input=MESSAGE, capture_output=True, check=True).stdout

    with pytest.raises(Refusal) as refusal:
        read_ssh_signature(theirs)
    assert refusal.value.code is RefusalCode.BUNDLE_BAD_SIGNATURE


def test_the_allowed_signers_line_names_no_person() -> None:
    line = allowed_signers_line(ssh_principal(PEN.public), HANDOFF_NAMESPACE, PEN.public)

    assert line == (
        'k-kzdvvj2umnduy namespaces="handoff@throughline" ssh-ed25519 '
        "AAAAC3NzaC1lZDI1NTE5AAAAIAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4\n"
    )


def test_a_signature_holds_for_its_message_its_signer_and_its_use_only() -> None:
    signature = read_ssh_signature(SIGNED)
    other = DevicePen.from_seed(bytes(32)).public

    assert signature.holds(MESSAGE, public=PEN.public, namespace=HANDOFF_NAMESPACE)
    assert not signature.holds(MESSAGE + b"x", public=PEN.public, namespace=HANDOFF_NAMESPACE)
    assert not signature.holds(MESSAGE, public=other, namespace=HANDOFF_NAMESPACE)
    assert not signature.holds(MESSAGE, public=PEN.public, namespace="file")


def test_windows_line_ends_do_not_hurt() -> None:
    signature = read_ssh_signature(SIGNED.replace(b"\n", b"\r\n"))

    assert signature.holds(MESSAGE, public=PEN.public, namespace=HANDOFF_NAMESPACE)


def test_every_flipped_bit_of_the_signature_is_noticed() -> None:
    blob = b64decode(b"".join(SIGNED.splitlines()[1:-1]))

    for at in range(len(blob)):
        flipped = blob[:at] + bytes([blob[at] ^ 1]) + blob[at + 1 :]
        assert not _holds(_armored(flipped))


def test_every_cut_signature_is_refused() -> None:
    blob = b64decode(b"".join(SIGNED.splitlines()[1:-1]))

    assert not any(_holds(_armored(blob[:length])) for length in range(len(blob)))
    assert not any(_holds(SIGNED[:length]) for length in range(len(SIGNED) - 1))


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


ED25519 = _string(b"ssh-ed25519")
HEAD = b"SSHSIG" + struct.pack(">I", 1)
KEY = _string(ED25519 + _string(PEN.public))
REST = _string(b"handoff@throughline") + _string(b"") + _string(b"sha512")
SIGNATURE = _string(ED25519 + _string(bytes(64)))


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"SSHSIG" + struct.pack(">I", 2) + KEY + REST + SIGNATURE,
        HEAD + KEY + REST + SIGNATURE + b"x",
        HEAD + KEY + REST + _string(ED25519 + _string(bytes(63))),
        HEAD + _string(_string(b"ssh-rsa")) + REST + SIGNATURE,
        b"SSHSIG"
        + struct.pack(">I", 1)
        + _string(ED25519 + _string(bytes(31)))
        + REST
        + SIGNATURE,
        HEAD + _string(KEY[4:] + b"x") + REST + SIGNATURE,
        HEAD + KEY + _string(b"\xe9") + REST[23:] + SIGNATURE,
        HEAD + struct.pack(">I", 2**32 - 1),
    ],
)
def test_a_signature_out_of_shape_is_refused(blob: bytes) -> None:
    with pytest.raises(Refusal) as refusal:
        read_ssh_signature(_armored(blob))

    assert refusal.value.code is RefusalCode.BUNDLE_BAD_SIGNATURE


@pytest.mark.parametrize(
    "untrusted",
    [b"", b"hello", SIGNED + b"x", b"\n" + SIGNED, SIGNED * 20, SIGNED.replace(b"U1NI", b"!1NI")],
)
def test_a_file_out_of_shape_is_refused(untrusted: bytes) -> None:
    with pytest.raises(Refusal) as refusal:
        read_ssh_signature(untrusted)

    assert refusal.value.code is RefusalCode.BUNDLE_BAD_SIGNATURE


@given(blob=some.binary(max_size=300))
def test_no_foreign_bytes_hold(blob: bytes) -> None:
    assert not _holds(_armored(blob))
    assert not _holds(blob)


def _armored(blob: bytes) -> bytes:
    begin, end = b"-----BEGIN SSH SIGNATURE-----\n", b"-----END SSH SIGNATURE-----\n"
    return begin + b64encode(blob) + b"\n" + end


def _holds(untrusted: bytes) -> bool:
    try:
        signature = read_ssh_signature(untrusted)
    except Refusal:
        return False
    return signature.holds(MESSAGE, public=PEN.public, namespace=HANDOFF_NAMESPACE)
