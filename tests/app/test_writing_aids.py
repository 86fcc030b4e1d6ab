"""Outlines, hints and names: what came along, and what a person made of it in the own vault."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app import writing_aids
from desktop_app.app.vaults import Session
from desktop_app.app.writing_aids import WritingAids
from desktop_app.domain.codes import NoteType
from desktop_app.domain.wording import Hint
from desktop_app.ui.theme.resources import find_resources

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


def test_a_third_language_is_helped_in_english(aids: WritingAids) -> None:
    assert aids.outlines("crk").texts == aids.outlines("en").texts
    assert aids.wording("crk").hints == aids.wording("en").hints


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"contact": 7, "note": "Mine"}', '[{"words": 3}, "x"]', "\x00"]
)
def test_a_list_that_an_agency_spoiled_keeps_nobody_from_writing(
    aids: WritingAids, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    for folder in ("templates", "wording"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "en.json").write_text(content, encoding="utf-8")
    resources = replace(find_resources(), folder=tmp_path)
    monkeypatch.setattr(writing_aids, "find_resources", lambda: resources)
    writing_aids._outlines.cache_clear()
    writing_aids._hints.cache_clear()

    outlines, wording = aids.outlines("en"), aids.wording("en")

    writing_aids._outlines.cache_clear()
    writing_aids._hints.cache_clear()
    assert set(outlines.texts.values()) <= {"Mine"}
    assert wording.hints == ()
