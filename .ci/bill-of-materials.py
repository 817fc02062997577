"""Prints what a release is made of as an SPDX 2.3 document: `bill-of-materials.py VERSION EPOCH BINARY`.

What is linked in (Swift's runtime, the packages that SwiftPM resolved) is contained; what the system's packages bring at
run time is depended on.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


def package(name: str, version: str, source: str, licence: str) -> dict[str, Any]:
    """An entry of the document."""
    return {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": source,
        "licenseConcluded": licence,
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
        "filesAnalyzed": False,
    }


def resolved() -> list[dict[str, Any]]:
    """The packages that SwiftPM resolved; those of Apple are under Apache-2.0."""
    pins = json.loads(Path("Package.resolved").read_text())["pins"]
    return [
        package(pin["identity"], pin["state"].get("version", pin["state"]["revision"]), pin["location"], "Apache-2.0")
        for pin in sorted(pins, key=lambda pin: pin["identity"])
    ]


def runtime() -> dict[str, Any]:
    """The Swift whose runtime is linked in."""
    told = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"Swift version (\S+)", told)
    return package("swift", found[1] if found else "NOASSERTION", "https://github.com/swiftlang/swift", "Apache-2.0")


def libraries(binary: str) -> list[dict[str, Any]]:
    """libyaml and libxml2, as pkg-config knows those that it was built with, and mimalloc, as the package does that has it."""
    entries = []
    for module, name in (("yaml-0.1", "libyaml"), ("libxml-2.0", "libxml2")):
        version = subprocess.run(["pkg-config", "--modversion", module], capture_output=True, text=True, check=True)
        entries.append(package(name, version.stdout.strip(), "NOASSERTION", "MIT"))
    query = ["dpkg-query", "--show", "--showformat=${source:Upstream-Version}", "libmimalloc-dev"]
    version = subprocess.run(query, capture_output=True, text=True, check=True)
    entries.append(package("mimalloc", version.stdout.partition("+")[0], "NOASSERTION", "MIT"))
    return entries


def main() -> None:
    """Prints the document."""
    version, epoch, binary = sys.argv[1:]
    digest = hashlib.sha256(Path(binary).read_bytes()).hexdigest()
    own = package("holdfast", version, "NOASSERTION", "Apache-2.0")
    own["checksums"] = [{"algorithm": "SHA256", "checksumValue": digest}]
    linked, needed = [*resolved(), runtime()], libraries(binary)
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", own)]
    relations += [(own["SPDXID"], "CONTAINS", entry) for entry in linked]
    relations += [(own["SPDXID"], "DEPENDS_ON", entry) for entry in needed]
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"holdfast-{version}",
        # A document is known by what it describes: the same binary, the same name.
        "documentNamespace": f"https://spdx.org/spdxdocs/holdfast-{version}-{digest}",
        "creationInfo": {
            "created": datetime.fromtimestamp(int(epoch), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: holdfast-release"],
        },
        "packages": [own, *linked, *needed],
        "relationships": [
            {"spdxElementId": start, "relationshipType": kind, "relatedSpdxElement": end["SPDXID"]}
            for start, kind, end in relations
        ],
    }
    print(json.dumps(document, indent=2))


main()
