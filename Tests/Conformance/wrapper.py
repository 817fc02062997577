"""The generated wrappers are really run, each job in turn: what they start, how they end, what they tell node_exporter.

What a job starts is not the spec's command but a program that takes its place: it notes down the command that it was
given, which must be the spec's to the byte, and ends as it is told to. promtool judges the metrics that come of it.
"""

from __future__ import annotations

import fcntl
import io
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import specs
from report import ROOT, Ran, Report, given_paths, run, shown

#: Stands for the shell that runs a job's command; it writes what it makes where that is below the folder it runs in.
SHELL = r"""#!/bin/sh
printf '%s' "$2" >"$STAGE/command"
printf '%s' "${BACKUP_FILE:-}" >"$STAGE/file"
case "${BACKUP_FILE:-}" in
  '' | /* | *..* | *[!A-Za-z0-9/._-]* | */) ;;
  *)
    /bin/mkdir -p "$(/usr/bin/dirname "$BACKUP_FILE")"
    printf 'twelve bytes' >"$BACKUP_FILE"
    ;;
esac
case "$MODE" in
  fails) exit 3 ;;
  hangs) exec /bin/sleep 60 ;;
esac
/bin/date -u +%Y-%m-%dT%H:%M:%SZ
"""
#: Stands for `timeout`, notes down the limit, and has the real one wait one second where the command is to hang.
TIMEOUT = r"""#!/bin/sh
[ "$1" = -k ] || exit 99
printf '%s' "$3" >"$STAGE/limit"
kill=$2 limit=$3
shift 3
if [ "$MODE" = hangs ]; then limit=1; fi
exec /usr/bin/timeout -k "$kill" "$limit" "$@"
"""

#: A wrapper to break, and the job of it to run.
SAMPLE = ROOT / "generated" / "systems" / "kessan" / "cron" / "kessan.sh"
SAMPLE_JOB = "database.nightly"
#: FAULT: what is replaced in the wrapper, what by, and words of the check that must fail of it.
FAULTS = {
    "changes the command": (
        'sh -c "$command" 9>/dev/null || code=',
        'sh -c "$command " 9>/dev/null || code=',
        "runs the spec's command",
    ),
    "forgets its success": (
        """{ sed -n "s/^${succeeded}{.*} //p" "$file" 2>/dev/null || true; }""",
        "true",
        "remembers its success",
    ),
    "forgets the lock": ("if ! flock -n 9; then", "if false; then", "is left out while it runs"),
    "leaves out the help": (r"# HELP %s %s\n", r"# %s %s\n", "promtool check metrics"),
    "misspells a type": ("# TYPE %s gauge", "# TYPE %s guage", "promtool check metrics"),
    "runs in any timezone": ("  code=78\n", '  code=0; sh -c "$command"\n', "in another timezone"),
    "swallows failures": ('\nexit "$code"\n', "\nexit 0\n", "ends with 3"),
}


class Stage:
    """A host for wrappers: folders for metrics and locks, and programs that take the place of a job's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.metrics = folder / "metrics"
        self.locks = folder / "locks"
        self.work = folder / "work"
        programs = folder / "bin"
        for made in (self.metrics, self.locks, self.work, programs):
            made.mkdir(parents=True)
        for name, text in (("sh", SHELL), ("timeout", TIMEOUT)):
            (programs / name).write_text(text)
            (programs / name).chmod(0o755)
        self.environment = {
            "PATH": f"{programs}:/usr/bin:/bin",
            "STAGE": str(folder),
            "HOLDFAST_TEXTFILE_DIR": str(self.metrics),
            "HOLDFAST_LOCK_DIR": str(self.locks),
            "HOLDFAST_WORKDIR": str(self.work),
            "HOLDFAST_SETTINGS": "/nonexistent",
            "HOLDFAST_ANY_ZONE": "1",
        }

    def run(self, script: Path, job: str, mode: str, **more: str) -> Ran:
        """One run of a job."""
        for noted in ("command", "file", "limit"):
            (self.folder / noted).unlink(missing_ok=True)
        return run(["/bin/sh", script, job], env={**self.environment, "MODE": mode, **more}, seconds=30)

    def noted(self, name: str) -> str | None:
        """What the programs noted down; nothing where they were not started."""
        file = self.folder / name
        # A job's command may hold line ends of every kind.
        return file.read_bytes().decode() if file.exists() else None

    def series(self, job: str) -> dict[str, float]:
        """Each series that a job's files hold, with its value."""
        found = {}
        for file in sorted(self.metrics.glob(f"*_{job}*.prom")):
            for line in file.read_text().splitlines():
                if line and not line.startswith("#"):
                    name, _, value = line.rpartition(" ")
                    found[name] = float(value)
        return found

    def value(self, job: str, word: str) -> set[float]:
        """The values of a job's series of a metric, by a word of its name."""
        return {value for name, value in self.series(job).items() if word in name.partition("{")[0]}


