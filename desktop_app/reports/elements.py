"""HTML by construction: only `Html` goes into an element, and only escaped text becomes `Html`."""

from collections.abc import Iterable
from html import escape
from string import Formatter
from typing import NewType

from desktop_app.reports.visible import visible_line, visible_text

Html = NewType("Html", str)
"""Markup that is well formed and safe to put anywhere between tags."""

NOTHING = Html("")


def line(untrusted: str) -> Html:
    """Some words of one line."""
    return Html(escape(visible_line(untrusted)))


def prose(untrusted: str) -> Html:
    """Words of many lines; the style sheet keeps their line breaks."""
    return Html(escape(visible_text(untrusted)))


def element(name: str, /, *children: Html, **attributes: str) -> Html:
    """An element with its end tag.

    Attributes are written as Python allows: `class_`, `aria_labelledby`.
    """
    return Html(f"<{name}{_written(attributes)}>{''.join(children)}</{name}>")


def empty(name: str, /, **attributes: str) -> Html:
    """An element that has no end tag: `meta`."""
    return Html(f"<{name}{_written(attributes)}>")


def joined(parts: Iterable[Html], between: Html = NOTHING) -> Html:
    """Pieces in a row."""
    return Html(between.join(parts))


def filled(sentence: str, **parts: Html) -> Html:
    """A sentence of ours with pieces put into its `{placeholders}`."""
    return Html(
        "".join(
            escape(literal) + (parts[name] if name else "")
            for literal, name, _, _ in Formatter().parse(sentence)
        )
    )


def apart(untrusted: str, **attributes: str) -> Html:
    """A foreign string inside a sentence, kept from turning the words around it."""
    return element("bdi", line(untrusted), **attributes)


def said(untrusted: str) -> Html:
    """What somebody wrote into a field, line breaks and all, inside a sentence of ours."""
    return element("bdi", prose(untrusted), class_="said")


def _written(attributes: dict[str, str]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(visible_line(value))}"'
        for name, value in attributes.items()
    )
