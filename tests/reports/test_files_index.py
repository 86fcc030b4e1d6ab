"""The index of files, harmless wherever it is opened."""

import pytest

from desktop_app.domain.ids import printed
from desktop_app.reports.files_index import IndexRow, files_index, index_rows
from tests.reports.made_up import AMENDED, RECORD


def row(name: str) -> IndexRow:
    return IndexRow(
        id="a_x",
        untrusted_name=name,
        stored_name="files/x",
        untrusted_type="text/csv",
        size=7,
        sha256="00",
        note="o_y",
        included=True,
    )


def test_every_file_is_listed_once_and_whether_it_travels() -> None:
    lines = files_index(index_rows(RECORD)).decode().split("\r\n")

    ends = [line.split(",")[-2:] for line in lines[1:-1]]
    assert lines[0] == "id,original_name,stored_name,type,size,sha256,note,included"
    note = printed("e", AMENDED.id)
    assert ends == [[note, said] for said in ("yes", "yes", "yes", "no")]
    stored = [line.split(",")[-6] for line in lines[1:-1]]
    assert stored == [*RECORD.files.values(), ""]
    assert next(line for line in lines if "voice message.m4a" in line).endswith(",no")
    assert lines[-1] == ""


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ('=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM", "'@SUM"),
        ("\t=1", "'⟨U+0009⟩=1"),
        ("＝1", "'＝1"),  # noqa: RUF001
        ("plan;=1+1", "plan;'=1+1"),
        ("plan; @SUM;b", "plan;' @SUM;b"),
        ("a, b", '"a, b"'),
        ("x\u202egpj.exe", "x⟨U+202E⟩gpj.exe"),
        ("plan.pdf", "plan.pdf"),
    ],
)
def test_a_name_is_text_in_any_spreadsheet(name: str, cell: str) -> None:
    table = files_index([row(name)]).decode()

    assert table.split("\r\n")[1] == f"a_x,{cell},files/x,text/csv,7,00,o_y,yes"
