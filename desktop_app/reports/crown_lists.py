"""The indexes of a disclosure package: what is in it, what is not, what is withheld and why."""

from collections.abc import Callable, Iterator

from desktop_app.domain.crown import (
    APART,
    NOT_INCLUDED,
    CrownPackage,
    entry_number,
    exhibit_number,
)
from desktop_app.domain.disclosing import Sending, Why, Withheld
from desktop_app.domain.disclosure import ReaderLine
from desktop_app.domain.ids import EntryId, printed
from desktop_app.reports.disclosure_lists import Row, Table, when
from desktop_app.reports.words import ReportWords


def in_brief(package: CrownPackage, words: ReportWords) -> Table:
    """Every note that can be read, by its number."""
    crown, said = words.crown, words.handed.list
    kept = {one.entry for one in package.record.disclosure.withheld}
    lines = [line for line in _numbered(package) if line.sending is not Sending.HOLD]
    rows = [_read(package, line, words, is_whole=line.entry.id not in kept) for line in lines]
    columns = (crown.number, said.when, said.kind, said.author, said.agency, said.form, said.files)
    return Table(crown.in_brief, crown.in_brief_told, columns, tuple(rows))


def not_included(package: CrownPackage, words: ReportWords) -> Table:
    """What was left out without a claim over it."""
    crown = words.crown
    return _left_out(
        package, words, (crown.not_included, crown.not_included_told), NOT_INCLUDED.__contains__
    )


def withheld(package: CrownPackage, words: ReportWords) -> Table:
    """What is withheld for a reason in law, third parties' records aside."""
    crown = words.crown
    return _left_out(
        package,
        words,
        (crown.withheld, crown.withheld_told),
        lambda why: why not in NOT_INCLUDED | APART,
    )


def held_apart(package: CrownPackage, words: ReportWords) -> Table:
    """Third parties' records: named as such, and nowhere else in the package."""
    crown = words.crown
    return _left_out(package, words, (crown.apart, crown.apart_told), APART.__contains__)


def exhibits(package: CrownPackage, words: ReportWords) -> Table:
    """The files under their numbers; the names they came with say what they are."""
    crown, said = words.crown, words.handed.list
    numbers = sorted(package.exhibits.items(), key=lambda pair: pair[1])
    named = {
        file.content: (entry_number(package.entries[line.entry.id]), file.shown_name, file.mime)
        for line in package.record.disclosure.lines
        for file in line.entry.attachments
    }
    rows = tuple(
        (exhibit_number(number), *named.get(content, ("", "", "")), content[1])
        for content, number in numbers
    )
    columns = (crown.number, crown.entry, crown.file, said.kind, words.file.sha256)
    return Table(crown.exhibits, crown.exhibits_told, columns, rows)


def concordance(package: CrownPackage, words: ReportWords) -> Table:
    """Since when each entry has its number."""
    crown = words.crown

    def rows() -> Iterator[Row]:
        for line in _numbered(package):
            first = package.first_in[line.entry.id]
            since = crown.new if first == package.number else str(first)
            number = entry_number(package.entries[line.entry.id])
            yield (number, since, printed("e", line.entry.id))

    columns = (crown.number, crown.first_in, words.handed.list.reference)
    return Table(crown.concordance, crown.concordance_told, columns, tuple(rows()))


def _numbered(package: CrownPackage) -> list[ReaderLine]:
    lines = package.record.disclosure.lines
    return sorted(lines, key=lambda line: package.entries[line.entry.id])


def _read(package: CrownPackage, line: ReaderLine, words: ReportWords, *, is_whole: bool) -> Row:
    entry, forms = line.entry, words.handed.list.forms
    kinds = {kind.value: name for kind, name in words.codes.note_types.items()}
    files = (package.exhibits.get(file.content) for file in entry.attachments)
    return (
        entry_number(package.entries[entry.id]),
        when(entry),
        kinds.get(entry.type, entry.type),
        entry.author.name,
        entry.author.agency,
        forms["full" if is_whole else "redacted"],
        ", ".join(exhibit_number(number) for number in files if number is not None),
    )


def _left_out(
    package: CrownPackage,
    words: ReportWords,
    title: tuple[str, str],
    is_meant: Callable[[Why], bool],
) -> Table:
    said = words.handed.list
    meant = [one for one in package.record.disclosure.withheld if is_meant(one.why)]
    columns = (words.crown.number, said.what, said.why, said.reference)
    rows = tuple(_staying(package, one, words) for one in meant)
    return Table(*title, columns, rows)


def _staying(package: CrownPackage, one: Withheld, words: ReportWords) -> Row:
    number = package.entries.get(EntryId(one.entry))
    part = words.handed.list.field if one.name else words.handed.list.forms["stub"]
    return (
        entry_number(number) if number is not None else "",
        part,
        words.handed.gap.reasons[one.why],
        printed("e", one.entry),
    )
