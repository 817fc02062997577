"""systemd judges the generated units: `systemd-analyze verify` reads them, `calendar` reads each timer's times.

When a time runs is held against the oracle in `cron.py`; here stands that systemd takes what is written, knows the
zone, and finds a service for each timer.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

from report import SAMPLES, Ran, Report, given_paths, run, shown


def settings(unit: Path, name: str) -> list[str]:
    """The values that a unit sets under a name, with `%%` as the `%` that it stands for."""
    found = re.findall(rf"^{name}=(.*)$", unit.read_text(), re.M)
    return [value.replace("%%", "%") for value in found]


def verified(unit: Path) -> Ran:
    """What systemd says of a unit among its neighbours, where the program that it starts is there.

    A unit that systemd does not understand is only warned of, so any word about these files counts.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        program = folder / "wrapper.sh"
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
        for neighbour in unit.parent.iterdir():
            if neighbour.suffix in (".service", ".timer"):
                text = re.sub(r"^ExecStart=\S+", f"ExecStart={program}", neighbour.read_text(), flags=re.M)
                (folder / neighbour.name).write_text(text)
        ran = run(["systemd-analyze", "verify", "--man=no", folder / unit.name], env={"LC_ALL": "C"}, seconds=60)
        words = [line for line in ran.output.splitlines() if scratch in line or unit.stem in line]
        return Ran(ran.code or (1 if words else 0), ran.output)


def judge_unit(report: Report, unit: Path) -> None:
    """One unit, and each time of a timer."""
    ran = verified(unit)
    report.check(f"{shown(unit)}: systemd-analyze verify", ran.code == 0, ran.output)
    if unit.suffix == ".service":
        report.check(f"{shown(unit)}: starts one program", len(settings(unit, "ExecStart")) == 1)
        return
    report.check(f"{shown(unit)}: has its service beside it", unit.with_suffix(".service").exists())
    times = settings(unit, "OnCalendar")
    report.check(f"{shown(unit)}: says when", bool(times))
    for expression in times:
        ran = run(["systemd-analyze", "calendar", "--iterations=3", expression], env={"LC_ALL": "C"})
        runs = ran.code == 0 and "Next elapse: never" not in ran.output and "Next elapse:" in ran.output
        report.check(f"{shown(unit)}: systemd-analyze calendar {expression!r}", runs, ran.output)
        # Without a zone systemd reads the host's, and a host's is anything.
        zone = re.search(r" (UTC|[A-Z][A-Za-z_]+/[A-Za-z_/+-]+)$", expression)
        report.check(f"{shown(unit)}: {expression!r} states its zone", zone is not None)


def judge_broken(report: Report, unit: Path) -> None:
    """A unit broken on purpose is refused, for the words that its first line says."""
    words = json.loads(unit.read_text().splitlines()[0].removeprefix("# refused: "))
    trial = Report(io.StringIO())
    judge_unit(trial, unit)
    assert isinstance(trial.out, io.StringIO)
    report.refused(f"{shown(unit)}: refused", Ran(1 if trial.failed else 0, trial.out.getvalue()), *words)


def judge(report: Report, units: list[Path]) -> None:
    """Samples, then the units given."""
    version = run(["systemd-analyze", "--version"]).output.splitlines()[0]
    report.heading("systemd-analyze verify and calendar", f"{version} of {shutil.which('systemd-analyze')}")
    broken = sorted(p for p in (SAMPLES / "systemd" / "broken").iterdir() if "refused" in p.read_text())
    report.check("there are units broken on purpose", len(broken) >= 5)
    for unit in broken:
        judge_broken(report, unit)
    report.check("there are units to judge", bool(units))
    for unit in [*sorted((SAMPLES / "systemd" / "good").iterdir()), *units]:
        judge_unit(report, unit)


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
