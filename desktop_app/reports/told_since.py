"""What was told of a note after it left, or came: recalled, replaced, without consent by now."""

from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.notices import NoteNotice
from desktop_app.reports.elements import Node, apart, element, filled, joined, line, said
from desktop_app.reports.writing import Writing


def told_since(entry: TimelineEntry, writing: Writing) -> Node:
    """One paragraph for each, above the words it is about, so that nobody reads past it."""
    return joined(_told(each, writing) for each in entry.notices)


def _told(told: NoteNotice, writing: Writing) -> Node:
    words = writing.words.since
    sentences = words.by_us if told.is_ours else words.to_us
    parts = [
        filled(
            sentences[told.notice],
            names=apart(", ".join(told.names)),
            when=writing.recorded(told.recorded_ms),
        )
    ]
    if not told.is_ours:
        parts.append(line(words.to_do[told.notice]))
    if told.destroy_by:
        parts.append(filled(words.destroy_by, day=writing.moment(told.destroy_by)))
    if told.words:
        parts.append(filled(words.said, words=said(told.words)))
    looks = "verdict" if told.is_danger else "since"
    return element("p", joined(parts, line(" ")), class_=looks)
