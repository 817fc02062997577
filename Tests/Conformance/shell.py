"""shellcheck judges the generated scripts and the commands in the runbooks; sh reads each without running it."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from report import SAMPLES, Report, given_paths, run, shown

FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>`{3,}|~{3,})(?P<language>sh|bash|shell)\b[^\n]*\n(?P<code>.*?)^ *(?P=fence)[ ]*$",
    re.M | re.S,
)

#: What a command taken out of its runbook cannot know: variables that the reader is asked for (SC2154), and a folder
#: change that the reader sees fail (SC2164).
IN_RUNBOOKS = "SC2154,SC2164"


def fences(markdown: str) -> list[tuple[int, str, str]]:
    """Each shell fence of a document: its line, its shell and its commands without the indentation of its list."""
    found = []
    for match in FENCE.finditer(markdown):
        line = markdown.count("\n", 0, match.start()) + 1
        code = re.sub(rf"^ {{0,{len(match['indent'])}}}", "", match["code"], flags=re.M)
        found.append((line, "bash" if match["language"] == "bash" else "sh", code))
    return found


def judge_script(report: Report, path: Path) -> None:
    """A script by itself: POSIX, executable by its first line, and without a remark."""
    text = path.read_text()
    report.check(f"{shown(path)}: starts with #!/bin/sh", text.startswith("#!/bin/sh\n"), text[:80])
    ran = run(["shellcheck", "--severity=style", "--format=gcc", path])
    report.check(f"{shown(path)}: shellcheck", ran.code == 0, ran.output)
    ran = run(["sh", "-n", path])
    report.check(f"{shown(path)}: sh -n", ran.code == 0, ran.output)


def judge_runbook(report: Report, path: Path) -> None:
    """Every shell fence of a runbook."""
    for line, shell, code in fences(path.read_text()):
        subject = f"{shown(path)}:{line}: shellcheck"
        ran = run(
            ["shellcheck", f"--shell={shell}", "--severity=warning", f"--exclude={IN_RUNBOOKS}", "--format=gcc", "-"],
            stdin=code,
        )
        report.check(subject, ran.code == 0, ran.output + "\n" + code)


def judge_broken(report: Report, path: Path) -> None:
    """A script or runbook broken on purpose is refused."""
    trial = Report(io.StringIO())
    (judge_runbook if path.suffix == ".md" else judge_script)(trial, path)
    report.check(f"{shown(path)}: refused", trial.failed > 0, "was accepted, so this check does not bite")


def judge(report: Report, scripts: list[Path], runbooks: list[Path]) -> None:
    """Samples, then the scripts and runbooks given."""
    version = run(["shellcheck", "--version"]).output
    report.heading("shellcheck", " ".join(re.findall(r"version: (\S+)", version)))
    broken = sorted((SAMPLES / "shell" / "broken").iterdir())
    report.check("there are scripts broken on purpose", len(broken) >= 4)
    for path in broken:
        judge_broken(report, path)
    for path in [SAMPLES / "cron" / "good" / "orders-database-nightly.sh", *scripts]:
        judge_script(report, path)
    for path in [*sorted((SAMPLES / "markdown" / "good").glob("*.md")), *runbooks]:
        judge_runbook(report, path)


if __name__ == "__main__":
    whole = Report()
    given = given_paths()
    judge(whole, [p for p in given if p.suffix == ".sh"], [p for p in given if p.suffix == ".md"])
    sys.exit(whole.close())
