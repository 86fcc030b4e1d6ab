"""Names and sizes seen in a place stay known until they are forgotten, and since when."""

from desktop_app.services.shipping import FileState, SeenFile
from tests.store.replicas import Replica


def test_a_file_keeps_the_moment_at_which_it_came_to_what_it_is(replica: Replica) -> None:
    places = replica.database.remembered
    places.note("00aa", [("a", 10), ("b", 20)], FileState.BROKEN, 1_000)

    places.note("00aa", [("a", 12)], FileState.BROKEN, 2_000)
    places.note("00aa", [("b", 20)], FileState.READ, 3_000)

    assert places.files("00aa") == {
        "a": SeenFile(12, FileState.BROKEN, 1_000),
        "b": SeenFile(20, FileState.READ, 3_000),
    }


def test_places_are_remembered_apart_and_files_are_forgotten_by_name(replica: Replica) -> None:
    places = replica.database.remembered
    places.note("00aa", [("a", 10), ("b", 20)], FileState.SEEN, 1_000)
    places.note("00bb", [("a", 10)], FileState.SENT, 1_000)

    places.forget("00aa", ["a"])
    replica.restart()

    assert set(replica.database.remembered.files("00aa")) == {"b"}
    assert set(replica.database.remembered.files("00bb")) == {"a"}
