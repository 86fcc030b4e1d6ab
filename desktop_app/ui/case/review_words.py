"""What is said of the review of a note: who signed it off, what was asked, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.card import Author
from desktop_app.domain.codes import Flag
from desktop_app.domain.note import TimelineEntry
from desktop_app.domain.review import Question, Reply
from desktop_app.ui.case.entry_words import EntryWords
from desktop_app.ui.case.times import at, late_ms, local
from desktop_app.ui.translate import translate
from desktop_app.ui.widgets.time_left import span


@dataclass(frozen=True, slots=True)
class Beneath:
    """Something that stands beneath a note: a sign, who says it when, and the words."""

    icon: str
    lead: str
    text: str


def name_of(words: EntryWords, author: Author) -> str:
    """You, or the name on the card."""
    return translate("Review", "You") if author.card in words.mine else author.name


def by_whom(words: EntryWords, author: Author, recorded_ms: int) -> str:
    """You, 5 Nov."""
    day = words.dates.short_day(at(recorded_ms).date())
    return translate("Review", "{name}, {day}").format(name=name_of(words, author), day=day)


def signed(words: EntryWords, entry: TimelineEntry) -> str:
    """Who signed it off as it stands; empty if nobody did."""
    sign_off = entry.sign_off
    if sign_off is None or not sign_off.is_whole:
        return ""
    return by_whom(words, sign_off.author, sign_off.recorded_ms)


def stale(entry: TimelineEntry) -> str:
    """That something was added since it was signed off; empty if nothing was."""
    return translate("Review", "Amended since sign-off") if entry.is_stale else ""


def unclear(entry: TimelineEntry) -> str:
    """That somebody asked about it and waits; empty if nobody does."""
    return translate("Review", "Clarification asked") if entry.open_questions else ""


def spoken_review(words: EntryWords, entry: TimelineEntry) -> Iterator[str]:
    """The same, as sentences for assistive technology."""
    who = signed(words, entry)
    if who:
        yield translate("Review", "Signed off: {who}.").format(who=who)
    for mark in (stale(entry), unclear(entry)):
        if mark:
            yield f"{mark}."


def review_facts(words: EntryWords, entry: TimelineEntry) -> Iterator[tuple[str, str]]:
    """Every sign-off and the whole of every question, each with its label."""
    for sign_off in entry.sign_offs:
        label = translate("Review", "Signed off")
        if not sign_off.is_judged:
            label = translate("Review", "Signed off, and not judged here")
        elif not sign_off.counts:
            label = translate("Review", "Signed off, and it does not count")
        elif not sign_off.is_whole:
            label = translate("Review", "Signed off before something was added")
        said = by_whom(words, sign_off.author, sign_off.recorded_ms)
        yield label, f"{said}. {sign_off.words}" if sign_off.words else said
    for question in entry.questions:
        for part in thread(words, question):
            yield part.lead, part.text


def thread(words: EntryWords, question: Question) -> Iterator[Beneath]:
    """A question, and everything that was said to it."""
    who = by_whom(words, question.author, question.recorded_ms)
    lead = translate("Review", "Question, settled. {who}")
    if question.is_open and question.due:
        lead = translate("Review", "Question, an answer is due {when}. {who}")
    elif question.is_open:
        lead = translate("Review", "Question. {who}")
    due = words.dates.lately(local(question.due)) if question.due else ""
    asked = lead.format(who=who, when=due)
    yield Beneath("message-circle-question-mark", asked, question.text)
    for reply in question.replies:
        yield _reply(words, reply)


def _reply(words: EntryWords, reply: Reply) -> Beneath:
    who = by_whom(words, reply.author, reply.recorded_ms)
    if reply.closes:
        lead, icon = translate("Review", "Settled. {who}"), "circle-check"
    elif reply.amendment is not None:
        lead, icon = translate("Review", "Answered by an amendment. {who}"), "pen-line"
    else:
        lead, icon = translate("Review", "Answer. {who}"), "corner-down-right"
    return Beneath(icon, lead.format(who=who), reply.text)


def _late(words: EntryWords, entry: TimelineEntry) -> Beneath:
    """By how much, and why, as its author says."""
    late = translate("Review", "Late: {time}").format(time=span(words.dates, late_ms(entry)))
    return Beneath(
        "clock-alert", late, entry.late_reason or translate("Review", "No reason given.")
    )


def said_beneath(words: EntryWords, entry: TimelineEntry) -> Iterator[Beneath]:
    """All that belongs to a note and isn't seen in its words as the line shows them."""
    if Flag.LATE in entry.flags:
        yield _late(words, entry)
    shown = {entry.text, entry.current_text}
    for amendment in entry.amendments:
        if amendment.text is not None and amendment.text not in shown:
            lead = translate("Review", "As it was amended {when}")
            when = words.dates.moment(at(amendment.recorded_ms))
            yield Beneath("history", lead.format(when=when), amendment.text)
    if entry.summary is not None:
        lead = translate("Review", "Summary for readers outside")
        yield Beneath("send", lead, entry.summary.text)
    for said in entry.disagreements:
        lead = translate("Review", "{name} does not agree").format(name=said.by)
        yield Beneath("message-square-text", lead, said.text)
    for sign_off in entry.sign_offs:
        if sign_off.words:
            who = by_whom(words, sign_off.author, sign_off.recorded_ms)
            lead = translate("Review", "Signed off: {who}.").format(who=who)
            yield Beneath("badge-check", lead, sign_off.words)
    for question in entry.questions:
        yield from thread(words, question)
