"""A file that six words open: what we write, age reads; and ours never takes it in."""

import io

import pyrage
import pytest

from desktop_app.app.resource_folder import resource_folder
from desktop_app.crypto.sealing import AgeIdentity, open_sealed
from desktop_app.crypto.six_words import six_words
from desktop_app.crypto.word_seal import WordReceipt, read_back_with_words, seal_with_words
from desktop_app.domain.errors import Fault, FaultCode, Refusal, RefusalCode

WORDS = "river-cedar-window-lake-morning-thread"


def sealed(content: bytes) -> tuple[bytes, WordReceipt]:
    sink = io.BytesIO()
    kept = seal_with_words(io.BytesIO(content), sink, WORDS)
    assert kept.receipt.sealed_size == len(sink.getvalue())
    return sink.getvalue(), kept


@pytest.mark.parametrize("size", [0, 1, 65_536, 200_000])
def test_an_independent_age_opens_it_with_the_words(size: int) -> None:
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)

    file, _ = sealed(content)

    assert pyrage.passphrase.decrypt(file, WORDS) == content


def test_other_words_open_nothing() -> None:
    file, _ = sealed(b"the record")

    with pytest.raises(pyrage.DecryptError):
        pyrage.passphrase.decrypt(file, f"{WORDS}s")


def test_it_is_read_back_through_the_words_and_a_changed_copy_is_told() -> None:
    sink = io.BytesIO()
    kept = seal_with_words(io.BytesIO(b"the record" * 10_000), sink, WORDS)
    file = sink.getvalue()

    read_back_with_words(io.BytesIO(file), WORDS, kept)

    for at in (60, len(file) - 1):
        changed = bytearray(file)
        changed[at] ^= 1
        with pytest.raises(Fault) as fault:
            read_back_with_words(io.BytesIO(bytes(changed)), WORDS, kept)
        assert fault.value.code is FaultCode.WRITTEN_COPY_DIFFERS


def test_our_own_program_never_opens_a_file_sealed_so() -> None:
    file, _ = sealed(b"the record")

    with pytest.raises(Refusal) as refused:
        open_sealed(io.BytesIO(file), io.BytesIO(), [AgeIdentity.generate()])

    assert refused.value.code is RefusalCode.SEAL_HEADER_UNSAFE


@pytest.mark.parametrize(("language", "least"), [("en", 2_000), ("fr", 1_600)])
def test_the_words_can_be_typed_on_any_keyboard(language: str, least: int) -> None:
    words = (resource_folder() / "words" / f"{language}.txt").read_text("ascii").split()

    assert len(set(words)) == len(words) >= least
    assert all(word.isalpha() and word.islower() for word in words)


def test_every_word_is_as_likely_as_the_next() -> None:
    draws = iter([b"\xff" * 4, *(number.to_bytes(4, "big") for number in range(6))])

    drawn = six_words(["lake", "cedar", "river"], lambda _: next(draws))

    assert drawn == "lake-cedar-river-lake-cedar-river"
