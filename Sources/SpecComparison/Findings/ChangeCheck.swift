import Findings
import RecoveryCompiler
import RecoveryModel
import RecoveryRules

/// What is wrong with a change: what it introduces, apart from what was wrong before.
///
/// A waiver that comes with a change does not excuse what the same change introduces, unless the policies that held before
/// it say so: otherwise the author of a weakness would be the one who accepts it.
package struct ChangeCheck: Sendable {
  /// The findings of the change, told apart.
  package let division: KnownFindings.Division

  /// What a change from one set of specs to another introduces.
  package init(from base: Inspection, to head: Inspection) {
    let names = SystemPairs(base.plan.systems, head.plan.systems).newNames
    let old = base.findings.map { $0.renamed(by: names) }
    let known = KnownFindings(old)
    let policies = base.plan.policies.isEmpty ? head.plan.policies : base.plan.policies
    guard !WaiverLimits(policies).allowsSameChange else {
      division = known.division(of: head.findings)
      return
    }
    let fresh = FreshWaivers(from: base.waivers, to: head.waivers, renamed: names)
    let unexcused = head.findings.map { finding -> Finding in
      guard let waiving = finding.waiving, fresh.contains(finding) else { return finding }
      var bare = finding
      bare.severity = waiving.was
      return bare.note(
        "waiver `\(waiving.waiver)` comes with this change, so it does not excuse what the change introduces")
    }
    // What was there before, accepted or not, may be accepted at any time.
    let isNew = KnownFindings(old.map(\.unwaived)).novelty(of: unexcused)
    division = known.division(of: zip(unexcused, zip(head.findings, isNew)).map { $1.1 ? $0 : $1.0 })
  }
}

/// The waivers that are new in a change, or run longer than they did.
private struct FreshWaivers {
  private var names: Set<String> = []

  init(from before: [SystemWaivers], to after: [SystemWaivers], renamed newNames: [String: String]) {
    let old = Dictionary(
      before.map { (newNames[$0.name] ?? $0.name, $0.waivers) }, uniquingKeysWith: { first, _ in first })
    for system in after {
      for waiver in system.waivers {
        let wasThere = (old[system.name] ?? []).contains { other in
          guard other.rule?.known == waiver.rule?.known, other.target?.known == waiver.target?.known else {
            return false
          }
          guard let until = waiver.until?.known, let end = other.until?.known else {
            return waiver.until == nil && other.until == nil
          }
          return until <= end
        }
        if !wasThere { names.insert("\(system.name)/\(waiver.name.text)") }
      }
    }
  }

  /// Whether one of them accepts a finding.
  func contains(_ finding: Finding) -> Bool {
    guard let waiving = finding.waiving, let system = finding.subject.split(separator: "/").first else {
      return false
    }
    return names.contains("\(system)/\(waiving.waiver)")
  }
}

extension Finding {
  /// The finding as bad as it is where nothing accepts it.
  fileprivate var unwaived: Finding {
    var copy = self
    copy.severity = waiving?.was ?? severity
    return copy
  }

  /// The finding as it would be of a system under its new name.
  fileprivate func renamed(by names: [String: String]) -> Finding {
    let parts = subject.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard !names.isEmpty, let system = parts.first, let name = names[String(system)] else { return self }
    var copy = self
    copy.subject = ([Substring(name)] + parts.dropFirst()).joined(separator: "/")
    return copy
  }
}
