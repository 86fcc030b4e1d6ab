"""The importer against the C2SP age specification, rule by rule; `age` itself is the judge."""

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.crypto.sealing import AgeIdentity
from tests.crypto.age_child import verdict_on
from tests.crypto.age_writer import (
    CHUNK,
    SECRET,
    VERSION,
    Wrap,
    closed,
    for_us,
    payload,
    raw64,
    stanza,
)
from tests.crypto.malformed_armor import ARMOR
from tests.crypto.malformed_headers import HEADERS, OURS, PLAIN, Refused
from tests.crypto.malformed_seals import SEALS

MALFORMED: dict[str, Refused] = {**HEADERS, **SEALS, **ARMOR}
# Sound, and refused all the same: we would not write it, so nobody who means well sends it.
STRICTER_THAN_AGE = {
    *("a passphrase beside a recipient", "a passphrase after a recipient"),
    *("65 stanzas", "a thousand stanzas", "65 recipients", "four thousand recipients"),
    *("an argument of a MiB", "ten thousand arguments", "a body of a MiB"),
    "armor, though it is sound",
}
_OTHER = for_us(Wrap(recipient=Wrap(ephemeral=bytes(31) + b"\x40").share))
_HIGH = Wrap().share[:31] + bytes([Wrap().share[31] | 0x80])  # RFC 7748 masks this bit


def _file(*stanzas: bytes, plain: bytes = PLAIN, nonce: bytes = bytes(range(16))) -> bytes:
    return closed(VERSION + b"".join(stanzas)) + payload(plain, nonce=nonce)


SOUND = {
    **{
        f"{size} bytes": _file(OURS, plain=b"x" * size)
        for size in (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7)
    },
    "the last of 64 recipients": _file(*[_OTHER] * 63, OURS),
    "two stanzas for us": _file(OURS, for_us(Wrap(ephemeral=bytes([7] * 32)))),
    "two keys for us, the MAC by the first": _file(
        OURS, for_us(Wrap(file_key=b"another file key"))
    ),
    "grease before": _file(stanza(b"a-grease", body=b"noise"), OURS),
    "grease after": _file(OURS, stanza(b"a-grease", b"b", b"!~", body=b"noise")),
    "grease without a body": _file(stanza(b"a-grease"), OURS),
    "grease of one full line": _file(stanza(b"a-grease", body=bytes(48)), OURS),
    "grease of two full lines": _file(stanza(b"a-grease", body=bytes(96)), OURS),
    "a nonce of zeros": _file(OURS, nonce=bytes(16)),
    "a share with its highest bit set": _file(
        stanza(b"X25519", raw64(_HIGH), body=Wrap().under(Wrap().shared, _HIGH))
    ),
}


class Age:
    """The stock program, with the identity all these files are for."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("age") is None:
            pytest.skip("needs the age program")
        self._identity = folder / "identity"
        self._identity.write_text(AgeIdentity.from_seed(SECRET).text, encoding="ascii")

    def opens(self, sealed: bytes) -> bytes | None:
        """What is inside; None if it refuses."""
        command = ["age", "--decrypt", "--identity", str(self._identity)]
        done = subprocess.run(command, input=sealed, capture_output=True, check=False)
        return done.stdout if done.returncode == 0 else None


@pytest.fixture
def age(tmp_path: Path) -> Age:
    return Age(tmp_path)


def test_there_are_cases_enough() -> None:
    different = len({content for content, _ in MALFORMED.values()})

    assert different == len(MALFORMED) == 216


@pytest.mark.parametrize(("untrusted", "verdict"), MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_file_is_refused_by_the_rule_it_breaks(untrusted: bytes, verdict: str) -> None:
    assert verdict_on(untrusted, io.BytesIO()) == verdict


@pytest.mark.parametrize("sealed", SOUND.values(), ids=SOUND)
def test_what_is_opened_is_what_age_finds_in_it(age: Age, sealed: bytes) -> None:
    sink = io.BytesIO()

    verdict = verdict_on(sealed, sink)

    assert verdict == "opened"
    assert age.opens(sealed) == sink.getvalue()


def test_age_agrees_about_what_is_malformed(age: Age) -> None:
    opened = {name for name, (content, _) in MALFORMED.items() if age.opens(content) is not None}

    assert "armor, though it is sound" in opened
    assert opened <= STRICTER_THAN_AGE


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of the system")
def test_no_file_takes_long_or_much_memory(tmp_path: Path) -> None:
    for name, (content, _) in MALFORMED.items():
        (tmp_path / name).write_bytes(content)

    command = [sys.executable, "-m", "tests.crypto.age_child", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {name: told for name, (_, told) in MALFORMED.items()}
