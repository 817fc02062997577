import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// Data that is kept for longer than a framework allows.
struct RetentionAboveFramework: Rule {
  static let card = RuleCard(
    "retention-above-framework", .error,
    summary: "Data is kept for longer than a framework allows for its class.",
    why:
      "What should have been deleted years ago is still in a backup, where a request for erasure does not reach.",
    mend: "End the tier that keeps it longest sooner.")

  func findings(in system: ProvedSystem) -> [Finding] {
    HeldData.all(in: system.system).flatMap { data -> [Finding] in
      guard let most = data.clause.atMost else { return [] }
      return data.keeps.filter { $0.keep.lengthKept > most.longest }.map { tier in
        var finding = Self.finding(
          "`\(data.owner)` is kept \(tier.keep.text) by `\(tier.name)`, but \(data.framework) allows \(most)",
          at: tier.keep.span, label: "longer than allowed", subject: system.subject(data.owner)
        ).and(data.held, "this class of data is bound")
          .fact("\(data.clause.cites): \(data.clause.requirement)", source: data.framework)
          .fix(Fix("keep \(most)", [Edit(tier.keep.span, "\(most)")]))
        if data.clause.unlessNeeded {
          finding.severity = .warning
          finding = finding.help("or say in a waiver why it is needed for longer")
        }
        return finding
      }
    }
  }
}
