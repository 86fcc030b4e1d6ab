"""What stands beneath a note: its summary for readers outside, and what is said against it."""

from desktop_app.domain.note import Disagreement, Summary, TimelineEntry
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line
from desktop_app.reports.writing import Writing


def summary(entry: TimelineEntry, writing: Writing) -> Node:
    """What its agency tells of it, in words of their own; nothing if they tell nothing."""
    if entry.summary is None:
        return NOTHING
    return _summary(entry.summary, writing)


def disagreements(entry: TimelineEntry, writing: Writing) -> Node:
    """Every statement of disagreement: whoever reads the note reads it too (CYFSA s.315(12))."""
    return joined(_disagreement(each, writing) for each in entry.disagreements)


def _summary(told: Summary, writing: Writing) -> Node:
    words = writing.words.handed.gap
    by = filled(
        words.summary_by, who=writing.person(told.author), when=writing.recorded(told.recorded_ms)
    )
    return element(
        "div",
        element("h4", line(words.summary)),
        writing.somebodys("div", told.text, told.language),
        element("p", by, class_="byline"),
        class_="beneath",
    )


def _disagreement(said: Disagreement, writing: Writing) -> Node:
    words = writing.words.handed.gap
    by = filled(
        words.disagreement_by,
        by=apart(said.by),
        who=writing.person(said.author),
        when=writing.recorded(said.recorded_ms),
    )
    return element(
        "div",
        element("h4", line(words.disagreement)),
        writing.somebodys("div", said.text, said.language),
        element("p", by, class_="byline"),
        class_="beneath",
    )
