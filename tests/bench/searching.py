"""Search everywhere, in a vault of as many notes as are asked for: a million, unless told less."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from desktop_app.services.finding import find_names, read_directory
from desktop_app.services.finding_words import find_notes
from desktop_app.services.opened import OpenVault
from tests.bench import made_up
from tests.bench.measuring import once
from tests.bench.setting import Setting
from tests.bench.table import Row, spread
from tests.bench.vaults import big_vault, opened

MOST_NOTES = 1_000_000
_HITS, _GOES = 30, 40
_WORD, _PREFIX, _IN_CASE = 0.060, 0.100, 0.050  # issue 3, point 5


def measure_search(setting: Setting) -> Iterator[Row]:
    """As the panel asks: thirty hits, how many there are in all, and snippets of those shown."""
    notes = setting.notes or MOST_NOTES
    big = big_vault(setting.world, setting.kept, replace(setting.scale, notes=notes))
    session = opened(setting.world, big.folder)
    vault, case = session.vault, big.long_case
    goes = _GOES if notes > setting.scale.goes else setting.scale.goes

    def asked(words: str, where: object = None, *, best_first: bool = False) -> object:
        return find_notes(vault, words, case if where else None, _HITS, best_first=best_first)

    try:
        for name, work, bound in (
            ("a rare word", partial(asked, made_up.RARE), _WORD),
            ("a common word", partial(asked, made_up.COMMON), _WORD),
            ("a word that is everywhere", partial(asked, made_up.EVERYWHERE), _WORD),
            ("two common words", partial(asked, f"{made_up.COMMON} school"), _WORD),
            ("words of which there are none", partial(asked, "nowhere at all"), _WORD),
            ("a prefix of three letters", partial(asked, made_up.COMMON[:3]), _PREFIX),
            ("a prefix of four letters", partial(asked, "scho"), _PREFIX),
            ("a prefix many words have", partial(asked, "lam"), _PREFIX),
            ("a prefix half of the notes have", partial(asked, "wit"), _PREFIX),
            ("a rare word in one case", partial(asked, made_up.RARE, case), _IN_CASE),
            ("a common word in one case", partial(asked, made_up.COMMON, case), _IN_CASE),
            ("a word that is everywhere in one case", partial(asked, "the", case), _IN_CASE),
            ("a prefix in one case", partial(asked, "scho", case), _IN_CASE),
            ("the best of a rare word", partial(asked, made_up.RARE, best_first=True), _WORD),
            ("the best of a common word", partial(asked, made_up.COMMON, best_first=True), _WORD),
            ("a telephone number nobody noted", partial(asked, "555-0142"), _WORD),
        ):
            yield spread(f"{notes:,} notes, {name}", [once(work) for _ in range(goes)], bound)
        yield from _beside(vault, goes)
    finally:
        session.close()


def _beside(vault: OpenVault, goes: int) -> Iterator[Row]:
    """What the same panel asks with each letter."""
    opening = [once(partial(read_directory, vault)) for _ in range(goes)]
    yield spread("names, as the search opens", opening, 0.25)
    directory = read_directory(vault)
    names = partial(find_names, directory, "cedar-0", _HITS)
    yield spread("cases and people", [once(names) for _ in range(goes)], _WORD)
