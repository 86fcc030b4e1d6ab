"""Names with their values, side by side: the plainest thing a screen reader can walk through."""

from collections.abc import Iterable

from desktop_app.reports.elements import Node, element, joined, line

Definition = tuple[str, Node]
"""One of our words, and what holds for it."""


def definitions(rows: Iterable[Definition], class_: str = "facts") -> Node:
    """A `dl`; each pair in a `div`, so that style keeps them together."""
    pairs = [
        element("div", element("dt", line(name)), element("dd", value)) for name, value in rows
    ]
    return element("dl", joined(pairs), class_=class_)
