"""A page's tree as HTML: every word escaped, every element closed."""

from collections.abc import Callable, Iterable
from html import escape
from typing import Final

from desktop_app.reports.elements import Element, Fragment, Node, Words

_WITHOUT_END: Final = frozenset({"meta"})
# HTML reads no entities in there: only our own style sheet goes in, which holds no tag.
_RAW: Final = frozenset({"style"})


def html_of(node: Node) -> str:
    """Well-formed markup that says what the tree says."""
    written: list[str] = []
    _write([node], written.append)
    return "".join(written)


def _write(nodes: Iterable[Node], put: Callable[[str], None], *, is_raw: bool = False) -> None:
    for node in nodes:
        if isinstance(node, Words):
            put(node.text if is_raw else escape(node.text))
        elif isinstance(node, Element):
            attributes = _attributes(node) if node.attributes else ""
            put(f"<{node.name}{attributes}>")
            if node.name not in _WITHOUT_END:
                _write(node.children, put, is_raw=node.name in _RAW)
                put(f"</{node.name}>")
        elif isinstance(node, Fragment):
            _write(node.parts, put, is_raw=is_raw)
        else:
            for part in node.make():
                put(html_of(part))


def _attributes(element: Element) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in element.attributes)
