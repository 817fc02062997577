"""The schemas of real Terraform providers, read out of the PyPI packages that bind them for cdktf.

A `cdktf-cdktf-provider-*` wheel holds a jsii tarball of JavaScript whose source maps carry the TypeScript that was
generated from the provider's own schema. Each attribute there is preceded by a comment `NAME - computed: …, optional:
…, required: …`, its declaration gives the type, and `synthesizeHclAttributes` tells blocks from attributes. What the
TypeScript cannot say is left out: sensitivity, deprecation, and an upper bound on the number of blocks above one.

The result is kept as JSON. A *block* is `{"a": {NAME: [TYPE, FLAGS]}, "b": {NAME: [NESTING, MIN, MAX, BLOCK]}}` with
cty's JSON types, flags among `r` required, `o` optional, `c` computed, and nesting `single`, `list` or `set`; an
attribute whose values the documentation enumerates has them as a third element.
"""

from __future__ import annotations

import base64
import io
import json
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Block = dict[str, dict[str, Any]]

ATTRIBUTE = re.compile(
    r"^  // (?P<name>\S+) - computed: (?P<computed>\w+), optional: (?P<optional>\w+), required: (?P<required>\w+)\n"
    r"(?:  private _\w+(?P<declared>.*);[ ]*\n)?"
    r"  public get \w+\(\) \{\n    return (?P<getter>.*)\n",
    re.M,
)
NESTED = re.compile(r" = new (\w+?)(OutputReference|List|Map)\(this, \"\w+\"(?:, (true|false))?\)")
CLASS = re.compile(r"^export class (\w+) extends cdktf\.(\w+) \{$", re.M)
METADATA = re.compile(
    r"^ +(\w+): \{\n +value: .*,\n +isBlock: \w+,\n +type: \"(\w+)\",\n +storageClassType: \"\w+\",?$", re.M
)
STORED = re.compile(
    r"^ +(\w+): \{\n +value: .*,\n +isBlock: \w+,\n +type: \"(\w+)\",\n +storageClassType: \"(\w+)\",?$", re.M
)
STRUCT_FUNCTION = re.compile(r"^export function (\w+)ToHclTerraform\(", re.M)
ENUMERATED = re.compile(r"Possible values: \[([^\]]*)\].*?\n(?:  \*.*\n)*?  readonly (\w+)\??: string;")

SCALARS = {"string": "string", "number": "number", "boolean": "bool", "any": "dynamic"}


def sources(wheel: Path) -> Iterator[tuple[str, str]]:
    """Each module's folder and one of its TypeScript files, in the tarball's order."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".jsii.tgz"))
        packed = io.BytesIO(archive.read(name))
    with tarfile.open(fileobj=packed, mode="r:gz") as tar:
        for member in tar:
            parts = member.name.split("/")
            if len(parts) < 4 or parts[1] != "lib" or not member.name.endswith(".js"):
                continue
            handle = tar.extractfile(member)
            assert handle is not None
            text = handle.read().decode()
            at = text.rfind("base64,")
            if at >= 0:
                source_map = json.loads(base64.b64decode(text[at + 7 :].strip()))
                yield parts[2], source_map["sourcesContent"][0]


class Module:
    """One resource's or data source's TypeScript, taken apart into its classes."""

    def __init__(self, text: str) -> None:
        self.bodies: dict[str, str] = {}
        self.parents: dict[str, str] = {}
        self.nesting: dict[str, dict[str, str]] = {}
        self.written: dict[str, list[tuple[str, str]]] = {}
        self.values = enumerations(text)
        starts = list(CLASS.finditer(text))
        for match, following in zip(starts, [*starts[1:], None]):
            end = following.start() if following else len(text)
            self.bodies[match[1]] = text[match.end() : end]
            self.parents[match[1]] = match[2]
        functions = list(STRUCT_FUNCTION.finditer(text))
        for match in functions:
            end = text.find("\n}\n", match.start())
            found = dict(METADATA.findall(text[match.start() : end]))
            struct = match[1][0].upper() + match[1][1:]
            self.nesting[struct] = found
            self.written[struct] = STORED.findall(text[match.start() : end])

    def block(self, class_name: str, struct: str) -> Block:
        """The block that a class describes; `struct` is the name under which its nesting is known."""
        body = self.bodies[class_name]
        nesting = self.nesting.get(struct)
        if nesting is None:
            at = body.find("synthesizeHclAttributes")
            nesting = dict(METADATA.findall(body[at:])) if at >= 0 else {}
        block: Block = {"a": {}, "b": {}}
        for match in ATTRIBUTE.finditer(body):
            name = match["name"]
            flags = "".join(
                letter
                for letter, key in (("r", "required"), ("o", "optional"), ("c", "computed"))
                if match[key] == "true"
            )
            declared = match["declared"] or ""
            written = re.search(r": (\w+)(\[\])? \| cdktf\.IResolvable$", declared)
            if written and written[1] in self.nesting:
                inner = self.written_block(written[1])
                block["b"][name] = [nesting.get(name, "list"), 0, 0 if written[2] else 1, inner]
                continue
            nested = NESTED.match(declared)
            if nested and nested[1] + nested[2] in self.bodies:
                self.add_nested(block, name, flags, nested, nesting.get(name))
            else:
                entry: list[Any] = [declared_type(match["declared"], match["getter"]), flags]
                if (values := self.values.get(name)) and entry[0] == "string":
                    entry.append(values)
                block["a"][name] = entry
        return block

    def written_block(self, struct: str) -> Block:
        """A block of a provider's configuration, which is only ever written: all its attributes are optional."""
        block: Block = {"a": {}, "b": {}}
        for name, mode, stored in self.written[struct]:
            if stored in self.written or stored.removesuffix("List") in self.written:
                block["b"][name] = [mode, 0, 0, self.written_block(stored.removesuffix("List"))]
            elif mode == "simple":
                block["a"][name] = [SCALARS.get(stored, "dynamic"), "o"]
            else:
                block["a"][name] = [
                    [mode, SCALARS.get(stored.removesuffix("List").removesuffix("Map"), "dynamic")],
                    "o",
                ]
        return block

    def add_nested(self, block: Block, name: str, flags: str, nested: re.Match[str], kind: str | None) -> None:
        """Puts a nested structure in its place: a block where one can write it, else an attribute of object type."""
        inner = self.block(nested[1] + "OutputReference", nested[1])
        if nested[2] == "List":
            mode = "set" if nested[3] == "true" else "list"
        elif nested[2] == "Map":
            mode = "map"
        else:
            mode = {"struct": "single", None: "single"}.get(kind, kind or "single")
        if "c" in flags or mode == "map":
            of = object_type(inner)
            block["a"][name] = [of if mode == "single" else [mode, of], flags]
            return
        if mode == "set":
            without_dynamic(inner)
        least = 1 if "r" in flags else 0
        most = 1 if nested[2] == "OutputReference" and mode != "single" else 0
        block["b"][name] = [mode, 0 if mode == "single" else least, most, inner]


