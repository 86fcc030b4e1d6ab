"""Pages of PDFs: drawn to a bounded size, with their words, and refused with a reason."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.incoming import Unreadable, UnreadableReason
from desktop_app.domain.looking import PageSeen
from desktop_app.intake.seeing.page import read_page

_PLAN = Path(__file__).parents[3] / "resources" / "sample" / "safety-plan.pdf"


@pytest.fixture(scope="module")
def plan() -> bytes:
    return _PLAN.read_bytes()


def test_a_page_is_drawn_and_its_words_are_given(plan: bytes) -> None:
    found = read_page(plan, 0, 800)

    assert isinstance(found, PageSeen)
    assert found.pixels.fits(800)
    assert max(found.pixels.width, found.pixels.height) > 790
    assert (found.page, found.pages) == (0, 1)
    assert "Safety plan" in found.text
    assert len(set(found.pixels.rgba)) > 10  # there is ink on the paper


@pytest.mark.parametrize("number", [-1, 1, 10_000])
def test_a_page_that_is_not_there_is_not_drawn(plan: bytes, number: int) -> None:
    assert read_page(plan, number, 800) == Unreadable(UnreadableReason.NO_SUCH_PAGE)


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b"words", UnreadableReason.NOT_PDF),
        (b"%PDF-1.7\n%%EOF", UnreadableReason.NOT_PDF),
    ],
)
def test_a_bad_file_is_refused_with_a_reason(untrusted: bytes, reason: UnreadableReason) -> None:
    assert read_page(untrusted, 0, 800) == Unreadable(reason)


def test_a_page_of_any_size_is_drawn_within_bounds(plan: bytes) -> None:
    sizes = (b"[0 0 612 792]", b"[0 0 99999 1]", b"[0 0 .1 .1]", b"[0 0 0 0]", b"[9 9 1 1]")

    found = [read_page(plan.replace(sizes[0], size), 0, 64) for size in sizes]

    assert plan.count(sizes[0]) >= 1
    assert all(isinstance(one, Unreadable) or one.pixels.fits(64) for one in found)


@settings(max_examples=150)
@given(data=some.data())
def test_a_file_somebody_tampered_with_never_ends_in_anything_but_an_answer(
    data: some.DataObject,
) -> None:
    file = bytearray(_PLAN.read_bytes())
    for _ in range(data.draw(some.integers(1, 12))):
        file[data.draw(some.integers(0, len(file) - 1))] = data.draw(some.integers(0, 255))
    cut = data.draw(some.integers(0, len(file)))

    found = read_page(bytes(file[:cut]) if cut % 3 == 0 else bytes(file), 0, 64)

    assert isinstance(found, Unreadable) or found.pixels.fits(64)
