"""Object stores judge the generated lifecycle rules.

S3's go through the real AWS command line into moto on this machine's loopback and must read back equal; what S3 itself
would refuse and moto does not is checked by rule. Google Cloud Storage's and Azure Blob's are held strictly to the
fields that their APIs publish.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, ValidationError

from report import HERE, SAMPLES, TOOLS, Ran, Report, given_paths, run, shown

BIN = TOOLS / "venv" / "bin"
S3_LATEST_MINIMUM = {"STANDARD_IA": 30, "ONEZONE_IA": 30}
S3_CLASSES = ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"]
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_PAGER": "",
}


@contextmanager
def mock_s3() -> Iterator[str]:
    """Moto's server on a free loopback port for as long as it is needed; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [BIN / "moto_server", "-H", "127.0.0.1", "-p", str(port)],
        env={**os.environ, **ENVIRONMENT},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(f"{address}/moto-api/data.json", timeout=1).close()
                break
            except OSError:
                time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()


def aws(address: str, *arguments: str) -> Ran:
    """The AWS command line against the mock."""
    return run([BIN / "aws", "--endpoint-url", address, "--output", "json", "s3api", *arguments], env=ENVIRONMENT)


def put(address: str, bucket: str, document: Any) -> Ran:
    """Makes a bucket and gives it the rules."""
    created = aws(address, "create-bucket", "--bucket", bucket)
    if created.code != 0:
        return created
    return aws(
        address, "put-bucket-lifecycle-configuration", "--bucket", bucket,
        "--lifecycle-configuration", json.dumps(document),
    )  # fmt: skip


