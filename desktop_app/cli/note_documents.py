"""Notes and their files as JSON, as CONTRACT spells them."""

from desktop_app.cli.adoptions import adoption_document
from desktop_app.cli.recorded_words import utc
from desktop_app.cli.review_documents import question_document, sign_off_document
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.card import Author
from desktop_app.domain.ids import printed
from desktop_app.domain.note import Disagreement, Summary, TimelineEntry
from desktop_app.domain.notices import NoteNotice


def entry_document(entry: TimelineEntry) -> dict[str, object]:
    """One note as the contract spells it."""
    return {
        "id": printed("e", entry.id),
        "note": printed("o", entry.note),
        "type": str(entry.type),
        "start": entry.start,
        "end": entry.end,
        "precision": entry.precision.value,
        "recorded": utc(entry.recorded_ms),
        "author": _author(entry.author),
        "audience": entry.audience,
        "place": entry.place,
        "present": list(entry.present),
        "text": entry.text,
        "amendments": [
            {
                "id": printed("e", amendment.id),
                "text": amendment.text,
                "reason": amendment.reason,
                "recorded": utc(amendment.recorded_ms),
                "author": _author(amendment.author),
                "struck": amendment.struck_reason,
            }
            for amendment in entry.amendments
        ],
        "struck": None
        if entry.struck is None
        else {
            "id": printed("e", entry.struck.id),
            "reason": entry.struck.reason,
            "recorded": utc(entry.struck.recorded_ms),
            "author": _author(entry.struck.author),
        },
        "attachments": [attachment_document(file) for file in entry.attachments],
        "flags": sorted(flag.value for flag in entry.flags),
        **_outside_words(entry),
    }


def _outside_words(entry: TimelineEntry) -> dict[str, object]:
    """What few notes have, and is named only where it is there."""
    said: dict[str, object] = {}
    if entry.late_reason:
        said["late_reason"] = entry.late_reason
    if entry.summary is not None:
        said["summary"] = _summary(entry.summary)
    if entry.notices:
        said["notices"] = [_notice(each) for each in entry.notices]
    if entry.sign_offs:
        said["sign_offs"] = [sign_off_document(each) for each in entry.sign_offs]
    if entry.questions:
        said["questions"] = [question_document(each) for each in entry.questions]
    if entry.adoptions:
        said["adoptions"] = [adoption_document(each) for each in entry.adoptions]
        said["signed_by"] = [author.name for author in entry.signers]
    if entry.disagreements:
        said["disagreements"] = [_disagreement(each) for each in entry.disagreements]
    return said


def _notice(told: NoteNotice) -> dict[str, object]:
    """What was told of it later: by whom, or, where it left from here, to whom."""
    return {
        "notice": told.notice.value,
        "to" if told.is_ours else "from": list(told.names),
        "recorded": utc(told.recorded_ms),
        "words": told.words,
        "destroy_by": told.destroy_by or None,
    }


def _summary(summary: Summary) -> dict[str, object]:
    return {
        "id": printed("e", summary.id),
        "text": summary.text,
        "recorded": utc(summary.recorded_ms),
        "author": _author(summary.author),
    }


def _disagreement(said: Disagreement) -> dict[str, object]:
    return {
        "id": printed("e", said.id),
        "about": printed("e", said.about),
        "by": said.by,
        "text": said.text,
        "recorded": utc(said.recorded_ms),
        "author": _author(said.author),
    }


def attachment_document(file: Attachment) -> dict[str, object]:
    """One attachment as the contract spells it."""
    return {
        "id": file.printed,
        "name": file.name,
        "mime": file.mime,
        "size": file.size,
        "sha256": file.sha256,
    }


def _author(author: Author) -> dict[str, str]:
    return {
        "card": author.card,
        "name": author.name,
        "agency": author.agency,
        "discipline": author.discipline.value,
    }
