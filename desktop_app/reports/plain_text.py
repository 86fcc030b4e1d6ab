"""Text for anybody's editor: wrapped to a narrow window, headings underlined."""

from collections.abc import Iterable
from textwrap import wrap

from desktop_app.reports.elements import Element, Node, Words, parts_of
from desktop_app.reports.visible import visible_text

WIDTH = 78
RULE = "=" * WIDTH
STEP = "    "


def document(parts: Iterable[str]) -> bytes:
    """Paragraphs as a file: UTF-8, line feeds alone, so that commands run as they are copied."""
    return ("\n\n".join(parts) + "\n").encode()


def heading(text: str) -> str:
    """A line with a line under it."""
    return f"{text}\n{'-' * len(text)}"


def wrapped(text: str, margin: str = "") -> str:
    """Lines no longer than the text is wide, whoever wrote them."""
    return "\n".join(
        part
        for each in visible_text(text).split("\n")
        for part in wrap(
            each, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
        )
        or [""]
    )


def bullet(text: str) -> str:
    """A paragraph with a dash in front."""
    return f"- {wrapped(text, '  ').lstrip()}"


def text_of(node: Node) -> str:
    """What a tree says, without its elements; list items stand on lines of their own."""
    if isinstance(node, Words):
        return node.text
    if not isinstance(node, Element):
        return "".join(map(text_of, parts_of(node)))
    inner = "".join(map(text_of, node.children))
    return f"{inner}\n" if node.name == "li" else inner
