"""Reduces HTML to the words a person would see: no scripts, no styles, nothing hidden."""

import re
from html.parser import HTMLParser
from typing import Final

from desktop_app.intake.text.html_lines import Lines

_NEVER_SHOWN: Final = frozenset(
    {"script", "style", "head", "template", "object", "applet", "svg", "math", "iframe"}
)
_VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_HEAD_ONLY: Final = frozenset(
    {"base", "head", "link", "meta", "noscript", "object", "script", "style", "template", "title"}
)
# Elements whose end tag may be left out: the next of their kind ends them.
_END_IMPLIED: Final = frozenset({"p", "li", "td", "th", "tr", "dt", "dd", "option"})
_PARAGRAPHS: Final = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table"}
)
_BLOCKS: Final = _PARAGRAPHS | {
    *("address", "article", "aside", "body", "caption", "center", "dd", "div", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "section"),
    *("tbody", "tfoot", "thead", "title", "tr"),
}
_HIDING_STYLE: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    r"|(?:font-size|max-height)\s*:\s*0(?![.\d])",
    re.IGNORECASE,
)
# <![if !mso]> and its like, which the parser does not take kindly to.
_MARKED_SECTION: Final = re.compile(r"<!\[[^>]*(?:>|\Z)")
_LINKS_WORTH_SHOWING: Final = ("http://", "https://", "mailto:", "tel:", "sms:")


def reduce_html(untrusted_html: str) -> str:
    """The visible words, in lines; links as `text (address)`, quotations with `>`."""
    cleaned = _without_unclosed(_MARKED_SECTION.sub("", untrusted_html))
    reader = _Reader(obey_hiding=True)
    reader.read(cleaned)
    if reader.is_hiding:
        # Something hidden was never closed and swallowed the rest: better to show too much.
        reader = _Reader(obey_hiding=False)
        reader.read(cleaned)
    return reader.lines.text()


def _without_unclosed(html: str) -> str:
    """Make text of what begins a tag or a comment that nothing closes.

    The parser looks through the whole rest for the end of each of them: a
    mail of a million `<a ` would keep it busy for hours.
    """
    end = html.rfind(">") + 1
    html = html[:end] + html[end:].replace("<", "&lt;")
    last_comment = html.rfind("-->") + 1
    return html[:last_comment] + html[last_comment:].replace("<!--", "")


class _Reader(HTMLParser):
    """Walks the tags once and writes lines."""

    def __init__(self, *, obey_hiding: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = Lines()
        self._obey_hiding = obey_hiding
        self._skipping: list[str] = []
        self._link: tuple[str, list[str]] | None = None

    @property
    def is_hiding(self) -> bool:
        """Whether the text ended inside an element that was hidden by its style."""
        return bool(self._skipping) and self._skipping[0] not in _NEVER_SHOWN

    def read(self, html: str) -> None:
        """Read the whole text."""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipping:
            self._skip_further(tag)
            if self._skipping:
                return
        known = {name: value or "" for name, value in attrs}
        if self._must_skip(tag, known):
            self._skipping.append(tag)
        else:
            self._open(tag, known)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self.handle_starttag(tag, attrs)
        else:
            # HTML knows no <div/>; browsers read it as <div>, but then nothing would close it.
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if self._skipping[-1] == tag:
                self._skipping.pop()
            return
        if tag == "a":
            self._close_link()
        elif tag == "blockquote":
            self.lines.end_quote()
        elif tag == "pre":
            self.lines.end_preformatted()
        if tag in _BLOCKS:
            self.lines.break_line(blank=tag in _PARAGRAPHS)

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._write(data)

    def _skip_further(self, tag: str) -> None:
        if self._skipping[-1] == "head" and tag not in _HEAD_ONLY:
            self._skipping.pop()
        if not self._skipping or tag != self._skipping[-1]:
            return
        if tag in _END_IMPLIED:
            self._skipping.pop()
        else:
            self._skipping.append(tag)

    def _must_skip(self, tag: str, attributes: dict[str, str]) -> bool:
        if tag in _NEVER_SHOWN:
            return True
        if tag in _VOID or not self._obey_hiding:
            return False
        return "hidden" in attributes or bool(_HIDING_STYLE.search(attributes.get("style", "")))

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _BLOCKS:
            self.lines.break_line(blank=tag in _PARAGRAPHS)
        match tag:
            case "br":
                self.lines.new_line()
            case "a":
                self._close_link()
                self._link = attributes.get("href", "").strip(), []
            case "img":
                self._picture(attributes)
            case "li":
                self.lines.write("- ")
            case "td" | "th":
                self.lines.next_cell()
            case "hr":
                self.lines.write("---")
                self.lines.break_line(blank=False)
            case "blockquote":
                self.lines.start_quote()
            case "pre":
                self.lines.start_preformatted()

    def _picture(self, attributes: dict[str, str]) -> None:
        """Write a picture's description, unless it is a tracking dot or says nothing."""
        tiny = {attributes.get("width", ""), attributes.get("height", "")} & {"0", "1", "1px"}
        description = " ".join(attributes.get("alt", "").split())
        if description and not tiny:
            self._write(f"[{description}]")

    def _write(self, words: str) -> None:
        self.lines.write(words)
        if self._link:
            self._link[1].append(words)

    def _close_link(self) -> None:
        if self._link is None:
            return
        address, words = self._link
        self._link = None
        if not address.lower().startswith(_LINKS_WORTH_SHOWING):
            return
        shown = " ".join("".join(words).split())
        bare = address if address.lower().startswith("http") else address.split(":", 1)[1]
        if shown and bare.rstrip("/") not in shown:
            self.lines.write(f" ({bare})")
