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
    let live = system.system.procedures.filter(\.isLive)
    guard !live.isEmpty, spec.namesNobody, let procedure = live.byName(\.name).first else { return [] }
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
    func isNamed(_ owner: Written<String>?) -> Bool { owner?.known != nil }
    func areNamed(_ people: [Written<String>]) -> Bool { people.contains { !$0.isUnknown } }
    guard people.isEmpty, !isNamed(owner), !areNamed(review?.by ?? []),
      !escalation.contains(where: { areNamed($0.notify) }), !alerts.contains(where: { areNamed($0.notify) }),
      !components.contains(where: { isNamed($0.owner) || $0.backups.contains { isNamed($0.owner) } }),
      !stores.contains(where: { isNamed($0.owner) }), !jobs.contains(where: { isNamed($0.owner) }),
      !notices.contains(where: { isNamed($0.owner) }), !recovery.contains(where: { isNamed($0.owner) }),
      !recovery.contains(where: { $0.steps.contains { areNamed($0.by) } }),
      !recovery.contains(where: { $0.afterwards.contains { areNamed($0.by) } })
    else { return false }
    return !documents.contains { document in
      let texts = [document.name.text, document.title?.known, document.path?.known, document.url?.known]
      return texts.compactMap { $0 }.contains { text in
        ["contact", "on-call", "oncall", "roster", "people", "team", "phone"].contains { text.holds($0) }
      }
    }
  }
}
