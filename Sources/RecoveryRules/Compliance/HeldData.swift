import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// Something that holds a class of data which a clause of a framework binds, and how long it keeps it.
struct HeldData {
  /// Its name: a component or a log.
  let owner: String
  /// Where `holds:` names the class.
  let held: SourceSpan
  /// The framework's title.
  let framework: String
  /// The clause.
  let clause: FrameworkClause
  /// Everything that keeps the data for a time.
  let keeps: [(name: String, keep: Written<Keep>)]
  /// Whether it is a log: of a backup, an unknown retention is a finding of its own.
  let isLog: Bool

  /// All data of a system that some clause of its frameworks binds.
  static func all(in system: SystemPlan) -> [HeldData] {
    guard !system.spec.compliance.isEmpty else { return [] }
    let frameworks = system.spec.compliance.compactMap { $0.known.flatMap(system.book.framework(named:)) }
    let components = system.components.filter(\.isProduction).flatMap { component in
      component.spec.holds.flatMap { held in
        bound(held, by: frameworks).map { framework, clause in
          HeldData(
            owner: component.name, held: held.span, framework: framework, clause: clause,
            keeps: component.keeps, isLog: false)
        }
      }
    }
    let logs = system.spec.logs.flatMap { log in
      log.holds.flatMap { held in
        bound(held, by: frameworks).map { framework, clause in
          HeldData(
            owner: log.name.text, held: held.span, framework: framework, clause: clause,
            keeps: log.keep.map { [(log.name.text, $0)] } ?? [], isLog: true)
        }
      }
    }
    return components + logs
  }

  private static func bound(
    _ held: Written<String>, by frameworks: [Framework]
  ) -> [(String, FrameworkClause)] {
    guard let word = held.known else { return [] }
    return frameworks.flatMap { framework in framework.clauses(on: word).map { (framework.title, $0) } }
  }

  /// What keeps the data longest, the first by name of several; nil where nothing says how long.
  var longest: (name: String, keep: Written<Keep>)? {
    keeps.filter { $0.keep.known != nil }.max { one, other in
      (one.keep.lengthKept, other.name) < (other.keep.lengthKept, one.name)
    }
  }
}

extension Component {
  /// The retentions of its levels that hold earlier points.
  fileprivate var keeps: [(name: String, keep: Written<Keep>)] {
    levels.compactMap { level in
      guard level.isLive, level.keepsPast, level.backup != nil, let keep = level.keep else { return nil }
      return (level.name, keep)
    }
  }
}

extension Written<Keep> {
  /// For how long it is kept at the most, for comparing; a number of copies says nothing of time.
  var lengthKept: TimeSpan {
    switch known {
    case .forever?: .days(10_000_000)
    case .period(let period)?: period.longest
    case .copies?, nil: .zero
    }
  }
}
