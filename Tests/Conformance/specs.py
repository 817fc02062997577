"""The specs behind what is judged, read without the compiler: what a spec says is compared with what was made of it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from report import HERE, ROOT

#: Where the systems lie whose artifacts are judged.
FOLDERS = [ROOT / "specs" / "systems", HERE / "hostile"]
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


class Texts(yaml.BaseLoader):
    """Every scalar is text, as in the language."""


@cache
def systems() -> dict[str, dict[str, Any]]:
    """The systems of all specs by name."""
    found = {}
    for folder in FOLDERS:
        for path in sorted(folder.glob("*.yaml")):
            for document in yaml.load_all(path.read_text(), Texts):
                if isinstance(document, dict) and "system" in document:
                    found[document["system"]] = document
    return found


def add(folder: Path) -> None:
    """Has the specs of one more folder known."""
    FOLDERS.append(folder)
    systems.cache_clear()


def of(artifact: Path) -> dict[str, Any]:
    """The spec of the system in whose folder a generated file lies; empty where no spec is known."""
    known = systems()
    return next((known[part] for part in reversed(artifact.parts) if part in known), {})


def seconds(text: str) -> int:
    """A length of time as a spec writes it: `1h30m`."""
    parts = re.findall(r"(\d+)([smhdw])", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise ValueError(f"{text} is no length of time")
    return sum(int(number) * UNITS[unit] for number, unit in parts)


def listed(value: Any) -> list[Any]:
    """A list, or one thing where a spec may leave its brackets out."""
    return value if isinstance(value, list) else [] if value is None else [value]
