"""What is said on paper and nowhere else, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """Page numbers, and what stands for signs that no font of ours draws."""

    page_of: str
    page: str
    volume: str
    unprintable: str
    colon: str
    printed: str


PAPER_ENGLISH = PaperWords(
    page_of="Page {page} of {last}",
    page="Page {page}",
    volume="Volume {number} of {count}",
    unprintable="{count} letters that cannot be printed here; timeline.html shows them",
    colon=": ",
    printed="Printed for one’s own use",
)

PAPER_FRENCH = PaperWords(
    page_of="Page {page} sur {last}",
    page="Page {page}",
    volume="Tome {number} sur {count}",
    unprintable="{count} lettres qui ne s’impriment pas ici\u00a0; chronologie.html les montre",
    colon="\u00a0: ",
    printed="Imprimé pour usage personnel",
)
