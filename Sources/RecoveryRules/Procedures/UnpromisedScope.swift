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
    system.system.procedures.flatMap { procedure in
      procedure.spec.when.compactMap { written -> Finding? in
        guard let scope = written.known, procedure.isLive, !procedure.restores.isEmpty,
          !procedure.restores.contains(where: { restore in
            system.proofs.promise(of: restore.component, in: scope) != nil
              || !system.system.components[restore.component].isProduction
          })
        else { return nil }
        return .unpromised(scope, written.span, procedure, in: system)
      }
    }
  }
}

extension Finding {
  fileprivate static func unpromised(
    _ scope: Scope, _ span: SourceSpan, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    let finding = UnpromisedScope.finding(
      "`\(procedure.name)` answers `\(scope.rawValue)`, for which nothing is promised", at: span,
      label: "no objective speaks of this scope", subject: system.subject(procedure.name))
    guard let objectives = system.system.spec.objectives else { return finding }
    return finding.and(objectives.place.key, "objectives stand here")
  }
}
