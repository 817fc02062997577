import PlatformFacts
import Quantities
import RecoveryModel

/// The longest retention that a law, standard or contract asks for what a component holds.
package struct LawfulRetention: Sendable {
  /// Kept at least so long.
  package let least: Period
  /// Who asks: the framework's title.
  package let framework: String
  /// The place in its text.
  package let cites: String

  /// The longest that the frameworks of a system ask for what a component holds; nil where none asks for a time.
  init?(of component: Component, in system: SystemPlan) {
    guard component.isProduction, !component.spec.holds.isEmpty else { return nil }
    var found: (framework: Framework, clause: FrameworkClause, least: Period)?
    for framework in system.spec.compliance.compactMap({ $0.known.flatMap(system.book.framework(named:)) }) {
      for clause in component.spec.holds.compactMap(\.known).flatMap(framework.clauses(on:)) {
        guard let least = clause.atLeast else { continue }
        if found.map({ least.longest > $0.least.longest }) ?? true { found = (framework, clause, least) }
      }
    }
    guard let found else { return nil }
    (least, framework, cites) = (found.least, found.framework.title, found.clause.cites)
  }
}
