"""Bundles made with the code under test, as a handoff makes them."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor

from desktop_app.domain.bundle import BagSummary, Cover, Member
from desktop_app.exchange.bag_writer import write_bag

COVER = Cover(
    envelope=b'{"format":"throughline-handoff/1"}',
    info={"Bagging-Date": "2026-11-21", "Source-Organization": "Example Agency"},
    sign=lambda tag_manifest: b"signature over %d bytes" % len(tag_manifest),
)


def a_member(name: str, content: bytes, *, size: int | None = None) -> Member:
    """A member that comes in pieces of 100 kB."""

    def chunks() -> Iterator[bytes]:
        for start in range(0, len(content), 100_000):
            yield content[start : start + 100_000]

    return Member(name, len(content) if size is None else size, chunks)


def written(
    payload: Mapping[str, bytes],
    workers: Executor,
    cover: Cover = COVER,
    progress: Callable[[int], None] = lambda _: None,
) -> tuple[bytes, BagSummary]:
    """The tar, and what its writer said of it."""
    pieces: list[bytes] = []
    members = [a_member(name, content) for name, content in payload.items()]
    summary = write_bag(pieces.append, members, cover, workers=workers, progress=progress)
    return b"".join(pieces), summary
