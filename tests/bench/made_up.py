"""Words for made-up notes: as long, and as unevenly used, as the words of real ones."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

EVERYWHERE = "the"
COMMON = "beading"  # in about one note in twenty
RARE = "kayaking"  # in about one note in 2,500
_COMMON_SHARE, _RARE_SHARE = 0.05, 0.0004

_FREQUENT = [
    "the",
    "and",
    "to",
    "a",
    "of",
    "her",
    "she",
    "was",
    "with",
    "we",
    "in",
    "at",
    "on",
    "for",
    "that",
    "said",
    "school",
    "aunt",
    "home",
    "visit",
    "call",
    "time",
    "week",
    "plan",
    "worker",
    "family",
    "today",
    "meeting",
    "will",
    "stay",
    "bus",
    "lunch",
    "friend",
    "music",
    "phone",
    "after",
    "before",
    "asked",
    "told",
    "came",
    "went",
    "would",
    "like",
    "teacher",
    "court",
    "support",
    "health",
    "team",
    "next",
    "agreed",
    "morning",
    "evening",
    "kitchen",
    "table",
    "walk",
    "river",
    "skating",
    "drawing",
    "sister",
    "cousin",
    "safe",
    "contact",
    "appointment",
]
_SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "la",
    "me",
    "ni",
    "po",
    "ru",
    "sa",
    "te",
    "vi",
    "wo",
    "ka",
    "le",
    "mi",
    "no",
    "pa",
    "re",
    "si",
    "to",
    "va",
    "ze",
]
_VOCABULARY = 20_000
_SHORTEST, _LONGEST = 30, 130
_SENTENCE = 14


@dataclass(frozen=True, slots=True)
class Words:
    """A vocabulary in which the n-th word is n times rarer than the first (Zipf's law)."""

    chance: random.Random
    vocabulary: Sequence[str]
    weights: Sequence[float]

    @classmethod
    def seeded(cls, seed: int) -> "Words":
        """The same words in the same order, whenever it is asked."""
        chance = random.Random(seed)
        invented = {_invented(chance) for _ in range(2 * _VOCABULARY)}
        rest = sorted(invented - {*_FREQUENT, COMMON, RARE})
        chance.shuffle(rest)
        words = [*_FREQUENT, *rest[: _VOCABULARY - len(_FREQUENT)]]
        return cls(chance, words, list(accumulate(1 / rank for rank in range(1, len(words) + 1))))

    def note(self) -> str:
        """Some sentences, 80 words on average."""
        count = self.chance.randint(_SHORTEST, _LONGEST)
        words = self.chance.choices(self.vocabulary, cum_weights=self.weights, k=count)
        for special, share in ((COMMON, _COMMON_SHARE), (RARE, _RARE_SHARE)):
            if self.chance.random() < share:
                words[count // 2] = special
        sentences = (words[at : at + _SENTENCE] for at in range(0, count, _SENTENCE))
        return " ".join(" ".join(sentence).capitalize() + "." for sentence in sentences)


def _invented(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4)))
