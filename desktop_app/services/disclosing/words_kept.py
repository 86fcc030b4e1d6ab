"""Finds the words that stay in one entry: the runs they overlap, and the fields that say them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from desktop_app.domain.alike import Span
from desktop_app.services.disclosing.material import Body
from desktop_app.services.disclosing.searches import Search, text_runs, texts_of_field


def fields_saying(search: Search, body: Body) -> Iterator[str]:
    """The names of all fields and runs of a body that hold any of what is looked for.

    The text is searched as a reader sees it, from run to run: whatever a run boundary cuts
    apart is found all the same, and every run it stands in is named.
    """
    runs = text_runs(body)
    texts = [str(body[name]) for name in runs]
    yield from (runs[place] for place in _overlapped(search.find("".join(texts)), texts))
    for name in body:
        if name not in runs and any(search.find(text) for text in texts_of_field(name, body)):
            yield name


def all_words(body: Body) -> str:
    """Everything a body says, its text without a seam: what is not found here is nowhere in it."""
    runs = text_runs(body)
    others = (text for name in body.keys() - set(runs) for text in texts_of_field(name, body))
    return "\n".join(["".join([str(body[run]) for run in runs]), *others])


def _overlapped(spans: Iterable[Span], texts: Sequence[str]) -> list[int]:
    """Which of the texts, set one after the other, the spans touch."""
    ends = list(accumulate(map(len, texts)))
    touched: set[int] = set()
    for start, end in spans:
        touched.update(range(bisect_right(ends, start), bisect_right(ends, end - 1) + 1))
    return sorted(touched)
