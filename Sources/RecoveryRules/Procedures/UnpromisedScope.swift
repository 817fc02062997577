import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure answers a failure for which nobody promised anything.
struct UnpromisedScope: Rule {
  static let card = RuleCard(
    "unpromised-scope", .warning,
    summary: "A procedure answers a failure for which nothing is promised.",
    why: """
      Work that nobody promised is work that nobody drills. More often the promise is missing: the region procedure was \
      written, and the objective speaks of a deleted table only.
      """,
    mend: "Promise a time and a loss for the scope (`objectives: {when: {region: …}}`), or drop the scope.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var offences: [Offence] = []
    for procedure in system.system.procedures {
      guard procedure.isLive, !procedure.restores.isEmpty else { continue }
      let open = procedure.spec.when.filter { isOpen($0, procedure, in: system) }
      guard let first = open.first else { continue }
      let scopes = open.compactMap(\.known)
      if let index = offences.firstIndex(where: { $0.scopes == scopes }) {
        offences[index].answers.append((procedure, first.span))
      } else {
        offences.append(Offence(scopes: scopes, answers: [(procedure, first.span)]))
      }
    }
    return offences.compactMap { .unpromised($0, in: system) }
  }

  /// Whether nothing that the procedure recovers has a promise for the scope.
  private func isOpen(_ written: Written<Scope>, _ procedure: Procedure, in system: ProvedSystem) -> Bool {
    guard let scope = written.known else { return false }
    return !procedure.restores.contains { restore in
      system.proofs.promise(of: restore.component, in: scope) != nil
        || !system.system.components[restore.component].isProduction
    }
  }
}

/// Scopes for which nothing is promised, and the procedures that answer just these.
private struct Offence {
  let scopes: [Scope]
  var answers: [(procedure: Procedure, span: SourceSpan)]
}

extension Finding {
  fileprivate static func unpromised(_ offence: Offence, in system: ProvedSystem) -> Finding? {
    let answers = offence.answers.byName(\.procedure.name)
    guard let first = answers.first else { return nil }
    let names = answers.map(\.procedure.name)
    var finding = UnpromisedScope.finding(
      "\(names.quoted("and")) \(names.count == 1 ? "answers" : "answer") \(offence.scopes.map(\.rawValue).quoted("and")), for which nothing is promised",
      at: first.span, label: "no objective speaks of this", subject: system.subject(first.procedure.name))
    for other in answers.dropFirst() { finding = finding.and(other.span, "nor of this") }
    guard let objectives = system.system.spec.objectives else { return finding }
    return finding.and(objectives.place.key, "objectives stand here")
  }
}
