"""Outlines, hints and names: what came along, and what a person made of it in the own vault."""

import pytest

from desktop_app.app.vaults import Session
from desktop_app.app.writing_aids import WritingAids
from desktop_app.domain.codes import NoteType
from desktop_app.domain.wording import Hint

GOING_WELL = {"en": "What is going well", "fr": "Ce qui va bien"}
WORRIES = {"en": "Worries", "fr": "Inquiétudes"}


@pytest.fixture
def aids(dana: Session) -> WritingAids:
    """Dana's own."""
    return WritingAids(dana.vault)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_kind_has_an_outline_and_strengths_come_before_worries(
    aids: WritingAids, language: str
) -> None:
    outlines = aids.outlines(language)

    assert set(outlines.texts) == set(NoteType)
    assert outlines.own == frozenset()
    for text in outlines.texts.values():
        worries = text.find(WORRIES[language])
        assert GOING_WELL[language] not in text[worries:] or worries < 0
    assert sum(GOING_WELL[language] in text for text in outlines.texts.values()) >= 7


def test_ones_own_outline_holds_until_it_is_given_back(aids: WritingAids) -> None:
    came = aids.outlines("en").texts[NoteType.CONTACT]
    aids.keep_outline("en", NoteType.CONTACT, "Mine\n")
    own, french = aids.outlines("en"), aids.outlines("fr")

    aids.keep_outline("en", NoteType.CONTACT, None)

    assert own.texts[NoteType.CONTACT] == "Mine\n"
    assert own.own == {NoteType.CONTACT}
    assert french.own == frozenset()
    assert aids.outlines("en").texts[NoteType.CONTACT] == came


def test_hints_are_switched_off_changed_and_given_back(aids: WritingAids) -> None:
    came = aids.wording("en")
    aids.keep_hints("en", (Hint(("go",), "leave", "Shorter."),))
    aids.show_hints(shown=False)
    changed = aids.wording("en")

    aids.keep_hints("en", None)
    aids.show_hints(shown=True)

    assert changed.hints == (Hint(("go",), "leave", "Shorter."),)
    assert not changed.is_shown
    assert aids.wording("en") == came
    assert len(came.hints) > 10


def test_whoever_has_a_card_here_can_be_named(aids: WritingAids, dana: Session) -> None:
    assert aids.colleagues()[0] == f"{dana.vault.me.name}, {dana.vault.me.agency}"
