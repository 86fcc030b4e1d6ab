"""The text beside a sealed file: how to open it, and how to check it before reading."""

from collections.abc import Iterator, Mapping

from desktop_app.reports.guide import OpeningWords, Paragraphs
from desktop_app.reports.guide_english import OPENING_ENGLISH
from desktop_app.reports.guide_french import OPENING_FRENCH
from desktop_app.reports.plain_text import RULE, document, heading, wrapped
from desktop_app.reports.recipe import (
    ALREADY,
    ANSWER,
    CLAIMED,
    FOLDER,
    INTACT,
    KEY_FILE,
    MISSING,
    NOT_OPENED,
    NOT_SENT,
    OPENED,
    STOP,
    Commands,
    Opening,
    opening_of,
)


def how_to_open(untrusted_name: str, *, is_for_words: bool) -> bytes:
    """Every step in both languages, and nothing of anyone: only the file's own name.

    The read-me is inside; whoever has only the file could not know what to do with it.
    """
    opening = opening_of(untrusted_name, is_for_words=is_for_words)
    texts = [
        _Text(guide, opening, is_for_words=is_for_words)
        for guide in (OPENING_ENGLISH, OPENING_FRENCH)
    ]
    return document([*texts[0].parts(), RULE, *texts[1].parts()])


class _Text:
    """One language of it."""

    def __init__(self, guide: OpeningWords, opening: Opening, *, is_for_words: bool) -> None:
        self._guide = guide
        self._opening = opening
        self._is_for_words = is_for_words
        self._names: Mapping[str, str] = {
            "file": opening.file,
            "folder": opening.folder,
            "key": KEY_FILE,
            "opened": OPENED,
            "not_opened": NOT_OPENED,
            "already": ALREADY,
            "home": FOLDER,
            "claimed": CLAIMED,
            "answer": ANSWER,
            "intact": INTACT,
            "stop": STOP,
            "missing": MISSING,
            "not_sent": NOT_SENT,
        }

    def parts(self) -> Iterator[str]:
        guide = self._guide
        yield f"{guide.title.format(**self._names)}\n{guide.other_language}"
        yield from self._before()
        yield from self._first_steps()
        yield from self._section(guide.sender_heading, guide.sender)
        yield from self._block(self._opening.digits)
        yield from self._paragraphs((*guide.digits, *guide.digits_differ))
        yield from self._section(guide.whole_heading, guide.whole)
        yield from self._block(self._opening.checks)
        yield from self._paragraphs((*guide.answer, *guide.not_whole))
        yield from self._section(guide.read_heading, guide.read)
        yield from self._section(guide.after_heading, guide.after)
        yield from self._block(self._opening.undo)
        yield from self._paragraphs(
            (guide.after_words if self._is_for_words else guide.after_key,)
        )

    def _before(self) -> Iterator[str]:
        guide = self._guide
        program = guide.with_words if self._is_for_words else guide.with_key
        yield from self._paragraphs((*guide.what_it_is, program))
        yield from self._section(guide.mistake_heading, guide.mistake)
        needed = guide.words if self._is_for_words else guide.key
        yield from self._section(guide.tools_heading, (guide.typing, *guide.tools, needed))

    def _first_steps(self) -> Iterator[str]:
        guide = self._guide
        yield from self._section(guide.folder_heading, guide.folder)
        yield from self._block(self._opening.prepare)
        copy = guide.copy_words if self._is_for_words else guide.copy_key
        yield from self._paragraphs((guide.see_folder, copy, guide.replace))
        yield heading(guide.open_heading)
        yield from self._block(self._opening.open)
        if self._is_for_words:
            yield from self._paragraphs((guide.open_words,))
        program = guide.not_opened_words if self._is_for_words else guide.not_opened_key
        yield from self._paragraphs((*guide.opened, program, *guide.not_opened))

    def _section(self, title: str, texts: Paragraphs) -> Iterator[str]:
        yield heading(title)
        yield from self._paragraphs(texts)

    def _paragraphs(self, texts: Paragraphs) -> Iterator[str]:
        return (wrapped(text.format(**self._names)) for text in texts)

    def _block(self, commands: Commands) -> Iterator[str]:
        """At the left margin: what is indented is pasted indented."""
        yield from (self._guide.in_sh, commands.sh)
        yield from (self._guide.in_powershell, commands.powershell)
