"""How the words of an entry came to be what they are: version by version, and what changed."""

from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.note import Amendment, TimelineEntry
from desktop_app.ui.case.amendment_diff import Change
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.times import at
from desktop_app.ui.translate import translate


@dataclass(frozen=True, slots=True)
class Version:
    """The whole words, and the amendment that brought them; none brought the first."""

    text: str
    by: Amendment | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """From one version to a later one."""

    before: Version
    after: Version


def versions_of(entry: TimelineEntry) -> tuple[Version, ...]:
    """The first words, and those of each amendment that has any, struck or not."""
    later = (Version(each.text, each) for each in entry.amendments if each.text is not None)
    return (Version(entry.text), *later)


def steps_of(entry: TimelineEntry) -> tuple[Step, ...]:
    """From the first words to those that hold now; and, of several amendments, each by itself.

    None for an entry whose words were never touched.
    """
    versions = versions_of(entry)
    if len(versions) == 1:
        return ()
    now = next(one for one in reversed(versions) if one.text == entry.current_text)
    single = [Step(one, other) for one, other in pairwise(versions)]
    return (Step(versions[0], now), *(single if len(single) > 1 else ()))


def step_words(words: EntryWords, number: int, step: Step) -> str:
    """How one step is offered among the others."""
    if number == 0 or step.after.by is None:
        return translate("Versions", "From the first words to those that hold now")
    when = words.dates.moment(at(step.after.by.recorded_ms))
    said = translate("Versions", "Amendment of {when}, {name}")
    return said.format(when=when, name=step.after.by.author.name)


def version_words(words: EntryWords, entry: TimelineEntry, version: Version) -> str:
    """Whose words they are, since when, and why."""
    if version.by is not None:
        return words.amended(version.by)
    said = translate("Versions", "First written {when} by {name}")
    when = words.dates.moment(at(entry.recorded_ms))
    return said.format(when=when, name=words.author(entry))


def change_words(change: Change) -> str:
    """Removed: “to Sunday”. Added: “until noon”."""
    parts = [
        translate("Versions", "Removed: “{words}”.").format(words=change.removed.strip()),
        translate("Versions", "Added: “{words}”.").format(words=change.added.strip()),
    ]
    spaces = translate("Versions", "Only spaces or lines were changed.")
    said = [part for part, text in zip(parts, _sides(change), strict=True) if text.strip()]
    return " ".join(said) or spaces


def _sides(change: Change) -> tuple[str, str]:
    return change.removed, change.added


def count_words(words: EntryWords, changes: int) -> str:
    """2 changes."""
    if changes == 1:
        return translate("Versions", "1 change")
    return translate("Versions", "{count} changes").format(count=words.dates.number(changes))
