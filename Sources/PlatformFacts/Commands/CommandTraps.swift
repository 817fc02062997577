/// Commands from real recovery plans that fail, or do something else, when they are needed.
package enum CommandTraps {
  /// All of them, by tool.
  package static let all: [CommandTrap] = supabase + google + amazon + databases

  private static let supabase: [CommandTrap] = [
    CommandTrap(
      "supabase db restore", "does not exist", instead: "supabase backups restore", fact: "supa.cli"),
    CommandTrap("supabase db verify", "does not exist", fact: "supa.cli"),
    CommandTrap(
      "supabase db list-backups", "does not exist", instead: "supabase backups list", fact: "supa.cli"),
    CommandTrap("supabase db ping", "does not exist", fact: "supa.cli"),
    CommandTrap("supabase db logs", "does not exist", fact: "supa.cli"),
    CommandTrap("supabase db backup", "does not exist", instead: "supabase db dump", fact: "supa.cli"),
  ]

  private static let google: [CommandTrap] = [
    CommandTrap("gcloud logs read", "does not exist", instead: "gcloud logging read", fact: "gcloud.logging"),
    CommandTrap(
      "gcloud logs tail", "does not exist", instead: "gcloud alpha logging tail", fact: "gcloud.logging"),
    CommandTrap(
      "gcloud logging read", flag: "--since", "has no flag `--since`", instead: "--freshness",
      fact: "gcloud.logging"),
    CommandTrap(
      "gcloud sql instances patch", flag: "--rename",
      "cannot rename an instance: there is no flag `--rename`",
      fact: "csql.rename"),
    CommandTrap(
      "gcloud sql backups restore", unless: "--backup-instance", in: .recovery,
      "restores over an existing instance, and to another one only with `--backup-instance`",
      fact: "csql.restore"),
    CommandTrap(
      "gcloud dns record-sets transaction add", flag: "--rrdatas",
      "takes its data as plain arguments, not as `--rrdatas`",
      fact: "gcloud.dns"),
    CommandTrap(
      "gcloud dns record-sets transaction remove", flag: "--rrdatas",
      "takes its data as plain arguments, not as `--rrdatas`", fact: "gcloud.dns"),
    CommandTrap(
      "gcloud secrets versions access", in: .backup,
      "prints the secret in clear, whatever the file is called",
      fact: "gsm.access"),
    CommandTrap(
      "bq cp", unless: "--snapshot", in: .backup, "makes a full copy that never expires, not a snapshot",
      instead: "bq cp --snapshot --expiration", fact: "bq.snapshot"),
  ]

  private static let amazon: [CommandTrap] = [
    CommandTrap(
      "aws rds modify-db-instance", flag: "--delete-automated-backups",
      "has no flag `--delete-automated-backups`; deleting an instance has", fact: "rds.modify.params"),
    CommandTrap(
      "aws rds modify-db-instance", flag: "--no-delete-automated-backups",
      "has no flag `--no-delete-automated-backups`; deleting an instance has", fact: "rds.modify.params"),
    CommandTrap(
      "aws rds modify-db-instance", flag: "--enable-performance-insights", in: .backup,
      "turns on metrics, not point-in-time recovery", fact: "rds.pitr.enable"),
    CommandTrap(
      "aws rds restore-db-instance-from-db-snapshot", flag: "--storage-encrypted",
      "has no flag `--storage-encrypted`: the snapshot decides", fact: "rds.restore.params"),
    CommandTrap(
      "aws rds restore-db-instance-from-db-snapshot", flag: "--kms-key-id",
      "has no flag `--kms-key-id`: the snapshot decides", fact: "rds.restore.params"),
    CommandTrap(
      "aws s3api restore-object", in: .recovery,
      "thaws an archived object; it does not bring an older version back",
      instead: "aws s3api copy-object --copy-source BUCKET/KEY?versionId=ID", fact: "s3ver.restore"),
  ]

  private static let databases: [CommandTrap] = [
    CommandTrap(
      "redis-cli", flag: "--rdb", in: .recovery, "downloads a dump from the server; it restores nothing",
      fact: "redis.cli.rdb"),
    CommandTrap(
      "pg_restore", flag: "-f", unless: "-l", "cannot write to a database and to a file at once",
      fact: "pg.dump"),
  ]
}
