"""What is said before signing: who approved it, what its readers have had, what is said twice."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.domain.approval import Answered
from desktop_app.domain.before_signing import ApprovalNow, SentAlready
from desktop_app.domain.disclosure import Disclosure, ReaderLine
from desktop_app.domain.handoff import HandoffPreview
from desktop_app.domain.ids import EntryId
from desktop_app.domain.occurred import recorded_at
from desktop_app.ui.dates import Dates
from desktop_app.ui.handoff.reader_words import kind_of, moment_of
from desktop_app.ui.translate import say, say_count, translate
from desktop_app.ui.words import terms
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_MOST_NAMED = 5
_KNOWN = QT_TRANSLATE_NOOP(
    "Handoff", "%n of {total} note(s) were already sent to them, last on {when}.", "", 1
)
_NEW = QT_TRANSLATE_NOOP("Handoff", "%n note(s) are new: {notes}.", "", 1)
_CHANGED = QT_TRANSLATE_NOOP("Handoff", "%n note(s) changed since: {notes}.", "", 1)
_SHOWN = QT_TRANSLATE_NOOP(
    "Handoff", "%n note(s) keep back what these readers were shown before.", "", 1
)


def approver_words(dates: Dates, approval: ApprovalNow) -> str:
    """Miriam Okafor, supervisor, on Sat 21 Nov, 12:00; with direction: Call him first."""
    decided = approval.decided
    if decided is None:
        return ""
    parts = [decided.author.name or decided.author.card]
    if approval.authority is not None:
        parts.append(_lowered(say(terms.AUTHORITIES[approval.authority])))
    words = translate("Handoff", "{who}, on {when}")
    return words.format(who=", ".join(parts), when=_moment(dates, decided.recorded_ms))


def approved_words(dates: Dates, approval: ApprovalNow) -> str:
    """Who approved it and when, and the direction they gave with it, if they gave one."""
    said = approver_words(dates, approval)
    direction = _direction(approval.decided)
    if said and direction:
        words = translate("Handoff", "{approved}; with direction: {direction}")
        return words.format(approved=said, direction=direction)
    return said


def sent_words_of(dates: Dates, preview: HandoffPreview) -> str:
    """A line for each recipient who has some of it: how many, since when, and what is new."""
    lines = {line.entry.id: line for line in preview.disclosure.lines}
    told = (_sent_to(dates, each, lines) for each in preview.sent_already if each.total)
    shown = sum(line.sent_before is not None for line in lines.values())
    return "\n".join([*told, *([say_count(_SHOWN, shown)] if shown else [])])


def sent_marks(dates: Dates, sent: Sequence[SentAlready]) -> Mapping[EntryId, str]:
    """What stands beside a note that went before, by the note."""
    marks: dict[EntryId, list[str]] = {}
    for each in sent:
        for note, when in {**each.known, **each.changed}.items():
            words = translate("Handoff", "{name} has it since {day}")
            if note in each.changed:
                words = translate("Handoff", "{name} has it as it was on {day}")
            if note in each.cut:
                words = translate("Handoff", "{name} has part of it since {day}")
            day = dates.day(recorded_at(when).astimezone().date())
            marks.setdefault(note, []).append(words.format(name=each.name, day=day))
    return {note: "; ".join(words) for note, words in marks.items()}


def repeated_words(dates: Dates, disclosure: Disclosure) -> str:
    """Where words that are kept back by hand are said all the same; nothing where nowhere."""
    lines = _by_entry(disclosure.lines)
    places = [_said_again(dates, each.words, each.said_in, lines) for each in disclosure.repeated]
    distinct = list(dict.fromkeys(places))
    more = ["…"] if len(distinct) > _MOST_NAMED else []
    return " ".join([*distinct[:_MOST_NAMED], *more])


def _sent_to(dates: Dates, sent: SentAlready, lines: Mapping[EntryId, ReaderLine]) -> str:
    went = len(sent.known) + len(sent.changed)
    known = say_count(_KNOWN, went).format(
        total=dates.number(sent.total), when=_moment(dates, sent.last_ms)
    )
    words = translate("Handoff", "{name}: {words}")
    parts = [words.format(name=sent.name, words=known)]
    for phrase, notes in ((_NEW, sent.new), (_CHANGED, tuple(sent.changed))):
        if notes:
            named = _named(dates, [lines[note] for note in notes])
            parts.append(say_count(phrase, len(notes)).format(notes=named))
    return " ".join(parts)


def _named(dates: Dates, lines: Sequence[ReaderLine]) -> str:
    """Home visit, Tue 10 Nov, 13:20; Phone call, Wed 11 Nov, 09:05."""
    named = [_name(dates, line) for line in lines[:_MOST_NAMED]]
    return "; ".join([*named, *(["…"] if len(lines) > _MOST_NAMED else [])])


def _name(dates: Dates, line: ReaderLine) -> str:
    return f"{kind_of(line.entry)}, {moment_of(dates, line.entry)}"


def _said_again(
    dates: Dates, kept: str, said_in: EntryId | None, lines: Mapping[EntryId, ReaderLine]
) -> str:
    if said_in is None:
        words = translate("Handoff", "“{words}” stands on the cover.")
        return words.format(words=kept)
    line = lines.get(said_in)
    if line is None:
        words = translate("Handoff", "“{words}” stands in another entry that leaves.")
        return words.format(words=kept)
    words = translate("Handoff", "“{words}” stands in: {note}.")
    return words.format(words=kept, note=_name(dates, line))


def _by_entry(lines: Sequence[ReaderLine]) -> Mapping[EntryId, ReaderLine]:
    """Every note, also by what stands beneath it."""

    def pairs() -> Iterator[tuple[EntryId, ReaderLine]]:
        for line in lines:
            yield line.entry.id, line
            yield from ((each.id, line) for each in line.entry.amendments)

    return dict(pairs())


def _direction(decided: Answered | None) -> str:
    return decided.comment.strip() if decided is not None else ""


def _moment(dates: Dates, recorded_ms: int) -> str:
    return dates.moment(recorded_at(recorded_ms).astimezone())


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
