"""A pull request from edit to merge: the real git and pre-commit in a fresh repository, and what a CI job does there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from report import ROOT, TOOLS, Ran, Report, run

AS_ME = {
    "GIT_AUTHOR_NAME": "Ann",
    "GIT_AUTHOR_EMAIL": "ann@example.org",
    "GIT_COMMITTER_NAME": "Ann",
    "GIT_COMMITTER_EMAIL": "ann@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


class Repository:
    """A repository of somebody who uses the hooks."""

    def __init__(self, folder: Path, holdfast: Path) -> None:
        self.folder = folder
        programs = f"{holdfast.parent}:{TOOLS / 'venv' / 'bin'}:{os.environ['PATH']}"
        self.env = {**AS_ME, "PATH": programs, "PRE_COMMIT_HOME": str(folder.parent / "hooks")}
        self.spec = folder / "specs" / "systems" / "orders.yaml"

    def run(self, *command: str, **more: str) -> Ran:
        """Runs a program at the repository's top."""
        return run(command, cwd=self.folder, env={**self.env, **more})

    def edit(self, old: str, new: str) -> None:
        """Changes the spec."""
        text = self.spec.read_text()
        assert old in text
        self.spec.write_text(text.replace(old, new))


def judge(report: Report, holdfast: Path | None) -> None:
    """Commits what holds, and sees what does not hold refused, by the hooks and by the job."""
    if holdfast is None:
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "repository"
        folder.mkdir()
        repository = Repository(folder, holdfast)
        report.heading("pull request", repository.run("pre-commit", "--version").output)
        follow(report, repository)


def follow(report: Report, repository: Repository) -> None:
    """From an empty repository to a change that is mended."""
    revision = run(["git", "rev-parse", "HEAD"], cwd=ROOT).output.strip()
    hooks = f"repos: [{{repo: '{ROOT}', rev: {revision}, hooks: [{{id: holdfast-check}}, {{id: holdfast-build}}]}}]\n"
    repository.run("git", "init", "--quiet", "--initial-branch=main")
    began = repository.run("holdfast", "init")
    report.check("holdfast init writes a spec", began.code == 0 and repository.spec.is_file(), began.output)
    (repository.folder / ".pre-commit-config.yaml").write_text(hooks)
    built = repository.run("holdfast", "build", "--output", "generated")
    report.check("holdfast build compiles it", built.code == 0, built.output)
    repository.run("git", "add", ".")
    installed = repository.run("pre-commit", "install")
    report.check("pre-commit install", installed.code == 0, installed.output)
    first = repository.run("git", "commit", "-m", "Describe orders")
    report.check("a commit whose promises hold is taken", first.code == 0, first.output)
    repository.edit("rpo: 15m", "rpo: 1m")
    broken = repository.run("git", "commit", "-am", "Promise more")
    report.check(
        "a commit that promises too much is refused, with the arithmetic",
        broken.code != 0 and broken.said("error[unachievable-rpo]", "promises 1m"),
        broken.output,
    )
    job(report, repository)
    repository.edit("rpo: 1m", "rpo: 20m")
    stale = repository.run("git", "commit", "-am", "Promise less")
    report.check("one whose generated files are stale is refused", stale.code != 0 and stale.said("stale"), stale.output)
    repository.run("holdfast", "build", "--output", "generated")
    repository.run("git", "add", ".")
    merged = repository.run("git", "commit", "-m", "Promise less")
    report.check("with the files renewed it is taken", merged.code == 0, merged.output)


def job(report: Report, repository: Repository) -> None:
    """What the job of a pull request says of the broken promise, and what it says once it holds."""
    script = str(ROOT / ".ci" / "check-specs")
    summary = repository.folder.parent / "summary.md"
    sarif = repository.folder.parent / "findings.sarif"
    broken = repository.run(script, GITHUB_STEP_SUMMARY=str(summary), SARIF=str(sarif), OUTPUT="generated")
    report.check("the job fails with 1", broken.code == 1, broken.output)
    report.check("it annotates the line", broken.said("::error file=specs/systems/orders.yaml,line="), broken.output)
    report.check("it writes a summary", "### Holdfast: 1 error" in summary.read_text(), summary.read_text())
    report.check("it writes SARIF", '"unachievable-rpo"' in sarif.read_text())
    quality = repository.folder.parent / "quality.json"
    gitlab = repository.run(script, FORMAT="gitlab", REPORT=str(quality))
    report.check("GitLab's report names it too", gitlab.code == 1 and "unachievable-rpo" in quality.read_text())
