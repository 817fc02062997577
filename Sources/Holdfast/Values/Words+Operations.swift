/// What runs a command.
public struct RunsOn: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Debian's cron, from `/etc/cron.d`.
  public static let cron = RunsOn(word: "cron")
  /// A systemd timer.
  public static let systemd = RunsOn(word: "systemd")
  /// A Kubernetes CronJob.
  public static let kubernetes = RunsOn(word: "kubernetes")
  /// Amazon EventBridge Scheduler.
  public static let eventBridge = RunsOn(word: "eventbridge")
  /// Google Cloud Scheduler.
  public static let cloudScheduler = RunsOn(word: "cloud-scheduler")
  /// A GitHub Actions workflow.
  public static let gitHubActions = RunsOn(word: "github-actions")
  /// Nobody knows.
  public static let unknown = RunsOn(word: "unknown")
}

/// Whether something exists: what is planned or retired protects nothing.
public struct Status: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// In use.
  public static let live = Status(word: "live")
  /// Not there yet.
  public static let planned = Status(word: "planned")
  /// No longer kept up.
  public static let retired = Status(word: "retired")
  /// Nobody knows.
  public static let unknown = Status(word: "unknown")
}

/// Whom a lock binds.
public struct LockMode: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Everybody, the account's root included.
  public static let compliance = LockMode(word: "compliance")
  /// Everybody without a special right.
  public static let governance = LockMode(word: "governance")
  /// Nobody knows.
  public static let unknown = LockMode(word: "unknown")
}

/// How a replica takes over.
public struct Promotion: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// By a person.
  public static let manual = Promotion(word: "manual")
  /// By itself.
  public static let automatic = Promotion(word: "automatic")
  /// Nobody knows.
  public static let unknown = Promotion(word: "unknown")
}

/// How a replica copies; a platform's own mode is said by its name.
public struct ReplicationMode: SpecValue, ExpressibleByStringLiteral {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// The platform's own word.
  public init(stringLiteral word: String) { spoken = SpokenValue(.text(word)) }

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// A write waits for the copy.
  public static let sync = ReplicationMode(word: "sync")
  /// The copy comes behind.
  public static let async = ReplicationMode(word: "async")
  /// Nobody knows.
  public static let unknown = ReplicationMode(word: "unknown")
}

/// How often an append-only file reaches the disk.
public struct Fsync: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// With every write.
  public static let always = Fsync(word: "always")
  /// Each second.
  public static let everySecond = Fsync(word: "everysec")
  /// When the system likes.
  public static let no = Fsync(word: "no")
  /// Nobody knows.
  public static let unknown = Fsync(word: "unknown")
}

/// The storage class in which something is kept; others are said by the provider's name.
public struct StorageClass: SpecValue, ExpressibleByStringLiteral {
  /// The word that it is said with.
  public let spoken: SpokenValue

  /// The platform's own word.
  public init(stringLiteral word: String) { spoken = SpokenValue(.text(word)) }

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// The usual one.
  public static let standard = StorageClass(word: "standard")
  /// For what is seldom read.
  public static let standardIA = StorageClass(word: "standard-ia")
  /// For what is read at once, but hardly ever.
  public static let glacierInstant = StorageClass(word: "glacier-instant")
  /// For what may take hours to be read.
  public static let glacier = StorageClass(word: "glacier")
  /// For what may take half a day to be read.
  public static let deepArchive = StorageClass(word: "deep-archive")
  /// Nobody knows.
  public static let unknown = StorageClass(word: "unknown")
}
