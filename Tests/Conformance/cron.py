"""Debian's cron judges the generated tables, and an oracle judges when schedules run.

`crontab -n` is cron's own parser on a user's table, so the user's name that a table in `/etc/cron.d` carries is taken
out first; what cron asks of that folder's files beyond their lines is checked here.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import oracle
from report import ROOT, SAMPLES, Ran, Report, given_paths, run, shown

START = datetime(2026, 1, 1, tzinfo=UTC)
END = datetime(2030, 1, 1, tzinfo=UTC)
#: More runs than this are looked at in windows around the clock changes instead of all.
MOST = 2_000

PHRASES = [
    "every 15m", "every 7m", "every 30m", "every 45m", "every 1h", "every 90m", "every 2h", "every 5h", "every 6h",
    "every 12h", "every 1d", "hourly :10", "hourly :00", "hourly :59", "daily 00:00", "daily 01:30", "daily 02:00",
    "daily 02:30", "daily 03:00", "daily 23:59", "weekly Sun 02:30", "weekly Mon,Thu 04:15", "weekly Mon,Tue,Wed,Thu,Fri 22:00",
    "weekly Sat 01:30", "monthly 1 04:00", "monthly 15 02:30", "monthly 29 05:00", "monthly 31 05:00",
    "monthly last 23:00", "monthly first Sun 04:00", "monthly second Tue 12:00", "monthly third Sun 02:30",
    "monthly fourth Fri 18:45", "monthly last Sun 01:30", "monthly last Sun 02:30", "monthly last Fri 17:00",
    "quarterly 1 04:00", "quarterly first Mon 06:00", "quarterly last 23:30", "yearly Jan 1 05:00",
    "yearly Feb 29 05:00", "yearly Dec 31 23:00", "yearly Oct last Sun 01:15",
    "0 2 * * *", "30 2 * * *", "30 1 * * *", "*/15 * * * *", "*/20 2 * * *", "5,35 1-3 * * *", "0 */6 * * *",
    "0 3 * * 0", "0 3 * * 7", "0 3 1 * *", "0 3 1-7 * 0", "0 3 13 * 5", "0 3 */2 * 1", "0 3 * */3 sun",
    "15 10 29 2 *", "0 0 1 jan *", "10-50/20 4 * * mon-fri", "0 22 * * 1-5", "0 0 31 * *",
]  # fmt: skip
ZONES = ["UTC", "Europe/Dublin", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "Asia/Kolkata"]

#: Expressions of systemd that mean what the cron beside them means, in a zone whose clocks never change.
SYSTEMD_PAIRS = [
    ("0 2 * * *", "*-*-* 02:00:00"),
    ("*/15 * * * *", "*:0/15"),
    ("0 3 * * 0", "Sun *-*-* 03:00:00"),
    ("30 4 1 */3 *", "*-1/3-01 04:30:00"),
    ("15 10 29 2 *", "*-02-29 10:15:00"),
    ("10-50/20 4 * * mon-fri", "Mon..Fri *-*-* 04:10/20:00"),
    ("monthly last 23:00", "*-*~01 23:00:00"),
    ("monthly first Sun 04:00", "Sun *-*-1..7 04:00:00"),
]


def user_table(system_table: str) -> str:
    """A table of `/etc/cron.d` as one user's: without the user's name in the sixth place."""
    entry = re.compile(r"^(\s*(?:@\w+|(?:\S+\s+){4}\S+)\s+)(\S+)\s+(.*)$")
    lines = []
    for line in system_table.split("\n"):
        assignment = re.match(r"^\s*(#|$|[A-Za-z_\"'][\w\"']*\s*=)", line)
        match = None if assignment else entry.match(line)
        lines.append(match[1] + match[3] if match else line)
    return "\n".join(lines)


def parse(table: str) -> Ran:
    """What Debian's cron says of a user's table; nothing is installed."""
    with tempfile.NamedTemporaryFile("w", suffix=".crontab") as file:
        file.write(table)
        file.flush()
        return run(["crontab", "-n", file.name])


def complaints(path: Path) -> list[str]:
    """What cron would hold against a file in `/etc/cron.d` before it read a line, and against its users."""
    text = path.read_text()
    # Debian's parser lets `31-1` and `0#1` pass and never runs them as meant, so the fields are read strictly too.
    found = []
    if not re.fullmatch(r"[A-Za-z0-9_-]+", path.name):
        found.append(f"cron skips a file of the name {path.name}")
    if not text.endswith("\n"):
        found.append("the last line has no end, so cron ignores it")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > 998:
            found.append(f"line {number}: cron cuts a command after 998 characters")
        entry = re.match(r"^\s*(?:@\w+|(?:[\d*][\w*,/-]*\s+){2}(?:\S+\s+){3})\s*(\S+)\s+(.*)$", line)
        if entry and not re.fullmatch(r"[a-z_][a-z0-9_-]*", entry[1]):
            found.append(f"line {number}: {entry[1]!r} stands where the user's name belongs")
        if entry and not line.lstrip().startswith("@"):
            try:
                oracle.cron(" ".join(line.split()[:5]))
            except ValueError as error:
                found.append(f"line {number}: cron takes this to mean something else: {error}")
        if entry and re.search(r"(?<!\\)%", entry[2]):
            found.append(f"line {number}: a bare % ends the command and feeds the rest to it")
    return found


def judge_table(report: Report, path: Path) -> None:
    """A generated table is accepted whole, and every script that it names is there."""
    ran = parse(user_table(path.read_text()))
    report.check(f"{shown(path)}: crontab -n", ran.code == 0, ran.output)
    wrong = complaints(path)
    report.check(f"{shown(path)}: fit for /etc/cron.d", not wrong, "\n".join(wrong))
    scripts = {name for name in re.findall(r"[\w.-]+\.sh\b", path.read_text())}
    absent = sorted(name for name in scripts if not (path.parent / name).exists())
    report.check(f"{shown(path)}: its scripts are beside it", not absent, "\n".join(absent))


def systemd_runs(expression: str, count: int, base: datetime) -> list[datetime]:
    """The next runs that systemd itself computes."""
    ran = run(
        [
            "systemd-analyze",
            "calendar",
            f"--iterations={count}",
            f"--base-time={base:%Y-%m-%d %H:%M:%S} UTC",
            expression,
        ],
        env={"TZ": "UTC", "LC_ALL": "C"},
    )
    if ran.code != 0:
        raise ValueError(ran.output)
    found = re.findall(
        r"(?:Next elapse|Iteration #\d+|Iter\. #\d+): \w+ (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC", ran.output
    )
    return [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in found]


def judge_oracle(report: Report) -> None:
    """The oracle and systemd, which know nothing of each other, agree where clocks never change."""
    for text, expression in SYSTEMD_PAIRS:
        expected = list(oracle.phrase(text).runs(START, END, ZoneInfo("UTC")))[:200]
        try:
            seen = systemd_runs(expression, len(expected), START - timedelta(seconds=1))
        except ValueError as error:
            report.check(f"oracle: {text} = {expression}", False, str(error))
            continue
        report.check(f"oracle: {text} = {expression}", seen == expected, first_difference(expected, seen))
    dublin = ZoneInfo("Europe/Dublin")
    year = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
    skipped = [m for m in oracle.phrase("daily 01:30").runs(*year, dublin) if m.month == 3 and m.day == 29]
    repeated = [m for m in oracle.phrase("daily 01:30").runs(*year, dublin) if m.month == 10 and m.day == 25]
    both = [m for m in oracle.cron("*/30 * * * *").runs(*year, dublin) if m.month == 10 and m.day == 25]
    report.check("oracle: a skipped time runs at the change", [m.hour * 60 + m.minute for m in skipped] == [60])
    report.check(
        "oracle: a repeated time runs once, the first time", [(m.hour, m.minute) for m in repeated] == [(0, 30)]
    )
    report.check("oracle: what follows the clock runs in both hours", len(both) == 48)
    friday = list(oracle.cron("0 3 13 * 5").runs(*year, ZoneInfo("UTC")))
    report.check("oracle: day fields join by or", len(friday) == 52 + 12 - 3, str(len(friday)))
    guarded = list(oracle.cron("0 4 1-7 * *", frozenset({6})).runs(*year, ZoneInfo("UTC")))
    first = list(oracle.phrase("monthly first Sun 04:00").runs(*year, ZoneInfo("UTC")))
    forgetful = SAMPLES / "cron-compilers" / "forgets-clock-changes"
    for zone, passes in (("UTC", True), ("Europe/Dublin", False)):
        trial = Report(io.StringIO())
        judge_schedule(trial, forgetful, "daily 02:30", zone)
        verdict = "accepted" if passes else "refused"
        report.check(
            f"oracle: a compiler that forgets clock changes is {verdict} in {zone}", passes == (trial.failed == 0)
        )
    report.check("oracle: a guard narrows days to the first Sunday", guarded == first and len(first) == 12)


def first_difference(expected: list[datetime], seen: list[datetime]) -> str:
    """Where two lists of runs part."""
    for index, (a, b) in enumerate(zip(expected, seen)):
        if a != b:
            return f"run {index + 1}: expected {a.isoformat()}, got {b.isoformat()}"
    return f"expected {len(expected)} runs, got {len(seen)}"


def windows(zone: ZoneInfo, dense: bool) -> list[tuple[datetime, datetime]]:
    """The stretches of time in which runs are compared: all four years, or three days around each clock change."""
    if not dense:
        return [(START, END)]
    changes = [START]
    moment = START
    while moment < END:
        if moment.astimezone(zone).utcoffset() != (moment + timedelta(hours=6)).astimezone(zone).utcoffset():
            changes.append(moment)
        moment += timedelta(hours=6)
    return [(change - timedelta(days=1), change + timedelta(days=2)) for change in changes]


# What `holdfast schedule --format json` writes is read here and nowhere else.


def told(holdfast: Path, phrase: str, zone: str, start: datetime, count: int) -> dict[str, Any]:
    """The compiler's answer for a schedule."""
    done = subprocess.run(
        [
            str(holdfast), "schedule", phrase, "--timezone", zone, "--from", f"{start:%Y-%m-%dT%H:%M:%SZ}",
            "--count", str(count), "--format", "json",
        ],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    if done.returncode != 0:
        raise ValueError(done.stdout + done.stderr)
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def told_runs(document: dict[str, Any]) -> list[datetime]:
    """The runs in an answer, in UTC."""
    return [datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC) for text in document["runs"]]