def without_dynamic(block: Block) -> None:
    """Terraform allows no dynamically typed attribute inside a set: what the bindings left untyped there is text."""
    for entry in block["a"].values():
        if entry[0] == "dynamic":
            entry[0] = "string"
    for _, _, _, inner in block["b"].values():
        without_dynamic(inner)


def object_type(block: Block) -> list[Any]:
    """A block as cty's object type."""
    fields: dict[str, Any] = {name: entry[0] for name, entry in block["a"].items()}
    for name, (mode, _, _, inner) in block["b"].items():
        of = object_type(inner)
        fields[name] = of if mode == "single" else [mode, of]
    return ["object", fields]


def declared_type(declared: str | None, getter: str) -> Any:
    """A type in cty's JSON from the declaration `?: string[]` or, for what is only computed, from its getter."""
    collection = "set" if "Fn.tolist" in getter else "list"
    if declared and (wrapper := re.match(r" = new cdktf\.(String|Number|Boolean|Any)Map(List)?\(", declared)):
        of = ["map", {"String": "string", "Number": "number", "Boolean": "bool", "Any": "dynamic"}[wrapper[1]]]
        return ["list", of] if wrapper[2] else of
    if declared:
        return typescript_type(declared.split(":", 1)[1], collection)
    for method, kind in (
        ("getStringAttribute", "string"),
        ("getNumberAttribute", "number"),
        ("getBooleanAttribute", "bool"),
        ("getListAttribute", [collection, "string"]),
        ("getNumberListAttribute", [collection, "number"]),
    ):
        if method in getter:
            return kind
    return "dynamic"


def typescript_type(text: str, collection: str) -> Any:
    """`{ [key: string]: string }[] | cdktf.IResolvable` and its like, as a cty type."""
    text = text.replace("| cdktf.IResolvable", "").strip()
    while text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    if text.endswith("[]"):
        return [collection, typescript_type(text[:-2], "list")]
    if mapped := re.fullmatch(r"\{ \[key: string\]: (.*) \}", text):
        of = typescript_type(mapped[1], "list")
        return "dynamic" if of == "dynamic" else ["map", of]
    return SCALARS.get(text, "dynamic")


def enumerations(text: str) -> dict[str, list[str]]:
    """Arguments whose documentation lists the values they take; one name with two lists has none."""
    found: dict[str, list[str]] = {}
    for values, camel in ENUMERATED.findall(text):
        name = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda m: "_" + m[1].lower(), camel)
        listed = re.findall(r'"([^"]+)"', values)
        if name in found and found[name] != listed:
            listed = []
        found[name] = listed
    return {name: values for name, values in found.items() if values}


def extract(wheel: Path) -> dict[str, Any]:
    """Every resource, data source and the provider's own configuration that a wheel describes."""
    folders: dict[str, list[str]] = {}
    for folder, text in sources(wheel):
        folders.setdefault(folder, []).append(text)
    schema: dict[str, Any] = {"version": "", "config": {"a": {}, "b": {}}, "resources": {}, "data": {}}
    for texts in folders.values():
        module = Module("\n".join(texts))
        for name, parent in module.parents.items():
            kind = {
                "TerraformResource": "resources",
                "TerraformDataSource": "data",
                "TerraformProvider": "config",
            }.get(parent)
            if kind is None:
                continue
            body = module.bodies[name]
            type_name = re.search(r'tfResourceType = "(\w+)"', body)
            assert type_name, f"{name} has no type name"
            block = module.block(name, name)
            if kind == "config":
                block["a"].pop("alias", None)
                schema["config"] = block
            else:
                schema[kind][type_name[1]] = block
            if version := re.search(r"providerVersion: '([0-9.]+)'", body):
                schema["version"] = version[1]
    if not schema["version"] or not schema["resources"]:
        raise ValueError(f"{wheel.name} holds no provider schema in the form known here")
    return schema


def main() -> None:
    """`schemas.py PROVIDER WHEEL FOLDER` writes FOLDER/PROVIDER.json."""
    provider, wheel, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    schema = extract(wheel)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{provider}.json"
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(schema, separators=(",", ":")))
    partial.rename(path)
    print(f"{provider} {schema['version']}: {len(schema['resources'])} resources, {len(schema['data'])} data sources")


if __name__ == "__main__":
    main()
