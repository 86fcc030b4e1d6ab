"""What was held back is nowhere in what leaves, in no file and in no spelling (decision 033)."""

import json

import pytest

from desktop_app.domain.codes import Flag
from desktop_app.domain.disclosing import Choices
from desktop_app.domain.disclosure import Shape
from desktop_app.ledger.canonical import b64
from desktop_app.services.checking import verify_vault
from tests.outside.redacting import ENTRIES, Handing, said_by, verified
from tests.outside.redactions import Redaction, drawn
from tests.outside.word_search import forms, found
from tests.services.conftest import Person

PLANNED, AT_ONCE, BUILT = 1_000, 100, 6


@pytest.fixture
def handing(dana: Person, owen: Person) -> Handing:
    """A case in which every word is said once, on its way from Dana to Owen."""
    return Handing.between(dana, owen, seed=0)


@pytest.mark.parametrize("first", range(0, PLANNED, AT_ONCE))
def test_nothing_held_back_by_a_thousand_redactions_is_in_what_they_would_send(
    handing: Handing, first: int
) -> None:
    nothing = Redaction(Choices(), frozenset())
    whole = {each.line for each in handing.plan(nothing).leaving}
    looked_for = 0

    for seed in range(first, first + AT_ONCE):
        redaction = drawn(handing.world, seed)
        plan = handing.plan(redaction)

        said = (said_by(plan)["shown"] + said_by(plan)[ENTRIES]).decode().casefold()
        told = [word for word in redaction.secrets if word.casefold() in said]
        assert told == [], seed
        looked_for += len(redaction.secrets)
        if seed % 20 == 0:
            verified(each.line for each in plan.leaving if each.line not in whole)
    assert looked_for > 30 * AT_ONCE


def test_in_whole_bundles_nothing_is_found_and_all_that_is_left_verifies(handing: Handing) -> None:
    for seed in range(BUILT):
        redaction = drawn(handing.world, seed)
        plan = handing.plan(redaction)

        parts = handing.opened(handing.bundle(redaction, f"bundle-{seed}"))

        assert found(parts, redaction.secrets) == [], seed
        assert verified(parts[ENTRIES].splitlines()).keys() == {
            b64(each.entry) for each in plan.leaving
        }
        assert parts[ENTRIES].splitlines() == [each.line for each in plan.leaving]
        files = {name for name in parts if name.startswith("data/files/")}
        assert len(files - {"data/files/index.csv"}) == len(plan.attachments)
        told = json.loads(parts["data/withheld.json"])
        assert [(one["entry"], one.get("name", ""), one["why"]) for one in told] == [
            (b64(one.entry), one.name, one.why.value) for one in plan.withheld
        ]


def test_the_receiver_sees_the_gaps_and_nothing_else_is_missing(handing: Handing) -> None:
    redaction = next(
        one
        for one in (drawn(handing.world, seed) for seed in range(50))
        if one.choices.passages and one.choices.notes
    )
    plan = handing.plan(redaction)

    handing.owen.accept(handing.bundle(redaction, "accepted"))

    theirs = {line.id: line for line in handing.owen.line()}
    for line in plan.lines:
        ours, there = line.entry, theirs[line.entry.id]
        assert (there.text, there.present, there.place) == (ours.text, ours.present, ours.place)
        assert (Flag.WITHHELD in there.flags) == (Flag.WITHHELD in ours.flags)
        assert [a.text for a in there.amendments] == [a.text for a in ours.amendments]
        assert there.summary == ours.summary
    assert verify_vault(handing.owen.vault).ok


def test_the_search_finds_what_was_not_held_back(handing: Handing) -> None:
    word = min(handing.world.said_in(handing.world.notes[0]))

    parts = handing.opened(handing.bundle(Redaction(Choices(), frozenset()), "whole"))

    where = {name for name, _ in found(parts, [word])}
    assert {ENTRIES, "data/timeline.html", "data/documents/record.pdf"} <= where


@pytest.mark.parametrize("way", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_knows_a_word_in_every_encoding(way: str) -> None:
    written = forms("sécretword")

    for raw in ("SécretWord".encode(way), "sécretword".encode(way).hex().encode()):
        assert any(form in raw.lower() for form in written)


def test_every_form_of_an_entry_is_among_what_is_tried(handing: Handing) -> None:
    shapes = {
        each.shape
        for seed in range(20)
        for each in handing.plan(drawn(handing.world, seed)).leaving
    }

    assert shapes == set(Shape)
