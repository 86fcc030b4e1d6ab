"""What stands beneath a note: its summary, what is said against it, and who made it theirs."""

from desktop_app.domain.adoption import Adoption
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


def adoptions(entry: TimelineEntry, writing: Writing) -> Node:
    """Who made the note their own word too, what they remember otherwise, and who signed it."""
    told = sorted(entry.adoptions, key=lambda one: one.recorded_ms)
    return joined([*(_adoption(each, writing) for each in told), _signed(entry, writing)])


def _adoption(told: Adoption, writing: Writing) -> Node:
    words = writing.words.handed.gap
    by = filled(
        words.adopted_by[told.said_as],
        who=writing.person(told.author),
        when=writing.recorded(told.recorded_ms),
    )
    differs = [
        element("p", line(words.differs), class_="lead"),
        writing.somebodys("div", told.text, told.language),
    ]
    doubts = [] if told.counts else [words.adopted_not]
    doubts += [] if told.is_whole else [words.adopted_before]
    return element(
        "div",
        element("h4", line(words.adopted)),
        joined(differs if told.text else []),
        element("p", by, class_="byline"),
        joined(element("p", line(each), class_="missing") for each in doubts),
        class_="beneath",
    )


def _signed(entry: TimelineEntry, writing: Writing) -> Node:
    if len(entry.signers) < 2:  # noqa: PLR2004  both
        return NOTHING
    words = writing.words.handed.gap
    *others, last = [apart(author.name) for author in entry.signers]
    names = joined([joined(others, line(", ")), line(words.and_), last])
    return element("p", filled(words.signed_by, names=names), class_="byline")


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
