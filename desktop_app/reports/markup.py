"""A page's tree as HTML: every word escaped, every element closed."""

from collections.abc import Iterator
from html import escape
from typing import Final

from desktop_app.reports.elements import Element, Node, Words

_WITHOUT_END: Final = frozenset({"meta"})
# HTML reads no entities in there: only our own style sheet goes in, which holds no tag.
_RAW: Final = frozenset({"style"})


def html_of(node: Node) -> str:
    """Well-formed markup that says what the tree says."""
    return "".join(_written(node))


def _written(node: Node, *, is_raw: bool = False) -> Iterator[str]:
    if isinstance(node, Words):
        yield node.text if is_raw else escape(node.text)
        return
    if not isinstance(node, Element):
        for part in node.parts:
            yield from _written(part, is_raw=is_raw)
        return
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes)
    yield f"<{node.name}{attributes}>"
    if node.name not in _WITHOUT_END:
        for child in node.children:
            yield from _written(child, is_raw=node.name in _RAW)
        yield f"</{node.name}>"
