"""What a page says, as a tree of elements and words; markup and paper are written from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter
from typing import TypeAlias

from desktop_app.reports.visible import visible_line, visible_text


@dataclass(frozen=True, slots=True)
class Words:
    """Something to be read. `line` and `prose` make foreign words fit for it; nothing obeys it."""

    text: str


@dataclass(frozen=True, slots=True)
class Fragment:
    """Some nodes in a row."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Gradual:
    """Nodes in a row that are made while they are written: never all of them at once in memory."""

    make: Callable[[], Iterable["Node"]]


@dataclass(frozen=True, slots=True)
class Element:
    """What HTML calls an element, with its attributes by their HTML names."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    children: tuple["Node", ...]


Node: TypeAlias = Words | Fragment | Gradual | Element

NOTHING = Fragment(())


def parts_of(row: Fragment | Gradual) -> Iterable[Node]:
    """The nodes of a row, whenever they are made."""
    return row.parts if isinstance(row, Fragment) else row.make()


def line(untrusted: str) -> Node:
    """Some words of one line."""
    return Words(visible_line(untrusted))


def prose(untrusted: str) -> Node:
    """Words of many lines; whoever shows them keeps their line breaks."""
    return Words(visible_text(untrusted))


def element(name: str, /, *children: Node, **attributes: str) -> Node:
    """An element. Attributes are written as Python allows: `class_`, `aria_labelledby`."""
    return Element(name, _named(attributes) if attributes else (), children)


def joined(parts: Iterable[Node], between: Node = NOTHING) -> Node:
    """Pieces in a row."""
    row: list[Node] = []
    for part in parts:
        row += [between, part] if row else [part]
    return Fragment(tuple(row))


def filled(sentence: str, **parts: Node) -> Node:
    """A sentence of ours with pieces put into its `{placeholders}`."""
    row: list[Node] = []
    for literal, name in _pieces(sentence):
        row += [Words(literal), *([parts[name]] if name else [])]
    return Fragment(tuple(row))


def apart(untrusted: str, **attributes: str) -> Node:
    """A foreign string inside a sentence, kept from turning the words around it."""
    return element("bdi", line(untrusted), **attributes)


def said(untrusted: str, language: str = "") -> Node:
    """What somebody wrote into a field, line breaks and all, inside a sentence of ours.

    `language` is "" for the page's own.
    """
    spoken = {"lang": language} if language else {}
    return element("bdi", prose(untrusted), class_="said", **spoken)


@lru_cache(maxsize=256)
def _pieces(sentence: str) -> tuple[tuple[str, str | None], ...]:
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(sentence))


def _named(attributes: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.rstrip("_").replace("_", "-"), visible_line(value))
        for name, value in attributes.items()
    )
