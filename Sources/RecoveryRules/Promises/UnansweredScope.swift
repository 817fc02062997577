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
    PromiseGroup.groups(system.proofs.promises, where: { $0.answers.isEmpty && !$0.promise.rto.isEmpty }) { _ in 0 }.compactMap { .unanswered($0, in: system) }
  }
}

extension Finding {
  fileprivate static func unanswered(_ group: PromiseGroup, in system: ProvedSystem) -> Finding? {
    guard let promise = group.proofs.first?.promise, let rto = promise.rto.first else { return nil }
    let component = system.system.components[promise.component]
    let unread = system.system.procedures.lazy.filter { $0.isLive && $0.restore(of: component.index) != nil }
      .flatMap(\.spec.when).first(where: \.isUnknown)
    return UnansweredScope.finding(
      "no procedure brings `\(component.name)` back when \(group.scopes.happening)", at: component.spec.name.span,
      label: "no procedure recovers this for \(group.scopes.names)", subject: system.subject(component.name)
    ).and(rto.within.span, "but this is promised").and(unread?.span, "nobody knows what this procedure answers")
      .help("add a procedure with `recovers: \(component.name)` and `when: [\(group.scopes.map(\.rawValue).joined(separator: ", "))]`")
  }
}
