import Quantities
import RecoveryModel

/// The grammars of the language, each in a file of its own.
enum Grammars {}

/// Fields that several clauses share, so that one word means one thing.
extension Field where C: Clause {
  /// The prose name.
  static func title(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  { prose("title", get, set, "The name for people") }

  /// Prose that proves nothing.
  static func notes(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    prose("notes", get, set, "Prose for people, shown in the runbook; it proves nothing")
  }

  /// Who answers for it.
  static func owner(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    reference("owner", [.person], get, set, "Who answers for it")
  }

  /// Whether it exists.
  static func status(_ get: @escaping Getter<Written<Status>?>, _ set: @escaping Setter<Written<Status>?>)
    -> Field
  {
    word("status", get, set, "Whether it exists: what is planned or retired protects nothing")
  }

  /// How bad an incident is.
  static func severity(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    text("severity", get, set, "How bad it is, in the words of the organisation")
  }

  /// The environment.
  static func environment(
    _ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>
  ) -> Field {
    text(
      "environment", get, set, "The environment it belongs to; the system's objectives bind `production` only"
    )
  }

  /// What it means for the business.
  static func impact(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    prose("impact", get, set, "What it means for the business")
  }

  /// What one sees.
  static func symptoms(_ get: @escaping Getter<[Written<String>]>, _ set: @escaping Setter<[Written<String>]>)
    -> Field
  {
    texts("symptoms", .prose, get, set, "What one sees when it happens")
  }

  /// How long it takes.
  static func takes(
    _ get: @escaping Getter<Written<TimeRange>?>, _ set: @escaping Setter<Written<TimeRange>?>
  ) -> Field { one("takes", get, set, "How long it takes") }

  /// The command.
  static func run(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    text("run", .command, get, set, "The command, quoted or as block text")
  }

  /// What runs the command.
  static func runsOn(_ get: @escaping Getter<Written<RunsOn>?>, _ set: @escaping Setter<Written<RunsOn>?>)
    -> Field
  {
    word("runs-on", get, set, "What runs the command")
  }

  /// Whether a person does it.
  static func manual(_ get: @escaping Getter<Written<Bool>?>, _ set: @escaping Setter<Written<Bool>?>)
    -> Field
  {
    one("manual", get, set, "Whether a person does it by hand")
  }

  /// When it is done.
  static func schedule(
    _ get: @escaping Getter<[Written<Schedule>]>, _ set: @escaping Setter<[Written<Schedule>]>
  ) -> Field {
    many("schedule", get, set, "When it is done; several schedules make one series")
  }

  /// How fast it copies.
  static func throughput(_ get: @escaping Getter<Written<Rate>?>, _ set: @escaping Setter<Written<Rate>?>)
    -> Field
  {
    one("throughput", get, set, "How fast it copies, where the time it takes follows from the size")
  }

  /// The storage class.
  static func storageClass(
    _ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>
  ) -> Field {
    reference("class", [.storageClass], get, set, "The storage class in which it is kept")
  }

  /// Who does it.
  static func by(_ get: @escaping Getter<[Written<String>]>, _ set: @escaping Setter<[Written<String>]>)
    -> Field
  {
    references("by", [.person], get, set, "Who does it")
  }

  /// Who is told.
  static func notify(_ get: @escaping Getter<[Written<String>]>, _ set: @escaping Setter<[Written<String>]>)
    -> Field
  {
    references("notify", [.person], get, set, "Who is told")
  }

  /// Why it is accepted.
  static func because(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    prose("because", get, set, "Why that is accepted")
  }

  /// The platform's own name.
  static func resource(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    text("resource", get, set, "The platform's own name for it")
  }

  /// The platform.
  static func platform(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    reference("platform", [.platform], get, set, "The platform it runs on")
  }

  /// The vendor.
  static func vendor(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    reference("vendor", [.person], get, set, "The vendor that runs it")
  }
}
