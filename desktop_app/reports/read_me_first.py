"""The text that lies first in a bundle: what it is, how to open it, and how to check it."""

from collections.abc import Iterable, Iterator
from textwrap import indent, wrap

from desktop_app.domain.card import Card, OutsideCard
from desktop_app.domain.handoff import ReadableRecord
from desktop_app.reports.guide import GuideWords
from desktop_app.reports.guide_english import GUIDE_ENGLISH
from desktop_app.reports.guide_french import GUIDE_FRENCH
from desktop_app.reports.persons import described
from desktop_app.reports.recipe import Recipe, opening_commands, recipe_for
from desktop_app.reports.visible import is_blank, visible_line, visible_text
from desktop_app.reports.words import ReportWords
from desktop_app.reports.words_english import ENGLISH
from desktop_app.reports.words_french import FRENCH

WIDTH = 78
_STEP = "    "
_NAMES = 33  # columns for the names of files
_ENDS = "\r\n"  # so that every editor on Windows breaks the lines


def read_me_first(record: ReadableRecord) -> bytes:
    """The text in English, then in French: UTF-8, CRLF, at most 78 characters a line.

    Raises:
        Refusal: BAD_VALUE when the sender's key isn't written as it must be, because
            people copy the commands that hold it.
    """
    recipe = recipe_for(record)
    parts = [
        *_guide(record, recipe, GUIDE_ENGLISH, ENGLISH),
        "=" * WIDTH,
        *_guide(record, recipe, GUIDE_FRENCH, FRENCH),
    ]
    return ("\n\n".join(parts) + "\n").replace("\n", _ENDS).encode()


def how_to_open(*, is_for_words: bool) -> bytes:
    """What lies beside a sealed file, in both languages: how to open it, and nothing of anyone.

    The read-me is inside; whoever has only the file could not know what to do with it.
    """
    commands = opening_commands(is_for_words=is_for_words)
    parts: list[str] = []
    for guide in (GUIDE_ENGLISH, GUIDE_FRENCH):
        before = guide.open_words if is_for_words else guide.open_before
        parts += [
            *_paragraphs(guide.outside),
            *(_heading(guide.mistake_heading), *_paragraphs(guide.mistake)),
            *(_heading(guide.tools_heading), *_paragraphs(guide.tools)),
            *(_heading(guide.open_heading), *_paragraphs(before)),
            *_both(commands, guide),
            *_paragraphs((*guide.open_after, *guide.then_read)),
            "=" * WIDTH,
        ]
    return ("\n\n".join(parts[:-1]) + "\n").replace("\n", _ENDS).encode()


def _guide(
    record: ReadableRecord, recipe: Recipe, guide: GuideWords, words: ReportWords
) -> Iterator[str]:
    yield f"{guide.title}\n{guide.other_language}"
    yield from _paragraphs(guide.what_it_is)
    yield from (_heading(guide.mistake_heading), *_paragraphs(guide.mistake))
    yield from (_heading(guide.who_heading), _who(record, words))
    yield from (_heading(guide.contents_heading), _contents(guide.contents))
    yield from _opening(record, recipe, guide)
    yield from _sender(recipe, guide)
    yield from _whole(recipe, guide)
    yield from (_heading(guide.risks_heading), *map(_bullet, guide.risks))
    yield from (_heading(guide.keeping_heading), *_paragraphs(guide.keeping))


def _opening(record: ReadableRecord, recipe: Recipe, guide: GuideWords) -> Iterator[str]:
    yield from (_heading(guide.tools_heading), *_paragraphs(guide.tools))
    has_key = all(each.recipient for each in record.recipients)
    before = guide.open_before if has_key else guide.open_words
    yield from (_heading(guide.open_heading), *_paragraphs(before))
    yield from _both(recipe.open, guide)
    yield from _paragraphs(guide.open_after)


def _sender(recipe: Recipe, guide: GuideWords) -> Iterator[str]:
    save, compute = guide.sender_code
    yield from (_heading(guide.sender_heading), *_paragraphs((*guide.sender_line, save)))
    yield from _both(recipe.save_signer, guide)
    yield from (*_paragraphs((compute,)), _block(recipe.six_groups))
    yield from (guide.sender_code_printed, _block(recipe.code))
    yield from _paragraphs((*guide.sender_code_warning, guide.signature))
    yield from _both(recipe.verify, guide)
    yield from (guide.signature_answer, _block(recipe.answer))
    yield from _paragraphs(guide.signature_after)


def _whole(recipe: Recipe, guide: GuideWords) -> Iterator[str]:
    yield from (_heading(guide.whole_heading), *_paragraphs((guide.whole_bagit,)))
    yield from (_block(recipe.bagit), *_paragraphs(guide.whole_stock))
    yield from _both(recipe.hashes, guide)
    yield from _paragraphs(guide.whole_after)


def _who(record: ReadableRecord, words: ReportWords) -> str:
    cover = words.cover
    recipients = "\n".join(_person(each, words) for each in record.recipients)
    rows = (
        (cover.sender, _person(record.sender, words)),
        (cover.recipients, recipients),
        (cover.purpose, record.purpose),
        (cover.authority, record.authority),
        (cover.created, record.created),
        (cover.bundle, record.bundle),
    )
    return "\n".join(
        f"{name}\n{_wrapped(cover.not_stated if is_blank(value) else value, _STEP)}"
        for name, value in rows
    )


def _person(person: Card | OutsideCard, words: ReportWords) -> str:
    sentence, untrusted_parts = described(person, words)
    return sentence.format(**{name: visible_line(part) for name, part in untrusted_parts.items()})


def _contents(files: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{name:<{_NAMES}}{told}" for name, told in files)


def _both(commands: tuple[str, str], guide: GuideWords) -> Iterator[str]:
    for shell, lines in zip((guide.in_sh, guide.in_powershell), commands, strict=True):
        yield from (_wrapped(shell), _block(lines))


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    return (_wrapped(text) for text in texts)


def _heading(text: str) -> str:
    return f"{text}\n{'-' * len(text)}"


def _block(lines: str) -> str:
    return indent(lines, _STEP)


def _bullet(text: str) -> str:
    return f"- {_wrapped(text, '  ').lstrip()}"


def _wrapped(text: str, margin: str = "") -> str:
    """Lines no longer than the text is wide, whoever wrote them."""
    return "\n".join(
        part
        for each in visible_text(text).split("\n")
        for part in wrap(
            each, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
        )
        or [""]
    )