def jobs(script: Path) -> list[str]:
    """The words that a wrapper takes."""
    choice = script.read_text().partition('case "$job" in\n')[2].partition("\nesac\n")[0]
    return re.findall(r"^  ([a-z][a-z0-9.:-]*)\)$", choice, re.M)


def purpose(job: str) -> str:
    """What a job is for, by its word."""
    head, colon, _ = job.partition(":")
    return head if colon and head in ("verify", "drill", "poll") else "backup"


def commands(spec: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The jobs that a spec writes commands for, and the commands."""
    for name, component in (spec.get("components") or {}).items():
        for level, backup in (component.get("backups") or {}).items():
            if "run" in backup:
                yield f"{name}.{level}", backup["run"]
            if isinstance(backup.get("verify"), dict) and "run" in backup["verify"]:
                yield f"verify:{name}.{level}", backup["verify"]["run"]
    for kind, word in (("jobs", "job"), ("drills", "drill")):
        for name, clause in (spec.get(kind) or {}).items():
            if "run" in clause:
                yield f"{word}:{name}", clause["run"]


def judge_success(report: Report, stage: Stage, script: Path, job: str, command: str | None) -> None:
    """A run that succeeds runs the spec's command under a limit and tells when, and that it did."""
    begin = int(time.time())
    ran = stage.run(script, job, "works")
    subject = f"{shown(script)} {job}"
    report.check(f"{subject}: succeeds", ran.code == 0, ran.output)
    if command is not None:
        given = stage.noted("command")
        report.check(f"{subject}: runs the spec's command", given == command, repr(given))
    limit = stage.noted("limit") or ""
    report.check(f"{subject}: has a limit of a minute at least", limit.isdigit() and int(limit) >= 60, limit)
    word = {"verify": "last_verified_timestamp", "drill": "drill_last_success"}.get(purpose(job), "last_success")
    times = stage.value(job, word)
    report.check(
        f"{subject}: tells when it succeeded",
        bool(times) and all(begin - 1 <= moment <= time.time() + 1 for moment in times),
        str(stage.series(job)),
    )
    if purpose(job) != "poll":
        report.check(f"{subject}: tells that it succeeded", stage.value(job, "exit_code") == {0}, str(stage.series(job)))
    made = stage.noted("file")
    if made and (stage.work / made).is_file():
        report.check(f"{subject}: tells how much it wrote", stage.value(job, "size_bytes") == {12})
    for file in sorted(stage.metrics.glob(f"holdfast_*_{job}.*prom")):
        ran = run(["promtool", "check", "metrics"], stdin=file.read_text())
        report.check(f"{subject}: promtool check metrics < {file.name}", ran.code == 0, ran.output)


def judge_ends(report: Report, stage: Stage, script: Path, job: str) -> None:
    """A run that fails, hangs or finds another one going ends so that its caller and its metrics say it."""
    subject = f"{shown(script)} {job}"
    word = {"verify": "last_verified_timestamp", "drill": "drill_last_success"}.get(purpose(job), "last_success")
    success = stage.value(job, word)
    for mode, code in (("fails", 3), ("hangs", 124)):
        ran = stage.run(script, job, mode)
        told = stage.value(job, "exit_code")
        held = ran.code == code and told == ({code} if purpose(job) != "poll" else set())
        report.check(f"{subject}: ends with {code} where it {mode}", held, f"{ran.code} {told}\n{ran.output}")
        report.check(f"{subject}: remembers its success where it {mode}", stage.value(job, word) == success)
    before = stage.series(job)
    locks = list(stage.locks.glob(f"*_{job}.lock"))
    with locks[0].open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        ran = stage.run(script, job, "works")
    left = ran.code == 75 and stage.noted("command") is None and stage.series(job) == before
    report.check(f"{subject}: is left out while it runs", left, f"{ran.code}\n{ran.output}")


def judge_zone(report: Report, stage: Stage, script: Path, job: str) -> None:
    """On a host in a timezone that is nobody's, nothing runs; a word that is no job is refused."""
    ran = stage.run(script, job, "works", HOLDFAST_ANY_ZONE="0", TZ="XYZ-13:37")
    still = ran.code == 78 and stage.noted("command") is None
    report.check(f"{shown(script)}: runs nothing in another timezone", still, f"{ran.code}\n{ran.output}")
    for word in ("", "no-such-job", "*", f"{job} "):
        ran = stage.run(script, word, "works")
        refused = ran.code == 64 and stage.noted("command") is None
        report.check(f"{shown(script)}: {word!r} is no job", refused, f"{ran.code}\n{ran.output}")


def judge_script(report: Report, script: Path) -> None:
    """A wrapper with all its jobs."""
    known = dict(commands(specs.of(script)))
    words = jobs(script)
    report.check(f"{shown(script)}: has jobs", bool(words))
    with tempfile.TemporaryDirectory() as scratch:
        stage = Stage(Path(scratch) / "stage")
        for job in words:
            command = known.get(job)
            written = purpose(job) == "poll" or command is not None
            report.check(f"{shown(script)} {job}: stands in the spec", written)
            judge_success(report, stage, script, job, command)
            judge_ends(report, stage, script, job)
        if words:
            judge_zone(report, stage, script, words[0])


def failures(script: Path, job: str, command: str) -> list[str]:
    """The checks that a wrapper's job fails."""
    trial = Report(io.StringIO())
    with tempfile.TemporaryDirectory() as scratch:
        stage = Stage(Path(scratch) / "stage")
        judge_success(trial, stage, script, job, command)
        judge_ends(trial, stage, script, job)
        judge_zone(trial, stage, script, job)
    assert isinstance(trial.out, io.StringIO)
    return [line for line in trial.out.getvalue().splitlines() if line.startswith("FAIL")]


def broken(text: str, old: str, new: str) -> str:
    """A wrapper with one thing in it replaced, which must stand in it once."""
    if text.count(old) != 1:
        raise ValueError(f"{old!r} stands {text.count(old)} times in the wrapper")
    return text.replace(old, new)


def judge_broken(report: Report, fault: str, old: str, new: str, check: str) -> None:
    """A wrapper broken on purpose fails the check that would say so, which it passed before."""
    text = SAMPLE.read_text()
    command = dict(commands(specs.of(SAMPLE)))[SAMPLE_JOB]
    with tempfile.TemporaryDirectory() as scratch:
        script = Path(scratch) / SAMPLE.name
        script.write_text(broken(text, old, new))
        failed = failures(script, SAMPLE_JOB, command)
    bites = any(check in line for line in failed)
    report.check(f"a wrapper that {fault}: refused", bites, "\n".join(failed) or "all passed")


def judge_samples(report: Report) -> None:
    """A generated wrapper, whole and then broken in each way."""
    command = dict(commands(specs.of(SAMPLE)))[SAMPLE_JOB]
    failed = failures(SAMPLE, SAMPLE_JOB, command)
    report.check(f"{shown(SAMPLE)} {SAMPLE_JOB}: passes before it is broken", not failed, "\n".join(failed))
    report.together(
        [
            partial(judge_broken, fault=fault, old=old, new=new, check=check)
            for fault, (old, new, check) in FAULTS.items()
        ]
    )


def judge(report: Report, scripts: list[Path]) -> None:
    """Samples, then the wrappers given."""
    report.heading("the wrappers, run", f"sh of {shutil.which('sh')}")
    judge_samples(report)
    report.together([partial(judge_script, script=script) for script in scripts])


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
