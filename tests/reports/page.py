"""A page read back as a browser would, and what a careful reader checks of its structure."""

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

WITHOUT_END = frozenset({"meta", "br"})
LEVELS = ("h1", "h2", "h3", "h4")
NEVER = frozenset({"script", "img", "iframe", "object", "embed", "form", "link", "base", "svg"})

Attributes = list[tuple[str, str | None]]


@dataclass(slots=True)
class Element:
    name: str
    attributes: dict[str, str]
    text: str = ""


@dataclass(slots=True)
class Page(HTMLParser):
    """Every element with the text inside it, and every tag that was out of place."""

    elements: list[Element] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    _open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    @property
    def text(self) -> str:
        return next(each.text for each in self.elements if each.name == "body")

    def all(self, name: str) -> list[Element]:
        return [each for each in self.elements if each.name == name]

    def values(self, attribute: str) -> list[str]:
        found = (each.attributes.get(attribute) for each in self.elements)
        return [value for value in found if value is not None]

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in WITHOUT_END:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop().name != tag:
            self.misplaced.append(tag)

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def read(page: bytes) -> Page:
    """Read a page; what is left open at its end is out of place too."""
    reader = Page()
    reader.feed(page.decode())
    reader.close()
    reader.misplaced += [element.name for element in reader._open]
    return reader


def check_structure(page: Page) -> None:
    """Fail unless it is one whole, quiet page with an outline that can be walked."""
    assert page.misplaced == []
    assert page.comments == []
    assert not NEVER & {element.name for element in page.elements}
    assert [name for element in page.elements for name in element.attributes if _acts(name)] == []
    assert [name for name, count in Counter(page.values("id")).items() if count > 1] == []
    assert set(page.values("aria-labelledby")) <= set(page.values("id"))
    check_outline([element.name for element in page.elements if element.name in LEVELS])


def check_outline(headings: list[str]) -> None:
    """Fail unless there is one title, and no level is skipped on the way down."""
    levels = [LEVELS.index(name) for name in headings]
    assert levels[0] == 0
    assert levels.count(0) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def _acts(attribute: str) -> bool:
    """Whether an attribute can run or fetch something."""
    return attribute.startswith("on") or attribute in {"src", "srcset", "style", "action", "ping"}
