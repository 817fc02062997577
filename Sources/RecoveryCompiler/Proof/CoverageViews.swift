import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

/// The coverage of a component after the failures that leave the same levels.
struct CoverageView {
  /// The failures; empty for the picture of everything that is live, where no failure leaves all of it.
  var scopes: [Scope]
  /// The coverage.
  let coverage: Coverage
}

extension ProofReport {
  /// The coverage of a component, first of all that is live, then after each promised failure that leaves less; failures
  /// that leave the same are one view.
  func coverageViews(of component: Component) -> [CoverageView] {
    var survey = CoverageSurvey(compilation.plan)
    let whole = survey.coverage(of: component, in: system)
    guard !component.levels.isEmpty else { return [] }
    var views = [CoverageView(scopes: [], coverage: whole)]
    for proof in proofs.promises where proof.promise.component == component.index {
      let scope = proof.promise.scope
      guard scope.losesData else { continue }
      let coverage = survey.coverage(of: component, in: system, scope: scope)
      if let same = views.firstIndex(where: { $0.coverage.isSame(as: coverage) }) {
        views[same].scopes.append(scope)
      } else {
        views.append(CoverageView(scopes: [scope], coverage: coverage))
      }
    }
    return views
  }
}

extension Coverage {
  /// Whether the same levels are left.
  fileprivate func isSame(as other: Coverage) -> Bool {
    reaches.map(\.level) == other.reaches.map(\.level) && newest?.level == other.newest?.level
  }
}
