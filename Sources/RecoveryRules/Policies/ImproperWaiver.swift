import Findings
import Quantities
import RecoveryModel

/// A waiver that has run out, runs too long, or waives what may not be waived.
struct ImproperWaiver: Rule {
  static let card = RuleCard(
    "improper-waiver", .error,
    summary:
      "A waiver has run out, has no end or reason, runs longer than the policy allows, or waives what it may not.",
    why: "A waiver is a debt with a date. Without the date it is a hole that nobody sees any more.",
    mend: "Mend what is waived, or renew the waiver with a new date, a reason and a name.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let limits = WaiverLimits(system.plan.policies)
    return system.system.spec.waivers.compactMap { waiver in
      ranOut(waiver, in: system) ?? incomplete(waiver, in: system) ?? tooLong(waiver, limits, in: system)
        ?? forbidden(waiver, limits, in: system)
    }
  }

  private func ranOut(_ waiver: WaiverSpec, in system: ProvedSystem) -> Finding? {
    guard waiver.hasRunOut(on: system.plan.asOf), let until = waiver.until else { return nil }
    return Self.finding(
      "waiver `\(waiver.name.text)` ran out on \(until.text)", at: until.span, label: "over",
      subject: system.subject(waiver.name.text))
  }

  private func incomplete(_ waiver: WaiverSpec, in system: ProvedSystem) -> Finding? {
    // What nobody knows is not there: a waiver until an unknown day has no end.
    let fields = [
      ("rule", waiver.rule?.known == nil, waiver.rule?.span),
      ("until", waiver.until?.known == nil, waiver.until?.span),
      ("because", waiver.because?.known == nil, waiver.because?.span),
      ("approved", waiver.approved?.known == nil, waiver.approved?.span),
    ].filter(\.1)
    guard !fields.isEmpty else { return nil }
    let missing = fields.map { "`\($0.0):`" }.joined(separator: ", no ")
    var finding = Self.finding(
      "waiver `\(waiver.name.text)` has no \(missing)", at: waiver.name.span, label: "incomplete",
      subject: system.subject(waiver.name.text))
    for field in fields { finding = finding.and(field.2, "not known") }
    return finding
  }

  private func tooLong(_ waiver: WaiverSpec, _ limits: WaiverLimits, in system: ProvedSystem) -> Finding? {
    guard let longest = limits.longest, let most = longest.known, let until = waiver.until,
      let end = until.known,
      let today = system.plan.asOf,
      TimeSpan.days(Int64(end.daysSinceEpoch - today.daysSinceEpoch)) > most.longest
    else { return nil }
    return Self.finding(
      "waiver `\(waiver.name.text)` runs until \(end), more than \(most) from now", at: until.span,
      label: "too long",
      subject: system.subject(waiver.name.text)
    ).and(longest.span, "no longer than this")
  }

  private func forbidden(_ waiver: WaiverSpec, _ limits: WaiverLimits, in system: ProvedSystem)
    -> Finding?
  {
    guard let rule = waiver.rule,
      let found = limits.never.first(where: { $0.known == rule.known && rule.known != nil })
    else {
      return nil
    }
    return Self.finding(
      "`\(rule.text)` may not be waived", at: rule.span, label: "waived here",
      subject: system.subject(waiver.name.text)
    ).and(found.span, "forbidden here")
  }
}
