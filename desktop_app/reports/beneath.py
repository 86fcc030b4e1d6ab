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
    told = sorted(entry.disagreements, key=lambda said: said.recorded_ms)
    return joined(_disagreement(each, entry, writing) for each in told)


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


def _disagreement(said: Disagreement, entry: TimelineEntry, writing: Writing) -> Node:
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
        element("p", _against(said, entry, writing), class_="byline"),
        class_="beneath",
    )


def _against(said: Disagreement, entry: TimelineEntry, writing: Writing) -> Node:
    """Which words it speaks against: those it names, or those that held when it was written."""
    words = writing.words.handed.gap
    changes = [each for each in entry.amendments if each.id == said.about] or [
        each
        for each in entry.amendments
        if each.text is not None and each.recorded_ms <= said.recorded_ms
    ]
    later = [each for each in entry.amendments if each.recorded_ms > said.recorded_ms]
    if changes:
        told = filled(words.against_amended, when=writing.recorded(changes[-1].recorded_ms))
    else:
        told = line(words.against_first if entry.amendments else words.against)
    if not later:
        return told
    changed = filled(words.changed_since, when=writing.recorded(later[-1].recorded_ms))
    return joined([told, changed], line(" "))
