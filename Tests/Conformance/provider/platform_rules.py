"""What the platforms refuse though the schema allows it, for the arguments that a recovery module sets.

The providers enforce most of these when they validate; the bindings that the schemas are read from do not carry them
for AWS. Unknown and null values are never complained of.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from .values import UNKNOWN

Complaint = tuple[str, str]

S3_CLASSES = {"GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"}
S3_REPLICA_CLASSES = S3_CLASSES | {"STANDARD", "REDUCED_REDUNDANCY"}
ON_OFF = {"Enabled", "Disabled"}
RATE = r"rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)"
CRON = r"cron\(([^\s()]+ ){5}[^\s()]+\)"
LOG_DAYS = {
    0,
    1,
    3,
    5,
    7,
    14,
    30,
    60,
    90,
    120,
    150,
    180,
    365,
    400,
    545,
    731,
    1096,
    1827,
    2192,
    2557,
    2922,
    3288,
    3653,
}


def one_of(allowed: set[Any]) -> Callable[[Any], str | None]:
    """A rule: the value is one of these."""
    return lambda value: None if value in allowed else f"expected one of {sorted(allowed)}, got {value!r}"


def matching(pattern: str) -> Callable[[Any], str | None]:
    """A rule: the whole text matches."""
    return lambda value: None if re.fullmatch(pattern, value) else f"{value!r} does not match ^{pattern}$"


def between(low: int, high: int) -> Callable[[Any], str | None]:
    """A rule: the number lies in the range, both ends allowed."""
    return lambda value: None if low <= value <= high else f"expected {low} to {high}, got {value}"


def json_text(value: str) -> str | None:
    """A rule: the text is a JSON object."""
    try:
        return None if isinstance(json.loads(value), dict) else "expected a JSON object"
    except ValueError as error:
        return f"contains an invalid JSON policy: {error}"


def labels(value: dict[str, Any]) -> str | None:
    """A rule: the values of Kubernetes labels."""
    wrong = [text for text in value.values() if not re.fullmatch(r"(?=.{0,63}$)([A-Za-z0-9]([\w.\-]*[A-Za-z0-9])?)?", text)]
    return f"no values of labels: {wrong}" if wrong else None


VAULT = matching(r"[a-zA-Z0-9\-_]{2,50}")
BUCKET = matching(r"(?!.*\.\.)[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]")
SCHEDULE_NAME = matching(r"[0-9a-zA-Z\-_.]{1,64}")

#: TYPE: path of an argument, block names joined by dots, and its rule.
RULES: dict[str, dict[str, Callable[[Any], str | None]]] = {
    "aws_backup_plan": {
        "rule.schedule": matching(CRON),
        "rule.start_window": between(60, 10_000_000),
        "rule.rule_name": matching(r"[a-zA-Z0-9\-_.]{1,50}"),
    },
    "aws_backup_restore_testing_plan": {
        "name": matching(r"[a-zA-Z0-9_]{1,50}"),
        "schedule_expression": matching(CRON),
        "start_window_hours": between(1, 168),
        "recovery_point_selection.algorithm": one_of({"LATEST_WITHIN_WINDOW", "RANDOM_WITHIN_WINDOW"}),
        "recovery_point_selection.selection_window_days": between(1, 365),
    },
    "aws_backup_restore_testing_selection": {
        "name": matching(r"[a-zA-Z0-9_]{1,50}"),
        "validation_window_hours": between(0, 168),
    },
    "aws_backup_selection": {
        "name": matching(r"[a-zA-Z0-9\-_.]{1,50}"),
        "selection_tag.type": one_of({"STRINGEQUALS"}),
    },
    "aws_backup_vault": {"name": VAULT},
    "aws_backup_vault_lock_configuration": {
        "backup_vault_name": VAULT,
        "changeable_for_days": between(3, 36_500),
        "min_retention_days": between(1, 36_500),
        "max_retention_days": between(1, 36_500),
    },
    "aws_cloudwatch_log_group": {"retention_in_days": one_of(LOG_DAYS)},
    "aws_db_instance": {"backup_retention_period": between(0, 35)},
    "aws_db_instance_automated_backups_replication": {"retention_period": between(1, 35)},
    "aws_dlm_lifecycle_policy": {
        "description": matching(r"[0-9A-Za-z _\-]{1,500}"),
        "state": one_of({"ENABLED", "DISABLED"}),
        "policy_details.resource_types": one_of({"VOLUME", "INSTANCE"}),
        "policy_details.schedule.name": matching(r"[0-9A-Za-z _\-]{1,120}"),
        "policy_details.schedule.create_rule.cron_expression": matching(CRON),
        "policy_details.schedule.retain_rule.interval": between(1, 36_500),
        "policy_details.schedule.retain_rule.interval_unit": one_of({"DAYS", "WEEKS", "MONTHS", "YEARS"}),
    },
    "aws_ec2_tag": {"key": matching(r"(?!aws:)[\w .:/=+\-@]{1,128}"), "value": matching(r"[\w .:/=+\-@]{0,256}")},
    "aws_iam_policy": {"policy": json_text},
    "aws_iam_role": {"assume_role_policy": json_text, "name": matching(r"[\w+=,.@\-]{1,64}")},
    "aws_iam_role_policy": {"policy": json_text},
    "aws_rds_cluster": {"backup_retention_period": between(1, 35)},
    "aws_s3_bucket": {"bucket": BUCKET},
    "aws_s3_bucket_lifecycle_configuration": {
        "rule.status": one_of(ON_OFF),
        "rule.transition.storage_class": one_of(S3_CLASSES),
        "rule.noncurrent_version_transition.storage_class": one_of(S3_CLASSES),
        "rule.abort_incomplete_multipart_upload.days_after_initiation": between(1, 2**31 - 1),
    },
    "aws_s3_bucket_object_lock_configuration": {
        "object_lock_enabled": one_of({"Enabled"}),
        "rule.default_retention.mode": one_of({"COMPLIANCE", "GOVERNANCE"}),
    },
    "aws_s3_bucket_policy": {"policy": json_text},
    "aws_s3_bucket_replication_configuration": {
        "rule.status": one_of(ON_OFF),
        "rule.delete_marker_replication.status": one_of(ON_OFF),
        "rule.existing_object_replication.status": one_of(ON_OFF),
        "rule.destination.storage_class": one_of(S3_REPLICA_CLASSES),
        "rule.destination.replication_time.status": one_of(ON_OFF),
        "rule.destination.replication_time.time.minutes": one_of({15}),
        "rule.destination.metrics.status": one_of(ON_OFF),
    },
    "aws_s3_bucket_versioning": {"versioning_configuration.status": one_of({"Enabled", "Suspended", "Disabled"})},
    "aws_scheduler_schedule": {
        "name": SCHEDULE_NAME,
        "schedule_expression": matching(f"{RATE}|{CRON}|at\\([0-9T:\\-]+\\)"),
        "flexible_time_window.mode": one_of({"OFF", "FLEXIBLE"}),
        "state": one_of({"ENABLED", "DISABLED"}),
    },
    "aws_secretsmanager_secret": {"recovery_window_in_days": one_of({0, *range(7, 31)})},
    "google_storage_bucket": {
        "name": matching(r"[a-z0-9][a-z0-9._\-]{1,220}[a-z0-9]"),
        "lifecycle_rule.action.type": one_of({"Delete", "SetStorageClass", "AbortIncompleteMultipartUpload"}),
        "lifecycle_rule.condition.with_state": one_of({"LIVE", "ARCHIVED", "ANY", ""}),
        "soft_delete_policy.retention_duration_seconds": one_of({0, *range(604_800, 7_776_001)}),
        "rpo": one_of({"DEFAULT", "ASYNC_TURBO"}),
        "retention_policy.retention_period": between(1, 3_155_759_999),
    },
    "kubernetes_cron_job_v1": {
        "metadata.name": matching(r"(?=.{1,52}$)[a-z0-9]([a-z0-9.\-]*[a-z0-9])?"),
        "metadata.labels": labels,
        "spec.concurrency_policy": one_of({"Allow", "Forbid", "Replace"}),
        "spec.schedule": matching(r"@\w+|\S+( \S+){4}"),
    },
}


def complaints(type_name: str, block: dict[str, Any], config: Any) -> Iterator[Complaint]:
    """Each argument, by the name of its outermost step, that the platform would refuse."""
    yield from _by_schema(block, config)
    for path, rule in RULES.get(type_name, {}).items():
        for value in _at(config, path.split(".")):
            if complaint := rule(value):
                yield path.split(".")[0], f"{path}: {complaint}"
    if type_name == "aws_backup_plan":
        yield from _cold_storage(config)


def _cold_storage(config: Any) -> Iterator[Complaint]:
    """AWS Backup keeps what it moved to cold storage there for 90 days at least."""
    for lifecycle in [*_at(config, ["rule", "lifecycle"]), *_at(config, ["rule", "copy_action", "lifecycle"])]:
        cold, delete = lifecycle.get("cold_storage_after"), lifecycle.get("delete_after")
        if isinstance(cold, int) and isinstance(delete, int) and cold > 0 and delete < cold + 90:
            yield "rule", f"delete_after ({delete}) must be at least 90 days after cold_storage_after ({cold})"


def _at(value: Any, path: list[str]) -> Iterator[Any]:
    """Every known value at a path, through lists."""
    if value is None or value == UNKNOWN:
        return
    if isinstance(value, list):
        for item in value:
            yield from _at(item, path)
    elif not path:
        yield value
    elif isinstance(value, dict):
        yield from _at(value.get(path[0]), path[1:])


def _by_schema(block: dict[str, Any], value: Any, top: str = "") -> Iterator[Complaint]:
    """Arguments that only the platform sets, or outside the values that the documentation enumerates."""
    if not isinstance(value, dict):
        return
    for name, entry in block["a"].items():
        given = value.get(name)
        if entry[1] == "c" and given is not None:
            yield top or name, f"Value for unconfigurable attribute: {name} is decided by the platform"
        if len(entry) > 2 and isinstance(given, str) and given and given not in entry[2]:
            yield top or name, f"{name}: expected one of {entry[2]}, got {given!r}"
    for name, (_, _, _, inner) in block["b"].items():
        nested = value.get(name)
        for item in nested if isinstance(nested, list) else [nested]:
            yield from _by_schema(inner, item, top or name)
