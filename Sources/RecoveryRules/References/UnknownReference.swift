import Findings
import PlatformFacts
import RecoveryModel

/// A name that leads nowhere.
struct UnknownReference: Rule {
  static let card = RuleCard(
    "unknown-reference", .error,
    summary:
      "A name leads nowhere: no component, store, place, procedure, backup, step or person is called so.",
    why: """
      A restore from a backup that does not exist, a step that points to a procedure nobody wrote, a page to a person \
      who is not in the plan: each is found at three in the morning, by the one who needs it.
      """,
    mend: "Write the name of something that is there, or add what is missing.")

  func findings(in system: ProvedSystem) -> [Finding] {
    ReferenceCollector.broken(in: system.system, among: system.plan).map { .unknown($0, in: system) }
  }
}

extension Finding {
  fileprivate static func unknown(_ reference: Reference, in system: ProvedSystem) -> Finding {
    let nearest = Spelling.nearest(to: reference.name, among: reference.choices)
    let isUnread = reference.kind.standsInPolicies && system.plan.policies.isEmpty
    var finding = UnknownReference.finding(
      "there is no \(reference.kind.rawValue) `\(reference.name)`", at: reference.span,
      label: nearest.map { "did you mean `\($0)`?" }
        ?? (isUnread ? "no policy was read" : "no \(reference.kind.rawValue) is called so"),
      subject: system.subject(reference.name))
    if let nearest {
      finding = finding.fix(Fix("write `\(nearest)`", [Edit(reference.span, nearest)], isSafe: false))
    } else if isUnread {
      finding = finding.help("check it together with the policy that holds this \(reference.kind.rawValue)")
    } else if reference.choices.isEmpty {
      let owner = reference.kind.standsInPolicies ? "policies name" : "system names"
      finding = finding.help(
        "the \(owner) no \(reference.kind.rawValue) at all; add one, or leave this out")
    } else {
      let shown = reference.choices.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
      finding = finding.help("there are \(shown)\(reference.choices.count > 8 ? " and others" : "")")
    }
    return finding
  }
}
