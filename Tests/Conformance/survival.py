"""Wherever a text of a hostile spec shows up in an artifact, it shows up whole, as the program that reads it reads it.

Each text of the specs under `hostile/` bears a mark of its own, `Q17Q`, by which it is known again. That a text shows up
at all is asked of the runbook, which leaves nothing out, and wherever `judge_plan` and the others are told a number.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import yaml

import specs
from report import Report, given_paths, run, shown

MARK = re.compile(r"Q\d+Q")
#: What nobody sees, or what turns text around: a runbook shows it as U+FFFD.
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "li", "pre", "summary", "blockquote", "details"}


def leaves(value: Any) -> Iterator[str]:
    """Every text in a tree of lists and maps, their keys included.

    The name of a lifecycle rule is left out: it is made of the letters that the platforms allow there.
    """
    if isinstance(value, str):
        if not value.startswith("moves of "):
            yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(key)
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)


def marked(spec: dict[str, Any]) -> dict[str, str]:
    """The texts of a spec by their marks."""
    return {mark: text for text in leaves(spec) for mark in MARK.findall(text)}


def as_is(text: str) -> str:
    """A text as a program keeps it: with one kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def as_seen(text: str) -> str:
    """A text as a page shows it: blanks are one blank, and what is not seen is marked."""
    return " ".join(UNSEEN.sub("\ufffd", text.replace("\t", " ")).split())


def torn(found: list[str], texts: dict[str, str], form: Callable[[str], str] = as_is) -> list[str]:
    """The texts that show up in pieces."""
    wrong = []
    for leaf in found:
        for mark in MARK.findall(leaf):
            # A prefix is cut from a name with a date in it, in front of the date.
            if form(texts.get(mark, "")) not in form(leaf) and not is_prefix(leaf, texts.get(mark, "")):
                wrong.append(f"{mark}: {texts.get(mark)!r}\n  in {leaf!r}")
    return wrong


def is_prefix(leaf: str, text: str) -> bool:
    """Whether a leaf is what stands before the first date, variable or command of a pattern, or the folder of one."""
    rest = text[len(leaf) :]
    return bool(leaf) and text.startswith(leaf) and (rest.startswith(("%", "$", "`")) or leaf.endswith("/"))


def verdict(
    report: Report, subject: str, found: list[str], texts: dict[str, str], form: Callable[[str], str] = as_is
) -> None:
    """Whether texts show up, and none of them in pieces."""
    seen = {mark for leaf in found for mark in MARK.findall(leaf)}
    wrong = torn(found, texts, form)
    report.check(f"{subject}: {len(seen)} texts of the spec stand in it whole", bool(seen) and not wrong, "\n".join(wrong))


