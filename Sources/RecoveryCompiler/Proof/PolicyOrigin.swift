import RecoveryModel
import SourceText

/// The policy, and the class in it, that says what stands at a place.
struct PolicyOrigin {
  private let policy: PolicySpec?
  private let policyClass: PolicyClassSpec?

  /// Where a value of a policy stands.
  init(of span: SourceSpan, in plan: Plan) {
    policy = plan.policies.first { $0.place.body.holds(span) }
    policyClass = policy?.classes.first { $0.place.body.holds(span) }
  }

  /// `of class standard in policy company, which critical inherits`; the class of the system is the one asked for.
  func words(forClass name: String) -> String {
    let own = policyClass?.name.text ?? name
    let inherited = own == name ? "" : ", which \(name) inherits"
    return "of class \(own)\(policy.map { " in policy \($0.name.text)" } ?? "")\(inherited)"
  }

  /// `of policy company`.
  var words: String { policy.map { "of policy \($0.name.text)" } ?? "" }
}

extension SourceSpan {
  /// Whether another span lies within it.
  fileprivate func holds(_ other: SourceSpan) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}
