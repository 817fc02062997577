"""`holdfast fmt` judged by PyYAML: thousands of files in random layouts say afterwards what they said before, with every
comment, and are left alone the second time."""

from __future__ import annotations

import random
import re
import tempfile
from pathlib import Path

import yaml
from report import ROOT, Report, run

FILES = 3000
WORDS = ["a", "daily 02:00", "x-y", "4h", "true", "pg_dump $DB | gzip", "été", "'it''s'", '"a: b"', "12", "s3://b/c", "~x"]


class Disorder:
    """A random document in a random layout."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.comments = 0

    def text(self) -> str:
        lines = self.mapping(0, 0)
        end = self.chance.choice(["", "\n", "\n\n\n"])
        text = "\n".join(lines) + end
        if self.chance.random() < 0.1:
            text = text.replace("\n", "\r\n")
        return ("---\n" if self.chance.random() < 0.2 else "") + text

    def noise(self, column: int) -> list[str]:
        """Empty lines and comments."""
        lines = []
        for _ in range(self.chance.choice([0, 0, 0, 0, 1, 1, 3])):
            if self.chance.random() < 0.5:
                lines.append(" " * self.chance.choice([0, 0, column, 3]))
            else:
                self.comments += 1
                at = self.chance.choice([column, column, column, 0, column + 1])
                lines.append(" " * at + f"# note {self.comments}")
        return lines

    def behind(self) -> str:
        """A comment at the end of a line, or blanks."""
        if self.chance.random() < 0.1:
            self.comments += 1
            return " " * self.chance.randint(1, 5) + f"# note {self.comments}"
        return self.chance.choice(["", "", "", "  "])

    def mapping(self, column: int, depth: int) -> list[str]:
        lines = []
        for index in range(self.chance.randint(1, 4)):
            lines += self.noise(column)
            lines += self.entry(f"{self.chance.choice('abcdef')}{index}", column, depth)
        return lines

    def entry(self, key: str, column: int, depth: int) -> list[str]:
        head = " " * column + self.chance.choice([key, key, key, f'"{key}"']) + self.chance.choice([":", ":", ": ", " :"])
        kind = self.chance.random() if depth < 4 else 0.1
        if kind < 0.35:
            return [head.rstrip() + " " * self.chance.randint(1, 3) + self.scalar() + self.behind()]
        if kind < 0.5:
            return [head.rstrip() + " " + self.flow(2) + self.behind()]
        if kind < 0.6:
            return self.block(head.rstrip() + " ", column)
        if kind < 0.65:
            inner = column + self.chance.randint(1, 4)
            return [head.rstrip() + " [a,", " " * inner + "b ,  # c", " " * inner + "{c: d,e: f} ]"]
        if kind < 0.7:
            inner = column + self.chance.randint(1, 4)
            return [head.rstrip() + ' "long', " " * inner + "text  on", "", " " * inner + 'lines"']
        inner = column + self.chance.randint(1, 5)
        if kind < 0.85:
            return [head.rstrip() + self.behind(), *self.mapping(inner, depth + 1)]
        return [head.rstrip() + self.behind(), *self.sequence(self.chance.choice([column, inner]), depth + 1)]

    def sequence(self, column: int, depth: int) -> list[str]:
        lines: list[str] = []
        for _ in range(self.chance.randint(1, 3)):
            lines += self.noise(column)
            gap = self.chance.randint(1, 4)
            dash = " " * column + "-" + " " * gap
            kind = self.chance.random()
            if kind < 0.4:
                lines.append(dash + self.scalar() + self.behind())
            elif kind < 0.55:
                lines += self.block(dash, column)
            elif kind < 0.65 and depth < 4:
                inner = self.sequence(column + 1 + gap, depth + 1)
                inner = [line for line in inner if line.strip() and not line.lstrip().startswith("#")] or ["- a"]
                lines += [dash + inner[0].lstrip(), *inner[1:]] if inner[0].lstrip().startswith("-") else [dash + "x"]
            elif depth < 4:
                inner = column + 1 + gap
                lines.append(dash + "k: " + self.scalar())
                lines += self.entry("v", inner, depth + 1)
            else:
                lines.append(dash + self.flow(1))
        return lines

    def block(self, head: str, column: int) -> list[str]:
        inner = column + self.chance.randint(1, 4)
        # What says its indentation counts from the column around it, which a dash in front may have moved.
        sign = self.chance.choice(["|", ">", "|-", ">-", "|+"])
        lines = [head + sign + self.chance.choice(["", "", "  # head"])]
        for _ in range(self.chance.randint(1, 4)):
            lines.append(self.chance.choice([" " * inner + "echo a  ", " " * (inner + 2) + "more: x", "", " " * inner + "# no comment"]))
        if not any(line.strip() for line in lines[1:]):
            lines.append(" " * inner + "text")
        first = next(index for index, line in enumerate(lines[1:], 1) if line.strip())
        lines[first] = " " * inner + "first"
        return lines

    def scalar(self) -> str:
        return self.chance.choice(WORDS)

    def flow(self, depth: int) -> str:
        blank = lambda: " " * self.chance.choice([0, 0, 1, 2])  # noqa: E731
        parts = [
            self.flow(depth - 1) if depth and self.chance.random() < 0.3 else self.chance.choice(["a", "'b, c'", '"d"', "4h", "e f"])
            for _ in range(self.chance.randint(0, 3))
        ]
        if self.chance.random() < 0.5:
            return "[" + ",".join(blank() + part + blank() for part in parts) + "]"
        pairs = [f"{blank()}k{index}{blank() if part[0] != ':' else ''}: {blank()}{part}{blank()}" for index, part in enumerate(parts)]
        return "{" + ",".join(pairs) + "}"


def said(text: str) -> list[object]:
    """What a text says to another parser, order included."""

    def plain(node: yaml.Node | None) -> object:
        if isinstance(node, yaml.MappingNode):
            return ("map", [(plain(key), plain(value)) for key, value in node.value])
        if isinstance(node, yaml.SequenceNode):
            return ("list", [plain(item) for item in node.value])
        return node and (node.tag, node.value, node.style)

    return [plain(node) for node in yaml.compose_all(text, Loader=yaml.SafeLoader)]


def judge(report: Report, holdfast: Path | None) -> None:
    """Lays random files out and compares."""
    if holdfast is None:
        return
    report.heading("fmt", f"{FILES} files in random layouts, PyYAML {yaml.__version__}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        texts: dict[Path, str] = {}
        for seed in range(FILES):
            text = Disorder(seed).text()
            try:
                said(text)
            except yaml.YAMLError:
                continue
            path = folder / f"{seed}.yaml"
            path.write_bytes(text.encode())
            texts[path] = text
        report.check("most random files are YAML", len(texts) > FILES * 2 // 3, f"{len(texts)} of {FILES}")
        ran = run([holdfast, "fmt", folder], cwd=ROOT)
        report.check("every one is laid out", ran.code == 0, ran.output[-2000:])
        changed = [path for path, text in texts.items() if said(path.read_text()) != said(text)]
        report.check("each says what it said", not changed, "\n".join(map(str, changed[:20])))
        notes = re.compile(r"# note \d+")
        lost = [p for p, text in texts.items() if notes.findall(p.read_text()) != notes.findall(text)]
        report.check("each has its comments, in their order", not lost, "\n".join(map(str, lost[:20])))
        again = run([holdfast, "fmt", "--check", folder], cwd=ROOT)
        report.check("the second time nothing changes", again.code == 0, again.output[-2000:])
