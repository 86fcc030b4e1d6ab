"""The way from each page of a bundle to the others: the record, the lists, the paper."""

from desktop_app.reports.elements import Node, element, joined, line
from desktop_app.reports.places import LIST_PAGES, RECORD_PAGES, RECORD_PAPER, TO_DATA
from desktop_app.reports.writing import Writing


def around(writing: Writing, place: str) -> Node:
    """Links to all pages of this language but the one at `place`, which is there in the other."""
    words = writing.words
    pages = _pages(words.language)
    sister = _pages(words.other_language)[pages.index(place)]
    other = element(
        "a",
        line(words.other_name),
        href=sister,
        lang=words.other_language,
        hreflang=words.other_language,
    )
    names = (
        words.handed.list.record_page,
        words.handed.list.disclosed,
        words.handed.list.withheld,
    )
    links = [
        element("a", line(name), href=TO_DATA + page)
        for name, page in zip(names, pages, strict=True)
        if page != place
    ]
    links.append(element("a", line("PDF"), href=TO_DATA + RECORD_PAPER))
    return element("p", joined([other, *links], line(" · ")), class_="around")


def _pages(language: str) -> tuple[str, str, str]:
    return (RECORD_PAGES[language], *LIST_PAGES[language])
