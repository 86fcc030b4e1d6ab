"""Puts a text beside a handoff for somebody without Throughline: how the file is opened."""

from pathlib import Path
from typing import Final

from desktop_app.app.writing_out import write_new
from desktop_app.domain.card import OutsideCard
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.reports.opening_text import how_to_open

ENDING: Final = ".HOW-TO-OPEN.txt"


def write_how_to_open(out: Path, request: HandoffRequest) -> Path | None:
    """The text, where anybody among the recipients needs one; None where nobody does.

    One that is there already says the same and stays.

    Raises:
        Fault: NOT_WRITABLE, DISK_FULL, DISK_FAILED.
    """
    if not any(isinstance(card, OutsideCard) for card in request.recipients):
        return None
    beside = out.with_name(out.name + ENDING)
    is_for_words = not all(card.recipient for card in request.recipients)
    if not beside.exists():
        write_new(beside, lambda: [how_to_open(out.name, is_for_words=is_for_words)])
    return beside
