"""Words that are to stay are found however they are written, and only they."""

import pytest

from desktop_app.domain.kept_words import (
    echo_places,
    echoes_of,
    in_plain_letters,
    names_pattern,
    passage_pattern,
    places,
)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("her aunt’s", "At HER   AUNT'S house."),
        ("Zoé", "zoe\u0301 came"),
        ("Zoe", "ZOÉ came"),
        ("at home", "at\u00a0home"),
        ("at home", "at\nhome"),
        ("secret", "se\u00adcr\u200bet"),
        ("807-555-0142", "807\u2013555\u20110142"),
        ("ᐃᓄᒃ", "the word ᐃᓄᒃ"),
    ],
)
def test_a_passage_is_found_however_it_is_written(words: str, text: str) -> None:
    pattern = passage_pattern(words)

    assert pattern is not None
    assert len(places(pattern, text)) == 1


@pytest.mark.parametrize("words", ["", " ", "\n\t", "\u200b"])
def test_nothing_is_no_passage(words: str) -> None:
    assert passage_pattern(words) is None


def test_where_it_was_found_is_told_in_the_texts_own_letters() -> None:
    pattern = passage_pattern("straße")
    assert pattern is not None

    text = "e\u0301 STRASSE und ﬁ"

    assert [text[start:end] for start, end in places(pattern, text)] == ["STRASSE"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kit Anders", ["Kit Anders"]),
        ("KIT\u00a0anders’ house", ["KIT\u00a0anders"]),
        ("Kit’s", ["Kit"]),
        ("kit_anders_2.jpg", ["kit", "anders"]),
        ("the kitchen, a kitten, Andersson", []),
        ("Jo-Li and jo li", ["Jo-Li", "jo li"]),
        ("Jo likes Li", []),
    ],
)
def test_names_are_found_whole_and_by_their_longer_parts(text: str, found: list[str]) -> None:
    pattern = names_pattern(["Kit Anders", "Jo Li"])
    assert pattern is not None

    assert [text[start:end] for start, end in places(pattern, text)] == found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Łukasz Wałęsa", "Lukasz Walesa came."),
        ("Lukasz Walesa", "Łukasz Wałęsa came."),
        ("Bjørn Åsen", "Bjorn Asen came."),
        ("Đorđe Æsir", "Dorde Aesir came."),
        ("Sean O’Neil", "Sean ONeil came."),
        ("Anna Smith", "Annas Smiths came."),
        ("Mary-Ann Lee", "Maryann Lee came."),
        ("Kitty Moon", "KittyMoon2008 came."),
        ("Kit Moon", "Kіt Mооn came."),  # noqa: RUF001  Cyrillic letters among them
    ],
)
def test_a_name_is_found_as_people_type_it(name: str, text: str) -> None:
    pattern = names_pattern([name])
    assert pattern is not None

    covered = set().union(*(range(*span) for span in places(pattern, text)))

    named = text.removesuffix(" came.").removesuffix("2008")
    assert {at for at, letter in enumerate(named) if letter.isalpha()} <= covered


def test_nobody_without_a_name_is_looked_for() -> None:
    assert names_pattern([]) is None
    assert names_pattern([" ", "Li"]) is None


def test_an_echo_is_four_words_on_end_or_all_there_are() -> None:
    long, short = "She sleeps at her aunt’s old house.", "by taxi"

    text = "On Monday, SHE SLEEPS, at her sister’s. Not by taxi."

    told = echo_places(echoes_of(long) | echoes_of(short), text)
    assert [text[start:end] for start, end in told] == ["by taxi", "SHE SLEEPS, at her"]
    assert echoes_of("to it") == set()


def test_a_text_of_one_endless_run_is_searched_in_one_go() -> None:
    endless = " ".join(f"word{number}" for number in range(12_000))

    assert len(echo_places(echoes_of(endless), endless)) == 12_000 - 3


def test_plain_letters_keep_their_places() -> None:
    plain, of = in_plain_letters("ﬁn É")

    assert (plain, list(of)) == ("fin e", [0, 0, 1, 2, 3])
