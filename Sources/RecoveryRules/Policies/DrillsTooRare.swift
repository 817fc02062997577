import Findings
import Quantities
import RecoveryModel

/// Drills of a kind that come less often than the class of the system asks.
struct DrillsTooRare: Rule {
  static let card = RuleCard(
    "drills-too-rare", .error,
    summary: "Drills of a kind come less often than the system's class asks for.",
    why: "What is not rehearsed drifts away from what is written.",
    mend: "Schedule a drill of the kind as often as the class says.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    return (system.system.policyClass?.drills ?? []).compactMap { asked in
      guard let type = asked.type.known, let every = asked.every.known else { return nil }
      let drills = spec.drills.filter { $0.type?.known == type && ($0.status?.known ?? .live) == .live }
      let gaps = drills.compactMap(system.seriesGap)
      guard !gaps.contains(where: { $0 <= every.longest + .days(1) }) else { return nil }
      let have = gaps.min().map { "the most frequent comes every \($0)" } ?? "none has a schedule"
      let unknown = drills.lazy.flatMap(\.schedules).first(where: \.isUnknown)
      return Self.finding(
        "its class asks `\(system.system.name)` for a \(type) drill every \(every), but \(have)",
        at: drills.first?.name.span ?? spec.className?.span ?? spec.name.span,
        label: drills.isEmpty ? "no \(type) drill here" : "this one is too rare",
        subject: system.subject("drills")
      ).and(asked.every.span, "asked for here").and(unknown?.span, "nobody knows when this one comes")
    }
  }
}
