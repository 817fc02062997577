"""amtool judges the generated routes: that Alertmanager takes them, and that each alert reaches whom the spec names."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

import specs
from report import SAMPLES, Ran, Report, given_paths, run, shown

#: Labels of an alert, and the receivers that must hear of it, sorted.
Case = tuple[dict[str, str], list[str]]


def quoted(text: str) -> str:
    """A label's value as amtool reads it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def reached(routes: Path, labels: dict[str, str]) -> Ran:
    """The receivers that an alert reaches, by Alertmanager's own router."""
    words = [f"{name}={quoted(value)}" for name, value in labels.items()]
    # amtool warns where its user's own configuration names a server; none is asked here.
    return run(
        ["amtool", "config", "routes", "test", f"--config.file={routes}", *words], env={"HOME": "/nonexistent"}
    )


def told(output: str) -> list[str]:
    """The receivers that amtool printed, sorted; commas in a receiver's own name part it too."""
    last = output.strip().split("\n")[-1]
    return sorted(last.split(","))


def judge_case(report: Report, routes: Path, case: Case) -> None:
    """One alert reaches those it must, and each as often as it must."""
    labels, receivers = case
    ran = reached(routes, labels)
    expected = sorted(name for receiver in receivers for name in receiver.split(","))
    words = ", ".join(f"{name}={value[:40]}" for name, value in labels.items() if name != "system")
    subject = f"{shown(routes)}: who hears of {words or 'an alert without labels'}"
    said = f"{labels}: the routes give {told(ran.output)}, expected {expected}\n{ran.output}"
    report.check(subject, ran.code == 0 and told(ran.output) == expected, said)


def cases(routes: Path) -> list[Case]:
    """The alerts that the rules beside the routes raise, and whom the spec tells of each.

    The owner and the people of `notify` hear at once, each once; a critical alert climbs the escalation besides.
    """
    spec = specs.of(routes)
    rules = routes.parent.parent / "prometheus" / routes.name.replace(".routes.", ".rules.")
    found: dict[str, Case] = {}
    levels = [
        (specs.seconds(level["after"]), ",".join(level["notify"]))
        for level in spec.get("escalation", [])
        if level.get("after", "unknown") != "unknown" and level.get("notify")
    ]
    for group in yaml.safe_load(rules.read_text())["groups"]:
        for rule in group["rules"]:
            if "alert" not in rule:
                continue
            labels = {name: rule["labels"][name] for name in ("owner", "notify", "severity") if name in rule["labels"]}
            at_once = {labels[name] for name in ("owner", "notify") if name in labels}
            later: list[str] = []
            if labels.get("severity") == "critical":
                at_once |= {who for after, who in levels if after == 0}
                later = [who for after, who in levels if after > 0]
            key = json.dumps(labels, sort_keys=True)
            found[key] = ({"system": spec["system"], **labels}, [*at_once, *later] or ["nobody"])
    strangers = [({**labels, "system": "of-somebody-else"}, ["nobody"]) for labels, _ in [*found.values()][:1]]
    return [*found.values(), *strangers]


def waits(route: dict[str, Any]) -> list[tuple[str, str]]:
    """Each receiver with the wait before it hears, of a route and those below."""
    below = [wait for inner in route.get("routes", []) for wait in waits(inner)]
    return [(route["receiver"], route["group_wait"]), *below] if "group_wait" in route else below


def judge_waits(report: Report, routes: Path) -> None:
    """Each level of the escalation waits as long as the spec says, and no route is ever muted."""
    document = yaml.safe_load(routes.read_text())
    found = [(receiver, specs.seconds(wait)) for receiver, wait in waits(document["route"])]
    for level in specs.of(routes).get("escalation", []):
        if level.get("after", "unknown") == "unknown" or not level.get("notify"):
            continue
        wanted = (",".join(level["notify"]), specs.seconds(level["after"]))
        report.check(f"{shown(routes)}: {wanted[0]} after {level['after']}", wanted in found, str(found))
    muted = re.findall(r"mute_time_intervals|active_time_intervals", routes.read_text())
    report.check(f"{shown(routes)}: nobody is muted at any time", not muted)


def judge_routes(report: Report, path: Path, expected: list[Case]) -> None:
    """Alertmanager takes the routes, and they lead where they should."""
    ran = run(["amtool", "check-config", path])
    if report.check(f"{shown(path)}: amtool check-config", ran.code == 0, ran.output):
        for case in expected:
            judge_case(report, path, case)


def sample_cases(path: Path) -> list[Case]:
    """The cases beside a sample; none where there is no such file."""
    file = path.with_name(path.name.replace(".routes.yaml", ".cases.json"))
    return [(labels, receivers) for labels, receivers in json.loads(file.read_text())] if file.exists() else []


def judge_broken(report: Report, path: Path) -> None:
    """Routes broken on purpose are refused, for the words that their first line says."""


    words = json.loads(path.read_text().splitlines()[0].removeprefix("# refused: "))
    trial = Report(io.StringIO())
    judge_routes(trial, path, sample_cases(path))
    assert isinstance(trial.out, io.StringIO)
    report.refused(f"{shown(path)}: refused", Ran(1 if trial.failed else 0, trial.out.getvalue()), *words)


def judge(report: Report, files: list[Path]) -> None:
    """Samples, then the routes given."""
    version = re.sub(r" \(branch.*", "", run(["amtool", "--version"]).output.splitlines()[0])
    report.heading("amtool", version)
    broken = sorted((SAMPLES / "alertmanager" / "broken").glob("*.routes.yaml"))
    report.check("there are routes broken on purpose", len(broken) >= 5)
    for path in broken:
        judge_broken(report, path)
    for path in sorted((SAMPLES / "alertmanager" / "good").glob("*.routes.yaml")):
        judge_routes(report, path, sample_cases(path))
    for path in files:
        expected = cases(path)
        report.check(f"{shown(path)}: there are alerts to route", len(expected) > 1)
        judge_routes(report, path, expected)
        judge_waits(report, path)


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
