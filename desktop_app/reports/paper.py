"""A page's tree made ready for paper: what only a screen can do is left out, no letter is lost."""

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from desktop_app.reports.elements import Element, Node, Words, parts_of
from desktop_app.reports.places import TO_DATA
from desktop_app.reports.visible import visible_line

Leaf: TypeAlias = "str | dict[str, Leaf | list[Leaf]]"
"""As `record.typ` draws it: words, or `n`ame, `c`lass, `l`anguage and `k`ids of an element."""

_FOR_SCREENS: Final = frozenset({"nav", "summary"})
_ONLY_WORDS: Final = frozenset({"a", "bdi", "time", "body", "main", "span"})
# A word that is longer than a line may break: paper has no way to the rest of it.
_LONG: Final = re.compile(r"[^\s\u200b]{40}(?=[^\s\u200b])")
# What people compare or copy stays in one piece, if it fits a line.
_BREAKING: Final = {
    "code": re.compile(r"[^\s\u200b]{72}(?=[^\s\u200b])"),
    "td": re.compile(r"[^\s\u200b]{24}(?=[^\s\u200b])"),
    "th": re.compile(r"[^\s\u200b]{24}(?=[^\s\u200b])"),
}
_MAY_BREAK: Final = "\\g<0>\u200b"
# PDF/UA knows no heading without words, and whoever walks by headings would find nothing there.
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4"})
_NOTHING_SAID: Final = "–"
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")


class Paper:
    """Turns trees into what the press draws. `shown` makes words printable (`glyphs.drawable`)."""

    def __init__(self, shown: Callable[[str], str]) -> None:
        self._shown = shown

    def leaves(self, nodes: Iterable[Node]) -> list[Leaf]:
        """The nodes in order, without links, ways around, and what is only for the eye."""
        return self._all(nodes)

    def text(self, untrusted: str) -> str:
        """One line by itself."""
        return self._shown(visible_line(untrusted))

    def _all(self, nodes: Iterable[Node], breaking: re.Pattern[str] = _LONG) -> list[Leaf]:
        leaves: list[Leaf] = []
        for node in nodes:
            if isinstance(node, Words):
                _add(leaves, [breaking.sub(_MAY_BREAK, self._shown(node.text))])
            elif isinstance(node, Element):
                _add(leaves, self._element(node, breaking))
            else:
                _add(leaves, self._all(parts_of(node), breaking))
        return leaves

    def _element(self, node: Element, breaking: re.Pattern[str]) -> list[Leaf]:
        attributes = dict(node.attributes)
        if node.name in _FOR_SCREENS or "aria-hidden" in attributes:
            return []
        kids = self._all(node.children, _BREAKING.get(node.name, breaking))
        if node.name in _HEADINGS and not _is_said(kids):
            kids = [_NOTHING_SAID]
        language = attributes.get("lang", "").partition("-")[0].lower()
        is_spoken = _LANGUAGE.fullmatch(language) is not None
        is_box = attributes.get("class") == "gap"
        if node.name in _ONLY_WORDS and not is_spoken and not is_box:
            if attributes.get("href", "").startswith(TO_DATA):  # paper can't be clicked
                place = attributes["href"].removeprefix(TO_DATA)
                return [*kids, self._shown(f" [data/{place}]")]
            return kids
        leaf: dict[str, Leaf | list[Leaf]] = {"n": node.name, "k": kids}
        if "class" in attributes:
            leaf["c"] = attributes["class"].removeprefix("entry ")
        if is_spoken:
            leaf["l"] = language
        return [leaf]


def _add(leaves: list[Leaf], more: Iterable[Leaf]) -> None:
    """Words beside words become one piece: each piece is drawn by itself."""
    for leaf in more:
        if isinstance(leaf, str) and leaves and isinstance(leaves[-1], str):
            leaves[-1] += leaf
        elif leaf:
            leaves.append(leaf)


def _is_said(leaves: Iterable["Leaf | list[Leaf]"]) -> bool:
    """Whether anything below can be seen."""
    for leaf in leaves:
        if isinstance(leaf, str):
            if any(letter.isprintable() and not letter.isspace() for letter in leaf):
                return True
        elif isinstance(leaf, dict):
            kids = leaf["k"]
            if isinstance(kids, list) and _is_said(kids):
                return True
    return False
