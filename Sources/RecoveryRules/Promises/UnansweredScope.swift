import Findings
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// A recovery time is promised for a failure that no procedure answers.
struct UnansweredScope: Rule {
  static let card = RuleCard(
    "unanswered-scope", .error,
    summary: "A recovery time is promised for a failure that no procedure answers.",
    why: "Without a written way back there is no time in which it ends, whatever copies exist.",
    mend: """
      Write a procedure that `recovers:` the component and names the scope in `when:`, or add the component to one that \
      does; a procedure for a wider scope answers the narrower ones too.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    // A procedure that waits for itself answers in no time that ends, but that is a slip of its own.
    func isCircular(_ proof: PromiseProof) -> Bool {
      !system.system.answering(proof.promise.component, in: proof.promise.scope).isEmpty
    }
    let groups = PromiseGroup.groups(
      system.proofs.unkept,
      where: { $0.isUnanswered && !isCircular($0) },
      by: { _ in 0 })
    let waived = system.waivedThings(of: Self.card.name)
    return PromiseGroup.slips(groups, in: system) { group in
      waived.contains(system.system.components[group.component].name) ? nil : group.scopes
    }.compactMap { .unanswered($0, in: system) }
  }
}

extension PromiseProof {
  /// Whether no procedure answers although there is something to restore from; where there is nothing, that comes first.
  fileprivate var isUnanswered: Bool {
    answers.isEmpty && !isUntouched && !promise.rto.isEmpty && !losesEverything
  }
}

extension Finding {
  /// One finding about components that the same failures leave without a way back.
  fileprivate static func unanswered(_ groups: [PromiseGroup], in system: ProvedSystem) -> Finding? {
    guard let group = groups.first, let promise = group.proofs.first?.promise,
      let rto = promise.fullRTO ?? promise.rto.byName({ $0.state?.text ?? "" }).first
    else { return nil }
    let components = groups.compactMap {
      $0.proofs.first.map { system.system.components[$0.promise.component] }
    }
    let names = components.map(\.name)
    let unread = system.system.procedures.byName(\.name).lazy.filter { procedure in
      procedure.isLive && components.contains { procedure.restore(of: $0.index) != nil }
    }.flatMap(\.spec.when).first(where: \.isUnknown)
    var finding = UnansweredScope.finding(
      "no procedure brings \(names.quoted("or")) back when \(group.scopes.happening)",
      at: components[0].spec.name.span,
      label: "no procedure recovers this for \(group.scopes.names)",
      subject: names.count == 1 ? system.subject(names[0]) : system.system.name)
    for other in components.dropFirst().prefix(4) { finding = finding.and(other.spec.name.span, "nor this") }
    let recovers = names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    return finding.and(
      rto.within.span, rto.within.isUnknown ? "but some time is promised" : "but this is promised"
    ).and(
      unread?.span, "nobody knows what this procedure answers"
    )
    .help(
      "add a procedure with `recovers: \(recovers)` and `when: [\(group.scopes.map(\.rawValue).joined(separator: ", "))]`"
    )
  }
}
