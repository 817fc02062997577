"""Bad input: the compiler answers with findings or one line, within a second and 200 MB, and never falls over.

Files made here cannot be specs. The specs under `hostile/` put every trick into texts that end up in artifacts; those
that build are judged like any other system's, and a file named `builds-*.yaml` has to build.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import specs
from report import HERE, Report, shown

SECONDS = 1.0
MEGABYTES = 200
#: YAML allows these.
ODD_BUT_SOUND = {"carriage-returns.yaml"}


def made(folder: Path) -> Iterator[Path]:
    """Files that no reader should choke on, written on the spot."""
    head = b"holdfast: 1\nsystem: orders\nowner: payments\n"
    contents = {
        "empty.yaml": b"",
        "only-a-mark.yaml": b"\xef\xbb\xbf",
        "only-comments.yaml": b"# nothing\n" * 1000,
        "binary.yaml": bytes(range(256)) * 4096,
        "not-utf-8.yaml": head + b"title: \xff\xfe\xc3(\n",
        "utf-16.yaml": "holdfast: 1\nsystem: orders\n".encode("utf-16"),
        "null-bytes.yaml": head + b"title: a\x00b\n",
        "truncated.yaml": head + b'title: "never closed',
        "tabs.yaml": b"holdfast: 1\n\tsystem: orders\n",
        "carriage-returns.yaml": head.replace(b"\n", b"\r"),
        "deep-flow.yaml": head + b"notes: " + b"[" * 100_000 + b"\n",
        "deep-block.yaml": head + b"".join(b" " * n + b"a:\n" for n in range(2_000)),
        "alias-bomb.yaml": alias_bomb(),
        "alias-to-itself.yaml": head + b"notes: &a [*a]\n",
        "merge-to-itself.yaml": head + b"components: &a {<<: *a}\n",
        "many-documents.yaml": b"---\nholdfast: 1\n" * 20_000,
        "many-keys.yaml": head + b"".join(b"k%d: 1\n" % n for n in range(50_000)),
        "same-keys.yaml": head + b"title: a\n" * 20_000,
        "huge-scalar.yaml": head + b"title: " + b"x" * 50_000_000 + b"\n",
        "huge-number.yaml": head + b"objectives: {rto: " + b"9" * 5_000 + b"h, rpo: -1h}\n",
        "path-as-name.yaml": b"holdfast: 1\nsystem: ../../etc/passwd\nowner: payments\n",
    }
    for name, content in contents.items():
        path = folder / name
        path.write_bytes(content)
        yield path
    (folder / "a-folder.yaml").mkdir()
    yield folder / "a-folder.yaml"
    loop = folder / "a-loop.yaml"
    loop.symlink_to(loop.name)
    yield loop
    yield folder / "not-there.yaml"


def alias_bomb() -> bytes:
    """Nine aliases of nine aliases, nine times over."""
    lines = ["holdfast: 1", "system: orders", "owner: payments", "notes:", "  a0: &a0 lol"]
    lines += [f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(lines).encode()


#: Starts a program and tells what it used. A process of its own, since a child's largest memory counts what its parent
#: held when it was forked, and the suite holds much.
LAUNCHER = """
import os, sys
child = os.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
_, status, usage = os.wait4(child, 0)
told = f"{os.waitstatus_to_exitcode(status)} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss // 1024}"
os.write(int(sys.argv[1]), told.encode())
"""


def measured(command: list[str]) -> tuple[int, str, float, int]:
    """A program's exit code, output, seconds of processor time, and largest memory in megabytes."""
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as output:
        subprocess.run(
            ["timeout", "60", sys.executable, "-I", "-S", "-c", LAUNCHER, str(told.fileno()), *command],
            stdin=subprocess.DEVNULL, stdout=output, stderr=output, pass_fds=[told.fileno()],
        )  # fmt: skip
        told.seek(0)
        output.seek(0)
        code, seconds, megabytes = told.read().decode().split() or ("-9", "60", "0")
        return int(code), output.read(100_000).decode(errors="replace"), float(seconds), int(megabytes)


def judge_input(report: Report, holdfast: Path, path: Path) -> None:
    """One bad input: an orderly answer, in time and in little memory."""
    subject = f"hostile/{path.name}"
    code, output, seconds, megabytes = measured([str(holdfast), "check", str(path)])
    said = f"exit {code}, {seconds:.2f} s, {megabytes} MB\n{output[:1000]}"
    crashed = code not in (0, 1, 2)
    report.check(f"{subject}: an orderly answer", not crashed and bool(output.strip() or code == 0), said)
    report.check(
        f"{subject}: within {SECONDS:g} s and {MEGABYTES} MB", seconds <= SECONDS and megabytes <= MEGABYTES, said
    )
    if path.name not in ODD_BUT_SOUND:
        report.check(f"{subject}: is not taken for a spec", code != 0, said)


def stretched(spec: Path, folder: Path) -> Path:
    """A hostile spec with texts of ten thousand letters, but for the names of objects, which no store takes so long."""
    lines = []
    for line in spec.read_text().replace("system: hostile-markup", "system: hostile-long").split("\n"):
        is_name = re.match(r" +(?:writes: | +\".*\": \[\{after)|.*bucket:", line)
        filler = " ".join(["abcdefghi"] * (10 if is_name else 1_000))
        lines.append(re.sub(r'"[^"\\]*(?:\\.[^"\\]*)*(Q\d+Q)(?:[^"\\]|\\.)*"', rf'"\1 {filler}"', line))
    path = folder / "builds-long.yaml"
    path.write_text("\n".join(lines))
    return path


def build(report: Report, holdfast: Path, spec: Path, output: Path) -> Path | None:
    """A hostile spec's artifacts, where it builds; drills and waivers of the specs are of that day."""
    code, printed, seconds, megabytes = measured(
        [str(holdfast), "build", str(spec), "--output", str(output), "--as-of", "2026-11-21"]
    )
    said = f"exit {code}, {seconds:.2f} s, {megabytes} MB\n{printed[:2000]}"
    report.check(f"{shown(spec)}: an orderly answer", code in (0, 1, 2), said)
    if spec.name.startswith("builds-"):
        report.check(f"{shown(spec)}: builds", code == 0, said)
    strays = [path for path in output.rglob("*") if not path.resolve().is_relative_to(output.resolve())]
    report.check(f"{shown(spec)}: writes inside its folder only", not strays, "\n".join(map(str, strays)))
    return output if code == 0 else None


def judge(report: Report, holdfast: Path, scratch: Path) -> list[Path]:
    """Everything hostile; gives back the trees that were built, for the other judges."""
    report.heading("hostile input", f"at most {SECONDS:g} s and {MEGABYTES} MB each")
    inputs = scratch / "inputs"
    inputs.mkdir()
    for path in made(inputs):
        judge_input(report, holdfast, path)
        if path.is_file():
            path.unlink()
    shutil.rmtree(inputs)
    built = []
    made_up = scratch / "specs"
    made_up.mkdir()
    specs.add(made_up)
    written = sorted((HERE / "hostile").glob("*.yaml"))
    report.check("there are hostile specs", len(written) >= 6)
    for spec in [*written, stretched(HERE / "hostile" / "builds-markup.yaml", made_up)]:
        tree = scratch / spec.stem
        tree.mkdir()
        if (output := build(report, holdfast, spec, tree)) is not None:
            built.append(output)
    return built
