"""What is asked to be approved, and what became of it, for a person at a terminal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.cli.plain_words import COVERED, audience_words, counted
from desktop_app.cli.recorded_words import local
from desktop_app.cli.short_ids import short, shortened
from desktop_app.domain.approval import (
    HANDOFF,
    PLANS,
    Answer,
    Answered,
    Asked,
    Deed,
    Outcome,
    PlanShown,
)
from desktop_app.domain.foreign_names import written_out
from desktop_app.domain.ids import Audience, PersonId
from desktop_app.domain.marks import read_marks
from desktop_app.reports.handed_english import HANDED_ENGLISH

Terms = Mapping[str, object]

_DEEDS: Mapping[str, str] = MappingProxyType(
    {
        Deed.CLOSE: "Closing",
        Deed.SEAL: "Sealing",
        Deed.DESTROY: "Destroying the record of",
        Deed.PLAN: "A plan for",
        Deed.SAFETY_PLAN: "A safety plan for",
    }
)
_OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.WAITING: "waits for an answer",
        Outcome.APPROVED: "approved",
        Outcome.RETURNED: "returned",
    }
)
_ANSWERS: Mapping[Answer | None, str] = MappingProxyType(
    {
        Answer.APPROVED: "Approved",
        Answer.APPROVED_WITH_DIRECTION: "Approved, with a direction",
        Answer.RETURNED: "Returned",
        None: "Answered by a newer version of Throughline",
    }
)
_TERMS, _REASONS = HANDED_ENGLISH.terms, HANDED_ENGLISH.gap.reasons
_DAYS = ("return_by", "destroy_by", "review_by", "youth_record_until")


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalWords:
    """Puts requests of one case into words. Terms are what somebody signed: each is looked at.

    `titles` are the groups of the case; `grounds` what the agency's rules call each code.
    """

    codename: str
    titles: Mapping[Audience, str]
    grounds: Mapping[str, str]

    def what(self, asked: Asked) -> str:
        """'Handoff of Cedar-0412 to Owen Harada, Rainy Lake Police'."""
        if asked.subject == HANDOFF and asked.is_covered:
            return f"Handoff of {self.codename}"
        if asked.subject == HANDOFF:
            return f"Handoff of {self.codename} to {'; '.join(_recipients(asked.terms))}"
        named = _DEEDS.get(asked.subject)
        return f"{asked.subject}, {self.codename}" if named is None else f"{named} {self.codename}"

    def row(self, asked: Asked, *, is_for_you: bool) -> str:
        """One line of a list, and what leaves."""
        state = "waits for you to decide" if is_for_you else _OUTCOMES[asked.outcome]
        when = local(asked.recorded_ms)
        head = (short("e", asked.id), self.what(asked), state)
        line = "  ".join((*head, f"asked by {asked.author.name}, {when}"))
        if asked.is_covered:
            return f"{line}\n    {COVERED}"
        leaving = self._leaving(asked.terms) if asked.subject == HANDOFF else ""
        return f"{line}\n    {leaving}" if leaving else line

    def told(self, asked: Asked, plan: PlanShown | None = None) -> str:
        """All that an approval of it covers, and what was answered so far.

        `plan`: the words it is of, where they are held.
        """
        by = f"{asked.author.name}, {asked.author.agency}, {local(asked.recorded_ms)}"
        rows = [
            ("Asked by", by),
            *(self._handoff(asked.terms) if asked.subject == HANDOFF else _deed(asked, plan)),
            ("How many approve", _persons(asked)),
            ("Said to who decides", asked.words),
            ("Now", _OUTCOMES[asked.outcome]),
            *((_answered_by(each), _answered(each)) for each in asked.answers),
        ]
        told = [f"  {name}: {words}" for name, words in rows if words]
        return "\n".join([f"{short('e', asked.id)}  {self.what(asked)}", *told])

    def decided(self, asked: Asked, given: Answer) -> str:
        """What was answered just now, and what follows from it."""
        name = asked.author.name
        if given is Answer.RETURNED:
            return (
                f"Returned to {name}, to be changed: {self.what(asked)}. Nothing can be done on "
                "it. Your answer goes with your next exchange."
            )
        told = f"Approved: {self.what(asked)}. Your answer goes with your next exchange."
        if asked.outcome is Outcome.APPROVED:
            return (
                f"{told} With it {name} can do this, exactly as it stands here; what differs in "
                "anything has to be asked again."
            )
        if asked.outcome is Outcome.RETURNED:
            return f"{told} It stays returned: somebody gave it back apart from this."
        return f"{told} {counted(asked.persons, 'person')} have to approve it; it waits for more."

    def replaced(self, before: Asked, now: Asked, me: PersonId) -> Iterator[str]:
        """Whose answers no longer stand since the one given just now, oneself being `me`."""
        stood = {each.id for each in before.answers if each.counts and not each.is_replaced}
        for each in now.answers:
            if each.id in stood and each.is_replaced:
                what = "return" if each.answer is Answer.RETURNED else "approval"
                whose = "Your" if each.person == me else f"{each.author.name}’s"
                over = "is withdrawn" if each.person == me else "no longer stands"
                when = local(each.recorded_ms)
                yield f"{whose} {what} of {when} {over}: this answer takes its place."

    def _handoff(self, terms: Terms) -> Iterator[tuple[str, str]]:
        yield "Kind", _kind(terms)
        yield "To whom", "; ".join(_recipients(terms))
        yield "Purpose", _text(terms, "purpose")
        ground = _text(terms, "ground")
        yield _TERMS.ground, self.grounds.get(ground, ground)
        yield "In words", _text(terms, "authority")
        consent = _text(terms, "consent")
        yield _TERMS.consent, f"on record as {shortened(consent)}" if consent else ""
        yield "What leaves", self._leaving(terms)
        yield "Of that held back", _held_back(terms)
        yield _TERMS.asked_for, _text(terms, "asked_for")
        yield _TERMS.minimum, _text(terms, "minimum")
        yield _TERMS.views, _text(terms, "views")
        yield "Limits", _text(terms, "limits")
        yield "Conditions", " ".join(_conditions(terms))

    def _leaving(self, terms: Terms) -> str:
        """Of what the entries are: notes, and all that stands beneath and beside them."""
        audiences = [Audience(each) for each in _texts(terms.get("audiences"))]
        whose = ", ".join(audience_words(each, self.titles) for each in audiences)
        parts = [
            f"{counted(_whole(terms, 'entries'), 'entry')} (notes, what stands beneath them, and "
            "what is on record of the case)",
            counted(_whole(terms, "attachments"), "file"),
            f"written for: {whose}" if whose else "",
            "how many sealed entries stay" if terms.get("sealed_told") is True else "",
        ]
        return "; ".join(part for part in parts if part)


def _deed(asked: Asked, plan: PlanShown | None) -> Iterator[tuple[str, str]]:
    terms = asked.terms
    if asked.subject in (Deed.CLOSE, Deed.SEAL):
        yield "What is approved", "this once, of the case with the status it has now"
    elif asked.subject == Deed.DESTROY:
        held = counted(_whole(terms, "entries"), "entry")
        yield "What is approved", f"just the {held} held when it was asked"
    elif asked.subject in PLANS:
        note = shortened(_text(terms, "plan"))
        yield "What is approved", f"just the words {note} had when this was asked"
        yield "Its words", _of_plan(plan)
        yield "Its files", "" if plan is None else ", ".join(map(written_out, plan.files))


def _of_plan(plan: PlanShown | None) -> str:
    if plan is None:
        return "not in this vault. Exchange first: nobody approves them unread."
    if plan.is_as_asked:
        return plan.text
    return "amended since. Return it with a comment, so that it is asked again."


def _kind(terms: Terms) -> str:
    known = {kind.value: words for kind, words in _TERMS.kinds.items()}
    code = _text(terms, "kind")
    return known.get(code, code)


def _held_back(terms: Terms) -> str:
    """How many things, and why: of such an entry no more leaves than that it is there."""
    untrusted = terms.get("withheld")
    reasons = {reason.value: words for reason, words in _REASONS.items()}
    counts = untrusted if isinstance(untrusted, dict) else {}
    return "; ".join(f"{count} ({reasons.get(why, why)})" for why, count in counts.items())


def _conditions(terms: Terms) -> Iterator[str]:
    understood = read_marks(_texts(terms.get("conditions")))
    asked = understood.conditions
    if asked.no_further:
        yield _TERMS.no_further
    if asked.not_for_court:
        yield _TERMS.not_for_court
    if asked.kept_apart:
        yield _TERMS.kept_apart
    for name in _DAYS:
        if day := getattr(asked, name):
            yield getattr(_TERMS, name).format(day=day)
    yield from (f"Safe contact: {words}" for words in asked.safe_contact)
    yield from understood.others


def _persons(asked: Asked) -> str:
    """Only where one person's word is not enough."""
    told = f"{counted(asked.persons, 'person')}, none of them who asks"
    return told if asked.persons > 1 else ""


def _answered_by(each: Answered) -> str:
    return f"{each.author.name}, {local(each.recorded_ms)}"


def _answered(each: Answered) -> str:
    said = _ANSWERS[each.answer] if each.counts else "Doesn’t count: not theirs to decide"
    return f"{said}. {each.comment}".strip()


def _recipients(terms: Terms) -> list[str]:
    """Name and agency of each; of its card only a program needs to know."""
    listed = terms.get("to")
    rows = listed if isinstance(listed, list) else []
    named = (_texts(row)[1:] for row in rows if isinstance(row, list))
    return [", ".join(part for part in one if part) for one in named]


def _texts(untrusted: object) -> list[str]:
    listed = untrusted if isinstance(untrusted, list) else []
    return [each for each in listed if isinstance(each, str)]


def _text(terms: Terms, name: str) -> str:
    value = terms.get(name)
    return value if isinstance(value, str) else ""


def _whole(terms: Terms, name: str) -> int:
    value = terms.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