def told_dialect(document: dict[str, Any], name: str) -> tuple[str, frozenset[int], int] | None:
    """A dialect's form, the weekdays of its guard, Monday 0, and how many last days of a month the guard lets pass."""
    entry = document["dialects"][name]
    if "refused" in entry:
        return None
    guard = entry["guard"] or {}
    days = guard.get("weekdays", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    return entry["text"], frozenset(oracle.WEEKDAYS.index(day.lower()) for day in days), guard.get("lastDays", 31)


def judge_schedule(report: Report, holdfast: Path, phrase: str, zone_name: str) -> None:
    """One schedule in one zone: the compiler's runs, its cron form and its systemd form against the oracle."""
    zone = ZoneInfo(zone_name)
    schedule = oracle.phrase(phrase)
    days = sum(schedule.on((START + timedelta(days=n)).date()) for n in range(1461))
    subject = f"{phrase} in {zone_name}"
    try:
        document: dict[str, Any] = {}
        for start, end in windows(zone, days * len(schedule.minutes) > MOST):
            expected = list(schedule.runs(start, end, zone))
            document = told(holdfast, phrase, zone_name, start, max(1, len(expected)))
            seen = [moment for moment in told_runs(document) if moment < end]
            if seen != expected:
                report.check(subject, False, first_difference(expected, seen))
                return
        report.check(subject, True)
        judge_dialects(report, subject, schedule, document, zone)
    except (ValueError, KeyError, subprocess.TimeoutExpired) as error:
        report.check(subject, False, repr(error) if not str(error) else str(error))


def judge_dialects(
    report: Report, subject: str, schedule: oracle.Schedule, document: dict[str, Any], zone: ZoneInfo
) -> None:
    """What the schedule was lowered to runs at the same moments."""
    end = START + timedelta(days=1461)
    if (cron_form := told_dialect(document, "cron")) is not None:
        lowered = oracle.cron(*cron_form)
        dense = max(len(schedule.minutes), len(lowered.minutes)) > 4
        stretches = windows(zone, dense)
        expected = [moment for stretch in stretches for moment in schedule.runs(*stretch, zone)]
        seen = [moment for stretch in stretches for moment in lowered.runs(*stretch, zone)]
        detail = f"{cron_form}: {first_difference(expected, seen)}"
        report.check(f"{subject}: as cron", expected == seen, detail)
        ran = parse(f"{cron_form[0]} true\n")
        report.check(f"{subject}: crontab -n", ran.code == 0, ran.output)
    if (systemd_form := told_dialect(document, "systemd")) is not None:
        # systemd skips a time that clocks skip, and runs a repeated one once: compared up to the first clock change.
        calm = next(
            (START + timedelta(days=n) for n in range(366)
             if (START + timedelta(days=n)).astimezone(zone).utcoffset() != START.astimezone(zone).utcoffset()),
            end,
        ) - timedelta(days=2)  # fmt: skip
        expected = list(schedule.runs(START, calm, zone))[:50]
        expression = re.sub(r"^OnCalendar=", "", systemd_form[0])
        seen = systemd_runs(expression, max(1, len(expected)), START - timedelta(seconds=1))
        seen = [m for m in seen if m < calm and m.astimezone(zone).weekday() in systemd_form[1]]
        report.check(f"{subject}: as systemd", expected == seen, f"{expression}: {first_difference(expected, seen)}")


def judge(report: Report, tables: list[Path], holdfast: Path | None) -> None:
    """Samples, the oracle itself, the tables, and the compiler's schedules."""
    version = run(["dpkg-query", "-W", "-f", "${Version}", "cron"]).output
    systemd = run(["systemd-analyze", "--version"]).output.splitlines()[0]
    report.heading("Debian cron, systemd-analyze and an oracle", f"cron {version}, {systemd}")
    broken = sorted((SAMPLES / "cron" / "broken").iterdir())
    report.check("there are tables broken on purpose", len(broken) >= 5)
    for path in broken:
        ran = parse(user_table(path.read_text()))
        wrong = complaints(path)
        refused = Ran(ran.code or (1 if wrong else 0), "\n".join([ran.output, *wrong]))
        report.refused(f"{shown(path)}: refused", refused)
    for path in [*sorted((SAMPLES / "cron" / "good").iterdir()), *tables]:
        if path.suffix != ".sh":
            judge_table(report, path)
    judge_oracle(report)
    if holdfast is not None:
        report.together(
            [
                partial(judge_schedule, holdfast=holdfast, phrase=phrase, zone_name=zone)
                for phrase in PHRASES
                for zone in ZONES
            ]
        )


if __name__ == "__main__":
    whole = Report()
    binary = ROOT / ".build" / "release" / "holdfast"
    judge(whole, given_paths(), binary if binary.exists() else None)
    sys.exit(whole.close())
