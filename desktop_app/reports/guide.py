"""What the two texts for people without Throughline say, by name; one value per language.

Paragraphs are wrapped later. Commands are in `recipe`; what stands in braces is filled in.
"""

from dataclasses import dataclass

Paragraphs = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningWords:
    """The text beside a sealed file: every step, in the order they are done."""

    title: str
    other_language: str
    what_it_is: Paragraphs
    with_key: str
    with_words: str
    mistake_heading: str
    mistake: Paragraphs
    tools_heading: str
    tools: Paragraphs
    key: str
    words: str
    typing: str
    in_sh: str
    in_powershell: str
    folder_heading: str
    folder: Paragraphs
    copy_key: str
    copy_words: str
    see_folder: str
    replace: str
    open_heading: str
    open_words: str
    opened: Paragraphs
    not_opened_key: str
    not_opened_words: str
    not_opened: Paragraphs
    sender_heading: str
    sender: Paragraphs
    digits: Paragraphs
    digits_differ: Paragraphs
    whole_heading: str
    whole: Paragraphs
    answer: Paragraphs
    not_whole: Paragraphs
    read_heading: str
    read: Paragraphs
    after_heading: str
    after: Paragraphs
    after_key: str
    after_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMeWords:
    """READ-ME-FIRST: who, why, on what ground, what each file is, and what is asked."""

    title: str
    other_language: str
    what_it_is: Paragraphs
    who_heading: str
    asked_heading: str
    first_heading: str
    first: tuple[tuple[str, str], ...]
    rest_heading: str
    rest: tuple[tuple[str, str], ...]
    came_heading: str
    came: Paragraphs
    risks_heading: str
    risks: Paragraphs
    keeping_heading: str
    keeping: Paragraphs
    checks: Paragraphs
