"""Whatever comes in can be signed and stored, and nothing in it hides."""

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.intake.text.storable import one_line, storable


def test_line_ends_of_every_kind_become_line_feeds() -> None:
    assert storable("a\r\nb\rc\nd\x0be") == "a\nb\nc\nd\ne"


def test_control_characters_become_visible_and_nul_goes() -> None:
    assert storable("a\x00b\x07c\x1bd\x7fe\x9ff\tg") == "ab␇c␛d␡e\ufffdf\tg"


def test_half_a_character_is_replaced() -> None:
    assert storable("a\ud83db") == "a\ufffdb"


def test_a_name_cannot_turn_its_reading_direction_around() -> None:
    assert one_line("photo\u202egpj.exe") == "photo\ufffdgpj.exe"


def test_names_of_every_nation_stay_as_they_are() -> None:
    names = ("Ts’kwaylaxw", "ᐊᓂᔑᓈᐯ", "Ŵáxa̱n ʔəm", "نرگس\u200cها")  # noqa: RUF001
    for name in names:
        assert one_line(name) == name


@given(some.text(some.characters()))
def test_any_text_becomes_storable(text: str) -> None:
    kept = storable(text)

    assert kept.encode("utf-8").decode("utf-8") == kept
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in kept)
    assert storable(kept) == kept
