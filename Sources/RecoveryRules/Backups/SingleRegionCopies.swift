import Findings
import RecoveryModel

/// Every copy of a component stands in one region.
struct SingleRegionCopies: Rule {
  static let card = RuleCard(
    "single-region-copies", .warning,
    summary: "All copies of a component may stand in one region.",
    why: "The loss of the region takes them all; a plan that promises nothing for it should at least know.",
    mend: "Keep a copy in another region, or promise something for `region` so that it is proved.")

  func findings(in system: ProvedSystem) -> [Finding] {
    Separation.findings(
      in: system, scope: .region, rule: Self.self, what: "region",
      help: "keep a copy in another region, and name both")
  }
}
