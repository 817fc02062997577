import Quantities
import RecoveryModel

/// The grammars of the language, each in a file of its own.
enum Grammars {}

/// Fields that several clauses share, so that one word means one thing.
extension Field where C: Clause {
  /// The prose name.
  static func title(_ path: One<String>) -> Field { prose("title", path, "The name for people") }

  /// Prose that proves nothing.
  static func notes(_ path: One<String>) -> Field {
    prose("notes", path, "Prose for people, shown in the runbook; it proves nothing")
  }

  /// Who answers for it.
  static func owner(_ path: One<String>) -> Field {
    reference("owner", [.person], path, "Who answers for it")
  }

  /// Whether it exists.
  static func status(_ path: One<Status>) -> Field {
    word("status", path, "Whether it exists: what is planned or retired protects nothing")
  }

  /// How bad an incident is.
  static func severity(_ path: One<String>) -> Field {
    text("severity", path, "How bad it is, in the words of the organisation")
  }

  /// The environment.
  static func environment(_ path: One<String>) -> Field {
    text("environment", path, "The environment it belongs to; the system's objectives bind `production` only")
  }

  /// What it means for the business.
  static func impact(_ path: One<String>) -> Field {
    prose("impact", path, "What it means for the business")
  }

  /// What one sees.
  static func symptoms(_ path: Many<String>) -> Field {
    texts("symptoms", .prose, path, "What one sees when it happens")
  }

  /// How long it takes.
  static func takes(_ path: One<TimeRange>) -> Field { one("takes", path, "How long it takes") }

  /// The command.
  static func run(_ path: One<String>) -> Field {
    text("run", .command, path, "The command, quoted or as block text")
  }

  /// What runs the command.
  static func runsOn(_ path: One<RunsOn>) -> Field { word("runs-on", path, "What runs the command") }

  /// Whether a person does it.
  static func manual(_ path: One<Bool>) -> Field { one("manual", path, "Whether a person does it by hand") }

  /// When it is done.
  static func schedule(_ path: Many<Schedule>) -> Field {
    many("schedule", path, "When it is done; several schedules make one series")
  }

  /// How fast it copies.
  static func throughput(_ path: One<Rate>) -> Field {
    one("throughput", path, "How fast it copies, where the time it takes follows from the size")
  }

  /// The storage class.
  static func storageClass(_ path: One<String>) -> Field {
    reference("class", [.storageClass], path, "The storage class in which it is kept")
  }

  /// Who does it.
  static func by(_ path: Many<String>) -> Field {
    references("by", [.person], path, "Who does it")
  }

  /// Who is told.
  static func notify(_ path: Many<String>) -> Field {
    references("notify", [.person], path, "Who is told")
  }

  /// Why it is accepted.
  static func because(_ path: One<String>) -> Field { prose("because", path, "Why that is accepted") }

  /// The platform's own name.
  static func resource(_ path: One<String>) -> Field {
    text("resource", path, "The platform's own name for it")
  }

  /// The platform.
  static func platform(_ path: One<String>) -> Field {
    reference("platform", [.platform], path, "The platform it runs on")
  }

  /// The vendor.
  static func vendor(_ path: One<String>) -> Field {
    reference("vendor", [.person], path, "The vendor that runs it")
  }
}
