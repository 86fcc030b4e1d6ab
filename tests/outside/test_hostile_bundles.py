"""Bundles that are not what they say: each is refused by name, and nothing of it stays.

Keys and ciphers are real; only guessing a passphrase is cheap here.
"""

from pathlib import Path

import pytest

from desktop_app.domain.codes import Standing
from tests.mails import PDF
from tests.outside.bad_bundles import BAD_BUNDLES, COUNTED
from tests.outside.conftest import People
from tests.outside.forging import Forger
from tests.outside.handing import (
    opened,
)
from tests.outside.hostile_child import MOST_BYTES
from tests.outside.trying import Tried, try_all


def test_the_forgers_work_is_good_enough_to_be_believed(
    forger: Forger, people: People, tmp_path: Path
) -> None:
    bundle = tmp_path / "x.tlh"
    bundle.write_bytes(forger.bundle())

    arrived = opened(people.owen, bundle)
    arrived.waiting.discard()

    assert (arrived.incoming.standing, arrived.incoming.problems) == (Standing.MET, ())


@pytest.fixture(scope="module")
def tried(forger: Forger, people: People, tmp_path_factory: pytest.TempPathFactory) -> Tried:
    bundles = ((name, spoil(forger)) for name, (spoil, _) in BAD_BUNDLES.items())
    return try_all(people.owen, tmp_path_factory.mktemp("tried"), bundles, b"Seen at school", PDF)


def test_there_are_bad_bundles_enough() -> None:
    assert len(BAD_BUNDLES) == COUNTED >= 150


@pytest.mark.parametrize("name", BAD_BUNDLES)
def test_a_bad_bundle_is_refused_for_its_own_reason_and_leaves_nothing(
    tried: Tried, name: str
) -> None:
    told = tried.told[name]

    assert told.verdict == BAD_BUNDLES[name][1]
    assert not told.changed
    assert told.outside == []
    assert told.peak_bytes < MOST_BYTES


def test_nothing_of_a_bad_bundle_is_left_to_be_read(tried: Tried) -> None:
    assert tried.left == frozenset()
