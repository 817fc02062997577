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
        self.holdfast = holdfast
        programs = f"{holdfast.parent}:{TOOLS / 'venv' / 'bin'}:{os.environ['PATH']}"
        self.env = {**AS_ME, "PATH": programs, "PRE_COMMIT_HOME": str(folder.parent / "hooks")}
        self.spec = folder / "specs" / "systems" / "orders.yaml"

    def run(self, *command: str, **more: str) -> Ran:
        """Runs a program at the repository's top."""
        return run(command, cwd=self.folder, env={**self.env, **more})

    def clone(self, name: str, *options: str) -> Repository:
        """A clone of what was pushed, as a service checks it out."""
        folder = self.folder.parent / name
        self.run("git", "clone", "--quiet", *options, f"file://{self.folder.parent / 'origin.git'}", str(folder))
        return Repository(folder, self.holdfast)

    def job(self, **settings: str) -> Ran:
        """What a service runs on a change."""
        return self.run(str(ROOT / ".ci" / "check-specs"), **settings)

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
    """From an empty repository to a change that is mended, compared, approved and merged."""
    revision = run(["git", "rev-parse", "HEAD"], cwd=ROOT).output.strip()
    hooks = f"repos: [{{repo: '{ROOT}', rev: {revision}, hooks: [{{id: holdfast-check}}, {{id: holdfast-build}}]}}]\n"
    repository.run("git", "init", "--quiet", "--initial-branch=main")
    began = repository.run("holdfast", "init", "--ci", "github", "--holdfast", "https://example.org/ours/holdfast")
    report.check("holdfast init writes a spec", began.code == 0 and repository.spec.is_file(), began.output)
    taken = repository.run("pre-commit", "validate-config")
    report.check("pre-commit takes the configuration that it writes", taken.code == 0, taken.output)
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
    compared(report, repository)


def job(report: Report, repository: Repository) -> None:
    """What the job of a pull request says of the broken promise where nothing is known of what it began from."""
    summary = repository.folder.parent / "summary.md"
    sarif = repository.folder.parent / "findings.sarif"
    broken = repository.job(GITHUB_STEP_SUMMARY=str(summary), SARIF=str(sarif), OUTPUT="generated")
    report.check("the job fails with 1", broken.code == 1, broken.output)
    report.check("it annotates the line", broken.said("::error file=specs/systems/orders.yaml,line="), broken.output)
    report.check("it writes a summary", "### Holdfast: 1 error" in summary.read_text(), summary.read_text())
    report.check("without a base it compares nothing", "### Recovery plans" not in summary.read_text())
    report.check("it writes SARIF", '"unachievable-rpo"' in sarif.read_text())
    quality = repository.folder.parent / "quality.json"
    gitlab = repository.job(FORMAT="gitlab", REPORT=str(quality))
    report.check("GitLab's report names it too", gitlab.code == 1 and "unachievable-rpo" in quality.read_text())


