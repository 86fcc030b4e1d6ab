"""HTML comes down to the words a person would see."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.intake.text.html_reduction import reduce_html

_PIECES = (
    *(
        "<p>",
        "</p>",
        "<div style='display:none'>",
        "</div>",
        "<a href='https://a.example'>",
        "</a>",
    ),
    *(
        "<script>",
        "</script>",
        "<style>",
        "<!--",
        "-->",
        "<![if x]>",
        "<![",
        "<!",
        "<",
        "&amp",
        "&#0;",
    ),
    *(
        "<table><tr><td>",
        "</table>",
        "<blockquote>",
        "<pre>",
        "\n",
        "words ",
        "<br/>",
        "<head>",
        "é",
    ),
)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("One<br>Two<br/>Three", "One\nTwo\nThree"),
        ("<b>One</b>  and\n <i>two</i>", "One and two"),
        ("Caf&eacute; &lt;3 &#128512;&nbsp;!", "Café <3 😀 !"),
        ("<ul><li>One<li>Two</ul>", "- One\n- Two"),
        ("<table><tr><td>Name<td>Born<tr><td>A.<td>2009</table>", "Name\tBorn\nA.\t2009"),
        ("<blockquote>Old<br>words</blockquote>New", "> Old\n> words\n\nNew"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("One<hr>Two", "One\n---\nTwo"),
        ("<img alt='Our logo' src=x>", "[Our logo]"),
    ],
)
def test_blocks_become_lines(html: str, text: str) -> None:
    assert reduce_html(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<a href='https://a.example/x'>the shelter</a>", "the shelter (https://a.example/x)"),
        ("<a href='https://a.example/'>https://a.example</a>", "https://a.example"),
        ("<a href='mailto:a@b.example'>a@b.example</a>", "a@b.example"),
        ("<a href='tel:555-0142'>call me</a>", "call me (555-0142)"),
        ("<a href='javascript:run()'>click</a>", "click"),
        ("<a href='https://a.example'>two<br>lines</a>", "two\nlines (https://a.example)"),
    ],
)
def test_links_show_where_they_lead(html: str, text: str) -> None:
    assert reduce_html(html) == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>alert('x')</script>",
        "<style>p {color: red}</style>",
        "<head><title>t</title><style>x</style></head>",
        "<div style='display: none'>preheader <div>inner</div></div>",
        "<span style='mso-hide:all'>x</span>",
        "<p hidden>x",
        "<img src='https://t.example/1.gif' width=1 height=1 alt='seen'>",
        "<!-- a comment --><![if !mso]><![endif]>",
        "&#8203;&#847;&shy;",
    ],
)
def test_what_nobody_would_see_is_left_out(hidden: str) -> None:
    assert reduce_html(f"Before{hidden}<p>After</p>") == "Before\n\nAfter"


def test_a_hidden_element_that_is_never_closed_does_not_swallow_the_mail() -> None:
    html = "<div style='display:none'>teaser<p>She is safe.</p>"

    assert "She is safe." in reduce_html(html)


def test_a_head_that_is_never_closed_does_not_swallow_the_mail() -> None:
    assert reduce_html("<head><meta x><body>She is safe.") == "She is safe."


@given(some.lists(some.sampled_from(_PIECES) | some.text(max_size=5), max_size=40))
def test_no_html_makes_it_fail(pieces: list[str]) -> None:
    text = reduce_html("".join(pieces))

    assert "\n\n\n" not in text


@pytest.mark.parametrize("opening", ["<a ", "<!--", "</b ", "<![", "<a x='"])
def test_tags_that_nothing_closes_do_not_keep_the_reader_busy(opening: str) -> None:
    # Without care each of them would be searched to the end, and the suite would time out.
    assert reduce_html("She is safe. " + opening * 200_000).startswith("She is safe.")
