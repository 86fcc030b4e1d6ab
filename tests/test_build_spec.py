"""What the built program carries: PyInstaller does not look into what is carried as data."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[1]
MIGRATIONS = ROOT / "desktop_app" / "store" / "migrations"


def test_every_module_of_ours_that_a_migration_needs_is_named_in_the_build() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")

    needed = {
        node.module
        for file in MIGRATIONS.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and node.module is not None
        and node.module.startswith("desktop_app.")
    }

    assert needed
    assert [module for module in sorted(needed) if f'"{module}"' not in spec] == []
