"""All judges over all that Holdfast writes: `suite.py [--samples-only]`.

A part of the output that is not there is a failure, as is a missing program: nothing is skipped. `--samples-only`
judges the judges alone, on samples good and broken, and needs no compiler.
"""

from __future__ import annotations

import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import alertmanager
import cron
import hostile
import layout
import lifecycle
import live
import markdown
import package
import prometheus
import pull_request
import sarif
import shell
import spec_schema
import survival
import systemd
import terraform
import wrapper
from report import ROOT, Report, run, shown

GENERATED = ROOT / "generated"
HOLDFAST = ROOT / ".build" / "release" / "holdfast"
SPECS = [ROOT / "specs" / "as-documented", ROOT / "specs" / "systems"]


@dataclass
class Artifacts:
    """The files of generated trees, by judge."""

    modules: list[Path] = field(default_factory=list)
    lifecycles: list[Path] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)
    scripts: list[Path] = field(default_factory=list)
    rules: list[Path] = field(default_factory=list)
    routes: list[Path] = field(default_factory=list)
    units: list[Path] = field(default_factory=list)
    runbooks: list[Path] = field(default_factory=list)
    commands: list[Path] = field(default_factory=list)
    hostile: list[Path] = field(default_factory=list)
    objectives: list[Path] = field(default_factory=list)

    def add(self, system: Path, *, is_hostile: bool = False) -> None:
        """Takes in one system's folder; a hostile one's commands are no commands."""
        runbooks = sorted(system.glob("*.md"))
        if is_hostile:
            self.hostile.append(system)
        else:
            self.commands += runbooks
        if (system / "terraform").is_dir():
            self.modules.append(system / "terraform")
        self.lifecycles += sorted((system / "lifecycle").glob("*.json"))
        self.tables += [p for p in sorted((system / "cron").glob("*")) if p.is_file() and p.suffix == ""]
        self.scripts += sorted(system.rglob("*.sh"))
        self.rules += sorted((system / "prometheus").glob("*.rules.yaml"))
        self.routes += sorted((system / "alertmanager").glob("*.yaml"))
        self.units += sorted(p for p in (system / "systemd").glob("*") if p.suffix in (".service", ".timer"))
        self.runbooks += runbooks
        self.objectives += sorted(system.glob("objectives.json"))


def demand(report: Report, system: Path) -> None:
    """What every system has, whatever its platforms."""
    name = system.name
    for part in ("RUNBOOK.md", f"prometheus/{name}.rules.yaml", f"prometheus/{name}.rules.test.yaml"):
        report.check(f"{shown(system)}: has {part}", (system / part).is_file())


def collect(report: Report) -> Artifacts:
    """The committed tree; it must be there, whole and fresh."""
    artifacts = Artifacts()
    report.heading("generated", "the tree that is judged")
    systems = sorted(p for p in (GENERATED / "systems").glob("*") if p.is_dir())
    report.check("generated/systems has a folder for each system", len(systems) > 0)
    for system in systems:
        demand(report, system)
        artifacts.add(system)
    for part, files in (
        ("a Terraform module", artifacts.modules),
        ("lifecycle rules", artifacts.lifecycles),
        ("a cron table", artifacts.tables),
        ("a wrapper script", artifacts.scripts),
        ("routes of alerts", artifacts.routes),
    ):
        report.check(f"generated has {part}", bool(files))
    specs = sorted((ROOT / "specs" / "as-documented").glob("*.yaml"))
    for spec in specs:
        findings = GENERATED / "as-documented" / f"{spec.stem}.findings.txt"
        report.check(f"{shown(findings)} is there", findings.is_file() and findings.stat().st_size > 0)
    ran = run([HOLDFAST, "build", "specs/systems", "--output", "generated", "--check"], cwd=ROOT)
    report.check("generated is what specs/systems gives today", ran.code == 0, ran.output)
    return artifacts


def main() -> int:
    """Runs every judge and gives the exit code."""
    samples_only = sys.argv[1:] == ["--samples-only"]
    if sys.argv[1:] and not samples_only:
        sys.exit(__doc__)
    report = Report()
    with tempfile.TemporaryDirectory() as scratch:
        artifacts = Artifacts()
        holdfast: Path | None = None
        if not samples_only:
            artifacts = collect(report)
            if report.check(f"{shown(HOLDFAST)} is built", HOLDFAST.is_file()):
                holdfast = HOLDFAST
                for tree in hostile.judge(report, HOLDFAST, Path(scratch)):
                    for system in sorted(p for p in (tree / "systems").glob("*") if p.is_dir()):
                        artifacts.add(system, is_hostile=True)
        judges: list[Callable[[], None]] = [
            lambda: prometheus.judge(report, artifacts.rules),
            lambda: alertmanager.judge(report, artifacts.routes),
            lambda: wrapper.judge(report, artifacts.scripts),
            lambda: live.judge(report, artifacts.rules, artifacts.scripts),
            lambda: systemd.judge(report, artifacts.units),
            lambda: lifecycle.judge(report, artifacts.lifecycles),
            lambda: shell.judge(report, artifacts.scripts, artifacts.commands),
            lambda: markdown.judge(report, artifacts.runbooks),
            lambda: survival.judge(report, artifacts.hostile),
            lambda: sarif.judge(report, artifacts.objectives, holdfast, SPECS),
            lambda: spec_schema.judge(report, holdfast),
            lambda: layout.judge(report, holdfast),
            lambda: pull_request.judge(report, holdfast),
            lambda: cron.judge(report, artifacts.tables, holdfast),
            lambda: terraform.judge(report, artifacts.modules),
        ]
        if not samples_only:
            judges.append(lambda: package.judge(report))
        for judge in judges:
            try:
                judge()
            except Exception:  # a judge that broke has not passed, and must not silence those after it
                report.check("the judge itself", False, traceback.format_exc())
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
