import Findings
import Reports
import SpecComparison

/// The findings of one rule that came or went with a change: as many as are told, and where the others are.
struct FindingGroup {
  /// Whether they are found no more.
  let isGone: Bool
  /// The rule.
  let rule: String
  /// The findings that are told.
  let told: [Finding]
  /// The others: how many, and in which files; nil where all are told.
  let rest: String?
  /// How many there are.
  let count: Int

  /// How many of a rule are told at most.
  static let most = 50

  /// What came and what went, rule by rule in the order in which each is met first; of each rule at most so many are told.
  static func all(in changes: FindingChanges, telling most: Int = most) -> [FindingGroup] {
    groups(changes.introduced, isGone: false, changes, most)
      + groups(changes.gone, isGone: true, changes, most)
  }

  private static func groups(_ findings: [Finding], isGone: Bool, _ changes: FindingChanges, _ most: Int)
    -> [FindingGroup]
  {
    var order: [String] = []
    var byRule: [String: [Finding]] = [:]
    for finding in findings {
      if byRule[finding.rule] == nil { order.append(finding.rule) }
      byRule[finding.rule, default: []].append(finding)
    }
    return order.map { rule in
      let all = byRule[rule] ?? []
      let cut = all.dropFirst(most)
      let files = FileCounts(cut.map { changes.path(of: $0, isGone: isGone) ?? "no file" })
      return FindingGroup(
        isGone: isGone, rule: rule, told: Array(all.prefix(most)),
        rest: cut.isEmpty ? nil : "and \(cut.count) more of \(rule): \(files.words)", count: all.count)
    }
  }
}
