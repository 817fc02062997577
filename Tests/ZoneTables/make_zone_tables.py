"""Writes Sources/Quantities/Zones/ZoneTable+AREA.swift and Tests/QuantitiesTests/ZoneSamples.swift.

The rows are every IANA name, links included, with the POSIX rule that ends its compiled file: the rule in force for
all years after the last change on record. The samples are offsets that Python's zoneinfo computes from the same data,
around every change from 2026 to 2030, so that the Swift arithmetic is judged by another program.

To renew, raise the pinned version and run from the root of the repository:

    python3 -m venv /tmp/zones && /tmp/zones/bin/pip install tzdata==2026.6
    /tmp/zones/bin/python Tests/ZoneTables/make_zone_tables.py
"""

import datetime
import importlib.resources
import pathlib
import zoneinfo

import tzdata

PINNED = "2026.6"
SAMPLED = """UTC Europe/Berlin Europe/London Europe/Dublin Europe/Lisbon Europe/Athens Europe/Moscow Europe/Chisinau
Europe/Istanbul America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage
America/Halifax America/St_Johns America/Sao_Paulo America/Santiago America/Havana America/Asuncion America/Nuuk
America/Scoresbysund America/Mexico_City US/Eastern Asia/Tokyo Asia/Kolkata Asia/Kathmandu Asia/Beirut Asia/Jerusalem
Asia/Tehran Africa/Cairo Africa/Johannesburg Antarctica/Troll Australia/Sydney Australia/Adelaide Australia/Lord_Howe
Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Easter Atlantic/Azores""".split()
# Each file holds a stretch of the names in byte order: it is called after its largest area, and begins with these letters.
STRETCHES = {"Africa": "Africa/", "America": "America/", "Asia": "Antarctica/", "Europe": "Brazil/", "Pacific": "GB"}


def footer(name):
    path = importlib.resources.files("tzdata.zoneinfo").joinpath(*name.split("/"))
    return path.read_bytes().rstrip(b"\n").rsplit(b"\n", 1)[1].decode()


def changes(zone):
    """The seconds of 2026 to 2030 at which the offset of `zone` changes."""
    step = 6 * 3600
    first = int(datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc).timestamp())
    last = int(datetime.datetime(2031, 1, 1, tzinfo=datetime.timezone.utc).timestamp())
    for low in range(first, last, step):
        high = low + step
        if offset(zone, low) == offset(zone, high):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset(zone, middle) == offset(zone, low) else (low, middle)
        yield high


def offset(zone, second):
    moment = datetime.datetime.fromtimestamp(second, zone)
    return int(moment.utcoffset().total_seconds())


def main():
    assert tzdata.__version__ == PINNED, f"install tzdata=={PINNED}, this is {tzdata.__version__}"
    zoneinfo.reset_tzpath([])
    names = sorted(importlib.resources.files("tzdata").joinpath("zones").read_text().split())
    names.remove("Factory")
    head = f"// Made by Tests/ZoneTables/make_zone_tables.py from the IANA data {tzdata.IANA_VERSION} (public domain).\n\n"
    ends = [*list(STRETCHES.values())[1:], "~"]
    for (area, first), end in zip(STRETCHES.items(), ends, strict=True):
        stretch = [name for name in names if first <= name < end]
        text = head + "extension ZoneTable {\n"
        text += f"  /// The lines from `{stretch[0]}` to `{stretch[-1]}`.\n"
        text += f'  static let {area.lower()}: StaticString = """\n'
        text += "".join(f"    {name} {footer(name)}\n" for name in stretch)
        text += '\n    """\n}\n'
        pathlib.Path(f"Sources/Quantities/Zones/ZoneTable+{area}.swift").write_text(text)

    lines = []
    for name in SAMPLED:
        zone = zoneinfo.ZoneInfo(name)
        marks = {int(datetime.datetime(2026, m, 15, 12, tzinfo=datetime.timezone.utc).timestamp()) for m in (1, 7)}
        for change in changes(zone):
            marks |= {change - 1, change, change + 3600}
        lines += [f"{name} {mark} {offset(zone, mark)}" for mark in sorted(marks)]
    samples = head + "/// Lines of a zone's name, a second since 1970, and the offset that Python's zoneinfo gives there.\n"
    samples += 'let zoneSamples = """\n' + "".join(f"  {line}\n" for line in lines) + '  """\n'
    pathlib.Path("Tests/QuantitiesTests/ZoneSamples.swift").write_text(samples)

    now = int(datetime.datetime(2026, 12, 1, tzinfo=datetime.timezone.utc).timestamp())
    for name in names:
        # Zones whose recorded changes after today are not what their rule says: the limits to document.
        zone, rule = zoneinfo.ZoneInfo(name), footer(name)
        if "," not in rule and len({offset(zone, now + day * 86400) for day in range(0, 1500, 5)}) > 1:
            print("leaves its rule after 2026-12-01:", name, rule)


main()
