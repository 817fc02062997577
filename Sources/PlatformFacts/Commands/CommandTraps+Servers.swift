extension CommandTraps {
  /// What is taken for more than it is with databases.
  static let databases: [CommandTrap] = [
    CommandTrap(
      "redis-cli", flag: "--rdb", "downloads a dump from the server; it restores nothing",
      fact: "redis.cli.rdb"
    ).with { $0.place = .recovery },
    CommandTrap(
      "redis-cli", flag: "--rdb", "downloads a new dump from the server; it does not look at the backup",
      fact: "redis.cli.rdb"
    ).with {
      $0.place = .verification
      $0.instead = "redis-check-rdb FILE"
    },
    CommandTrap(
      "pg_restore", flag: "-f", "cannot write to a database and to a file at once", fact: "pg.dump"
    ).with {
      $0.beside = "-d"
      $0.unless = "-l"
    },
    etcdFile("cp"), etcdFile("rsync"),
    CommandTrap("psql", "is no function of PostgreSQL", fact: "pg.consistency").with {
      $0.text = "pg_check_consistency"
      $0.instead = "pg_amcheck"
    },
    CommandTrap(
      "psql", "lists how constraints are defined; it looks at no row, so it finds none that breaks them",
      fact: "pg.constraint"
    ).with {
      $0.text = "pg_constraint"
      $0.unlessText = "convalidated"
      $0.place = .verification
    },
    CommandTrap(
      "psql", "counts insertions since the statistics began, not rows, and begins anew with a restore",
      fact: "pg.stat"
    ).with {
      $0.text = "n_tup_ins"
      $0.place = .verification
      $0.instead = "select count(*) from TABLE"
    },
  ]

  /// A copy of the file into which etcd writes.
  private static func etcdFile(_ program: String) -> CommandTrap {
    CommandTrap(
      program, "of etcd's own file takes no snapshot: it has no checksum and may miss writes",
      fact: "etcd.save"
    )
    .with {
      $0.text = "member/snap/db"
      $0.isCalledByText = false
      $0.place = .backup
      $0.instead = "etcdctl snapshot save FILE"
    }
  }

  /// Programs that pack files.
  static let archives: [CommandTrap] = [
    CommandTrap(
      "tar", "packs the folder into which it writes the archive, and fails when that changes under it",
      fact: "tar.self"
    ).with { $0.shape = .archiveOfItself }
  ]

  /// Addresses of repositories.
  static let codeHosts: [CommandTrap] = [
    gitlab("gitlab-backup create"), gitlab("gitlab-rake gitlab:backup:create"),
    tokenInAddress("remote add", "token@"), tokenInAddress("remote add", "token}@"),
    tokenInAddress("remote set-url", "token@"), tokenInAddress("remote set-url", "token}@"),
  ]

  /// A backup of GitLab in a system that says nowhere how the key to its encrypted columns is kept.
  private static func gitlab(_ words: String) -> CommandTrap {
    CommandTrap(
      words, "leaves out gitlab-secrets.json, and nothing else here keeps it", fact: "gitlab.backup"
    ).with {
      $0.unlessElsewhere = "gitlab-secrets"
      $0.place = .backup
    }
  }

  /// A token within the address of a remote, where a variable brings it.
  private static func tokenInAddress(_ verb: String, _ ending: String) -> CommandTrap {
    CommandTrap(
      "git \(verb)", "writes the token of the address into the clone's configuration, in clear",
      fact: "git.remote"
    ).with {
      $0.text = ending
      $0.isCalledByText = false
    }
  }

  /// What is taken for more than it is with Kubernetes.
  static let kubernetes: [CommandTrap] = [
    CommandTrap(
      "kubectl patch", "says how a node passes traffic on to its own pods; it moves none elsewhere",
      fact: "k8s.traffic"
    ).with {
      $0.text = "externalTrafficPolicy"
      $0.place = .recovery
    },
    label("node"), label("nodes"),
  ]

  private static func label(_ noun: String) -> CommandTrap {
    CommandTrap(
      "kubectl label \(noun)", "only marks a node; what runs on it goes on, and is reached as before",
      fact: "k8s.label"
    ).with {
      $0.takenFor = ["isolat", "quarantin", "drain", "stop", "fence"]
      $0.place = .recovery
      $0.instead = "kubectl drain"
    }
  }
}
