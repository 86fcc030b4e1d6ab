"""Looks for words in the files of a bundle in every way a file can hold them."""

import re
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from quopri import encodestring
from urllib.parse import quote

import pypdfium2

_SEAMS = re.compile(r"[\W_]+")
_BEGINNING = 6  # bytes; no form of a word is as short
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)


def found(files: Mapping[str, bytes], words: Iterable[str]) -> list[tuple[str, str]]:
    """Which file holds which of the words, however it is written down."""
    everything = {name: Searched(searchable(content)) for name, content in files.items()}
    written = {word: forms(word) for word in words}
    return [
        (name, word)
        for name, content in everything.items()
        for word, spelled in written.items()
        if any(form in content for form in spelled)
    ]


class Searched:
    """Bytes in which much is looked for and little found: no form is without its beginning."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        ends = range(len(content) - _BEGINNING + 1)
        self._beginnings = {content[at : at + _BEGINNING] for at in ends}

    def __contains__(self, form: bytes) -> bool:
        return form[:_BEGINNING] in self._beginnings and form in self._content


def searchable(content: bytes) -> bytes:
    """A file in small letters, with what its streams hold and what its pages say."""
    parts = [content, *(_streams(content) if content.startswith(b"%PDF") else ())]
    if content.startswith(b"%PDF"):
        parts += [text.encode(way) for text in _pages(content) for way in ("utf-8", "utf-16-le")]
    return b"\n".join(parts).lower()


def forms(word: str) -> set[bytes]:
    """A word in each encoding and escape, in small letters as the files are."""
    spelled = {word, word.lower(), word.upper(), word.capitalize()}
    return {form.lower() for each in spelled for form in _written(each)}


def _written(word: str) -> Iterator[bytes]:
    for way in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1"):
        raw = word.encode(way)
        yield raw
        yield raw.hex().encode()
    raw = word.encode()
    for shift in range(3):
        yield from _in_base64(raw, shift)
    yield "".join(f"\\u{ord(letter):04x}" for letter in word).encode()
    yield word.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
    yield word.encode("ascii", "xmlcharrefreplace")
    yield quote(word).encode()
    yield encodestring(raw)


def _in_base64(raw: bytes, shift: int) -> Iterator[bytes]:
    """What stays the same of it wherever it stands among other bytes."""
    padded = bytes(shift) + raw
    end = len(padded) // 3 * 4
    start = 4 if shift else 0
    for encode in (b64encode, urlsafe_b64encode):
        yield encode(padded)[start:end]


def _streams(content: bytes) -> Iterator[bytes]:
    for stream in _STREAM.findall(content):
        try:
            yield zlib.decompressobj().decompress(stream)
        except zlib.error:
            continue


def _pages(content: bytes) -> Iterator[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        for page in document:
            text = page.get_textpage()
            said = text.get_text_range()
            yield said
            yield _SEAMS.sub("", said)  # a word may be cut at a line's end
            text.close()
            page.close()
    finally:
        document.close()
