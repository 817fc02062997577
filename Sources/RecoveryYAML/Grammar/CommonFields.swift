import Quantities
import RecoveryModel

/// The grammars of the language, each in a file of its own.
enum Grammars {}

/// Fields that several clauses share, so that one word means one thing.
extension Field where C: Clause {
  /// The prose name.
  static func title(_ spot: @escaping One<String>) -> Field { prose("title", spot, "The name for people") }

  /// Prose that proves nothing.
  static func notes(_ spot: @escaping One<String>) -> Field {
    prose("notes", spot, "Prose for people, shown in the runbook; it proves nothing")
  }

  /// Who answers for it.
  static func owner(_ spot: @escaping One<String>) -> Field {
    reference("owner", [.person], spot, "Who answers for it")
  }

  /// Whether it exists.
  static func status(_ spot: @escaping One<Status>) -> Field {
    word("status", spot, "Whether it exists: what is planned or retired protects nothing")
  }

  /// How bad an incident is.
  static func severity(_ spot: @escaping One<String>) -> Field {
    text("severity", spot, "How bad it is, in the words of the organisation")
  }

  /// The environment.
  static func environment(_ spot: @escaping One<String>) -> Field {
    text("environment", spot, "The environment it belongs to; the system's objectives bind `production` only")
  }

  /// What it means for the business.
  static func impact(_ spot: @escaping One<String>) -> Field {
    prose("impact", spot, "What it means for the business")
  }

  /// What one sees.
  static func symptoms(_ spot: @escaping Many<String>) -> Field {
    texts("symptoms", .prose, spot, "What one sees when it happens")
  }

  /// How long it takes.
  static func takes(_ spot: @escaping One<TimeRange>) -> Field { one("takes", spot, "How long it takes") }

  /// The command.
  static func run(_ spot: @escaping One<String>) -> Field {
    text("run", .command, spot, "The command, quoted or as block text")
  }

  /// What runs the command.
  static func runsOn(_ spot: @escaping One<RunsOn>) -> Field {
    word("runs-on", spot, "What runs the command")
  }

  /// Whether a person does it.
  static func manual(_ spot: @escaping One<Bool>) -> Field {
    one("manual", spot, "Whether a person does it by hand")
  }

  /// When it is done.
  static func schedule(_ spot: @escaping Many<Schedule>) -> Field {
    many("schedule", spot, "When it is done; several schedules make one series")
  }

  /// How fast it copies.
  static func throughput(_ spot: @escaping One<Rate>) -> Field {
    one("throughput", spot, "How fast it copies, where the time it takes follows from the size")
  }

  /// The storage class.
  static func storageClass(_ spot: @escaping One<String>) -> Field {
    reference("class", [.storageClass], spot, "The storage class in which it is kept")
  }

  /// Who does it.
  static func by(_ spot: @escaping Many<String>) -> Field {
    references("by", [.person], spot, "Who does it")
  }

  /// Who is told.
  static func notify(_ spot: @escaping Many<String>) -> Field {
    references("notify", [.person], spot, "Who is told")
  }

  /// Why it is accepted.
  static func because(_ spot: @escaping One<String>) -> Field {
    prose("because", spot, "Why that is accepted")
  }

  /// The platform's own name.
  static func resource(_ spot: @escaping One<String>) -> Field {
    text("resource", spot, "The platform's own name for it")
  }

  /// The platform.
  static func platform(_ spot: @escaping One<String>) -> Field {
    reference("platform", [.platform], spot, "The platform it runs on")
  }

  /// The vendor.
  static func vendor(_ spot: @escaping One<String>) -> Field {
    reference("vendor", [.person], spot, "The vendor that runs it")
  }
}
