"""Where a bundle stands in its series: told before anything is accepted."""

from dataclasses import replace

import pytest

from desktop_app.domain.bundle import Envelope, HandoffKind
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receiving import BundleState, Descent, KnownBundle, Lineage
from desktop_app.services.receiving.lineage import descent_of
from tests.services.conftest import Person

CASE = CaseId(b"\x01" * 16)
FIRST = KnownBundle(
    bundle="one",
    sha256="aa",
    envelope="e1",
    kind="copy",
    series="s",
    number=1,
    case=CASE,
    parties=frozenset({"dana", "owen"}),
    by=frozenset({"dana"}),
    state=BundleState.ACCEPTED,
)
SECOND = replace(FIRST, bundle="two", sha256="bb", envelope="e2", number=2)


def _envelope(bundle: str, number: int, previous: str | None, series: str = "s") -> Envelope:
    return Envelope(
        bundle=bundle,
        kind=HandoffKind.COPY,
        series=series,
        number=number,
        previous=previous,
        sender=b"{}",
        recipients=(b"{}",),
        created="2026-11-21T12:00:00-06:00",
        purpose="p",
        authority="a",
        limits="",
        marks=(),
        counts={},
        payload_bytes=0,
    )


def _judged(
    envelope: Envelope, *known: KnownBundle, sha256: str = "cc", sender: str = "dana"
) -> Descent:
    return descent_of(
        envelope,
        sha256=sha256,
        case=CASE,
        sender={sender},
        known={each.bundle: each for each in known},
    )


@pytest.mark.parametrize(
    ("envelope", "known", "lineage", "missing"),
    [
        (_envelope("x", 1, None, "new"), (FIRST,), Lineage.NEW_SERIES, None),
        (_envelope("x", 4, "e3", "new"), (FIRST,), Lineage.SKIPPED, (1, 3)),
        (_envelope("x", 2, "e1"), (FIRST,), Lineage.NEXT, None),
        (_envelope("x", 2, "another"), (FIRST,), Lineage.FORKED, None),
        (_envelope("x", 1, None), (FIRST,), Lineage.FORKED, None),
        (_envelope("x", 6, "e5"), (FIRST, SECOND), Lineage.SKIPPED, (3, 5)),
        (_envelope("x", 1, None), (SECOND,), Lineage.OLDER, None),
    ],
)
def test_a_bundle_is_judged_by_its_number_and_the_one_before(
    envelope: Envelope,
    known: tuple[KnownBundle, ...],
    lineage: Lineage,
    missing: tuple[int, int] | None,
) -> None:
    descent = _judged(envelope, *known)

    assert (descent.lineage, descent.missing) == (lineage, missing)


def test_the_same_file_again_is_doubled() -> None:
    descent = _judged(_envelope("two", 2, "e1"), FIRST, SECOND, sha256="bb")

    assert descent.lineage is Lineage.DOUBLED


def test_one_that_was_only_looked_at_is_not_doubled() -> None:
    seen = replace(SECOND, state=BundleState.SEEN)

    descent = _judged(_envelope("two", 2, "e1"), FIRST, seen, sha256="bb")

    assert descent.lineage is Lineage.NEXT


def test_another_file_under_the_same_name_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        _judged(_envelope("two", 2, "e1"), FIRST, SECOND, sha256="other")

    assert refused.value.code is RefusalCode.BUNDLE_ID_REUSED


def test_a_series_of_other_people_is_foreign() -> None:
    descent = _judged(_envelope("x", 2, "e1"), FIRST, sender="somebody")

    assert descent.lineage is Lineage.FOREIGN


def test_a_series_of_another_case_is_foreign() -> None:
    elsewhere = replace(FIRST, case=CaseId(b"\x02" * 16))

    descent = _judged(_envelope("x", 2, "e1"), elsewhere)

    assert descent.lineage is Lineage.FOREIGN


def test_a_copy_that_is_now_handed_over_is_an_upgrade() -> None:
    envelope = replace(_envelope("x", 2, "e1"), kind=HandoffKind.OWNERSHIP)

    assert _judged(envelope, FIRST).upgraded
    assert not _judged(envelope, replace(FIRST, kind="ownership")).upgraded
    assert not _judged(envelope, replace(FIRST, state=BundleState.REJECTED)).upgraded


def test_real_bundles_are_next_then_older_then_doubled(dana: Person, owen: Person) -> None:
    first = dana.hand_to(owen)
    second = dana.hand_to(owen, name="b")
    third = dana.hand_to(owen, name="c")

    told = [owen.open(first).report.descent.lineage]
    owen.accept(second)
    told += [owen.open(each).report.descent.lineage for each in (first, second, third)]

    assert told == [Lineage.NEW_SERIES, Lineage.OLDER, Lineage.DOUBLED, Lineage.NEXT]


def test_a_case_of_ours_that_comes_back_is_recognised(dana: Person, owen: Person) -> None:
    owen.accept(dana.hand_to(owen))

    descent = dana.open(owen.hand_to(dana, name="back")).report.descent

    assert (descent.lineage, descent.returned) == (Lineage.NEW_SERIES, True)
