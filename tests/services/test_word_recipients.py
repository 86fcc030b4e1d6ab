"""Who has no key is named by the sender, and reached only where policy allows it."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.domain.rulebook import Policy, Rulebook
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.past_handoffs import past_handoffs
from desktop_app.services.receiving.status import status_of
from desktop_app.services.word_recipients import without_key
from tests.services.conftest import Person


def test_a_policy_can_forbid_it(dana: Person, tmp_path: Path) -> None:
    dana.note("She is well.")
    vault = replace(dana.vault, rulebook=Rulebook(policy=Policy(passphrase_bundles=False)))
    request = HandoffRequest(
        case=dana.case,
        recipients=(without_key("Laurie Penner", "Porcupine Youth House"),),
        purpose="To plan.",
        authority="With consent.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(dana.session, "six-words"), BundleScribe())

    with pytest.raises(Refusal) as refused:
        build_handoff(vault, desk, request, str(tmp_path / "x.tlh"), lambda *_: True)

    assert refused.value.code is RefusalCode.WORDS_NOT_ALLOWED
    assert list(tmp_path.glob("x*")) == []


def test_the_record_says_who_was_given_a_file_that_opens_with_words(
    dana: Person, tmp_path: Path
) -> None:
    dana.note("She is well.")
    request = HandoffRequest(
        case=dana.case,
        recipients=(without_key("Laurie Penner", "Porcupine Youth House"),),
        purpose="To plan.",
        authority="With consent.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    desk = Desk(BundleCourier(dana.session, "six-words"), BundleScribe())

    build_handoff(dana.vault, desk, request, str(tmp_path / "x.tlh"), lambda *_: True)

    [handed] = past_handoffs(dana.vault, dana.case)
    [sent] = status_of(dana.vault, dana.case)
    assert handed.partners == ("Laurie Penner, Porcupine Youth House",)
    assert [one.name for one in sent.recipients] == ["Laurie Penner, Porcupine Youth House"]
