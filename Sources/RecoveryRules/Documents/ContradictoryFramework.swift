import Findings
import Quantities
import RecoveryModel

/// A framework of one's own that asks for what nobody can give, or of nothing.
struct ContradictoryFramework: Rule {
  static let card = RuleCard(
    "contradictory-framework", .error,
    summary: "A clause of a framework of one's own cannot be met, or binds nothing.",
    why:
      "A clause that no plan can break, or that every plan breaks, says nothing to an auditor, though it looks as if it did.",
    mend:
      "Name the class of data that a retention binds, keep tests for the whole system, and set the least below the most."
  )

  func findings(in plan: Plan) -> [Finding] {
    plan.frameworks.flatMap { framework in framework.clauses.flatMap { findings(of: $0, in: framework) } }
  }

  private func findings(of clause: FrameworkClauseSpec, in framework: FrameworkSpec) -> [Finding] {
    let subject = "\(framework.name.text)/\(clause.name.text)"
    var found: [Finding] = []
    if let least = clause.atLeast, let most = clause.atMost, let one = least.known, let other = most.known,
      one.longest > other.longest
    {
      found.append(
        Self.finding(
          "`\(clause.name.text)` asks for \(one) at least and \(other) at most", at: least.span,
          label: "longer than the most", subject: subject
        ).and(most.span, "the most"))
    }
    if clause.binds == nil, let span = (clause.atLeast ?? clause.atMost ?? clause.readyFor)?.span {
      found.append(
        Self.finding(
          "`\(clause.name.text)` asks how long data is kept, but of no class of data", at: span,
          label: "binds nothing", subject: subject
        ).help("say which data it binds, such as `binds: financial`"))
    }
    if let binds = clause.binds, let every = clause.testEvery {
      found.append(
        Self.finding(
          "`\(clause.name.text)` asks for tests of one class of data, but drills belong to the whole system",
          at: every.span, label: "no drill can be held to this", subject: subject
        ).and(binds.span, "bound to this alone").help("make the test a clause of its own, without `binds:`"))
    }
    return found
  }
}
