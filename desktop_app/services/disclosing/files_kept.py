"""Which files stay: pictures, and those that may say what their note keeps back."""

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.disclosing import Choices, Rules, Why
from desktop_app.domain.disclosure import FileOfNote
from desktop_app.domain.ids import EntryId
from desktop_app.ledger.attachment_field import attachments_in
from desktop_app.services.disclosing.keeping_back import Kept, Reason
from desktop_app.services.disclosing.material import Material
from desktop_app.services.disclosing.searches import Search
from desktop_app.services.opened import OpenVault

_BY_WORDS = frozenset({Why.PASSAGE, Why.NAME, Why.TELEPHONE, Why.ADDRESS})
Named = tuple[EntryId, str, Attachment]


def keep_files(
    kept: Kept,
    vault: OpenVault,
    choices: Choices,
    material: Material,
    searches: Sequence[Search],
) -> None:
    """Keep files back unless they were sent expressly; the same bytes then stay everywhere."""
    named = list(_named(kept, material))
    wordy = _notes_with_gaps(kept, choices, material)
    words = vault.file_texts.words_of({file.content for _, _, file in named}) if searches else {}
    telling: dict[str, Reason] = {}
    for entry, name, file in named:
        reason = kept.reasons(entry).get(name) or _said(words.get(file.content, ""), searches)
        if reason is not None:
            telling.setdefault(file.sha256, reason)
        elif (entry, name) not in choices.files and _is_beneath(entry, wordy, material):
            telling.setdefault(file.sha256, (Why.FILE_OF_PASSAGE, ""))
    for entry, name, file in named:
        if (entry, name) in choices.files:
            continue
        if file.sha256 in telling:
            kept.keep_field(entry, name, *telling[file.sha256])
        elif choices.rules.pictures and file.is_picture:
            kept.keep_field(entry, name, Why.PICTURE)


def files_of(
    kept: Kept, choices: Choices, material: Material, entries: Iterable[EntryId]
) -> Iterator[FileOfNote]:
    """Every file that these entries name, and whether it stays; none of a stub."""
    for id_ in entries:
        for name, value in {} if id_ in kept.whole else material.bodies[id_].items():
            if name.startswith("file/"):
                reason, *_ = kept.reasons(id_).get(name, (None,))
                for file in attachments_in({name: value}):
                    yield FileOfNote(id_, name, file, reason, (id_, name) in choices.files)


def _said(words: str, searches: Iterable[Search]) -> Reason | None:
    """What of all that is looked for a file says, as far as its words were taken out here."""
    found = (search for search in searches if words and search.find(words))
    return next(((search.why, search.label) for search in found), None)


def _named(kept: Kept, material: Material) -> Iterator[Named]:
    """Every file that leaves as things stand, with the field that names it."""
    for id_ in material.entries:
        if id_ in kept.whole:
            continue
        for name, value in material.bodies[id_].items():
            if name.startswith("file/"):
                yield from ((id_, name, file) for file in attachments_in({name: value}))


def _is_beneath(entry: EntryId, notes: frozenset[EntryId], material: Material) -> bool:
    return not notes.isdisjoint(material.homes.get(entry, ()))


def _notes_with_gaps(kept: Kept, choices: Choices, material: Material) -> frozenset[EntryId]:
    """Notes that lose words, and those whose text goes on in a file that nobody searched."""
    losing = {entry for entry in kept.parts if _loses_words(kept, entry)}
    if _looks_at_words(choices.rules):
        losing |= {id_ for id_, body in material.bodies.items() if body.get("excerpt") is True}
    return frozenset(note for entry in losing for note in material.homes.get(entry, ()))


def _loses_words(kept: Kept, entry: EntryId) -> bool:
    return any(_is_of_words(name, why) for name, (why, _) in kept.reasons(entry).items())


def _is_of_words(name: str, why: Why) -> bool:
    return name.startswith("text/") or why in _BY_WORDS


def _looks_at_words(rules: Rules) -> bool:
    return bool(rules.names) or rules.telephones or rules.addresses
