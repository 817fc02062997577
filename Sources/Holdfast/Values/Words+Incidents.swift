/// What is lost.
public struct Scope: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Nothing stored: a process, a host, a bad release.
  public static let service = Scope(word: "service")
  /// The storage itself.
  public static let instance = Scope(word: "instance")
  /// All that shares the zone.
  public static let zone = Scope(word: "zone")
  /// All that shares the region, control planes included.
  public static let region = Scope(word: "region")
  /// All that one provider runs.
  public static let provider = Scope(word: "provider")
  /// Nothing but the truth of the data: a deletion, a corruption.
  public static let logical = Scope(word: "logical")
  /// All that the credentials can change or delete.
  public static let account = Scope(word: "account")
  /// Nothing, but something is known: a leaked key.
  public static let compromise = Scope(word: "compromise")
  /// Nobody knows.
  public static let unknown = Scope(word: "unknown")
}

/// What kind of rehearsal it is.
public struct DrillType: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// People talk it through.
  public static let tabletop = DrillType(word: "tabletop")
  /// A backup is restored and looked at.
  public static let restore = DrillType(word: "restore")
  /// One procedure is run for real beside production.
  public static let functional = DrillType(word: "functional")
  /// Infrastructure is built anew.
  public static let rebuild = DrillType(word: "rebuild")
  /// Traffic is moved.
  public static let failover = DrillType(word: "failover")
  /// Everything, as if it had happened.
  public static let simulation = DrillType(word: "simulation")
  /// Nobody knows.
  public static let unknown = DrillType(word: "unknown")
}

/// What sets an alert off.
public struct AlertTrigger: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// A run failed.
  public static let failure = AlertTrigger(word: "failure")
  /// No run has succeeded for too long.
  public static let staleness = AlertTrigger(word: "staleness")
  /// A run takes too long.
  public static let duration = AlertTrigger(word: "duration")
  /// A backup shrank or grew.
  public static let size = AlertTrigger(word: "size")
  /// A backup grew, and nothing is said of one that shrank.
  public static let growth = AlertTrigger(word: "growth")
  /// A backup shrank, and nothing is said of one that grew.
  public static let shrinkage = AlertTrigger(word: "shrinkage")
  /// A copy fell behind.
  public static let lag = AlertTrigger(word: "lag")
  /// A verification failed.
  public static let verification = AlertTrigger(word: "verification")
  /// A store is nearly full.
  public static let quota = AlertTrigger(word: "quota")
  /// A recovery takes too long.
  public static let recovery = AlertTrigger(word: "recovery")
  /// Nobody knows.
  public static let unknown = AlertTrigger(word: "unknown")
}

/// What is done with a backup to prove it.
public struct VerifyBy: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// It is restored.
  public static let restore = VerifyBy(word: "restore")
  /// Its checksum is compared.
  public static let checksum = VerifyBy(word: "checksum")
  /// It is listed.
  public static let list = VerifyBy(word: "list")
  /// A command looks at it.
  public static let command = VerifyBy(word: "command")
  /// Nobody knows.
  public static let unknown = VerifyBy(word: "unknown")
}

/// What is accepted to be lost.
public struct Acceptance: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Everything.
  public static let everything = Acceptance(word: "everything")
  /// Nobody knows.
  public static let unknown = Acceptance(word: "unknown")
}

/// How bad a finding is.
public struct Severity: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// Nothing is built.
  public static let error = Severity(word: "error")
  /// It wants mending.
  public static let warning = Severity(word: "warning")
  /// It is worth a line.
  public static let note = Severity(word: "note")
  /// It is not told.
  public static let off = Severity(word: "off")
  /// Nobody knows.
  public static let unknown = Severity(word: "unknown")
}

/// How well a fact is known.
public struct Confidence: SpecValue {
  /// The word that it is said with.
  public let spoken: SpokenValue

  private init(word: String) { spoken = SpokenValue(.word(word)) }

  /// It was looked up.
  public static let verified = Confidence(word: "verified")
  /// Somebody else looked it up.
  public static let secondary = Confidence(word: "secondary")
  /// It is said.
  public static let unverified = Confidence(word: "unverified")
  /// Nobody knows.
  public static let unknown = Confidence(word: "unknown")
}
