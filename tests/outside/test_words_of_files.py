"""What stands in files that were handed over: read where they arrive, and written nowhere else."""

from pathlib import Path

from desktop_app.app.reading_words import read_some
from desktop_app.app.vaults import Session
from desktop_app.services.finding_words import find_files
from tests.outside.conftest import People
from tests.outside.handing import a_case, accepted, add_files, hand_over
from tests.outside.markers import markers


def found(session: Session, words: str) -> list[str]:
    """The files that say so."""
    page = find_files(session.vault, words, None, 10, best_first=False)
    return [hit.file for hit in page.hits]


def test_a_receiver_finds_the_words_of_a_file_and_neither_disk_holds_them_in_the_clear(
    people: People, tmp_path: Path
) -> None:
    dana, owen = people.dana, people.owen
    (secret,) = markers(1, seed=511)
    letter, bundle = tmp_path / "letter.txt", tmp_path / "out.tlh"
    letter.write_text(f"She calls it the {secret} club.")
    case = a_case(dana)
    add_files(dana, case, [letter])
    read_some(dana, 9)

    hand_over(dana, [owen.vault.me], case, bundle)
    accepted(owen, bundle)
    before = found(owen, secret)
    read_some(owen, 9)

    assert found(dana, secret) == ["letter.txt"]
    assert (before, found(owen, secret)) == ([], ["letter.txt"])
    assert not any(
        secret.encode() in file.read_bytes()
        for folder in (dana.folder, owen.folder)
        for file in folder.rglob("*")
        if file.is_file()
    )