def compared(report: Report, repository: Repository) -> None:
    """A change on a branch: what the jobs of both services say of it against what it began from, until it is merged."""
    repository.run("git", "init", "--quiet", "--bare", "--initial-branch=main", "../origin.git")
    repository.run("git", "remote", "add", "origin", "../origin.git")
    repository.run("git", "push", "--quiet", "origin", "main")
    repository.run("git", "switch", "--quiet", "--create", "cheaper")
    repository.edit("keep: 30d", "keep: 10d")
    commit(repository, "Keep backups for ten days")
    summary = repository.folder.parent / "weaker.md"
    whole = repository.clone("whole", "--branch", "cheaper")
    base = {"GITHUB_BASE_REF": "main", "GITHUB_STEP_SUMMARY": str(summary), "OUTPUT": "generated"}
    weaker = whole.job(**base)
    report.check("a change that weakens passes where nobody asks for more", weaker.code == 0, weaker.output)
    told = summary.read_text()
    report.check(
        "its summary says what the change means",
        "### Recovery plans: weakened" in told and "30d" in told and "10d" in told,
        told,
    )
    report.check("and how it checks against the base", "### Holdfast: " in told, told)
    asked = whole.job(FAIL_ON="weakened", **base)
    report.check("with fail-on it fails, and names it", asked.code == 1 and asked.said("keep 30d -> 10d [not approved]"))
    gitlab_job(report, whole)
    shallow = repository.clone("shallow", "--depth", "1", "--branch", "cheaper")
    plain = shallow.job(**{**base, "GITHUB_STEP_SUMMARY": str(repository.folder.parent / "shallow.md")})
    report.check(
        "in a shallow clone it says so, and checks everything",
        plain.code == 0 and plain.said("this clone is shallow: fetch the history", "everything is checked"),
        plain.output,
    )
    words = "for: database, because: thirty cost too much, approved: orders-team, date: 2026-11-20"
    repository.spec.write_text(f"{repository.spec.read_text()}approvals: {{ten-days: {{{words}}}}}\n")
    commit(repository, "Approve ten days")
    whole.run("git", "pull", "--quiet")
    approved = whole.job(FAIL_ON="weakened", **base)
    report.check("approved in the change, it passes", approved.code == 0, approved.output)
    repository.run("git", "switch", "--quiet", "main")
    merged = repository.run("git", "merge", "--no-ff", "-m", "Merge cheaper", "cheaper")
    report.check("it is merged", merged.code == 0, merged.output)
    known(report, repository)


def gitlab_job(report: Report, clone: Repository) -> None:
    """The same on GitLab: the base is a commit, and what the change means an artifact."""
    began = clone.run("git", "merge-base", "HEAD", "origin/main").output.strip()
    ran = clone.job(FORMAT="gitlab", CI_MERGE_REQUEST_DIFF_BASE_SHA=began)
    report.check("GitLab's job passes too", ran.code == 0, ran.output)
    artifact = clone.folder / "holdfast-diff.md"
    report.check(
        "what the change means is an artifact",
        artifact.is_file() and "### Recovery plans: weakened" in artifact.read_text(),
    )
    artifact.unlink(missing_ok=True)
    (clone.folder / "gl-code-quality-report.json").unlink(missing_ok=True)


def known(report: Report, repository: Repository) -> None:
    """What was wrong before a change does not fail it; what it introduces does."""
    repository.edit("rpo: 20m", "rpo: 1m")
    repository.run("git", "commit", "--no-verify", "-am", "Promise what cannot be")
    repository.run("git", "push", "--quiet", "origin", "main")
    repository.run("git", "switch", "--quiet", "--create", "titled")
    repository.edit("system: orders\n", "system: orders\ntitle: Orders\n")
    repository.run("git", "commit", "--no-verify", "-am", "Say what it is")
    repository.run("git", "push", "--quiet", "origin", "titled")
    clone = repository.clone("titled", "--branch", "titled")
    passed = clone.job(GITHUB_BASE_REF="main")
    report.check(
        "what was broken before the change is told, and does not fail it",
        passed.code == 0 and passed.said("unachievable-rpo"),
        passed.output,
    )
    report.check("without a base it fails", clone.job(GITHUB_BASE_REF="main", BASE="none").code == 1)
    repository.edit("takes: 20m..50m", "takes: 20m..5h")
    repository.run("git", "commit", "--no-verify", "-am", "Restore slowly")
    repository.run("git", "push", "--quiet", "origin", "titled")
    clone.run("git", "pull", "--quiet")
    failed = clone.job(GITHUB_BASE_REF="main")
    report.check("what it introduces fails it", failed.code == 1 and failed.said("unachievable-rto"), failed.output)


def commit(repository: Repository, message: str) -> None:
    """Commits a change with what it compiles to, through the hooks, and pushes it."""
    repository.run("holdfast", "build", "--output", "generated")
    repository.run("git", "add", ".")
    repository.run("git", "commit", "--quiet", "-m", message)
    repository.run("git", "push", "--quiet", "--set-upstream", "origin", "HEAD")
