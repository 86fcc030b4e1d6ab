"""Who learned the name of somebody else's bundle keeps nobody from taking that one in."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.receiving import BundleState, Lineage
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.services.cases import find_case, open_case
from desktop_app.services.receiving.known import waiting_bundles
from desktop_app.services.receiving.remembering import remember
from tests.people import CEDAR
from tests.services.conftest import Person
from tests.services.disclosing.conftest import Circle
from tests.services.disclosing.planning import Sender
from tests.services.receiving.carrying import built
from tests.services.receiving.turned import says, told, wraps

_DIGEST = b64(b"\x04" * 32)


@pytest.fixture
def to_both(circle: Circle) -> Path:
    """A bundle of Dana's for Owen, who took it in, and for Farida, who has not seen it yet."""
    circle.dana.note("Seen at school.")
    both = (circle.owen.vault.me, circle.farida.vault.me)
    request = replace(Sender(circle.dana, circle.owen).request(), recipients=both)
    bundle = built(circle.dana, request, "both")
    circle.owen.accept(bundle)
    return bundle


def _looked_at(person: Person, bundle: Path) -> Lineage:
    arrived = person.open(bundle)
    remember(person.vault, arrived, BundleState.SEEN, path=str(bundle))
    return arrived.report.descent.lineage


def test_another_file_under_its_id_that_was_looked_at_first_does_not_shut_it_out(
    circle: Circle, to_both: Path
) -> None:
    id_ = told(to_both, circle.owen)["bundle"]
    forged = wraps(circle.owen, circle.farida, circle.owen.hand_to(circle.farida), bundle=id_)
    _looked_at(circle.farida, forged)

    circle.farida.accept(to_both)

    assert circle.farida.line()[0].text == "Seen at school."


def test_a_file_that_was_looked_at_stays_listed_beside_another_under_its_id(
    circle: Circle, to_both: Path
) -> None:
    id_ = told(to_both, circle.owen)["bundle"]
    forged = wraps(circle.owen, circle.farida, circle.owen.hand_to(circle.farida), bundle=id_)

    for bundle in (to_both, forged):
        _looked_at(circle.farida, bundle)

    waiting = [known.path for known in waiting_bundles(circle.farida.vault)]
    assert waiting == [str(forged), str(to_both)]


def test_a_case_of_their_own_in_its_series_does_not_make_it_foreign(
    circle: Circle, to_both: Path
) -> None:
    series = told(to_both, circle.owen)["series"]
    open_case(circle.owen.vault, replace(CEDAR, codename="Spruce-0101"))
    other = find_case(circle.owen.vault, "Spruce-0101")
    honest = circle.owen.hand_to(circle.farida, case=other)
    forged = wraps(circle.owen, circle.farida, honest, series=series, number=9, previous=_DIGEST)
    _looked_at(circle.farida, forged)

    lineage = _looked_at(circle.farida, to_both)

    assert lineage is Lineage.NEW_SERIES


def test_who_received_one_of_a_series_does_not_speak_in_it(circle: Circle, to_both: Path) -> None:
    circle.farida.accept(to_both)
    series = told(to_both, circle.owen)["series"]
    forged = wraps(
        circle.owen,
        circle.farida,
        circle.owen.hand_to(circle.farida),
        series=series,
        number=2,
        previous=_DIGEST,
    )

    with pytest.raises(Refusal) as refused:
        circle.farida.accept(forged)

    assert refused.value.code is RefusalCode.BUNDLE_SERIES_FOREIGN


@pytest.mark.parametrize("stolen", ["bundle", "series"])
def test_what_others_put_on_record_of_it_is_not_believed(
    circle: Circle, to_both: Path, stolen: str
) -> None:
    circle.share(circle.dana, circle.farida, "before")
    second = circle.dana.hand_to(circle.farida, name="second")
    invented = {"bundle": b64(b"\x07" * 16), "series": b64(b"\x05" * 16)}
    said = {**invented, stolen: str(told(second, circle.farida)[stolen])}
    act = {"sha256": "00" * 32, "envelope": _DIGEST, "kind": "copy", "number": 7}
    says(circle.owen, kinds.HANDOFF, {**said, **act, "recipients": []}, circle.farida)

    descent = circle.farida.open(second).report.descent

    assert descent.lineage is Lineage.NEXT
