"""The published schema of specs, judged by jsonschema over every spec as another parser of YAML reads it."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from report import ROOT, Report, run, shown

# Slips of shape that an editor should underline, by the rule that names each.
REFUSED = ["unknown-key", "unknown-word", "wrong-type", "missing-key"]


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: no dates, no numbers to the base of 60, no `yes`."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("null", r"(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]*$", "-+0123456789"),
    ("merge", r"<<$", "<"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def faults(validator: Draft202012Validator, path: Path) -> Iterator[str]:
    """What the schema has against the documents of a file."""
    for document in yaml.load_all(path.read_text(), Loader=CoreLoader):
        for error in validator.iter_errors(document):
            yield f"{'/'.join(map(str, error.absolute_path)) or '.'}: {error.message[:300]}"


def written(report: Report, holdfast: Path, validator: Draft202012Validator) -> None:
    """Judges what one begins with, on every platform that the program offers."""
    with tempfile.TemporaryDirectory() as scratch:
        offered = run([holdfast, "init", scratch, "--platform", "no-such-platform-at-all"]).output
        names = offered.partition("; there is ")[2].strip().split(", ")
        report.check("init offers platforms", len(names) > 50, offered)
        for name in names:
            folder = Path(scratch) / name
            run([holdfast, "init", folder, "--platform", name])
            spec = folder / "specs" / "systems" / "orders.yaml"
            for kind in ("component", "store", "procedure"):
                run([holdfast, "new", kind, "another", "--platform", name, "--in", spec])
            files = sorted(folder.glob("specs/*/*.yaml"))
            wrong = [fault for path in files for fault in faults(validator, path)]
            holds = len(files) == 2 and not wrong
            report.check(f"what is written on {name}: valid by the schema", holds, "\n".join(wrong))


def judge(report: Report, holdfast: Path | None) -> None:
    """Judges the schema in the tree, that the program prints the same, and what it accepts and refuses."""
    report.heading("schema", "the schema of specs against jsonschema")
    published = ROOT / "schemas" / "spec.schema.json"
    schema: Any = json.loads(published.read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    if holdfast:
        printed = run([holdfast, "schema"], cwd=ROOT)
        report.check("holdfast schema prints what is published", printed.output == published.read_text())
    catalogue = ROOT / "specs" / "catalogue"
    sound = [p for folder in ("systems", "as-documented", "policies") for p in (ROOT / "specs" / folder).glob("*.yaml")]
    sound += catalogue.glob("*/fixed.yaml")
    sound.append(ROOT / "Tests" / "HoldfastTests" / "Everything" / "everything.yaml")
    for path in sorted(sound):
        wrong = list(faults(validator, path))
        report.check(f"{shown(path)}: valid by the schema", not wrong, "\n".join(wrong))
    if holdfast:
        written(report, holdfast, validator)
    for rule in REFUSED:
        path = catalogue / rule / "broken.yaml"
        report.check(f"{shown(path)}: refused by the schema", any(faults(validator, path)))
