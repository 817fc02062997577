/// Who runs a platform.
public struct Provider: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Amazon Web Services.
  public static let aws = Provider(word: "aws")
  /// Google Cloud.
  public static let google = Provider(word: "google")
  /// Microsoft Azure.
  public static let azure = Provider(word: "azure")
  /// Supabase.
  public static let supabase = Provider(word: "supabase")
  /// GitHub.
  public static let github = Provider(word: "github")
  /// A cluster.
  public static let kubernetes = Provider(word: "kubernetes")
  /// Oneself.
  public static let selfHosted = Provider(word: "self-hosted")
  /// Somebody else.
  public static let other = Provider(word: "other")
  /// Nobody knows.
  public static let unknown = Provider(word: "unknown")
}

/// What sort of thing a platform keeps.
public struct Family: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Tables or documents.
  public static let database = Family(word: "database")
  /// What can be had again.
  public static let cache = Family(word: "cache")
  /// Objects under keys.
  public static let bucket = Family(word: "bucket")
  /// Disks.
  public static let block = Family(word: "block")
  /// Files.
  public static let files = Family(word: "files")
  /// Secrets.
  public static let secrets = Family(word: "secrets")
  /// What is analysed.
  public static let warehouse = Family(word: "warehouse")
  /// Source code.
  public static let code = Family(word: "code")
  /// A program.
  public static let application = Family(word: "application")
  /// A container.
  public static let container = Family(word: "container")
  /// Images.
  public static let registry = Family(word: "registry")
  /// Sheets.
  public static let spreadsheet = Family(word: "spreadsheet")
  /// Logs.
  public static let logs = Family(word: "logs")
  /// Messages.
  public static let stream = Family(word: "stream")
  /// An index.
  public static let search = Family(word: "search")
  /// A cluster.
  public static let cluster = Family(word: "cluster")
  /// A machine.
  public static let machine = Family(word: "machine")
  /// State of infrastructure.
  public static let state = Family(word: "state")
  /// A network.
  public static let network = Family(word: "network")
  /// Something else.
  public static let other = Family(word: "other")
  /// A vault for backups.
  public static let backupVault = Family(word: "backup-vault")
  /// Nobody knows.
  public static let unknown = Family(word: "unknown")
}

/// What store a platform can be.
public struct StoreKind: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// A bucket of S3.
  public static let s3 = StoreKind(word: "s3")
  /// A bucket of Google Cloud Storage.
  public static let gcs = StoreKind(word: "gcs")
  /// A repository.
  public static let git = StoreKind(word: "git")
  /// A network file system.
  public static let nfs = StoreKind(word: "nfs")
  /// A file system.
  public static let filesystem = StoreKind(word: "filesystem")
  /// A registry of images.
  public static let registry = StoreKind(word: "registry")
  /// A container of Azure.
  public static let azureBlob = StoreKind(word: "azure-blob")
  /// A vault for backups.
  public static let backupVault = StoreKind(word: "backup-vault")
  /// A bucket of Supabase.
  public static let supabaseStorage = StoreKind(word: "supabase-storage")
  /// Something else.
  public static let other = StoreKind(word: "other")
  /// Nobody knows.
  public static let unknown = StoreKind(word: "unknown")
}

/// Where restored data appears.
public struct RestoreTarget: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// In a new resource.
  public static let new = RestoreTarget(word: "new")
  /// In the place of what was there.
  public static let inPlace = RestoreTarget(word: "in-place")
  /// In either of the two.
  public static let either = RestoreTarget(word: "either")
  /// In the copy, which takes over.
  public static let promotion = RestoreTarget(word: "promotion")
  /// Nobody knows.
  public static let unknown = RestoreTarget(word: "unknown")
}

/// Who makes a second copy the first.
public struct PlatformPromotion: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// The platform.
  public static let automatic = PlatformPromotion(word: "automatic")
  /// A person.
  public static let manual = PlatformPromotion(word: "manual")
  /// Nobody.
  public static let never = PlatformPromotion(word: "none")
  /// Nobody knows.
  public static let unknown = PlatformPromotion(word: "unknown")
}

/// A field that a backup of a method may have.
public struct MethodField: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// No field.
  public static let nothing = MethodField(word: "none")
  /// The field `window`.
  public static let window = MethodField(word: "window")
  /// The field `schedule`.
  public static let schedule = MethodField(word: "schedule")
  /// The field `run`.
  public static let run = MethodField(word: "run")
  /// The field `writes`.
  public static let writes = MethodField(word: "writes")
  /// The field `fsync`.
  public static let fsync = MethodField(word: "fsync")
  /// The field `to`.
  public static let to = MethodField(word: "to")
  /// The field `location`.
  public static let location = MethodField(word: "location")
  /// The field `takes`.
  public static let takes = MethodField(word: "takes")
  /// The field `delay`.
  public static let delay = MethodField(word: "delay")
  /// Nobody knows.
  public static let unknown = MethodField(word: "unknown")
}
