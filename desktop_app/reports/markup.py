"""A page's tree as HTML: every word escaped, every element closed."""

from collections.abc import Iterable
from html import escape
from typing import Final

from desktop_app.reports.elements import Element, Fragment, Node, Words

_WITHOUT_END: Final = frozenset({"meta"})
# HTML reads no entities in there: only our own style sheet goes in, which holds no tag.
_RAW: Final = frozenset({"style"})


def html_page(node: Node) -> bytes:
    """A document in UTF-8: well-formed markup that says what the tree says."""
    page = _Page()
    page.put("<!DOCTYPE html>\n")
    _write([node], page)
    page.put("\n")
    return page.whole()


class _Page:
    """What was written of one, nearly all of it as bytes: words would take twice the room."""

    def __init__(self) -> None:
        self._laid_down: list[bytes] = []
        self._words: list[str] = []
        self.put = self._words.append

    def lay_down(self) -> None:
        self._laid_down.append("".join(self._words).encode())
        self._words.clear()

    def whole(self) -> bytes:
        self.lay_down()
        return b"".join(self._laid_down)


def _write(nodes: Iterable[Node], page: _Page, *, is_raw: bool = False) -> None:
    for node in nodes:
        if isinstance(node, Words):
            page.put(node.text if is_raw else escape(node.text))
        elif isinstance(node, Element):
            attributes = _attributes(node) if node.attributes else ""
            page.put(f"<{node.name}{attributes}>")
            if node.name not in _WITHOUT_END:
                _write(node.children, page, is_raw=node.name in _RAW)
                page.put(f"</{node.name}>")
        elif isinstance(node, Fragment):
            _write(node.parts, page, is_raw=is_raw)
        else:
            for part in node.make():
                _write([part], page, is_raw=is_raw)
                page.lay_down()


def _attributes(element: Element) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in element.attributes)
