import Findings
import RecoveryModel

/// A part of a component that no backup holds.
struct PartWithoutBackup: Rule {
  static let card = RuleCard(
    "part-without-backup", .error,
    summary: "Every backup of a component leaves out one of its parts.",
    why: """
      A list of the names of secrets is no backup of the secrets, and a mirror of two branches none of the third. What \
      each backup leaves out is easy to see; what all of them leave out is seen on the day it is needed.
      """,
    mend: "Add a backup that `includes:` the part, or drop it from `parts:` where it need not come back.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.compactMap { component in
      guard !component.spec.parts.isEmpty, component.isProduction else { return nil }
      let backups = component.levels.filter(\.isLive).compactMap(\.backup)
      guard !backups.isEmpty, component.levels.allSatisfy({ $0.backup != nil }) else {
        return nil
      }
      let missing = component.spec.parts.filter { part in
        part.known.map { name in !backups.contains { $0.holds(name) } } ?? false
      }
      return .partial(component, missing, in: system)
    }
  }
}

extension BackupSpec {
  /// Whether it holds a part of its component.
  fileprivate func holds(_ part: String) -> Bool {
    guard !excludes.contains(where: { $0.known == part }) else { return false }
    return includes.isEmpty || includes.contains { $0.known == part || $0.isUnknown }
  }
}

extension Finding {
  /// One finding about a component, whatever parts are left out; nil where none is.
  fileprivate static func partial(
    _ component: Component, _ missing: [Written<String>], in system: ProvedSystem
  ) -> Finding? {
    guard let first = missing.first else { return nil }
    var finding = PartWithoutBackup.finding(
      "no backup of `\(component.name)` holds its \(missing.map(\.text).quoted("or"))", at: first.span,
      label: "left out by all", subject: system.subject(component.name))
    for level in component.levels.prefix(3) {
      guard let backup = level.backup, let part = backup.excludes.first ?? backup.includes.first else {
        continue
      }
      let verb = backup.excludes.isEmpty ? "holds only this" : "leaves this out"
      finding = finding.and(part.span, "`\(level.name)` \(verb)")
    }
    return finding
  }
}
