"""What the judges say, in one form: a line a check, and a count at the end."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
TOOLS = ROOT / ".tools"
SAMPLES = HERE / "samples"


@dataclass(frozen=True)
class Ran:
    """A program's end: its exit code and all that it printed."""

    code: int
    output: str

    def said(self, *words: str) -> bool:
        """Whether each of these stands in the output, whatever the case and wherever lines were broken."""
        flat = " ".join(self.output.replace("│", " ").split()).lower()
        return all(word.lower() in flat for word in words)


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stdin: str | None = None,
    seconds: float = 300,
) -> Ran:
    """Runs a program to its end; one that is missing or does not end in time has failed."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
        )
    except FileNotFoundError:
        return Ran(127, f"{command[0]} is not installed: run Tests/Conformance/install")
    except subprocess.TimeoutExpired:
        return Ran(124, f"did not end within {seconds:g} s")
    return Ran(done.returncode, done.stdout)


class Report:
    """The verdicts so far."""

    def __init__(self, out: TextIO = sys.stdout) -> None:
        self.out = out
        self.passed = 0
        self.failed = 0
        self.started = time.monotonic()

    def heading(self, program: str, version: str) -> None:
        """Names the program that judges the checks that follow."""
        print(f"\n== {program} ({' '.join(version.split())})", file=self.out, flush=True)

    def check(self, subject: str, holds: bool, detail: str = "") -> bool:
        """One check's verdict; `detail` is shown where it failed."""
        if holds:
            self.passed += 1
            print(f"ok   {subject}", file=self.out, flush=True)
        else:
            self.failed += 1
            print(f"FAIL {subject}", file=self.out, flush=True)
            for line in detail.rstrip().splitlines()[:40]:
                print(f"     | {line}", file=self.out, flush=True)
        return holds

    def refused(self, subject: str, ran: Ran, *words: str) -> bool:
        """A check that a broken sample was refused, and for the reason expected."""
        if ran.code in (124, 127):
            return self.check(subject, False, ran.output)
        if ran.code == 0:
            return self.check(subject, False, "was accepted, so this check does not bite\n" + ran.output)
        return self.check(subject, ran.said(*words), f"was refused, but not for {words}\n{ran.output}")

    def together(self, jobs: Sequence[Callable[[Report], None]]) -> None:
        """Runs judges beside each other, a processor each, and reports them in the order given."""

        def apart(job: Callable[[Report], None]) -> Report:
            report = Report(io.StringIO())
            try:
                job(report)
            except Exception:  # a judge that broke has not passed, and must not hide the others
                report.check("the judge itself", False, traceback.format_exc())
            return report

        with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
            for report in pool.map(apart, jobs):
                self.passed += report.passed
                self.failed += report.failed
                assert isinstance(report.out, io.StringIO)
                print(report.out.getvalue(), end="", file=self.out, flush=True)

    def close(self) -> int:
        """Prints the count and gives the exit code; a run that checked nothing has failed."""
        if self.passed + self.failed == 0:
            self.check("something was checked", False)
        print(f"\n{time.monotonic() - self.started:.0f} s", file=self.out)
        print(f"{self.passed} passed, {self.failed} failed", file=self.out, flush=True)
        return 1 if self.failed else 0


def shown(path: Path) -> str:
    """A path as a reader of the report knows it."""
    try:
        return str(path.resolve().relative_to(ROOT))
    except ValueError:
        return str(path)


def given_paths() -> list[Path]:
    """The paths on a judge's command line; a missing one ends the run."""
    paths = [Path(argument).resolve() for argument in sys.argv[1:]]
    for path in paths:
        if not path.exists():
            sys.exit(f"{path} does not exist")
    return paths