class Page(HTMLParser):
    """The texts of a rendered page, a block each; a fence's language comes before its code."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = [""]
        self.tags: set[str] = set()
        self.diagrams: list[str] = []
        self.in_diagram = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag in BLOCKS:
            self.texts.append("")
        self.in_diagram = self.in_diagram or any("mermaid" in (value or "") for _, value in attrs)
        if tag == "br":
            self.texts[-1] += " "

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.texts.append("")
        if tag == "pre":
            self.in_diagram = False

    def handle_data(self, data: str) -> None:
        if self.in_diagram:
            self.diagrams.append(data)
        else:
            self.texts[-1] += data


def judge_runbook(report: Report, path: Path, texts: dict[str, str]) -> None:
    """A runbook as cmark-gfm renders it for a browser: whole texts, all of them, and no tag of theirs."""
    page = Page()
    page.feed(run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "tasklist", "-e", "autolink", path]).output)
    verdict(report, shown(path), page.texts, texts, as_seen)
    wild = page.tags & {"script", "img", "b", "i", "del", "hr", "iframe", "style", "svg"}
    report.check(f"{shown(path)}: no tag but the runbook's own", not wild, str(wild))
    absent = sorted(texts.keys() - set(MARK.findall("\n".join(page.texts))))
    left = [f"{mark}: {texts[mark]!r}" for mark in absent]
    report.check(f"{shown(path)}: leaves no text out", not left, "\n".join(left))


def judge_tests(report: Report, path: Path, texts: dict[str, str]) -> None:
    """What promtool expects of labels and annotations, which it has compared with what Prometheus made of the rules."""
    found = [
        text
        for test in yaml.safe_load(path.read_text())["tests"]
        for case in test.get("alert_rule_test", [])
        for expected in case.get("exp_alerts", [])
        for text in leaves(expected)
    ]
    verdict(report, shown(path), found, texts)


def judge_receivers(report: Report, path: Path, texts: dict[str, str]) -> None:
    """Addresses and channels, which Alertmanager takes for templates, as its own template engine writes them."""
    found = []
    for receiver in yaml.safe_load(path.read_text())["receivers"]:
        for kind in ("email_configs", "slack_configs"):
            for configuration in receiver.get(kind, []):
                for text in leaves(configuration):
                    if MARK.search(text):
                        found.append(rendered(text))
    verdict(report, shown(path), found, texts)


def rendered(template: str) -> str:
    """A template as amtool renders it."""
    with tempfile.TemporaryDirectory() as scratch:
        empty = Path(scratch) / "empty.tmpl"
        empty.write_text("")
        ran = run(["amtool", "template", "render", f"--template.glob={empty}", f"--template.text={as_is(template)}"])
        return ran.output if ran.code == 0 else f"amtool: {ran.output} {MARK.findall(template)}"


def opened(text: str) -> Iterator[str]:
    """A text, or the texts of the JSON that it holds, plain or in base64."""
    candidates = [text]
    try:
        candidates.append(base64.b64decode(text, validate=True).decode())
    except (binascii.Error, ValueError):
        pass
    for candidate in reversed(candidates):
        try:
            value = json.loads(candidate)
        except ValueError:
            continue
        if isinstance(value, (dict, list)):
            yield from leaves(value)
            return
    yield text


def judge_plan(report: Report, subject: str, plan: dict[str, Any], texts: dict[str, str]) -> None:
    """What Terraform makes of a module: every value and description, JSON inside of them opened, scripts run."""
    scripts = [text for text in leaves(plan) if "exec /bin/sh -c" in text]
    found = [inner for text in leaves(plan) if "exec /bin/sh -c" not in text for inner in opened(text)]
    verdict(report, f"{subject}: plan", found, texts)
    for script in dict.fromkeys(scripts):
        # Kubernetes reads `$$` as `$`; what the script would hand to a shell is printed instead.
        plain = script.replace("$$", "$").replace("exec /bin/sh -c", "exec /usr/bin/printf %s")
        ran = run(["sh", "-c", plain])
        wrong = torn([ran.output], texts)
        given = ran.output in texts.values()
        report.check(f"{subject}: a script hands on the spec's command", given and not wrong, f"{ran.output!r}\n{script}")


def judge(report: Report, systems: list[Path]) -> None:
    """Every artifact of hostile specs, those of Terraform excepted, which are judged where they are planned."""
    report.heading("what becomes of hostile texts", "by their marks")
    judged = 0
    for system in systems:
        texts = marked(specs.of(system))
        if not texts:
            continue
        judged += 1
        report.check(f"{shown(system)}: its spec has texts", len(texts) >= 100, str(len(texts)))
        judge_runbook(report, system / "RUNBOOK.md", texts)
        verdict(
            report, f"{system.name}/objectives.json", [*leaves(json.loads((system / "objectives.json").read_text()))], texts
        )
        for path in sorted((system / "lifecycle").glob("*.json")):
            verdict(report, f"{system.name}/{path.name}", [*leaves(json.loads(path.read_text()))], texts)
        for path in sorted((system / "prometheus").glob("*.rules.test.yaml")):
            judge_tests(report, path, texts)
        for path in sorted((system / "alertmanager").glob("*.yaml")):
            judge_receivers(report, path, texts)
    report.check("there are systems with hostile texts", judged >= 6, f"{judged}")


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
