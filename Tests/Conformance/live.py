"""A real Prometheus loads the generated rules, scrapes a real node_exporter over what the wrappers wrote, and alerts.

The wrappers are run first, so the metrics are theirs; series that other exporters give are written beside them. Then
time is turned: an alert on an age must be silent at half its threshold and active past it, for the time alone.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

import specs
import wrapper
from live_server import Server, served, waited
from report import SAMPLES, Report, given_paths, run, shown

#: `time() - max(METRIC{LABELS}) > THRESHOLD`, the form of every alert on an age.
AGE = re.compile(r"time\(\) - max\((?P<series>(?P<metric>\w+)\{(?P<labels>.*)\})\) > (?P<threshold>\d+)", re.S)
#: The metrics of wrappers that tell when something succeeded.
SUCCESS = re.compile(r"holdfast_(?:backup|drill)_last_(?:success|verified)_timestamp_seconds")
LABEL = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')
#: The values of series by their metrics and labels.
Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


@dataclass(frozen=True)
class Age:
    """An alert on the age of something."""

    alert: str
    labels: frozenset[tuple[str, str]]
    metric: str
    series: frozenset[tuple[str, str]]
    threshold: int


def ages(rules: Path) -> Iterator[Age]:
    """Every alert on an age in a file of rules."""
    for group in yaml.safe_load(rules.read_text())["groups"]:
        for rule in group["rules"]:
            match = AGE.fullmatch(rule["expr"].strip()) if "alert" in rule else None
            if match:
                # PromQL's escapes are those of JSON as far as the rules use them.
                series = frozenset((name, json.loads(f'"{value}"')) for name, value in LABEL.findall(match["labels"]))
                labels = frozenset({**rule.get("labels", {}), "alertname": rule["alert"]}.items())
                yield Age(rule["alert"], labels, match["metric"], series, int(match["threshold"]))


def line(metric: str, series: frozenset[tuple[str, str]], value: float) -> str:
    """A series in the text format of exporters, which knows three escapes."""
    written = [
        name + '="' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        for name, value in sorted(series)
    ]
    return f"{metric}{{{','.join(written)}}} {value:.0f}\n"


def text(found: Series) -> str:
    """Many series as one file: those of a metric stand together."""
    ordered = sorted(found.items(), key=lambda entry: (entry[0][0], sorted(entry[0][1])))
    return "".join(line(metric, series, value) for (metric, series), value in ordered)


def played(scripts: list[Path], folder: Path) -> Path:
    """The folder of metrics after every job of every wrapper has succeeded once."""
    stage = wrapper.Stage(folder / "stage")
    for script in scripts:
        for job in wrapper.jobs(script):
            stage.run(script, job, "works")
    return stage.metrics


def turned(metrics: Path, watched: list[Age], age: Callable[[Age], float]) -> Series:
    """Writes the metrics anew with the ages given, as one file.

    Two alerts may watch one series: it gets the larger age where ages are to be past a threshold.
    """
    now = time.time()
    found: Series = {}
    for alert in watched:
        key = (alert.metric, alert.series)
        found[key] = min(now - age(alert), found.get(key, now))
    for file in metrics.glob("*.prom"):
        file.unlink()
    (metrics / "turned.new").write_text(text(found))
    (metrics / "turned.new").rename(metrics / "turned.prom")
    return found


def judge_loaded(report: Report, server: Server, rules: list[Path]) -> bool:
    """Every group is there, evaluated and healthy."""
    wanted = sum(len(group["rules"]) for path in rules for group in yaml.safe_load(path.read_text())["groups"])
    report.check("live: every group is evaluated", waited(lambda: server.evaluated_since(1)))
    found = server.rules()
    report.check(f"live: {wanted} rules are loaded", len(found) == wanted, f"{len(found)} rules")
    ill = [f"{rule['name']}: {rule.get('lastError', rule['health'])}" for rule in found if rule["health"] != "ok"]
    return report.check("live: every rule is healthy", bool(found) and not ill, "\n".join(ill))


def judge_ages(report: Report, server: Server, metrics: Path, watched: list[Age]) -> None:
    """Alerts on ages are silent at half their thresholds, and active past them; those that wait for nothing fire."""
    least = {}
    for alert in watched:
        key = (alert.metric, alert.series)
        least[key] = min(alert.threshold, least.get(key, alert.threshold))
    steps: list[tuple[str, Callable[[Age], float], bool]] = [
        ("half of its threshold old", lambda alert: least[alert.metric, alert.series] / 2, False),
        ("past its threshold", lambda alert: alert.threshold + 5, True),
        ("fresh again", lambda _: 0, False),
    ]
    for words, age, fires in steps:
        found = turned(metrics, watched, age)
        # The scrape that sees the new file, and after it an evaluation: the newest value tells of the first.
        probe = (watched[0].metric, watched[0].series)
        query = f"max({line(*probe, 0).rpartition(' ')[0]})"
        seen = waited(lambda: abs((server.value(query) or 0) - found[probe]) < 1)
        report.check(f"live: Prometheus sees what is {words}", seen, str(server.value(query)))
        scraped = time.time()
        report.check(f"live: and evaluates it ({words})", waited(lambda: server.evaluated_since(scraped)))
        # An evaluation takes its alerts in only at its end.
        waited(lambda: all((alert.labels in server.active()) == fires for alert in watched))
        active = server.active()
        for alert in watched:
            name = dict(alert.labels)
            what = ".".join(name[key] for key in ("system", "component", "backup", "drill") if key in name)
            state = active.get(alert.labels, {}).get("state", "inactive")
            verdict = state in ("pending", "firing") if fires else state == "inactive"
            report.check(f"live: {alert.alert} of {what} is {state} where it is {words}", verdict)
        if fires:
            firing = [alert for alert in watched if active.get(alert.labels, {}).get("state") == "firing"]
            report.check("live: at least one alert fires", bool(firing))
            judge_annotations(report, list(active.values()))


def judge_annotations(report: Report, active: list[dict[str, Any]]) -> None:
    """Every annotation expands, and what to do is what the spec says, whatever braces are in it."""
    broken = [alert["annotations"] for alert in active if "<error" in json.dumps(alert["annotations"])]
    report.check("live: every annotation expands", not broken, str(broken[:3]))
    strange = []
    for alert in active:
        spec = specs.systems().get(alert["labels"].get("system", ""), {})
        said = [clause.get("do") for clause in (spec.get("alerts") or {}).values()]
        action = alert["annotations"].get("action")
        if action is not None and spec and action not in said:
            strange.append(f"{alert['labels']['system']}: {action!r}")
    report.check("live: alerts say to do what the specs say", not strange, "\n".join(strange[:10]))


def judge(report: Report, rules: list[Path], scripts: list[Path]) -> None:
    """Rules that do not load, then all rules together over the metrics of all wrappers."""
    version = run(["prometheus", "--version"]).output.splitlines()[0]
    exporter = run(["prometheus-node-exporter", "--version"]).output.splitlines()[0]
    report.heading("a running Prometheus", re.sub(r" \(branch[^;]*\)", "", f"{version}; {exporter}"))
    with tempfile.TemporaryDirectory() as scratch:
        judge_broken(report, Path(scratch))
        folder = Path(scratch) / "live"
        folder.mkdir()
        metrics = played(scripts, folder)
        # The server reads copies: its files must be readable by it alone, and two trees may name a file alike.
        copies = [folder / f"{index}.rules.yaml" for index, _ in enumerate(rules)]
        for path, copy in zip(rules, copies):
            shutil.copy(path, copy)
        watched = [age for path in rules for age in ages(path)]
        report.check("live: there are alerts on ages", bool(watched))
        with served(copies, metrics, folder) as server:
            if not judge_loaded(report, server, copies):
                for log in ("node.log", "prometheus.log"):
                    report.check(f"live: {log}", False, (folder / log).read_text()[-3000:])
                return
            lines = [row for file in metrics.glob("*.prom") for row in file.read_text().splitlines()]
            written = {row.rpartition(" ")[0] for row in lines if SUCCESS.match(row)}
            query = f"count({{__name__=~'{SUCCESS.pattern}'}})"
            report.check(
                f"live: {len(written)} times of success that the wrappers wrote are scraped",
                bool(written) and waited(lambda: server.value(query) == len(written)),
                str(server.value(query)),
            )
            scraped = time.time()
            waited(lambda: server.evaluated_since(scraped))
            report.check("live: node_exporter reads every file", server.value("node_textfile_scrape_error") == 0)
            stale = [dict(labels) for labels in server.active() if ("alertname", "BackupStale") in labels]
            # What exporters tell is not there yet, so an alert on it is silent too.
            report.check("live: no backup is stale that has just run", not stale, str(stale))
            judge_ages(report, server, metrics, watched)


def judge_broken(report: Report, scratch: Path) -> None:
    """A Prometheus with a file of rules broken on purpose does not start; one whose rule fails is not healthy."""
    folder = scratch / "broken"
    folder.mkdir()
    unread = SAMPLES / "prometheus" / "broken" / "bad-expression.rules.yaml"
    with served([unread], folder, folder) as server:
        ended = waited(lambda: "error loading rules" in (folder / "prometheus.log").read_text().lower()
                       or "loading groups failed" in (folder / "prometheus.log").read_text().lower())  # fmt: skip
        report.check(f"{shown(unread)}: stops a Prometheus", ended and not server.rules())
    ill = scratch / "ill"
    ill.mkdir()
    rules = SAMPLES / "prometheus" / "live-broken" / "two-series-for-one.rules.yaml"
    (ill / "two.prom").write_text('doubled{host="a"} 1\ndoubled{host="b"} 1\n')
    with served([rules], ill, ill) as server:
        found = waited(lambda: any(rule["health"] == "err" for rule in server.rules()))
        report.check(f"{shown(rules)}: is not healthy where it runs", found, str(server.rules()))


if __name__ == "__main__":
    whole = Report()
    given = given_paths()
    judge(
        whole, [p for p in given if p.name.endswith(".rules.yaml")], [p for p in given if p.suffix == ".sh"]
    )
    sys.exit(whole.close())
