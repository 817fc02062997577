import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// Data that is kept for less than a framework asks.
struct RetentionBelowFramework: Rule {
  static let card = RuleCard(
    "retention-below-framework", .error,
    summary: "Data is kept for less time than a framework asks for its class, or nobody knows how long.",
    why: "The auditor asks for the oldest copy, not for the policy.",
    mend:
      "Keep one tier at least as long as the clause says, or take the class out of `holds:` where it is not held."
  )

  func findings(in system: ProvedSystem) -> [Finding] {
    HeldData.all(in: system.system).compactMap { data in
      guard let least = data.clause.atLeast else { return nil }
      if let open = data.keeps.first(where: { $0.keep.isUnknown }) {
        return data.isLog ? .unknown(data, open.keep, least, in: system) : nil
      }
      if let longest = data.longest, longest.keep.reaches(least) { return nil }
      return .tooShort(data, least, in: system)
    }
  }
}

extension Written<Keep> {
  /// Whether it is certain to keep for a period.
  fileprivate func reaches(_ period: Period) -> Bool {
    switch known {
    case .forever?: true
    case .period(let own)?: own.isAtLeast(period)
    case .copies?, nil: false
    }
  }
}

extension Finding {
  /// A log of which nobody knows how long it is kept.
  fileprivate static func unknown(
    _ data: HeldData, _ keep: Written<Keep>, _ least: Period, in system: ProvedSystem
  ) -> Finding {
    RetentionBelowFramework.finding(
      "nobody knows whether `\(data.owner)` is kept for the \(least) that \(data.framework) asks for",
      at: keep.span, label: "not known", subject: system.subject(data.owner)
    ).and(data.held, "this class of data is bound")
      .fact("\(data.clause.cites): \(data.clause.requirement)", source: data.framework)
      .fix(Fix("keep `\(data.owner)` \(least)", [Edit(keep.span, "\(least)")]))
  }

  fileprivate static func tooShort(_ data: HeldData, _ least: Period, in system: ProvedSystem) -> Finding {
    let kept = data.longest.map { "is kept \($0.keep.text) at the most" } ?? "is kept by nothing"
    var finding = RetentionBelowFramework.finding(
      "`\(data.owner)` \(kept), but \(data.framework) asks for \(least)",
      at: data.longest?.keep.span ?? data.held,
      label: data.longest.map { "the longest is `\($0.name)`" } ?? "nothing keeps this",
      subject: system.subject(data.owner)
    ).and(data.longest == nil ? nil : data.held, "this class of data is bound")
    finding = finding.fact("\(data.clause.cites): \(data.clause.requirement)", source: data.framework)
    guard let longest = data.longest else { return finding }
    return finding.fix(Fix("keep `\(longest.name)` \(least)", [Edit(longest.keep.span, "\(least)")]))
  }
}
