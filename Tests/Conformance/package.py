"""SwiftPM judges the plugins: packages that use them are built for real.

`Tests/Samples/Plugin` has a package whose specs hold, which must be built, and one with a promise that cannot hold,
whose build must fail with the finding. The command plugin is run in the first, and over the program of
`Tests/Samples/Estate`. All are built in one folder under `.tools`, so that Holdfast itself is compiled once.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from report import ROOT, TOOLS, Ran, Report, run

SAMPLES = ROOT / "Tests" / "Samples"
SOUND = SAMPLES / "Plugin" / "sound"
BROKEN = SAMPLES / "Plugin" / "broken"
ESTATE = SAMPLES / "Estate"
SCRATCH = TOOLS / "packages"
FINDING = (
    "error[unachievable-rpo]: `database` can lose 5m when its instance or zone is lost, "
    "or its data is wrong, but promises 1m"
)


def swift(verb: str, package: Path, *arguments: str) -> Ran:
    """One command of SwiftPM in a package; from clean it compiles the whole of Holdfast."""
    ran = run(
        ["swift", verb, "--package-path", package, "--scratch-path", SCRATCH, *arguments],
        cwd=package,
        seconds=3600,
    )
    return Ran(ran.code, "\n".join(ran.output.splitlines()[-30:]))


def judge(report: Report) -> None:
    """Builds the samples, and asks the command plugin."""
    report.heading("swift", run(["swift", "--version"]).output.splitlines()[0])
    sound = swift("build", SOUND)
    report.check("a package whose specs hold is built", sound.code == 0, sound.output)
    broken = swift("build", BROKEN)
    report.refused("a package with a broken promise is not built", broken, FINDING, "orders.yaml:11:7")
    check = swift("package", SOUND, "holdfast", "check")
    report.check("`swift package holdfast check` passes what holds", check.code == 0, check.output)
    report.check("it reads the folder specs of the package", check.said("in 1 file", "specs/orders.yaml"), check.output)
    check = swift("package", BROKEN, "holdfast", "check", "--format", "line")
    report.refused("`swift package holdfast check` fails for a broken promise", check, FINDING)
    # SwiftPM itself ends with 1 whenever a plugin has failed, and says how that ended.
    report.check("it ends as `holdfast` ends", check.said("ended with exit code 1"), check.output)
    named = swift("package", SOUND, "holdfast", "check", "nowhere.yaml")
    report.refused("a path that is named is the one that is read", named, "cannot read nowhere.yaml", "exit code 2")
    estate = swift("package", ESTATE, "holdfast", "--estate", "estate", "check", "--format", "line")
    report.refused("`--estate` builds the package's own program, and runs it", estate, FINDING, "Orders.swift:9:9")
    for package in (SOUND, BROKEN, ESTATE):
        (package / "Package.resolved").unlink(missing_ok=True)
        shutil.rmtree(package / ".build", ignore_errors=True)


if __name__ == "__main__":
    REPORT = Report()
    judge(REPORT)
    raise SystemExit(REPORT.close())
