"""The steps of a handoff in their order, and how far one is."""

from collections.abc import Sequence
from enum import IntEnum

from desktop_app.domain.disclosing import Sending
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.steps import Step, StepState


class SendStep(IntEnum):
    """One page each."""

    KIND = 0
    RECIPIENTS = 1
    PURPOSE = 2
    SCOPE = 3
    READER = 4
    CHECK = 5


def step_names() -> tuple[str, ...]:
    """What they are called, in their order."""
    return (
        translate("Handoff", "Kind"),
        translate("Handoff", "Recipients"),
        translate("Handoff", "Purpose and authority"),
        translate("Handoff", "Scope"),
        translate("Handoff", "What the reader sees"),
        translate("Handoff", "Check and sign"),
    )


def sent_words(preview: HandoffPreview | None) -> str:
    """71 sent, 25 held back."""
    if preview is None:
        return ""
    notes = preview.disclosure.tally.notes
    held = notes.get(Sending.HOLD, 0)
    words = translate("Handoff", "{sent} sent, {held} held back")
    return words.format(sent=sum(notes.values()) - held, held=held)


def told_steps(said: Sequence[str], current: SendStep, *, is_done: bool) -> list[Step]:
    """Each with what was said in it; those behind are done, as far as they are complete."""
    return [
        Step(name, words or _still(place, current), _state(place, current, words, is_done=is_done))
        for place, (name, words) in enumerate(zip(step_names(), said, strict=True))
    ]


def _state(place: int, current: SendStep, words: str, *, is_done: bool) -> StepState:
    if place == current:
        return StepState.DONE if is_done and current is SendStep.CHECK else StepState.CURRENT
    if place > current:
        return StepState.WAITING
    return StepState.DONE if words else StepState.ATTENTION


def _still(place: int, current: SendStep) -> str:
    if place == current:
        return translate("Handoff", "Now")
    return translate("Handoff", "Not yet") if place > current else ""
