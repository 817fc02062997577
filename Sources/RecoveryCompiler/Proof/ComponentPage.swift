import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// The arithmetic behind every promise of one component, a line for each term with the line of the spec, or the fact, that it
/// comes from. Failures that come to the same stand together.
struct ComponentPage {
  private let component: Component
  private let report: ProofReport
  private let places: PlaceWords

  /// The page of a component of a report.
  init(_ component: Component, in report: ProofReport) {
    self.component = component
    self.report = report
    places = PlaceWords(of: report.compilation.sources, around: component.spec.name.span)
  }

  /// The page.
  var text: String {
    var parts: [(scopes: [String], lines: [String])] = []
    for proof in report.proofs.promises where proof.promise.component == component.index {
      let scope = proof.promise.scope.rawValue
      let lines = lines(of: proof)
      if let same = parts.firstIndex(where: { $0.lines == lines }) {
        parts[same].scopes.append(scope)
      } else {
        parts.append(([scope], lines))
      }
    }
    let head = "\(report.system.name)/\(component.name)\(places.file.map { " in \($0)" } ?? "")\n"
    return head
      + parts.map { part in
        let scopes = part.scopes.joined(separator: ", ")
        return "\n\(scopes): " + part.lines.joined(separator: "\n") + "\n"
      }.joined()
  }

  private func lines(of proof: PromiseProof) -> [String] {
    [proof.verdictWord] + loss(of: proof) + proof.promise.rto.flatMap { time(of: proof, $0) }
  }

  private func loss(of proof: PromiseProof) -> [String] {
    guard let rpo = proof.promise.rpo else { return [] }
    var spare: TimeSpan?
    if case .atMost(let bound)? = rpo.known, case .since(_, let sum) = proof.loss.outcome,
      proof.pointVerdict == .holds
    {
      spare = bound - sum.known
    }
    let said = source(proof.promise.rpoSource, rpo.span)
    var lines = ["  RPO \(rpo.text)\(said): may lose \(proof.loss.brief)\(Self.spare(spare))"]
    for fate in proof.loss.levels {
      let level = component.levels[fate.level].name
      if fate.survival.isLeft {
        lines += ["    \(level)"] + terms(of: fate.sum, marksTightest: spare != nil)
      } else {
        lines.append("    \(level): \(fate.survival.reason)")
      }
    }
    if case .since(_, let sum) = proof.loss.outcome, sum.takesTurns {
      lines += ["    together"] + terms(of: sum, marksTightest: false)
    }
    if proof.assumesNewestGood {
      lines.append("    the newest point is taken to be good: nothing says how late damage is noticed")
    }
    return lines
  }

  private func time(of proof: PromiseProof, _ rto: RecoveryTimePromise) -> [String] {
    let worst = proof.worst(against: rto)?.time
    let holds = proof.verdict(of: rto) == .holds
    let spare = holds ? rto.within.known.flatMap { bound in worst.map { bound - $0.known } } : nil
    let state = rto.state.map { " for \($0.text)" } ?? ""
    let said = source(proof.promise.rtoSource, rto.within.span)
    let result = worst.map { "back after \($0.total)" } ?? proof.unanswered
    var lines = ["  RTO \(rto.within.text)\(state)\(said): \(result)\(Self.spare(spare))"]
    for answer in proof.answers {
      let isLate = rto.state.map { answer.states[$0.text] == nil } ?? false
      let remarks =
        (answer.isFallback ? " (written for a wider scope)" : "")
        + (isLate ? " (no step reaches it before the end)" : "")
      lines.append("    \(report.system.procedures[answer.procedure].name)\(remarks)")
      lines += terms(of: answer.time(until: rto.state?.text), marksTightest: holds)
    }
    return lines
  }

  /// A line for each term, and one for what they come to.
  private func terms(of sum: Sum, marksTightest: Bool) -> [String] {
    let tightest = marksTightest ? sum.decisive : nil
    var rows = sum.terms.map { term in
      let origins = [term.source ?? places.words(for: term.span), term === tightest ? "tightest" : nil]
      return [term.amountText, term.words, origins.compactMap { $0 }.joined(separator: ", ")]
    }
    if rows.count != 1 { rows.append([sum.total]) }
    return TextTable.aligned(rows).map { "      " + $0 }
  }

  /// Who says a promise, and where.
  private func source(_ source: PromiseSource?, _ span: SourceSpan) -> String {
    let parts = [report.origin(source, span), places.words(for: span)].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private static func spare(_ span: TimeSpan?) -> String { span.map { ", \($0) to spare" } ?? "" }
}

extension Term {
  /// The fact from which it comes; nil where it comes from the spec alone.
  fileprivate var source: String? { fact.map { (isUnverified ? "unverified fact " : "fact ") + $0 } }
}

extension PromiseProof {
  /// What to say where no procedure answers.
  fileprivate var unanswered: String { isUntouched ? "it is left as it is" : "no procedure answers" }

  /// Whether data may be wrong, points are left, and nothing says how old the one must be that is not wrong as well.
  fileprivate var assumesNewestGood: Bool {
    guard promise.scope == .logical || promise.scope == .account, promise.noticed == nil else { return false }
    if case .since = loss.outcome { return true }
    return false
  }
}
