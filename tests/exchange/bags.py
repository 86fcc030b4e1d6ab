"""Bundles made without the code under test, and a shelf that remembers everything."""

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from hashlib import sha256, sha512
from io import BytesIO

import pytest

from desktop_app.domain.bundle import BagContents
from desktop_app.domain.errors import Refusal
from desktop_app.exchange.bag_reader import read_bag
from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.limits import Limits
from tests.exchange.hostile_tars import END, member

PAYLOAD = {
    "data/entries.jsonl": b'{"h":1}\n{"h":2}\n',
    "data/READ-ME-FIRST.txt": b"How to open this.\n",
    "data/files/00112233445566778899aabbccddeeff.pdf": b"%PDF-" + bytes(range(256)) * 5,
}
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
Parts = dict[str, bytes]


def bag(payload: Mapping[str, bytes] | None = None, **other_parts: bytes) -> Parts:
    """A whole and signed bag as name -> content; `other_parts` by their first word."""
    held = dict(PAYLOAD if payload is None else payload)
    oxum = f"{sum(map(len, held.values()))}.{len(held)}"
    parts = {
        "bagit.txt": other_parts.get("bagit", BAGIT),
        "bag-info.txt": other_parts.get(
            "info", f"Bagging-Date: 2026-11-21\nPayload-Oxum: {oxum}\n".encode()
        ),
        "envelope.json": other_parts.get("envelope", b'{"format":"throughline-handoff/1"}'),
        **held,
        "manifest-sha512.txt": other_parts.get("manifest", sums512(held)),
    }
    return signed(parts)


def signed(parts: Parts) -> Parts:
    """The same parts under a new tag manifest and signature."""
    covered = {
        name: content
        for name, content in parts.items()
        if not name.startswith(("data/", "tagmanifest"))
    }
    return {
        **parts,
        "tagmanifest-sha512.txt": sums512(covered),
        "tagmanifest-sha512.txt.sig": b"SIGNATURE",
    }


def without(parts: Parts, *names: str) -> Parts:
    return {name: content for name, content in parts.items() if name not in names}


def sums512(contents: Mapping[str, bytes]) -> bytes:
    lines = (f"{sha512(content).hexdigest()}  {name}\n" for name, content in contents.items())
    return "".join(lines).encode()


def sums256(contents: Mapping[str, bytes]) -> bytes:
    lines = (f"{sha256(content).hexdigest()}  {name}\n" for name, content in contents.items())
    return "".join(lines).encode()


def tar_of(parts: Mapping[str, bytes], extra: bytes = b"") -> bytes:
    """A tar of the parts, with `extra` raw bytes as its last members."""
    return b"".join(member(name, content) for name, content in parts.items()) + extra + END


@dataclass
class MemoryShelf:
    """Keeps what is put away in memory, and counts what was ever begun."""

    held: dict[str, bytearray] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)
    begun: int = 0

    def begin(self, name: str, size: int) -> "MemoryShelfWriter":
        assert size >= 0
        self.begun += 1
        self.held[name] = bytearray()
        return MemoryShelfWriter(self, name)


@dataclass
class MemoryShelfWriter:
    """One file of a `MemoryShelf`."""

    shelf: MemoryShelf
    name: str

    def write(self, block: bytes) -> None:
        self.shelf.held[self.name] += block

    def finish(self) -> str:
        self.shelf.finished.add(self.name)
        return sha256(self.shelf.held[self.name]).hexdigest()

    def discard(self) -> None:
        del self.shelf.held[self.name]


@dataclass
class Reading:
    """Reads bundles onto its own shelf, and can say how a bad one was refused."""

    workers: Executor
    shelf: MemoryShelf = field(default_factory=MemoryShelf)

    def read(self, bundle: bytes, limits: Limits | None = None) -> BagContents:
        return read_bag(
            BytesIO(bundle),
            self.shelf,
            limits or Limits(),
            workers=self.workers,
            progress=lambda _: None,
        )

    def flaw_in(self, bundle: bytes, limits: Limits | None = None) -> Flaw:
        """What the bundle was refused for; fails if it was not, or left something behind."""
        with pytest.raises(Refusal) as refused:
            self.read(bundle, limits)
        assert self.shelf.held == {}
        flaw = Flaw(str(refused.value.data["flaw"]))
        assert refused.value.code is flaw.refusal().code
        return flaw
