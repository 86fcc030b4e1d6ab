"""Marks of an envelope: read back as they were meant, and never lost when they are not known."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.disclosing import Conditions
from desktop_app.domain.marks import Marks, Notice, read_marks, written_marks

_DAY = st.dates().map(lambda day: day.isoformat()) | st.just("")
_WORDS = st.text(min_size=1, max_size=40)
_IDS = st.text("abcXYZ012-_", min_size=22, max_size=22)
_MARKS = st.builds(
    Marks,
    conditions=st.builds(
        Conditions,
        no_further=st.booleans(),
        not_for_court=st.booleans(),
        kept_apart=st.booleans(),
        return_by=_DAY,
        destroy_by=_DAY,
        review_by=_DAY,
        youth_record_until=_DAY,
        safe_contact=st.lists(_WORDS, max_size=3).map(tuple),
    ),
    ground=st.just("") | _WORDS,
    notice=st.none() | st.sampled_from(Notice),
    about=st.lists(_IDS, max_size=900).map(tuple),
)


@given(_MARKS)
def test_what_was_written_is_read_again(marks: Marks) -> None:
    codes = written_marks(marks)

    assert read_marks(codes) == marks
    assert all(len(code) <= 10_000 for code in codes)


@given(st.lists(st.text(max_size=20), max_size=8))
def test_no_mark_of_anybody_is_lost(untrusted: list[str]) -> None:
    marks = read_marks(untrusted)

    assert set(written_marks(marks)) <= set(untrusted)
    assert read_marks(written_marks(marks)) == marks


def test_a_bundle_without_marks_asks_nothing() -> None:
    marks = read_marks(())

    assert marks.conditions == Conditions(no_further=False)
    assert (marks.notice, marks.about, marks.others) == (None, (), ())


def test_a_mark_of_a_later_version_stays_as_it_is() -> None:
    marks = read_marks(("no_further", "burn_after:reading", "destroy_by:soon"))

    assert marks.others == ("burn_after:reading", "destroy_by:soon")
    assert marks.conditions.no_further
