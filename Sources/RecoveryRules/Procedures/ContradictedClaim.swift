import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// Something is said twice, and not the same.
struct ContradictedClaim: Rule {
  static let card = RuleCard(
    "contradicted-claim", .error,
    summary: "A claim says something else than the fact that it restates.",
    why: """
      What a document says in two places drifts apart, and people act on the one they read. A claim is compared with \
      the operative statement, or with what is derived from the spec.
      """,
    mend: "Correct the claim, or delete it: what can be derived need not be written.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var stated: [Finding] = []
    ClaimWalk.each(in: system.system.spec) { owner, claim in
      guard case .stated(let said, let span) = claim.against, said != claim.said,
        !claim.isLooselyTrue(of: said)
      else { return }
      stated.append(.differs(claim, said, span, owner, in: system))
    }
    return stated + system.system.procedures.flatMap { derived(of: $0, in: system) }
  }

  /// The claims of a procedure that are held against its proof.
  private func derived(of procedure: Procedure, in system: ProvedSystem) -> [Finding] {
    procedure.spec.claims.compactMap { claim in
      guard case .derived(let range?) = claim.against else { return nil }
      switch claim.key {
      case "takes":
        guard let time = system.proofs.procedures[procedure.index], time.worst.isExact else { return nil }
        let derived = TimeRange(time.best, time.worst.known)
        let agrees = derived.low <= range.high && range.low <= derived.high && derived.high <= range.high
        return agrees ? nil : .takes(claim, derived, time.worst, procedure, in: system)
      case "loses": return loses(claim, range, procedure, in: system)
      default: return nil
      }
    }
  }

  private func loses(_ claim: Claim, _ range: TimeRange, _ procedure: Procedure, in system: ProvedSystem)
    -> Finding?
  {
    let promises = system.promises(answeredBy: procedure).map(\.promise)
    for promise in promises where procedure.restore(of: promise.component)?.from != .nothing {
      guard let rpo = promise.rpo, case .atMost(let bound)? = rpo.known, range.high > bound else { continue }
      return .admits(claim, bound, rpo.span, procedure, in: system)
    }
    for proof in system.proofs.promises {
      for answer in proof.answers where answer.procedure == procedure.index && !answer.isFallback {
        guard case .since(_, let sum) = answer.loss.outcome, sum.isExact || sum.known > range.high,
          sum.known > range.high
        else { continue }
        return .loses(claim, sum, system.system.components[proof.promise.component], in: system)
      }
    }
    return nil
  }
}

extension Claim {
  /// Whether it says the rhythm alone where the statement says the hour or day as well: `daily` of `daily 02:00`.
  fileprivate func isLooselyTrue(of said: String) -> Bool {
    guard key == "schedule", let claimed = try? Schedule(said: self.said), claimed.isLoose,
      let stated = try? Schedule(said: said), let gap = stated.longestGap(in: .utc)?.span,
      let least = stated.shortestGap(in: .utc)?.span
    else { return false }
    let days: ClosedRange<Int64>
    switch claimed.form {
    case .daily: days = 1...1
    case .weekly(.none, _): days = 7...7
    case .monthly(nil, _): days = 28...35
    case .quarterly(nil, _): days = 89...98
    case .yearly(nil, _): days = 365...371
    default: return false
    }
    return !stated.isLoose && least >= .days(days.lowerBound) && gap <= .days(days.upperBound)
  }
}

extension Schedule {
  /// The schedule in the words that a claim gives.
  fileprivate init(said: String) throws(Misread) { self = try Schedule(parsing: Array(said.utf8)[...]) }
}

extension Finding {
  fileprivate static func admits(
    _ claim: Claim, _ bound: TimeSpan, _ promise: SourceSpan, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    ContradictedClaim.finding(
      "`\(procedure.name)` is said to lose up to \(claim.said), but at most \(bound) is promised",
      at: claim.span,
      label: "more than is promised", subject: system.subject(procedure.name)
    ).and(promise, "at most this much may be lost")
  }

  fileprivate static func differs(
    _ claim: Claim, _ said: String, _ span: SourceSpan, _ owner: String, in system: ProvedSystem
  ) -> Finding {
    ContradictedClaim.finding(
      "`\(claim.key)` of `\(owner)` is claimed to be \(claim.said), but is \(said)", at: claim.span,
      label: "claimed here", subject: system.subject(owner)
    ).and(span, "this is what counts").fix(Fix("claim \(said)", [Edit(claim.span, said)]))
  }

  fileprivate static func takes(
    _ claim: Claim, _ derived: TimeRange, _ worst: Sum, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    ContradictedClaim.finding(
      "`\(procedure.name)` is said to take \(claim.said), but its steps take \(derived)", at: claim.span,
      label: "claimed here", subject: system.subject(procedure.name)
    ).proof(worst.text).fix(
      Fix("claim \(derived), what the steps add up to", [Edit(claim.span, "\(derived)")]))
  }

  fileprivate static func loses(_ claim: Claim, _ sum: Sum, _ component: Component, in system: ProvedSystem)
    -> Finding
  {
    ContradictedClaim.finding(
      "at most \(claim.said) is said to be lost, but `\(component.name)` can lose \(sum.total)",
      at: claim.span,
      label: "claimed here", subject: system.subject(component.name)
    ).proof(sum.text)
  }
}
