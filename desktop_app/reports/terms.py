"""On what terms a case is handed over: the fields that a handoff must record."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.domain.card import Author, Card, OutsideCard
from desktop_app.domain.consent import Consent, ConsentForm
from desktop_app.domain.disclosing import Conditions
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.domain.ids import printed
from desktop_app.reports.definitions import Definition, definitions
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line, said
from desktop_app.reports.entry_days import first_and_last
from desktop_app.reports.languages import differing
from desktop_app.reports.visible import is_blank
from desktop_app.reports.writing import Writing


def about(record: ReadableRecord, writing: Writing) -> Node:
    """Who hands what to whom, why, on what ground, by whose leave, and how it is sealed."""
    heading = writing.heading("h2", lambda w: w.cover.about, id="about")
    rows = definitions([*_who(record, writing), *_why(record, writing), *_how(record, writing)])
    return element("section", heading, rows, aria_labelledby="about")


def why_it_goes(record: ReadableRecord, writing: Writing) -> Iterator[Definition]:
    """Who hands what to whom, why, and on what ground, without the keys: for a first glance."""
    words = writing.words.cover
    yield writing.words.handed.terms.kind, line(writing.words.handed.terms.kinds[record.kind])
    yield words.sender, writing.person(record.sender)
    people = [element("li", writing.person(each)) for each in record.recipients]
    yield words.recipients, joined(people) if people else line(words.not_stated)
    yield from _ground(record, writing)
    yield words.created, writing.put_together(record.created)
    yield words.bundle, apart(record.bundle)


def conditions(record: ReadableRecord, writing: Writing) -> Node:
    """What the sender asks of whoever receives it; nothing where nothing is asked."""
    items = [element("li", each) for each in asked(record, writing)]
    if not items:
        return NOTHING
    heading = writing.heading("h2", lambda w: w.handed.terms.conditions, id="conditions")
    return element("section", heading, element("ul", joined(items)), aria_labelledby="conditions")


def asked(record: ReadableRecord, writing: Writing) -> Iterator[Node]:
    """One sentence for each thing that the sender asks, and what the law forbids everybody."""
    told = list(conditions_told(replace(record.conditions, safe_contact=()), writing))
    yield from (*told, line(writing.words.handed.terms.identity_ban))
    yield from (said(each) for each in record.conditions.safe_contact)


def conditions_told(terms: Conditions, writing: Writing) -> Iterator[Node]:
    """One sentence for each condition of a handoff."""
    words = writing.words.handed.terms
    if terms.no_further:
        yield line(words.no_further)
    if terms.not_for_court:
        yield line(words.not_for_court)
    for sentence, day in (
        (words.return_by, terms.return_by),
        (words.destroy_by, terms.destroy_by),
        (words.review_by, terms.review_by),
        (words.youth_record_until, terms.youth_record_until),
    ):
        if not is_blank(day):
            yield filled(sentence, day=writing.moment(day))
    if terms.kept_apart:
        yield line(words.kept_apart)
    yield from (said(each) for each in terms.safe_contact)


def own_print(record: ReadableRecord, writing: Writing) -> Node:
    """Who put a case on paper for their own use, and when; nothing of it was handed over."""
    heading = writing.heading("h2", lambda w: w.paper.about, id="about")
    words = writing.words.paper
    is_past = bool(record.known_on)
    known: list[Definition] = [(words.known_head, writing.moment(record.known_on))]
    rows: list[Definition] = [
        *(known if is_past else ()),
        (words.by, writing.person(record.sender)),
        (writing.words.cover.created, writing.put_together(record.created)),
        *_days(record, writing),
    ]
    told = [words.known_told] * is_past + [words.own_told]
    said = [element("p", line(each)) for each in told]
    return element("section", heading, definitions(rows), *said, aria_labelledby="about")


def _days(record: ReadableRecord, writing: Writing) -> Iterator[Definition]:
    """From which day to which the entries tell."""
    words, days = writing.words.paper, first_and_last(record.entries, writing)
    if days is not None:
        first, last = (writing.moment(day.isoformat()) for day in days)
        yield words.days, filled(words.days_told, first=first, last=last)


def _who(record: ReadableRecord, writing: Writing) -> Iterator[Definition]:
    words = writing.words.cover
    yield writing.words.handed.terms.kind, line(writing.words.handed.terms.kinds[record.kind])
    yield words.sender, _sender(record, writing)
    to = [element("li", _with_key(each, writing)) for each in record.recipients]
    yield words.recipients, element("ul", joined(to)) if to else line(words.not_stated)


def _why(record: ReadableRecord, writing: Writing) -> Iterator[Definition]:
    words = writing.words.handed.terms
    if not is_blank(record.asked_for):
        yield words.asked_for, _stated(record.asked_for, record, writing)
    yield from _ground(record, writing)
    if record.consent is not None:
        yield words.consent, _consent(record.consent, writing)
    if record.approval is not None:
        yield words.approval, _approved(record.approval.author, record, writing)
    if not is_blank(record.override):
        yield words.override, _stated(record.override, record, writing)
    yield words.minimum, _stated(record.minimum, record, writing)
    if not is_blank(record.views):
        yield words.views, _stated(record.views, record, writing)


def _ground(record: ReadableRecord, writing: Writing) -> Iterator[Definition]:
    words, cover = writing.words.handed.terms, writing.words.cover
    yield cover.purpose, _stated(record.purpose, record, writing)
    if ground := record.ground_title.told(writing.words.language) or record.ground:
        yield words.ground, apart(ground)
    yield cover.authority, _stated(record.authority, record, writing)


def _consent(consent: Consent, writing: Writing) -> Node:
    """That there is one, and which: whose it is and what it says stays with the sender."""
    words = writing.words.handed.terms
    oral = consent.form is ConsentForm.ORAL
    return filled(
        words.consent_told,
        day=writing.moment(consent.given_on),
        form=line(words.consent_oral if oral else words.consent_written),
        id=element("code", line(printed("o", consent.id))),
    )


def _how(record: ReadableRecord, writing: Writing) -> Iterator[Definition]:
    words, cover = writing.words.handed.terms, writing.words.cover
    yield cover.created, writing.put_together(record.created)
    yield cover.bundle, element("code", line(record.bundle))
    has_key = all(each.recipient for each in record.recipients)
    yield words.sealed, line(words.sealed_told if has_key else words.sealed_words)
    yield words.receipt, line(words.receipt_told)


def _approved(author: Author, record: ReadableRecord, writing: Writing) -> Node:
    when = NOTHING if record.approval is None else writing.recorded(record.approval.recorded_ms)
    return filled(writing.words.handed.terms.approval_told, who=writing.person(author), when=when)


def _sender(record: ReadableRecord, writing: Writing) -> Node:
    """Who sends it, and the key that signs it: not the one that opens what is sent to them."""
    sentence = writing.words.handed.terms.with_signing_key
    key = element("code", line(record.principal))
    return filled(sentence, person=writing.person(record.sender), key=key)


def _with_key(person: Card | OutsideCard, writing: Writing) -> Node:
    """A person, and the key that opens it for them: that is whom it was really given to."""
    if not person.recipient:
        return filled(writing.words.handed.terms.with_words, person=writing.person(person))
    key = element("code", line(person.recipient))
    sentence = writing.words.handed.terms.with_key
    return filled(sentence, person=writing.person(person), key=key)


def _stated(untrusted: str, record: ReadableRecord, writing: Writing) -> Node:
    """What the sender wrote, which is in the language that the case is kept in."""
    if is_blank(untrusted):
        return line(writing.words.cover.not_stated)
    return said(untrusted, differing(record.language, writing.words))
