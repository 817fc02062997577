import Findings
import PlatformFacts
import RecoveryModel

/// A waiver that accepts nothing, since nothing that it speaks of is found.
struct UnusedWaiver: Rule {
  static let card = RuleCard(
    "unused-waiver", .warning,
    summary: "A waiver accepts nothing: its rule finds nothing of that kind there.",
    why:
      "What it was for has been mended, or it never met it. It stays as a hole through which the next weakness of that kind falls unseen.",
    mend: "Remove the waiver, or name the rule and the thing that are meant.")

  /// The waivers that none of the findings bears; those that have run out, or end soon, have findings of their own.
  static func findings(of waived: [SystemWaivers], in plan: Plan, after findings: [Finding]) -> [Finding] {
    guard !waived.isEmpty else { return [] }
    var used: Set<String> = []
    for finding in findings {
      guard let waiving = finding.waiving, let system = finding.subject.split(separator: "/").first else {
        continue
      }
      used.insert("\(system)/\(waiving.waiver)")
    }
    return waived.flatMap { system in
      system.waivers.compactMap { waiver in
        let subject = "\(system.name)/\(waiver.name.text)"
        guard !used.contains(subject), !waiver.hasRunOut(on: plan.asOf),
          !EndingWaiver.endsSoon(waiver, in: plan)
        else { return nil }
        return finding(of: waiver, subject)
      }
    }
  }

  private static func finding(of waiver: WaiverSpec, _ subject: String) -> Finding? {
    guard let rule = waiver.rule, let name = rule.known else { return nil }
    let names = Catalogue.cards.map(\.name)
    guard names.contains(name) else {
      let unknown = finding(
        "waiver `\(waiver.name.text)` accepts `\(name)`, and no rule has that name that could be waived",
        at: rule.span, label: "no such rule", subject: subject)
      guard let meant = Spelling.nearest(to: name, among: names) else { return unknown }
      return unknown.fix(Fix("name the rule `\(meant)`", [Edit(rule.span, meant)]))
    }
    let target = waiver.target?.known.map { " of `\($0)`" } ?? ""
    return finding(
      "waiver `\(waiver.name.text)` accepts nothing: no `\(name)`\(target) is found", at: waiver.name.span,
      label: "waives nothing", subject: subject
    ).help("remove it, so that the next `\(name)` is seen")
  }
}
