"""How a bundle is sealed: for keys, or for six words said to somebody who has none."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from desktop_app.crypto.sealing import AgeIdentity, SealReceipt, read_back, seal
from desktop_app.crypto.word_seal import WordReceipt, read_back_with_words, seal_with_words


class Seal(Protocol):
    """Seals one file, and proves that it can be opened."""

    def close(self, source: BinaryIO, sink: BinaryIO) -> None: ...
    def read_back(self, written: BinaryIO) -> None: ...


@dataclass(slots=True)
class KeySeal:
    """For recipients' keys, ours among them: with `identity` it is read back."""

    recipients: Sequence[str]
    identity: AgeIdentity
    _receipts: list[SealReceipt] = field(default_factory=list)

    def close(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._receipts.append(seal(source, sink, self.recipients))

    def read_back(self, written: BinaryIO) -> None:
        read_back(written, self.identity, self._receipts[-1])


@dataclass(slots=True)
class WordSeal:
    """For whoever is told the words; nobody else opens it, not even this device."""

    words: str = field(repr=False)
    _receipts: list[WordReceipt] = field(default_factory=list, repr=False)

    def close(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._receipts.append(seal_with_words(source, sink, self.words))

    def read_back(self, written: BinaryIO) -> None:
        read_back_with_words(written, self.words, self._receipts[-1])
