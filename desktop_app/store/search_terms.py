"""What was typed, as the full-text index is asked for it: words, and never an operator."""

from dataclasses import dataclass

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.identifiers import spellings
from desktop_app.domain.ids import CaseId
from desktop_app.store.case_token import case_token

_MOST_WORDS = 64  # the index joins words in steps that grow: a pasted page would take minutes
_SHORT = 2  # letters of a word that is looked for as a whole while it is typed
_FIRST_SYLLABIC = 0x1400
_APOSTROPHES = "'\u2019\u02bc"


@dataclass(frozen=True, slots=True)
class Terms:
    """Every word, quoted, so that nothing typed is read as an operator.

    `begun` is the last of them as the beginning of a word, and None where it is whole.
    """

    whole: list[str]
    begun: str | None

    @property
    def typed(self) -> list[str]:
        """The words as they are looked for while the last one is being typed."""
        return self.whole if self.begun is None else [*self.whole[:-1], self.begun]


def terms_of(untrusted_words: str, *, whole_short: bool) -> Terms:
    """The words typed. A sign by itself is none: looked for, it would be found nowhere.

    Raises:
        Refusal: BAD_SEARCH when nothing in it can be looked for, or too much at once.
    """
    typed = untrusted_words.replace("\x00", " ").split()
    words = [word for word in typed if any(letter.isalnum() for letter in word)]
    halves = any("\ud800" <= letter <= "\udfff" for letter in untrusted_words)
    if halves or not 0 < len(words) <= _MOST_WORDS:
        raise Refusal(RefusalCode.BAD_SEARCH)
    is_whole = whole_short and _is_short(words[-1])
    begun = None if is_whole else _term(words[-1], begins=True)
    return Terms([_term(word) for word in words], begun)


def expression(terms: list[str], case: CaseId | None) -> str:
    """Every term in the body, in one case or in all."""
    body = "body : (" + " AND ".join(terms) + ")"
    return body if case is None else f"casetoken : {case_token(case)} AND {body}"


def _is_short(word: str) -> bool:
    """Syllabics say in one sign what takes Latin letters three, and fewer words begin with it."""
    return len(word) <= _SHORT and all(ord(letter) < _FIRST_SYLLABIC for letter in word)


def _term(word: str, *, begins: bool = False) -> str:
    """A word as it was typed, with its apostrophe as the letter that it may be; or identifier."""
    spelt = list(spellings(word))
    if any(sign in word[1:-1] for sign in _APOSTROPHES):
        as_sign, as_letter = word, word
        for sign in _APOSTROPHES:
            as_sign, as_letter = as_sign.replace(sign, "'"), as_letter.replace(sign, "\u02bc")
        spelt = [as_sign, as_letter]
    star = " *" if begins else ""
    quoted = ['"' + each.replace('"', '""') + '"' + star for each in spelt]
    return quoted[0] if len(quoted) == 1 else "(" + " OR ".join(quoted) + ")"
