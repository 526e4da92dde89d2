"""Reads the published calendars with the icalendar package, and compares the days of their hours with the package holidays."""

import datetime
import pathlib
import sys

import holidays
import icalendar
from dateutil import rrule


def dates(event, name):
    """The local times of a property that may be there once."""
    return [time.dt for time in event[name].dts] if name in event else []


def unfolded(data):
    return data.replace(b"\r\n ", b"")


def main(folder, patrons):
    """`patrons` are `<body>=<MM-DD>`."""
    files = sorted(folder.glob("**/calendar.ics"))
    assert files, "no calendars"
    count = 0
    for path in files:
        data = path.read_bytes()
        assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r"), f"{path}: line ends"
        assert all(len(line) <= 75 for line in data.split(b"\r\n")), f"{path}: a line is too long"
        for line in data.split(b"\r\n"):
            line.decode("utf-8")
        calendar = icalendar.Calendar.from_ical(data)
        assert unfolded(calendar.to_ical(sorted=False)) == unfolded(data), f"{path}: not what icalendar would write"
        events = list(calendar.walk("VEVENT"))
        assert len({event["UID"] for event in events}) == len(events) > 0, f"{path}: events"
        for component in calendar.walk():
            assert not component.errors, f"{path}: {component.errors}"
        for event in events:
            assert event["DTSTAMP"].dt.utcoffset() == datetime.timedelta(), f"{path}: DTSTAMP"
            count += 1
            if "RRULE" not in event:
                continue
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            assert start < end and start.tzinfo.key == "Europe/Rome", f"{path}: {start}"
            rule = rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=start)
            days, excluded = [day for day in rule], dates(event, "EXDATE")
            assert days[0] == start and set(excluded) < set(days), f"{path}: what is excluded is no occurrence"
            free = holidays.country_holidays("IT", years=[start.year, start.year + 1])
            patron = patrons.get(path.parent.name)
            known = set(free) | {datetime.date.fromisoformat(f"{year}-{patron}") for year in free.years if patron}
            if len(event["RRULE"]["BYDAY"]) < 7:
                assert {day.date() for day in days} & known == {day.date() for day in excluded}, f"{path}: holidays"
            assert days[-1].year == start.year + 1, f"{path}: two years"
    print(f"ok -- {count} events of {len(files)} calendars can be read; hours leave out the public holidays")


main(pathlib.Path(sys.argv[1]), dict(pair.split("=") for pair in sys.argv[2:]))
