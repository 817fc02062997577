import Findings
import RecoveryModel

/// Two systems, or two classes, of one name.
struct DuplicateSystem: Rule {
  static let card = RuleCard(
    "duplicate-system", .error,
    summary: "Two documents describe a system, a policy or a class of the same name.",
    why: "A name must mean one thing: the artifacts of one would overwrite those of the other.",
    mend: "Give one of them another name, or make them one document.")

  func findings(in plan: Plan) -> [Finding] {
    repeated(plan.systems.map(\.spec.name), "systems") + repeated(plan.policies.map(\.name), "policies")
      + repeated(plan.policies.flatMap { $0.classes.map(\.name) }, "classes")
      + repeated(plan.policies.flatMap { $0.schemes.map(\.name) }, "schemes")
  }

  private func repeated(_ names: [Key], _ kind: String) -> [Finding] {
    var first: [String: Key] = [:]
    return names.compactMap { name in
      guard let earlier = first.updateValue(first[name.text] ?? name, forKey: name.text) else { return nil }
      return Self.finding(
        "there are two \(kind) called `\(name.text)`", at: name.span, label: "and here again",
        subject: name.text
      ).and(earlier.span, "first here")
    }
  }
}
