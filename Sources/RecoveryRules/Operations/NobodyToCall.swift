import Findings
import RecoveryModel

/// A system that has procedures, and nobody who could follow them.
struct NobodyToCall: Rule {
  static let card = RuleCard(
    "nobody-to-call", .warning,
    summary: "A system has procedures of recovery, but no owner, no people and no contacts.",
    why: """
      The first minutes of an incident go to finding out whom to wake. A plan that names nobody is followed by whoever \
      happens to find it.
      """,
    mend: "Name an `owner:`, and under `people:` a way to reach them that works when the system does not.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    guard let procedure = system.system.procedures.first(where: \.isLive), spec.namesNobody else { return [] }
    let finding = Self.finding(
      "the procedures of `\(spec.name.text)` name nobody to call", at: spec.owner?.span ?? spec.name.span,
      label: spec.owner == nil ? "no owner, no people, no escalation" : "no people and no escalation either",
      subject: system.subject()
    ).and(procedure.spec.name.span, "somebody must follow this")
    return [finding.help("add an `owner:`, and under `people:` how to reach them")]
  }
}

extension SystemSpec {
  /// Whether no field of it says who answers for anything; a list of contacts in a document of its own is one.
  fileprivate var namesNobody: Bool {
    var named = escalation.flatMap(\.notify) + alerts.flatMap(\.notify) + (review?.by ?? [])
    for case let owner? in [owner] + components.map(\.owner) + stores.map(\.owner) { named.append(owner) }
    for case let owner? in recovery.map(\.owner) + jobs.map(\.owner) + notices.map(\.owner) {
      named.append(owner)
    }
    for procedure in recovery { named += (procedure.steps + procedure.afterwards).flatMap(\.by) }
    for component in components { named += component.backups.compactMap(\.owner) }
    guard people.isEmpty, named.allSatisfy(\.isUnknown) else { return false }
    return !documents.contains { document in
      let texts = [document.name.text, document.title?.known, document.path?.known, document.url?.known]
      return texts.compactMap { $0 }.contains { text in
        ["contact", "on-call", "oncall", "roster", "people", "team", "phone"].contains { text.holds($0) }
      }
    }
  }
}
