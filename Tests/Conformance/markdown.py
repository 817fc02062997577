"""cmark-gfm judges the runbooks: that they render, that their links lead somewhere, that no HTML came from a spec."""

from __future__ import annotations

import io
import re
import sys
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

from report import SAMPLES, Report, given_paths, run, shown

EXTENSIONS = ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist"]
NAMESPACE = "{http://commonmark.org/xml/1.0}"
#: HTML that the emitter itself writes; a spec's text never becomes any.
ALLOWED_HTML = re.compile(r"</?(?:details|summary|br|strong|em|code)>|<br ?/>|<a id=\"[a-z0-9-]+\"></a>|<!-- (?:[^<>]* )?-->")
SCHEMES = {"http", "https", "mailto", "tel"}


class Headings(HTMLParser):
    """The text of each heading in a rendered document, which GitHub makes anchors of."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.ids: set[str] = set()
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if re.fullmatch(r"h[1-6]", tag):
            self.inside = True
            self.texts.append("")
        self.ids.update(value for name, value in attrs if name == "id" and value)

    def handle_endtag(self, tag: str) -> None:
        if re.fullmatch(r"h[1-6]", tag):
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data


def slug(text: str) -> str:
    """GitHub's anchor for a heading: lower case, only letters, digits, hyphens and underscores, a hyphen for a space."""
    kept = re.sub(r"[^\w\- ]", "", text.strip().lower())
    return kept.replace(" ", "-")


def anchors(path: Path) -> set[str]:
    """Every anchor of a document; a heading that comes again has a number after it."""
    ran = run(["cmark-gfm", "--unsafe", *EXTENSIONS, path])
    parser = Headings()
    parser.feed(ran.output)
    found: set[str] = set(parser.ids)
    seen: dict[str, int] = {}
    for text in parser.texts:
        base = slug(text)
        again = seen.get(base, 0)
        seen[base] = again + 1
        found.add(base if again == 0 else f"{base}-{again}")
    return found


def dead_links(path: Path, tree: ElementTree.Element) -> list[str]:
    """Links that lead nowhere: a missing file, a missing anchor, an unknown scheme."""
    found = []
    for kind in ("link", "image"):
        for node in tree.iter(NAMESPACE + kind):
            target = urllib.parse.unquote(node.get("destination", ""))
            scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", target)
            if scheme:
                if scheme[1].lower() not in SCHEMES:
                    found.append(f"{target}: a link of that scheme")
                continue
            file, _, fragment = target.partition("#")
            aim = (path.parent / file).resolve() if file else path
            if not aim.exists():
                found.append(f"{target}: no such file")
            elif fragment and aim.suffix == ".md" and fragment not in anchors(aim):
                found.append(f"{target}: no such heading")
            elif not target:
                found.append("an empty link")
    return found


def raw_html(tree: ElementTree.Element) -> list[str]:
    """HTML in a document that the emitter does not write itself."""
    found = []
    for kind in ("html_block", "html_inline"):
        for node in tree.iter(NAMESPACE + kind):
            left = ALLOWED_HTML.sub("", node.text or "").strip()
            if "<" in left:
                found.append(left)
    return found


def judge_runbook(report: Report, path: Path) -> None:
    """All that is asked of one document."""
    ran = run(["cmark-gfm", "--validate-utf8", *EXTENSIONS, "--to", "xml", path])
    if not report.check(
        f"{shown(path)}: cmark-gfm renders it", ran.code == 0 and "<document" in ran.output, ran.output
    ):
        return
    tree = ElementTree.fromstring(ran.output)
    headings = [node for node in tree.iter(NAMESPACE + "heading") if node.get("level") == "1"]
    report.check(f"{shown(path)}: has one title", len(headings) == 1, f"{len(headings)} headings of the first level")
    dead = dead_links(path, tree)
    report.check(f"{shown(path)}: links resolve", not dead, "\n".join(dead))
    raw = raw_html(tree)
    report.check(f"{shown(path)}: no HTML but its own", not raw, "\n".join(raw))


def judge_broken(report: Report, path: Path) -> None:
    """A document broken on purpose is refused."""
    trial = Report(io.StringIO())
    judge_runbook(trial, path)
    report.check(f"{shown(path)}: refused", trial.failed == 1, f"{trial.failed} of its checks failed instead of one")


def judge(report: Report, runbooks: list[Path]) -> None:
    """Samples, then the runbooks given."""
    report.heading("cmark-gfm and a link checker", run(["cmark-gfm", "--version"]).output.splitlines()[0])
    broken = sorted((SAMPLES / "markdown" / "broken").iterdir())
    report.check("there are documents broken on purpose", len(broken) >= 4)
    for path in broken:
        judge_broken(report, path)
    for path in [*sorted((SAMPLES / "markdown" / "good").glob("*.md")), *runbooks]:
        judge_runbook(report, path)


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
