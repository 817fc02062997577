/// Commands from real recovery plans that fail, or do something else, when they are needed.
package enum CommandTraps {
  /// All of them, by tool.
  package static let all: [CommandTrap] =
    supabase + google + amazon + databases + kubernetes + codeHosts + archives

  /// The words of each trap, in the order of `all`.
  package static let words = all.map(\.words)

  /// Whether a trap may begin with a word. Commands hold thousands of words, few of which begin one.
  package static func mayBegin(with word: String) -> Bool { !byMark[mark(of: word)].isEmpty }

  /// Where in `all` the traps stand that may begin with a word; the words themselves must still be compared.
  package static func beginning(with word: String) -> [Int] { byMark[mark(of: word)] }

  /// The traps by the mark of their first word.
  private static let byMark: [[Int]] = {
    var traps = [[Int]](repeating: [], count: 256)
    for index in all.indices { traps[mark(of: words[index][0])].append(index) }
    return traps
  }()

  /// A number that equal words share: their first byte and their length.
  private static func mark(of word: String) -> Int {
    (Int(word.utf8.first ?? 0) &+ word.utf8.count &* 29) & 255
  }

  private static let supabase: [CommandTrap] = [
    CommandTrap("supabase db restore", "does not exist", fact: "supa.cli").with {
      $0.instead = "supabase backups restore"
      $0.repair = .words(keeping: ["--project-ref", "--timestamp", "-t"])
    },
    CommandTrap("supabase db verify", "does not exist", fact: "supa.cli"),
    CommandTrap("supabase db list-backups", "does not exist", fact: "supa.cli").with {
      $0.instead = "supabase backups list"
      $0.repair = .words(keeping: ["--project-ref", "--output", "-o"])
    },
    CommandTrap("supabase db ping", "does not exist", fact: "supa.cli"),
    CommandTrap("supabase db logs", "does not exist", fact: "supa.cli"),
    CommandTrap("supabase db backup", "does not exist", fact: "supa.cli").with {
      $0.instead = "supabase db dump"
      $0.repair = .words(keeping: ["--db-url", "--file", "-f", "--linked", "--local", "--data-only"])
    },
  ]

  private static let google: [CommandTrap] = [
    CommandTrap("gcloud logs read", "does not exist", fact: "gcloud.logging").with {
      $0.instead = "gcloud logging read"
      $0.repair = .words(keeping: nil)
    },
    CommandTrap("gcloud logs tail", "does not exist", fact: "gcloud.logging").with {
      $0.instead = "gcloud alpha logging tail"
      $0.repair = .words(keeping: nil)
    },
    CommandTrap("gcloud logging read", flag: "--since", "has no flag `--since`", fact: "gcloud.logging").with
    {
      $0.instead = "--freshness"
      $0.repair = .flagName
    },
    CommandTrap(
      "gcloud sql instances patch", flag: "--rename",
      "cannot rename an instance: there is no flag `--rename`", fact: "csql.rename"),
    CommandTrap(
      "gcloud sql backups restore",
      "restores over an existing instance, and to another one only with `--backup-instance`",
      fact: "csql.restore"
    ).with {
      $0.unless = "--backup-instance"
      $0.unlessOwn = "--restore-instance"
      $0.place = .recovery
    },
    rrdatas("add"), rrdatas("remove"),
    CommandTrap(
      "gcloud run services update", "starts no new revision where nothing is changed", fact: "run"
    ).with {
      $0.onlyFlags = [
        "--region", "--project", "--platform", "--account", "--quiet", "-q", "--async", "--format",
      ]
      $0.place = .recovery
    },
    CommandTrap(
      "gcloud secrets versions access", "prints the secret in clear, whatever the file is called",
      fact: "gsm.access"
    ).with { $0.place = .secretsBackup },
    echoed("versions add"), echoed("create"),
    CommandTrap("gcloud secrets list", "lists names, and holds no value of a secret", fact: "gsm.list").with {
      $0.place = .secretsBackup
      $0.wholeOnly = true
    },
    CommandTrap("bq cp", "makes a full copy that never expires, not a snapshot", fact: "bq.snapshot").with {
      $0.unless = "--snapshot"
      $0.place = .backup
      $0.instead = "bq cp --snapshot --expiration"
    },
    CommandTrap(
      "bq mk", flag: "--dataset",
      "takes the name of the dataset that is lost, which cannot be undeleted while another has it",
      fact: "bq.undelete"
    ).with {
      $0.takenFor = ["anew", "again", "recreate", "re-create"]
      $0.place = .recovery
    },
    CommandTrap(
      "gsutil lifecycle set", "only deletes or moves what is old; it keeps nobody from deleting it sooner",
      fact: "gcs.lifecycle.retention"
    ).with {
      $0.takenFor = ["retention", "retain", "kept", "archive"]
      $0.place = .backup
      $0.instead = "gsutil retention set"
    },
  ]

  /// A secret that `echo` hands on.
  private static func echoed(_ verb: String) -> CommandTrap {
    CommandTrap(
      "gcloud secrets \(verb)", flag: "--data-file",
      "stores the line break that `echo` puts behind the secret",
      fact: "gsm.add"
    ).with {
      $0.shape = .fedByEcho
      $0.instead = "printf %s"
    }
  }

  private static func rrdatas(_ verb: String) -> CommandTrap {
    CommandTrap(
      "gcloud dns record-sets transaction \(verb)", flag: "--rrdatas",
      "takes its data as plain arguments, not as `--rrdatas`", fact: "gcloud.dns"
    ).with { $0.repair = .flagToArgument }
  }

  private static let amazon: [CommandTrap] = [
    foreignFlag(
      "modify-db-instance", "--delete-automated-backups", "deleting an instance has it", "rds.modify.params"),
    foreignFlag(
      "modify-db-instance", "--no-delete-automated-backups", "deleting an instance has it",
      "rds.modify.params"),
    CommandTrap(
      "aws rds modify-db-instance", flag: "--enable-performance-insights",
      "turns on metrics, not point-in-time recovery", fact: "rds.pitr.enable"
    ).with { $0.place = .backup },
    foreignFlag(
      "restore-db-instance-from-db-snapshot", "--storage-encrypted", "the snapshot decides",
      "rds.restore.params"),
    foreignFlag(
      "restore-db-instance-from-db-snapshot", "--kms-key-id", "the snapshot decides", "rds.restore.params"),
    CommandTrap(
      "aws s3api restore-object", "thaws an archived object; it does not bring an older version back",
      fact: "s3ver.restore"
    ).with {
      $0.place = .recovery
      $0.instead = "aws s3api copy-object --copy-source BUCKET/KEY?versionId=ID"
    },
    CommandTrap(
      "aws s3 sync", flag: "--delete",
      "deletes from the copy what is gone from the source; it finds no duplicates", fact: "s3.sync.delete"
    ).with { $0.takenFor = ["dedup"] },
    CommandTrap(
      "aws", flag: "--cli-read-timeout", "says how long to wait for an answer; it runs nothing in parallel",
      fact: "awscli.timeout"
    ).with {
      $0.takenFor = ["parallel"]
      $0.instead = "aws configure set default.s3.max_concurrent_requests NUMBER"
    },
    CommandTrap(
      "aws cloudformation create-stack", "builds everything from nothing; no standby is activated by it",
      fact: "cfn.create"
    ).with {
      $0.takenFor = ["standby", "activate"]
      $0.place = .recovery
    },
    CommandTrap(
      "aws secretsmanager get-secret-value", "prints the secret in clear, and nothing encrypts it here",
      fact: "sm.get"
    ).with { $0.place = .secretsBackup },
    CommandTrap(
      "aws secretsmanager list-secrets", "lists names, and holds no value of a secret", fact: "sm.list"
    ).with {
      $0.place = .secretsBackup
      $0.wholeOnly = true
    },
    CommandTrap(
      "aws ssm get-parameters-by-path",
      "leaves secure strings encrypted, so that the copy holds no value of theirs",
      fact: "ssm.decrypt"
    ).with {
      $0.unless = "--with-decryption"
      $0.place = .backup
      $0.instead = "aws ssm get-parameters-by-path --with-decryption | age --recipient KEY"
    },
    decrypted("get-parameters-by-path"), decrypted("get-parameters"), decrypted("get-parameter"),
    tooFewRecords("describe-db-snapshots", "--query 'sort_by(DBSnapshots, &SnapshotCreateTime)[-1]'"),
    tooFewRecords(
      "describe-db-cluster-snapshots", "--query 'sort_by(DBClusterSnapshots, &SnapshotCreateTime)[-1]'"),
    tooFewRecords("describe-db-instances", "--max-items"),
    CommandTrap("aws s3api list-objects-v2", "lists what is in a bucket, not who read it", fact: "s3.list")
      .with {
        $0.takenFor = ["access-log", "access log"]
      },
    firstByName("list-objects-v2", "--max-keys"), firstByName("list-objects-v2", "--max-items"),
    firstByName("list-objects", "--max-keys"), firstByName("list-objects", "--max-items"),
  ]

  /// Parameters that are read in clear into a backup.
  private static func decrypted(_ verb: String) -> CommandTrap {
    CommandTrap(
      "aws ssm \(verb)", flag: "--with-decryption",
      "prints secure strings in clear, and nothing encrypts them here", fact: "ssm.decrypted"
    ).with {
      $0.place = .secretsBackup
      $0.instead = "aws ssm \(verb) --with-decryption | age --recipient KEY"
    }
  }

  /// A page of RDS that is smaller than the service gives, and what gives the few that are wanted.
  private static func tooFewRecords(_ verb: String, _ instead: String) -> CommandTrap {
    CommandTrap(
      "aws rds \(verb)", flag: "--max-records", "is refused with fewer than 20 records", fact: "rds.records"
    ).with {
      $0.least = 20
      $0.instead = "aws rds \(verb) \(instead)"
    }
  }

  /// A page of a bucket's objects that is taken for the newest of them.
  private static func firstByName(_ verb: String, _ flag: String) -> CommandTrap {
    CommandTrap(
      "aws s3api \(verb)", flag: flag, "gives the first objects by name, which are not the newest",
      fact: "s3.list.order"
    ).with {
      $0.unless = "--start-after"
      $0.place = .verification
      $0.instead = "aws s3api \(verb) --query 'sort_by(Contents, &LastModified)[-1]'"
    }
  }

  /// A flag that belongs to another command of RDS.
  private static func foreignFlag(_ verb: String, _ flag: String, _ why: String, _ fact: String)
    -> CommandTrap
  {
    CommandTrap("aws rds \(verb)", flag: flag, "has no flag `\(flag)`: \(why)", fact: fact).with {
      $0.repair = .noFlag(withValue: flag != "--storage-encrypted")
    }
  }
}
