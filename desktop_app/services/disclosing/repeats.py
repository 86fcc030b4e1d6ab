"""Words kept back in one note that something else still says: told to the sender, who decides."""

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.disclosure import Repeated
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import EntryId
from desktop_app.domain.kept_words import in_plain_letters, passage_pattern
from desktop_app.ledger.entry import Entry
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.searches import Search, texts_of_field
from desktop_app.services.disclosing.words_kept import all_words

_LEAST_LETTERS = 3


def repeated_words(
    request: HandoffRequest,
    material: Material,
    leaving: Sequence[Entry],
    searches: Iterable[Search],
) -> Iterator[Repeated]:
    """Every entry, and the cover, that says what was kept back by hand somewhere else."""
    yield from _named_on_cover(request, material, searches)
    wanted = {words: entry for entry, words in _kept_by_hand(request, material)}
    if not wanted:
        return
    said: list[tuple[EntryId | None, str]] = [
        (entry.id, in_plain_letters(all_words(entry.shown or {}))[0]) for entry in leaving
    ]
    said.append((None, in_plain_letters(_cover(request))[0]))
    for words, entry in wanted.items():
        pattern = passage_pattern(words)
        if pattern is not None:
            for place, text in said:
                if pattern.search(text):
                    yield Repeated(kept_in=entry, words=words, said_in=place)


def _named_on_cover(
    request: HandoffRequest, material: Material, searches: Iterable[Search]
) -> Iterator[Repeated]:
    """A name that stays wherever it stands, and that the sender now writes on the cover."""
    cover = _cover(request)
    for search in searches:
        first = material.objects.get(search.person, ())[:1] if search.person else ()
        for entry in first:
            for start, end in search.find(cover)[:1]:
                yield Repeated(kept_in=entry, words=cover[start:end], said_in=None)


def _kept_by_hand(request: HandoffRequest, material: Material) -> Iterator[tuple[EntryId, str]]:
    for entry, words in request.choices.passages:
        yield entry, words
    for entry, name in sorted(request.choices.fields):
        for text in texts_of_field(name, material.bodies[entry]):
            if sum(map(str.isalpha, text)) >= _LEAST_LETTERS:
                yield entry, text


def _cover(request: HandoffRequest) -> str:
    told = (request.purpose, request.authority, request.limits, request.minimum)
    return "\n".join((*told, request.asked_for, request.views, *request.conditions.safe_contact))
