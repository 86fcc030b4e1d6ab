"""Brings a vault's tables to this version, in one transaction or not at all."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.store.transactions import reading, writing

LATEST = "0003"
_FOLDER = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> bool:
    """Upgrade to the latest version. Does nothing, and loads nothing, where it is current.

    Answers whether there was anything to do: then what the record comes to may be something
    else under this version's rules, and has to be worked out anew.

    Raises:
        Refusal: NEWER_FORMAT when a later version of the program wrote the tables.
    """
    if _held(engine) == LATEST:
        return False
    _upgrade(engine)
    return True


def check_version(engine: Engine) -> None:
    """For a medium that can't be written: the tables must be this version's already.

    Raises:
        Refusal: NEWER_FORMAT; VAULT_READ_ONLY where they would have to be upgraded first.
    """
    if _held(engine) != LATEST:
        raise Refusal(RefusalCode.VAULT_READ_ONLY)


def _held(engine: Engine) -> str | None:
    with reading(engine) as db:
        version = _version(db)
    if version is not None and version > LATEST:
        raise Refusal(RefusalCode.NEWER_FORMAT)
    return version


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("select version_num from alembic_version")
    return str(found.scalar())


def _upgrade(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415  slow to load, and needed once in a vault's life
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
