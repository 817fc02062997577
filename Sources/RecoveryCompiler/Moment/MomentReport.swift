import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// What a failure at one moment comes to, for a person or for a program.
package struct MomentReport {
  let system: SystemPlan
  let proof: MomentProof

  /// The report on a failure of a system of a compilation; a `Refusal` where it names something that the system does
  /// not have.
  package init(
    _ compilation: Compilation, system: Int, at moment: Instant, losing words: String
  ) throws(Refusal) {
    let plan = compilation.plan.systems[system]
    let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let scope = parts.first.flatMap(Scope.init) else {
      let names = Scope.allCases.map(\.rawValue)
      throw Refusal(
        "there is no scope \(parts.first ?? "")", Spelling.nearest(to: parts.first ?? "", among: names),
        "the scopes are \(names.joined(separator: ", "))")
    }
    let targets = Disaster.targets(in: plan, scope)
    if parts.count == 2, !targets.contains(parts[1]) {
      throw Refusal(
        "\(plan.name) has no \(Self.noun(scope)) \(parts[1])", Spelling.nearest(to: parts[1], among: targets),
        targets.isEmpty ? "it names none" : "it has \(targets.joined(separator: ", "))")
    }
    self.system = plan
    proof = prove(
      Disaster(at: moment, scope: scope, target: parts.count == 2 ? parts[1] : nil), striking: plan,
      of: compilation.plan)
  }

  /// Why a question cannot be answered.
  package struct Refusal: Error {
    /// The reason, with what may have been meant.
    package let message: String

    fileprivate init(_ message: String, _ nearest: String?, _ choices: String) {
      self.message = message + (nearest.map { "; did you mean \($0)?" } ?? "; \(choices)")
    }
  }

  /// What a scope's target is called.
  private static func noun(_ scope: Scope) -> String {
    switch scope {
    case .service, .instance, .logical, .compromise: "component"
    case .zone, .region, .provider, .account: scope.rawValue
    }
  }
}