def normal(rules: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rules as S3 means them: their order and the order of transitions say nothing.

    Moto forgets how many noncurrent versions to keep; the AWS command line has checked that field's name and type.
    """
    ordered = json.loads(json.dumps(rules))
    for rule in ordered:
        for item in [rule.get("NoncurrentVersionExpiration", {}), *rule.get("NoncurrentVersionTransitions", [])]:
            item.pop("NewerNoncurrentVersions", None)
        for key in ("Transitions", "NoncurrentVersionTransitions"):
            if key in rule:
                rule[key].sort(key=json.dumps)
        # Moto reads XML without the blanks at the ends of a text.
        conditions = rule.get("Filter", {}).get("And", rule.get("Filter", {}))
        if "Prefix" in conditions:
            conditions["Prefix"] = conditions["Prefix"].strip()
    return sorted(ordered, key=lambda rule: rule["ID"])


def s3_complaints(document: dict[str, Any]) -> Iterator[str]:
    """What S3 refuses, or never does, though each field is well formed."""
    rules = document.get("Rules", [])
    names = [rule.get("ID", "") for rule in rules]
    if len(rules) > 1000:
        yield "a bucket has at most 1000 rules"
    if len(set(names)) != len(names) or not all(names):
        yield "each rule needs an ID of its own"
    for rule in rules:
        yield from (f"{rule.get('ID')}: {complaint}" for complaint in s3_rule_complaints(rule))


def s3_rule_complaints(rule: dict[str, Any]) -> Iterator[str]:
    """The same of one rule."""
    if len(rule.get("ID", "")) > 255:
        yield "an ID has at most 255 characters"
    if rule.get("Status") not in ("Enabled", "Disabled"):
        yield "Status is Enabled or Disabled"
    if ("Filter" in rule) == ("Prefix" in rule):
        yield "a rule has a Filter, or the older Prefix, and not both"
    if len(rule.get("Filter", {})) > 1:
        yield "a Filter holds one condition; several stand under And"
    conditions = rule.get("Filter", {}).get("And", rule.get("Filter", {}))
    by_tag = "Tag" in conditions or "Tags" in conditions
    if by_tag and (
        "AbortIncompleteMultipartUpload" in rule or "ExpiredObjectDeleteMarker" in rule.get("Expiration", {})
    ):
        yield "uploads and delete markers have no tags, so a rule for them cannot ask for one"
    actions = ("Transitions", "Expiration", "NoncurrentVersionTransitions", "NoncurrentVersionExpiration")
    if not any(rule.get(key) for key in (*actions, "AbortIncompleteMultipartUpload")):
        yield "a rule that does nothing is refused"
    for transitions, expiration, days in (
        (rule.get("Transitions", []), rule.get("Expiration", {}).get("Days"), "Days"),
        (
            rule.get("NoncurrentVersionTransitions", []),
            rule.get("NoncurrentVersionExpiration", {}).get("NoncurrentDays"),
            "NoncurrentDays",
        ),
    ):
        yield from s3_order_complaints(transitions, expiration, days)
    marker = rule.get("Expiration", {})
    if "ExpiredObjectDeleteMarker" in marker and ("Days" in marker or "Date" in marker):
        yield "ExpiredObjectDeleteMarker stands alone in Expiration"


def s3_order_complaints(transitions: list[dict[str, Any]], expiration: int | None, days: str) -> Iterator[str]:
    """Transitions go down to colder classes with age, and end before the object does."""
    if expiration is not None and expiration < 1:
        yield "an expiration of less than a day"
    last = -1
    for transition in sorted(transitions, key=lambda item: item.get(days, 0)):
        age, storage = transition.get(days, 0), transition.get("StorageClass")
        if storage not in S3_CLASSES:
            yield f"{storage} is no storage class that objects can be moved to"
            continue
        if age < S3_LATEST_MINIMUM.get(storage, 0):
            yield f"{storage} takes objects of {S3_LATEST_MINIMUM[storage]} days or more, not {age}"
        if S3_CLASSES.index(storage) <= last:
            yield f"{storage} is not colder than the class before it"
        last = max(last, S3_CLASSES.index(storage))
        if expiration is not None and expiration <= age:
            yield f"objects expire at {expiration} days, so none moves to {storage} at {age}"


def published(path: Path) -> Any:
    """A JSON Schema kept beside the judges."""
    return Draft202012Validator(json.loads(path.read_text()))


def leaves(error: ValidationError) -> list[str]:
    """An error's innermost reasons: a choice between forms fails for what each form lacks."""
    if error.context:
        return [leaf for inner in error.context for leaf in leaves(inner)]
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"]


def kind_of(document: Any) -> str:
    """The store that a lifecycle file is for, by its outermost key."""
    keys = set(document) if isinstance(document, dict) else set()
    if keys & {"Rules"}:
        return "s3"
    if keys & {"rule", "lifecycle"}:
        return "gcs"
    return "azure" if keys & {"rules", "policy"} else "unknown"


def verdict(address: str, path: Path) -> Ran:
    """Everything that is held against one file, as one program's end."""
    try:
        document = json.loads(path.read_text())
    except ValueError as error:
        return Ran(1, f"not JSON: {error}")
    kind = kind_of(document)
    if kind in ("gcs", "azure"):
        validator = published(HERE / "schemas" / f"{kind}-lifecycle.schema.json")
        errors = [leaf for error in validator.iter_errors(document) for leaf in leaves(error)]
        return Ran(1 if errors else 0, "\n".join(errors))
    if kind == "unknown":
        return Ran(1, "the lifecycle rules of no store known here")
    bucket = f"judged-{zlib.crc32(str(path).encode())}"
    ran = put(address, bucket, document)
    if ran.code != 0:
        return ran
    if complaints := list(s3_complaints(document)):
        return Ran(1, "\n".join(complaints))
    read = aws(address, "get-bucket-lifecycle-configuration", "--bucket", bucket)
    if read.code != 0:
        return read
    before, after = normal(document["Rules"]), normal(json.loads(read.output)["Rules"])
    detail = f"put  {json.dumps(before)}\nread {json.dumps(after)}"
    return Ran(0 if before == after else 1, "" if before == after else detail)


def judge_good(report: Report, path: Path, address: str) -> None:
    """A file that its store takes, and gives back unchanged."""
    ran = verdict(address, path)
    kind = {"s3": "put to S3 and read back equal", "gcs": "Cloud Storage's fields", "azure": "Azure Blob's fields"}
    judged = kind.get(kind_of(json.loads(path.read_text())), "lifecycle rules")
    report.check(f"{shown(path)}: {judged}", ran.code == 0, ran.output)


def judge_broken(report: Report, path: Path, address: str) -> None:
    """A file broken on purpose, which its store refuses; `refused.json` says for what words."""
    words = json.loads((path.parent / "refused.json").read_text())[path.name]
    report.refused(f"{shown(path)}: refused", verdict(address, path), words)


def judge(report: Report, files: list[Path]) -> None:
    """Samples, then the files given."""
    report.heading("AWS CLI against moto, published schemas", f"aws-cli {version('awscli')}, moto {version('moto')}")
    broken = [path for path in sorted((SAMPLES / "lifecycle" / "broken").iterdir()) if path.name != "refused.json"]
    good = [*sorted((SAMPLES / "lifecycle" / "good").iterdir()), *files]
    report.check("there are files broken on purpose", len(broken) >= 10)
    with mock_s3() as address:
        report.together(
            [partial(judge_broken, path=path, address=address) for path in broken]
            + [partial(judge_good, path=path, address=address) for path in good]
        )


if __name__ == "__main__":
    whole = Report()
    judge(whole, given_paths())
    sys.exit(whole.close())
