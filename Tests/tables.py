"""Reads the published tables with Python's csv module and compares them, cell by cell, with the JSON files beside them."""

import csv
import json
import pathlib
import sys


def table(path):
    """The records of a table by column, cells as they were before they were made harmless for spreadsheets."""
    data = path.read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r"), f"{path}: line ends"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    header = rows[0]
    for row in rows:
        assert len(row) == len(header), f"{path}: {row}"
        assert not any(cell[:1] in tuple("=+-@\t\r\n") for cell in row if cell), f"{path}: {row}"
    return [dict(zip(header, (cell.removeprefix("'") for cell in row))) for row in rows[1:]]


def flat(record):
    """A record of a JSON file with the values as cells."""
    cells = {}
    for name, value in record.items():
        match name, value:
            case "points" | "textSha256", _:
                continue
            case "then", _:
                value = " ".join(step["measure"] + (f":{step['duration']}" if step["duration"] else "") for step in value)
            case "basis", _:
                value = " ".join(act["ref"] for act in value)
            case "unless", [_, _, *_]:
                value = " or ".join(f"({part})" if " and " in part or " or " in part else part for part in value)
            case _, list():
                value = " ".join(value)
        cells[name] = value or ""
    return cells


def main(site):
    count = 0
    for path in sorted(site.glob("**/*.csv")):
        records = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))[path.stem]
        assert table(path) == [flat(record) for record in records], f"{path}: not what the JSON file says"
        count += 1
    assert count, "no tables"
    print(f"ok -- {count} tables say what the JSON files beside them say")


main(pathlib.Path(sys.argv[1]))
