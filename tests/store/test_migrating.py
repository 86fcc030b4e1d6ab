"""A vault of the first version opens with today's tables, and comes to what today's rules say."""

from desktop_app.store.migrating import LATEST
from tests.ledger.devices import Device
from tests.store.replicas import Replica
from tests.store.world import own_agency


def as_first_made(replica: Replica) -> None:
    """Take away what came with the second version, and what its rules came to."""
    with replica.database._engine.begin() as db:
        for table in ("epoch_key", "place_file", "log_left", "access"):
            db.exec_driver_sql(f"drop table {table}")
        for index in ("entry_control", "entry_in_part"):
            db.exec_driver_sql(f"drop index {index}")
        db.exec_driver_sql(
            "create index entry_control on entry (kind) where kind in ('card/1', 'revoke/1')"
        )
        db.exec_driver_sql("delete from value")
        db.exec_driver_sql("update alembic_version set version_num = '0001'")


def test_a_vault_of_the_first_version_gets_every_table_and_is_projected_anew(
    replica: Replica,
) -> None:
    device = Device.named("Dana")
    person = device.write("person/1", "person", {"full_name": "Jo Marten"})
    replica.take_in([own_agency().card(device, "lead").line, person.line])
    state = replica.state
    as_first_made(replica)

    replica.restart()

    assert replica.database.channels.held() == ()
    assert replica.state == state
    assert replica.database.book.verify().projection_equal
    with replica.tables() as db:
        held = db.exec_driver_sql("select version_num from alembic_version").scalar()
        made = db.exec_driver_sql("select sql from sqlite_master where name = 'entry_control'")
        assert held == LATEST
        assert "epoch/1" in made.scalar_one()


def test_a_vault_of_the_second_version_gets_the_table_of_the_access_log(replica: Replica) -> None:
    with replica.database._engine.begin() as db:
        db.exec_driver_sql("drop table access")
        db.exec_driver_sql("update alembic_version set version_num = '0002'")

    replica.restart()

    assert replica.database.access.authors() == ()
    with replica.tables() as db:
        held = db.exec_driver_sql("select version_num from alembic_version").scalar()
        made = db.exec_driver_sql("select count(*) from sqlite_master where name like 'access%'")
        assert held == LATEST
        assert made.scalar_one() == 3
