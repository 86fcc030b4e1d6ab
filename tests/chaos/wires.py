"""What carries files between folders, badly: drops, repeats, reorders, cuts, renames, forgets."""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass(slots=True)
class Wires:
    """Between all the folders. What it cut it completes later; what it dropped comes again."""

    folders: list[Path]
    dice: Random
    _cut: dict[Path, bytes] = field(default_factory=dict)

    def carry_some(self) -> None:
        """From one folder to another, some of what the other lacks, in any order."""
        source, target = self.dice.sample(self.folders, 2)
        missing = sorted(_files(source) - _files(target))
        self.dice.shuffle(missing)
        for name in missing[: self.dice.randint(0, len(missing))]:
            self._carry(source / name, target / name)

    def mishap(self) -> None:
        """One file vanishes from one folder, or what was cut there arrives."""
        if self._cut and self.dice.random() < 0.7:
            self._complete(self.dice.choice(sorted(self._cut)))
            return
        folder = self.dice.choice(self.folders)
        names = sorted(_files(folder))
        if names:
            (folder / self.dice.choice(names)).unlink()

    def take_away_everywhere(self, name: str) -> None:
        """Carry a deletion to every folder."""
        for folder in self.folders:
            (folder / name).unlink(missing_ok=True)

    def settle(self) -> None:
        """In the end everything arrives, and nothing is cut any more."""
        for path in sorted(self._cut):
            self._complete(path)
        everywhere = {name: folder for folder in self.folders for name in _files(folder)}
        for name, source in sorted(everywhere.items()):
            for target in self.folders:
                if not (target / name).exists():
                    _put(target / name, (source / name).read_bytes())

    def _carry(self, source: Path, target: Path) -> None:
        if source in self._cut or not source.exists():
            return
        data, luck = source.read_bytes(), self.dice.random()
        if luck < 0.08:
            return  # dropped
        if luck < 0.16:
            _put(target, data[: self.dice.randint(0, len(data))])
            self._cut[target] = data
            return
        if luck < 0.24:
            copy = f"{target.stem}.sync-conflict-20261121-{self.dice.getrandbits(24):x}.age"
            _put(target.with_name(copy), data)
            if luck < 0.2:
                return  # renamed; the original comes another time
        _put(target, data)

    def _complete(self, path: Path) -> None:
        data = self._cut.pop(path)
        if path.exists():
            path.write_bytes(data)


def _files(folder: Path) -> set[str]:
    """By name; conflict copies stay where they are."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".") and "sync-conflict" not in path.name
    }


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
