"""What waits for this person: notes to be signed off, questions answered, questions to answer."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from desktop_app.domain.card import Card
from desktop_app.domain.codes import CaseStatus
from desktop_app.domain.ids import CaseId, DeviceKey, EntryId
from desktop_app.domain.review_queue import Below, OpenQuestion, QueueFilter, ReviewQueue
from desktop_app.services.covering import covered
from desktop_app.services.device_cards import device_cards
from desktop_app.services.opened import OpenVault

EVERYTHING = QueueFilter()


def queue(vault: OpenVault, wanted: QueueFilter = EVERYTHING) -> ReviewQueue:
    """One look at everything that waits; a sealed case says nothing here."""
    below = vault.reviews.below(vault.me.key, vault.clock.now_ms())
    names = _names(vault)
    waiting = (
        replace(each, codename=names[each.case])
        for each in vault.reviews.waiting(_devices(below, wanted), wanted)
        if each.case in names
    )
    mine, for_me = _questions(vault, names)
    return ReviewQueue(
        waiting=tuple(sorted(waiting, key=lambda each: (each.first_ms, each.codename))),
        replies=tuple(each for each in mine if each.is_answered),
        asked=tuple(each for each in mine if not each.is_answered),
        for_me=for_me,
        has_lines=any(card.reports_to is not None for card in _own_cards(vault)),
    )


def notes_to_review(
    vault: OpenVault, case: CaseId, wanted: QueueFilter = EVERYTHING
) -> tuple[EntryId, ...]:
    """The notes of one case that wait, in the order in which they are read."""
    below = vault.reviews.below(vault.me.key, vault.clock.now_ms())
    return vault.reviews.notes_waiting(case, _devices(below, wanted), wanted)


def _devices(below: Collection[Below], wanted: QueueFilter) -> frozenset[DeviceKey]:
    return frozenset(
        each.key
        for each in below
        if (each.is_direct or not wanted.direct_only)
        and (not wanted.authors or each.key in wanted.authors)
    )


def _names(vault: OpenVault) -> Mapping[CaseId, str]:
    lines = vault.reading.cases(counted=False)
    return {line.id: line.codename for line in lines if line.status != CaseStatus.SEALED}


def _questions(
    vault: OpenVault, names: Mapping[CaseId, str]
) -> tuple[tuple[OpenQuestion, ...], tuple[OpenQuestion, ...]]:
    """Own questions, and those about own notes; what is nobody's here is left out."""
    mine: list[OpenQuestion] = []
    for_me: list[OpenQuestion] = []
    for entry in vault.reviews.asked_about():
        if entry.case not in names:
            continue
        for question in entry.open_questions:
            told = OpenQuestion(entry, question, is_mine=False, codename=names[entry.case])
            if vault.reviews.is_own(question.id, vault.me.key):
                mine.append(replace(told, is_mine=True))
            elif question.to == vault.me.person and not question.answers:
                for_me.append(told)
    return covered(vault, mine), covered(vault, for_me)


def _own_cards(vault: OpenVault) -> tuple[Card, ...]:
    cards = device_cards(vault)
    return tuple(card for card in cards if card.agency_key == vault.me.agency_key)
