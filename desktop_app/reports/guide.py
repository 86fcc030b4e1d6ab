"""What the text that lies first in a bundle says, by name; one value per language."""

from dataclasses import dataclass

Paragraphs = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideWords:
    """One language of READ-ME-FIRST. Paragraphs are wrapped later; commands are in `recipe`."""

    title: str
    other_language: str
    what_it_is: Paragraphs
    who_heading: str
    mistake_heading: str
    mistake: Paragraphs
    contents_heading: str
    contents: tuple[tuple[str, str], ...]
    outside: Paragraphs
    tools_heading: str
    tools: Paragraphs
    then_read: Paragraphs
    open_heading: str
    open_before: Paragraphs
    open_words: Paragraphs
    in_sh: str
    in_powershell: str
    open_after: Paragraphs
    sender_heading: str
    sender_line: Paragraphs
    sender_code: Paragraphs
    sender_code_printed: str
    sender_code_warning: Paragraphs
    signature: str
    signature_answer: str
    signature_after: Paragraphs
    whole_heading: str
    whole_bagit: str
    whole_stock: Paragraphs
    whole_after: Paragraphs
    risks_heading: str
    risks: Paragraphs
    keeping_heading: str
    keeping: Paragraphs
