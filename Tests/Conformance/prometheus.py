"""promtool judges the generated rules and their tests."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import yaml

from report import SAMPLES, Report, given_paths, run, shown


def judge_rules(report: Report, path: Path) -> None:
    """Rules are well formed, and have tests that name every alert, both silent and firing."""
    ran = run(["promtool", "check", "rules", "--lint-fatal", path])
    report.check(f"{shown(path)}: promtool check rules", ran.code == 0, ran.output)
    tests = path.with_name(path.name.replace(".rules.yaml", ".rules.test.yaml"))
    if not report.check(f"{shown(path)}: has tests", tests.exists()):
        return
    ran = run(["promtool", "test", "rules", tests.name], cwd=tests.parent)
    report.check(f"{shown(tests)}: promtool test rules", ran.code == 0, ran.output)
    untested = untested_alerts(path, tests)
    report.check(f"{shown(tests)}: every alert is seen silent and firing", not untested, "\n".join(untested))


def untested_alerts(rules: Path, tests: Path) -> list[str]:
    """The alerts that no test sees firing, or none sees silent."""
    groups = yaml.safe_load(rules.read_text())["groups"]
    alerts = [rule["alert"] for group in groups for rule in group["rules"] if "alert" in rule]
    firing: set[str] = set()
    silent: set[str] = set()
    for test in yaml.safe_load(tests.read_text())["tests"]:
        for case in test.get("alert_rule_test", []):
            (firing if case.get("exp_alerts") else silent).add(case["alertname"])
    return [f"{name} is never seen firing" for name in alerts if name not in firing] + [
        f"{name} is never seen silent" for name in alerts if name not in silent
    ]


def judge_broken(report: Report, path: Path) -> None:
    """A file broken on purpose is refused; its first line says for what words."""
    words = json.loads(path.read_text().splitlines()[0].removeprefix("# refused: "))
    if path.name.endswith(".test.yaml"):
        ran = run(["promtool", "test", "rules", path.name], cwd=path.parent)
    else:
        ran = run(["promtool", "check", "rules", "--lint-fatal", path])
    report.refused(f"{shown(path)}: refused", ran, *words)


def judge(report: Report, files: list[Path]) -> None:
    """Samples, then the files given."""
    first = run(["promtool", "--version"]).output.splitlines()[0]
    version = re.sub(r" \(branch.*", "", first)
    report.heading("promtool", version)
    broken = sorted((SAMPLES / "prometheus" / "broken").iterdir())
    report.check("there are files broken on purpose", len(broken) >= 5)
    for path in broken:
        judge_broken(report, path)
    for path in [*sorted((SAMPLES / "prometheus" / "good").iterdir()), *files]:
        if path.name.endswith(".rules.yaml"):
            judge_rules(report, path)


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
